package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Corrections of an evaluation's scores, earliest first.
    package func listScoreCorrections(
        _ request: ListScoreCorrectionsRequest.Checked, _ call: Call
    ) async throws -> ListScoreCorrectionsResponse {
        try await database.read { transaction in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: transaction)
            try evaluation.requireReader(call)
            return ListScoreCorrectionsResponse(
                corrections: try ScoreCorrectionStore.list(of: request.evaluationID, in: transaction))
        }
    }
}
