internal import NIOCore
internal import RPC
internal import Synchronization

/// What the connections of a server have in common.
final class ServerState: Sendable {
    let configuration: ServerConfiguration
    let router: Router
    /// Time limits of calls whose callers set none, in nanoseconds.
    let unaryNanoseconds: Int64
    let streamNanoseconds: Int64
    let queueNanoseconds: Int64
    let load = ServerLoad()
    private let largeStreams = Atomic<Int>(0)
    private let connections = Mutex(Connections())
    private let sweep = Mutex<[RepeatedTask]>([])

    private struct Connections {
        var isDraining = false
        /// Accepted, and not yet ready to be read.
        var arriving: Set<ObjectIdentifier> = []
        var open: [ObjectIdentifier: ServerConnection] = [:]
        /// How many of them come from each address.
        var byHost: [String: Int] = [:]
        /// Ended when nobody is arriving, and when no connection is open any longer.
        var onArrived: PayloadBuffer?
        var onEmpty: PayloadBuffer?
    }

    /// What becomes of a new connection.
    enum Admission {
        case serves
        /// To be told that the server is draining: its client may have sent calls already, and has to know that they were not begun.
        case drains
        case tooMany
    }

    init(_ configuration: ServerConfiguration, _ router: Router) {
        self.configuration = configuration
        self.router = router
        unaryNanoseconds = configuration.unaryTimeLimit.nanoseconds
        streamNanoseconds = configuration.streamTimeLimit.nanoseconds
        queueNanoseconds = configuration.queueTimeLimit.nanoseconds
    }

    /// Counts a stream that holds more than a buffer; false when there are too many already.
    func mayHoldLargeStream() -> Bool {
        let (before, _) = largeStreams.add(1, ordering: .relaxed)
        guard before >= configuration.maximumLargeStreams else { return true }
        largeStreamEnded()
        return false
    }

    func largeStreamEnded() { largeStreams.subtract(1, ordering: .relaxed) }

    var connectionCount: Int { connections.withLock { $0.open.count } }

    /// A connection was accepted and is on its way to its loop.
    func arrives(_ channel: any NIOCore.Channel) {
        _ = connections.withLock { $0.arriving.insert(ObjectIdentifier(channel)) }
        channel.closeFuture.whenComplete { [weak self] _ in self?.arrived(channel) }
    }

    /// Takes a connection in that is ready to be read.
    func add(_ connection: ServerConnection) -> Admission {
        let admission = connections.withLock { connections -> Admission in
            guard connections.open.count < configuration.maximumConnections else { return .tooMany }
            if let host = connection.host {
                let before = connections.byHost[host, default: 0]
                guard before < configuration.maximumConnectionsPerAddress else { return .tooMany }
                connections.byHost[host] = before + 1
            }
            connections.open[ObjectIdentifier(connection)] = connection
            return connections.isDraining ? .drains : .serves
        }
        arrived(connection.output.channel)
        return admission
    }

    func remove(_ connection: ServerConnection) {
        let emptied = connections.withLock { connections -> PayloadBuffer? in
            if connections.open.removeValue(forKey: ObjectIdentifier(connection)) != nil, let host = connection.host {
                let left = connections.byHost[host, default: 1] - 1
                connections.byHost[host] = left == 0 ? nil : left
            }
            return connections.open.isEmpty ? connections.onEmpty : nil
        }
        emptied?.end()
    }

    private func arrived(_ channel: any NIOCore.Channel) {
        let arrived = connections.withLock { connections -> PayloadBuffer? in
            connections.arriving.remove(ObjectIdentifier(channel))
            return connections.arriving.isEmpty ? connections.onArrived : nil
        }
        arrived?.end()
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
                self?.checkLimits(on: executor.loop, monotonicNanoseconds())
            }
        }
        sweep.withLock { $0 = tasks }
    }

    /// Closes the connections of a loop that are over one of their time limits at the time `now`. On that loop.
    func checkLimits(on loop: any EventLoop, _ now: Int64) {
        for connection in connections(on: loop) { connection.checkLimits(now) }
    }

    func connections(on loop: any EventLoop) -> [ServerConnection] {
        connections.withLock { $0.open.values.filter { $0.loop === loop } }
    }

    /// From now on calls are refused on new connections.
    func beginDraining() {
        connections.withLock { $0.isDraining = true }
    }

    /// Waits until every accepted connection is either open or gone.
    func settle() async {
        let arrived = PayloadBuffer(limit: .max)
        let isSettled = connections.withLock { connections in
            connections.onArrived = arrived
            return connections.arriving.isEmpty
        }
        if !isSettled { _ = try? await arrived.next() }
    }

    /// Lets calls in flight finish, for `limit` at most, then closes every connection. Once no more can come.
    func drain(within limit: Duration) async {
        let emptied = PayloadBuffer(limit: .max)
        let all = connections.withLock { connections in
            connections.onEmpty = emptied
            return Array(connections.open.values)
        }
        for connection in all { connection.loop.execute { connection.drain() } }
        if !all.isEmpty {
            let timer = Task {
                try? await Task.sleep(for: limit)
                emptied.end()
            }
            _ = try? await emptied.next()
            timer.cancel()
        }
        for task in sweep.withLock({ $0 }) { task.cancel() }
        for connection in connections.withLock({ Array($0.open.values) }) {
            try? await connection.loop.submit { connection.abort() }.get()
        }
    }
}
