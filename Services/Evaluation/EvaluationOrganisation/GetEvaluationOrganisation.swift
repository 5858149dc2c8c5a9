internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// A filed organisation by its credit code.
    package func getEvaluationOrganisation(
        _ request: GetEvaluationOrganisationRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let code = try RequestField.creditCode(request.creditCode, "credit_code").text
        return try await database.read { try EvaluationOrganisationStore.requireOrganisation(code, in: $0) }
    }
}
