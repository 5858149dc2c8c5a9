internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

/// The order in which a router checks a call, as a table: each row has one thing wrong more than the row after it.
@Suite struct RouterOrderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var method = "Do"
        var token: String? = "bureau"
        var time: String?
        var payload = TTRPCRequest(service: "210102").packed()
        var deadline = Deadline.never
        var code: StatusCode
        var reason: String
    }

    private static let garbage: [UInt8] = [0x0A, 0xFF]
    private static let elsewhere = TTRPCRequest(service: "210200").packed()

    static let rows = [
        Row(
            testDescription: "everything wrong", method: "No", token: "forged", payload: garbage,
            deadline: .after(.zero),
            code: .unimplemented, reason: "METHOD_NOT_FOUND"),
        Row(
            testDescription: "all but the method", token: "forged", time: "x", payload: garbage,
            deadline: .after(.zero),
            code: .unauthenticated, reason: "TOKEN_INVALID"),
        Row(
            testDescription: "no token", token: nil, time: "x", payload: garbage, deadline: .after(.zero),
            code: .unauthenticated, reason: "TOKEN_REQUIRED"),
        Row(
            testDescription: "a role that may not", token: "worker", time: "x", payload: garbage,
            deadline: .after(.zero),
            code: .permissionDenied, reason: "ROLE_NOT_ALLOWED"),
        Row(
            testDescription: "time not understood", time: "yesterday", payload: garbage, deadline: .after(.zero),
            code: .invalidArgument, reason: "MALFORMED_CLIENT_TIME"),
        Row(
            testDescription: "payload not understood", payload: garbage, deadline: .after(.zero),
            code: .invalidArgument, reason: "MALFORMED_REQUEST"),
        Row(
            testDescription: "another city's record", payload: elsewhere, deadline: .after(.zero),
            code: .permissionDenied, reason: "OUT_OF_SCOPE"),
        Row(
            testDescription: "too late", deadline: .after(.zero), code: .deadlineExceeded, reason: "DEADLINE_EXCEEDED"),
        Row(testDescription: "only the rule says no", code: .failedPrecondition, reason: "RULE"),
    ]

    @Test(arguments: rows) func `the first thing wrong is what the caller is told`(row: Row) async {
        var router = Router(authenticator: TestTokens(), clock: .system(acceptingClientTime: true))
        router.register(
            Method<TTRPCRequest, TTRPCRequest>(
                service: "test.Service", name: "Do", access: AccessRule(roles: [.cityBureau, .province]),
                scope: { RequestScope(region: $0.service) }),
            unary: { _, _ in throw RPCError(.failedPrecondition, reason: "RULE", "不行") })
        var options = CallOptions(deadline: row.deadline)
        options.metadata["Authorization"] = row.token.map { "Bearer \($0)" }
        options.metadata["Skills-Time"] = row.time
        let channel = InProcessChannel(router)
        let error = await refusal {
            try await channel.unary(
                service: "test.Service", method: row.method, request: row.payload, options: options)
        }
        #expect(error?.code == row.code)
        #expect(error?.reason == row.reason)
    }

    @Test func `a public method takes every identity, but no forged one`() async throws {
        var router = Router(authenticator: TestTokens())
        let method = Method<TTRPCRequest, TTRPCRequest>(
            service: "test.Service", name: "Do", access: AccessRule(roles: [.public]))
        router.register(method, unary: { _, call in TTRPCRequest(service: call.identity.subject) })
        let channel = InProcessChannel(router)
        for (token, subject) in [(nil, "anonymous"), ("worker", "worker"), ("bureau", "bureau")] {
            var options = CallOptions()
            options.metadata["authorization"] = token.map { "Bearer \($0)" }
            let answer = try await channel.unary(method, TTRPCRequest(), options)
            #expect(answer.service == subject)
        }
        let forged = CallOptions(metadata: ["authorization": "Bearer forged"])
        #expect(await refusal { try await channel.unary(method, TTRPCRequest(), forged) }?.code == .unauthenticated)
    }

    @Test func `the caller's time counts only where the process allows it`() async throws {
        let method = Method<TTRPCRequest, TTRPCRequest>(
            service: "test.Service", name: "Do", access: AccessRule(roles: [.public]))
        func channel(_ clock: BusinessClock) -> InProcessChannel {
            var router = Router(clock: clock)
            router.register(method, unary: { _, call in TTRPCRequest(service: call.now.text) })
            return InProcessChannel(router)
        }
        let options = CallOptions(metadata: ["skills-time": "2022-04-10T08:00:00+08:00"])
        let noon = Instant(nanosecondsSince1970: 1_650_000_000_000_000_000)
        let allowed = channel(.fixed(noon, acceptingClientTime: true))
        #expect(try await allowed.unary(method, TTRPCRequest(), options).service == "2022-04-10T00:00:00Z")
        #expect(try await allowed.unary(method, TTRPCRequest(), CallOptions()).service == noon.text)
        let strict = channel(.fixed(noon))
        #expect(await refusal { try await strict.unary(method, TTRPCRequest(), options) } == .clientTimeNotAllowed)
    }
}

/// Tokens that are the name of a role.
struct TestTokens: Authenticator {
    func identity(from metadata: Metadata, at now: Instant) throws(RPCError) -> Identity {
        switch metadata["authorization"] {
        case nil: .anonymous
        case "Bearer bureau": Identity(subject: "bureau", role: .cityBureau, regionCode: "210100")
        case "Bearer worker": Identity(subject: "worker", role: .worker, personID: "p_1")
        case "Bearer province": Identity(subject: "province", role: .province)
        default: throw RPCError(.unauthenticated, reason: "TOKEN_INVALID", "令牌无效")
        }
    }
}

/// The refusal that `body` throws; nil when it throws none.
func refusal(_ body: () async throws -> some Any) async -> RPCError? {
    do {
        _ = try await body()
        return nil
    } catch { return error as? RPCError }
}
