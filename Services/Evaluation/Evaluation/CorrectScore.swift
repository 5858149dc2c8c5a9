internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Proposes another score for a subject whose score stands.
    package func correctScore(_ request: CorrectScoreRequest.Checked, _ call: Call) async throws -> ScoreCorrection {
        let (evaluationID, day) = (request.evaluationID, call.day)
        let id = RecordID.make("scc", at: call.now)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(evaluationID, in: write)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            try batch.requireConductor(call, in: write)
            let stands = evaluation.scores.first { $0.subject == request.subject && $0.state == .agreed }
            try EvaluationError.check(
                ScoreChange.refusals(
                    proposing: request.scoreTenths, isOpen: evaluation.isOpen,
                    standing: stands.map { Int($0.scoreTenths) }))
            let correction = ScoreCorrection(
                scoreCorrectionID: id, evaluationID: evaluationID, subject: request.subject,
                fromTenths: stands?.scoreTenths ?? 0, toTenths: Int32(clamping: request.scoreTenths),
                reason: request.reason)
            guard try ScoreCorrectionStore.propose(correction, of: evaluation, on: day, in: write) else {
                throw EvaluationError.scoreCorrectionOpen
            }
            let proposed = try ScoreCorrectionStore.existing(id, in: write).correction
            try write.record(
                "score_correction.proposed", subject: id, region: try evaluation.region, proposed,
                articles: [ScoreChange.citation])
            return proposed
        }
    }
}
