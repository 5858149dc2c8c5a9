internal import Rules
internal import Testing

struct AnnualInspectionRuleTests {
    @Test func `a year is reported when it is over, by who held classes`() {
        func refusals(_ year: Int, _ classes: Int) -> [String] {
            AnnualInspectionRule.filingRefusals(year: year, classes: classes, on: theDay("2023-01-01")).map(\.rawValue)
        }
        #expect(refusals(2022, 1).isEmpty)
        #expect(refusals(2023, 1) == ["annual_inspection_year_not_over"])
        #expect(refusals(2022, 0) == ["no_classes_in_year"])
    }

    @Test func `nothing overdue, no ban and no lowest credit pass`() {
        func refusals(_ overdue: Int, _ isBanned: Bool, _ level: CreditGrading.Level?) -> [String] {
            AnnualInspectionRule.refusals(overdue: overdue, isBanned: isBanned, level: level).map(\.rawValue)
        }
        #expect(refusals(0, false, nil).isEmpty && refusals(0, false, .c).isEmpty)
        #expect(refusals(1, true, .d) == ["rectification_overdue", "institution_is_banned", "credit_lowest"])
        #expect(AnnualInspectionRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
