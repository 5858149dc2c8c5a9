internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Takes back a conclusion that rests on an error.
    package func reverseConclusion(
        _ request: ReverseConclusionRequest.Checked, _ call: Call
    ) async throws -> Evaluation {
        try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: write)
            try call.requireScope(region: evaluation.regionCode)
            return try write.reverse(evaluation, reason: request.reason)
        }
    }
}
