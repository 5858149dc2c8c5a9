public import MessageRuntime
internal import Synchronization

/// A unary method. What depends on the types of its messages is in one closure, so that it is compiled for them: a generic class
/// would do it through tables at run time, at twice the cost of the call. Nothing else is, because it would be compiled
/// again for every method of the contract.
@usableFromInline
final class UnaryMethod: RegisteredMethod, @unchecked Sendable {
    @usableFromInline
    typealias Preparation = @Sendable (UnsafeRawBufferPointer, Call, Interception?) throws(RPCError) -> PreparedUnary

    private let preparation: Preparation
    /// Nil when the handler stands alone.
    private let around: Interception?

    @usableFromInline
    init(
        _ method: any MethodDescriptor, _ observer: any CallObserver, _ interceptors: [any Interceptor],
        preparation: @escaping Preparation
    ) {
        self.preparation = preparation
        around = Interception(method, interceptors, observer)
        super.init(method, recorder: observer.recorder(of: method.fullName, kind: method.kind))
    }

    override func prepareUnary(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedUnary {
        try preparation(payload, call, around)
    }

    @inlinable
    convenience init<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver, _ interceptors: [any Interceptor],
        _ handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        self.init(method, observer, interceptors) { (payload, call, around) throws(RPCError) in
            let request = try method.decode(payload, call)
            let prepared = PreparedUnary(call) { call, reply in
                do {
                    let response = try await handler(request, call)
                    response.withPacked { reply.succeed($0) }
                } catch {
                    reply.fail(RPCError(thrown: error, in: call, observer))
                }
            }
            guard let around else { return prepared }
            return around.prepared(UnaryRequest(method: method, message: request), prepared)
        }
    }
}

/// The interceptors around a method's handler; at least one.
@usableFromInline
struct Interception: Sendable {
    private let interceptors: [any Interceptor]
    private let observer: any CallObserver

    /// Those that apply to the method; nil when none does.
    init?(_ method: any MethodDescriptor, _ all: [any Interceptor], _ observer: any CallObserver) {
        interceptors = all.filter { $0.applies(to: method) }
        self.observer = observer
        if interceptors.isEmpty { return nil }
    }

    /// The call with these interceptors around its handler.
    @usableFromInline
    func prepared(_ request: UnaryRequest, _ inner: PreparedUnary) -> PreparedUnary {
        PreparedUnary(inner.call) { call, reply in
            let failures = CallFailures(call, observer)
            let answer = await self.answer(request, call, failures) { call in
                let kept = KeptReply()
                await inner.body(call, kept)
                failures.handlerTold(kept.answer)
                return kept.answer
            }
            switch answer {
            case .success(let payload): payload.withUnsafeBytes { reply.succeed($0) }
            case .failure(let error): reply.fail(error)
            }
        }
    }

    /// Goes through the interceptors from `index` on, then to the handler.
    private func answer(
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

/// Keeps the handler's answer for the interceptors.
private final class KeptReply: UnaryReply {
    private let kept = Mutex<Result<[UInt8], RPCError>>(.failure(.internalError))

    var answer: Result<[UInt8], RPCError> { kept.withLock { $0 } }

    func succeed(_ payload: UnsafeRawBufferPointer) {
        let payload = [UInt8](payload)
        kept.withLock { $0 = .success(payload) }
    }

    func fail(_ error: RPCError) { kept.withLock { $0 = .failure(error) } }
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
