internal import Ground
internal import Rules
internal import Testing

@Suite struct OutsideResultFilingTests {
    @Test(
        arguments: [
            (PyramidTier.nationalFirstClass, 5, 60, MedalAward.medallion, "2023-09-20", []),
            (.nationalFirstClass, 60, 60, .none, "2023-09-21", []),
            (.nationalFirstClass, 61, 60, .none, "2023-09-20", [OutsideResultFiling.Refusal.placeBeyondCompetitors]),
            (.nationalFirstClass, 1, 60, .gold, "2023-09-22", [.notEnded]),
            (.nationalFirstClass, 4, 60, .bronze, "2023-09-20", [.medalBeyondPlace]),
            (.nationalFirstClass, 2, 60, .gold, "2023-09-20", [.medalBeyondPlace]),
            (.world, 4, 30, .bronze, "2023-09-20", []), (.provincial, 1, 60, .gold, "2023-09-20", [.heldHere]),
        ] as [(PyramidTier, Int, Int, MedalAward, String, [OutsideResultFiling.Refusal])])
    func `a place is one of a contest held elsewhere and over`(
        tier: PyramidTier, place: Int, competitors: Int, medal: MedalAward, ended: String,
        refusals: [OutsideResultFiling.Refusal]
    ) throws {
        let found = OutsideResultFiling.refusals(
            tier: tier, place: place, competitors: competitors, medal: medal, endedOn: try civilDay(ended),
            on: try civilDay("2023-09-21"))
        #expect(found == refusals)
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
