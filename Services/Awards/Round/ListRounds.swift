package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists rounds, latest year first.
    package func listRounds(_ request: ListRoundsRequest.Checked, _ call: Call) async throws -> ListRoundsResponse {
        let page = try PageRequest(request.page, call, standard: 20, max: 100)
        let year = try page.number(0)
        let rows = try await database.read { try RoundStore.list(beforeYear: year, limit: page.limit, in: $0) }
        let (shown, next) = page.cut(rows) { [String($0.year)] }
        return ListRoundsResponse(rounds: shown, nextPageToken: next)
    }
}
