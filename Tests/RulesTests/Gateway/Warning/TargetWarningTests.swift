import Ground
import Rules
import Testing

struct TargetWarningTests {
    /// Since when a target of 365 a year is behind on a day, after so much in each month.
    private static func since(_ months: [Int64], on day: String) throws -> String? {
        let first = try #require(CivilDay("2022-01-01"))
        let term = try #require(DayPeriod(from: first, through: CivilDay("2022-12-31")))
        var counted: [YearMonth: Int64] = [:]
        for (index, count) in months.enumerated() { counted[first.yearMonth.adding(months: index)] = count }
        return TargetWarning.behindSince(
            counted: counted, target: 365, term: term, on: try #require(CivilDay(day)))?.description
    }

    @Test(
        arguments: [
            // At an even pace, one behind it, and never begun.
            ([31, 28, 31], "2022-03-31", nil), ([31, 28, 30], "2022-04-01", "2022-03-31"),
            ([], "2022-04-15", "2022-01-31"), ([], "2022-01-31", nil), ([], "2022-02-01", "2022-01-31"),
            // Behind in January, made up for in February, behind again in March.
            ([10, 49, 30], "2022-04-10", "2022-03-31"), ([10, 49, 31, 10], "2022-04-10", nil),
            // Behind at the end of the month, and mended since.
            ([31, 28, 0, 80], "2022-04-20", nil), ([31, 28, 0, 0], "2022-04-20", "2022-03-31"),
            // Before and after the term.
            ([], "2021-12-31", nil), ([], "2022-12-31", "2022-01-31"), ([], "2023-01-01", nil),
        ] as [([Int64], String, String?)])
    func `a target is behind since the month's end from which it did not catch up`(
        months: [Int64], day: String, expected: String?
    ) throws {
        #expect(try Self.since(months, on: day) == expected)
    }
}
