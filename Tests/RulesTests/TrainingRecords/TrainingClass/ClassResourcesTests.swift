internal import Rules
internal import Testing

struct ClassResourcesTests {
    @Test func `teachers, rooms and trainees are in one place at a time`() {
        let session = theSession("2022-07-01", from: 480, to: 720)
        let next = theSession("2022-07-01", from: 720, to: 960)
        var times = ClassResources.Times(sessions: [session], onSite: [session])
        #expect(ClassResources.refusals(for: times).isEmpty)
        (times.ofTeachers, times.atPlace, times.ofTrainees) = ([next], [next], [[next], []])
        #expect(ClassResources.refusals(for: times).isEmpty)
        (times.ofTeachers, times.atPlace, times.ofTrainees) = ([session], [session], [[], [session]])
        #expect(ClassResources.refusals(for: times) == [.teacherElsewhere, .placeTaken, .traineeElsewhere])
        // An online session needs no room.
        times.onSite = []
        #expect(ClassResources.refusals(for: times) == [.teacherElsewhere, .traineeElsewhere])
    }

    @Test func `a session is moved before it begins, to a time that is not over`() {
        let (session, later) = (theSession("2022-07-01"), theSession("2022-07-02"))
        func moment(_ day: String, _ minute: Int) -> DayMoment { DayMoment(day: theDay(day), minute: minute) }
        #expect(ClassResources.mayMove(session, to: later, at: moment("2022-07-01", 479)))
        #expect(!ClassResources.mayMove(session, to: later, at: moment("2022-07-01", 480)))
        #expect(!ClassResources.mayMove(later, to: session, at: moment("2022-07-01", 480)))
        #expect(ClassResources.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
