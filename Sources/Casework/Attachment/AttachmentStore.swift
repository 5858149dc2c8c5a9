internal import CaseworkMessages
internal import Ledger
internal import Storage

/// Files of cases. A file that is there already, by its SHA-256, is not stored again.
enum AttachmentStore {
    /// An attachment with what reading it needs.
    struct Stored: Sendable {
        var message: Attachment
        var contentID: String
        var pieceCount: Int
    }

    private static let columns: SQL = """
        a.id, a.case_id, a.name, a.uploaded_at, c.type, c.size, c.sha256, c.id AS content_id, c.piece_count
        """
    private static let tables: SQL = "attachment a JOIN attachment_content c ON c.id = a.content_id"

    private static func decode(_ row: Row) throws -> Stored {
        Stored(
            message: Attachment(
                attachmentID: try row.text("id"), caseID: try row.text("case_id"), name: try row.text("name"),
                type: try row.choice("type"), size: try row.integer("size"), sha256: try row.blob("sha256"),
                uploadedAt: try row.timestamp("uploaded_at")), contentID: try row.text("content_id"),
            pieceCount: try row.count("piece_count"))
    }

    /// Stores a whole upload as a file of a case, in one transaction.
    static func insert(
        _ upload: SpooledUpload.Finished, as id: String, named name: String, to caseID: String, by account: String,
        in write: WriteTransaction
    ) throws {
        let isNew =
            try write.execute(
                """
                INSERT INTO attachment_content (id, sha256, type, size, piece_count)
                VALUES (\(upload.contentID), \(upload.sha256), \(upload.type.rawValue), \(upload.size), \(upload.lengths.count))
                ON CONFLICT DO NOTHING
                """) == 1
        if isNew {
            try upload.eachPiece { number, sealed in
                try write.execute(
                    """
                    INSERT INTO attachment_piece (content_id, number, sealed)
                    VALUES (\(upload.contentID), \(number), \(sealed))
                    """)
            }
        }
        try write.execute(
            """
            INSERT INTO attachment (id, case_id, content_id, name, uploaded_by, uploaded_at)
            SELECT \(id), \(caseID), c.id, \(name), \(account), CAST(\(write.act.instantNanoseconds) AS BIGINT)
            FROM attachment_content c WHERE c.sha256 = \(upload.sha256)
            """)
    }

    /// A file.
    ///
    /// - Throws: ``CaseworkError/attachmentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE a.id = \(id)", decode)
        guard let found else { throw CaseworkError.attachmentNotFound }
        return found
    }

    /// The files of a case, in the order of upload.
    static func list(of caseID: String, in transaction: some Transaction) throws -> [Attachment] {
        try transaction.query(
            "SELECT \(columns) FROM \(tables) WHERE a.case_id = \(caseID) ORDER BY a.id", decode
        ).map(\.message)
    }

    /// A sealed piece.
    static func piece(_ number: Int, of stored: Stored, in transaction: some Transaction) throws -> [UInt8] {
        let found = try transaction.first(
            "SELECT sealed FROM attachment_piece WHERE content_id = \(stored.contentID) AND number = \(number)"
        ) { try $0.blob("sealed") }
        guard let found else {
            throw StorageError.corrupt("attachment_piece \(stored.contentID)/\(number) is missing")
        }
        return found
    }
}
