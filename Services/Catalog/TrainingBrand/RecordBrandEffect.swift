package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Records what a brand brought in a year, or corrects it.
    package func recordBrandEffect(
        _ request: RecordBrandEffectRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let (id, day) = (request.brandID, call.day)
        let effect = BrandEffect(
            year: Int32(clamping: request.year), trained: Int32(clamping: request.trained),
            employed: Int32(clamping: request.employed))
        return try await database.write(call, request) { write in
            let stored = try TrainingBrandStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(
                BrandLife.refusals(for: .recordEffect, in: stored.state)
                    + BrandLife.refusals(
                        effectOf: request.year, trained: request.trained, employed: request.employed, on: day))
            try BrandPartStore.record(effect, of: id, in: write)
            let brand = try TrainingBrandStore.existing(id, in: write).message
            try write.record(
                "training_brand.effect_recorded", subject: id, region: stored.region, brand,
                articles: [BrandLife.citation])
            return brand
        }
    }
}
