package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// An evaluation by its id.
    package func getEvaluation(_ request: GetEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation {
        let evaluation = try await database.read { try EvaluationStore.existing(request.evaluationID, in: $0) }
        try evaluation.requireReader(call)
        return evaluation
    }
}
