internal import Ground
internal import Rules
internal import Testing

@Suite struct OccupationLevelsTests {
    private func standard(_ lowest: SkillLevel, _ highest: SkillLevel, _ isConfirmed: Bool = true) throws
        -> OccupationLevels.Standard
    {
        try #require(OccupationLevels.Standard(lowest, highest, source: "国家职业标准", isConfirmed: isConfirmed))
    }

    @Test(
        arguments: [
            (.junior, .seniorTechnician, .apprentice, .chiefTechnician),
            (.intermediate, .seniorTechnician, .intermediate, .chiefTechnician),
            (.junior, .senior, .apprentice, .senior), (.senior, .technician, .senior, .technician),
        ] as [(SkillLevel, SkillLevel, SkillLevel, SkillLevel)])
    func `a confirmed standard has its levels and what enterprises add to its ends`(
        lowest: SkillLevel, highest: SkillLevel, first: SkillLevel, last: SkillLevel
    ) throws {
        let levels = OccupationLevels(isSkilled: true, standard: try standard(lowest, highest))
        #expect(levels.areKnown && levels.levels.first == first && levels.levels.last == last)
        #expect(levels.levels.count == last.rawValue - first.rawValue + 1)
    }

    @Test func `what is recalled or not known says so and refuses nobody`() throws {
        for standard in [nil, try standard(.senior, .technician, false)] {
            let levels = OccupationLevels(isSkilled: true, standard: standard)
            #expect(!levels.areKnown && levels.levels == SkillLevel.allCases)
        }
        #expect(OccupationLevels(isSkilled: false, standard: nil).levels.isEmpty)
        #expect(OccupationLevels.Standard(.senior, .junior, source: "", isConfirmed: true) == nil)
    }
}
