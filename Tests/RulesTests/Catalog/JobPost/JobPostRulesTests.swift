import Ground
import Rules
import Testing

struct JobPostRulesTests {
    @Test func `a firm of a chain publishes posts that close later`() throws {
        let day = try #require(CivilDay("2025-08-01"))
        func refusals(
            chain: Bool = true, opens: Int = 0, closes: Int = 0, wage: (from: Int64, to: Int64) = (5, 5)
        ) -> [JobPosting.Refusal] {
            JobPosting.refusals(
                isInChain: chain, opens: day.adding(days: opens), closes: day.adding(days: closes), wage: wage,
                on: day)
        }
        #expect(refusals().isEmpty && refusals(wage: (5, 0)).isEmpty)
        #expect(refusals(chain: false, wage: (5, 4)) == [.notInChain, .wageReversed])
        #expect(refusals(opens: 1) == [.closesBeforeOpening])
        #expect(refusals(opens: -2, closes: -1) == [.closesInPast])
        #expect(JobPosting.refusalsToClose(isClosed: false, filled: 3, positions: 3).isEmpty)
        #expect(JobPosting.refusalsToClose(isClosed: false, filled: 4, positions: 3) == [.filledAbovePositions])
        #expect(JobPosting.refusalsToClose(isClosed: true, filled: 4, positions: 3) == [.closed])
    }

    @Test func `a month counts what was open on one of its days, and compares it with the month before`() throws {
        func posts(_ opens: String, _ closes: String, _ positions: Int64) throws -> JobPosting.Posts {
            JobPosting.Posts(
                opens: try #require(CivilDay(opens)), closes: try #require(CivilDay(closes)), positions: positions)
        }
        let all = [
            try posts("2025-06-30", "2025-07-01", 10), try posts("2025-07-31", "2025-08-31", 5),
            try posts("2025-09-01", "2025-09-02", 1),
        ]
        let (first, last) = (try #require(YearMonth("2025-06")), try #require(YearMonth("2025-10")))
        let trend = JobPosting.trend(of: all, from: first, through: last)
        #expect(trend.map(\.positions) == [10, 15, 5, 1, 0] && trend.map(\.posts) == [1, 2, 1, 1, 0])
        #expect(trend.map(\.changeHundredths) == [0, 5000, -6666, -8000, -10_000])
        #expect(
            JobPosting.trend(of: all, from: first, through: first.adding(months: 99)).count == JobPosting.longestTrend)
    }

    @Test(
        arguments: [
            (Int64(1), true, 1, 1, [FourLists.Mismatch]()), (1, false, 0, 0, [.notListed, .noProject, .noMajor]),
            (0, false, 0, 3, []), (-1, false, 0, 1, [.surplusMajor]), (-1, false, 0, 0, []),
        ])
    func `what is wanted is listed, trained for and taught`(
        _ gap: Int64, _ listed: Bool, _ projects: Int, _ majors: Int, _ expected: [FourLists.Mismatch]
    ) {
        #expect(
            FourLists.mismatches(gap: gap, isListed: listed, projects: projects, majors: majors) == expected)
    }
}
