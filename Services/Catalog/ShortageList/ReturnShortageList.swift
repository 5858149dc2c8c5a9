package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Makes a reviewed list a draft again.
    package func returnShortageList(
        _ request: ReturnShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (id, day) = (request.listID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(id, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .sendBack, in: stored.state))
            guard try ShortageListStore.sendBack(id, opinion: request.opinion, in: write) else {
                throw CatalogError.refused([ShortageListLife.Refusal.notReviewed])
            }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.returned", subject: id, region: nil, list)
            return list
        }
    }
}
