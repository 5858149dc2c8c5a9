internal import NIOCore
internal import RPC
internal import Synchronization

/// What the connections of a server have in common.
final class ServerState: Sendable {
    let configuration: ServerConfiguration
    let router: Router
    /// Calls that wait for something. Calls answered at once never count, so the hot path only reads it.
    private let inFlight = Atomic<Int>(0)
    private let isDraining = Atomic<Bool>(false)
    private let connections = Mutex<[ObjectIdentifier: ServerConnection]>([:])
    private let sweep = Mutex<[RepeatedTask]>([])
    private let emptied = PayloadBuffer(limit: .max)

    init(_ configuration: ServerConfiguration, _ router: Router) {
        self.configuration = configuration
        self.router = router
    }

    /// Calls that wait for something now.
    var callCount: Int { inFlight.load(ordering: .relaxed) }

    /// A call began to wait, or `count` calls that waited ended.
    func callWaits() { inFlight.add(1, ordering: .relaxed) }
    func callsEnded(_ count: Int) { inFlight.subtract(count, ordering: .relaxed) }

    var connectionCount: Int { connections.withLock { $0.count } }

    /// Takes a connection in; false when there are too many or the server is draining.
    func add(_ connection: ServerConnection) -> Bool {
        connections.withLock { connections in
            guard connections.count < configuration.maximumConnections, !isDraining.load(ordering: .relaxed) else {
                return false
            }
            connections[ObjectIdentifier(connection)] = connection
            return true
        }
    }

    func remove(_ connection: ServerConnection) {
        let isLast = connections.withLock { connections in
            connections[ObjectIdentifier(connection)] = nil
            return connections.isEmpty && isDraining.load(ordering: .relaxed)
        }
        if isLast { emptied.end() }
    }

    /// Looks regularly for connections over one of their time limits: one timer per loop, not one per connection.
    func startSweeping() {
        let limits = [
            configuration.idleTimeLimit, configuration.frameTimeLimit, configuration.writeTimeLimit,
            configuration.streamStallLimit,
        ]
        let shortest = limits.min()?.nanoseconds ?? 0
        let period = TimeAmount.nanoseconds(min(max(shortest / 4, 5_000_000), 1_000_000_000))
        let tasks = configuration.threads.executors.map { executor in
            executor.loop.scheduleRepeatedTask(initialDelay: period, delay: period) { [weak self] _ in
                let now = monotonicNanoseconds()
                for connection in self?.connections(on: executor.loop) ?? [] { connection.checkLimits(now) }
            }
        }
        sweep.withLock { $0 = tasks }
    }

    /// Lets calls in flight finish, for `limit` at most, then closes every connection.
    func drain(within limit: Duration) async {
        isDraining.store(true, ordering: .sequentiallyConsistent)
        let all = connections.withLock { Array($0.values) }
        for connection in all { connection.loop.execute { connection.drain() } }
        if connectionCount > 0 {
            let timer = Task {
                try? await Task.sleep(for: limit)
                emptied.end()
            }
            _ = try? await emptied.next()
            timer.cancel()
        }
        for task in sweep.withLock({ $0 }) { task.cancel() }
        for connection in connections.withLock({ Array($0.values) }) {
            try? await connection.loop.submit { connection.abort() }.get()
        }
    }

    private func connections(on loop: any EventLoop) -> [ServerConnection] {
        connections.withLock { $0.values.filter { $0.loop === loop } }
    }
}
