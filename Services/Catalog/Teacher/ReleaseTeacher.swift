package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Releases a teacher from a commitment.
    package func releaseTeacher(
        _ request: ReleaseTeacherRequest.Checked, _ call: Call
    ) async throws -> TeacherCommitment {
        let (id, day) = (request.commitmentID, call.day)
        return try await database.write(call, request) { write in
            let stored = try TeacherCommitmentStore.existing(id, in: write)
            // To who did not make it there is none.
            guard call.identity.role == .province || stored.committedBy == call.identity.subject else {
                throw CatalogError.teacherCommitmentNotFound
            }
            try CatalogError.check(TeacherPool.refusalsToRelease(isReleased: !stored.message.releasedOn.isEmpty))
            guard try TeacherCommitmentStore.release(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([TeacherPool.Refusal.released])
            }
            let teacher = try TeacherStore.existing(stored.message.teacherID, in: write)
            let commitment = try TeacherCommitmentStore.existing(id, in: write).message
            try write.record("teacher.released", subject: id, region: teacher.region, commitment)
            return commitment
        }
    }
}
