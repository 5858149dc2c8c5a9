internal import Ground
internal import Rules
internal import Testing

@Suite struct AwardDecisionTests {
    private func standing(_ change: (inout AwardDecision.Standing) -> Void = { _ in }) throws -> AwardDecision.Standing
    {
        var standing = AwardDecision.Standing(
            isShortlisted: true,
            publicity: DayPeriod(from: try civilDay("2022-09-01"), through: try civilDay("2022-09-06")),
            openObjections: 0, quota: 20, awarded: 19, isAwardedInRound: false, most: Yuan(100_000),
            fund: Yuan(1_000_000), committed: Yuan(900_000))
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
        let found = AwardDecision.refusals(bonus: Yuan(bonus), standing: try standing(), on: try civilDay(on))
        #expect(found == refusals)
    }

    @Test func `an award is refused for every reason at once`() throws {
        let day = try civilDay("2022-09-07")
        func refusals(_ change: (inout AwardDecision.Standing) -> Void) throws -> [AwardDecision.Refusal] {
            AwardDecision.refusals(bonus: Yuan(100_000), standing: try standing(change), on: day)
        }
        #expect(try refusals { $0.isShortlisted = false } == [.notShortlisted])
        #expect(try refusals { $0.publicity = nil } == [.publicityNotOver])
        #expect(try refusals { $0.openObjections = 1 } == [.objectionOpen])
        #expect(try refusals { $0.awarded = 20 } == [.quotaUsedUp])
        #expect(try refusals { $0.isRoundOpen = false } == [.roundEnded])
        #expect(try refusals { $0.isAwardedInRound = true } == [.awardedInRound])
        #expect(try refusals { $0.committed = Yuan(900_001) } == [.fundExhausted])
        let all = try refusals {
            $0 = .init(
                isShortlisted: false, publicity: nil, openObjections: 2, quota: 0, awarded: 0, isAwardedInRound: true,
                most: Yuan(100_000), fund: .zero, committed: .zero)
            $0.isRoundOpen = false
        }
        #expect(all == AwardDecision.Refusal.allCases.filter { $0 != .bonusOutOfRange })
        #expect(all.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
