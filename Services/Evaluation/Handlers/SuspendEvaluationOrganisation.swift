internal import Ledger
package import Messages
package import RPC
internal import Rules

extension EvaluationService {
    /// Suspends an active organisation.
    package func suspendEvaluationOrganisation(
        _ request: SuspendEvaluationOrganisationRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .suspend, as: "evaluation_organisation.suspended", reason: request.reason, request,
            call)
    }
}
