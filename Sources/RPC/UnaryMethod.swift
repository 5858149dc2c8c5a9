internal import MessageRuntime

/// A unary method: generic over its messages, so that decoding and packing are direct calls.
final class UnaryMethod<Request: Message, Response: Message>: RegisteredMethod, @unchecked Sendable {
    private let method: Method<Request, Response>
    private let interceptors: [any Interceptor]
    private let observer: any CallObserver
    private let handler: @Sendable (Request, Call) async throws -> Response

    init(
        _ method: Method<Request, Response>, _ interceptors: [any Interceptor], _ observer: any CallObserver,
        _ handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        self.method = method
        self.interceptors = interceptors
        self.observer = observer
        self.handler = handler
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareUnary(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedUnary {
        let request = try method.decode(payload, call)
        return PreparedUnaryCall(self, request, call)
    }

    /// Runs the handler, its own errors made into those of the wire.
    @inline(__always)
    func answer(_ request: Request, _ call: Call) async -> Result<Response, RPCError> {
        do { return .success(try await handler(request, call)) } catch {
            return .failure(RPCError(thrown: error, in: call, observer))
        }
    }

    /// Goes through the interceptors from `index` on, then to the handler.
    func intercepted(
        _ request: Request, _ call: Call, from index: Int = 0
    ) async -> Result<[UInt8], RPCError> {
        guard index < interceptors.count else { return await answer(request, call).map { $0.packed() } }
        let next = NextHandler { call in await self.intercepted(request, call, from: index + 1) }
        do throws(RPCError) {
            let seen = UnaryRequest(method: method, message: request)
            return .success(try await interceptors[index].intercept(seen, call, next))
        } catch { return .failure(error) }
    }

    var isIntercepted: Bool { !interceptors.isEmpty }
}

private final class PreparedUnaryCall<Request: Message, Response: Message>: PreparedUnary, @unchecked Sendable {
    private let method: UnaryMethod<Request, Response>
    private let request: Request
    private let call: Call

    init(_ method: UnaryMethod<Request, Response>, _ request: Request, _ call: Call) {
        self.method = method
        self.request = request
        self.call = call
    }

    override func run(_ reply: any UnaryReply) async {
        if method.isIntercepted {
            switch await method.intercepted(request, call) {
            case .success(let payload): payload.withUnsafeBytes { reply.succeed($0) }
            case .failure(let error): reply.fail(error)
            }
        } else {
            switch await method.answer(request, call) {
            case .success(let response): response.withPacked { reply.succeed($0) }
            case .failure(let error): reply.fail(error)
            }
        }
    }
}

extension Method {
    /// Decodes a request and checks what must hold before a handler may see it.
    func decode(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> Request {
        let request: Request
        do { request = try Request(packed: payload) } catch { throw .malformedRequest(error) }
        if let scope, !access.isPublic { try scope(request).check(call.identity) }
        if call.deadline.hasPassed { throw .deadlineExceeded }
        return request
    }
}

extension RPCError {
    /// What the caller is told of an error that a handler threw.
    init(thrown error: any Error, in call: Call, _ observer: any CallObserver) {
        switch error {
        case let error as RPCError: self = error
        case let error as any RPCErrorConvertible: self = error.rpcError
        case is CancellationError: self = call.deadline.hasPassed ? .deadlineExceeded : .cancelled
        default:
            observer.defect(error, in: call)
            self = .internalError
        }
    }
}
