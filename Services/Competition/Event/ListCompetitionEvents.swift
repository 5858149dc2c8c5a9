internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists a competition's events by name.
    package func listCompetitionEvents(
        _ request: ListCompetitionEventsRequest.Checked, _ call: Call
    ) async throws -> ListCompetitionEventsResponse {
        let page = try PageRequest(request.page, call, standard: 200, max: 500)
        let rows = try await database.read { transaction in
            _ = try CompetitionStore.existing(request.competitionID, in: transaction)
            let filter = EventStore.Filter(competitionID: request.competitionID)
            return try EventStore.list(filter, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.name] }
        return ListCompetitionEventsResponse(events: shown, nextPageToken: next)
    }
}
