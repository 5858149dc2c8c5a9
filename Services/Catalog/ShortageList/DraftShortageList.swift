internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func draftShortageList(_ request: DraftShortageListRequest, _ call: Call) async throws -> ShortageList {
        let quarter = try RequestField.quarter(request.quarter, "quarter")
        let draft = try ShortageDraft(request.items)
        let day = call.day
        return try await database.write(call, request) { transaction in
            let items = try draft.listed(for: quarter, on: day, in: transaction)
            guard
                try ShortageListStore.insertDraft(
                    quarter, version: 1, correctionReason: "", items: items, in: transaction)
            else { throw CatalogError.shortageListExists("quarter") }
            let list = try shortageList(ShortageListStore.id(quarter, version: 1), on: day, in: transaction)
            try transaction.record("shortage_list.drafted", subject: list.listID, region: nil, list)
            return list
        }
    }
}
