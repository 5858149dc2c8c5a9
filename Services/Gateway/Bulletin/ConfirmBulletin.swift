package import GatewayMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension GatewayService {
    /// Keeps that a city confirmed its lines as they stand.
    package func confirmBulletin(
        _ request: ConfirmBulletinRequest.Checked, _ call: Call
    ) async throws -> BulletinConfirmation {
        let (month, region) = (request.month, request.regionCode)
        guard call.day > month.lastDay else { throw GatewayError.monthNotOver }
        let made = try await BulletinMaking(policy.book(at: call), channels, on: call.day)
            .bulletin(of: month, call.onward)
        guard !made.partial else { throw GatewayError.peersUnavailable(BulletinMaking.processesMissing(in: made)) }
        let lines = made.lines(of: region)
        return try await database.write(call, request) { write in
            guard try BulletinStore.find(month, in: write) == nil else { throw GatewayError.bulletinPublished }
            try BulletinConfirmationStore.insert(lines, for: month, of: region, in: write)
            let confirmation = BulletinConfirmation(
                regionCode: region.code, confirmedAt: Timestamp(call.now), stands: true)
            try write.record(
                "bulletin.confirmed", subject: month.description, region: region, confirmation,
                articles: [BulletinClosing.citation])
            return confirmation
        }
    }
}
