package import CatalogMessages
internal import Ground
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a project by its id.
    package func getTrainingProject(
        _ request: GetTrainingProjectRequest.Checked, _ call: Call
    ) async throws -> TrainingProject {
        let stored = try await database.read { try TrainingProjectStore.existing(request.projectID, in: $0) }
        // To who does not see the draft there is none.
        guard !stored.message.publishedOn.isEmpty || DraftVisibility(call.identity).shows(stored.region) else {
            throw CatalogError.trainingProjectNotFound
        }
        return stored.message
    }
}
