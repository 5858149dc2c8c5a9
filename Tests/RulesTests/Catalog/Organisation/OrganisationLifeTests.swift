import Ground
import Rules
import Testing

struct OrganisationLifeTests {
    @Test func `what may be done with an organisation in which state`() throws {
        typealias Life = OrganisationLife
        let expected: [Life.Act: [[Life.Refusal]]] = [
            .takePart: [[], [.suspended], [.over], [.over]], .change: [[], [], [.over], [.over]],
            .suspend: [[], [.suspended], [.over], [.over]], .resume: [[.notSuspended], [], [.over], [.over]],
            .close: [[], [], [.over], [.over]],
        ]
        for act in Life.Act.allCases {
            #expect(Life.State.allCases.map { Life.refusals(for: act, in: $0) } == expected[act])
        }
        let (one, other) = (try CreditCode("91210100MA0TE5T168"), try CreditCode("91210200000000019C"))
        #expect(Life.refusalsToMerge(one, into: other).isEmpty && Life.refusalsToMerge(one, into: nil).isEmpty)
        #expect(Life.refusalsToMerge(one, into: one) == [.mergedIntoItself])
    }
}
