internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Assigns the quality supervisor of a batch.
    package func assignSupervisor(
        _ request: AssignSupervisorRequest.Checked, _ call: Call
    ) async throws -> ListExaminerAssignmentsResponse {
        let book = try environment.policy.book(at: call)
        return try await database.write(call, request) { write in
            let task = try AssignmentTask(request.batchID, .unspecified, by: book, call, in: write)
            try task.assign(try ExaminerStore.existing(request.examinerID, in: write), at: call.now, in: write)
            return try task.answer(in: write)
        }
    }
}
