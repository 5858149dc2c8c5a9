internal import Ground
internal import Rules
internal import Testing

struct BatchPlanTests {
    struct Row: Sendable {
        var level = SkillLevel.senior
        var closes = "2023-06-01"
        var sessions: [(ExaminedSubject, String)] = [(.theory, "2023-06-01"), (.practice, "2023-06-02")]
        var reasons: [String] = []
    }

    static let rows: [Row] = [
        Row(),
        Row(closes: "2023-05-31", reasons: ["registration_closes_in_the_past"]),
        Row(sessions: [(.theory, "2023-06-01")], reasons: ["practice_session_missing"]),
        Row(level: .technician, reasons: ["review_session_missing"]),
        Row(
            level: .technician,
            sessions: [(.theory, "2023-06-01"), (.practice, "2023-06-01"), (.review, "2023-06-01")]),
        Row(
            sessions: [(.theory, "2023-06-01"), (.practice, "2023-06-01"), (.review, "2023-06-01")],
            reasons: ["review_not_examined_at_level"]),
        Row(
            sessions: [(.theory, "2023-06-01"), (.theory, "2023-06-02"), (.practice, "2023-06-02")],
            reasons: ["theory_session_twice"]),
        Row(
            closes: "2023-06-02", sessions: [(.theory, "2023-06-01"), (.practice, "2023-06-02")],
            reasons: ["theory_before_registration_closes"]),
        Row(
            level: .chiefTechnician, sessions: [],
            reasons: [
                "level_is_appointed", "theory_session_missing",
                "practice_session_missing", "review_session_missing",
            ]),
        Row(level: .apprentice, reasons: ["level_below_examination"]),
    ]

    @Test(arguments: rows)
    func `every reason against a batch is named`(row: Row) {
        let plan = BatchPlan(
            level: row.level, registrationCloses: aDay(row.closes),
            sessions: row.sessions.map { ($0.0, aDay($0.1)) })
        #expect(plan.refusals(announcedOn: aDay("2023-06-01")).map(\.reason) == row.reasons)
    }
}
