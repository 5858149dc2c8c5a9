package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Drafts a new version of a published list; the published one stays as it is.
    package func correctShortageList(
        _ request: CorrectShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (draft, day) = (ShortageDraft(items: request.items, exclusions: request.exclusions), call.day)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(request.listID, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .correct, in: stored.state))
            let content = try draft.content(for: stored.quarter, on: day, in: write)
            guard
                let id = try ShortageListStore.insertDraft(
                    stored.quarter, content, correcting: (stored.version, request.reason), by: call.identity.subject,
                    in: write)
            else { throw CatalogError.shortageListExists("list_id") }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.drafted", subject: list.listID, region: nil, list)
            return list
        }
    }
}
