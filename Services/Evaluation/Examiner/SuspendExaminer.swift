package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Suspends a card.
    package func suspendExaminer(_ request: SuspendExaminerRequest.Checked, _ call: Call) async throws -> Examiner {
        try await move(
            examiner: request.examinerID, by: .suspend, as: "examiner.suspended", reason: request.reason, request, call)
    }
}
