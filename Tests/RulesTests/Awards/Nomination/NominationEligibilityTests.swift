internal import Ground
internal import Rules
internal import Testing

@Suite struct NominationEligibilityTests {
    let book = PolicyBook.firstEdition

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
}
