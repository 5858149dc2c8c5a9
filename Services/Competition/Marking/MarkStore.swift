internal import CompetitionMessages
internal import Ground
internal import RPC
internal import Rules
internal import Storage

/// Judges' marks, their signatures, and what corrections set.
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

    /// Gives a mark or replaces the judge's earlier one. What the judge signed is to be signed again.
    static func give(_ finding: MarkedSheet.Finding, on entryID: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO mark (entry_id, aspect_key, judge_id, value)
            VALUES (\(entryID), \(finding.aspect), \(finding.judge), \(finding.value))
            ON CONFLICT (entry_id, aspect_key, judge_id) DO UPDATE SET value = excluded.value
            """)
        try write.execute(
            "DELETE FROM mark_signature WHERE entry_id = \(entryID) AND judge_id = \(finding.judge)")
    }

    /// Takes one mark away, and keeps that it was.
    ///
    /// - Returns: false when there is none.
    static func remove(
        of judgeID: String, on entryID: String, aspect: String, reason: String, at now: Instant,
        in write: WriteTransaction
    ) throws -> Bool {
        try keep(
            "judge_id = \(judgeID) AND entry_id = \(entryID) AND aspect_key = \(aspect)", reason, now, in: write)
        return try write.execute(
            """
            DELETE FROM mark WHERE judge_id = \(judgeID) AND entry_id = \(entryID) AND aspect_key = \(aspect)
            """) == 1
    }

    /// Takes a judge's marks away, on some entries or on all for nil.
    ///
    /// - Returns: the entries from whose sheets some were taken.
    static func remove(
        of judgeID: String, on entries: [String]?, reason: String, at now: Instant, in write: WriteTransaction
    ) throws -> [String] {
        var conditions = Conditions()
        conditions.add("judge_id", equals: judgeID)
        conditions.add("entry_id", isOneOf: entries)
        let touched = try write.query(
            "SELECT DISTINCT entry_id FROM mark \(where: conditions) ORDER BY entry_id"
        ) { try $0.text("entry_id") }
        for entryID in touched {
            try keep("judge_id = \(judgeID) AND entry_id = \(entryID)", reason, now, in: write)
            try write.execute("DELETE FROM mark WHERE judge_id = \(judgeID) AND entry_id = \(entryID)")
            try write.execute("DELETE FROM mark_signature WHERE judge_id = \(judgeID) AND entry_id = \(entryID)")
        }
        return touched
    }

    /// Copies marks that are about to be taken away.
    private static func keep(_ condition: SQL, _ reason: String, _ now: Instant, in write: WriteTransaction) throws {
        let marks = try write.query("SELECT entry_id, aspect_key, judge_id, value FROM mark WHERE \(condition)") {
            row in
            (
                entry: try row.text("entry_id"), aspect: try row.text("aspect_key"),
                judge: try row.text("judge_id"), value: try row.count("value")
            )
        }
        for mark in marks {
            try write.execute(
                """
                INSERT INTO removed_mark (entry_id, aspect_key, judge_id, removed_at, value, reason)
                VALUES (\(mark.entry), \(mark.aspect), \(mark.judge), \(now.nanosecondsSince1970), \(mark.value), \(reason))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    /// The judges who signed an entry's sheet.
    static func signed(on entryID: String, in transaction: some Transaction) throws -> [String] {
        try transaction.query(
            "SELECT entry_id, judge_id FROM mark_signature WHERE entry_id = \(entryID) ORDER BY judge_id"
        ) { try $0.text("judge_id") }
    }

    /// The entries of an event that a judge signed.
    static func signed(by judgeID: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query("SELECT entry_id FROM mark_signature WHERE judge_id = \(judgeID)") {
                try $0.text("entry_id")
            })
    }

    /// Signs a judge's marks on a sheet; once more changes nothing.
    static func sign(_ entryID: String, by judgeID: String, at now: Instant, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO mark_signature (entry_id, judge_id, signed_at)
            VALUES (\(entryID), \(judgeID), \(now.nanosecondsSince1970)) ON CONFLICT DO NOTHING
            """)
    }

    /// Takes all signatures off a sheet that is opened again.
    static func unsign(_ entryID: String, in write: WriteTransaction) throws {
        try write.execute("DELETE FROM mark_signature WHERE entry_id = \(entryID)")
    }

    /// What aspects of an entry give by the latest corrections, by key.
    static func corrections(on entryID: String, in transaction: some Transaction) throws -> [String: Int] {
        var corrections: [String: Int] = [:]
        try transaction.each(correctionsStatement(of: entryID)) { row in
            corrections[try row.text("aspect_key")] = try row.value("mark") { (value: Int) in
                (0...MarkingPlan.total).contains(value) ? value : nil
            }
        }
        return corrections
    }

    /// The statement of ``corrections(on:in:)``: a later version comes after an earlier one.
    static func correctionsStatement(of entryID: String) -> SQL {
        """
        SELECT entry_id, aspect_key, version, mark FROM aspect_correction WHERE entry_id = \(entryID)
        ORDER BY aspect_key, version
        """
    }

    /// Sets what an aspect gives from a version of the results on.
    static func correct(
        _ entryID: String, aspect: String, mark: Int, version: Int32, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO aspect_correction (entry_id, aspect_key, version, mark)
            VALUES (\(entryID), \(aspect), \(version), \(mark))
            ON CONFLICT (entry_id, aspect_key, version) DO UPDATE SET mark = excluded.mark
            """)
    }
}
