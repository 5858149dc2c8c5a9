internal import Ground
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Says which editions of a series were held and which were missed.
    package func getSeriesStanding(
        _ request: GetSeriesStandingRequest.Checked, _ call: Call
    ) async throws -> SeriesStanding {
        let book = try policy.book(at: call)
        return try await database.read { transaction in
            let series = try SeriesStore.existing(request.name, in: transaction)
            let interval = try series.interval(by: book, on: call.day)
            let held = try CompetitionStore.held(inSeries: series.name, in: transaction)
            let years = Set(held.map(\.year))
            let due = SeriesSchedule.years(from: Int(series.firstYear), every: interval, until: request.untilYear)
            let (kept, missed) = SeriesSchedule.standing(due: due, every: interval, held: years)
            let regions: [RegionCode] =
                switch series.tier {
                case .city: RegionCode.cities
                case .county: RegionCode.all.filter(\.isCounty)
                default: []
                }
            let holders = Set(held.filter { $0.year <= request.untilYear }.map(\.region))
            return SeriesStanding(
                series: series, heldYears: kept.map { Int32($0) }, missedYears: missed.map { Int32($0) },
                regionCodesWithout: regions.filter { !holders.contains($0) }.map(\.code))
        }
    }
}

extension Series {
    /// Years from one edition to the next: the series' own, or the policy book's.
    ///
    /// - Throws: `FAILED_PRECONDITION` `FIGURE_MISSING`.
    func interval(by book: PolicyBook, on day: CivilDay) throws(RPCError) -> Int {
        if intervalYears > 0 { return Int(intervalYears) }
        guard let years = book.value(.seriesIntervalYears, on: day), years > 0 else {
            throw .figureMissing(FigureKey.seriesIntervalYears.rawValue)
        }
        return Int(years)
    }
}
