internal import Ledger
internal import Serving
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// Answers `GET /metrics`, `/healthz` and `/readyz` over HTTP, for Prometheus, load balancers and people with curl.
struct ObservationServer: Sendable {
    let address: Address
    let group: any EventLoopGroup
    /// Connections at once; observers are few.
    static let mostConnections = 64
    /// How long a connection may take to send a request, the next one too, and to read its answer.
    static let patience = TimeAmount.seconds(30)

    /// Content type and body for a path; nil for a path that is not here.
    let answer: @Sendable (String) -> ObservationAnswer?

    /// Starts listening.
    ///
    /// - Throws: whatever the operating system says about the address.
    func start() async throws -> any NIOCore.Channel {
        let answer = answer
        let connections = ConnectionCount()
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(
                        ObservationHandler(answer: answer, connections: connections))
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
    private let connections: ConnectionCount
    private var head: HTTPRequestHead?
    private var end: Scheduled<Void>?

    init(answer: @escaping @Sendable (String) -> ObservationAnswer?, connections: ConnectionCount) {
        self.answer = answer
        self.connections = connections
    }

    func channelActive(context: ChannelHandlerContext) {
        guard connections.add() <= ObservationServer.mostConnections else {
            context.close(promise: nil)
            return
        }
        beginWaiting(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.remove()
        end?.cancel()
    }

    /// Closes the connection unless the next answer is written in time.
    private func beginWaiting(_ context: ChannelHandlerContext) {
        end?.cancel()
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: ObservationServer.patience) { channel.close(promise: nil) }
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
        beginWaiting(context)
        if !head.isKeepAlive { context.close(promise: nil) }
    }
}

/// How many connections there are.
private final class ConnectionCount: Sendable {
    private let count = Atomic(0)

    /// Counts one more, and returns how many that is.
    func add() -> Int { count.add(1, ordering: .relaxed).newValue }

    func remove() { count.subtract(1, ordering: .relaxed) }
}
