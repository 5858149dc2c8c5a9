package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Records how many people the market has of an occupation in a city and quarter.
    package func recordWorkforceSupply(
        _ request: RecordWorkforceSupplyRequest.Checked, _ call: Call
    ) async throws -> WorkforceSupply {
        let day = call.day
        return try await database.write(call, request) { write in
            try OccupationStore.require(request.occupationCode, "occupation_code", in: write)
            try CatalogError.check(DemandSurveyFiling.refusals(for: request.quarter, on: day))
            let supply = try WorkforceSupplyStore.insert(request, in: write)
            try write.record(
                "workforce_supply.recorded", subject: "\(supply.quarter)/\(supply.regionCode)/\(supply.occupationCode)",
                region: request.regionCode, supply, articles: [ShortageRanking.citation])
            return supply
        }
    }
}
