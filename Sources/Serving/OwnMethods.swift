public import RPC
internal import RPCTracing

/// The way to a process's own methods: for what a process serves beside its RPC server, as the gateway serves HTTP.
///
/// Calls go through the router and all of its checks, without a connection. They do not count among those that the RPC server limits.
public struct OwnMethods: Sendable {
    private let router: Router

    /// The methods of `router`.
    public init(_ router: Router) { self.router = router }

    /// All of them, those of health and reflection too.
    public var methods: [any MethodDescriptor] { router.methods }

    /// A channel for calls on behalf of a client.
    ///
    /// A call has the identity that its metadata says, and none of the process's own.
    ///
    /// - Parameter peer: the client's address, as a connection's other end is written: `10.0.0.7:51234`.
    public func channel(for peer: String) -> any Channel { InProcessChannel(router, peer: peer).traced }

    /// Who calls a method, once it is known that he may: for what has to be decided before there is a request.
    ///
    /// - Throws: `UNAUTHENTICATED`, `PERMISSION_DENIED`, `INVALID_ARGUMENT`; `UNIMPLEMENTED` for a method that is not here.
    public func caller(
        of method: any MethodDescriptor, _ metadata: Metadata, from peer: String
    ) throws(RPCError) -> Identity {
        let method = try router.method(service: method.service, name: method.name)
        return try router.admit(method, metadata: metadata, deadline: .never, peer: peer).identity
    }
}
