internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Upholds or rejects an appeal; an upheld one reverses the conclusion.
    package func decideEvaluationAppeal(
        _ request: DecideEvaluationAppealRequest.Checked, _ call: Call
    ) async throws -> EvaluationAppeal {
        let (id, day) = (request.evaluationAppealID, call.day)
        return try await database.write(call, request) { write in
            let appeal = try EvaluationAppealStore.existing(id, in: write)
            try call.requireScope(region: appeal.regionCode)
            let decided = try EvaluationAppealStore.decide(
                id, as: request.upheld ? .upheld : .rejected, reason: request.reason, on: day, in: write)
            guard decided else { throw EvaluationError.refused([EvaluationAppealing.Refusal.decided]) }
            if request.upheld {
                let evaluation = try EvaluationStore.existing(appeal.evaluationID, in: write)
                _ = try write.reverse(evaluation, reason: request.reason)
            }
            let answer = try EvaluationAppealStore.existing(id, in: write)
            try write.record(
                "evaluation_appeal.decided", subject: id, region: RegionCode(appeal.regionCode), answer,
                articles: [EvaluationAppealing.citation])
            return answer
        }
    }
}
