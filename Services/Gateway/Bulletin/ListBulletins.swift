internal import Requests
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// The months whose bulletins are published, newest first.
    package func listBulletins(
        _ request: ListBulletinsRequest.Checked, _ call: Call
    ) async throws -> ListBulletinsResponse {
        let page = try PageRequest(request.page, call, standard: 24, max: 120, keys: 1)
        let before = try page.number(0)
        let months = try await database.read { try BulletinStore.list(before: before, limit: page.limit, in: $0) }
        let (shown, next) = page.cut(months) { ["\($0.number)"] }
        return ListBulletinsResponse(months: shown.map(\.description), nextPageToken: next)
    }
}
