internal import Ground
internal import Rules
internal import Testing

@Suite struct AwardDecisionTests {
    private func standing(_ change: (inout AwardDecision.Standing) -> Void = { _ in }) -> AwardDecision.Standing {
        var standing = AwardDecision.Standing(
            isShortlisted: true, quota: 20, awarded: 19, isAwardedInRound: false, most: Yuan(100_000),
            fund: Yuan(1_000_000), committed: Yuan(900_000))
        change(&standing)
        return standing
    }

    @Test(
        arguments: [
            (100_000, []), (0, []), (-1, [AwardDecision.Refusal.bonusOutOfRange]),
            (100_001, [.bonusOutOfRange, .fundExhausted]), (.max, [.bonusOutOfRange, .fundExhausted]),
        ] as [(Int64, [AwardDecision.Refusal])])
    func `a bonus keeps the cap and the fund`(bonus: Int64, refusals: [AwardDecision.Refusal]) {
        #expect(AwardDecision.refusals(bonus: Yuan(bonus), standing: standing()) == refusals)
    }

    @Test func `an award is refused for every reason at once`() {
        func refusals(_ change: (inout AwardDecision.Standing) -> Void) -> [AwardDecision.Refusal] {
            AwardDecision.refusals(bonus: Yuan(100_000), standing: standing(change))
        }
        #expect(refusals { $0.isShortlisted = false } == [.notShortlisted])
        #expect(refusals { $0.awarded = 20 } == [.quotaUsedUp])
        #expect(refusals { $0.isRoundOpen = false } == [.roundEnded])
        #expect(refusals { $0.isAwardedInRound = true } == [.awardedInRound])
        #expect(refusals { $0.committed = Yuan(900_001) } == [.fundExhausted])
        let all = refusals {
            $0 = .init(
                isShortlisted: false, quota: 0, awarded: 0, isAwardedInRound: true, most: Yuan(100_000), fund: .zero,
                committed: .zero)
            $0.isRoundOpen = false
        }
        #expect(all == AwardDecision.Refusal.allCases.filter { $0 != .bonusOutOfRange })
        #expect(all.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
