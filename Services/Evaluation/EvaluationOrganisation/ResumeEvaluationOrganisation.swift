package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Resumes a suspended organisation.
    package func resumeEvaluationOrganisation(
        _ request: ResumeEvaluationOrganisationRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await move(
            request.creditCode, by: .resume, as: "evaluation_organisation.resumed", reason: request.reason, request,
            call)
    }
}
