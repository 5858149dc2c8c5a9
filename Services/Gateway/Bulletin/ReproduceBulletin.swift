internal import CatalogMessages
internal import Crypto
package import GatewayMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Storage

extension GatewayService {
    /// Makes a published bulletin again, of the same states of the ledgers and the same edition of the policy book.
    package func reproduceBulletin(
        _ request: ReproduceBulletinRequest.Checked, _ call: Call
    ) async throws -> BulletinReproduction {
        let published = try await database.read { try BulletinStore.find(request.month, in: $0) }
        guard let published else { throw GatewayError.bulletinNotPublished }
        let asked = GetPolicyBookRequest(edition: published.policyEdition)
        let answer = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await PolicyBooksClient(channels.catalog).getPolicyBook(asked, call.onward)
        }
        guard let edition = answer, let book = PolicyBook(edition) else {
            throw GatewayError.peersUnavailable(["catalog"])
        }
        let asOf = Dictionary(published.sources.map { ($0.process, $0.asOfSequence) }) { first, _ in first }
        var made = try await BulletinMaking(book, channels, on: call.day, asOf: asOf)
            .bulletin(of: request.month, call.onward)
        guard !made.partial else { throw GatewayError.peersUnavailable(BulletinMaking.processesMissing(in: made)) }
        // What was done about the bulletin, and is no part of what it was made of.
        made.published = true
        made.publishedAt = published.publishedAt
        made.confirmations = published.confirmations
        let (before, now) = (published.packed(), made.packed())
        let again = Dictionary(made.tasks.map { ($0.task, $0) }) { first, _ in first }
        var differing = published.tasks.filter { again[$0.task] != $0 }.map(\.task)
        let known = Set(published.tasks.map(\.task))
        differing += made.tasks.map(\.task).filter { !known.contains($0) }
        return BulletinReproduction(
            identical: before == now, publishedSHA256: Array(SHA256.hash(data: before)),
            reproducedSHA256: Array(SHA256.hash(data: now)), differingTasks: differing)
    }
}
