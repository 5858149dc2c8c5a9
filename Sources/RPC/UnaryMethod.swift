public import MessageRuntime

/// A unary method. What depends on the types of its messages is in one closure, so that it is compiled for them: a generic class
/// would do it through tables at run time, at twice the cost of the call.
@usableFromInline
final class UnaryMethod: RegisteredMethod, @unchecked Sendable {
    @usableFromInline
    typealias Preparation = @Sendable (UnsafeRawBufferPointer, Call) throws(RPCError) -> PreparedUnary

    private let preparation: Preparation

    @usableFromInline
    init(_ method: any MethodDescriptor, _ observer: any CallObserver, preparation: @escaping Preparation) {
        self.preparation = preparation
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareUnary(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedUnary {
        try preparation(payload, call)
    }

    /// A method whose handler stands alone.
    @inlinable
    convenience init<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver,
        _ handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        self.init(method, observer) { (payload, call) throws(RPCError) in
            let request = try method.decode(payload, call)
            return PreparedUnary { reply in
                do {
                    let response = try await handler(request, call)
                    response.withPacked { reply.succeed($0) }
                } catch {
                    reply.fail(RPCError(thrown: error, in: call, observer))
                }
            }
        }
    }

    /// A method with interceptors around its handler.
    @inlinable
    convenience init<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver, _ around: Interception,
        _ handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        self.init(method, observer) { (payload, call) throws(RPCError) in
            let request = try method.decode(payload, call)
            return PreparedUnary { reply in
                let failures = CallFailures(call, observer)
                let seen = UnaryRequest(method: method, message: request)
                let answer = await around.answer(seen, call, failures) { call in
                    do { return .success(try await handler(request, call).packed()) } catch {
                        return .failure(failures.answer(to: error))
                    }
                }
                switch answer {
                case .success(let payload): payload.withUnsafeBytes { reply.succeed($0) }
                case .failure(let error): reply.fail(error)
                }
            }
        }
    }
}

/// The interceptors around a method's handler; at least one.
@usableFromInline
struct Interception: Sendable {
    private let interceptors: [any Interceptor]

    /// Those that apply to the method; nil when none does.
    @usableFromInline
    init?(_ method: any MethodDescriptor, _ all: [any Interceptor]) {
        interceptors = all.filter { $0.applies(to: method) }
        if interceptors.isEmpty { return nil }
    }

    /// Goes through the interceptors from `index` on, then to the handler.
    @usableFromInline
    func answer(
        _ request: UnaryRequest, _ call: Call, _ failures: CallFailures, from index: Int = 0,
        _ handler: @escaping @Sendable (Call) async -> Result<[UInt8], RPCError>
    ) async -> Result<[UInt8], RPCError> {
        guard index < interceptors.count else { return await handler(call) }
        let next = NextHandler { call in await self.answer(request, call, failures, from: index + 1, handler) }
        do { return .success(try await interceptors[index].intercept(request, call, next)) } catch {
            return .failure(failures.answer(to: error))
        }
    }
}

extension Method {
    /// Decodes a request and checks what must hold before a handler may see it.
    @inlinable
    func decode(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> Request {
        let request: Request
        do { request = try Request(packed: payload) } catch { throw .malformedRequest(error) }
        if let scope, !access.isPublic { try scope(request).check(call.identity) }
        if call.deadline.hasPassed { throw .deadlineExceeded }
        return request
    }
}
