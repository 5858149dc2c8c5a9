internal import Rules
internal import Testing

struct TrainingNeedRuleTests {
    @Test func `a need is a member's, on the days of the membership`() {
        let member = thePerson([GroupSpell(.veteran, thePeriod("2022-01-01", "2022-12-31"))])
        func refusals(_ group: TargetGroup, _ day: String) -> [TrainingNeedRule.Refusal] {
            TrainingNeedRule.refusals(for: member, as: group, on: theDay(day))
        }
        #expect(refusals(.veteran, "2022-01-01").isEmpty && refusals(.veteran, "2022-12-31").isEmpty)
        #expect(refusals(.veteran, "2023-01-01") == [.noGroup])
        #expect(refusals(.migrantWorker, "2022-06-01") == [.noGroup])
        #expect(TrainingNeedRule.groups(fitting: .veterans) == [.veteran])
        #expect(TrainingNeedRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
