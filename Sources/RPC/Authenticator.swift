/// Tells who calls.
public protocol Authenticator: Sendable {
    /// The identity that a call's metadata proves; ``Identity/anonymous`` when it carries no token.
    ///
    /// Asked for every call, so a token is verified once and then remembered until it expires.
    /// - Parameter now: the machine's time, whatever business time the call asks for.
    /// - Throws: `UNAUTHENTICATED` when there is a token and it is not valid.
    func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity
}

/// Takes every caller for the same one. For tests and for processes without callers of their own.
public struct FixedIdentity: Authenticator {
    private let identity: Identity

    /// Every caller is `identity`.
    public init(_ identity: Identity = .anonymous) { self.identity = identity }

    /// The fixed identity.
    public func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity { identity }
}
