internal import Ground
internal import Testing

@Suite struct WorkingCalendarTests {
    @Test(arguments: [
        ("2022-09-09", true), ("2022-09-10", false), ("2022-09-12", false), ("2022-10-01", false),
        ("2022-10-07", false),
        ("2022-10-08", true), ("2022-10-09", true), ("2022-10-10", true), ("2023-01-28", true), ("2023-01-26", false),
    ])
    func `holidays are off and make-up days are worked`(day: String, works: Bool) throws {
        #expect(WorkingCalendar.isWorkingDay(try #require(CivilDay(day))) == works)
    }

    @Test func `a year without a notice is not known`() throws {
        #expect(WorkingCalendar.years == Array(2021...2026))
        for day in ["2020-12-31", "2027-01-01"] {
            #expect(WorkingCalendar.isWorkingDay(try #require(CivilDay(day))) == nil)
        }
        #expect(WorkingCalendar.workingDay(1, after: try #require(CivilDay("2026-12-31"))) == nil)
        #expect(WorkingCalendar.workingDay(0, after: try #require(CivilDay("2026-12-31"))) == CivilDay("2026-12-31"))
    }
}
