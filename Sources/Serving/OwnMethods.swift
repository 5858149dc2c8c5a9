public import RPC
internal import RPCTracing

/// The way to a process's own methods: for what a process serves beside its RPC server, as the gateway serves HTTP.
///
/// Calls go through the router and all of its checks, without a connection. They do not count among those that the RPC server limits.
public struct OwnMethods: Sendable {
    private let router: Router

    /// The methods of `router`.
    public init(_ router: Router) { self.router = router }

    /// A channel for calls on behalf of a client.
    ///
    /// A call has the identity that its metadata says, and none of the process's own.
    ///
    /// - Parameter peer: the client's address, as a connection's other end is written: `10.0.0.7:51234`.
    public func channel(for peer: String) -> any Channel { InProcessChannel(router, peer: peer).traced }
}
