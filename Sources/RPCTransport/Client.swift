public import MessageRuntime
public import RPC

/// Calls a service over TCP or Unix sockets.
///
/// Unary calls share a connection per address and event loop; a streaming call gets a connection of its own, so that TCP is
/// its flow control and closing it its cancellation. Of several addresses the less loaded of two drawn ones is taken, and one that
/// cannot be reached is left out until it is time to try it again.
public final class Client: RPC.Channel {
    let instances: InstanceSet
    let budget: RetryBudget
    let configuration: ClientConfiguration
    /// The loop of callers that run on none.
    private let homeIndex: Int

    /// A client of the service at those addresses, all of them equal. Connects with the first call.
    public convenience init(addresses: [PeerAddress], configuration: ClientConfiguration = ClientConfiguration()) {
        self.init(service: ServiceAddresses(fixed: addresses), configuration: configuration)
    }

    /// A client of a service whose instances may come and go. Looks names up and connects with the first call.
    public init(service: ServiceAddresses, configuration: ClientConfiguration = ClientConfiguration()) {
        self.configuration = configuration
        homeIndex = configuration.threads.homeIndex()
        instances = InstanceSet(service, configuration)
        budget = RetryBudget(share: configuration.repeatShare, minimumPerSecond: configuration.repeatsPerSecond)
    }

    /// Unary calls in flight now.
    public var inFlight: Int { instances.endpoints.reduce(0) { $0 + $1.load.value } }

    /// Closes the connections once the calls in flight on them have ended. Later calls connect anew.
    public func close() { instances.close() }

    /// Makes a call with packed messages.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let answer = Answer<[UInt8]>()
        try await call(service, method, options) { connection, envelope, pending in
            request.withUnsafeBytes { connection.begin(pending, envelope, $0) }
        } take: {
            answer.copy($0)
        }
        return try answer.taken()
    }

    /// Makes a call; packs straight into the connection's buffer and unpacks from what was read.
    public func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response {
        let answer = Answer<Response>()
        try await call(method.service, method.name, options, onlyReads: method.onlyReads) {
            connection, envelope, pending in
            request.withPacked { connection.begin(pending, envelope, $0) }
        } take: { payload in
            do {
                answer.value = try Response(packed: payload)
                return nil
            } catch { return .malformedResponse }
        }
        return try answer.taken()
    }

    /// Begins a streaming call on a connection of its own.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        let deadline = limited(options.deadline, configuration.streamTimeLimit)
        let attempt = Attempts(configuration, deadline, mayRepeat: false, budget, begun: monotonicNanoseconds())
        while true {
            do throws(RPCError) {
                await instances.refresh(monotonicNanoseconds(), deadline)
                let endpoint = try instances.choose(loopIndex)
                let loop = configuration.threads.executors[loopIndex].loop
                let stream = ClientStream(loop, configuration, endpoint.address, kind, deadline)
                try await endpoint.open(stream, until: deadline)
                let envelope = OutgoingRequest(
                    service: service, method: method, timeoutNanoseconds: deadline.wireTimeout,
                    metadata: options.metadata)
                return try stream.begin(envelope, request)
            } catch {
                instances.lookUpSoon()
                // Whatever it was, nothing of the stream was sent.
                try await attempt.pause(after: .notSent(error), unreachableSince: instances.unreachableSince)
            }
        }
    }

    /// Makes a unary call, with a second attempt beside the first where its options ask for that.
    ///
    /// Nothing here depends on the types of the messages, so that it is compiled once and its frames are small: with hundreds of calls
    /// waiting, memory that is not at hand costs more than anything else.
    private func call(
        _ service: String, _ method: String, _ options: CallOptions, onlyReads: Bool = false,
        begin: @escaping @Sendable (ClientConnection, OutgoingRequest, PendingCall) -> CallFailure?,
        take: @escaping @Sendable (UnsafeRawBufferPointer) -> RPCError?
    ) async throws(RPCError) {
        budget.count()
        let call = OutgoingCall(
            service: service, method: method, metadata: options.metadata,
            deadline: limited(options.deadline, configuration.unaryTimeLimit),
            mayRepeat: options.mayRepeat || onlyReads, begin: begin)
        guard let delay = options.hedgeAfter, call.mayRepeat else { return try await send(call, take: take) }
        let answer = try await sendHedged(call, after: delay)
        if let refusal = answer.withUnsafeBytes(take) { throw refusal }
    }

    /// Sends a call until it has an answer or is not to be sent again.
    ///
    /// - Parameters:
    ///   - hedge: notes the instance that has the call, and avoids the one that has the other of two.
    ///   - take: unpacks the answer, which is lent to it; says what is wrong with it.
    func send(
        _ call: OutgoingCall, _ hedge: Hedge? = nil, take: @escaping @Sendable (UnsafeRawBufferPointer) -> RPCError?
    ) async throws(RPCError) {
        let begun = monotonicNanoseconds()
        var now = begun
        // Made with the first failure: nearly every call does without.
        var attempts: Attempts?
        while true {
            let left = call.deadline.monotonicNanoseconds - now
            guard left > 0 else { throw .deadlineExceeded }
            await instances.refresh(now, call.deadline)
            let failure: CallFailure
            do throws(RPCError) {
                let endpoint = try instances.choose(loopIndex, besides: hedge?.taken)
                hedge?.take(endpoint)
                let connection = endpoint.connection(onLoop: loopIndex)
                let envelope = OutgoingRequest(
                    service: call.service, method: call.method, timeoutNanoseconds: left, metadata: call.metadata)
                let pending = PendingUnary(deadline: call.deadline, begun: now, take: take)
                guard let reason = await pending.failure(on: connection, { call.begin(connection, envelope, $0) })
                else { return endpoint.answered() }
                endpoint.failed(reason)
                failure = reason
            } catch { failure = .notSent(error) }
            if failure.error.code == .unavailable { instances.lookUpSoon() }
            let made =
                attempts
                ?? Attempts(configuration, call.deadline, mayRepeat: call.mayRepeat, budget, begun: begun)
            attempts = made
            try await made.pause(after: failure, unreachableSince: instances.unreachableSince)
            now = monotonicNanoseconds()
        }
    }

    /// The caller's own loop, so that the call needs no other thread.
    private var loopIndex: Int { configuration.threads.currentIndex ?? homeIndex }

    /// A deadline that is never later than the configured limit allows, when the caller sets none.
    private func limited(_ deadline: Deadline, _ limit: Duration) -> Deadline {
        deadline.isNever ? .after(limit) : deadline
    }
}

extension Deadline {
    /// The time limit as the envelope carries it: 0 for none, and never 0 for a deadline.
    var wireTimeout: Int64 { isNever ? 0 : max(1, nanosecondsLeft) }
}
