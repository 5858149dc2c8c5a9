package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Suspends an active organisation.
    package func suspendEvaluationOrganisation(
        _ request: SuspendEvaluationOrganisationRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .suspend, as: "evaluation_organisation.suspended", reason: request.reason, request,
            call)
    }
}
