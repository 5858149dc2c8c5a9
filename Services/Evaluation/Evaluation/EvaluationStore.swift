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
        e.state_reason, e.eligibility_path, e.eligibility_edition, e.policy_edition, e.admitted_on, e.admitted_at, \
        e.concluded_on, e.concluded_edition, e.conclusions, e.is_advancement, e.retake_of, \
        (SELECT b.successor_credit_code FROM evaluation_batch b WHERE b.id = e.batch_id) AS successor_credit_code, \
        (SELECT c.number FROM certificate c WHERE c.evaluation_id = e.id AND c.person_id = e.person_id \
        AND c.conclusion = e.conclusions AND c.state <> \(replaced)) AS certificate_number
        """

    /// One part of an evaluation as it is laid down at admission.
    struct Subject: Sendable {
        let subject: ExaminedSubject
        let isWaived: Bool
        let passMarkTenths: Int
        /// Of a retake: the evaluation in which the part was passed, and its score.
        var carried: Carried?

        struct Carried: Sendable {
            let evaluation: String
            let scoreTenths: Int
        }
    }

    /// What is kept of an admission beside the evaluation itself.
    struct Particulars: Sendable {
        let personRegion: String
        /// Whom the candidate works for that day.
        let employers: [String]
        let admission: KeptAdmission
    }

    /// Admits a candidate; false when the person is in the batch, or has an open evaluation of the occupation and level, already.
    static func admit(
        _ evaluation: Evaluation, subjects: [Subject], _ particulars: Particulars, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        let inserted = try write.execute(
            """
            INSERT INTO evaluation (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, \
            state, state_reason, eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on, \
            concluded_edition, conclusions, is_advancement, retake_of, person_region_code, employers) \
            VALUES (\(evaluation.evaluationID), \(evaluation.batchID), \(evaluation.personID), \
            \(evaluation.organisationCreditCode), \(evaluation.regionCode), \(evaluation.occupationCode), \
            \(evaluation.level.rawValue), \(admitted), '', \(evaluation.eligibilityPath), \(evaluation.eligibilityEdition), \
            \(evaluation.policyEdition), \(day.daysSince1970), \(write.act.instantNanoseconds), NULL, NULL, \
            0, \(evaluation.advancement), \(evaluation.retakeOfEvaluationID), \(particulars.personRegion), \
            \(particulars.employers.joined(separator: " "))) ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for subject in subjects {
            try write.execute(
                """
                INSERT INTO evaluation_subject (evaluation_id, person_id, subject, is_waived, pass_mark_tenths, \
                corrected_tenths, carried_from) \
                VALUES (\(evaluation.evaluationID), \(evaluation.personID), \(subject.subject.rawValue), \
                \(subject.isWaived), \(subject.passMarkTenths), \(subject.carried?.scoreTenths), \
                \(subject.carried?.evaluation ?? ""))
                """)
        }
        try write.execute(
            """
            INSERT INTO admission (evaluation_id, person_id, decided_on) \
            VALUES (\(evaluation.evaluationID), \(evaluation.personID), \(particulars.admission.packed()))
            """)
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
        try transaction.exists(
            """
            SELECT 1 FROM evaluation WHERE batch_id = \(batch) AND person_id = \(person) \
            AND state <> \(EvaluationState.withdrawn.rawValue) AND state <> \(EvaluationState.cancelled.rawValue)
            """)
    }

    /// Whether an evaluation of the batch was concluded, passed or not.
    static func hasResults(batch: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM evaluation WHERE batch_id = \(batch) \
            AND state IN (\(EvaluationState.passed.rawValue), \(EvaluationState.notPassed.rawValue))
            """)
    }

    /// The open evaluations of a batch, in the order of admission.
    static func open(inBatch batch: String, in transaction: some Transaction) throws -> [Evaluation] {
        try withScores(
            try transaction.query(
                "SELECT \(columns) FROM evaluation e WHERE e.batch_id = \(batch) AND e.state = \(admitted) ORDER BY e.id",
                decode), in: transaction)
    }

    /// A candidate of a batch whose evaluation is not over without a result, and whom he works for.
    struct Candidate: Sendable {
        let person: String
        let employers: [String]
    }

    /// The candidates of a batch who are, or were, examined in it.
    static func candidates(ofBatch batch: String, in transaction: some Transaction) throws -> [Candidate] {
        try transaction.query(
            """
            SELECT person_id, employers FROM evaluation WHERE batch_id = \(batch) \
            AND state <> \(EvaluationState.withdrawn.rawValue) AND state <> \(EvaluationState.cancelled.rawValue) ORDER BY id
            """
        ) { row in
            Candidate(
                person: try row.text("person_id"),
                employers: try row.text("employers").split(separator: " ").map(String.init))
        }
    }

    /// What an admission was decided on; nil when it was not kept.
    static func admission(
        of evaluation: Evaluation, in transaction: some Transaction
    ) throws -> KeptAdmission? {
        try transaction.first(
            """
            SELECT decided_on FROM admission WHERE evaluation_id = \(evaluation.evaluationID) \
            AND person_id = \(evaluation.personID)
            """
        ) { try $0.message("decided_on") }
    }

    /// The evaluation of the occupation and level that is open for the person; nil when none is.
    static func open(
        person: String, occupation: String, level: Level, in transaction: some Transaction
    ) throws -> CandidateAdmission.OpenEvaluation? {
        try transaction.first(openStatement(person: person, occupation: occupation, level: level)) { row in
            CandidateAdmission.OpenEvaluation(
                id: try row.text("id"), organisation: try row.text("organisation_credit_code"))
        }
    }

    /// The statement of ``open(person:occupation:level:in:)``.
    static func openStatement(person: String, occupation: String, level: Level) -> SQL {
        """
        SELECT id, organisation_credit_code FROM evaluation WHERE person_id = \(person) AND occupation_code = \(occupation) \
        AND level = \(level.rawValue) AND state = \(admitted)
        """
    }

    /// Whose evaluations a list holds.
    struct Filter: Sendable {
        var batch: String?
        var state: EvaluationState?
        var person: String?
        var organisation: CreditCode?
        /// In which the organisation is filed.
        var region: RegionCode?
        var occupation: OccupationCode?
        var concludedFrom: CivilDay?
        var concludedTo: CivilDay?
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
        conditions.add("e.person_id", equals: filter.person)
        conditions.add("e.organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("e.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("e.occupation_code", equals: filter.occupation?.description)
        if let day = filter.concludedFrom?.daysSince1970 { conditions.add("e.concluded_on >= \(day)") }
        if let day = filter.concludedTo?.daysSince1970 { conditions.add("e.concluded_on <= \(day)") }
        conditions.add("e.id", isAfter: last)
        return "SELECT \(columns) FROM evaluation e \(where: conditions) ORDER BY e.id LIMIT \(limit)"
    }

    /// Concludes an evaluation; false when it is concluded.
    static func conclude(
        _ id: String, as state: EvaluationState, policyEdition: Int64, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE evaluation SET state = \(state.rawValue), concluded_on = \(day.daysSince1970), \
            concluded_edition = \(policyEdition), conclusions = conclusions + 1 WHERE id = \(id) AND state = \(admitted)
            """) == 1
    }

    /// Ends an open evaluation without a result; false when it is not open.
    static func end(
        _ id: String, as state: EvaluationState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE evaluation SET state = \(state.rawValue), state_reason = \(reason), \
            concluded_on = \(day.daysSince1970) WHERE id = \(id) AND state = \(admitted)
            """) == 1
    }

    /// Opens a concluded evaluation again.
    static func reopen(_ id: String, reason: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE evaluation SET state = \(admitted), state_reason = \(reason), concluded_on = NULL, \
            concluded_edition = NULL WHERE id = \(id)
            """)
    }

    /// Records that the candidate was absent from a part, or was not.
    static func setAbsent(
        _ isAbsent: Bool, from subject: ExaminedSubject, evaluation: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_subject SET is_absent = \(isAbsent) \
            WHERE evaluation_id = \(evaluation) AND subject = \(subject.rawValue)
            """)
    }

    /// Puts a corrected score in the place of the entries.
    static func correct(
        _ subject: ExaminedSubject, to tenths: Int, evaluation: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_subject SET corrected_tenths = \(tenths) \
            WHERE evaluation_id = \(evaluation) AND subject = \(subject.rawValue)
            """)
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
            if whole.state == .notPassed { whole.refusals = try whole.failures.map { Refusal($0) } }
            return whole
        }
    }

    private static func decode(_ row: Row) throws -> Evaluation {
        let organisation = try row.text("organisation_credit_code")
        let successor = try row.text("successor_credit_code")
        return Evaluation(
            evaluationID: try row.text("id"), batchID: try row.text("batch_id"), personID: try row.text("person_id"),
            organisationCreditCode: organisation, regionCode: try row.region("region_code").code,
            occupationCode: try row.occupation("occupation_code").description, level: try row.level("level").level,
            state: try row.choice("state"), eligibilityPath: try row.text("eligibility_path"),
            eligibilityEdition: try row.text("eligibility_edition"), admittedOn: "\(try row.day("admitted_on"))",
            concludedOn: try row.dayText("concluded_on"),
            certificateNumber: try row.optionalText("certificate_number") ?? "",
            policyEdition: try row.integer("policy_edition"), admittedAt: try row.timestamp("admitted_at"),
            concludedEdition: try row.optionalInteger("concluded_edition") ?? 0,
            stateReason: try row.text("state_reason"), conclusions: try row.int32("conclusions"),
            advancement: try row.bool("is_advancement"), retakeOfEvaluationID: try row.text("retake_of"),
            conductedByCreditCode: successor.isEmpty ? organisation : successor)
    }
}
