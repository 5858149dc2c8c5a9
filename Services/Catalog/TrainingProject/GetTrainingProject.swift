internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getTrainingProject(
        _ request: GetTrainingProjectRequest, _ call: Call
    ) async throws -> TrainingProject {
        let id = try RequestField.identifier(request.projectID, "project_id")
        let stored = try await database.read { try project(id, in: $0) }
        // To who does not see the draft there is none.
        guard stored.message.publishedOn != "" || DraftVisibility(call.identity).shows(stored.region) else {
            throw CatalogError.trainingProjectNotFound
        }
        return stored.message
    }
}
