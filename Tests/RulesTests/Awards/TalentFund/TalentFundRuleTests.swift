internal import Ground
internal import Rules
internal import Testing

@Suite struct TalentFundRuleTests {
    @Test func `the fund covers what is committed, and a withdrawn honour gives its bonus back`() {
        #expect(TalentFundRule.refusals(setting: Yuan(5), committed: Yuan(5)).isEmpty)
        #expect(TalentFundRule.refusals(setting: Yuan(4), committed: Yuan(5)) == [.lessThanCommitted])
        #expect(TalentFundRule.refusals(setting: Yuan(-1), committed: .zero) == [.negative, .lessThanCommitted])
        #expect(TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: true) == [.withdrawnBefore])
        #expect(TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: false).isEmpty)
        #expect(TalentFundRule.clawback(of: Yuan(100_000)) == Yuan(100_000))
    }
}
