import CatalogMessages
import NIOHTTP1
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// How HTTP is spoken, by the RFCs.
struct EdgeServerTests {
    private static func gateway(_ settings: [String: String] = [:]) async throws -> TestService<GatewayService> {
        var router = Router()
        router.register(
            RegionsMethods.getRegion, unary: { request, _ in Region(code: request.code, name: "沈阳市") })
        return try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0", "strangers.calls-per-minute": "1000000"].merging(settings) { $1 },
            peers: ["catalog": InProcessChannel(router)])
    }

    /// One request, whose connection closes after it.
    private static func ask(
        _ edge: RunningEdge, _ verb: String, _ path: String, _ headers: String = "", _ body: String = ""
    ) async throws -> EdgeClient.Answer? {
        let client = try await EdgeClient(edge)
        let length = body.isEmpty ? "" : "content-length: \(body.utf8.count)\r\n"
        try await client.send("\(verb) \(path) HTTP/1.1\r\nhost: x\r\n\(length)\(headers)\r\n\(body)")
        let answer = await client.next(isHead: verb == "HEAD")
        await client.close()
        return answer
    }

    @Test(arguments: ["/v1/regions/210100", "/", "/openapi.json", "/v1/nowhere", "/style.css"])
    func `HEAD answers as GET does, without a byte of the body`(path: String) async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(
                "HEAD \(path) HTTP/1.1\r\nHost: x\r\n\r\nGET \(path) HTTP/1.1\r\nHost: x\r\n\r\n"
                    + "GET /v1/regions/210200 HTTP/1.1\r\nHost: x\r\n\r\n")
            let head = try #require(await client.next(isHead: true))
            let get = try #require(await client.next())
            #expect(head.status == get.status && head.status == (path == "/v1/nowhere" ? 404 : 200))
            #expect(head.headers["content-length"] == "\(get.body.utf8.count)" && !get.body.isEmpty)
            #expect(await client.next()?.body.contains("210200") ?? false)
        }
    }

    @Test func `other verbs are told which there are`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            for (verb, path, status, allow) in [
                ("DELETE", "/v1/regions/210100", 405, "GET, HEAD, OPTIONS"),
                ("GET", "/v1/sign-in", 405, "POST, OPTIONS"),
                ("DELETE", "/", 405, "GET, HEAD, POST, OPTIONS"), ("PROPFIND", "/v1/sign-in", 405, "POST, OPTIONS"),
                ("OPTIONS", "/v1/sign-in", 204, "POST, OPTIONS"),
                ("OPTIONS", "/verify", 204, "GET, HEAD, POST, OPTIONS"),
                ("OPTIONS", "/v1/nowhere", 404, nil),
            ] as [(String, String, Int, String?)] {
                let answer = try await Self.ask(edge, verb, path)
                #expect(
                    answer?.status == status && answer?.headers["allow"] == allow, "\(verb) \(path) \(answer as Any)")
            }
            #expect(try await Self.ask(edge, "OPTIONS", "*")?.status == 204)
        }
    }

    @Test(arguments: [
        ("text/plain", 415), ("application/x-www-form-urlencoded", 415), ("multipart/form-data; boundary=x", 415),
        ("application/xml", 415), ("application/json; charset=gbk", 415), ("", 415), ("application/json", 400),
        ("Application/JSON ; charset=\"UTF-8\"", 400), ("application/json\r\ncontent-encoding: gzip", 415),
        ("application/json\r\ncontent-type: text/plain", 415),
    ])
    func `a body is JSON in UTF-8, or it is refused`(type: String, status: Int) async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let header = type.isEmpty ? "" : "content-type: \(type)\r\n"
            let answer = try await Self.ask(edge, "POST", "/v1/sign-in", header, "{}")
            #expect(answer?.status == status, "\(answer as Any)")
        }
    }

    @Test func `route, identity and size are looked at before the body`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            for (path, length, status) in [
                ("/v1/nowhere", 4_000_000, 404), ("/v1/accounts", 4_000_000, 401), ("/v1/sign-in", 70_000, 413),
                ("/v1/sign-in", 9_000_000, 413), ("/v1/sign-in", 99_999_999_999, 413), ("/v1/regions", 10, 405),
                ("/v1/regions/210100", 10, 405),
            ] {
                let client = try await EdgeClient(edge)
                // Nothing of the body is ever sent.
                try await client.send(
                    "POST \(path) HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: \(length)\r\n\r\n"
                )
                let answer = await client.next()
                #expect(answer?.status == status && answer?.headers["connection"] == "close", "\(path) \(length)")
                #expect(await client.isClosed())
                await client.close()
            }
            #expect(edge.shared.budget.held(.bodies) == 0)
        }
    }

    @Test func `a body is asked for when its sender waits for that`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            let head =
                "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\nexpect: 100-Continue\r\ncontent-type: application/json\r\n"
            try await client.send(head + "content-length: 2\r\n\r\n")
            #expect(await client.next()?.status == 100)
            try await client.send("{}")
            #expect(await client.next()?.status == 400)
            // Refused at once, without the body.
            try await client.send(head + "content-length: 9000000\r\n\r\n")
            #expect(await client.next()?.status == 413)
            #expect(try await Self.ask(edge, "GET", "/v1/regions/210100", "expect: 100-continue\r\n")?.status == 200)
            #expect(try await Self.ask(edge, "GET", "/v1/regions/210100", "expect: tea\r\n")?.status == 417)
        }
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n", 400),
        ("nonsense\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nhost: x\r\nx: \(String(repeating: "y", count: 20_000))\r\n\r\n", 431),
        ("GET http://x/v1/regions/210100?x=1 HTTP/1.1\r\nhost: x\r\n\r\n", 400),
        ("GET http://x/v1/regions/210100 HTTP/1.1\r\nhost: x\r\n\r\n", 200), ("GET / HTTP/1.0\r\n\r\n", 200),
        (
            "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
            400
        ),
        (
            "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
            400
        ),
    ])
    func `what is no HTTP is said to be none`(text: String, status: Int) async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(text)
            #expect(await client.next()?.status == status)
        }
    }

    @Test func `a chunked body is taken, as large as a stranger's may be`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            let head =
                "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
            try await client.send(head + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
            #expect(await client.next()?.body.contains("FIELD_REQUIRED") ?? false)
            let chunk = "4000\r\n\(String(repeating: " ", count: 0x4000))\r\n"
            try await client.send(head + String(repeating: chunk, count: 4))
            #expect(edge.shared.budget.held(.bodies) <= 64 << 10)
            try await client.send(chunk)
            #expect(await client.next()?.status == 413)
        }
    }

    @Test func `every answer has the headers that protect a browser`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            for path in ["/", "/verify", "/bulletin", "/style.css", "/v1/nowhere", "/v1/regions/210100"] {
                let answer = try #require(try await Self.ask(edge, "GET", path))
                let policy = try #require(answer.headers["content-security-policy"])
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(answer.headers["x-content-type-options"] == "nosniff")
                #expect(answer.headers["x-frame-options"] == "DENY")
                #expect(answer.headers["referrer-policy"] == "same-origin")
                #expect(answer.headers["strict-transport-security"] == nil)
                if policy.contains("script-src 'self'") {
                    // What the policy forbids is not in the page.
                    #expect(!answer.body.contains("<style") && !answer.body.contains("style="))
                    #expect(
                        answer.body.ranges(of: "<script").count == answer.body.ranges(of: "<script defer src=").count)
                }
            }
        }
        var headers = EdgeHeaders(isSecure: true).sample
        #expect(headers.first(name: "strict-transport-security") == "max-age=31536000; includeSubDomains")
        headers.remove(name: "date")
        #expect(!headers.isEmpty)
    }

    @Test func `a page that the client has is not sent again`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let first = try #require(try await Self.ask(edge, "GET", "/openapi.json"))
            let tag = try #require(first.headers["etag"])
            for known in [tag, "\"x\", W/\(tag)", "*"] {
                let again = try await Self.ask(edge, "GET", "/openapi.json", "if-none-match: \(known)\r\n")
                #expect(again?.status == 304 && again?.headers["etag"] == tag && again?.body == "")
            }
            #expect(try await Self.ask(edge, "GET", "/openapi.json", "if-none-match: \"x\"\r\n")?.status == 200)
        }
    }

    @Test func `what was read and did not change is not sent again`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let first = try #require(try await Self.ask(edge, "GET", "/v1/regions/210100"))
            let tag = try #require(first.headers["etag"])
            #expect(first.headers["cache-control"] == "no-cache")
            let again = try await Self.ask(edge, "GET", "/v1/regions/210100", "if-none-match: \(tag)\r\n")
            #expect(again?.status == 304 && again?.headers["etag"] == tag && again?.headers["content-length"] == nil)
            let other = try await Self.ask(edge, "GET", "/v1/regions/210200", "if-none-match: \(tag)\r\n")
            #expect(other?.status == 200 && other?.headers["etag"] != tag)
        }
    }

    @Test func `many requests at once are answered in their order, and the connection stays`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            let codes = (0..<200).map { "\(210_000 + $0)" }
            for burst in stride(from: 0, to: codes.count, by: 50) {
                try await client.send(
                    codes[burst..<burst + 50].map { "GET /v1/regions/\($0) HTTP/1.1\r\nhost: x\r\n\r\n" }.joined())
            }
            for code in codes { #expect(await client.next()?.body.contains("\"\(code)\"") ?? false) }
        }
    }

    @Test func `a client of HTTP 1_0 keeps its connection when it asks to`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            for _ in 0..<2 {
                try await client.send("GET /v1/regions/210100 HTTP/1.0\r\nconnection: keep-alive\r\n\r\n")
                #expect(await client.next()?.headers["connection"] == "keep-alive")
            }
            try await client.send("GET /v1/regions/210100 HTTP/1.0\r\n\r\n")
            #expect(await client.next()?.headers["connection"] == "close")
            #expect(await client.isClosed())
        }
    }

    @Test func `who would rather speak another protocol is answered, and begins anew`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(
                "GET /v1/regions/210100 HTTP/1.1\r\nhost: x\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\n\r\n"
            )
            let answer = await client.next()
            #expect(answer?.status == 200 && answer?.headers["connection"] == "close")
            #expect(await client.isClosed())
        }
    }

    @Test func `who says all he has to say and only listens is answered`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send("GET /v1/regions/210100 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            #expect(await client.next()?.status == 200)
            #expect(await client.isClosed())
        }
    }
}

extension EdgeHeaders {
    fileprivate var sample: HTTPHeaders {
        var headers = HTTPHeaders()
        add(to: &headers, date: "now")
        return headers
    }
}
