internal import Rules
internal import Testing

struct ScoreEntryTests {
    static func entries(_ scores: [(String, Int)]) -> [ScoreEntry] {
        scores.map { ScoreEntry(enteredBy: $0.0, scoreTenths: $0.1) }
    }

    @Test func `a score stands when two people entered the same`() {
        let standing = { ScoreEntry.standing(of: Self.entries($0)) }
        #expect(standing([]) == .missing)
        #expect(standing([("a", 700)]) == .enteredOnce)
        #expect(standing([("a", 700), ("b", 700)]) == .agreed(700))
        #expect(standing([("a", 700), ("b", 701)]) == .conflict)
        #expect(standing([("a", 700), ("b", 701), ("c", 701)]) == .agreed(701))
        #expect(standing([("a", 700), ("b", 701), ("c", 702)]) == .conflict)
        #expect(standing([("a", 700), ("b", 701), ("c", 701), ("d", 700)]) == .conflict)
    }

    struct Row: Sendable {
        var entered: [(String, Int)] = []
        var by = "c"
        var concluded = false
        var heldOn: String? = "2023-06-10"
        var waived = false
        var on = "2023-06-10"
        var reasons: [String] = []
    }

    static let rows: [Row] = [
        Row(),
        Row(on: "2023-06-09", reasons: ["subject_not_held_yet"]),
        Row(concluded: true, reasons: ["evaluation_concluded"]),
        Row(heldOn: nil, reasons: ["subject_not_examined"]),
        Row(waived: true, reasons: ["subject_waived"]),
        Row(entered: [("a", 700)]),
        Row(entered: [("c", 700)], reasons: ["second_entry_by_same_person"]),
        // In a conflict anyone may enter again, also one of the two.
        Row(entered: [("c", 700), ("b", 701)]),
        Row(entered: [("a", 700), ("b", 701)]),
        Row(entered: [("a", 700), ("b", 700)], reasons: ["score_agreed_already"]),
        Row(
            entered: [("a", 700), ("b", 700)], concluded: true, on: "2023-06-09",
            reasons: ["evaluation_concluded", "subject_not_held_yet", "score_agreed_already"]),
    ]

    @Test(arguments: rows)
    func `every reason against an entry is named`(row: Row) {
        let situation = ScoreEntry.Situation(
            isConcluded: row.concluded, heldOn: row.heldOn.map(aDay), isWaived: row.waived,
            latest: Self.entries(row.entered))
        let refusals = ScoreEntry(enteredBy: row.by, scoreTenths: 650).refusals(in: situation, on: aDay(row.on))
        #expect(refusals.map(\.reason) == row.reasons)
    }

    @Test func `an evaluation is concluded when every score stands`() {
        let refusals = { (standings: [ExaminedSubject: ScoreEntry.Standing]) in
            Conclusion.refusals(isConcluded: false, standings: standings).map(\.reason)
        }
        #expect(refusals([.theory: .agreed(1), .practice: .agreed(1000)]).isEmpty)
        #expect(
            refusals([.theory: .missing, .practice: .enteredOnce, .review: .conflict])
                == ["theory_score_missing", "practice_score_entered_once", "review_score_conflict"])
        let again = Conclusion.refusals(isConcluded: true, standings: [.theory: .agreed(600)])
        #expect(again.map(\.reason) == ["evaluation_concluded"])
    }
}
