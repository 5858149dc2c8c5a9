package import GatewayMessages
package import RPC
internal import Storage

extension GatewayService {
    /// The bulletin of a month: as it was published, else as the counters stand.
    package func getBulletin(_ request: GetBulletinRequest.Checked, _ call: Call) async throws -> Bulletin {
        let (published, confirmed) = try await database.read { read in
            (
                try BulletinStore.find(request.month, in: read),
                try BulletinConfirmationStore.latest(of: request.month, in: read)
            )
        }
        if let published { return published }
        var made = try await BulletinMaking(policy.book(at: call), channels, on: call.day)
            .bulletin(of: request.month, call.onward)
        made.confirmations = confirmed.map { $0.message(against: made) }
        return made
    }
}
