internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// What the occupations of a quarter rest on, by the surveys and the supply that count.
enum ShortageStandings {
    /// Every occupation that is wanted, in a city or everywhere.
    static func all(
        in quarter: Quarter, city: RegionCode? = nil, _ transaction: some Transaction
    ) throws -> [OccupationCode: ShortageRanking.Standing] {
        ShortageRanking.standings(
            of: try DemandSurveyStore.demands(in: quarter, city: city, transaction),
            supplies: try WorkforceSupplyStore.supplies(in: quarter, city: city, transaction))
    }
}

extension ShortageBasis {
    /// What an occupation's place rests on.
    init(_ standing: ShortageRanking.Standing) {
        self.init(
            wanted: standing.wanted, vacant: standing.vacant,
            enterprises: Int32(clamping: standing.enterprises.count),
            longestOpenDays: Int32(clamping: standing.longestOpenDays), projectWanted: standing.projectWanted,
            supply: standing.supply, gap: standing.gap)
    }
}
