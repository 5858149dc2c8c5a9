internal import Ground
internal import Rules
internal import Testing

@Suite struct CompetitionAuthorityTests {
    @Test(
        arguments: [
            (PyramidTier.provincial, CompetitionAuthority.Holder.province, []),
            (.provincial, .bureau, [.heldByProvince]), (.world, .enterprise, [.heldByProvince]),
            (.city, .bureau, []), (.city, .province, []), (.city, .enterprise, [.heldByBureau]),
            (.county, .institution, [.heldByBureau]), (.enterprise, .enterprise, []), (.school, .institution, []),
            (.industry, .enterprise, []),
        ] as [(PyramidTier, CompetitionAuthority.Holder, [CompetitionAuthority.Refusal])])
    func `a tier is held by those it is left to`(
        tier: PyramidTier, holder: CompetitionAuthority.Holder, refusals: [CompetitionAuthority.Refusal]
    ) {
        let found = CompetitionAuthority.refusals(for: tier, heldBy: holder)
        #expect(found == refusals)
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field == "tier" })
    }

    @Test func `the tiers below are those that lead up to a tier`() {
        #expect(PyramidTier.city.lowerTiers == [.enterprise, .school, .county])
        #expect(PyramidTier.enterprise.lowerTiers.isEmpty)
    }
}
