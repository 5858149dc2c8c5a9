internal import Ledger
internal import Serving
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Answers `GET /metrics`, `/healthz` and `/readyz` over HTTP, for Prometheus, load balancers and people with curl.
struct ObservationServer: Sendable {
    let address: Address
    let group: any EventLoopGroup
    /// Content type and body for a path; nil for a path that is not here.
    let answer: @Sendable (String) -> ObservationAnswer?

    /// Starts listening.
    ///
    /// - Throws: whatever the operating system says about the address.
    func start() async throws -> any NIOCore.Channel {
        let answer = answer
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(ObservationHandler(answer: answer))
                }
            }
        switch address {
        case .tcp(let host, let port), .name(let host, let port):
            return try await bootstrap.bind(host: host, port: port).get()
        case .unix(let path): return try await bootstrap.bind(unixDomainSocketPath: path).get()
        }
    }
}

/// An answer to an observer.
struct ObservationAnswer: Sendable, Equatable {
    var status = 200
    var contentType = "text/plain; charset=utf-8"
    var body: String
}

/// One HTTP connection of an observer.
private final class ObservationHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let answer: @Sendable (String) -> ObservationAnswer?
    private var head: HTTPRequestHead?

    init(answer: @escaping @Sendable (String) -> ObservationAnswer?) {
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: break
        case .end:
            guard let head else { return }
            self.head = nil
            respond(to: head, context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func respond(to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let path = String(head.uri.prefix { $0 != "?" })
        var found = answer(path) ?? ObservationAnswer(status: 404, body: "not found: /metrics, /healthz, /readyz\n")
        if head.method != .GET, head.method != .HEAD {
            found = ObservationAnswer(status: 405, body: "only GET\n")
        }
        let headers: HTTPHeaders = ["content-type": found.contentType, "content-length": "\(found.body.utf8.count)"]
        let response = HTTPResponseHead(
            version: head.version, status: HTTPResponseStatus(statusCode: found.status), headers: headers)
        context.write(wrapOutboundOut(.head(response)), promise: nil)
        if head.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: found.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        if !head.isKeepAlive { context.close(promise: nil) }
    }
}
