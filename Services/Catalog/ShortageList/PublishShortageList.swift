internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func publishShortageList(
        _ request: PublishShortageListRequest, _ call: Call
    ) async throws -> ShortageList {
        let id = try RequestField.identifier(request.listID, "list_id")
        let day = call.day
        return try await database.write(call, request) { transaction in
            guard let stored = try ShortageListStore.list(id, in: transaction) else {
                throw CatalogError.shortageListNotFound
            }
            try CatalogError.check(ShortageListLife.refusals(for: .publish, in: stored.state))
            guard try ShortageListStore.publish(id, on: day, in: transaction) else {
                throw CatalogError.refused([ShortageListLife.Refusal.alreadyPublished])
            }
            let list = try shortageList(id, on: day, in: transaction)
            try transaction.record(
                "shortage_list.published", subject: id, region: nil, list, articles: [ShortageDueDay.citation])
            // A correction publishes the quarter's occupations a second time; the task counts them once.
            if list.version == 1 {
                try transaction.count("shortage_list", in: nil, on: day, times: list.items.count)
            }
            return list
        }
    }
}
