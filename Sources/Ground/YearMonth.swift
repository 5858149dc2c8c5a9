/// A month of a year, 0001-01 to 9999-12.
public struct YearMonth: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The month, 1–12.
    public let month: Int

    /// The month; nil when there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `YYYY-MM`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = ASCIIDigits.number(bytes[0..<4]),
            let month = ASCIIDigits.number(bytes[5..<7])
        else { return nil }
        self.init(year: year, month: month)
    }

    /// Reads the number form of counters, 202203; nil when there is no such month.
    public init?(number: Int) {
        guard number > 0 else { return nil }
        self.init(year: number / 100, month: number % 100)
    }

    init(clampedYear year: Int, month: Int) {
        self.year = min(max(year, 1), 9999)
        self.month = min(max(month, 1), 12)
    }

    /// The month as a number, 202203 for March 2022.
    public var number: Int { year * 100 + month }

    /// The first day of the month.
    public var firstDay: CivilDay {
        CivilDay(daysSince1970: CivilDay.days(year: year, month: month, day: 1))
    }

    /// The last day of the month.
    public var lastDay: CivilDay {
        CivilDay(daysSince1970: CivilDay.days(year: year, month: month, day: length))
    }

    /// The days of the month, 28–31.
    public var length: Int { YearMonth.length(ofMonth: month, year: year) }

    /// The quarter it lies in.
    public var quarter: Quarter { Quarter(clampedYear: year, number: (month - 1) / 3 + 1) }

    /// The school year it lies in: a school year begins in September.
    public var schoolYear: SchoolYear { SchoolYear(startYear: month >= 9 ? year : year - 1) }

    /// The month so many months later, held inside the range of years.
    public func adding(months: Int) -> YearMonth {
        let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow else { return YearMonth(clampedYear: months > 0 ? 9999 : 1, month: months > 0 ? 12 : 1) }
        let targetYear = index.flooredQuotient(by: 12)
        if targetYear > 9999 { return YearMonth(clampedYear: 9999, month: 12) }
        if targetYear < 1 { return YearMonth(clampedYear: 1, month: 1) }
        return YearMonth(clampedYear: targetYear, month: index - targetYear * 12 + 1)
    }

    /// How many months `other` lies after this month; negative when before.
    public func months(until other: YearMonth) -> Int {
        (other.year - year) * 12 + other.month - month
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension YearMonth: Comparable {
    /// Whether one month is before another.
    public static func < (left: YearMonth, right: YearMonth) -> Bool { left.number < right.number }
}

extension YearMonth: CustomStringConvertible {
    /// `YYYY-MM`.
    public var description: String { ASCIIDigits.padded(year, to: 4) + "-" + ASCIIDigits.padded(month, to: 2) }
}
