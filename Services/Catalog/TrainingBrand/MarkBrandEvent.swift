package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Marks that a brand is an event of a competition.
    package func markBrandEvent(_ request: MarkBrandEventRequest.Checked, _ call: Call) async throws -> TrainingBrand {
        let id = request.brandID
        let event = BrandEvent(
            competitionID: request.competitionID, eventID: request.eventID, year: Int32(clamping: request.year))
        return try await database.write(call, request) { write in
            let stored = try TrainingBrandStore.existing(id, in: write)
            try CatalogError.check(BrandLife.refusals(for: .markEvent, in: stored.state))
            guard try BrandPartStore.mark(event, of: id, in: write) else { throw CatalogError.brandEventExists }
            let brand = try TrainingBrandStore.existing(id, in: write).message
            try write.record(
                "training_brand.event_marked", subject: id, region: stored.region, brand,
                articles: [BrandLife.citation])
            return brand
        }
    }
}
