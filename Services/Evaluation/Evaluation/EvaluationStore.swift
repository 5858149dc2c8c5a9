internal import Requests
internal import MessageRuntime
package import EvaluationMessages
internal import TypeMessages
package import Ground
package import Rules
package import Storage
internal import WireMessages

/// Evaluations: one candidate in one batch.
package enum EvaluationStore {
    private static let columns: SQL = """
        e.id, e.batch_id, e.person_id, e.organisation_credit_code, e.region_code, e.occupation_code, e.level, e.state, \
        e.eligibility_path, e.eligibility_edition, e.policy_edition, e.admitted_on, e.admitted_at, e.concluded_on, \
        COALESCE((SELECT c.number FROM certificate c \
        WHERE c.evaluation_id = e.id AND c.person_id = e.person_id AND c.state <> 4), '')
        """

    /// One part of an evaluation as it is laid down at admission.
    package struct Subject: Sendable {
        package let subject: ExaminedSubject
        package let isWaived: Bool
        package let passMarkTenths: Int
    }

    /// Admits a candidate; false when the person is in the batch, or has an open evaluation of the occupation and level, already.
    package static func admit(
        _ evaluation: Evaluation, subjects: [Subject], on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO evaluation (id, batch_id, person_id, organisation_credit_code, region_code, occupation_code, level, \
            state, eligibility_path, eligibility_edition, policy_edition, admitted_on, admitted_at, concluded_on) \
            VALUES (\(evaluation.evaluationID), \(evaluation.batchID), \(evaluation.personID), \
            \(evaluation.organisationCreditCode), \(evaluation.regionCode), \(evaluation.occupationCode), \
            \(evaluation.level.rawValue), 1, \(evaluation.eligibilityPath), \(evaluation.eligibilityEdition), \
            \(evaluation.policyEdition), \(day.daysSince1970), \(transaction.act.instantNanoseconds), NULL) \
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for subject in subjects {
            try transaction.execute(
                """
                INSERT INTO evaluation_subject (evaluation_id, person_id, subject, is_waived, pass_mark_tenths) \
                VALUES (\(evaluation.evaluationID), \(evaluation.personID), \(subject.subject.rawValue), \
                \(subject.isWaived), \(subject.passMarkTenths))
                """)
        }
        return true
    }

    /// The evaluation with its scores.
    package static func evaluation(_ id: String, in transaction: some Transaction) throws -> Evaluation? {
        guard let found = try transaction.first(statement(id), read) else { return nil }
        return try withScores(found, in: transaction)
    }

    /// The statement of ``evaluation(_:in:)``.
    package static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM evaluation e WHERE e.id = \(id)"
    }

    /// The evaluation, which must be there.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    package static func requireEvaluation(_ id: String, in transaction: some Transaction) throws -> Evaluation {
        guard let evaluation = try evaluation(id, in: transaction) else {
            throw EvaluationError.notFound(.evaluation)
        }
        return evaluation
    }

    /// Whether the person is a candidate of the batch.
    package static func isInBatch(_ batch: String, person: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM evaluation WHERE batch_id = \(batch) AND person_id = \(person)")
    }

    /// Whether an evaluation of the occupation and level is open for the person.
    package static func hasOpen(
        person: String, occupation: String, level: SkillLevel, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(openStatement(person: person, occupation: occupation, level: level))
    }

    /// The statement of ``hasOpen(person:occupation:level:in:)``.
    package static func openStatement(person: String, occupation: String, level: SkillLevel) -> SQL {
        """
        SELECT 1 FROM evaluation WHERE person_id = \(person) AND occupation_code = \(occupation) \
        AND level = \(level.rawValue) AND state = 1
        """
    }

    /// Candidates of a batch in the order of admission.
    package static func list(
        batch: String, state: Int32?, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Evaluation] {
        let statement = listStatement(batch: batch, state: state, after: after, limit: limit)
        return try transaction.query(statement, read).map { try withScores($0, in: transaction) }
    }

    /// The statement of ``list(batch:state:after:limit:in:)``.
    package static func listStatement(batch: String, state: Int32?, after: String?, limit: Int) -> SQL {
        var conditions: [SQL] = ["e.batch_id = \(batch)"]
        if let state { conditions.append("e.state = \(state)") }
        if let after { conditions.append("e.id > \(after)") }
        return "SELECT \(columns) FROM evaluation e\(conditions.whereClause) ORDER BY e.id LIMIT \(limit)"
    }

    /// Concludes an evaluation; false when it is concluded.
    package static func conclude(
        _ id: String, passed: Bool, policyEdition: Int64, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE evaluation SET state = \(passed ? 2 : 3), concluded_on = \(day.daysSince1970), \
            policy_edition = \(policyEdition) WHERE id = \(id) AND state = 1
            """) == 1
    }

    /// Lays down the pass mark by which a part is decided.
    package static func setPassMark(
        _ tenths: Int, of subject: ExaminedSubject, evaluation: String, in transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE evaluation_subject SET pass_mark_tenths = \(tenths) \
            WHERE evaluation_id = \(evaluation) AND subject = \(subject.rawValue)
            """)
    }

    private static func withScores(_ evaluation: Evaluation, in transaction: some Transaction) throws -> Evaluation {
        var evaluation = evaluation
        evaluation.scores = try ScoreStore.scores(of: evaluation.evaluationID, in: transaction)
        evaluation.theoryWaived = evaluation.scores.contains { $0.subject == .theory && $0.state == .waived }
        if evaluation.state == .notPassed {
            evaluation.refusals = evaluation.passMarkRefusals.map { Refusal($0) }
        }
        return evaluation
    }

    private static func read(_ row: Row) -> Evaluation {
        Evaluation(
            evaluationID: row.text(0), batchID: row.text(1), personID: row.text(2), organisationCreditCode: row.text(3),
            regionCode: row.text(4), occupationCode: row.text(5), level: .init(rawValue: Int32(row.int(6))),
            state: .init(rawValue: Int32(row.int(7))), eligibilityPath: row.text(8), eligibilityEdition: row.text(9),
            admittedOn: "\(CivilDay(daysSince1970: row.int(11)))",
            concludedOn: row.optionalInt(13).map { "\(CivilDay(daysSince1970: $0))" } ?? "",
            certificateNumber: row.text(14), policyEdition: row.integer(10),
            admittedAt: Timestamp(nanosecondsSince1970: row.integer(12)))
    }
}

extension Evaluation {
    /// What the scores that stand fall short of.
    package var passMarkRefusals: [PassMark.Refusal] {
        var scores: [ExaminedSubject: Int] = [:]
        var minimums: [ExaminedSubject: Int] = [:]
        for score in self.scores where score.state == .agreed {
            guard let subject = ExaminedSubject(rawValue: Int(score.subject.rawValue)) else { continue }
            scores[subject] = Int(score.scoreTenths)
            minimums[subject] = Int(score.passMarkTenths)
        }
        return PassMark.refusals(for: scores, minimumsTenths: minimums)
    }
}
