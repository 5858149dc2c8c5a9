internal import FoundationEssentials
internal import Logging
internal import NIOCore
internal import RPC

/// What all connections of the HTTP server have in common.
struct EdgeShared: Sendable {
    let limits: EdgeLimits
    let budget: EdgeBudget
    let proxies: TrustedProxies
    let headers: EdgeHeaders
    let logger: Logger
    /// What is to be done about a request.
    let plan: @Sendable (EdgeRequest) -> EdgePlan
}

/// The connections of one event loop.
final class EdgeLoop: @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only.

    let shared: EdgeShared
    let executor: any TaskExecutor
    private let loop: any EventLoop
    private var connections: [ObjectIdentifier: EdgeConnection] = [:]
    private var sweep: RepeatedTask?
    private var sweeps = 0
    private var onEmpty: EventLoopPromise<Void>?
    private var lastDate = (second: Int64.min, text: "")

    init(_ loop: any EventLoop, _ executor: any TaskExecutor, _ shared: EdgeShared) {
        self.loop = loop
        self.executor = executor
        self.shared = shared
    }

    /// Looks every second for connections over one of their time limits: one timer, not one per connection.
    func startSweeping(every period: TimeAmount = .seconds(1)) {
        loop.execute {
            self.sweep = self.loop.scheduleRepeatedTask(initialDelay: period, delay: period) { [weak self] _ in
                self?.checkLimits(monotonicNanoseconds())
            }
        }
    }

    /// Closes the connections that are over one of their time limits at the time `now`.
    func checkLimits(_ now: Int64) {
        loop.assertInEventLoop()
        tellRefusals()
        let isCrowded = shared.budget.isCrowded
        for connection in connections.values { connection.checkLimits(now, isCrowded: isCrowded) }
    }

    /// Says every ten seconds or so how often clients were refused something, so that an attack is seen and fills no log.
    private func tellRefusals() {
        sweeps += 1
        guard sweeps % 10 == 0 else { return }
        let times = shared.budget.refusals()
        guard times > 0 else { return }
        shared.logger.warning(
            "HTTP clients were refused more than their share",
            metadata: ["times": "\(times)", "connections": "\(shared.budget.held(.connections))"])
    }

    /// Whether a connection lives here.
    func isLoop(of channel: any NIOCore.Channel) -> Bool { channel.eventLoop === loop }

    /// Whether one more connection from there may be. Those of trusted proxies are many people's.
    func admits(_ channel: any NIOCore.Channel) -> Bool {
        shared.budget.take(of: .connections, for: share(of: ClientAddress.text(channel.remoteAddress)))
    }

    /// A connection that was admitted did not come about.
    func forgets(_ channel: any NIOCore.Channel) {
        shared.budget.give(of: .connections, for: share(of: ClientAddress.text(channel.remoteAddress)))
    }

    private func share(of host: String?) -> String? {
        guard let host, !shared.proxies.contains(host) else { return nil }
        return ClientAddress.key(host)
    }

    func add(_ connection: EdgeConnection) {
        loop.assertInEventLoop()
        connections[ObjectIdentifier(connection)] = connection
    }

    func remove(_ connection: EdgeConnection) {
        loop.assertInEventLoop()
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        shared.budget.give(of: .connections, for: share(of: connection.host))
        if connections.isEmpty { onEmpty?.succeed() }
    }

    /// Lets requests under way be answered, for `limit` at most, then closes every connection.
    func drain(within limit: Duration) -> EventLoopFuture<Void> {
        loop.flatSubmit {
            let empty = self.loop.makePromise(of: Void.self)
            self.onEmpty = empty
            for connection in self.connections.values { connection.drain() }
            if self.connections.isEmpty { empty.succeed() }
            let timer = self.loop.scheduleTask(in: .nanoseconds(limit.nanoseconds)) { empty.succeed() }
            return empty.futureResult.map {
                timer.cancel()
                self.sweep?.cancel()
                for connection in self.connections.values { connection.close() }
            }
        }
    }

    /// The time as answers carry it.
    func date() -> String {
        loop.assertInEventLoop()
        let second = Instant.now().nanosecondsSince1970 / 1_000_000_000
        if lastDate.second != second {
            lastDate = (second, HTTPDate.text(Date(timeIntervalSince1970: Double(second))))
        }
        return lastDate.text
    }

    func execute(_ body: @escaping @Sendable () -> Void) { loop.execute(body) }

    /// Runs `body` on the loop; at once when the caller is there already.
    func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        if loop.inEventLoop { return body() }
        return await withCheckedContinuation { continuation in
            loop.execute { continuation.resume(returning: body()) }
        }
    }
}
