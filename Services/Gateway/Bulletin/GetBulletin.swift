package import GatewayMessages
package import RPC
internal import Storage

extension GatewayService {
    /// The bulletin of a month: as it was published, else as the counters stand.
    package func getBulletin(_ request: GetBulletinRequest.Checked, _ call: Call) async throws -> Bulletin {
        let published = try await database.read { try BulletinStore.find(request.month, in: $0) }
        if let published { return published }
        return try await BulletinMaking(policy.book(at: call), channels, on: call.day)
            .bulletin(of: request.month, call.onward)
    }
}
