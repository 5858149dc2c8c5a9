internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// An evaluation by its id.
    package func getEvaluation(_ request: GetEvaluationRequest, _ call: Call) async throws -> Evaluation {
        let id = try RequestField.identifier(request.evaluationID, "evaluation_id")
        let evaluation = try await database.read { try EvaluationStore.requireEvaluation(id, in: $0) }
        try call.requireScope(
            region: evaluation.regionCode, organisation: evaluation.organisationCreditCode,
            person: evaluation.personID)
        return evaluation
    }
}
