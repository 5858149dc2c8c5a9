@testable import GatewayService
import RPC
import ServiceTesting
import Testing

/// What of an HTTP request is text.
struct HTTPTextTests {
    @Test func `path, query and body are read as UTF-8`() throws {
        let text = try HTTPText(
            path: "/v1/regions/%E6%B2%88", query: "page_size=2&name=%E6%B2%88", body: Array("{\"name\":\"沈\"}".utf8))
        #expect(text.path == "/v1/regions/沈" && text.body == "{\"name\":\"沈\"}")
    }

    @Test(
        arguments: [
            ("/v1/regions/%FF%FE", nil, []), ("/v1/regions/%zz", nil, []), ("/v1/regions", "parent_code=%FF", []),
            ("/v1/regions", nil, [0x7B, 0xFF, 0xFE, 0x7D]), ("/v1/regions", nil, [0xED, 0xA0, 0x80]),
        ] as [(String, String?, [UInt8])])
    func `bytes that are no text are refused, not mended`(path: String, query: String?, body: [UInt8]) async {
        await expectRefusal(.invalidArgument, "INVALID_TEXT") {
            try HTTPText(path: path, query: query, body: body).path
        }
    }

    @Test func `the time a client gives is a number of milliseconds, at most ten minutes`() async throws {
        #expect(try HTTPText.timeout(nil) == nil)
        #expect(try HTTPText.timeout("0") == .zero && HTTPText.timeout("1500") == .milliseconds(1500))
        #expect(try HTTPText.timeout("99999999999") == .seconds(600))
        for header in ["", "abc", "-1", "1.5", "99999999999999999999"] {
            await expectRefusal(.invalidArgument, field: "skills-timeout-milliseconds") {
                try HTTPText.timeout(header)
            }
        }
    }
}
