internal import NIOCore
internal import NIOPosix
internal import RPC
internal import Synchronization

/// One instance of a service: its shared connections, one per event loop, and in what condition it is.
final class Endpoint: Sendable {
    /// What a client knows of an instance.
    enum Condition {
        case well
        /// Left out while others are well: its answers failed, or it gave none.
        case sick
        /// Could not be reached, and it is time to try again.
        case toBeTried
        /// Could not be reached a moment ago.
        case unreachable
    }

    private struct State {
        var connections: [ClientConnection?]
        /// Failures to connect in a row.
        var failures = 0
        var failingSince: Int64?
        /// No attempt to connect before this.
        var retryAt: Int64 = 0
        var lastError = RPCError.connectionLost
        var sickness = Sickness()
    }

    let instance: ServiceAddresses.Instance
    let load = LoadCount()
    private let configuration: ClientConfiguration
    private let state: Mutex<State>
    /// Whether there is anything to look at in the state: the one thing that a call looks at while all is well.
    private let isTroubled = Atomic<Bool>(false)

    init(_ instance: ServiceAddresses.Instance, _ configuration: ClientConfiguration) {
        self.instance = instance
        self.configuration = configuration
        state = Mutex(State(connections: Array(repeating: nil, count: configuration.threads.executors.count)))
    }

    var address: PeerAddress { instance.address }

    /// Whether nothing is known against it.
    var isWell: Bool { !isTroubled.load(ordering: .relaxed) }

    func condition(_ now: Int64) -> Condition {
        guard !isWell else { return .well }
        return state.withLock { state in
            if state.failingSince != nil { return state.retryAt > now ? .unreachable : .toBeTried }
            return state.sickness.isOver(now) ? .well : .sick
        }
    }

    /// Since when no connection could be made; nil when the last attempt succeeded.
    var failingSince: Int64? { isWell ? nil : state.withLock { $0.failingSince } }

    /// Why the last attempt to connect failed.
    var lastError: RPCError { state.withLock { $0.lastError } }

    /// A call was answered.
    func answered() {
        guard !isWell else { return }
        state.withLock { if $0.sickness.isOver(monotonicNanoseconds()) { $0.sickness = Sickness() } }
        reached()
    }

    /// A call failed.
    func failed(_ failure: CallFailure) {
        switch InstanceSign(of: failure) {
        case .nothing: break
        case .answers: answered()
        case .stops: if failingSince == nil { failed(failure.error, monotonicNanoseconds()) }
        case .fails: sicken { $0.failedCall(monotonicNanoseconds(), configuration) }
        case .isSilent: sicken { $0.wentSilent(monotonicNanoseconds(), configuration) }
        }
    }

    private func sicken(_ change: (inout Sickness) -> Void) {
        state.withLock { state in
            change(&state.sickness)
            isTroubled.store(true, ordering: .relaxed)
        }
    }

    /// Tries to connect without a call.
    func probe(onLoop index: Int) {
        if connection(onLoop: index).isOpen { reached() }
    }

    /// The shared connection on one loop, begun when there is none.
    func connection(onLoop index: Int) -> ClientConnection {
        let loop = configuration.threads.executors[index].loop
        let (connection, isNew) = state.withLock { state -> (ClientConnection, Bool) in
            if let connection = state.connections[index], connection.isUsable { return (connection, false) }
            let connection = ClientConnection(loop, configuration, address, load) { [weak self] in self?.failed($0) }
            state.connections[index] = connection
            return (connection, true)
        }
        guard isNew else { return connection }
        let began = monotonicNanoseconds()
        connect(loop, connection, until: .never, peerTimeLimit: configuration.peerTimeLimit).whenComplete { result in
            switch result {
            case .success: self.reached()
            case .failure(let cause):
                let error = self.unreachable(cause, since: began)
                connection.close(.notSent(error, dialledAt: began))
            }
        }
        return connection
    }

    /// Opens a connection of its own for a stream.
    ///
    /// - Throws: `UNAVAILABLE` when that fails, `DEADLINE_EXCEEDED` when it takes too long.
    func open(_ handler: ClientStream, until deadline: Deadline) async throws(RPCError) {
        let began = monotonicNanoseconds()
        do {
            _ = try await connect(
                handler.loop, handler, until: deadline, peerTimeLimit: configuration.streamPeerTimeLimit
            ).get()
            reached()
        } catch {
            if deadline.hasPassed { throw .deadlineExceeded }
            throw unreachable(error, since: began)
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
        _ loop: any EventLoop, _ handler: some ChannelHandler & Sendable, until deadline: Deadline,
        peerTimeLimit: Duration
    ) -> EventLoopFuture<any NIOCore.Channel> {
        let (configuration, instance, address) = (configuration, instance, address)
        let limit = min(configuration.connectTimeLimit, deadline.remaining ?? .seconds(Int64.max))
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(.hours(1))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    channel.limitConnecting(to: limit)
                    try channel.setUp(isTCP: address.isTCP, peerTimeLimit: peerTimeLimit)
                    if case .tcp(let host, _) = address {
                        // The certificate of an instance that was found by name is for the name.
                        try configuration.security?.secure(channel, instance.name ?? host)
                    }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
        switch address {
        case .unix(let path): return bootstrap.connect(unixDomainSocketPath: path)
        case .tcp(let host, let port):
            let connected = bootstrap.connect(host: host, port: port).within(limit, on: loop)
            guard let security = configuration.security else { return connected }
            return connected.flatMap { channel in
                let limit = min(configuration.handshakeTimeLimit.nanoseconds, deadline.nanosecondsLeft)
                let timeOut = loop.scheduleTask(in: .nanoseconds(max(0, limit))) { channel.close(promise: nil) }
                let established = security.established(channel)
                established.whenComplete { _ in timeOut.cancel() }
                return established.map { channel }
            }
        }
    }

    /// A connection stands, which says little about an instance whose calls fail.
    private func reached() {
        state.withLock { state in
            (state.failures, state.failingSince) = (0, nil)
            isTroubled.store(state.sickness.isKnown, ordering: .relaxed)
        }
    }

    /// What callers are told of an attempt to connect that failed; why it did is for operators.
    private func unreachable(_ cause: any Error, since began: Int64) -> RPCError {
        let error = RPCError.peerUnreachable("无法连接服务 \(address)")
        if failed(error, began) == 1 {
            let milliseconds = (monotonicNanoseconds() - began) / 1_000_000
            configuration.tellUnreachable?("\(address)", "\(cause), after \(milliseconds) ms")
        }
        return error
    }

    /// Draws when to try again: doubled with each failure in a row, and spread so that clients do not come back all at once. Counted from
    /// when the attempt began: one that had no answer until its time limit was pause enough.
    ///
    /// - Returns: failures in a row.
    @discardableResult
    private func failed(_ error: RPCError, _ began: Int64) -> Int {
        state.withLock { state in
            state.failingSince = state.failingSince ?? monotonicNanoseconds()
            state.failures += 1
            state.lastError = error
            let shortest = configuration.shortestBackOff.nanoseconds
            let pause = min(shortest << min(state.failures - 1, 20), configuration.longestBackOff.nanoseconds)
            state.retryAt = began + Int64.random(in: pause / 2...max(pause / 2, pause))
            isTroubled.store(true, ordering: .relaxed)
            return state.failures
        }
    }
}

extension EventLoopFuture<any NIOCore.Channel> {
    /// Fails when a channel takes longer than some time, which is then closed when it comes. A host's address may take any time to be found,
    /// before there is a channel that could be closed.
    fileprivate func within(_ limit: Duration, on loop: any EventLoop) -> EventLoopFuture<any NIOCore.Channel> {
        let promise = loop.makePromise(of: (any NIOCore.Channel).self)
        // A moment after the channel's own limit, which knows better.
        let timeOut = loop.scheduleTask(in: .nanoseconds(limit.nanoseconds) + .milliseconds(20)) {
            promise.fail(ChannelError.connectTimeout(.nanoseconds(limit.nanoseconds)))
            self.whenSuccess { $0.close(promise: nil) }
        }
        whenComplete { result in
            timeOut.cancel()
            promise.completeWith(result)
        }
        return promise.futureResult
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
