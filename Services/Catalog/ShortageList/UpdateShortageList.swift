internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func updateShortageList(_ request: UpdateShortageListRequest, _ call: Call) async throws -> ShortageList {
        let id = try RequestField.identifier(request.listID, "list_id")
        let draft = try ShortageDraft(request.items)
        let day = call.day
        return try await database.write(call, request) { transaction in
            guard let stored = try ShortageListStore.list(id, in: transaction) else {
                throw CatalogError.shortageListNotFound
            }
            try CatalogError.check(ShortageListLife.refusals(for: .update, in: stored.state))
            let items = try draft.listed(for: stored.quarter, on: day, in: transaction)
            guard try ShortageListStore.replaceItems(of: stored, with: items, in: transaction) else {
                throw CatalogError.refused([ShortageListLife.Refusal.notDraft])
            }
            let list = try shortageList(id, on: day, in: transaction)
            try transaction.record("shortage_list.updated", subject: id, region: nil, list)
            return list
        }
    }
}
