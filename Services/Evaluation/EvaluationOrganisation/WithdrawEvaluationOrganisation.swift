package import EvaluationMessages
package import RPC
internal import Ground

extension EvaluationService {
    /// Takes out for good an organisation.
    package func withdrawEvaluationOrganisation(
        _ request: WithdrawEvaluationOrganisationRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .withdraw, as: "evaluation_organisation.withdrawn", reason: request.reason, request,
            call)
    }
}
