internal import AwardsMessages
internal import Ledger
internal import Storage

/// What speaks for a nomination, as often as it was fetched, and whom the nominee belongs to.
enum NominationEvidenceStore {
    /// The latest evidence of a nomination.
    static func evidence(of id: String, in transaction: some Transaction) throws -> [Evidence] {
        try transaction.query(statement(id)) { row in
            Evidence(
                kind: try row.choice("kind"), recordID: try row.text("record_id"), summary: try row.text("summary"))
        }
    }

    /// The statement of ``evidence(of:in:)``.
    static func statement(_ id: String) -> SQL {
        """
        SELECT kind, record_id, summary FROM nomination_evidence
        WHERE nomination_id = \(id)
            AND revision = (SELECT max(revision) FROM nomination_evidence WHERE nomination_id = \(id))
        ORDER BY position
        """
    }

    /// Adds what was fetched anew; the last counts.
    static func add(_ evidence: [Evidence], to id: String, in write: WriteTransaction) throws {
        let last = try write.first(
            "SELECT coalesce(max(revision), 0) AS revision FROM nomination_evidence WHERE nomination_id = \(id)"
        ) { try $0.integer("revision") }
        let revision = (last ?? 0) + 1
        for (position, piece) in evidence.enumerated() {
            try write.execute(
                """
                INSERT INTO nomination_evidence (nomination_id, revision, position, kind, record_id, summary)
                VALUES (\(id), \(revision), \(position), \(piece.kind.rawValue), \(piece.recordID), \(piece.summary))
                """)
        }
    }

    /// Adds organisations the nominee belongs to.
    static func add(affiliations: Set<String>, to id: String, in write: WriteTransaction) throws {
        for code in affiliations.sorted() {
            try write.execute(
                """
                INSERT INTO nomination_affiliation (nomination_id, credit_code) VALUES (\(id), \(code))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    /// The organisations of a round's nominees, by nomination.
    static func affiliations(round: String, in transaction: some Transaction) throws -> [String: Set<String>] {
        let rows = try transaction.query(affiliationsStatement(round)) { row in
            (id: try row.text("nomination_id"), code: try row.text("credit_code"))
        }
        return rows.reduce(into: [:]) { $0[$1.id, default: []].insert($1.code) }
    }

    /// The statement of ``affiliations(round:in:)``.
    static func affiliationsStatement(_ round: String) -> SQL {
        """
        SELECT a.nomination_id AS nomination_id, a.credit_code AS credit_code
        FROM nomination n JOIN nomination_affiliation a ON a.nomination_id = n.nomination_id
        WHERE n.round_id = \(round) ORDER BY a.nomination_id, a.credit_code
        """
    }
}
