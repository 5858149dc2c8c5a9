package import AwardsMessages
internal import MessageRuntime
package import RPC
internal import Requests
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Lists a person's honours, newest first.
    package func listPersonHonours(
        _ request: ListPersonHonoursRequest.Checked, _ call: Call
    ) async throws -> ListPersonHonoursResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        var filter = HonourStore.Filter(person: request.personID)
        if let at = try page.number(0), let id = page.text(1) { filter.after = (at, id) }
        let rows = try await database.read { [filter] in try HonourStore.list(filter, limit: page.limit, in: $0) }
        let (shown, next) = page.cut(rows) { [String($0.conferredAt?.nanosecondsSince1970 ?? 0), $0.honourID] }
        return ListPersonHonoursResponse(honours: shown, nextPageToken: next)
    }
}
