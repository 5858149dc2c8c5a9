internal import MessageRuntime
internal import LedgerMessages
internal import RPC
internal import WireMessages

/// Reads and checks an identity token.
///
/// Nothing that stands in it is believed before its signature is: until then every answer is about the token, not about what it says. What
/// is wrong with a signature, a key or a right has one answer, so that nobody learns which keys a process believes.
struct TokenVerification {
    let keys: KeyRing

    /// How far two machines' clocks may be apart.
    static let leeway = Duration.seconds(30)

    /// Who the token proves to call.
    ///
    /// - Throws: `UNAUTHENTICATED` `TOKEN_MALFORMED` for what is no token, `TOKEN_INVALID` for one that is not believed here, `TOKEN_NOT_YET_VALID`,
    ///   `TOKEN_EXPIRED`.
    func identity(of text: some StringProtocol, at now: Instant) throws(RPCError) -> Identity {
        guard text.utf8.count <= 4096 else { throw .tokenMalformed }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let bytes = Base64URL.decode(parts[0]), let signature = Base64URL.decode(parts[1]),
            let token = try? IdentityToken(packed: bytes), !token.keyID.isEmpty
        else { throw .tokenMalformed }
        guard let rights = keys.rights(behind: signature, over: bytes, by: token.keyID) else { throw .tokenInvalid }
        let identity = try claims(of: token)
        guard token.audience == keys.name || token.audience.isEmpty,
            KeyRing.may(token.keyID, rights, vouchFor: identity, to: token.audience)
        else { throw .tokenInvalid }
        try checkTimes(of: token, now)
        return identity
    }

    private func claims(of token: IdentityToken) throws(RPCError) -> Identity {
        guard let role = RPC.Role(rawValue: .init(token.role.rawValue)), !token.subject.isEmpty,
            token.subject.count <= 128, let expiry = token.expiresAt.flatMap({ Instant($0) })
        else { throw .tokenInvalid }
        let isComplete =
            switch role.scope {
            case .region: token.regionCode.utf8.count == 6
            case .organisation: token.creditCode.utf8.count == 18
            case .person: !token.personID.isEmpty
            case .anonymous: false
            case .unlimited: true
            }
        guard isComplete else { throw .tokenInvalid }
        return Identity(
            subject: token.subject, role: role, regionCode: token.regionCode, creditCode: token.creditCode,
            personID: token.personID, expiresAt: expiry, session: try session(of: token))
    }

    private func session(of token: IdentityToken) throws(RPCError) -> Identity.Session? {
        guard let session = token.session else { return nil }
        guard let start = session.signedInAt.flatMap({ Instant($0) }) else { throw .tokenInvalid }
        return Identity.Session(generation: session.generation, signedInAt: start)
    }

    private func checkTimes(of token: IdentityToken, _ now: Instant) throws(RPCError) {
        guard let start = token.issuedAt.flatMap({ Instant($0) }), let end = token.expiresAt.flatMap({ Instant($0) })
        else {
            throw .tokenInvalid
        }
        guard start < end, end <= start + KeyRing.longestValidity else { throw .tokenInvalid }
        guard start <= now + TokenVerification.leeway else { throw .tokenNotYetValid }
        guard now < end + TokenVerification.leeway else { throw .tokenExpired }
    }
}

extension RPCError {
    static let tokenMalformed = unauthenticated("TOKEN_MALFORMED", "身份令牌格式不正确")
    static let tokenInvalid = unauthenticated("TOKEN_INVALID", "身份令牌无效")
    static let tokenNotYetValid = unauthenticated("TOKEN_NOT_YET_VALID", "身份令牌尚未生效")
    static let tokenExpired = unauthenticated("TOKEN_EXPIRED", "身份令牌已过期，请重新登录")

    private static func unauthenticated(_ reason: String, _ message: String) -> RPCError {
        RPCError(.unauthenticated, reason: reason, message)
    }
}
