internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists a person's entries, newest first.
    package func listPersonEntries(
        _ request: ListPersonEntriesRequest.Checked, _ call: Call
    ) async throws -> ListPersonEntriesResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read { transaction in
            try EntryStore.list(ofPerson: request.personID, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.message.entryID] }
        return ListPersonEntriesResponse(entries: shown.map(\.withoutStation), nextPageToken: next)
    }
}
