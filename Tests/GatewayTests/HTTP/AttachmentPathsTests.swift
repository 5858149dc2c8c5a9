import CaseworkMessages
import NIOCore
import RPC
import ServiceTesting
import Synchronization
import Testing

@testable import GatewayService

/// Files go in and out over HTTP as bytes, and no more of one is kept than a piece.
struct AttachmentPathsTests {
    /// What the service behind the gateway was sent.
    private final class Taken: Sendable {
        private let state = Mutex((bytes: [UInt8](), largest: 0, first: UploadAttachmentRequest(), isBroken: false))

        func take(_ request: UploadAttachmentRequest) {
            state.withLock {
                if $0.bytes.isEmpty, request.piece.isEmpty { $0.first = request }
                $0.bytes += request.piece
                $0.largest = max($0.largest, request.piece.count)
            }
        }
        func breakOff() { state.withLock { $0.isBroken = true } }
        var all: (bytes: [UInt8], largest: Int, first: UploadAttachmentRequest, isBroken: Bool) {
            state.withLock { $0 }
        }
    }

    private static let file = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    private static func gateway(_ taken: Taken = Taken()) async throws -> TestService<GatewayService> {
        var router = Router(
            authenticator: FixedIdentity(Identity(subject: "clerk", role: .province)),
            clock: .system(acceptingClientTime: true))
        router.register(
            AttachmentsMethods.uploadAttachment,
            clientStreaming: { requests, _ in
                do {
                    while let next = try await requests.next() {
                        if next.caseID == "cas_none" { throw RPCError(.notFound, reason: "CASE_NOT_FOUND", "没有") }
                        taken.take(next)
                    }
                } catch {
                    taken.breakOff()
                    throw error
                }
                let all = taken.all
                return Attachment(attachmentID: "att_1", name: all.first.name, size: Int64(all.bytes.count))
            })
        router.register(
            AttachmentsMethods.downloadAttachment,
            serverStreaming: { request, writer, _ in
                guard request.attachmentID != "att_none" else {
                    throw RPCError(.notFound, reason: "ATTACHMENT_NOT_FOUND", "没有")
                }
                let attachment = Attachment(
                    attachmentID: "att_1", name: "营业执照 1.pdf", type: .pdf, size: Int64(file.count))
                for start in stride(from: 0, to: file.count, by: 262_144) {
                    if request.attachmentID == "att_broken", start > 1_000_000 {
                        throw RPCError.peerUnreachable("stopped")
                    }
                    let piece = Array(file[start..<min(start + 262_144, file.count)])
                    try await writer.write(AttachmentPiece(piece: piece, attachment: start == 0 ? attachment : nil))
                }
            })
        return try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"], peers: ["catalog": InProcessChannel(router)])
    }

    private static func head(_ verb: String, _ path: String, _ headers: String = "", as caller: TestCaller = .province)
        -> String
    {
        let identity = caller.authorization.map { "authorization: \($0)\r\n" } ?? ""
        return "\(verb) \(path) HTTP/1.1\r\nhost: x\r\n\(identity)\(headers)\r\n"
    }

    private static let path = "/v1/casework/catalog/cases/cas_1/attachments?name=%E8%AF%81.pdf"

    @Test(arguments: [true, false])
    func `a file goes in as it is, in pieces`(isChunked: Bool) async throws {
        let taken = Taken()
        try await withEdge(try await Self.gateway(taken)) { edge in
            let client = try await EdgeClient(edge)
            if isChunked {
                try await client.send(Self.head("POST", Self.path, "transfer-encoding: chunked\r\n"))
                for start in stride(from: 0, to: Self.file.count, by: 100_000) {
                    let piece = Self.file[start..<min(start + 100_000, Self.file.count)]
                    try await client.send(
                        Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8))
                }
                try await client.send("0\r\n\r\n")
            } else {
                try await client.send(Self.head("POST", Self.path, "content-length: \(Self.file.count)\r\n"))
                try await client.send(Self.file)
            }
            let answer = try #require(await client.next())
            #expect(answer.status == 200 && answer.body.contains("\"size\":\"\(Self.file.count)\""), "\(answer.body)")
            let all = taken.all
            #expect(all.bytes == Self.file && all.largest < 1 << 20)
            #expect(all.first.name == "证.pdf" && all.first.caseID == "cas_1" && all.first.process == "catalog")
            // The connection goes on.
            try await client.send(Self.head("OPTIONS", Self.path))
            #expect(await client.next()?.headers["allow"] == "GET, HEAD, POST, OPTIONS")
            await client.close()
        }
    }

    @Test func `an upload is refused before, during and instead of its body`() async throws {
        let taken = Taken()
        try await withEdge(try await Self.gateway(taken)) { edge in
            let long = "content-length: \(22 << 20)\r\n"
            for (path, headers, caller, status) in [
                (Self.path, long, .province, 413), (Self.path, "content-length: 3\r\n", .anonymous, 401),
                (Self.path, "content-length: 3\r\n", .auditor, 403),
                ("/v1/casework/catalog/cases/cas_1/attachments", "content-length: 3\r\n", .province, 400),
                (Self.path + "&x=1", "content-length: 3\r\n", .province, 400),
                (Self.path, "content-length: 3\r\ncontent-encoding: gzip\r\n", .province, 400),
                (Self.path.replacing("cas_1", with: "cas_none"), "content-length: 3000000\r\n", .province, 404),
                (Self.path.replacing("catalog", with: "nobody"), "content-length: 3000000\r\n", .province, 400),
            ] as [(String, String, TestCaller, Int)] {
                let client = try await EdgeClient(edge)
                try await client.send(Self.head("POST", path, headers, as: caller))
                let answer = await client.next()
                #expect(answer?.status == status, "\(path) \(headers) \(answer as Any)")
                await client.close()
            }
            #expect(taken.all.bytes.isEmpty)
            let client = try await EdgeClient(edge)
            try await client.send(Self.head("PUT", Self.path, "content-length: 3\r\n"))
            #expect(await client.next()?.status == 405)
            await client.close()
        }
    }

    @Test func `a file comes out as it is, with its name and its type`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            let path = "/v1/casework/catalog/attachments/att_1"
            try await client.send(Self.head("GET", path) + Self.head("HEAD", path))
            let answer = try #require(await client.next())
            #expect(answer.status == 200 && answer.bytes == Self.file)
            #expect(answer.headers["content-type"] == "application/pdf")
            #expect(answer.headers["content-length"] == "\(Self.file.count)")
            let name = "attachment; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%201.pdf"
            #expect(answer.headers["content-disposition"] == name)
            let head = try #require(await client.next(isHead: true))
            #expect(head.status == 200 && head.headers["content-length"] == "\(Self.file.count)")
            try await client.send(Self.head("GET", "/v1/casework/catalog/attachments/att_none"))
            #expect(await client.next()?.status == 404)
            // What breaks off is not taken for whole.
            try await client.send(Self.head("GET", "/v1/casework/catalog/attachments/att_broken"))
            #expect(await client.next() == nil)
        }
    }
}
