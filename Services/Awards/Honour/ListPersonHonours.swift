internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC

extension AwardsService {
    package func listPersonHonours(
        _ request: ListPersonHonoursRequest, _ call: Call
    ) async throws -> ListPersonHonoursResponse {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken,
            for: "ListPersonHonours \(personID)", keys: 2)
        let after = page.after.count == 2 ? Int64(page.after[0]).map { ($0, page.after[1]) } : nil
        let rows = try await database.read { [honours] transaction in
            try honours.list(of: personID, after: after, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0.conferredAt?.nanosecondsSince1970 ?? 0), $0.honourID] }
        return ListPersonHonoursResponse(honours: shown, nextPageToken: next)
    }
}
