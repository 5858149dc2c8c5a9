internal import Requests
package import GatewayMessages
package import RPC
internal import Ground

extension GatewayService {
    package func listBulletins(_ request: ListBulletinsRequest, _ call: Call) async throws -> ListBulletinsResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 24, max: 120, token: request.pageToken, for: "ListBulletins", keys: 1)
        let rows = try await database.read { [bulletins] transaction in
            try bulletins.months(before: page.after.first.flatMap { Int($0) }, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0)] }
        return ListBulletinsResponse(
            months: shown.compactMap { YearMonth(number: $0)?.description }, nextPageToken: next)
    }
}
