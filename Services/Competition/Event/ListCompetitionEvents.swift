internal import Requests
package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func listCompetitionEvents(
        _ request: ListCompetitionEventsRequest, _ call: Call
    ) async throws -> ListCompetitionEventsResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 200, max: 500, token: request.pageToken,
            for: "ListCompetitionEvents \(request.competitionID)", keys: 1)
        let rows = try await database.read { [competitions, events] transaction in
            guard try competitions.find(request.competitionID, in: transaction) != nil else {
                throw CompetitionError.competitionNotFound
            }
            return try events.list(
                of: request.competitionID, after: page.after.first, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.name] }
        return ListCompetitionEventsResponse(events: shown, nextPageToken: next)
    }
}
