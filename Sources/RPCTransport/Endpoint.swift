internal import NIOCore
internal import NIOPosix
internal import RPC
internal import Synchronization

/// One address of a service: its shared connections, one per event loop, and whether it can be reached.
final class Endpoint: Sendable {
    private struct State {
        var connections: [ClientConnection?]
        /// Failures to connect in a row.
        var failures = 0
        var failingSince: Int64?
        /// No attempt to connect before this.
        var retryAt: Int64 = 0
        var lastError = RPCError.connectionLost
    }

    let address: PeerAddress
    let load = LoadCount()
    private let configuration: ClientConfiguration
    private let state: Mutex<State>

    init(_ address: PeerAddress, _ configuration: ClientConfiguration) {
        self.address = address
        self.configuration = configuration
        state = Mutex(State(connections: Array(repeating: nil, count: configuration.threads.executors.count)))
    }

    /// Why no attempt is made now; nil when the address is worth one.
    var backOff: (error: RPCError, nanosecondsLeft: Int64, failingSince: Int64)? {
        state.withLock { state in
            guard let since = state.failingSince else { return nil }
            let left = state.retryAt - monotonicNanoseconds()
            return left > 0 ? (state.lastError, left, since) : nil
        }
    }

    /// Since when no connection could be made; nil when the last attempt succeeded.
    var failingSince: Int64? { state.withLock { $0.failingSince } }

    /// The shared connection on one loop, begun when there is none.
    func connection(onLoop index: Int) -> ClientConnection {
        let loop = configuration.threads.executors[index].loop
        let (connection, isNew) = state.withLock { state -> (ClientConnection, Bool) in
            if let connection = state.connections[index], connection.isUsable { return (connection, false) }
            let connection = ClientConnection(loop, configuration, load)
            state.connections[index] = connection
            return (connection, true)
        }
        guard isNew else { return connection }
        connect(loop, connection, peerTimeLimit: configuration.peerTimeLimit).whenComplete { result in
            switch result {
            case .success: self.connected()
            case .failure(let error):
                self.failed(error)
                connection.failedToConnect(error, self.address)
            }
        }
        return connection
    }

    /// Opens a connection of its own for a stream.
    func open(_ handler: ClientStream) async throws(RPCError) {
        do {
            let limit = configuration.streamPeerTimeLimit
            _ = try await connect(handler.loop, handler, peerTimeLimit: limit).get()
            connected()
        } catch {
            failed(error)
            throw .peerUnreachable("无法连接服务 \(address)：\(error)")
        }
    }

    /// Closes the shared connections after their last answers.
    func close() {
        let connections = state.withLock { state in
            defer { state.connections = state.connections.map { _ in nil } }
            return state.connections
        }
        for connection in connections { connection?.drain() }
    }

    private func connect(
        _ loop: any EventLoop, _ handler: some ChannelHandler & Sendable, peerTimeLimit: Duration
    ) -> EventLoopFuture<any NIOCore.Channel> {
        let (configuration, address) = (configuration, address)
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(.hours(1))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    channel.limitConnecting(to: configuration.connectTimeLimit)
                    try channel.setUp(
                        isTCP: address.isTCP, peerTimeLimit: peerTimeLimit,
                        keepAliveAfter: configuration.keepAliveAfter)
                    if case .tcp(let host, _) = address { try configuration.security?.secure(channel, host) }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
        switch address {
        case .unix(let path): return bootstrap.connect(unixDomainSocketPath: path)
        case .tcp(let host, let port):
            let connected = bootstrap.connect(host: host, port: port)
            guard let security = configuration.security else { return connected }
            let limit = TimeAmount.nanoseconds(configuration.connectTimeLimit.nanoseconds)
            return connected.flatMap { channel in
                let timeOut = loop.scheduleTask(in: limit) { channel.close(promise: nil) }
                let established = security.established(channel)
                established.whenComplete { _ in timeOut.cancel() }
                return established.map { channel }
            }
        }
    }

    private func connected() {
        state.withLock { ($0.failures, $0.failingSince) = (0, nil) }
    }

    /// Draws the next pause: doubled with each failure in a row, and spread so that clients do not come back all at once.
    private func failed(_ error: any Error) {
        state.withLock { state in
            let now = monotonicNanoseconds()
            state.failingSince = state.failingSince ?? now
            state.failures += 1
            state.lastError = .peerUnreachable("无法连接服务 \(address)：\(error)")
            let shortest = configuration.shortestBackOff.nanoseconds
            let pause = min(shortest << min(state.failures - 1, 20), configuration.longestBackOff.nanoseconds)
            state.retryAt = now + Int64.random(in: pause / 2...max(pause / 2, pause))
        }
    }
}

extension NIOCore.Channel {
    /// Gives an attempt to connect up after some time.
    ///
    /// The library's own time limit cuts off connections that stand already, when the loop was too busy to see it: here the
    /// loop first looks.
    fileprivate func limitConnecting(to limit: Duration) {
        let loop = eventLoop
        let first = loop.scheduleTask(in: .nanoseconds(limit.nanoseconds)) {
            loop.scheduleTask(in: .milliseconds(1)) { if !self.isActive { self.close(promise: nil) } }
        }
        closeFuture.whenComplete { _ in first.cancel() }
    }
}
