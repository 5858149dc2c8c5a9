internal import Casework
internal import CaseworkMessages
internal import Crypto
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

/// Evidence goes in and out as streams, sealed, and only to who has a part in the case.
struct AttachmentTests {
    static let signature: [UInt8] = Array("%PDF-1.7\n".utf8)

    /// A file of `size` bytes that begins as a PDF does.
    static func pdf(_ size: Int, seed: UInt8 = 7) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ Int(seed)) }
        bytes.replaceSubrange(0..<signature.count, with: signature)
        return bytes
    }

    static func client(_ office: Office, _ caller: TestCaller = .institution(Office.school)) -> AttachmentsClient {
        AttachmentsClient(office.service.channel(as: caller))
    }

    @discardableResult
    static func upload(
        _ bytes: [UInt8], to id: String, by client: AttachmentsClient, process: String = "", pieces: Int = 100_000
    ) async throws -> CaseworkMessages.Attachment {
        try await client.uploadAttachment { writer in
            try await writer.write(.init(process: process, caseID: id, name: "营业执照.pdf"))
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                try await writer.write(.init(piece: Array(bytes[start..<min(start + pieces, bytes.count)])))
            }
        }
    }

    static func download(_ id: String, by client: AttachmentsClient, process: String = "") async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let pieces = try await client.downloadAttachment(.init(process: process, attachmentID: id))
        while let piece = try await pieces.next() { bytes += piece.piece }
        return bytes
    }

    @Test(arguments: [9, 262_144, 262_145, 1_000_000])
    func `a file comes out as it went in, sealed in between`(size: Int) async throws {
        let office = try await Office()
        let id = try await office.file().id
        let bytes = Self.pdf(size)
        let attachment = try await Self.upload(bytes, to: id, by: Self.client(office))
        #expect(
            attachment.type == .pdf && attachment.size == Int64(size)
                && attachment.sha256 == Array(SHA256.hash(data: bytes)))
        #expect(
            try await Self.download(attachment.attachmentID, by: Self.client(office, .cityBureau("210100"))) == bytes)
        let sealed = try await office.service.database.read { read in
            try read.query("SELECT sealed FROM attachment_piece ORDER BY number") { try $0.blob("sealed") }
        }
        #expect(sealed.count == (size + 262_143) / 262_144 && !sealed[0].starts(with: Self.signature))
        let listed = try await Self.client(office).listAttachments(.init(caseID: id))
        #expect(listed.attachments == [attachment])
        let trail = try await office.service.database.auditEntries(
            after: 0, limit: 10, subject: attachment.attachmentID)
        #expect(trail.map(\.kind) == ["attachment.uploaded"])
    }

    @Test func `the same file is stored once`() async throws {
        let office = try await Office()
        let ids = [try await office.file().id, try await office.file().id]
        for id in ids { try await Self.upload(Self.pdf(300_000), to: id, by: Self.client(office)) }
        let counts = try await office.service.database.read { read in
            try read.first(
                """
                SELECT (SELECT count(*) FROM attachment) AS files, (SELECT count(*) FROM attachment_content) AS contents,
                    (SELECT count(*) FROM attachment_piece) AS pieces
                """
            ) { [try $0.count("files"), try $0.count("contents"), try $0.count("pieces")] }
        }
        #expect(counts == [2, 1, 2])
    }

    @Test func `what is neither PDF nor JPEG nor PNG, is empty or too large is refused`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        let client = Self.client(office)
        await expectRefusal(.invalidArgument, "ATTACHMENT_TYPE") {
            try await Self.upload(Array("<html>evil</html>".utf8), to: id, by: client)
        }
        await expectRefusal(.invalidArgument, "ATTACHMENT_TYPE") { try await Self.upload([1, 2], to: id, by: client) }
        await expectRefusal(.invalidArgument, "ATTACHMENT_EMPTY") { try await Self.upload([], to: id, by: client) }
        await expectRefusal(.invalidArgument, "ATTACHMENT_TOO_LARGE") {
            try await Self.upload(Self.pdf(20 << 20 | 1), to: id, by: client, pieces: 1 << 20)
        }
        let largest = try await Self.upload(Self.pdf(20 << 20), to: id, by: client, pieces: 1 << 20)
        #expect(largest.size == 20 << 20)
        for start: [UInt8] in [[0xFF, 0xD8, 0xFF, 0xE0], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]] {
            #expect(try await Self.upload(start + Self.pdf(100), to: id, by: client).type != .pdf)
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "name") {
            try await client.uploadAttachment { try await $0.write(.init(caseID: id, piece: Self.signature)) }
        }
    }

    @Test func `a name holds no identity number`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "name") {
            try await Self.client(office).uploadAttachment {
                try await $0.write(.init(caseID: id, name: "\(CitizenNumbers.number(1)).pdf", piece: Self.signature))
            }
        }
    }

    @Test func `an upload that breaks off leaves nothing`() async throws {
        struct Broken: Error {}
        let office = try await Office()
        let id = try await office.file().id
        await #expect(throws: (any Error).self) {
            _ = try await Self.client(office).uploadAttachment { writer in
                try await writer.write(.init(caseID: id, name: "a.pdf", piece: Self.pdf(600_000)))
                throw Broken()
            }
        }
        let pieces = try await office.service.database.read { read in
            try read.first("SELECT count(*) AS pieces FROM attachment_piece") { try $0.count("pieces") }
        }
        #expect(pieces == 0)
        #expect(try await Self.client(office).listAttachments(.init(caseID: id)).attachments.isEmpty)
    }

    @Test func `rights are those of the case, and a decided one takes no more`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        let attachment = try await Self.upload(Self.pdf(100), to: id, by: Self.client(office)).attachmentID
        for stranger in [TestCaller.institution(Office.other), .cityBureau("210200"), .worker("per_1")] {
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
                try await Self.upload(Self.pdf(100), to: id, by: Self.client(office, stranger))
            }
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
                try await Self.download(attachment, by: Self.client(office, stranger))
            }
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
                try await Self.client(office, stranger).listAttachments(.init(caseID: id))
            }
        }
        await expectRefusal(.notFound, "ATTACHMENT_NOT_FOUND") {
            try await Self.download("att_none", by: Self.client(office))
        }
        await expectRefusal(.notFound, "CASE_NOT_FOUND") {
            try await Self.upload(Self.pdf(100), to: "cas_none", by: Self.client(office))
        }
        _ = try await office.school.cases.withdrawCase(.init(caseID: id, reason: "不再需要"))
        await expectRefusal(.failedPrecondition, "ATTACHMENT_NOT_WANTED") {
            try await Self.upload(Self.pdf(100), to: id, by: Self.client(office))
        }
    }

    @Test func `files go through the process in front, both ways`() async throws {
        let office = try await Office()
        let front = try await TestService<FrontService>(on: "2022-09-05", peers: ["catalog": office.service.channel])
        let id = try await office.file().id
        let client = AttachmentsClient(front.channel(as: .institution(Office.school)))
        let bytes = Self.pdf(600_000)
        let attachment = try await Self.upload(bytes, to: id, by: client, process: "catalog")
        #expect(try await Self.download(attachment.attachmentID, by: client, process: "catalog") == bytes)
        #expect(try await client.listAttachments(.init(process: "catalog", caseID: id)).attachments == [attachment])
        await expectRefusal(.invalidArgument, "PROCESS_UNKNOWN") {
            try await Self.download(attachment.attachmentID, by: client, process: "awards")
        }
    }
}
