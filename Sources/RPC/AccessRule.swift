/// Who may call a method; from the proto's access option.
public struct AccessRule: Sendable, Hashable {
    /// Who may call. With `.public` among them everyone may, identity or not.
    public let roles: [Role]
    /// The processes that may call in their own name, where `.service` is among the roles.
    public let services: [String]
    private let mask: UInt32

    /// Lets those roles in, and of the processes those.
    public init(roles: [Role], services: [String] = []) {
        self.roles = roles
        self.services = services
        mask = roles.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// Whether everyone may call.
    public var isPublic: Bool { mask & 1 << UInt32(Role.public.rawValue) != 0 }

    /// Whether a caller in that role may call; of the processes only ``services``.
    public func allows(_ role: Role) -> Bool {
        isPublic || mask & 1 << UInt32(role.rawValue) != 0
    }

    /// Whether that caller may call.
    public func allows(_ identity: Identity) -> Bool {
        guard allows(identity.role) else { return false }
        return isPublic || identity.role != .service || services.contains(identity.subject)
    }

    /// Refuses callers in other roles, and processes that are not named.
    ///
    /// - Throws: `UNAUTHENTICATED` `TOKEN_REQUIRED` for a caller without an identity, `PERMISSION_DENIED` `ROLE_NOT_ALLOWED`, for a process
    ///   `SERVICE_NOT_ALLOWED`.
    public func check(_ identity: Identity) throws(RPCError) {
        guard !allows(identity) else { return }
        if identity.role == .service, allows(identity.role) { throw .serviceNotAllowed(identity.subject) }
        throw identity.role == .public ? .tokenRequired : .roleNotAllowed(identity.role)
    }
}
