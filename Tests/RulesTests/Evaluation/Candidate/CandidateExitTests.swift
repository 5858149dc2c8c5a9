internal import Rules
internal import Testing

struct CandidateExitTests {
    struct Row: Sendable {
        var exit: CandidateExit
        var open = true
        var active = true
        var day = "2023-06-09"
        var reasons: [String] = []
    }

    static let rows: [Row] = [
        Row(exit: .withdraw), Row(exit: .withdraw, day: "2023-06-10", reasons: ["batch_begun"]),
        Row(exit: .withdraw, open: false, reasons: ["evaluation_not_open"]),
        Row(exit: .strikeOff, day: "2023-06-12"), Row(exit: .strikeOff, open: false, reasons: ["evaluation_not_open"]),
        Row(exit: .close, reasons: ["evaluation_still_conducted"]), Row(exit: .close, active: false),
        Row(exit: .close, day: "2023-06-21", reasons: ["evaluation_still_conducted"]),
        Row(exit: .close, day: "2023-06-22"), Row(exit: .close, open: false, reasons: ["evaluation_not_open"]),
    ]

    @Test(arguments: rows)
    func `every reason against an end is named`(row: Row) {
        let refusals = row.exit.refusals(
            isOpen: row.open, sessions: [aDay("2023-06-10"), aDay("2023-06-11")], conductorIsActive: row.active,
            graceDays: 10, on: aDay(row.day))
        #expect(refusals.map(\.reason) == row.reasons)
    }
}
