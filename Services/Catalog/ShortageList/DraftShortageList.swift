package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Drafts the first version of a quarter's list.
    package func draftShortageList(
        _ request: DraftShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (quarter, day) = (request.quarter, call.day)
        let draft = ShortageDraft(items: request.items)
        return try await database.write(call, request) { write in
            let items = try draft.listed(for: quarter, on: day, in: write)
            guard
                try ShortageListStore.insertDraft(quarter, version: 1, correctionReason: "", items: items, in: write)
            else { throw CatalogError.shortageListExists("quarter") }
            let list = try shortageList(ShortageListStore.id(quarter, version: 1), on: day, in: write)
            try write.record("shortage_list.drafted", subject: list.listID, region: nil, list)
            return list
        }
    }
}
