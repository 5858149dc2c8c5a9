internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Assigns named examiners to a session.
    package func assignExaminers(
        _ request: AssignExaminersRequest.Checked, _ call: Call
    ) async throws -> ListExaminerAssignmentsResponse {
        let book = try environment.policy.book(at: call)
        return try await database.write(call, request) { write in
            let task = try AssignmentTask(request.batchID, request.subject, by: book, call, in: write)
            for id in request.examinerIDs {
                try task.assign(try ExaminerStore.existing(id, in: write), at: call.now, in: write)
            }
            return try task.answer(in: write)
        }
    }
}
