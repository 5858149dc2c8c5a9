package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists projects by city, programme, occupation and day.
    package func listTrainingProjects(
        _ request: ListTrainingProjectsRequest.Checked, _ call: Call
    ) async throws -> ListTrainingProjectsResponse {
        let filter = TrainingProjectStore.Filter(
            region: request.regionCode?.narrowing?.city, programme: try request.programme.map(Programme.init(checked:)),
            occupation: request.occupationCode, state: try request.state.map(ProjectLife.State.init(checked:)),
            day: request.onDate, drafts: DraftVisibility(call.identity))
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try TrainingProjectStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (projects, next) = page.cut(found) { [$0.message.projectID] }
        return ListTrainingProjectsResponse(projects: projects.map(\.message), nextPageToken: next)
    }
}
