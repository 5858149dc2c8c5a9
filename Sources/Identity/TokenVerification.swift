internal import MessageRuntime
internal import LedgerMessages
internal import RPC
internal import WireMessages

/// Reads and checks an identity token.
///
/// Nothing that stands in it is believed before its signature is: until then every answer is about the token, not about what it says.
struct TokenVerification {
    let keys: KeyRing

    /// How far two machines' clocks may be apart.
    static let leeway = Duration.seconds(30)

    /// Who the token proves to call.
    ///
    /// - Throws: `UNAUTHENTICATED` `TOKEN_MALFORMED`, `TOKEN_KEY_UNKNOWN`, `TOKEN_SIGNATURE_INVALID`, `TOKEN_CLAIMS_INVALID`, `TOKEN_ROLE_NOT_ALLOWED`,
    ///   `TOKEN_NOT_YET_VALID`, `TOKEN_EXPIRED`.
    func identity(of text: some StringProtocol, at now: Instant) throws(RPCError) -> Identity {
        guard text.utf8.count <= 4096 else { throw .tokenMalformed }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let bytes = Base64URL.decode(parts[0]), let signature = Base64URL.decode(parts[1]),
            let token = try? IdentityToken(packed: bytes), !token.keyID.isEmpty
        else { throw .tokenMalformed }
        guard keys.trusts(token.keyID) else { throw .tokenKeyUnknown }
        guard keys.isValid(signature, over: bytes, by: token.keyID) else { throw .tokenSignatureInvalid }
        let identity = try claims(of: token)
        guard KeyRing.may(token.keyID, vouchFor: identity) else { throw .tokenRoleNotAllowed }
        try checkTimes(of: token, now)
        return identity
    }

    private func claims(of token: IdentityToken) throws(RPCError) -> Identity {
        guard let role = RPC.Role(rawValue: .init(token.role.rawValue)), !token.subject.isEmpty,
            token.subject.count <= 128, let expiry = token.expiresAt.flatMap({ Instant($0) })
        else { throw .tokenClaimsInvalid }
        let isComplete =
            switch role.scope {
            case .region: token.regionCode.utf8.count == 6
            case .organisation: token.creditCode.utf8.count == 18
            case .person: !token.personID.isEmpty
            case .anonymous: false
            case .unlimited: true
            }
        guard isComplete else { throw .tokenClaimsInvalid }
        return Identity(
            subject: token.subject, role: role, regionCode: token.regionCode, creditCode: token.creditCode,
            personID: token.personID, expiresAt: expiry)
    }

    private func checkTimes(of token: IdentityToken, _ now: Instant) throws(RPCError) {
        guard let start = token.issuedAt.flatMap({ Instant($0) }), let end = token.expiresAt.flatMap({ Instant($0) })
        else {
            throw .tokenClaimsInvalid
        }
        guard start < end, end <= start + KeyRing.longestValidity else { throw .tokenClaimsInvalid }
        guard start <= now + TokenVerification.leeway else { throw .tokenNotYetValid }
        guard now < end + TokenVerification.leeway else { throw .tokenExpired }
    }
}

extension RPCError {
    static let tokenMalformed = unauthenticated("TOKEN_MALFORMED", "身份令牌格式不正确")
    static let tokenKeyUnknown = unauthenticated("TOKEN_KEY_UNKNOWN", "身份令牌的签发密钥不受信任")
    static let tokenSignatureInvalid = unauthenticated("TOKEN_SIGNATURE_INVALID", "身份令牌的签名不正确")
    static let tokenClaimsInvalid = unauthenticated("TOKEN_CLAIMS_INVALID", "身份令牌的内容不完整或不合规定")
    static let tokenRoleNotAllowed = unauthenticated("TOKEN_ROLE_NOT_ALLOWED", "签发密钥无权签发该角色的身份令牌")
    static let tokenNotYetValid = unauthenticated("TOKEN_NOT_YET_VALID", "身份令牌尚未生效")
    static let tokenExpired = unauthenticated("TOKEN_EXPIRED", "身份令牌已过期，请重新登录")

    private static func unauthenticated(_ reason: String, _ message: String) -> RPCError {
        RPCError(.unauthenticated, reason: reason, message)
    }
}
