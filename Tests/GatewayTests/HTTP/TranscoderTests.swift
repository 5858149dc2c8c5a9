import CatalogMessages
import EvaluationMessages
import GatewayMessages
import RPC
import Serving
import ServiceTesting
import Testing

@testable import GatewayService

/// What an HTTP client is answered by the process's own methods.
struct TranscoderTests {
    private static let transcoder = Transcoder(
        ProcessRoutes.methods + GatewayContract.methods + SharedContracts.methods)

    private static func answer(
        _ gateway: TestService<GatewayService>, _ verb: String, _ target: String, _ body: String = "",
        from peer: String = "10.0.0.1:1", metadata: Metadata = Metadata(), deadline: Deadline = .never
    ) async -> (status: Int, json: String) {
        let parts = target.split(separator: "?", maxSplits: 1)
        let answer = await transcoder.answer(
            Transcoder.Request(
                verb: verb, path: String(parts[0]), query: parts.count == 2 ? String(parts[1]) : nil,
                body: Array(body.utf8), metadata: metadata, deadline: deadline),
            over: OwnMethods(gateway.router).channel(for: peer))
        return (answer.status, String(decoding: answer.json, as: UTF8.self))
    }

    @Test func `refusals have their HTTP status and reason`() async throws {
        let gateway = try await TestService<GatewayService>(peers: ["catalog": LateChannel()])
        for (verb, path, body, status, reason) in [
            ("GET", "/v1/nowhere", "", 404, "ROUTE_NOT_FOUND"),
            ("DELETE", "/v1/sign-in", "", 405, "METHOD_NOT_ALLOWED"),
            ("POST", "/v1/sign-in", "{", 400, "\"error\""), ("POST", "/v1/sign-in", "{}", 400, "FIELD_REQUIRED"),
            ("POST", "/v1/accounts", "{}", 401, "TOKEN_REQUIRED"), ("GET", "/v1/bulletins/x", "", 400, "FIELD_INVALID"),
            ("GET", "/v1/bulletins/2022-12", "x", 400, "BODY_NOT_ALLOWED"),
            ("GET", "/v1/regions/210100", "", 503, "PEER_UNREACHABLE"),
            // One segment, whose value is no month.
            ("GET", "/v1/bulletins/2022-12%3Apublish", "", 400, "FIELD_INVALID"),
            ("GET", "/v1/bulletins/%FF", "", 400, "INVALID_TEXT"),
            ("GET", "/v1/bulletins?page_size=1&page_size=1", "", 400, "DUPLICATE_FIELD"),
            ("GET", "/v1/bulletins?page_size=1&pageSize=2", "", 400, "DUPLICATE_FIELD"),
            ("GET", "/v1/bulletins?page_size=1.00000000000000000001", "", 400, "WRONG_TYPE"),
            ("GET", "/v1/bulletins?page_size=1e999999999", "", 400, "OUT_OF_RANGE"),
            ("GET", "/v1/bulletins?nothing=1", "", 400, "UNKNOWN_FIELD"),
            ("GET", "/v1/bulletins/2022-12?month=2022-11", "", 400, "DUPLICATE_FIELD"),
            ("GET", "/v1/classes?state=0", "", 400, "UNKNOWN_ENUM_VALUE"),
            // Of a request with a body, nothing stands in the address.
            ("POST", "/v1/sign-in?account_name=a", "{}", 400, "UNKNOWN_FIELD"),
            ("POST", "/v1/public/certificates:verify?certificateNumber=1&name=x", "", 400, "UNKNOWN_FIELD"),
            ("POST", "/v1/sign-in", "\u{FEFF}{}", 400, "FIELD_REQUIRED"),
        ] {
            let answer = await Self.answer(gateway, verb, path, body)
            #expect(answer.status == status && answer.json.contains(reason), "\(path) \(answer)")
        }
        #expect(await Self.answer(gateway, "GET", "/v1/bulletins") == (200, "{}"))
    }

    @Test func `a call whose time is over is told so`() async throws {
        let gateway = try await TestService<GatewayService>()
        let answer = await Self.answer(gateway, "GET", "/v1/bulletins", deadline: .after(.zero))
        #expect(answer.status == 504 && answer.json.contains("DEADLINE_EXCEEDED"))
    }

    @Test func `the limit of the public counts the HTTP client's address`() async throws {
        let gateway = try await TestService<GatewayService>(
            settings: ["public-queries.per-minute": "1"], peers: ["evaluation": LateChannel()])
        let body = "{\"certificateNumber\":\"Y000021000001224000001\",\"name\":\"王试\"}"
        for (peer, status) in [("10.0.0.1:1", 503), ("10.0.0.2:1", 503), ("10.0.0.1:2", 429)] {
            let answer = await Self.answer(gateway, "POST", "/v1/public/certificates:verify", body, from: peer)
            #expect(answer.status == status, "\(answer)")
        }
    }

    @Test func `identity and trace go on to the service that has the method, and nothing of the gateway's own`()
        async throws
    {
        var router = Router(clock: .system(acceptingClientTime: true))
        router.register(
            RegionsMethods.getRegion,
            unary: { _, call in
                Region(
                    code: call.metadata[Metadata.authorizationKey] ?? "", name: call.metadata[Metadata.traceKey] ?? "")
            })
        let gateway = try await TestService<GatewayService>(peers: ["catalog": InProcessChannel(router)])
        let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        let nobody = await Self.answer(gateway, "GET", "/v1/regions/210100", metadata: [Metadata.traceKey: trace])
        #expect(nobody == (200, "{\"name\":\"\(trace)\"}"))
    }
}
