internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Accepts or rejects a proposed score.
    package func decideScoreCorrection(
        _ request: DecideScoreCorrectionRequest.Checked, _ call: Call
    ) async throws -> ScoreCorrection {
        let (id, day) = (request.scoreCorrectionID, call.day)
        return try await database.write(call, request) { write in
            let proposal = try ScoreCorrectionStore.existing(id, in: write)
            let correction = proposal.correction
            let evaluation = try EvaluationStore.existing(correction.evaluationID, in: write)
            try call.requireScope(region: evaluation.regionCode, organisation: evaluation.conductedByCreditCode)
            try EvaluationError.check(
                ScoreChange.refusals(
                    decidingBy: call.identity.subject, proposedBy: proposal.proposedBy,
                    isDecided: correction.state != .proposed, isOpen: evaluation.isOpen || !request.accepted))
            let decided = try ScoreCorrectionStore.decide(
                id, as: request.accepted ? .accepted : .rejected, reason: request.reason, on: day, in: write)
            guard decided else { throw EvaluationError.refused([ScoreChange.Refusal.decided]) }
            if request.accepted {
                try EvaluationStore.correct(
                    try ExaminedSubject(correction.subject), to: Int(correction.toTenths),
                    evaluation: correction.evaluationID, in: write)
            }
            let answer = try ScoreCorrectionStore.existing(id, in: write).correction
            try write.record(
                "score_correction.decided", subject: id, region: try evaluation.region, answer,
                articles: [ScoreChange.citation])
            return answer
        }
    }
}
