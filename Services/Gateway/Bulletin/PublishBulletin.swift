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
        let (isPublished, confirmed) = try await database.read { read in
            (
                try BulletinStore.find(month, in: read) != nil,
                try BulletinConfirmationStore.latest(of: month, in: read)
            )
        }
        guard !isPublished else { throw GatewayError.bulletinPublished }
        let book = try policy.book(at: call)
        let key = FigureKey.bulletinConfirmationDays
        guard let days = book.figure(key.rawValue, on: month.lastDay)?.number else {
            throw GatewayError.figureMissing(key.rawValue)
        }
        var made = try await BulletinMaking(book, channels, on: call.day).bulletin(of: month, call.onward)
        guard !made.partial else { throw GatewayError.peersUnavailable(BulletinMaking.processesMissing(in: made)) }
        made.confirmations = confirmed.map { $0.message(against: made) }
        let standing = Set(made.confirmations.filter(\.stands).compactMap { RegionCode($0.regionCode) })
        let awaited = BulletinClosing.awaited(for: month, confirmed: standing, days: days, on: call.day)
        guard awaited.isEmpty else { throw GatewayError.bulletinNotConfirmed(awaited.map(\.name)) }
        made.published = true
        made.publishedAt = Timestamp(call.now)
        return try await database.write(call, request) { [made] write in
            try BulletinStore.publish(made, for: month, in: write)
            try write.record(
                "bulletin.published", subject: month.description, region: nil, made,
                articles: [BulletinStandings.citation, BulletinClosing.citation])
            return made
        }
    }
}
