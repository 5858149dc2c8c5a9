/// One event with its competitors.
struct ContestCast: Sendable {
    /// Whether it is one of the province's events.
    let isProvincial: Bool
    let region: CityRegion
    let ordinal: Int
    let competitors: [SyntheticPerson]
    /// Regions of the competitors, by the person's index.
    private let homes: [Int: CityRegion]

    /// Most competitors of one event.
    private static let largest = 30

    /// Where a competitor lives: of the province's events, anywhere.
    func region(of competitor: SyntheticPerson) -> CityRegion { homes[competitor.index] ?? region }

    /// Whether the national competitors are chosen by its results.
    var isSelection: Bool { isProvincial && ordinal == 0 }

    /// Names the event in ids.
    var key: String { "\(isProvincial ? "p" : "c")-\(region.code)-\(ordinal)" }

    /// How many go on to the national competition: those whose places there give a level by rule, where there are as many.
    static func national(of plan: YearPlan) -> Int { min(5, beyondCities(of: plan) / 2) }

    /// A tenth of the competitors compete beyond their cities.
    private static func beyondCities(of plan: YearPlan) -> Int { max(1, plan.scaled(YearPlan.competitors) / 10) }

    /// The year's events in the province, without the national one.
    static func all(of plan: YearPlan, _ regions: [RegionCast]) -> [ContestCast] {
        let beyond = beyondCities(of: plan)
        let provincial = beyond - national(of: plan)
        let shares = Apportionment.shares(
            of: plan.scaled(YearPlan.competitors) - beyond, by: CityRegion.all.map(\.weight))
        var contests: [ContestCast] = []
        for (region, share) in zip(regions, shares) {
            contests += events(of: share, in: region.region, region.people, provincial: false)
        }
        return contests
            + events(of: provincial, in: CityRegion.all[0], regions.flatMap(\.people), provincial: true)
    }

    /// Deals `count` places out to people in turn; nobody is twice in one event.
    private static func events(
        of count: Int, in region: CityRegion, _ people: [(SyntheticPerson, CityRegion)], provincial: Bool
    ) -> [ContestCast] {
        guard !people.isEmpty else { return [] }
        var events: [ContestCast] = []
        var dealt = 0
        while dealt < count {
            let size = min(count - dealt, largest, people.count)
            let dealtNow = (dealt..<dealt + size).map { people[$0 % people.count] }
            events.append(
                ContestCast(
                    isProvincial: provincial, region: region, ordinal: events.count,
                    competitors: dealtNow.map(\.0),
                    homes: Dictionary(dealtNow.map { ($0.0.index, $0.1) }, uniquingKeysWith: { first, _ in first })))
            dealt += size
        }
        return events
    }
}
