internal import Rules
internal import Testing

struct PersonMergeTests {
    @Test(
        arguments: [
            (false, true, false, []), (true, true, false, [.intoItself]), (false, false, false, [.anotherPerson]),
            (false, true, true, [.mergedBefore]), (true, false, true, [.intoItself, .anotherPerson, .mergedBefore]),
        ] as [(Bool, Bool, Bool, [PersonMerge.Refusal])])
    func `only one person's two registrations are merged, once`(
        itself: Bool, isOne: Bool, merged: Bool, refusals: [PersonMerge.Refusal]
    ) {
        #expect(PersonMerge.refusals(intoItself: itself, isSameBirthAndSex: isOne, isMerged: merged) == refusals)
        #expect(PersonMerge.Refusal.allCases.allSatisfy { $0.field?.hasSuffix("person_id") == true })
    }
}
