package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Approves a draft, or leaves it one with an opinion.
    package func reviewShortageList(
        _ request: ReviewShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        guard request.approved || !request.opinion.isEmpty else { throw RequestField.required("opinion") }
        let (id, day, reviewer) = (request.listID, call.day, call.identity.subject)
        return try await database.write(call, request) { write in
            let stored = try ShortageListStore.existing(id, in: write)
            try CatalogError.check(ShortageListLife.refusals(for: .review, in: stored.state))
            try CatalogError.check(
                ShortageListLife.refusals(
                    reviewer: reviewer, editors: ShortageListStore.editors(of: id, in: write)))
            if request.approved {
                try CatalogError.check(
                    NewAIOccupations.refusals(missing: missingOccupations(of: stored, on: day, in: write)))
            }
            guard
                try ShortageListStore.review(
                    id, approved: request.approved, opinion: request.opinion, by: reviewer, in: write)
            else { throw CatalogError.refused([ShortageListLife.Refusal.notDraft]) }
            let list = try shortageList(id, on: day, in: write)
            try write.record("shortage_list.reviewed", subject: id, region: nil, list)
            return list
        }
    }
}
