package import CatalogMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Voids a version that was published in error.
    package func voidWageGuidance(
        _ request: VoidWageGuidanceRequest.Checked, _ call: Call
    ) async throws -> WageGuidance {
        let key = WageGuidanceStore.Key(region: request.regionCode, year: request.year, version: request.version)
        return try await database.write(call, request) { write in
            let guidance = try WageGuidanceStore.existing(key, in: write)
            try CatalogError.check(WageGuidancePublication.refusalsToVoid(isVoided: guidance.voidedAt != nil))
            try WageGuidanceStore.void(key, reason: request.reason, at: call.now.nanosecondsSince1970, in: write)
            let voided = try WageGuidanceStore.existing(key, in: write)
            try write.record(
                "wage_guidance.voided", subject: key.subject, region: key.region, voided,
                articles: [WageGuidancePublication.citation])
            return voided
        }
    }
}
