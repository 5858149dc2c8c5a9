package import EvaluationMessages
package import Rules
package import Storage

/// Scores as different people entered them.
package enum ScoreStore {
    /// Each person's latest entry of a part, in the order of first entry.
    package static func latest(
        of evaluation: String, _ subject: ExaminedSubject, in transaction: some Transaction
    ) throws -> [ScoreEntry] {
        try entries(of: evaluation, in: transaction)[subject] ?? []
    }

    /// Enters a score of a candidate.
    package static func enter(
        _ entry: ScoreEntry, _ subject: ExaminedSubject, of evaluation: Evaluation, in transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO score_entry (evaluation_id, person_id, subject, attempt, entered_by, score_tenths, entered_at) \
            SELECT \(evaluation.evaluationID), \(evaluation.personID), \(subject.rawValue), \
            COALESCE(MAX(attempt), 0) + 1, \(entry.enteredBy), \(entry.scoreTenths), \
            \(transaction.act.instantNanoseconds) \
            FROM score_entry WHERE evaluation_id = \(evaluation.evaluationID) AND subject = \(subject.rawValue) \
            AND person_id = \(evaluation.personID)
            """)
    }

    /// The parts of an evaluation and how far their scores are.
    package static func scores(of evaluation: String, in transaction: some Transaction) throws -> [SubjectScore] {
        let entries = try entries(of: evaluation, in: transaction)
        return try transaction.query(
            """
            SELECT subject, is_waived, pass_mark_tenths FROM evaluation_subject WHERE evaluation_id = \(evaluation) \
            ORDER BY subject
            """
        ) { row in
            var score = SubjectScore(
                subject: .init(rawValue: Int32(row.int(0))), state: .waived, passMarkTenths: Int32(row.int(2)))
            guard !row.bool(1) else { return score }
            let latest = ExaminedSubject(rawValue: row.int(0)).flatMap { entries[$0] } ?? []
            score.enteredByCount = Int32(latest.count)
            switch ScoreEntry.standing(of: latest) {
            case .missing: score.state = .missing
            case .enteredOnce: score.state = .enteredOnce
            case .conflict: score.state = .conflict
            case .agreed(let tenths):
                score.state = .agreed
                score.scoreTenths = Int32(tenths)
            }
            return score
        }
    }

    private static func entries(
        of evaluation: String, in transaction: some Transaction
    ) throws -> [ExaminedSubject: [ScoreEntry]] {
        var entries: [ExaminedSubject: [ScoreEntry]] = [:]
        try transaction.each(
            """
            SELECT subject, entered_by, score_tenths FROM score_entry WHERE evaluation_id = \(evaluation) \
            ORDER BY subject, attempt
            """
        ) { row in
            guard let subject = ExaminedSubject(rawValue: row.int(0)) else { return }
            let entry = ScoreEntry(enteredBy: row.text(1), scoreTenths: row.int(2))
            var latest = entries[subject] ?? []
            if let index = latest.firstIndex(where: { $0.enteredBy == entry.enteredBy }) {
                latest[index] = entry
            } else {
                latest.append(entry)
            }
            entries[subject] = latest
        }
        return entries
    }
}
