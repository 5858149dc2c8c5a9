public import MessageRuntime
public import RPC

/// Calls a service over TCP or Unix sockets.
///
/// Unary calls share a connection per address and event loop; a streaming call gets a connection of its own, so that TCP is
/// its flow control and closing it its cancellation. Of several addresses the less loaded of two drawn ones is taken, and one that
/// cannot be reached is left out until it is time to try it again.
public final class Client: RPC.Channel {
    private let endpoints: [Endpoint]
    private let configuration: ClientConfiguration

    /// A client of the service at those addresses, all of them equal. Connects with the first call.
    public init(addresses: [PeerAddress], configuration: ClientConfiguration = ClientConfiguration()) {
        self.configuration = configuration
        endpoints = addresses.map { Endpoint($0, configuration) }
    }

    /// Unary calls in flight now.
    public var inFlight: Int { endpoints.reduce(0) { $0 + $1.load.value } }

    /// Closes the connections once the calls in flight on them have ended. Later calls connect anew.
    public func close() {
        for endpoint in endpoints { endpoint.close() }
    }

    /// Makes a call with packed messages.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await call(service, method, options) { connection, envelope, pending in
            request.withUnsafeBytes { connection.begin(pending, envelope, $0) }
        } decode: { payload in
            .success([UInt8](payload))
        }
    }

    /// Makes a call; packs straight into the connection's buffer and unpacks from what was read.
    public func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response {
        try await call(method.service, method.name, options) { connection, envelope, pending in
            request.withPacked { connection.begin(pending, envelope, $0) }
        } decode: { payload in
            do { return .success(try Response(packed: payload)) } catch { return .failure(.malformedResponse) }
        }
    }

    /// Begins a streaming call on a connection of its own.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        let deadline = limited(options.deadline, configuration.streamTimeLimit)
        var attempt = Attempts(configuration, deadline, mayRepeat: false)
        while true {
            do throws(RPCError) {
                let endpoint = try choose()
                let loop = configuration.threads.executors[loopIndex].loop
                let stream = ClientStream(loop, configuration, kind, deadline)
                try await endpoint.open(stream)
                let envelope = OutgoingRequest(
                    service: service, method: method, timeoutNanoseconds: deadline.wireTimeout,
                    metadata: options.metadata)
                return try stream.begin(envelope, request)
            } catch {
                let failure = CallFailure(error: error, isUnaccepted: error.code == .unavailable)
                try await attempt.pause(after: failure, unreachableSince: unreachableSince)
            }
        }
    }

    private func call<Answer: Sendable>(
        _ service: String, _ method: String, _ options: CallOptions,
        begin: (ClientConnection, OutgoingRequest, PendingCall) -> CallFailure?,
        decode: @escaping @Sendable (UnsafeRawBufferPointer) -> Result<Answer, RPCError>
    ) async throws(RPCError) -> Answer {
        let deadline = limited(options.deadline, configuration.unaryTimeLimit)
        var attempt = Attempts(configuration, deadline, mayRepeat: options.mayRepeat)
        while true {
            let now = monotonicNanoseconds()
            let left = deadline.monotonicNanoseconds - now
            guard left > 0 else { throw .deadlineExceeded }
            let failure: CallFailure
            do throws(RPCError) {
                let connection = try choose().connection(onLoop: loopIndex)
                let envelope = OutgoingRequest(
                    service: service, method: method, timeoutNanoseconds: left, metadata: options.metadata)
                let pending = PendingUnary(deadline: deadline, begun: now, decode: decode)
                switch await pending.outcome(on: connection, { begin(connection, envelope, $0) }) {
                case .success(let answer): return answer
                case .failure(let reason): failure = reason
                }
            } catch { failure = CallFailure(error: error, isUnaccepted: true) }
            try await attempt.pause(after: failure, unreachableSince: unreachableSince)
        }
    }

    /// The caller's own loop, so that the call needs no other thread; the first for callers on none.
    private var loopIndex: Int { configuration.threads.currentIndex ?? 0 }

    /// A deadline that is never later than the configured limit allows, when the caller sets none.
    private func limited(_ deadline: Deadline, _ limit: Duration) -> Deadline {
        deadline.isNever ? .after(limit) : deadline
    }

    /// Since when no address at all could be reached; nil when one can.
    private var unreachableSince: Int64? {
        var latest: Int64?
        for endpoint in endpoints {
            guard let since = endpoint.failingSince else { return nil }
            latest = max(latest ?? since, since)
        }
        return latest
    }

    /// The less loaded of two drawn addresses that are worth an attempt.
    ///
    /// - Throws: `UNAVAILABLE` when none is.
    private func choose() throws(RPCError) -> Endpoint {
        if endpoints.count == 1, endpoints[0].backOff == nil { return endpoints[0] }
        let reachable = endpoints.filter { $0.failingSince == nil }
        let ready = reachable.isEmpty ? endpoints.filter { $0.backOff == nil } : reachable
        guard let first = ready.randomElement(), let second = ready.randomElement() else {
            throw endpoints.first?.backOff?.error ?? .peerUnreachable("没有配置服务地址")
        }
        return second.load.value < first.load.value ? second : first
    }
}

extension Deadline {
    /// The time limit as the envelope carries it: 0 for none, and never 0 for a deadline.
    var wireTimeout: Int64 { isNever ? 0 : max(1, nanosecondsLeft) }
}
