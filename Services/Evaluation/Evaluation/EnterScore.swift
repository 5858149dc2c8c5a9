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
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(id, in: write)
            try call.requireScope(organisation: evaluation.organisationCreditCode)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            let situation = ScoreEntry.Situation(
                isConcluded: evaluation.state != .admitted, heldOn: try batch.days[subject],
                isWaived: evaluation.theoryWaived && subject == .theory,
                latest: try ScoreStore.latest(of: id, subject, in: write))
            try EvaluationError.check(entry.refusals(in: situation, on: day))
            try ScoreStore.enter(entry, subject, of: evaluation, in: write)
            let entered = try EvaluationStore.existing(id, in: write)
            try write.record(
                "score.entered", subject: id, region: try entered.region, entered, articles: [ScoreEntry.citation])
            return entered
        }
    }
}
