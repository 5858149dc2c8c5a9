internal import Requests
package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func listEntries(_ request: ListEntriesRequest, _ call: Call) async throws -> ListEntriesResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 200, max: 1000, token: request.pageToken,
            for: "ListEntries \(request.eventID)", keys: 1)
        let rows = try await database.read { [entries] transaction in
            _ = try organised(request.eventID, by: call, in: transaction)
            return try entries.list(
                of: request.eventID, after: page.after.first.flatMap { Int($0) } ?? 0, limit: page.limit,
                in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String(Int($0.startNumber) ?? 0)] }
        return ListEntriesResponse(entries: shown, nextPageToken: next)
    }
}
