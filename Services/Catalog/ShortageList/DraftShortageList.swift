package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Drafts the first version of a quarter's list.
    package func draftShortageList(
        _ request: DraftShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (quarter, day) = (request.quarter, call.day)
        let draft = ShortageDraft(items: request.items, exclusions: request.exclusions)
        return try await database.write(call, request) { write in
            let content = try draft.content(for: quarter, on: day, in: write)
            guard
                let id = try ShortageListStore.insertDraft(
                    quarter, content, correcting: nil, by: call.identity.subject, in: write)
            else { throw CatalogError.shortageListExists("quarter") }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.drafted", subject: id, region: nil, list)
            return list
        }
    }
}
