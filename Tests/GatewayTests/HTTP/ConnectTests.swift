import CatalogMessages
import Foundation
import GatewayMessages
import HealthMessages
import MessageRuntime
import RPC
import ServiceTesting
import Testing
import WireMessages

@testable import GatewayService

/// The Connect protocol as its clients speak it.
struct ConnectTests {
    private static let region = "/liaoning.skills.catalog.v1.Regions/GetRegion"
    private static let watch = "/grpc.health.v1.Health/Watch"

    private static func gateway() async throws -> TestService<GatewayService> {
        var router = Router()
        router.register(
            RegionsMethods.getRegion,
            unary: { request, call in
                if request.code == "999999" { throw RPCError(.notFound, reason: "REGION_NOT_FOUND", "没有\"这个\"区划") }
                return Region(code: request.code, name: "沈阳市")
            })
        return try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"], peers: ["catalog": InProcessChannel(router)])
    }

    private static func call(
        _ edge: RunningEdge, _ path: String, _ type: String, _ body: [UInt8], _ headers: String = "",
        verb: String = "POST"
    ) async throws -> EdgeClient.Answer {
        let client = try await EdgeClient(edge)
        let length = verb == "GET" ? "" : "content-length: \(body.count)\r\ncontent-type: \(type)\r\n"
        try await client.send(Array("\(verb) \(path) HTTP/1.1\r\nhost: x\r\n\(length)\(headers)\r\n".utf8) + body)
        let answer = try #require(await client.next())
        await client.close()
        return answer
    }

    private static func envelope(_ bytes: [UInt8], flags: UInt8 = 0) -> [UInt8] {
        [flags, 0, 0, UInt8(bytes.count >> 8), UInt8(bytes.count & 255)] + bytes
    }

    @Test func `a unary call is answered in the codec it came in`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let request = GetRegionRequest(code: "210100")
            let expected = Region(code: "210100", name: "沈阳市")
            let proto = try await Self.call(edge, Self.region, "application/proto", request.packed())
            #expect(proto.status == 200 && proto.headers["content-type"] == "application/proto")
            #expect(try Region(packed: proto.bytes) == expected)
            let json = try await Self.call(
                edge, Self.region, "application/json; charset=utf-8", Array(request.json().utf8),
                "connect-protocol-version: 1\r\nconnect-timeout-ms: 5000\r\n")
            #expect(json.status == 200 && json.headers["content-type"] == "application/json")
            #expect(try Region(json: json.body) == expected)
            // As Python's client sends even the smallest message.
            let packed = InflateTests.hex("1f8b0800000000000203e362333234303430000052b0dc6e08000000")
            let gzip = try await Self.call(
                edge, Self.region, "application/proto", packed, "content-encoding: gzip\r\naccept-encoding: gzip\r\n")
            #expect(gzip.status == 200, "\(gzip.body)")
            #expect(gzip.status != 200 || (try? Region(packed: gzip.bytes)) == expected)
            // Nothing is not compressed, whatever the header says.
            let empty = try await Self.call(edge, Self.region, "application/proto", [], "content-encoding: gzip\r\n")
            #expect(empty.status == 200)
        }
    }

    @Test func `a method that only reads may be asked by GET`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let message = Data(GetRegionRequest(code: "210100").packed()).base64EncodedString()
                .replacingOccurrences(of: "=", with: "")
            for query in [
                "connect=v1&base64=1&encoding=proto&message=\(message)",
                "encoding=json&message=%7B%22code%22:%22210100%22%7D",
            ] {
                let answer = try await Self.call(edge, "\(Self.region)?\(query)", "", [], verb: "GET")
                #expect(answer.status == 200, "\(query) \(answer.body)")
            }
            let bad = ["encoding=proto", "encoding=proto&base64=1&message=!!", "connect=v2&encoding=json&message={}"]
            for query in bad {
                let answer = try await Self.call(edge, "\(Self.region)?\(query)", "", [], verb: "GET")
                #expect(answer.status == 400 && answer.body.contains("\"invalid_argument\""), "\(query) \(answer.body)")
            }
            let account = "/liaoning.skills.gateway.v1.Accounts/SignIn?encoding=json&message={}"
            #expect(try await Self.call(edge, account, "", [], verb: "GET").headers["allow"] == "POST")
        }
    }

    @Test func `a refusal has its code, its sentence and its details`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let request = GetRegionRequest(code: "999999").packed()
            let answer = try await Self.call(edge, Self.region, "application/proto", request)
            #expect(answer.status == 404 && answer.headers["content-type"] == "application/json; charset=utf-8")
            let error = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
            #expect(error["code"] as? String == "not_found" && error["message"] as? String == "没有\"这个\"区划")
            let detail = try #require((error["details"] as? [[String: String]])?.first)
            #expect(detail["type"] == "google.rpc.ErrorInfo" && detail["value"]?.contains("=") == false)

            for (path, type, headers, status, code) in [
                ("/liaoning.skills.gateway.v1.Accounts/CreateAccount", "application/json", "", 401, "unauthenticated"),
                (Self.region, "application/json", "connect-protocol-version: 2\r\n", 400, "invalid_argument"),
                (Self.region, "application/json", "connect-timeout-ms: 12345678901\r\n", 400, "invalid_argument"),
                (Self.region, "application/json", "connect-timeout-ms: -1\r\n", 400, "invalid_argument"),
                (Self.region, "application/json", "connect-timeout-ms: 0\r\n", 504, "deadline_exceeded"),
                (Self.region, "application/json", "content-encoding: br\r\n", 501, "unimplemented"),
                (Self.region, "application/json", "content-encoding: gzip\r\n", 400, "invalid_argument"),
            ] {
                let answer = try await Self.call(edge, path, type, Array("{}".utf8), headers)
                #expect(answer.status == status && answer.body.contains("\"code\":\"\(code)\""), "\(headers) \(answer)")
            }
        }
    }

    @Test func `what is no call of the protocol is told so by its status alone`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let wrong = try await Self.call(edge, Self.region, "application/foo", [1])
            #expect(wrong.status == 415 && wrong.headers["accept-post"] == "application/proto, application/json")
            #expect(try await Self.call(edge, Self.region, "application/connect+proto", [1]).status == 415)
            #expect(try await Self.call(edge, Self.watch, "application/proto", []).status == 415)
            let verb = try await Self.call(edge, Self.region, "application/proto", [], verb: "DELETE")
            #expect(verb.status == 405 && verb.headers["allow"] == "GET, POST")
            #expect(
                try await Self.call(edge, "/liaoning.skills.catalog.v1.Regions/Nothing", "application/proto", []).status
                    == 404)
        }
    }

    @Test func `a stream ends with how it ended`() async throws {
        let gateway = try await Self.gateway()
        try await withEdge(gateway) { edge in
            let type = "application/connect+json"
            let stopping = Task {
                await edge.waits(for: 1, of: .streams)
                gateway.state.advance(to: .stopping)
            }
            let answer = try await Self.call(edge, Self.watch, type, Self.envelope(Array("{}".utf8)))
            await stopping.value
            #expect(answer.status == 200 && answer.headers["content-type"] == type)
            #expect(answer.body.contains("{\"status\":\"NOT_SERVING\"}"))
            #expect(answer.bytes.suffix(7) == [2, 0, 0, 0, 2] + Array("{}".utf8))
            await edge.waits(for: 0, of: .streams)
        }
    }

    @Test func `a stream takes one message`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let message = Self.envelope(Array("{}".utf8))
            for (body, code) in [
                ([], "unimplemented"), (message + message, "unimplemented"),
                (Self.envelope(Array("{}".utf8), flags: 1), "internal"), ([0, 0xFF, 0, 0, 0, 1], "resource_exhausted"),
                (Array("{\"service\":\"\"}".utf8), "resource_exhausted"),
            ] as [([UInt8], String)] {
                let answer = try await Self.call(edge, Self.watch, "application/connect+json", body)
                #expect(answer.status == 200 && answer.bytes.first == 2)
                #expect(answer.body.contains("\"code\":\"\(code)\""), "\(answer.body)")
            }
        }
    }

    @Test func `streams have a small budget for each address`() async throws {
        let gateway = try await Self.gateway()
        try await withEdge(gateway, { $0.streamsOfAddress = 1 }) { edge in
            let watching = try await EdgeClient(edge)
            let body = Self.envelope(Array("{}".utf8))
            let head = "POST \(Self.watch) HTTP/1.1\r\nhost: x\r\ncontent-type: application/connect+json\r\n"
            try await watching.send(Array("\(head)content-length: \(body.count)\r\n\r\n".utf8) + body)
            await edge.waits(for: 1, of: .streams)
            let refused = try await Self.call(edge, Self.watch, "application/connect+json", body)
            #expect(refused.body.contains("resource_exhausted"))
            await watching.close()
            await edge.waits(for: 0, of: .streams)
        }
    }
}
