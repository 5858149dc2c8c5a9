package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Publishes a reviewed list, once and for all.
    package func publishShortageList(
        _ request: PublishShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (id, day) = (request.listID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(id, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .publish, in: stored.state))
            try CatalogError.check(
                ShortageListLife.refusals(
                    publisher: call.identity.subject, editors: ShortageListStore.editors(of: id, in: write),
                    reviewer: stored.reviewedBy))
            guard try ShortageListStore.publish(id, on: day, in: write) else {
                throw CatalogError.refused([ShortageListLife.Refusal.alreadyPublished])
            }
            let list = try shortageList(id, on: day, in: write)
            try write.record(
                "shortage_list.published", subject: id, region: nil, list, articles: [ShortageDueDay.citation])
            // A correction publishes the quarter's occupations a second time; the task counts them once.
            if !stored.isCorrection {
                try write.count("shortage_list", in: nil, on: day, times: list.items.count)
            }
            return list
        }
    }
}
