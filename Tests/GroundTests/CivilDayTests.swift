internal import Foundation
internal import Ground
internal import Testing

@Suite struct CivilDayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2022-04-10", 19092), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896), ("1900-03-01", -25508),
    ])
    func `a date is so many days after 1970`(text: String, days: Int) throws {
        let day = try #require(CivilDay(text))
        #expect(day.daysSince1970 == days)
        #expect(day.description == text)
        #expect(CivilDay(daysSince1970: days) == day)
    }

    @Test(arguments: [
        "2022-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "2022-04-00", "0000-01-01", "2022-4-10",
        "2022/04/10", "+022-04-10", "2022-04-10 ", "", "20220410", "２０２２-04-10",
    ])
    func `what is no date is refused`(text: String) {
        #expect(CivilDay(text) == nil)
    }

    @Test func `the calendar agrees with Foundation over two centuries`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for days in stride(from: -36525, through: 36525, by: 13) {
            let date = Date(timeIntervalSince1970: Double(days) * 86400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let day = CivilDay(daysSince1970: days)
            #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
            #expect(day.weekday % 7 + 1 == parts.weekday)
        }
    }

    @Test(
        arguments: [
            (Int64(0), "1970-01-01"), (57_600_000_000_000 - 1, "1970-01-01"), (57_600_000_000_000, "1970-01-02"),
            (-28_800_000_000_000, "1970-01-01"), (-28_800_000_000_001, "1969-12-31"), (Int64.max, "2262-04-12"),
            (Int64.min, "1677-09-21"),
        ] as [(Int64, String)])
    func `the day begins at midnight in Liaoning`(nanoseconds: Int64, day: String) {
        #expect(CivilDay(nanosecondsSince1970: nanoseconds).description == day)
    }

    @Test(arguments: [
        ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-12-15", 1, "2023-01-15"),
        ("2022-03-31", -1, "2022-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2022-05-01", -5, "2021-12-01"),
        ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
    ])
    func `months are added inside the calendar`(start: String, months: Int, expected: String) throws {
        let later = try civilDay(start).adding(months: months)
        #expect(later.description == expected)
    }

    @Test(arguments: [
        ("2000-02-29", "2001-02-28", 0), ("2000-02-29", "2001-03-01", 1), ("2004-04-10", "2022-04-09", 17),
        ("2004-04-10", "2022-04-10", 18), ("2022-04-10", "2022-04-09", 0),
    ])
    func `an age is complete on the birthday`(birth: String, on: String, years: Int) throws {
        let age = try civilDay(birth).fullYears(until: try civilDay(on))
        #expect(age == years)
    }

    @Test func `arithmetic stops at the ends of the calendar`() {
        #expect(CivilDay.latest.adding(days: .max) == .latest)
        #expect(CivilDay.earliest.adding(days: .min) == .earliest)
        #expect(CivilDay.latest.adding(years: .max) == .latest)
        #expect(CivilDay.earliest.adding(months: .min) == .earliest)
        #expect(CivilDay.latest.description == "9999-12-31")
        #expect(CivilDay.earliest.description == "0001-01-01")
    }

    @Test func `months, quarters and school years have their days`() throws {
        let march = try #require(YearMonth("2023-03"))
        #expect(march.number == 202303 && YearMonth(number: 202303) == march && march.description == "2023-03")
        #expect(march.firstDay.description == "2023-03-01" && march.lastDay.description == "2023-03-31")
        #expect(march.quarter.description == "2023Q1" && march.schoolYear.description == "2022-2023")
        #expect(march.adding(months: 10).description == "2024-01" && march.adding(months: -3).description == "2022-12")
        for text in ["2023-13", "2023-00", "2023-3", "202303", ""] { #expect(YearMonth(text) == nil) }
        for number in [202300, 202313, 0, -202303, 1_000_001] { #expect(YearMonth(number: number) == nil) }
        let quarter = try #require(Quarter("2023Q4"))
        #expect(quarter.firstDay.description == "2023-10-01" && quarter.lastDay.description == "2023-12-31")
        #expect(quarter.next.description == "2024Q1" && quarter.previous.description == "2023Q3")
        for text in ["2023Q5", "2023Q0", "2023q1", "23Q1", ""] { #expect(Quarter(text) == nil) }
        let year = try #require(SchoolYear("2022-2023"))
        #expect(year.firstDay.description == "2022-09-01" && year.lastDay.description == "2023-08-31")
        #expect(CivilDay("2022-08-31")?.schoolYear.description == "2021-2022")
        #expect(SchoolYear("2022-2024") == nil)
    }

    @Test func `a period includes both its ends`() throws {
        let first = try civilDay("2022-01-01"), last = try civilDay("2022-12-31")
        let year = try #require(DayPeriod(from: first, through: last))
        #expect(year.contains(first) && year.contains(last) && year.length == 365)
        #expect(!year.contains(first.adding(days: -1)) && !year.contains(last.adding(days: 1)))
        #expect(DayPeriod(from: last, through: first) == nil)
        let open = try #require(DayPeriod(from: last))
        #expect(open.contains(.latest) && open.overlaps(year) && year.overlaps(open) && open.length == nil)
        let later = try #require(DayPeriod(from: last.adding(days: 1)))
        #expect(!later.overlaps(year) && !year.overlaps(later))
    }
}
