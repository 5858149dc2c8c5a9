internal import Rules
internal import Testing

@Suite struct SeriesScheduleTests {
    @Test(
        arguments: [
            (2020, 2, 2026, [2020, 2022, 2024, 2026]), (2020, 2, 2025, [2020, 2022, 2024]), (2020, 2, 2019, []),
            (2020, 0, 2026, []),
        ] as [(Int, Int, Int, [Int])])
    func `editions are due every so many years`(first: Int, interval: Int, last: Int, years: [Int]) {
        #expect(SeriesSchedule.years(from: first, every: interval, until: last) == years)
    }

    @Test func `an edition held before the next is due is held, and others are missed`() {
        let found = SeriesSchedule.standing(due: [2020, 2022, 2024], every: 2, held: [2021, 2024])
        #expect(found.held == [2020, 2024] && found.missed == [2022])
    }

    @Test(arguments: [(2020, true), (2021, false), (2022, false), (2023, false), (2024, true)])
    func `a contest keeps its interval before and after`(year: Int, keeps: Bool) {
        #expect(SeriesSchedule.keepsInterval(year, every: 2, held: [2022]) == keeps)
    }
}
