internal import MessageRuntime

/// A method with one request and a stream of answers.
final class ServerStreamingMethod<Request: Message, Response: Message>: RegisteredMethod, @unchecked Sendable {
    typealias Handler = @Sendable (Request, ResponseWriter<Response>, Call) async throws -> Void

    private let method: Method<Request, Response>
    private let observer: any CallObserver
    private let handler: Handler

    init(_ method: Method<Request, Response>, _ observer: any CallObserver, _ handler: @escaping Handler) {
        self.method = method
        self.observer = observer
        self.handler = handler
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareStream(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedStream {
        let request = try method.decode(payload, call)
        return PreparedHandler(call, observer) { [handler] _, responses in
            try await handler(request, ResponseWriter(responses), call)
            return nil
        }
    }
}

/// A method whose caller streams. A handler that streams its answers returns nil.
final class RequestStreamingMethod<Request: Message, Response: Message>: RegisteredMethod, @unchecked Sendable {
    typealias Handler = @Sendable (RequestStream<Request>, ResponseWriter<Response>, Call) async throws -> Response?

    private let observer: any CallObserver
    private let handler: Handler

    init(_ method: Method<Request, Response>, _ observer: any CallObserver, _ handler: @escaping Handler) {
        self.observer = observer
        self.handler = handler
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareStream(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedStream {
        if call.deadline.hasPassed { throw .deadlineExceeded }
        return PreparedHandler(call, observer) { [handler] requests, responses in
            try await handler(RequestStream(requests), ResponseWriter(responses), call)?.packed()
        }
    }
}

/// A streaming handler with everything it needs but the streams.
final class PreparedHandler: PreparedStream, @unchecked Sendable {
    typealias Body = @Sendable (any PayloadReader, any PayloadWriter) async throws -> [UInt8]?

    private let call: Call
    private let observer: any CallObserver
    private let body: Body

    init(_ call: Call, _ observer: any CallObserver, _ body: @escaping Body) {
        self.call = call
        self.observer = observer
        self.body = body
    }

    override func run(
        _ requests: any PayloadReader, _ responses: any PayloadWriter
    ) async throws(RPCError) -> [UInt8]? {
        do { return try await body(requests, responses) } catch {
            throw RPCError(thrown: error, in: call, observer)
        }
    }
}
