internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func listTrainingProjects(
        _ request: ListTrainingProjectsRequest, _ call: Call
    ) async throws -> ListTrainingProjectsResponse {
        let filter = try projectFilter(request, DraftVisibility(call.identity))
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "training projects")
        let after = page.after.first ?? ""
        let found = try await database.read { transaction in
            try TrainingProjectStore.projects(filter, after: after, limit: page.limit, in: transaction)
        }
        let (projects, next) = page.cut(found) { [$0.projectID] }
        return ListTrainingProjectsResponse(projects: projects, nextPageToken: next)
    }

    private func projectFilter(
        _ request: ListTrainingProjectsRequest, _ visibility: DraftVisibility
    ) throws(RPCError) -> TrainingProjectStore.Filter {
        var filter = TrainingProjectStore.Filter()
        filter.region = try RequestField.narrowing(request.regionCode, "region_code")?.city
        filter.programme = try RequestField.optionalProgramme(request.programme, "programme")
        filter.occupation = try RequestField.optionalOccupation(request.occupationCode, "occupation_code")
        filter.day = try RequestField.optionalDay(request.onDate, "on_date")
        if request.state != .unspecified {
            guard let state = ProjectLife.State(request.state) else {
                throw RequestField.invalid("state", "没有这种状态")
            }
            filter.state = state
        }
        switch visibility {
        case .none: break
        case .region(let own):
            filter.showsDrafts = true
            filter.draftsOf = own
        case .all: filter.showsDrafts = true
        }
        return filter
    }
}
