package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Resumes a suspended card.
    package func resumeExaminer(_ request: ResumeExaminerRequest.Checked, _ call: Call) async throws -> Examiner {
        try await move(
            examiner: request.examinerID, by: .resume, as: "examiner.resumed", reason: request.reason, request, call)
    }
}
