internal import Ground
internal import Rules
internal import Testing

struct PassMarkTests {
    static let marks: [ExaminedSubject: Int] = [.theory: 600, .practice: 600, .review: 600]

    @Test(arguments: [
        ([600, 600, 600], []),
        ([599, 600, 600], ["theory_below_minimum"]),
        ([600, 599, 600], ["practice_below_minimum"]),
        ([1000, 1000, 599], ["review_below_minimum"]),
        ([0, 0, 0], ["theory_below_minimum", "practice_below_minimum", "review_below_minimum"]),
        ([599, 1000, 1000], ["theory_below_minimum"]),
    ])
    func `every part counts by itself`(scores: [Int], reasons: [String]) {
        let scores = Dictionary(uniqueKeysWithValues: zip(ExaminedSubject.allCases, scores))
        #expect(PassMark.refusals(for: scores, minimumsTenths: Self.marks).map(\.reason) == reasons)
    }

    @Test func `a part that was not examined is not asked for`() {
        #expect(PassMark.refusals(for: [.practice: 600], minimumsTenths: Self.marks).isEmpty)
    }

    @Test func `a refusal says how much was reached and how much was needed`() {
        let refusal = PassMark.refusals(for: [.theory: 599], minimumsTenths: Self.marks).first
        #expect(refusal?.sentence == "理论知识考试得分59.9分，低于合格分数线60分")
    }

    @Test func `the marks of the policy book are those of the examination rules`() throws {
        let rules = try Vectors.rows("exam_rules")
        for (subject, rule) in [
            (ExaminedSubject.theory, "pass_mark_theory"), (.practice, "pass_mark_skill"), (.review, "pass_mark_review"),
        ] {
            let value = rules.first { $0["rule"] == rule }?.integer("value")
            let minimum = PassMark.minimumTenths(of: subject, in: .firstEdition, on: aDay("2023-06-01"))
            #expect(minimum == value.map { $0 * 10 })
        }
        #expect(PassMark.minimumTenths(of: .theory, in: .firstEdition, on: aDay("2000-01-01")) == nil)
    }

    @Test func `a review is held from 技师 up`() {
        #expect(ExaminedSubject.subjects(of: .senior) == [.theory, .practice])
        #expect(ExaminedSubject.subjects(of: .technician) == [.theory, .practice, .review])
    }
}
