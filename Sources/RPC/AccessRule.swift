/// Which roles may call a method; from the proto's access option.
public struct AccessRule: Sendable, Hashable {
    /// Who may call. With `.public` among them everyone may, identity or not.
    public let roles: [Role]
    private let mask: UInt32

    /// Lets those roles in.
    public init(roles: [Role]) {
        self.roles = roles
        mask = roles.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// Whether everyone may call.
    public var isPublic: Bool { mask & 1 << UInt32(Role.public.rawValue) != 0 }

    /// Whether a caller in that role may call.
    public func allows(_ role: Role) -> Bool {
        isPublic || mask & 1 << UInt32(role.rawValue) != 0
    }

    /// Refuses callers in other roles.
    ///
    /// - Throws: `UNAUTHENTICATED` `TOKEN_REQUIRED` for a caller without an identity, `PERMISSION_DENIED` `ROLE_NOT_ALLOWED`.
    public func check(_ identity: Identity) throws(RPCError) {
        guard !allows(identity.role) else { return }
        throw identity.role == .public ? .tokenRequired : .roleNotAllowed(identity.role)
    }
}
