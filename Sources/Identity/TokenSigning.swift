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
    /// - Source: `Protos/liaoning/skills/ledger/v1/identity.proto`.
    public func token(for identity: Identity, at instant: Instant = .now()) -> String {
        let expiry = min(identity.expiresAt, instant + KeyRing.longestValidity)
        let token = IdentityToken(
            subject: identity.subject, role: .init(rawValue: Int32(identity.role.rawValue)),
            regionCode: identity.regionCode, creditCode: identity.creditCode, personID: identity.personID,
            issuedAt: Timestamp(instant),
            expiresAt: Timestamp(expiry), keyID: name)
        return token.signed(by: self)
    }

    /// Whether `key` may vouch for `identity`: a process for itself, the gateway and keys that are no process's for clients.
    static func may(_ key: String, vouchFor identity: Identity) -> Bool {
        switch identity.role {
        case .service: processes.contains(key) && identity.subject == key
        case .public: false
        default:
            key == "gateway" || !processes.contains(key)
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
