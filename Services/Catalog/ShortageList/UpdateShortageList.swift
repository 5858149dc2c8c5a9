package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Replaces the items of a draft.
    package func updateShortageList(
        _ request: UpdateShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (id, day) = (request.listID, call.day)
        let draft = ShortageDraft(items: request.items, exclusions: request.exclusions)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(id, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .update, in: stored.state))
            let content = try draft.content(for: stored.quarter, on: day, in: write)
            guard try ShortageListStore.replace(stored, with: content, by: call.identity.subject, in: write) else {
                throw CatalogError.refused([ShortageListLife.Refusal.notDraft])
            }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.updated", subject: id, region: nil, list)
            return list
        }
    }
}
