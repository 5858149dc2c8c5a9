internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import RPCTransport

/// Stands behind a server's TLS handler: ends handshakes that take too long, says which failed, and passes on who the caller is.
final class HandshakeWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limit: TimeAmount
    private let tell: (TLSEvent) -> Void
    private var timer: Scheduled<Void>?
    private var isDone = false
    private var peer = ""

    init(within limit: TimeAmount, tell: @escaping (TLSEvent) -> Void) {
        self.limit = limit
        self.tell = tell
    }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        peer = channel.remoteAddress?.ipAddress ?? ""
        timer = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
        context.fireChannelActive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted? = event as? TLSUserEvent {
            end(nil)
            let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self)
            if let subject = handler?.peerCertificate.flatMap({ CertificateSubject.text(of: $0) }) {
                context.fireUserInboundEventTriggered(AuthenticatedPeer(subject: subject))
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(TLSCause.text(error))
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end("the connection was closed during the handshake")
        context.fireChannelInactive()
    }

    private func end(_ failure: String?) {
        guard !isDone else { return }
        isDone = true
        timer?.cancel()
        if let failure { tell(.handshakeFailed(peer: peer, cause: failure)) }
    }
}
