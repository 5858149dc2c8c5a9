internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Releases an examiner or supervisor from a session that is still to come.
    package func releaseExaminer(
        _ request: ReleaseExaminerRequest.Checked, _ call: Call
    ) async throws -> ExaminerAssignment {
        let (id, day) = (request.examinerAssignmentID, call.day)
        return try await database.write(call, request) { write in
            let assignment = try ExaminerAssignmentStore.existing(id, in: write)
            let batch = try BatchStore.existing(assignment.batchID, in: write)
            let isSupervisor = assignment.subject == .unspecified
            // The organisation does not send away who watches over it.
            try call.requireScope(
                region: batch.regionCode, organisation: isSupervisor ? nil : batch.conductor)
            let days = try batch.days
            let sessions =
                isSupervisor ? Array(days.values) : [days[try ExaminedSubject(assignment.subject)]].compactMap(\.self)
            try EvaluationError.check(
                BatchChange.refusals(changing: sessions, isCancelled: batch.isCancelled, on: day))
            guard try ExaminerAssignmentStore.release(id, reason: request.reason, on: day, in: write) else {
                throw EvaluationError.refused([ExaminerPanel.Released.released])
            }
            let released = try ExaminerAssignmentStore.existing(id, in: write)
            try write.record(
                "examiner.released", subject: id, region: try batch.region, released,
                articles: [ExaminerAssigning.citation])
            return released
        }
    }
}
