package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Withdraws a card for good.
    package func withdrawExaminer(_ request: WithdrawExaminerRequest.Checked, _ call: Call) async throws -> Examiner {
        try await move(
            examiner: request.examinerID, by: .withdraw, as: "examiner.withdrawn", reason: request.reason, request, call
        )
    }
}
