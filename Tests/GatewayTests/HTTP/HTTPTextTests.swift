@testable import GatewayService
import RPC
import ServiceTesting
import Testing

/// What of an HTTP request is text.
struct HTTPTextTests {
    @Test func `segments and parameters are read as UTF-8`() throws {
        #expect(try HTTPText.decoded("%E6%B2%88%2f+") == "沈/+")
        let parameters = try HTTPText.parameters("page_size=2&name=%E6%B2%88+a%2Bb&flag&&x==")
        #expect(parameters.map(\.name) == ["page_size", "name", "flag", "x"])
        #expect(parameters.map(\.value) == ["2", "沈 a+b", "", "="])
        #expect(try HTTPText.parameters(nil).isEmpty)
        #expect(try HTTPText.utf8(Array("{\"name\":\"沈\"}".utf8)) == "{\"name\":\"沈\"}")
    }

    @Test(arguments: ["%FF%FE", "%zz", "%", "%4", "%E6%B2", "%ED%A0%80"])
    func `percent signs that are no text are refused, not mended`(text: String) async {
        await expectRefusal(.invalidArgument, "INVALID_TEXT") { try HTTPText.decoded(text) }
        await expectRefusal(.invalidArgument, "INVALID_TEXT") { try HTTPText.parameters("a=\(text)").map(\.value) }
    }

    @Test(arguments: [[0x7B, 0xFF, 0xFE, 0x7D], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func `bytes that are no text are refused, not mended`(body: [UInt8]) async {
        await expectRefusal(.invalidArgument, "INVALID_TEXT") { try HTTPText.utf8(body) }
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
