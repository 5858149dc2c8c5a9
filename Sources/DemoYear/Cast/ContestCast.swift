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

    /// Names the event in ids.
    var key: String { "\(isProvincial ? "p" : "c")-\(region.code)-\(ordinal)" }

    /// The year's events: a tenth of the competitors in the province's, the others in their cities'.
    static func all(of plan: YearPlan, _ regions: [RegionCast]) -> [ContestCast] {
        let total = plan.scaled(YearPlan.competitors)
        let provincial = max(1, total / 10)
        let shares = Apportionment.shares(of: total - provincial, by: CityRegion.all.map(\.weight))
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
