internal import MessageRuntime
internal import RPC
internal import Synchronization
internal import Testing
internal import WireMessages

/// What becomes of what a handler throws, and of what stands around it.
@Suite struct HandlerErrorTests {
    private enum ShopError: RPCErrorConvertible {
        case closed
        var rpcError: RPCError { RPCError(.failedPrecondition, reason: "CLOSED", "已关闭") }
    }

    private struct Surprise: Error {}

    private static let method = Method<TTRPCRequest, TTRPCRequest>(
        service: "test.Service", name: "Do", access: AccessRule(roles: [.public]))

    private func channel(
        _ interceptors: [any Interceptor] = [], _ observer: any CallObserver = NoObserver(),
        _ handler: @escaping @Sendable (TTRPCRequest, Call) async throws -> TTRPCRequest
    ) -> InProcessChannel {
        var router = Router(interceptors: interceptors, observer: observer)
        router.register(Self.method, unary: handler)
        return InProcessChannel(router)
    }

    private func call(_ channel: InProcessChannel, _ options: CallOptions = CallOptions()) async -> RPCError? {
        await refusal { try await channel.unary(Self.method, TTRPCRequest(), options) }
    }

    @Test func `a refusal, a service's error, and a defect`() async {
        let notes = Notes()
        #expect(await call(channel { _, _ in throw RPCError.tokenRequired }) == .tokenRequired)
        #expect(await call(channel { _, _ in throw ShopError.closed })?.reason == "CLOSED")
        #expect(await call(channel([], notes) { _, _ in throw Surprise() }) == .internalError)
        #expect(notes.all == ["began test.Service/Do", "defect Surprise() INTERNAL", "ended INTERNAL"])
        #expect(await call(channel { _, _ in throw CancellationError() })?.code == .cancelled)
    }

    @Test func `a handler past its deadline is cancelled and its caller told`() async {
        let gone = Mutex(false)
        let channel = channel { request, call in
            do { try await Task.sleep(for: .seconds(1000)) } catch { gone.withLock { $0 = call.deadline.hasPassed } }
            return request
        }
        #expect(await call(channel, CallOptions(timeout: .milliseconds(10))) == .deadlineExceeded)
    }

    @Test func `interceptors stand around the handler in order, where they apply`() async throws {
        let notes = Notes()
        let channel = channel([Noting("outer", notes), Noting("never", notes, applies: false), Noting("inner", notes)])
        {
            request, _ in
            notes.add("handler")
            return request
        }
        let request = TTRPCRequest(service: "x")
        #expect(try await channel.unary(Self.method, request, CallOptions()) == request)
        #expect(notes.all == ["outer x", "inner x", "handler", "inner done", "outer done"])
    }

    @Test func `an interceptor may answer itself, refuse, and see a refusal`() async throws {
        struct Answering: Interceptor {
            func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws(RPCError) -> [UInt8]
            {
                do { return try await next(call) } catch {
                    if error.reason == "CLOSED" { return TTRPCRequest(service: "open").packed() }
                    throw error
                }
            }
        }
        let open = channel([Answering()]) { _, _ in throw ShopError.closed }
        #expect(try await open.unary(Self.method, TTRPCRequest(), CallOptions()).service == "open")
        #expect(await call(channel([Answering()]) { _, _ in throw Surprise() }) == .internalError)
    }

    @Test func `every refusal of the runtime has a reason, and no two codes share one`() {
        let all: [RPCError] = [
            .methodNotFound("a", "b"), .tokenRequired, .roleNotAllowed(.worker), .outOfScope("x"), .malformedRequest,
            .malformedResponse, .deadlineExceeded, .cancelled, .internalError, .clientTimeNotAllowed,
            .malformedClientTime, .serverDraining, .serverClosed, .tooManyCalls, .messageTooLarge(limit: 1),
            .streamOverflow,
            .streamViolation("x"), .streamEnded, .peerUnreachable("x"), .connectionLost,
        ]
        #expect(all.allSatisfy { $0.reason?.allSatisfy { $0.isUppercase || $0 == "_" } == true })
        #expect(Set(all.map(\.reason)).count == all.count)
        #expect(all.allSatisfy { !$0.message.isEmpty && $0.detail(ErrorInfo.self)?.domain == RPCError.domain })
    }
}

/// Writes down what happens.
final class Notes: CallObserver, CallRecorder {
    private let notes = Mutex<[String]>([])
    private let names = Mutex<[String]>([])

    var all: [String] { notes.withLock { $0 } }
    func add(_ note: String) { notes.withLock { $0.append(note) } }

    func recorder(of method: String, kind: MethodKind) -> any CallRecorder {
        names.withLock { $0.append(method) }
        return self
    }
    func defect(_ cause: any Error, answered code: StatusCode, in call: Call) { add("defect \(cause) \(code.name)") }
    func began() { add("began \(names.withLock { $0.last ?? "" })") }
    func ended(_ call: EndedCall) { add("ended \(call.status.name)") }
}

struct Noting: Interceptor {
    let name: String
    let notes: Notes
    let applies: Bool

    init(_ name: String, _ notes: Notes, applies: Bool = true) {
        (self.name, self.notes, self.applies) = (name, notes, applies)
    }

    func applies(to method: any MethodDescriptor) -> Bool { applies }

    func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws(RPCError) -> [UInt8] {
        notes.add("\(name) \((request.message as? TTRPCRequest)?.service ?? "")")
        let answer = try await next(call)
        notes.add("\(name) done")
        return answer
    }
}
