internal import CaseworkMessages
internal import Crypto
internal import Storage

/// An upload as it comes in: sealed piece by piece into a file without a name. Whatever its size, it takes the memory of one piece.
struct SpooledUpload: ~Copyable {
    let contentID: String
    private let vault: AttachmentVault
    private let file: SpoolFile
    private var hash = SHA256()
    private var buffer: [UInt8] = []
    /// Lengths of the sealed pieces.
    private var lengths: [Int] = []
    private var offset = 0
    private var size = 0
    private var type: AttachmentType?

    init(_ vault: AttachmentVault, contentID: String) throws {
        self.vault = vault
        self.contentID = contentID
        file = try SpoolFile()
    }

    /// Takes the next bytes.
    ///
    /// - Throws: ``CaseworkError/attachmentTooLarge``, ``CaseworkError/attachmentType``; `StorageError`.
    mutating func append(_ bytes: [UInt8]) throws {
        size += bytes.count
        guard size <= AttachmentFormat.largest else { throw CaseworkError.attachmentTooLarge }
        hash.update(data: bytes)
        buffer += bytes
        if type == nil, buffer.count >= AttachmentFormat.signatureLength { try tellType() }
        while buffer.count >= AttachmentFormat.pieceSize { try seal(AttachmentFormat.pieceSize) }
    }

    /// Ends the upload.
    ///
    /// - Throws: ``CaseworkError/attachmentEmpty``, ``CaseworkError/attachmentType``; `StorageError`.
    mutating func finish() throws -> Finished {
        guard size > 0 else { throw CaseworkError.attachmentEmpty }
        if type == nil { try tellType() }
        if !buffer.isEmpty { try seal(buffer.count) }
        return Finished(
            contentID: contentID, type: type ?? .unspecified, size: size, sha256: Array(hash.finalize()), file: file,
            lengths: lengths)
    }

    private mutating func tellType() throws {
        guard let told = AttachmentFormat.type(of: buffer) else { throw CaseworkError.attachmentType }
        type = told
    }

    private mutating func seal(_ count: Int) throws {
        let sealed = try vault.seal(Array(buffer.prefix(count)), number: lengths.count, of: contentID)
        try file.write(sealed, at: offset)
        offset += sealed.count
        lengths.append(sealed.count)
        buffer.removeFirst(count)
    }

    /// A whole upload, still outside the database.
    struct Finished: Sendable {
        let contentID: String
        let type: AttachmentType
        let size: Int
        let sha256: [UInt8]
        let file: SpoolFile
        let lengths: [Int]

        /// Hands out the sealed pieces, one at a time.
        func eachPiece(_ body: (_ number: Int, _ sealed: [UInt8]) throws -> Void) throws {
            var offset = 0
            for (number, length) in lengths.enumerated() {
                try body(number, try file.read(length, at: offset))
                offset += length
            }
        }
    }
}
