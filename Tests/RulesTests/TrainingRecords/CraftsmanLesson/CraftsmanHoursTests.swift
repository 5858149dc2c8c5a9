import Ground
import Rules
import Testing

struct CraftsmanHoursTests {
    @Test func `a cohort lacks hours until its own and the common lessons reach the figure`() {
        let cohorts = [
            CraftsmanHours.Cohort(school: "a", entryYear: 2021, students: 3),
            CraftsmanHours.Cohort(school: "a", entryYear: 2022, students: 2),
            CraftsmanHours.Cohort(school: "b", entryYear: 2022, students: 1),
        ]
        let held = [
            CraftsmanHours.Held(school: "a", entryYear: nil, hours: 15),
            CraftsmanHours.Held(school: "a", entryYear: 2022, hours: 1),
        ]
        let short = CraftsmanHours.shortfalls(of: cohorts, held: held, required: 16)
        #expect(short.map(\.cohort.entryYear) == [2021, 2022])
        #expect(short.map(\.cohort.school) == ["a", "b"])
        #expect(short.map(\.hours) == [15, 0])
    }

    @Test func `a lesson has been held`() {
        let day = CivilDay(daysSince1970: 19_000)
        #expect(CraftsmanHours.refusals(heldOn: day, on: day).isEmpty)
        #expect(CraftsmanHours.refusals(heldOn: day.adding(days: 1), on: day) == [.inFuture])
    }
}
