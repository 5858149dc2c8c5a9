internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func correctShortageList(
        _ request: CorrectShortageListRequest, _ call: Call
    ) async throws -> ShortageList {
        let id = try RequestField.identifier(request.listID, "list_id")
        let reason = try RequestField.text(request.reason, "reason", max: 1_000)
        let draft = try ShortageDraft(request.items)
        let day = call.day
        return try await database.write(call, request) { transaction in
            guard let stored = try ShortageListStore.list(id, in: transaction) else {
                throw CatalogError.shortageListNotFound
            }
            try CatalogError.check(ShortageListLife.refusals(for: .correct, in: stored.state))
            let items = try draft.listed(for: stored.quarter, on: day, in: transaction)
            let version = Int(stored.list.version) + 1
            guard
                try ShortageListStore.insertDraft(
                    stored.quarter, version: version, correctionReason: reason, items: items, in: transaction)
            else { throw CatalogError.shortageListExists("list_id") }
            let list = try shortageList(
                ShortageListStore.id(stored.quarter, version: version), on: day, in: transaction)
            try transaction.record("shortage_list.drafted", subject: list.listID, region: nil, list)
            return list
        }
    }
}
