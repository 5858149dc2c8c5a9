internal import AwardsMessages
internal import Ledger
internal import Rules
internal import Storage

/// Who was drawn for which nomination, and what they scored.
enum ReviewStore {
    private static func decode(_ row: Row) throws -> Assignment {
        Assignment(
            nominationID: try row.text("nomination_id"), expertPersonID: try row.text("expert_person_id"),
            state: try row.choice("state"), totalHundredths: try row.int32("total_hundredths"),
            reason: try row.text("reason"))
    }

    // MARK: Reading

    /// An expert's review of a nomination; nil when they were not drawn for it.
    static func find(_ nomination: String, expert: String, in transaction: some Transaction) throws -> Assignment? {
        try list(nomination: nomination, in: transaction).first { $0.expertPersonID == expert }
    }

    /// The reviews of a nomination with their scores, by expert.
    static func list(nomination: String, in transaction: some Transaction) throws -> [Assignment] {
        let scores = try transaction.query(scoresStatement(nomination)) { row in
            (
                expert: try row.text("expert_person_id"),
                score: CriterionScore(
                    criterion: try row.text("criterion"), scoreHundredths: try row.int32("score"))
            )
        }
        let byExpert = Dictionary(grouping: scores, by: \.expert)
        return try transaction.query(statement(nomination), decode).map { assignment in
            var assignment = assignment
            assignment.scores = byExpert[assignment.expertPersonID, default: []].map(\.score)
            return assignment
        }
    }

    /// The reviews of a nomination.
    static func statement(_ nomination: String) -> SQL {
        """
        SELECT nomination_id, expert_person_id, state, total_hundredths, reason FROM review_assignment
        WHERE nomination_id = \(nomination) ORDER BY expert_person_id
        """
    }

    /// The scores of a nomination.
    static func scoresStatement(_ nomination: String) -> SQL {
        """
        SELECT expert_person_id, criterion, score FROM review_score
        WHERE nomination_id = \(nomination) ORDER BY expert_person_id, criterion
        """
    }

    /// The reviews of a round, without their scores; of all experts or one.
    static func list(round: String, expert: String? = nil, in transaction: some Transaction) throws -> [Assignment] {
        try transaction.query(roundStatement(round, expert: expert), decode)
    }

    /// The statement of ``list(round:expert:in:)``. What was withdrawn or refused is reviewed no more.
    static func roundStatement(_ round: String, expert: String?) -> SQL {
        var conditions = Conditions()
        conditions.add("n.round_id", equals: round)
        conditions.add("a.expert_person_id", equals: expert)
        conditions.add("n.state NOT IN (7, 8)")
        return """
            SELECT a.nomination_id AS nomination_id, a.expert_person_id AS expert_person_id, a.state AS state,
                a.total_hundredths AS total_hundredths, a.reason AS reason
            FROM nomination n JOIN review_assignment a ON a.nomination_id = n.nomination_id \(where: conditions)
            ORDER BY a.nomination_id, a.expert_person_id
            """
    }

    // MARK: Writing

    /// Draws an expert for a nomination, once.
    static func draw(_ expert: String, for nomination: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO review_assignment (nomination_id, expert_person_id, state, total_hundredths, reason)
            VALUES (\(nomination), \(expert), \(AssignmentState.drawn.rawValue), 0, '') ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Lets an expert step back from a nomination; what they scored does not count.
    static func recuse(
        _ expert: String, from nomination: String, reason: String, _ aggregate: AwardProgramme.Aggregate,
        in write: WriteTransaction
    ) throws -> Bool {
        let isDone =
            try write.execute(
                """
                UPDATE review_assignment SET state = \(AssignmentState.recused.rawValue), reason = \(reason)
                WHERE nomination_id = \(nomination) AND expert_person_id = \(expert) AND state IN (1, 3)
                """) == 1
        if isDone { try summarize(nomination, aggregate, in: write) }
        return isDone
    }

    /// Enters scores in place of earlier ones; false when the review is signed off or was given up.
    static func score(_ assignment: Assignment, _ aggregate: AwardProgramme.Aggregate, in write: WriteTransaction)
        throws -> Bool
    {
        let (nomination, expert) = (assignment.nominationID, assignment.expertPersonID)
        let changed = try write.execute(
            """
            UPDATE review_assignment SET state = \(AssignmentState.scored.rawValue), reason = \(assignment.reason),
                total_hundredths = \(assignment.totalHundredths)
            WHERE nomination_id = \(nomination) AND expert_person_id = \(expert) AND state IN (1, 3)
            """)
        guard changed == 1 else { return false }
        for score in assignment.scores {
            try write.execute(
                """
                INSERT INTO review_score (nomination_id, expert_person_id, criterion, score)
                VALUES (\(nomination), \(expert), \(score.criterion), \(score.scoreHundredths))
                ON CONFLICT (nomination_id, expert_person_id, criterion) DO UPDATE SET score = excluded.score
                """)
        }
        try summarize(nomination, aggregate, in: write)
        return true
    }

    /// Signs off what an expert scored; false when something changed meanwhile.
    static func signOff(_ nomination: String, expert: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE review_assignment SET state = \(AssignmentState.signedOff.rawValue)
            WHERE nomination_id = \(nomination) AND expert_person_id = \(expert) AND state IN (3, 4)
            """) == 1
    }

    /// Keeps with the nomination what its scores come to.
    private static func summarize(
        _ nomination: String, _ aggregate: AwardProgramme.Aggregate, in write: WriteTransaction
    ) throws {
        let totals = try write.query(statement(nomination), decode)
            .filter { $0.state == .scored || $0.state == .signedOff }.map { Int($0.totalHundredths) }
        try write.execute(
            """
            UPDATE nomination SET score_count = \(totals.count),
                average_hundredths = \(ShortlistSelection.aggregate(totals, aggregate)),
                spread_hundredths = \(ShortlistSelection.spread(of: totals))
            WHERE nomination_id = \(nomination)
            """)
    }
}
