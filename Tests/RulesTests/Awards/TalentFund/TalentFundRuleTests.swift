internal import Ground
internal import Rules
internal import Testing

@Suite struct TalentFundRuleTests {
    @Test func `the fund covers what is committed, and a withdrawn honour releases what was not paid`() {
        #expect(TalentFundRule.refusals(setting: Yuan(5), committed: Yuan(5)).isEmpty)
        #expect(TalentFundRule.refusals(setting: Yuan(4), committed: Yuan(5)) == [.lessThanCommitted])
        #expect(TalentFundRule.refusals(setting: Yuan(-1), committed: .zero) == [.negative, .lessThanCommitted])
        func withdrawing(_ before: Bool, ordered: Int64 = 0) -> [TalentFundRule.Refusal] {
            TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: before, ordered: Yuan(ordered))
        }
        #expect(withdrawing(true) == [.withdrawnBefore] && withdrawing(false).isEmpty)
        #expect(withdrawing(false, ordered: 1) == [.paymentOpen])
        #expect(TalentFundRule.release(of: Yuan(100_000), paid: Yuan(40_000)) == Yuan(60_000))
    }
}
