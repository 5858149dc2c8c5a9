package import AwardsMessages
internal import MessageRuntime
package import RPC
internal import Requests
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Lists the register, newest first.
    package func listHonours(_ request: ListHonoursRequest.Checked, _ call: Call) async throws -> ListHonoursResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        var filter = HonourStore.Filter(
            person: request.personID.isEmpty ? nil : request.personID, kind: request.kind, year: request.year,
            round: request.roundID.isEmpty ? nil : request.roundID, region: request.regionCode,
            isFrontLineOnly: request.frontLineOnly)
        if let at = try page.number(0), let id = page.text(1) { filter.after = (at, id) }
        let rows = try await database.read { [filter] in try HonourStore.list(filter, limit: page.limit, in: $0) }
        let (shown, next) = page.cut(rows) { [String($0.conferredAt?.nanosecondsSince1970 ?? 0), $0.honourID] }
        return ListHonoursResponse(honours: shown, nextPageToken: next)
    }
}
