internal import Rules
internal import Storage

/// Judges' marks.
enum MarkStore {
    /// What judges found on an entry's aspects.
    static func findings(on entryID: String, in transaction: some Transaction) throws -> [MarkedSheet.Finding] {
        try transaction.query(statement(of: entryID)) { row in
            MarkedSheet.Finding(
                aspect: try row.text("aspect_key"), judge: try row.text("judge_id"),
                value: try row.value("value") { (value: Int) in
                    (0...MarkingPlan.total).contains(value) ? value : nil
                })
        }
    }

    /// The statement of ``findings(on:in:)``.
    static func statement(of entryID: String) -> SQL {
        """
        SELECT entry_id, aspect_key, judge_id, value FROM mark WHERE entry_id = \(entryID)
        ORDER BY aspect_key, judge_id
        """
    }

    /// Gives a mark or replaces the judge's earlier one.
    static func give(_ finding: MarkedSheet.Finding, on entryID: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO mark (entry_id, aspect_key, judge_id, value)
            VALUES (\(entryID), \(finding.aspect), \(finding.judge), \(finding.value))
            ON CONFLICT (entry_id, aspect_key, judge_id) DO UPDATE SET value = excluded.value
            """)
    }
}
