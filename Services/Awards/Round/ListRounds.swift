internal import Requests
package import AwardsMessages
package import RPC

extension AwardsService {
    package func listRounds(_ request: ListRoundsRequest, _ call: Call) async throws -> ListRoundsResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 20, max: 100, token: request.pageToken, for: "ListRounds", keys: 1)
        let rows = try await database.read { [rounds] transaction in
            try rounds.list(beforeYear: page.after.first.flatMap { Int($0) }, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0.year)] }
        return ListRoundsResponse(rounds: shown, nextPageToken: next)
    }
}
