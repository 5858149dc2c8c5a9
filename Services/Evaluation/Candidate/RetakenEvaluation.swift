internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// The evaluation that a candidate takes again: which of its parts stand, and what speaks against.
struct RetakenEvaluation {
    let standing: [PartRetake.Part]
    let refusals: [PartRetake.Refusal]

    /// Nil when none is named.
    ///
    /// - Throws: ``EvaluationError/figuresMissing(_:)``.
    init?(
        _ id: String, by assessment: CandidateAssessment, _ batch: EvaluationBatch, in transaction: some Transaction
    ) throws {
        guard !id.isEmpty else { return nil }
        guard let months = assessment.book.value(.partValidityMonths, on: assessment.day) else {
            throw EvaluationError.figuresMissing([FigureKey.partValidityMonths.rawValue])
        }
        // One that is not there, or another's, is told apart by nothing.
        guard let earlier = try EvaluationStore.find(id, in: transaction), earlier.personID == assessment.person.id,
            earlier.occupationCode == batch.occupationCode, earlier.level == batch.level
        else {
            standing = []
            refusals = [.notThis]
            return
        }
        let days = try BatchStore.existing(earlier.batchID, in: transaction).days
        var parts: [PartRetake.Part] = []
        // A part that was carried over itself was passed before: it does not stand for longer by being carried again.
        for score in earlier.scores where score.state == .agreed {
            let subject = try ExaminedSubject(score.subject)
            let heldOn = try days[subject].orInconsistent("session of \(earlier.batchID)")
            parts.append(
                PartRetake.Part(
                    subject: subject, heldOn: heldOn, scoreTenths: Int(score.scoreTenths),
                    minimumTenths: Int(score.passMarkTenths)))
        }
        standing = PartRetake.standing(parts, on: assessment.day, months: Int(months))
        refusals = PartRetake.refusals(
            isOfSameKind: true, isFailed: earlier.state == .notPassed, standing: standing)
    }
}
