/// Instants as text, `2022-04-10T08:00:00.5+08:00`.
///
/// - Source: RFC 3339, section 5.6. Calendar arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
enum RFC3339 {
    /// Year 1 to year 9999.
    static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// In UTC, with 0, 3, 6 or 9 digits of the second. What lies out of range is drawn to its nearest end.
    static func text(seconds: Int64, nanos: Int32) -> String {
        let seconds = min(max(seconds, range.lowerBound), range.upperBound)
        let (days, second) = seconds.flooredDivision(by: 86_400)
        let (year, month, day) = civil(days: days)
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(date)T\(time)\(fraction(min(max(nanos, 0), 999_999_999)))Z"
    }

    /// The decimals of a second with their point, in groups of three; empty for none.
    static func fraction(_ nanos: Int32) -> String {
        if nanos == 0 { return "" }
        let digits = padded(Int64(nanos), 9)
        if nanos % 1_000_000 == 0 { return "." + digits.prefix(3) }
        if nanos % 1_000 == 0 { return "." + digits.prefix(6) }
        return "." + digits
    }

    static func instant(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var scan = TextScan(text)
        guard let year = scan.number(digits: 4), scan.skip("-"), let month = scan.number(digits: 2), scan.skip("-"),
            let day = scan.number(digits: 2), scan.skip("T"), let hour = scan.number(digits: 2), scan.skip(":"),
            let minute = scan.number(digits: 2), scan.skip(":"), let second = scan.number(digits: 2),
            let nanos = scan.fraction(), let offset = offset(&scan), scan.isAtEnd
        else { return nil }
        guard 1...12 ~= month, 1...length(ofMonth: month, year: year) ~= day, hour < 24, minute < 60, second < 60 else {
            return nil
        }
        let days = days(year: year, month: month, day: day)
        return (days * 86_400 + hour * 3600 + minute * 60 + second - offset, nanos)
    }

    /// Seconds east of UTC.
    private static func offset(_ scan: inout TextScan) -> Int64? {
        if scan.skip("Z") { return 0 }
        let isWest = scan.skip("-")
        guard isWest || scan.skip("+"), let hour = scan.number(digits: 2), scan.skip(":"),
            let minute = scan.number(digits: 2), hour < 24, minute < 60
        else { return nil }
        return (hour * 3600 + minute * 60) * (isWest ? -1 : 1)
    }

    private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int64, year: Int64) -> Int64 {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// Walks over text of fixed form.
struct TextScan {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    /// Exactly that many decimal digits.
    mutating func number(digits: Int) -> Int64? {
        let head = rest.prefix(digits)
        guard head.count == digits, head.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        rest.removeFirst(digits)
        return head.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// Nanoseconds of a point and 1 to 9 digits; 0 when there is no point.
    mutating func fraction() -> Int32? {
        guard skip(".") else { return 0 }
        var nanos: Int32 = 0
        var count = 0
        while count < 9, let digit = number(digits: 1) {
            nanos = nanos * 10 + Int32(digit)
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<9 { nanos *= 10 }
        return nanos
    }
}
