internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func reviewShortageList(_ request: ReviewShortageListRequest, _ call: Call) async throws -> ShortageList {
        let id = try RequestField.identifier(request.listID, "list_id")
        let opinion = try RequestField.optionalText(request.opinion, "opinion", max: 1_000)
        guard request.approved || !opinion.isEmpty else { throw RequestField.required("opinion") }
        let day = call.day
        return try await database.write(call, request) { transaction in
            guard let stored = try ShortageListStore.list(id, in: transaction) else {
                throw CatalogError.shortageListNotFound
            }
            try CatalogError.check(ShortageListLife.refusals(for: .review, in: stored.state))
            guard
                try ShortageListStore.review(id, approved: request.approved, opinion: opinion, in: transaction)
            else { throw CatalogError.refused([ShortageListLife.Refusal.notDraft]) }
            let list = try shortageList(id, on: day, in: transaction)
            try transaction.record("shortage_list.reviewed", subject: id, region: nil, list)
            return list
        }
    }
}
