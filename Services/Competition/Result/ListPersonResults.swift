internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Storage

extension CompetitionService {
    /// Lists a person's published results, newest first.
    package func listPersonResults(
        _ request: ListPersonResultsRequest.Checked, _ call: Call
    ) async throws -> ListPersonResultsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        var after: ResultStore.Place?
        if let day = try page.number(0), let event = page.text(1) {
            after = ResultStore.Place(endedOn: day, eventID: event)
        }
        let filter = ResultStore.Filter(personID: request.personID)
        let rows = try await database.read { [after] transaction in
            try ResultStore.list(filter, after: after, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { ["\($0.endedOn.daysSince1970)", $0.result.eventID] }
        return ListPersonResultsResponse(results: shown.map(\.result), nextPageToken: next)
    }
}
