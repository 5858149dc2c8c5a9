internal import Ground
internal import Rules
internal import Testing

struct WorkHistoryTests {
    struct Row: Sendable {
        var periods: [DayPeriod]
        var since: String?
        var until = "2024-05-10"
        var months: Int
    }

    static let rows: [Row] = [
        Row(periods: [], months: 0),
        // One unbroken time is full on its anniversary.
        Row(periods: [aPeriod("2019-05-10")], months: 60),
        Row(periods: [aPeriod("2019-05-11")], months: 59),
        Row(periods: [aPeriod("2019-05-10", "2024-05-09")], until: "2030-01-01", months: 60),
        Row(periods: [aPeriod("2019-05-10", "2024-05-08")], until: "2030-01-01", months: 59),
        // On the day before it is not, in a month of 31 days either.
        Row(periods: [aPeriod("2023-06-12")], until: "2027-06-11", months: 47),
        Row(periods: [aPeriod("2023-06-12")], until: "2027-06-12", months: 48),
        // Overlaps count once, in any order; times that touch are one.
        Row(periods: [aPeriod("2022-05-10"), aPeriod("2019-05-10", "2023-01-01")], months: 60),
        Row(periods: [aPeriod("2019-05-10", "2021-01-31"), aPeriod("2021-02-01")], months: 60),
        Row(periods: [aPeriod("2019-05-10"), aPeriod("2020-01-01", "2020-12-31")], months: 60),
        // What is left of several is added, thirty days to the month.
        Row(periods: [aPeriod("2020-01-01", "2020-01-20"), aPeriod("2021-01-01", "2021-01-10")], months: 1),
        Row(periods: [aPeriod("2020-01-01", "2020-01-20"), aPeriod("2021-01-01", "2021-01-09")], months: 0),
        Row(periods: [aPeriod("2020-01-01", "2020-01-30"), aPeriod("2021-01-01", "2021-01-31")], months: 1),
        // Only from a day on, and nothing of the future.
        Row(periods: [aPeriod("2010-01-01")], since: "2022-05-10", months: 24),
        Row(periods: [aPeriod("2023-05-10")], since: "2020-01-01", months: 12),
        Row(periods: [aPeriod("2024-05-10")], months: 0),
        Row(periods: [aPeriod("2024-06-01", "2025-06-01")], months: 0),
    ]

    @Test(arguments: rows)
    func `work is added up`(row: Row) {
        let history = WorkHistory(row.periods)
        #expect(history.fullMonths(since: row.since.map(aDay), until: aDay(row.until)) == row.months)
    }

    @Test func `work has begun on the day after its first`() {
        #expect(!work(since: "2024-05-10").hasBegun(before: aDay("2024-05-10")))
        #expect(work(since: "2024-05-10").hasBegun(before: aDay("2024-05-11")))
    }
}
