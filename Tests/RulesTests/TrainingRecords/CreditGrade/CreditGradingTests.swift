internal import Rules
internal import Testing

struct CreditGradingTests {
    private static let figures = CreditGrading.Figures(
        points: [.finding: 5, .graveFinding: 40, .clawback: 10, .complaint: 5], least: (90, 75, 60))

    @Test func `points and grades, at the boundary and one past it`() {
        func level(_ counts: [CreditGrading.Fact: Int]) -> CreditGrading.Level {
            CreditGrading.grade(counts.merging([.completedClass: 3]) { own, _ in own }, by: Self.figures).level
        }
        #expect(level([:]) == .a)
        #expect(level([.finding: 2]) == .a)
        #expect(level([.finding: 3]) == .b)
        #expect(level([.finding: 5]) == .b)
        #expect(level([.finding: 6]) == .c)
        #expect(level([.finding: 8]) == .c)
        #expect(level([.finding: 9]) == .d)
        #expect(level([.graveFinding: 1]) == .d && level([.ban: 1]) == .d)
        // The highest grade needs a completed class.
        #expect(level([.completedClass: 0]) == .b)
        #expect(CreditGrading.grade([.finding: 1_000_000], by: Self.figures).points == 0)
        #expect(CreditGrading.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }

    @Test func `the short procedure needs the highest grade, a promise, and nothing grave since`() {
        func refusals(
            _ level: CreditGrading.Level?, grave: Bool = false, banned: Bool = false, promised: Bool = true
        ) -> [String] {
            ShortProcedureRule.refusals(
                level: level, hasGraveFindingSince: grave, isBanned: banned, hasPromise: promised
            ).map(\.rawValue)
        }
        #expect(refusals(.a).isEmpty)
        #expect(refusals(.b) == ["credit_grade_too_low"])
        #expect(refusals(nil, promised: false) == ["credit_not_graded", "credit_promise_missing"])
        #expect(refusals(.a, grave: true, banned: true) == ["grave_finding_since_graded", "organisation_banned"])
        #expect(ShortProcedureRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
