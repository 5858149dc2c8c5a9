package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes a teacher out of the pool.
    package func removeTeacher(_ request: RemoveTeacherRequest.Checked, _ call: Call) async throws -> Teacher {
        let (id, day) = (request.teacherID, call.day)
        return try await database.write(call, request) { write in
            let stored = try TeacherStore.existing(id, in: write)
            try call.requireScope(
                region: stored.region.code, organisation: stored.message.organisationCreditCode)
            try CatalogError.check(TeacherPool.refusalsToRemove(hasLeft: stored.hasLeft))
            guard try TeacherStore.remove(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([TeacherPool.Refusal.left])
            }
            let teacher = try TeacherStore.existing(id, in: write).message
            try write.record("teacher.left", subject: id, region: stored.region, teacher)
            return teacher
        }
    }
}
