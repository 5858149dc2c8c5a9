internal import EvaluationMessages
internal import Rules
internal import Storage

/// Scores as different people entered them.
enum ScoreStore {
    /// Each person's latest entry of a part, in the order of first entry.
    static func latest(
        of evaluation: String, _ subject: ExaminedSubject, in transaction: some Transaction
    ) throws -> [ScoreEntry] {
        try entries(of: [evaluation], in: transaction)[Part(evaluation: evaluation, subject: subject)] ?? []
    }

    /// Enters a score of a candidate.
    static func enter(
        _ entry: ScoreEntry, _ subject: ExaminedSubject, of evaluation: Evaluation, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO score_entry (evaluation_id, person_id, subject, attempt, entered_by, score_tenths, entered_at) \
            SELECT \(evaluation.evaluationID), \(evaluation.personID), \(subject.rawValue), \
            COALESCE(MAX(attempt), 0) + 1, \(entry.enteredBy), \(entry.scoreTenths), \
            \(write.act.instantNanoseconds) \
            FROM score_entry WHERE evaluation_id = \(evaluation.evaluationID) AND subject = \(subject.rawValue) \
            AND person_id = \(evaluation.personID)
            """)
    }

    /// The parts of evaluations, by their ids, and how far the scores of each are: two statements, however many there are.
    static func scores(
        of evaluations: [String], in transaction: some Transaction
    ) throws -> [String: [SubjectScore]] {
        if evaluations.isEmpty { return [:] }
        let entries = try entries(of: evaluations, in: transaction)
        var scores: [String: [SubjectScore]] = [:]
        try transaction.each(
            """
            SELECT evaluation_id, subject, is_waived, pass_mark_tenths, is_absent, corrected_tenths, carried_from \
            FROM evaluation_subject \
            WHERE evaluation_id IN (\(list: evaluations)) ORDER BY evaluation_id, subject
            """
        ) { row in
            let part = Part(evaluation: try row.text("evaluation_id"), subject: try row.subject("subject"))
            var score = SubjectScore(
                subject: try row.choice("subject"), state: .waived, passMarkTenths: try row.int32("pass_mark_tenths"))
            if try !row.bool("is_waived") {
                score.take(entries[part] ?? [])
                try score.override(by: row)
            }
            scores[part.evaluation, default: []].append(score)
        }
        return scores
    }

    private struct Part: Hashable {
        let evaluation: String
        let subject: ExaminedSubject
    }

    private static func entries(
        of evaluations: [String], in transaction: some Transaction
    ) throws -> [Part: [ScoreEntry]] {
        var entries: [Part: [ScoreEntry]] = [:]
        try transaction.each(
            """
            SELECT evaluation_id, subject, entered_by, score_tenths FROM score_entry \
            WHERE evaluation_id IN (\(list: evaluations)) ORDER BY evaluation_id, subject, attempt
            """
        ) { row in
            let part = Part(evaluation: try row.text("evaluation_id"), subject: try row.subject("subject"))
            let entry = ScoreEntry(
                enteredBy: try row.text("entered_by"), scoreTenths: try row.value("score_tenths", tenths))
            var latest = entries[part] ?? []
            if let index = latest.firstIndex(where: { $0.enteredBy == entry.enteredBy }) {
                latest[index] = entry
            } else {
                latest.append(entry)
            }
            entries[part] = latest
        }
        return entries
    }

    private static func tenths(_ number: Int) -> Int? { (0...1000).contains(number) ? number : nil }
}

extension Row {
    fileprivate func subject(_ column: StaticString) throws(StorageError) -> ExaminedSubject {
        try value(column, { (number: Int) in ExaminedSubject(rawValue: number) })
    }
}

extension SubjectScore {
    /// What stands instead of the entries: an absence, a corrected score, or one that was reached before.
    fileprivate mutating func override(by row: Row) throws(StorageError) {
        if let tenths = try row.optionalInt("corrected_tenths") {
            (state, scoreTenths, corrected) = (.agreed, Int32(clamping: tenths), true)
        }
        carriedFromEvaluationID = try row.text("carried_from")
        if !carriedFromEvaluationID.isEmpty { (state, corrected) = (.carried, false) }
        if try row.bool("is_absent") { state = .absent }
    }

    /// How far the score is by each person's latest entry. Nobody is shown what another entered before two agree.
    fileprivate mutating func take(_ latest: [ScoreEntry]) {
        enteredByCount = Int32(clamping: latest.count)
        switch ScoreEntry.standing(of: latest) {
        case .missing: state = .missing
        case .enteredOnce: state = .enteredOnce
        case .conflict: state = .conflict
        case .agreed(let tenths):
            state = .agreed
            scoreTenths = Int32(clamping: tenths)
        }
    }
}
