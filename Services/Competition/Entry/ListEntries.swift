internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists an event's entries in the order of entry, for its organiser.
    package func listEntries(_ request: ListEntriesRequest.Checked, _ call: Call) async throws -> ListEntriesResponse {
        let page = try PageRequest(request.page, call, standard: 200, max: 1000)
        let after = try page.number(0)
        let rows = try await database.read { transaction in
            _ = try HeldEvent.organised(request.eventID, by: call, in: transaction)
            let filter = EntryStore.Filter(eventID: request.eventID)
            return try EntryStore.list(filter, after: after, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { ["\($0.number)"] }
        return ListEntriesResponse(entries: shown.map(\.message), nextPageToken: next)
    }
}
