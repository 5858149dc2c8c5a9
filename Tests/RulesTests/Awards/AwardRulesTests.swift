internal import Ground
internal import Rules
internal import Testing

@Suite struct AwardRulesTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            ("2022-06-01", 2022, [2020], "2022-08-31", []),
            ("2022-06-01", 2022, [2021], "2022-08-31", [RoundOpening.Refusal.tooSoon]),
            ("2022-06-01", 2022, [2022], "2022-08-31", [.tooSoon]), ("2022-06-01", 2022, [], "2022-06-01", []),
            ("2022-06-01", 2022, [], "2022-05-31", [.closesBeforeOpening]),
            ("2022-10-31", 2022, [], "2022-12-31", []), ("2022-11-01", 2022, [], "2022-12-31", [.noQuota]),
            ("2023-06-01", 2023, [2022], "2023-05-31", [.tooSoon, .noQuota, .closesBeforeOpening]),
        ] as [(String, Int, [Int], String, [RoundOpening.Refusal])])
    func `a round is opened every two years, with quotas`(
        on: String, year: Int, years: [Int], close: String, refusals: [RoundOpening.Refusal]
    ) throws {
        let found = RoundOpening.refusals(
            year: year, years: years, nominationsCloseOn: try civilDay(close), on: try civilDay(on), in: book)
        #expect(found == refusals)
    }

    @Test func `the quotas are 20, 50 and 100`() throws {
        let quotas = try #require(RoundOpening.quotas(in: book, on: try civilDay("2022-06-01")))
        #expect(quotas == [.craftsman: 20, .skillsAward: 50, .technicalExpert: 100])
        #expect(SelectionTier.skillsAward.atLeast == [.craftsman, .skillsAward])
        #expect(SelectionTier.craftsman.counterKey == "awards.liaoning_craftsman")
    }

    private func record(
        _ level: SkillLevel? = .senior, prize: Bool = false, tiers: Set<SelectionTier> = [], other: Bool = false
    ) -> NominationEligibility.Record {
        .init(highestLevel: level, hasPrize: prize, tiers: tiers, hasOtherHonour: other)
    }

    @Test func `evidence of skill is a level, a prize or an honour`() throws {
        let day = try civilDay("2022-06-01")
        let standing = NominationEligibility.Standing(
            isNominating: true, closesOn: day, share: nil, nominated: 7, isNominated: false)
        func refusals(_ record: NominationEligibility.Record, _ tier: SelectionTier = .skillsAward)
            -> [NominationEligibility.Refusal]
        {
            NominationEligibility.refusals(for: record, tier: tier, standing: standing, on: day, in: book)
        }
        #expect(refusals(record()).isEmpty && refusals(record(.chiefTechnician)).isEmpty)
        #expect(refusals(record(.intermediate)) == [.noEvidence] && refusals(record(nil)) == [.noEvidence])
        #expect(refusals(record(nil, prize: true)).isEmpty && refusals(record(nil, other: true)).isEmpty)
        #expect(refusals(record(nil, tiers: [.technicalExpert])).isEmpty)
        #expect(refusals(record(tiers: [.skillsAward])) == [.honouredBefore])
        #expect(refusals(record(tiers: [.craftsman])) == [.honouredBefore])
        #expect(refusals(record(tiers: [.craftsman]), .technicalExpert) == [.honouredBefore])
        #expect(refusals(record(tiers: [.skillsAward]), .craftsman).isEmpty)
    }

    @Test(
        arguments: [
            (true, "2022-08-31", 5, 4, false, []),
            (true, "2022-08-31", 5, 5, false, [NominationEligibility.Refusal.shareUsedUp]),
            (true, "2022-08-31", 0, 0, false, [.shareUsedUp]), (true, "2022-09-01", 5, 4, false, [.nominationsClosed]),
            (false, "2022-08-31", 5, 4, false, [.nominationsClosed]),
            (true, "2022-08-31", 5, 4, true, [.nominatedBefore]),
            (false, "2022-09-01", 5, 5, true, [.nominationsClosed, .shareUsedUp, .nominatedBefore]),
        ] as [(Bool, String, Int, Int, Bool, [NominationEligibility.Refusal])])
    func `a nomination keeps the time and the region's share`(
        isNominating: Bool, on: String, share: Int, nominated: Int, isNominated: Bool,
        refusals: [NominationEligibility.Refusal]
    ) throws {
        let standing = NominationEligibility.Standing(
            isNominating: isNominating, closesOn: try civilDay("2022-08-31"), share: share, nominated: nominated,
            isNominated: isNominated)
        let found = NominationEligibility.refusals(
            for: record(), tier: .craftsman, standing: standing, on: try civilDay(on), in: book)
        #expect(found == refusals)
    }

    private func candidate(
        _ name: String, _ scores: [Int], frontLine: Bool = false, at: Int64 = 0, tier: SelectionTier = .craftsman
    ) -> ShortlistSelection.Candidate {
        .init(nomination: name, tier: tier, scores: scores, isFrontLine: frontLine, nominatedAt: at)
    }

    @Test func `the shortlist holds the best within the quota`() {
        let candidates = [
            candidate("a", [9000, 9000, 9000]), candidate("b", [9000, 9000, 9001]),
            candidate("c", [9000], frontLine: true),
            candidate("d", [9000, 9000], at: -1), candidate("e", []), candidate("x", [100], tier: .skillsAward),
        ]
        let shortlist = ShortlistSelection.shortlist(of: candidates, quotas: [.craftsman: 4])
        #expect(shortlist[.craftsman]?.map(\.nomination) == ["b", "c", "d", "a"])
        #expect(shortlist[.skillsAward]?.isEmpty == true, "without a quota nobody is listed")
        #expect(ShortlistSelection.shortlist(of: candidates.reversed(), quotas: [.craftsman: 4]) == shortlist)
    }

    @Test(arguments: [([9000, 9001], 9001), ([9000, 9000, 9001], 9000), ([], 0), ([1], 1)] as [([Int], Int)])
    func `an average is rounded half up`(scores: [Int], average: Int) {
        #expect(ShortlistSelection.average(of: scores) == average)
    }

    @Test func `a shortlist needs the review and enough scores`() {
        let candidates = [candidate("a", [1, 2, 3]), candidate("b", [1, 2])]
        let refusals = ShortlistSelection.refusals(for: candidates, isInReview: false, on: testDay, in: book)
        #expect(refusals == [.notInReview, .tooFewScores(nomination: "b", found: 2, needed: 3)])
        #expect(refusals.map(\.reason) == ["round_not_in_review", "nomination_too_few_scores"])
        #expect(ShortlistSelection.refusals(for: [candidates[0]], isInReview: true, on: testDay, in: book).isEmpty)
    }

    @Test(
        arguments: [
            ("2022-09-01", true, []), ("2022-09-06", true, []),
            ("2022-09-07", true, [PublicityPeriod.Refusal.notInPublicity]),
            ("2022-08-31", true, [.notInPublicity]), ("2022-09-07", false, [.notShortlisted, .notInPublicity]),
        ] as [(String, Bool, [PublicityPeriod.Refusal])])
    func `objections are filed in the publicity period`(
        on: String, isShortlisted: Bool, refusals: [PublicityPeriod.Refusal]
    ) throws {
        let period = PublicityPeriod.period(publishedOn: try civilDay("2022-09-01"), in: book)
        #expect(period?.last?.description == "2022-09-06")
        #expect(
            PublicityPeriod.refusals(isShortlisted: isShortlisted, period: period, on: try civilDay(on)) == refusals)
    }

    private func standing(_ change: (inout AwardDecision.Standing) -> Void = { _ in }) throws -> AwardDecision.Standing
    {
        var standing = AwardDecision.Standing(
            isShortlisted: true,
            publicity: DayPeriod(from: try civilDay("2022-09-01"), through: try civilDay("2022-09-06")),
            openObjections: 0, quota: 20, awarded: 19, isAwardedInRound: false, fund: Yuan(1_000_000),
            committed: Yuan(900_000))
        change(&standing)
        return standing
    }

    @Test(
        arguments: [
            (100_000, "2022-09-07", []), (0, "2022-09-07", []),
            (-1, "2022-09-07", [AwardDecision.Refusal.bonusOutOfRange]),
            (100_001, "2022-09-07", [.bonusOutOfRange, .fundExhausted]), (100_000, "2022-09-06", [.publicityNotOver]),
            (.max, "2022-09-07", [.bonusOutOfRange, .fundExhausted]),
        ] as [(Int64, String, [AwardDecision.Refusal])])
    func `a bonus keeps the cap and the fund`(bonus: Int64, on: String, refusals: [AwardDecision.Refusal]) throws {
        let found = AwardDecision.refusals(bonus: Yuan(bonus), standing: try standing(), on: try civilDay(on), in: book)
        #expect(found == refusals)
    }

    @Test func `an award is refused for every reason at once`() throws {
        let day = try civilDay("2022-09-07")
        func refusals(_ change: (inout AwardDecision.Standing) -> Void) throws -> [AwardDecision.Refusal] {
            AwardDecision.refusals(bonus: Yuan(100_000), standing: try standing(change), on: day, in: book)
        }
        #expect(try refusals { $0.isShortlisted = false } == [.notShortlisted])
        #expect(try refusals { $0.publicity = nil } == [.publicityNotOver])
        #expect(try refusals { $0.openObjections = 1 } == [.objectionOpen])
        #expect(try refusals { $0.awarded = 20 } == [.quotaUsedUp])
        #expect(try refusals { $0.isAwardedInRound = true } == [.awardedInRound])
        #expect(try refusals { $0.committed = Yuan(900_001) } == [.fundExhausted])
        let all = try refusals {
            $0 = .init(
                isShortlisted: false, publicity: nil, openObjections: 2, quota: 0, awarded: 0, isAwardedInRound: true,
                fund: .zero, committed: .zero)
        }
        #expect(all == AwardDecision.Refusal.allCases.filter { $0 != .bonusOutOfRange })
        #expect(all.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }

    @Test func `the fund covers what is committed, and a withdrawn honour gives its bonus back`() {
        #expect(TalentFundRule.refusals(setting: Yuan(5), committed: Yuan(5)).isEmpty)
        #expect(TalentFundRule.refusals(setting: Yuan(4), committed: Yuan(5)) == [.lessThanCommitted])
        #expect(TalentFundRule.refusals(setting: Yuan(-1), committed: .zero) == [.negative, .lessThanCommitted])
        #expect(TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: true) == [.withdrawnBefore])
        #expect(TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: false).isEmpty)
        #expect(TalentFundRule.clawback(of: Yuan(100_000)) == Yuan(100_000))
    }
}
