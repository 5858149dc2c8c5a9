/// A school year: 1 September to 31 August.
public struct SchoolYear: Sendable, Hashable, Comparable {
    /// The year in whose September it begins, 1–9998.
    public let startYear: Int

    /// The school year that begins in September of `startYear`, held inside the range of years.
    public init(startYear: Int) {
        self.startYear = min(max(startYear, 1), 9998)
    }

    /// Reads `2022-2023`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 9, bytes[4] == UInt8(ascii: "-"), let start = ASCIIDigits.number(bytes[0..<4]),
            let end = ASCIIDigits.number(bytes[5..<9]), end == start + 1, (1...9998).contains(start)
        else { return nil }
        self.startYear = start
    }

    /// Its first day, 1 September.
    public var firstDay: CivilDay { YearMonth(clampedYear: startYear, month: 9).firstDay }
    /// Its last day, 31 August.
    public var lastDay: CivilDay { YearMonth(clampedYear: startYear + 1, month: 8).lastDay }

    /// Whether one school year is before another.
    public static func < (left: SchoolYear, right: SchoolYear) -> Bool { left.startYear < right.startYear }
}

extension SchoolYear: CustomStringConvertible {
    /// `YYYY-YYYY`.
    public var description: String {
        ASCIIDigits.padded(startYear, to: 4) + "-" + ASCIIDigits.padded(startYear + 1, to: 4)
    }
}
