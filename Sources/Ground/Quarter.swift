/// A quarter of a year, in which shortage lists are published.
public struct Quarter: Sendable, Hashable {
    /// The year, 1–9999.
    public let year: Int
    /// Which quarter of the year, 1–4.
    public let number: Int

    /// The quarter; nil when there is no such quarter.
    public init?(year: Int, number: Int) {
        guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// Reads `2023Q1`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[4] == UInt8(ascii: "Q"), let year = ASCIIDigits.number(bytes[0..<4]),
            let number = ASCIIDigits.number(bytes[5..<6])
        else { return nil }
        self.init(year: year, number: number)
    }

    init(clampedYear year: Int, number: Int) {
        self.year = min(max(year, 1), 9999)
        self.number = min(max(number, 1), 4)
    }

    /// Its first month.
    public var firstMonth: YearMonth { YearMonth(clampedYear: year, month: number * 3 - 2) }
    /// Its last month.
    public var lastMonth: YearMonth { YearMonth(clampedYear: year, month: number * 3) }
    /// Its first day.
    public var firstDay: CivilDay { firstMonth.firstDay }
    /// Its last day.
    public var lastDay: CivilDay { lastMonth.lastDay }
    /// The quarter after it; the last quarter of 9999 is its own.
    public var next: Quarter { lastMonth.adding(months: 1).quarter }
    /// The quarter before it; the first quarter of year 1 is its own.
    public var previous: Quarter { firstMonth.adding(months: -1).quarter }
}

extension Quarter: Comparable {
    /// Whether one quarter is before another.
    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}

extension Quarter: CustomStringConvertible {
    /// `YYYYQn`.
    public var description: String { ASCIIDigits.padded(year, to: 4) + "Q" + String(number) }
}
