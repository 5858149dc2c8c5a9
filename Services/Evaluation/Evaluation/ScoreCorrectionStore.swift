internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// Corrections of scores that stand.
enum ScoreCorrectionStore {
    private static let columns: SQL = """
        id, evaluation_id, subject, from_tenths, to_tenths, reason, proposed_by, proposed_on, state, decided_on, decision_reason
        """

    /// A correction, and who proposed it.
    struct Proposal: Sendable {
        let correction: ScoreCorrection
        let proposedBy: String
    }

    /// Stores a proposal; false when one of the subject waits for its decision.
    static func propose(
        _ correction: ScoreCorrection, of evaluation: Evaluation, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO score_correction (id, person_id, evaluation_id, subject, from_tenths, to_tenths, reason, proposed_by, \
            proposed_on, state, decided_by, decided_on, decision_reason) \
            VALUES (\(correction.scoreCorrectionID), \(evaluation.personID), \(evaluation.evaluationID), \
            \(correction.subject.rawValue), \(correction.fromTenths), \(correction.toTenths), \(correction.reason), \
            \(write.act.actor), \(day.daysSince1970), \(ScoreCorrectionState.proposed.rawValue), '', NULL, '') \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The correction, which must be there.
    ///
    /// - Throws: ``EvaluationError/scoreCorrectionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Proposal {
        let found = try transaction.first("SELECT \(columns) FROM score_correction WHERE id = \(id)") { row in
            Proposal(correction: try decode(row), proposedBy: try row.text("proposed_by"))
        }
        guard let found else { throw EvaluationError.scoreCorrectionNotFound }
        return found
    }

    /// Whether a correction of the evaluation waits for its decision.
    static func isWaiting(_ evaluation: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM score_correction WHERE evaluation_id = \(evaluation) \
            AND state = \(ScoreCorrectionState.proposed.rawValue)
            """)
    }

    /// Corrections of an evaluation, earliest first.
    static func list(of evaluation: String, in transaction: some Transaction) throws -> [ScoreCorrection] {
        try transaction.query(
            "SELECT \(columns) FROM score_correction WHERE evaluation_id = \(evaluation) ORDER BY id", decode)
    }

    /// Decides a proposal; false when it was decided.
    static func decide(
        _ id: String, as state: ScoreCorrectionState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE score_correction SET state = \(state.rawValue), decided_by = \(write.act.actor), \
            decided_on = \(day.daysSince1970), decision_reason = \(reason) \
            WHERE id = \(id) AND state = \(ScoreCorrectionState.proposed.rawValue)
            """) == 1
    }

    private static func decode(_ row: Row) throws -> ScoreCorrection {
        ScoreCorrection(
            scoreCorrectionID: try row.text("id"), evaluationID: try row.text("evaluation_id"),
            subject: try row.choice("subject"), fromTenths: try row.int32("from_tenths"),
            toTenths: try row.int32("to_tenths"), reason: try row.text("reason"),
            proposedOn: "\(try row.day("proposed_on"))", state: try row.choice("state"),
            decidedOn: try row.dayText("decided_on"), decisionReason: try row.text("decision_reason"))
    }
}
