internal import HealthMessages
internal import RPC
internal import WireMessages

/// Methods of all kinds, over messages that are there anyway: `TTRPCRequest` has text, bytes, a number and a repeated field.
enum TestMethods {
    static let service = "liaoning.skills.test.v1.Test"

    static let echo = unary("Echo")
    /// Answers what the handler knows of the call: peer, deadline, metadata.
    static let describe = unary("Describe")
    /// Waits for the gate in the test's hand.
    static let wait = unary("Wait")
    /// Fails as its request says: method = reason, timeout = code.
    static let fail = unary("Fail")
    /// Answers as many bytes as the timeout says.
    static let grow = unary("Grow")
    /// Answers `timeoutNano` times.
    static let count = Method<TTRPCRequest, TTRPCRequest>(
        service: service, name: "Count", kind: .serverStreaming, access: everyone)
    /// Adds the timeouts up.
    static let sum = Method<TTRPCRequest, TTRPCRequest>(
        service: service, name: "Sum", kind: .clientStreaming, access: everyone)
    /// Answers each message.
    static let chat = Method<TTRPCRequest, TTRPCRequest>(
        service: service, name: "Chat", kind: .bidirectional, access: everyone)
    /// Takes a stream and reads none of it until the gate opens.
    static let ignore = Method<TTRPCRequest, TTRPCRequest>(
        service: service, name: "Ignore", kind: .clientStreaming, access: everyone)

    static let everyone = AccessRule(roles: [.public])

    private static func unary(_ name: String) -> Method<TTRPCRequest, TTRPCRequest> {
        Method(service: service, name: name, access: everyone)
    }
}

/// The handlers of the test methods.
func testRouter(gate: Gate = Gate(), onward: (any Channel)? = nil) -> Router {
    var router = Router(clock: .system(acceptingClientTime: true))
    router.register(TestMethods.echo, unary: { request, _ in request })
    router.register(
        TestMethods.describe,
        unary: { _, call in
            let left = call.deadline.nanosecondsLeft
            if let onward, call.metadata["hop"] == nil {
                return try await onward.unary(TestMethods.describe, TTRPCRequest(), call.onward.adding("1", for: "hop"))
            }
            return TTRPCRequest(
                service: call.peer, method: call.now.text, timeoutNano: left,
                metadata: call.metadata.entries.map { KeyValue(key: $0.key, value: $0.value) })
        })
    router.register(
        TestMethods.wait,
        unary: { request, call in
            gate.arrived(request.service)
            try await gate.wait()
            return request
        })
    router.register(
        TestMethods.fail,
        unary: { request, _ in
            guard let code = StatusCode(rawValue: Int32(request.timeoutNano)) else { throw UnexpectedError() }
            throw RPCError(code, reason: request.method, "不行", fields: [("service", "不对")])
        })
    router.register(
        TestMethods.grow,
        unary: { request, _ in
            TTRPCRequest(payload: [UInt8](repeating: 7, count: Int(request.timeoutNano)))
        })
    router.register(
        TestMethods.count,
        serverStreaming: { request, writer, _ in
            for number in 0..<request.timeoutNano {
                try await writer.write(TTRPCRequest(payload: request.payload, timeoutNano: number))
            }
            if !request.method.isEmpty { throw RPCError(.aborted, reason: request.method, "中止") }
        })
    router.register(
        TestMethods.sum,
        clientStreaming: { requests, call in
            var sum = TTRPCRequest()
            for try await request in requests {
                sum.timeoutNano += request.timeoutNano
                sum.payload.append(UInt8(truncatingIfNeeded: request.payload.count))
                if !request.method.isEmpty { throw RPCError(.aborted, reason: request.method, "中止") }
            }
            return sum
        })
    router.register(
        TestMethods.chat,
        bidirectional: { requests, writer, _ in
            for try await request in requests {
                var answer = request
                answer.timeoutNano += 1
                try await writer.write(answer)
            }
        })
    router.register(
        TestMethods.ignore,
        clientStreaming: { requests, _ in
            gate.arrived("ignore")
            try await gate.wait()
            var count: Int64 = 0
            for try await _ in requests { count += 1 }
            return TTRPCRequest(timeoutNano: count)
        })
    router.register(HealthMethods.check, unary: { _, _ in HealthCheckResponse(status: .serving) })
    return router
}

struct UnexpectedError: Error {}
