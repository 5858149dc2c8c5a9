internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Sets a series, or what it is from now on.
    package func setSeries(_ request: SetSeriesRequest.Checked, _ call: Call) async throws -> Series {
        let series = Series(
            name: request.name, tier: request.tier, intervalYears: Int32(request.intervalYears),
            firstYear: Int32(request.firstYear))
        return try await database.write(call, request) { write in
            try SeriesStore.set(series, in: write)
            try write.record(
                "series.set", subject: series.name, region: nil, series, articles: [CompetitionPlan.seriesCitation])
            return series
        }
    }
}
