internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import RPCTransport

/// Keeps a client's connection from looking active until its handshake has succeeded, and says how that went.
final class HandshakeGate: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private enum Phase {
        case waiting
        case open
        case failed
    }

    private let promise: EventLoopPromise<Void>
    private var phase = Phase.waiting

    private let name: String?

    /// - Parameter name: the name that the server's certificate must carry; nil when that was checked by other means.
    init(_ loop: any EventLoop, name: String?) {
        promise = loop.makePromise()
        self.name = name
    }

    /// Succeeds with the handshake.
    var established: EventLoopFuture<Void> { promise.futureResult }

    func channelActive(context: ChannelHandlerContext) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted? = event as? TLSUserEvent, phase == .waiting {
            if let name, !isServer(name, context) {
                return errorCaught(context: context, error: SecurityRefusal("the certificate is not for \(name)"))
            }
            phase = .open
            context.fireChannelActive()
            promise.succeed()
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(SecurityRefusal("the connection was closed during the handshake"))
        // Who was never told of the connection is told of its failure by the promise only.
        if phase == .open { context.fireChannelInactive() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        guard phase == .open else { return context.close(promise: nil) }
        context.fireErrorCaught(error is NIOSSLError || error is BoringSSLError ? Self.refusal(error) : error)
    }

    func handlerRemoved(context: ChannelHandlerContext) { fail(ChannelError.ioOnClosedChannel) }

    private func isServer(_ name: String, _ context: ChannelHandlerContext) -> Bool {
        let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
        return handler?.peerCertificate.map { CertificateNames.isFor(name, $0) } ?? false
    }

    private func fail(_ error: any Error) {
        guard phase == .waiting else { return }
        phase = .failed
        promise.fail(SecurityRefusal(TLSCause.text(error)))
    }

    /// In TLS 1.3 a client is through before the server has seen its certificate; a server that does not take it says so now, in an alert that
    /// nobody else can have sent. Anything else, such as bytes that cannot be decrypted, says nothing of what the server did.
    private static func refusal(_ error: any Error) -> any Error {
        let text = TLSCause.text(error)
        return text.contains("_ALERT_") ? SecurityRefusal(text) : error
    }
}
