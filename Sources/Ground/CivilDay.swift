/// A day of the proleptic Gregorian calendar, as it is counted in Liaoning (UTC+8).
///
/// Decides month, deadline and the law in force. From 0001-01-01 to 9999-12-31; arithmetic that would leave
/// this range stops at its end, so that no input can trap.
public struct CivilDay: Sendable, Hashable {
    /// Days since 1970-01-01, negative before it.
    public let daysSince1970: Int

    /// 0001-01-01.
    public static let earliest = CivilDay(daysSince1970: -719_162)
    /// 9999-12-31.
    public static let latest = CivilDay(daysSince1970: 2_932_896)

    /// The day so many days after 1970-01-01, held inside ``earliest`` and ``latest``.
    public init(daysSince1970 days: Int) {
        daysSince1970 = min(max(days, -719_162), 2_932_896)
    }

    /// The day of a date; nil when there is no such date.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= YearMonth.length(ofMonth: month, year: year)
        else { return nil }
        self.init(daysSince1970: CivilDay.days(year: year, month: month, day: day))
    }

    /// Reads `YYYY-MM-DD`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = ASCIIDigits.number(bytes[0..<4]), let month = ASCIIDigits.number(bytes[5..<7]),
            let day = ASCIIDigits.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day in Liaoning (UTC+8) of an instant in nanoseconds since 1970-01-01T00:00:00Z.
    public init(nanosecondsSince1970 nanoseconds: Int64) {
        let seconds = Int(nanoseconds.flooredQuotient(by: 1_000_000_000)) + 8 * 3600
        self.init(daysSince1970: seconds.flooredQuotient(by: 86400))
    }

    /// The day so many days later, earlier when negative.
    public func adding(days: Int) -> CivilDay {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .latest : .earliest }
        return CivilDay(daysSince1970: sum)
    }

    /// The same day of the month so many months later; the month's last day where it has no such day.
    public func adding(months: Int) -> CivilDay {
        let date = components
        let target = YearMonth(clampedYear: date.year, month: date.month).adding(months: months)
        return CivilDay(
            daysSince1970: CivilDay.days(
                year: target.year, month: target.month,
                day: min(date.day, YearMonth.length(ofMonth: target.month, year: target.year))))
    }

    /// The same date so many years later; 28 February where that year has no 29th.
    public func adding(years: Int) -> CivilDay {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        guard !overflow else { return years > 0 ? .latest : .earliest }
        return adding(months: months)
    }

    /// How many days `other` lies after this day; negative when before.
    public func days(until other: CivilDay) -> Int {
        other.daysSince1970 - daysSince1970
    }

    /// Full years from this day to `other`, as a person's age is counted; 0 when `other` is not later.
    ///
    /// Someone born on 29 February completes a year on 1 March of a common year.
    public func fullYears(until other: CivilDay) -> Int {
        guard other > self else { return 0 }
        let (start, end) = (components, other.components)
        let passed = (end.month, end.day) >= (start.month, start.day)
        return end.year - start.year - (passed ? 0 : 1)
    }

    /// Full months from this day to `other`; 0 when `other` is not later.
    public func fullMonths(until other: CivilDay) -> Int {
        guard other > self else { return 0 }
        let (start, end) = (components, other.components)
        return (end.year - start.year) * 12 + end.month - start.month - (end.day >= start.day ? 0 : 1)
    }
}

extension CivilDay: Comparable, Strideable {
    /// Whether one day is before another.
    public static func < (left: CivilDay, right: CivilDay) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    /// Days from this day to `other`.
    public func distance(to other: CivilDay) -> Int { days(until: other) }

    /// The day `count` days later.
    public func advanced(by count: Int) -> CivilDay { adding(days: count) }
}

extension CivilDay: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let date = components
        return ASCIIDigits.padded(date.year, to: 4) + "-" + ASCIIDigits.padded(date.month, to: 2) + "-"
            + ASCIIDigits.padded(date.day, to: 2)
    }
}
