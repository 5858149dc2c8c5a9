internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Opens a project for a job post of the catalog that is open today.
    package func openFourInOneProject(
        _ request: OpenFourInOneProjectRequest.Checked, _ call: Call
    ) async throws -> FourInOneProject {
        let post = try await catalog.openPost(
            request.postID, of: request.enterpriseCreditCode, on: call.day, call)
        guard let post else { throw TrainingRecordsError.jobPostNotFound }
        if call.identity.role == .cityBureau { try call.requireScope(region: post.regionCode) }
        let id = RecordID.make("fio", at: call.now)
        return try await database.write(call, request) { write in
            guard try FourInOneProjectStore.insert(id, for: post, in: write) else {
                throw TrainingRecordsError.fourInOneProjectExists
            }
            return try FourInOneProjectStore.record("opened", id, in: write)
        }
    }
}
