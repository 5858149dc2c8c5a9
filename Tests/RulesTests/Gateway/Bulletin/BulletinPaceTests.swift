import Ground
import Rules
import Testing

/// What was done against how much of the term is gone.
struct BulletinPaceTests {
    static let year = DayPeriod(from: aDay("2022-01-01"), through: aDay("2022-12-31"))

    @Test(arguments: [
        ("2021-12-31", 0, 0, 0), ("2022-01-01", 27, 10_000, 3_650_000), ("2022-06-30", 4958, 5000, 10_082),
        ("2022-06-30", 4958, 4958, 9998), ("2022-12-30", 9972, 9972, 9999), ("2022-12-31", 10_000, 9000, 9000),
        ("2023-05-01", 10_000, 9000, 9000),
    ])
    func `an even pace is the share of the days that are gone`(
        day: String, gone: Int64, done: Int64, pace: Int64
    ) throws {
        let year = try #require(Self.year)
        let stand = try #require(BulletinPace(of: year, on: aDay(day)))
        #expect(stand.goneHundredths == gone)
        #expect(stand.hundredths(donePercentHundredths: done) == pace)
    }

    @Test func `a term without a last day has no pace, and nothing overflows`() throws {
        let (year, open) = (try #require(Self.year), try #require(DayPeriod(from: testDay)))
        #expect(BulletinPace(of: open, on: testDay) == nil)
        let stand = try #require(BulletinPace(of: year, on: aDay("2022-01-01")))
        #expect(stand.hundredths(donePercentHundredths: .max) == .max)
    }
}
