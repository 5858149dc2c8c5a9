internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a class with its sessions and teachers.
    package func getClass(_ request: GetClassRequest, _ call: Call) async throws -> TrainingClass {
        let id = try RequestField.identifier(request.classID, "class_id")
        return try await database.read { try ClassStore.whole(id, in: $0) }
    }
}
