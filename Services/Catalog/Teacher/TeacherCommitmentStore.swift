internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What teachers and experts are committed to, day by day.
enum TeacherCommitmentStore {
    /// A commitment as stored, with who made it.
    struct Stored: Sendable {
        let message: TeacherCommitment
        let committedBy: String
    }

    /// A commitment.
    ///
    /// - Throws: ``CatalogError/teacherCommitmentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first(
            """
            SELECT commitment_id, teacher_id, duty, reference, first_day, last_day, committed_by, released_on,
                release_reason
            FROM teacher_commitment WHERE commitment_id = \(id)
            """
        ) { row in
            Stored(
                message: TeacherCommitment(
                    commitmentID: try row.text("commitment_id"), teacherID: try row.text("teacher_id"),
                    duty: try row.choice("duty"), reference: try row.text("reference"),
                    firstDay: try row.dayText("first_day"), lastDay: try row.dayText("last_day"),
                    releasedOn: try row.dayText("released_on"), releaseReason: try row.text("release_reason")),
                committedBy: try row.text("committed_by"))
        }
        guard let found else { throw CatalogError.teacherCommitmentNotFound }
        return found
    }

    /// Commits somebody; false when they are held on one of the days, and the caller undoes the write.
    ///
    /// The unique index over held days decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, _ request: CommitTeacherRequest.Checked, by subject: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO teacher_commitment (commitment_id, teacher_id, duty, reference, first_day, last_day, committed_by,
                release_reason)
            VALUES (\(id), \(request.teacherID), \(request.duty.rawValue), \(request.reference),
                \(request.firstDay.daysSince1970), \(request.lastDay.daysSince1970), \(subject), '')
            """)
        for day in request.firstDay.daysSince1970...request.lastDay.daysSince1970 {
            let held = try write.execute(
                """
                INSERT INTO teacher_commitment_day (commitment_id, teacher_id, day, is_held)
                VALUES (\(id), \(request.teacherID), \(day), 1)
                ON CONFLICT DO NOTHING
                """)
            guard held == 1 else { return false }
        }
        return true
    }

    /// Releases somebody; false when they were released before.
    static func release(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        let released = try write.execute(
            """
            UPDATE teacher_commitment SET released_on = \(day.daysSince1970), release_reason = \(reason)
            WHERE commitment_id = \(id) AND released_on IS NULL
            """)
        guard released == 1 else { return false }
        try write.execute("UPDATE teacher_commitment_day SET is_held = 0 WHERE commitment_id = \(id)")
        return true
    }
}
