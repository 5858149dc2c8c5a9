internal import NIOCore
internal import NIOSSL
internal import RPCTransport

/// How connections are set up for TLS.
extension TLSCredentials {
    /// Time within which a caller must have got through the handshake.
    private static let handshakeLimit = TimeAmount.seconds(10)

    func secureServer(_ channel: any NIOCore.Channel) throws {
        guard let context = loaded.server else { return channel.close(promise: nil) }
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(NIOSSLServerHandler(context: context))
        try pipeline.addHandler(HandshakeWatch(within: Self.handshakeLimit) { [self] in tell($0) })
    }

    /// A client's security.
    ///
    /// - Parameter choose: the context for a connection to a host, and the name its server must have.
    func client(_ choose: @escaping @Sendable (String) -> (NIOSSLContext, String?)) -> ClientSecurity {
        ClientSecurity { channel, host in
            let (context, name) = choose(host)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: name))
            try pipeline.addHandler(HandshakeGate(channel.eventLoop, name: name))
        } established: { channel in
            do {
                return try channel.pipeline.syncOperations.handler(type: HandshakeGate.self).established
            } catch {
                return channel.eventLoop.makeFailedFuture(error)
            }
        }
    }
}
