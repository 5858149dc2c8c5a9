internal import Identity
internal import RPC

/// Believes what a test says about its caller: `authorization: Test subject|role|region|credit code|person`.
struct TestAuthenticator: Authenticator {
    func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity {
        guard let header = metadata[Metadata.authorizationKey] else { return .anonymous }
        let fields = header.dropFirst(5).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard header.hasPrefix("Test "), fields.count == 5, let role = Int32(fields[1]).flatMap(Role.init(rawValue:))
        else {
            throw RPCError(.unauthenticated, reason: "TOKEN_MALFORMED", "测试身份格式不正确")
        }
        return Identity(
            subject: fields[0], role: role, regionCode: fields[2], creditCode: fields[3], personID: fields[4])
    }
}

extension TestCaller {
    /// What ``TestAuthenticator`` reads; nil for nobody.
    public var authorization: String? {
        guard identity.role != .public else { return nil }
        return
            "Test \(identity.subject)|\(identity.role.rawValue)|\(identity.regionCode)|\(identity.creditCode)|\(identity.personID)"
    }
}

/// Passes on what ``TestAuthenticator`` reads.
struct TestExchange: IdentityExchange {
    func authorization(of identity: Identity, at process: String) -> String? { TestCaller(identity).authorization }
}
