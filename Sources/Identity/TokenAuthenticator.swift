public import RPC
internal import Synchronization

/// Tells who calls by the identity token in the call's metadata.
///
/// A token is verified once and then remembered until it expires: a signature costs a hundred times what the rest of a small call does.
public final class TokenAuthenticator: Authenticator {
    /// Remembered tokens; about 1 MB.
    private static let capacity = 4096

    private let verification: TokenVerification
    private let verified = Mutex<[String: Identity]>([:])

    /// Believes the keys of `keys`.
    public init(_ keys: KeyRing) {
        verification = TokenVerification(keys: keys)
    }

    /// The identity that `authorization: Bearer <token>` proves; anonymous without that entry.
    ///
    /// - Throws: `UNAUTHENTICATED` with the reasons of `TokenVerification`, and `TOKEN_AMBIGUOUS` for several tokens.
    public func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity {
        guard !metadata.isEmpty, let header = metadata[Metadata.authorizationKey] else { return .anonymous }
        guard metadata.entries.count == 1 || metadata.values(for: Metadata.authorizationKey).count == 1 else {
            throw .tokenAmbiguous
        }
        if let known = verified.withLock({ $0[header] }), now < known.expiresAt { return known }
        guard header.utf8.count > 7, header.prefix(7).lowercased() == "bearer " else { throw .tokenMalformed }
        let identity = try verification.identity(of: header.dropFirst(7), at: now)
        verified.withLock { known in
            if known.count >= TokenAuthenticator.capacity { known = known.filter { now < $0.value.expiresAt } }
            if known.count >= TokenAuthenticator.capacity { known.removeAll() }
            known[header] = identity
        }
        return identity
    }
}

extension RPCError {
    static let tokenAmbiguous = RPCError(.unauthenticated, reason: "TOKEN_AMBIGUOUS", "请求携带了多个身份令牌")
}
