package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives up a list that is not published.
    package func discardShortageList(
        _ request: DiscardShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (id, day) = (request.listID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(id, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .discard, in: stored.state))
            guard try ShortageListStore.discard(id, reason: request.reason, in: write) else {
                throw CatalogError.refused([ShortageListLife.Refusal.alreadyPublished])
            }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.discarded", subject: id, region: nil, list)
            return list
        }
    }
}
