internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import RPC
internal import RPCTransport
internal import ServiceLifecycle
internal import Serving

/// The HTTP server: who may connect, and how it starts and stops.
struct EdgeServer: Sendable {
    private let address: Address
    private let security: EdgeSecurity
    private let portal: Portal
    private let limits: EdgeLimits
    private let proxies: TrustedProxies
    private let strangerCalls: QueryLimiter
    private let logger: Logger

    /// Connections that the system completes ahead of the server.
    private static let backlog: CInt = 1024

    init(_ settings: Settings, address: Address, security: EdgeSecurity, portal: Portal, logger: Logger) throws {
        self.address = address
        self.security = security
        self.portal = portal
        self.logger = logger
        limits = try EdgeLimits(settings)
        proxies = try TrustedProxies(try settings.text("http.trusted-proxies"))
        strangerCalls = QueryLimiter(perMinute: try settings.integer("strangers.calls-per-minute"))
    }

    /// Serves until the process stops; requests in flight are answered first.
    ///
    /// - Parameter own: the process's methods, which are called without a connection between.
    func run(calling own: OwnMethods) async throws {
        let running = try await start(calling: own)
        try? await gracefulShutdown()
        await running.stop()
    }

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - sweeps: whether it looks for clients over their time limits by itself.
    ///   - change: for tests, which wait for no limit of a minute.
    func start(
        calling own: OwnMethods, sweeps: Bool = true, limits change: (inout EdgeLimits) -> Void = { _ in }
    ) async throws -> RunningEdge {
        var limits = limits
        change(&limits)
        let budget = EdgeBudget(limits)
        let methods = EdgeMethods(
            own, portal: portal, isSecure: security.isSecure, limits: limits, budget: budget, strangers: strangerCalls)
        let shared = EdgeShared(
            limits: limits, budget: budget, proxies: proxies, headers: EdgeHeaders(isSecure: security.isSecure),
            logger: logger, plan: { methods.plan($0) })
        let loops = TransportThreads.shared.loops.map { EdgeLoop($0.loop, $0.executor, shared) }
        if sweeps { for loop in loops { loop.startSweeping() } }
        do {
            return RunningEdge(channel: try await bind(shared, loops), loops: loops, shared: shared)
        } catch let error as IOError {
            throw StartupFailure(
                "\(address) can't be listened on: stop what listens there, or choose another address with --http.listen (\(error))",
                code: .unavailable)
        }
    }

    private func bind(_ shared: EdgeShared, _ loops: [EdgeLoop]) async throws -> any NIOCore.Channel {
        let bootstrap = ServerBootstrap(group: TransportThreads.shared.group)
            .serverChannelOption(.backlog, value: Self.backlog)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            // Else the system keeps megabytes for each client that does not read, or that nobody reads.
            .childChannelOption(.socketOption(.so_sndbuf), value: 256 << 10)
            .childChannelOption(.socketOption(.so_rcvbuf), value: 256 << 10)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let loop = loops.first(where: { $0.isLoop(of: channel) }), loop.admits(channel) else {
                        throw TooManyConnections()
                    }
                    do { try set(up: channel, loop) } catch {
                        loop.forgets(channel)
                        throw error
                    }
                }
            }
        switch address {
        case .tcp(let host, let port), .name(let host, let port):
            return try await bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
        case .unix(let path):
            return try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
    }

    private func set(up channel: any NIOCore.Channel, _ loop: EdgeLoop) throws {
        try security.secure(channel)
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(HTTPResponseEncoder())
        let decoder = HTTPRequestDecoder(
            leftOverBytesStrategy: .dropBytes, limitConfiguration: loop.shared.limits.ofDecoder)
        try pipeline.addHandler(ByteToMessageHandler(decoder))
        try pipeline.addHandler(EdgeConnection(channel, loop))
    }
}

/// A connection that is one too many: it is closed at once.
private struct TooManyConnections: Error {}

/// The HTTP server while it runs.
struct RunningEdge: Sendable {
    let channel: any NIOCore.Channel
    let loops: [EdgeLoop]
    let shared: EdgeShared

    /// Takes nobody in any more, and lets requests under way be answered.
    func stop() async {
        try? await channel.close()
        let drained = loops.map { $0.drain(within: shared.limits.drain) }
        for loop in drained { try? await loop.get() }
    }
}
