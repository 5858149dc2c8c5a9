internal import Ground
internal import Rules
internal import Testing

@Suite struct CompetitionRulesTests {
    let book = PolicyBook.firstEdition

    private func days(_ opens: String, _ closes: String, _ begins: String, _ ends: String) throws
        -> CompetitionPlan.Days
    {
        CompetitionPlan.Days(
            registrationOpens: try civilDay(opens), registrationCloses: try civilDay(closes),
            begins: try civilDay(begins),
            ends: try civilDay(ends))
    }

    @Test(arguments: [
        (PyramidTier.enterprise, PyramidTier.city, true), (.school, .industry, true), (.county, .city, true),
        (.city, .provincial, true), (.industry, .provincial, true), (.provincial, .nationalFirstClass, true),
        (.nationalSecondClass, .world, true), (.enterprise, .provincial, false), (.city, .industry, false),
        (.provincial, .world, false), (.provincial, .provincial, false), (.world, .provincial, false),
    ])
    func `each tier leads to the one above it`(lower: PyramidTier, higher: PyramidTier, leads: Bool) {
        #expect(lower.leads(to: higher) == leads)
    }

    @Test func `lower tiers are everything below in the pyramid`() {
        #expect(PyramidTier.enterprise.isBelow(.world) && PyramidTier.county.isBelow(.provincial))
        #expect(!PyramidTier.provincial.isBelow(.city) && !PyramidTier.city.isBelow(.city))
        #expect(PyramidTier.allCases.allSatisfy { $0 == .world || $0.isBelow(.world) })
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

    @Test(
        arguments: [
            ("2000-12-31", 0, 1, "2022-06-01", false, []),
            ("1999-12-31", 0, 1, "2022-06-01", false, [EntryEligibility.Refusal.overAge]),
            ("2001-01-01", 2, 1, "2022-06-01", false, [.quotaUsedUp]), ("2001-01-01", 1, 3, "2022-06-01", false, []),
            ("2001-01-01", 1, 4, "2022-06-01", false, [.notQualified]),
            ("2001-01-01", 1, nil, "2022-06-01", false, [.notQualified]),
            ("2001-01-01", 1, 1, "2022-05-31", false, [.registrationNotOpen]),
            ("2001-01-01", 1, 1, "2022-08-31", false, []),
            ("2001-01-01", 1, 1, "2022-09-01", false, [.registrationClosed]),
            ("2001-01-01", 1, 1, "2022-06-01", true, [.markingBegun]),
            (
                "1990-01-01", 2, 9, "2022-09-01", true,
                [.registrationClosed, .markingBegun, .overAge, .quotaUsedUp, .notQualified]
            ),
        ] as [(String, Int, Int?, String, Bool, [EntryEligibility.Refusal])])
    func `an entry is refused for every reason at once`(
        birth: String, entered: Int, rank: Int?, on: String, marking: Bool, refusals: [EntryEligibility.Refusal]
    ) throws {
        let applicant = EntryEligibility.Applicant(
            birthDay: try civilDay(birth), enteredByDelegation: entered, bestLowerRank: rank)
        let found = EntryEligibility.refusals(
            for: applicant, conditions: .init(greatestAge: 22, delegationQuota: 2, qualifyingRank: 3),
            days: try days("2022-06-01", "2022-08-31", "2022-09-10", "2022-09-12"), markingBegun: marking,
            on: try civilDay(on))
        #expect(found == refusals)
    }

    @Test func `an event without conditions takes everyone`() throws {
        let applicant = EntryEligibility.Applicant(
            birthDay: try civilDay("1950-01-01"), enteredByDelegation: 1000, bestLowerRank: nil)
        let found = EntryEligibility.refusals(
            for: applicant, conditions: .init(), days: try days("2022-06-01", "2022-08-31", "2022-09-10", "2022-09-12"),
            markingBegun: false, on: try civilDay("2022-06-01"))
        #expect(found.isEmpty)
    }

    @Test func `places are not shared in a national ranking`() {
        let ranking = NationalRanking()
        let marks: [NationalRanking.Marks] = [
            .init(total: 8000, criteria: [4000, 4000]), .init(total: 9000, criteria: [4000, 5000]),
            .init(total: 8000, criteria: [5000, 3000]), .init(total: 7000), .init(total: 7000), .init(total: 6000),
            .init(total: 5000), .init(total: 4000),
        ]
        let standings = ranking.standings(of: marks)
        #expect(standings.map(\.competitor) == [1, 2, 0, 3, 4, 5, 6, 7])
        #expect(standings.map(\.rank) == Array(1...8))
        #expect(standings.map(\.award) == [.gold, .silver, .bronze, .medallion, .none, .none, .none, .none])
        #expect(ranking.decidedByLot(in: marks) == [3, 4])
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 3), (7, 3), (8, 4), (9, 4), (10, 5)])
    func `the first half is rewarded, the first three at least`(count: Int, rewarded: Int) throws {
        let ranking = try #require(NationalRanking(in: book, on: testDay))
        let standings = ranking.standings(of: (0..<count).map { .init(total: 9000 - $0) })
        #expect(standings.count { $0.award != .none } == rewarded)
    }

    @Test(
        arguments: [
            ("2022-09-15", "2022-09-15", "p1", []), ("2022-09-15", "2022-09-20", "p1", []),
            ("2022-09-15", "2022-09-21", "p1", [AppealFiling.Refusal.tooLate]),
            (nil, "2022-09-15", "p1", [.notPublished]),
            ("2022-09-15", "2022-09-21", "p2", [.tooLate, .notTheCompetitor]),
        ] as [(String?, String, String, [AppealFiling.Refusal])])
    func `an appeal is filed in time, by the competitor`(
        published: String?, on: String, appellant: String, refusals: [AppealFiling.Refusal]
    ) throws {
        let publishedOn = try published.map { try civilDay($0) }
        let found = AppealFiling.refusals(
            publishedOn: publishedOn, competitor: "p1", appellant: appellant, on: try civilDay(on), in: book)
        #expect(found == refusals)
    }

    @Test(
        arguments: [
            (PyramidTier.nationalFirstClass, 5, false, false, []),
            (.nationalFirstClass, 6, false, false, [ResultTitle.Refusal.placeTooLow]),
            (.nationalFirstClass, 1, true, false, [.studentGroup]),
            (.nationalFirstClass, 1, false, true, [.worldSkillsSelection]),
            (.nationalSecondClass, 1, false, false, [.otherTier]),
            (.provincial, 6, true, true, [.otherTier, .worldSkillsSelection, .studentGroup, .placeTooLow]),
            (.nationalFirstClass, 0, false, false, [.placeTooLow]),
        ] as [(PyramidTier, Int, Bool, Bool, [ResultTitle.Refusal])])
    func `the first five of a national first-class competition get the title`(
        tier: PyramidTier, rank: Int, student: Bool, selection: Bool, refusals: [ResultTitle.Refusal]
    ) {
        let found = ResultTitle.refusals(
            tier: tier, rank: rank, isStudentGroup: student, selectsForWorldSkills: selection, on: testDay, in: book)
        #expect(found == refusals)
    }
}
