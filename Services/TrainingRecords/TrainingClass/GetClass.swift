internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a class with its sessions and teachers.
    package func getClass(_ request: GetClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        try await database.read { try TrainingClassStore.existingWhole(request.classID, in: $0) }
    }
}
