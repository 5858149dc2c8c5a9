package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// A project.
    package func getFourInOneProject(
        _ request: GetFourInOneProjectRequest.Checked, _ call: Call
    ) async throws -> FourInOneProject {
        try await database.read { try FourInOneProjectStore.existing(request.projectID, in: $0) }
    }
}
