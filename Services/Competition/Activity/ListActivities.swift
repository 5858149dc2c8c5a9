internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists activities, newest first.
    package func listActivities(
        _ request: ListActivitiesRequest.Checked, _ call: Call
    ) async throws -> ListActivitiesResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = ActivityStore.Filter(regions: request.regionCode?.codes, kind: request.kind)
        let rows = try await database.read {
            try ActivityStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.activityID] }
        return ListActivitiesResponse(activities: shown, nextPageToken: next)
    }
}
