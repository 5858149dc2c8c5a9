internal import Ground
internal import Rules
internal import Testing

@Suite struct CompetitionPlanTests {
    private func days(_ opens: String, _ closes: String, _ begins: String, _ ends: String) throws
        -> CompetitionPlan.Days
    {
        CompetitionPlan.Days(
            registrationOpens: try civilDay(opens), registrationCloses: try civilDay(closes),
            begins: try civilDay(begins),
            ends: try civilDay(ends))
    }

    private typealias Series = CompetitionPlan.Series

    @Test(
        arguments: [
            (PyramidTier.provincial, "210000", "", PyramidTier.nationalFirstClass, "2022-09-01", []),
            (.enterprise, "210102", "", .city, "2022-09-01", [CompetitionPlan.Refusal.organiserMissing]),
            (.enterprise, "210102", "210102", .provincial, "2022-09-01", [.tierDoesNotLead]),
            (.enterprise, "210100", "210102", nil, "2022-09-01", []),
            (.enterprise, "210200", "210102", nil, "2022-09-01", [.organiserElsewhere]),
            (.county, "210100", "", nil, "2022-09-01", [.regionDoesNotFit]),
            (.city, "210100", "", nil, "2022-09-01", []),
            (.city, "210102", "", nil, "2022-09-01", [.regionDoesNotFit]),
            (.provincial, "210100", "", nil, "2022-09-01", [.regionDoesNotFit]),
            (.provincial, "210000", "", nil, "2022-07-31", [.daysOutOfOrder]),
            (.provincial, "210000", "", nil, "2022-08-31", []),
        ] as [(PyramidTier, String, String, PyramidTier?, String, [CompetitionPlan.Refusal])])
    func `a competition has its place and its days`(
        tier: PyramidTier, region: String, organiser: String, parent: PyramidTier?, begins: String,
        refusals: [CompetitionPlan.Refusal]
    ) throws {
        let days = try days("2022-06-01", "2022-08-31", begins, "2022-09-10")
        #expect(
            CompetitionPlan.refusals(
                tier: tier, region: try #require(RegionCode(region)), organiserRegion: RegionCode(organiser),
                parent: parent, days: days, series: nil) == refusals)
    }

    @Test(
        arguments: [
            ([2020, 2024], []), ([2021], [CompetitionPlan.Refusal.seriesTooSoon]), ([2023], [.seriesTooSoon]), ([], []),
        ] as [([Int], [CompetitionPlan.Refusal])])
    func `a series keeps its interval to both sides`(held: [Int], refusals: [CompetitionPlan.Refusal]) throws {
        let days = try days("2022-06-01", "2022-08-31", "2022-09-01", "2022-09-10")
        func found(_ tier: PyramidTier) -> [CompetitionPlan.Refusal] {
            CompetitionPlan.refusals(
                tier: .provincial, region: .province, organiserRegion: nil, parent: nil, days: days,
                series: Series(tier: tier, interval: 2, held: Set(held)))
        }
        #expect(found(.provincial) == refusals)
        #expect(found(.city) == [.seriesOfOtherTier] + refusals)
    }
}
