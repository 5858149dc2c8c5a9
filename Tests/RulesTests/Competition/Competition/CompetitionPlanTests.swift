internal import Ground
internal import Rules
internal import Testing

@Suite struct CompetitionPlanTests {
    let book = PolicyBook.firstEdition

    private func days(_ opens: String, _ closes: String, _ begins: String, _ ends: String) throws
        -> CompetitionPlan.Days
    {
        CompetitionPlan.Days(
            registrationOpens: try civilDay(opens), registrationCloses: try civilDay(closes),
            begins: try civilDay(begins),
            ends: try civilDay(ends))
    }

    @Test(
        arguments: [
            (PyramidTier.provincial, true, PyramidTier.nationalFirstClass, "2022-09-01", "", nil, []),
            (.enterprise, false, .city, "2022-09-01", "", nil, [CompetitionPlan.Refusal.organiserMissing]),
            (.enterprise, true, .provincial, "2022-09-01", "", nil, [.tierDoesNotLead]),
            (.provincial, false, nil, "2022-09-01", "技师杯", 2020, []),
            (.provincial, false, nil, "2022-09-01", "技师杯", 2021, [.seriesTooSoon]),
            (.provincial, false, nil, "2022-09-01", "其他", 2021, []),
            (.provincial, false, nil, "2022-07-31", "", nil, [.daysOutOfOrder]),
            (.provincial, false, nil, "2022-08-31", "", nil, []),
        ] as [(PyramidTier, Bool, PyramidTier?, String, String, Int?, [CompetitionPlan.Refusal])])
    func `a competition has its place, its days and its interval`(
        tier: PyramidTier, hasOrganiser: Bool, parent: PyramidTier?, begins: String, series: String, last: Int?,
        refusals: [CompetitionPlan.Refusal]
    ) throws {
        let days = try days("2022-06-01", "2022-08-31", begins, "2022-09-10")
        #expect(
            CompetitionPlan.refusals(
                tier: tier, hasOrganiser: hasOrganiser, parent: parent, days: days, series: series, lastOfSeries: last,
                book: book) == refusals)
    }
}
