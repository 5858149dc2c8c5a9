package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Takes an organisation out for good.
    package func withdrawEvaluationOrganisation(
        _ request: WithdrawEvaluationOrganisationRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .withdraw, as: "evaluation_organisation.withdrawn", reason: request.reason, request,
            call)
    }
}
