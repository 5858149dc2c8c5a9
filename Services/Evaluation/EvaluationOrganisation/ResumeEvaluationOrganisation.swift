package import EvaluationMessages
package import RPC
internal import Ground

extension EvaluationService {
    /// Resumes a suspended organisation.
    package func resumeEvaluationOrganisation(
        _ request: ResumeEvaluationOrganisationRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .resume, as: "evaluation_organisation.resumed", reason: request.reason, request,
            call)
    }
}
