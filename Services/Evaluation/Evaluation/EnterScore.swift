internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Enters a subject's score; it stands when two different people have entered the same.
    package func enterScore(_ request: EnterScoreRequest.Checked, _ call: Call) async throws -> Evaluation {
        let (id, day) = (request.evaluationID, call.day)
        let subject = try ExaminedSubject(request.subject)
        let entry = ScoreEntry(enteredBy: call.identity.subject, scoreTenths: request.scoreTenths)
        let book = try environment.policy.book(at: call)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(id, in: write)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            try batch.requireConductor(call, in: write)
            let state = evaluation.scoreState(of: subject)
            let situation = ScoreEntry.Situation(
                isConcluded: !evaluation.isOpen, heldOn: try batch.days[subject], isWaived: state == .waived,
                isCarried: state == .carried, isAbsent: state == .absent,
                latest: try ScoreStore.latest(of: id, subject, in: write))
            let refusals: [any RefusalReason] = entry.refusals(in: situation, on: day)
            try EvaluationError.check(refusals)
            try EvaluationError.check(
                try SessionPanel(of: batch, in: write).refusals(for: evaluation, in: [subject], by: book))
            try ScoreStore.enter(entry, subject, of: evaluation, in: write)
            let entered = try EvaluationStore.existing(id, in: write)
            try write.record(
                "score.entered", subject: id, region: try entered.region, entered, articles: [ScoreEntry.citation])
            return entered
        }
    }
}
