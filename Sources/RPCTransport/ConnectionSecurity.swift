package import NIOCore

/// Encrypts the connections that a server accepts. `RPCTransportTLS` makes these: who wants no TLS builds none.
///
/// Unix sockets are never encrypted: the file's permissions guard them.
public struct ServerSecurity: Sendable {
    /// Puts what encrypts at the head of a new connection's pipeline, on its loop. A connection whose handshake fails is
    /// closed; once it succeeded, an ``AuthenticatedPeer`` may pass through the pipeline.
    package let secure: @Sendable (any NIOCore.Channel) throws -> Void

    package init(secure: @escaping @Sendable (any NIOCore.Channel) throws -> Void) { self.secure = secure }
}

/// Encrypts the connections that a client makes, and makes sure who answers. `RPCTransportTLS` makes these.
public struct ClientSecurity: Sendable {
    /// Puts what encrypts at the head of the pipeline of a connection to `host`, on its loop. Nothing behind it sees the
    /// connection as active before the handshake has succeeded.
    package let secure: @Sendable (_ channel: any NIOCore.Channel, _ host: String) throws -> Void
    /// Succeeds with the handshake of a connection that was secured so. On its loop.
    package let established: @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>

    package init(
        secure: @escaping @Sendable (any NIOCore.Channel, String) throws -> Void,
        established: @escaping @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>
    ) {
        self.secure = secure
        self.established = established
    }
}

/// Passes through a server's pipeline once a caller has proved who it is.
package struct AuthenticatedPeer: Sendable {
    /// The subject of the caller's certificate, for logs.
    package let subject: String

    package init(subject: String) { self.subject = subject }
}

/// Passes through a client's pipeline when the other side broke the encrypted connection off, which it says only once.
package struct SecurityRefusal: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
