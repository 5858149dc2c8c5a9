internal import MessageRuntime
internal import LedgerMessages
public import RPC
internal import WireMessages

extension KeyRing {
    /// Longest time a token may be valid.
    public static let longestValidity = Duration.seconds(24 * 3600)

    /// A signed identity token, to be sent as `authorization: Bearer <token>`.
    ///
    /// It expires when the identity does, at the latest ``longestValidity`` after `instant`.
    ///
    /// - Parameter audience: the process it is for; empty for a token of the development key, which is for all.
    /// - Source: `Protos/liaoning/skills/ledger/v1/identity.proto`.
    public func token(for identity: Identity, to audience: String = "", at instant: Instant = .now()) -> String {
        let expiry = min(identity.expiresAt, instant + KeyRing.longestValidity)
        let token = IdentityToken(
            subject: identity.subject, role: .init(rawValue: Int32(identity.role.rawValue)),
            regionCode: identity.regionCode, creditCode: identity.creditCode, personID: identity.personID,
            issuedAt: Timestamp(instant),
            expiresAt: Timestamp(expiry), keyID: name, audience: audience,
            session: identity.session.map {
                IdentitySession(generation: $0.generation, signedInAt: Timestamp($0.signedInAt))
            })
        return token.signed(by: self)
    }

    /// Whether a key of `owner` with those rights may vouch for `identity` to the process `audience`: a process for itself, the gateway for clients, and
    /// the development key for clients wherever.
    static func may(_ owner: String, _ rights: KeyRights, vouchFor identity: Identity, to audience: String) -> Bool {
        switch identity.role {
        case .service: rights.service && identity.subject == owner && !audience.isEmpty
        case .public: false
        default: rights.clients && !audience.isEmpty || rights.development
        }
    }
}

extension IdentityToken {
    /// The token as text: what is signed and the signature, both in base64url.
    func signed(by keys: KeyRing) -> String {
        let bytes = packed()
        return Base64URL.encode(bytes) + "." + Base64URL.encode(keys.sign(bytes) ?? [])
    }
}
