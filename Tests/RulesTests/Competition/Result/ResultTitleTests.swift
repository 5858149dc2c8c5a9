internal import Ground
internal import Rules
internal import Testing

@Suite struct ResultTitleTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            (PyramidTier.nationalFirstClass, 5, false, false, []),
            (.nationalFirstClass, 6, false, false, [ResultTitle.Refusal.placeTooLow]),
            (.nationalFirstClass, 1, true, false, [.studentGroup]),
            (.nationalFirstClass, 1, false, true, [.worldSkillsSelection]),
            (.nationalSecondClass, 1, false, false, [.otherTier]),
            (.provincial, 6, true, true, [.otherTier, .worldSkillsSelection, .studentGroup, .placeTooLow]),
            (.nationalFirstClass, 0, false, false, [.placeTooLow]),
        ] as [(PyramidTier, Int, Bool, Bool, [ResultTitle.Refusal])])
    func `the first five of a national first-class competition get the title`(
        tier: PyramidTier, rank: Int, student: Bool, selection: Bool, refusals: [ResultTitle.Refusal]
    ) {
        let found = ResultTitle.refusals(
            tier: tier, rank: rank, isStudentGroup: student, selectsForWorldSkills: selection, on: testDay, in: book)
        #expect(found == refusals)
    }
}
