internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Enters a subject's score; it stands when two different people have entered the same.
    package func enterScore(_ request: EnterScoreRequest, _ call: Call) async throws -> Evaluation {
        let id = try RequestField.identifier(request.evaluationID, "evaluation_id")
        guard let subject = ExaminedSubject(rawValue: Int(request.subject.rawValue)) else {
            throw request.subject == .unspecified
                ? RequestField.required("subject") : RequestField.invalid("subject", "没有这个考核科目")
        }
        let tenths = try RequestField.number(request.scoreTenths, "score_tenths", in: 0...1000)
        let entry = ScoreEntry(enteredBy: call.identity.subject, scoreTenths: tenths)
        let day = call.day
        return try await database.write(call, request) { transaction in
            let evaluation = try EvaluationStore.requireEvaluation(id, in: transaction)
            try call.requireScope(organisation: evaluation.organisationCreditCode)
            let batch = try BatchStore.requireBatch(evaluation.batchID, in: transaction)
            let situation = ScoreEntry.Situation(
                isConcluded: evaluation.state != .admitted, heldOn: batch.heldOn(subject),
                isWaived: evaluation.theoryWaived && subject == .theory,
                latest: try ScoreStore.latest(of: id, subject, in: transaction))
            let refusals = entry.refusals(in: situation, on: day)
            guard refusals.isEmpty else { throw EvaluationError.refused(.score, refusals) }
            try ScoreStore.enter(entry, subject, of: evaluation, in: transaction)
            let entered = try EvaluationStore.requireEvaluation(id, in: transaction)
            try transaction.record(
                "score.entered", subject: id, region: RegionCode(entered.regionCode), entered,
                articles: [ScoreEntry.citation])
            return entered
        }
    }
}
