internal import Ground
internal import Rules
internal import Testing

@Suite struct ObjectionRuleTests {
    @Test(arguments: [
        (CaseState.published, "2022-09-13", 4, 199, [ObjectionRule.Refusal]()),
        (.published, "2022-09-14", 0, 0, [.notInPublicity]), (.decided, "2022-09-13", 0, 0, [.notInPublicity]),
        (.published, "2022-09-05", 5, 199, [.tooManyOfAddress]), (.published, "2022-09-05", 0, 200, [.tooManyOfCase]),
    ])
    func `objections are filed during publicity and within limits`(
        state: CaseState, day: String, address: Int, all: Int, refusals: [ObjectionRule.Refusal]
    ) throws {
        let publicity = try WorkingDays.publicity(of: 5, publishedOn: try civilDay("2022-09-05"))
        let limits = try #require(ObjectionRule.Limits(.firstEdition, on: testDay, in: .province))
        #expect(
            ObjectionRule.refusals(
                state: state, publicity: publicity, filed: (address, all), limits: limits, on: try civilDay(day))
                == refusals)
    }

    @Test func `one that was taken up is decided; a hint never is`() {
        typealias State = ObjectionRule.State
        let allowed: [State: Set<State>] = [.filed: [.takenUp, .dismissed], .takenUp: [.dismissed, .upheld]]
        for state in State.allCases {
            for next in State.allCases {
                let refusal = ObjectionRule.refusal(from: state, to: next)
                let expected: ObjectionRule.Refusal? =
                    allowed[state]?.contains(next) == true ? nil : state == .hint ? .isHint : .notInState
                #expect(refusal == expected)
            }
        }
        #expect(State.allCases.filter(\.holdsDecision) == [.takenUp])
        #expect(ObjectionRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.citation.article == "21" })
    }
}
