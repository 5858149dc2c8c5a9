internal import Ledger
internal import RequestChecks
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Evaluations: one candidate in one batch.
enum EvaluationStore {
    /// The states as they stand in statements: as text, so that an index on some of the rows only can be used.
    private static let admitted = SQL(raw: String(EvaluationState.admitted.rawValue))
    private static let replaced = SQL(raw: String(CertificateStanding.replaced.rawValue))

    private static let columns: SQL = """
        e.id, e.batch_id, e.person_id, e.organisation_credit_code, e.region_code, e.occupation_code, e.level, e.state, \
        e.eligibility_path, e.eligibility_edition, e.policy_edition, e.admitted_on, e.admitted_at, e.concluded_on, \
        (SELECT c.number FROM certificate c WHERE c.evaluation_id = e.id AND c.person_id = e.person_id \
        AND c.state <> \(replaced)) AS certificate_number
        """

    /// One part of an evaluation as it is laid down at admission.
    struct Subject: Sendable {
        let subject: ExaminedSubject
        let isWaived: Bool
        let passMarkTenths: Int
    }

    /// Admits a candidate; false when the person is in the batch, or has an open evaluation of the occupation and level, already.
    static func admit(
        _ evaluation: Evaluation, subjects: [Subject], on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let inserted = try write.execute(
            """
            INSERT INTO evaluation (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, \
            state, eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on) \
            VALUES (\(evaluation.evaluationID), \(evaluation.batchID), \(evaluation.personID), \
            \(evaluation.organisationCreditCode), \(evaluation.regionCode), \(evaluation.occupationCode), \
            \(evaluation.level.rawValue), \(admitted), \(evaluation.eligibilityPath), \(evaluation.eligibilityEdition), \
            \(evaluation.policyEdition), \(day.daysSince1970), \(write.act.instantNanoseconds), NULL) \
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for subject in subjects {
            try write.execute(
                """
                INSERT INTO evaluation_subject (evaluation_id, person_id, subject, is_waived, pass_mark_tenths) \
                VALUES (\(evaluation.evaluationID), \(evaluation.personID), \(subject.subject.rawValue), \
                \(subject.isWaived), \(subject.passMarkTenths))
                """)
        }
        return true
    }

    /// The evaluation with its scores; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> Evaluation? {
        try withScores(try transaction.query(statement(id), decode), in: transaction).first
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM evaluation e WHERE e.id = \(id)"
    }

    /// The evaluation, which must be there.
    ///
    /// - Throws: ``EvaluationError/evaluationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Evaluation {
        guard let evaluation = try find(id, in: transaction) else { throw EvaluationError.evaluationNotFound }
        return evaluation
    }

    /// Whether the person is a candidate of the batch.
    static func isInBatch(_ batch: String, person: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM evaluation WHERE batch_id = \(batch) AND person_id = \(person)")
    }

    /// Whether an evaluation of the occupation and level is open for the person.
    static func hasOpen(
        person: String, occupation: String, level: Level, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(openStatement(person: person, occupation: occupation, level: level))
    }

    /// The statement of ``hasOpen(person:occupation:level:in:)``.
    static func openStatement(person: String, occupation: String, level: Level) -> SQL {
        """
        SELECT 1 FROM evaluation WHERE person_id = \(person) AND occupation_code = \(occupation) \
        AND level = \(level.rawValue) AND state = \(admitted)
        """
    }

    /// Whose evaluations a list holds.
    struct Filter: Sendable {
        var batch: String
        var state: EvaluationState?
    }

    /// Candidates in the order of admission, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Evaluation] {
        try withScores(
            try transaction.query(statement(filter, after: last, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("e.batch_id", equals: filter.batch)
        conditions.add("e.state", equals: filter.state?.rawValue)
        conditions.add("e.id", isAfter: last)
        return "SELECT \(columns) FROM evaluation e \(where: conditions) ORDER BY e.id LIMIT \(limit)"
    }

    /// Concludes an evaluation; false when it is concluded.
    static func conclude(
        _ id: String, isPassed: Bool, policyEdition: Int64, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let state: EvaluationState = isPassed ? .passed : .notPassed
        return try write.execute(
            """
            UPDATE evaluation SET state = \(state.rawValue), concluded_on = \(day.daysSince1970), \
            policy_edition = \(policyEdition) WHERE id = \(id) AND state = \(admitted)
            """) == 1
    }

    /// Lays down the pass mark by which a part is decided.
    static func setPassMark(
        _ tenths: Int, of subject: ExaminedSubject, evaluation: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_subject SET pass_mark_tenths = \(tenths) \
            WHERE evaluation_id = \(evaluation) AND subject = \(subject.rawValue)
            """)
    }

    /// The evaluations with their scores, read together, and with what they fell short of.
    private static func withScores(
        _ evaluations: [Evaluation], in transaction: some Transaction
    ) throws -> [Evaluation] {
        let scores = try ScoreStore.scores(of: evaluations.map(\.evaluationID), in: transaction)
        return try evaluations.map { evaluation in
            var whole = evaluation
            whole.scores = scores[evaluation.evaluationID] ?? []
            whole.theoryWaived = whole.scores.contains { $0.subject == .theory && $0.state == .waived }
            if whole.state == .notPassed { whole.refusals = try whole.passMarkRefusals.map { Refusal($0) } }
            return whole
        }
    }

    private static func decode(_ row: Row) throws -> Evaluation {
        Evaluation(
            evaluationID: try row.text("id"), batchID: try row.text("batch_id"), personID: try row.text("person_id"),
            organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code,
            occupationCode: try row.occupation("occupation_code").description, level: try row.level("level").level,
            state: try row.choice("state"), eligibilityPath: try row.text("eligibility_path"),
            eligibilityEdition: try row.text("eligibility_edition"), admittedOn: "\(try row.day("admitted_on"))",
            concludedOn: try row.dayText("concluded_on"),
            certificateNumber: try row.optionalText("certificate_number") ?? "",
            policyEdition: try row.integer("policy_edition"), admittedAt: try row.timestamp("admitted_at"))
    }
}
