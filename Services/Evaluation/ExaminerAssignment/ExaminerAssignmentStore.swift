internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// Who examines, or watches over, which session; and with whom examiners are tied.
enum ExaminerAssignmentStore {
    private static let columns: SQL = """
        a.id, a.batch_id, a.subject, a.examiner_id, a.draw_seed, a.assigned_on, a.released_on, a.release_reason
        """

    /// Assigns an examiner; false when it is assigned to the session, or the batch has a supervisor, already.
    static func assign(
        _ assignment: ExaminerAssignment, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO examiner_assignment (id, batch_id, subject, examiner_id, draw_seed, assigned_by, assigned_on, \
            released_on, release_reason) \
            VALUES (\(assignment.examinerAssignmentID), \(assignment.batchID), \(assignment.subject.rawValue), \
            \(assignment.examinerID), \(assignment.drawSeed), \(write.act.actor), \(day.daysSince1970), NULL, '') \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The assignment, which must be there.
    ///
    /// - Throws: ``EvaluationError/examinerAssignmentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> ExaminerAssignment {
        let found = try transaction.first("SELECT \(columns) FROM examiner_assignment a WHERE a.id = \(id)", decode)
        guard let found else { throw EvaluationError.examinerAssignmentNotFound }
        return found
    }

    /// Releases an examiner; false when it was released.
    static func release(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE examiner_assignment SET released_on = \(day.daysSince1970), release_reason = \(reason) \
            WHERE id = \(id) AND released_on IS NULL
            """) == 1
    }

    /// Assignments of a batch, released ones too, by id.
    static func list(ofBatch batch: String, in transaction: some Transaction) throws -> [ExaminerAssignment] {
        try transaction.query(
            "SELECT \(columns) FROM examiner_assignment a WHERE a.batch_id = \(batch) ORDER BY a.id", decode)
    }

    /// The latest assignments of an examiner, earliest first.
    static func list(
        ofExaminer examiner: String, limit: Int, in transaction: some Transaction
    ) throws -> [ExaminerAssignment] {
        try transaction.query(
            """
            SELECT \(columns) FROM examiner_assignment a WHERE a.examiner_id = \(examiner) \
            ORDER BY a.id DESC LIMIT \(limit)
            """, decode
        ).reversed()
    }

    /// Declares a tie; false when it was declared.
    static func declare(_ interest: ExaminerInterest, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO examiner_interest (examiner_id, person_id, kind, declared_on) \
            VALUES (\(interest.examinerID), \(interest.personID), \(interest.kind.rawValue), \(day.daysSince1970)) \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Whom examiners are tied to, as declared.
    static func interests(of examiners: [String], in transaction: some Transaction) throws -> [String: Set<String>] {
        if examiners.isEmpty { return [:] }
        var tied: [String: Set<String>] = [:]
        try transaction.each(
            "SELECT examiner_id, person_id FROM examiner_interest WHERE examiner_id IN (\(list: examiners))"
        ) { row in tied[try row.text("examiner_id"), default: []].insert(try row.text("person_id")) }
        return tied
    }

    private static func decode(_ row: Row) throws -> ExaminerAssignment {
        ExaminerAssignment(
            examinerAssignmentID: try row.text("id"), batchID: try row.text("batch_id"),
            subject: try row.choiceOrUnspecified("subject"), examinerID: try row.text("examiner_id"),
            drawSeed: try row.text("draw_seed"), assignedOn: "\(try row.day("assigned_on"))",
            releasedOn: try row.dayText("released_on"), releaseReason: try row.text("release_reason"))
    }
}
