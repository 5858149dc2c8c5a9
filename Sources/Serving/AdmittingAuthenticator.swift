internal import RPC

/// Lets in only identities that the service still admits, as often as they are shown.
struct AdmittingAuthenticator: Authenticator {
    private let authenticator: any Authenticator
    private let admits: @Sendable (Identity) -> Bool

    init(_ authenticator: any Authenticator, admits: @escaping @Sendable (Identity) -> Bool) {
        self.authenticator = authenticator
        self.admits = admits
    }

    /// - Throws: `UNAUTHENTICATED` `TOKEN_ENDED`; what the authenticator throws.
    func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity {
        let identity = try authenticator.identity(from: metadata, at: now)
        guard identity.role == .public || admits(identity) else { throw .tokenEnded }
        return identity
    }
}

extension RPCError {
    static let tokenEnded = RPCError(
        .unauthenticated, reason: "TOKEN_ENDED", "该账号已停用或口令已更换，请重新登录")
}
