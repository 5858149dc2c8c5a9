internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists an event's appeals, oldest first, for its organiser.
    package func listAppeals(_ request: ListAppealsRequest.Checked, _ call: Call) async throws -> ListAppealsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read { transaction in
            _ = try HeldEvent.organised(request.eventID, by: call, in: transaction)
            return try AppealStore.list(
                ofEvent: request.eventID, state: request.state, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.appealID] }
        return ListAppealsResponse(appeals: shown, nextPageToken: next)
    }
}
