internal import Ground
internal import Rules
internal import Testing

@Suite struct CompetitionAuthorityTests {
    @Test(
        arguments: [
            (PyramidTier.provincial, CompetitionAuthority.Holder.province, []),
            (.provincial, .bureau, [.heldByProvince]), (.world, .province, [.heldElsewhere]),
            (.nationalFirstClass, .province, [.heldElsewhere]), (.nationalSecondClass, .bureau, [.heldElsewhere]),
            (.city, .bureau, []), (.city, .province, []), (.city, .enterprise, [.heldByBureau]),
            (.county, .institution, [.heldByBureau]), (.enterprise, .enterprise, []), (.school, .institution, []),
            (.industry, .enterprise, [.heldByAssociation]), (.industry, .association, []), (.industry, .bureau, []),
            (.school, .enterprise, [.heldBySchool]), (.enterprise, .association, [.heldByEnterprise]),
        ] as [(PyramidTier, CompetitionAuthority.Holder, [CompetitionAuthority.Refusal])])
    func `a tier is held by those it is left to`(
        tier: PyramidTier, holder: CompetitionAuthority.Holder, refusals: [CompetitionAuthority.Refusal]
    ) {
        let found = CompetitionAuthority.refusals(for: tier, heldBy: holder)
        #expect(found == refusals)
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field == "tier" })
    }
}
