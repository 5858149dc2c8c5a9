internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Assignments of a batch, or of an examiner.
    package func listExaminerAssignments(
        _ request: ListExaminerAssignmentsRequest.Checked, _ call: Call
    ) async throws -> ListExaminerAssignmentsResponse {
        let most = 500
        return try await database.read { transaction in
            switch (request.batchID.isEmpty, request.examinerID.isEmpty) {
            case (true, true): throw RequestField.required("batch_id")
            case (false, false): throw RequestField.invalid("examiner_id", "与batch_id只能填一项")
            case (false, true):
                let batch = try BatchStore.existing(request.batchID, in: transaction)
                let assignments = try ExaminerAssignmentStore.list(ofBatch: request.batchID, in: transaction)
                let own = try assignments.map { try ExaminerStore.existing($0.examinerID, in: transaction).personID }
                    .first { $0 == call.identity.personID }
                try call.requireScope(region: batch.regionCode, organisation: batch.conductor, person: own)
                return ListExaminerAssignmentsResponse(assignments: assignments)
            case (true, false):
                let examiner = try ExaminerStore.existing(request.examinerID, in: transaction)
                try call.requireScope(region: examiner.regionCode, person: examiner.personID)
                return ListExaminerAssignmentsResponse(
                    assignments: try ExaminerAssignmentStore.list(
                        ofExaminer: request.examinerID, limit: most, in: transaction))
            }
        }
    }
}
