internal import Ledger
internal import Requests
package import GatewayMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

extension GatewayService {
    /// Freezes the bulletin of a month that is over.
    package func publishBulletin(_ request: PublishBulletinRequest.Checked, _ call: Call) async throws -> Bulletin {
        let month = request.month
        guard call.day > month.lastDay else { throw GatewayError.monthNotOver }
        let isPublished = try await database.read { try BulletinStore.find(month, in: $0) != nil }
        guard !isPublished else { throw GatewayError.bulletinPublished }
        var made = try await BulletinMaking(policy.book(at: call), channels, on: call.day)
            .bulletin(of: month, call.onward)
        guard !made.partial else { throw GatewayError.peersUnavailable(BulletinMaking.processesMissing(in: made)) }
        made.published = true
        made.publishedAt = Timestamp(call.now)
        return try await database.write(call, request) { [made] write in
            try BulletinStore.publish(made, for: month, in: write)
            try write.record(
                "bulletin.published", subject: month.description, region: nil, made,
                articles: [BulletinStandings.citation])
            return made
        }
    }
}
