package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Commits a teacher to a duty on days.
    package func commitTeacher(_ request: CommitTeacherRequest.Checked, _ call: Call) async throws -> TeacherCommitment
    {
        let (id, day, duty) = (
            RecordID.make("com", at: call.now), call.day, try TeacherPool.Duty(checked: request.duty)
        )
        guard let days = DayPeriod(from: request.firstDay, through: request.lastDay) else {
            throw RequestField.invalid("last_day", "不能早于起始日期")
        }
        return try await database.write(call, request) { write in
            let stored = try TeacherStore.existing(request.teacherID, in: write)
            try CatalogError.check(
                TeacherPool.refusalsToCommit(
                    hasLeft: stored.hasLeft, duties: stored.duties, to: duty, on: days, today: day))
            guard try TeacherCommitmentStore.insert(id, request, by: call.identity.subject, in: write) else {
                throw CatalogError.teacherCommitted
            }
            let commitment = try TeacherCommitmentStore.existing(id, in: write).message
            try write.record("teacher.committed", subject: id, region: stored.region, commitment)
            return commitment
        }
    }
}
