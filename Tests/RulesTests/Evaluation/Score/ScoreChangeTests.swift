internal import Rules
internal import Testing

struct ScoreChangeTests {
    @Test func `a score is proposed while the evaluation is open and one stands`() {
        #expect(ScoreChange.refusals(proposing: 700, isOpen: true, standing: 699).isEmpty)
        #expect(ScoreChange.refusals(proposing: 700, isOpen: true, standing: 700) == [.same])
        #expect(ScoreChange.refusals(proposing: 700, isOpen: true, standing: nil) == [.noScore])
        #expect(ScoreChange.refusals(proposing: 700, isOpen: false, standing: 699) == [.notOpen])
    }

    @Test func `another person decides, once`() {
        let decide = { (by: String, decided: Bool, open: Bool) in
            ScoreChange.refusals(decidingBy: by, proposedBy: "a", isDecided: decided, isOpen: open)
        }
        #expect(decide("b", false, true).isEmpty)
        #expect(decide("a", false, true) == [.samePerson])
        #expect(decide("a", false, false) == [.notOpen, .samePerson])
        #expect(decide("b", true, true) == [.decided])
    }

    @Test func `an absence is recorded of a part that was held and has no score`() {
        let record = { (open: Bool, held: String?, needed: Bool, scored: Bool) in
            Attendance.refusals(
                isOpen: open, heldOn: held.map { aDay($0) }, isNeeded: needed, hasScores: scored, on: aDay("2023-06-10")
            )
        }
        #expect(record(true, "2023-06-10", true, false).isEmpty)
        #expect(record(true, "2023-06-11", true, false) == [.notHeldYet])
        #expect(record(true, "2023-06-10", true, true) == [.scored])
        #expect(record(true, "2023-06-10", false, false) == [.notNeeded])
        #expect(record(true, nil, true, false) == [.notExamined])
        #expect(record(false, "2023-06-10", true, false) == [.notOpen])
    }

    @Test func `a conclusion is reversed when nothing rests on it`() {
        let reverse = { (concluded: Bool, certified: Bool, open: Bool) in
            ConclusionReversal.refusals(
                isConcluded: concluded, hasStandingCertificate: certified, isOpenElsewhere: open)
        }
        #expect(reverse(true, false, false).isEmpty)
        #expect(reverse(false, false, false) == [.notConcluded])
        #expect(reverse(true, true, true) == [.certified, .openElsewhere])
    }

    @Test func `an appeal is taken for so many days`() {
        let appeal = { (day: String) in
            EvaluationAppealing.refusals(concludedOn: aDay("2023-06-12"), days: 15, on: aDay(day))
        }
        #expect(appeal("2023-06-27").isEmpty)
        #expect(appeal("2023-06-28") == [.late])
        #expect(EvaluationAppealing.refusals(concludedOn: nil, days: 15, on: aDay("2023-06-12")) == [.notConcluded])
    }
}
