extension PolicyFigure {
    /// The unit of a policy figure, as the policy book prints it, for example `"yuan per person-month"`.
    public struct Unit: Sendable, Hashable {
        /// The unit in the words of the policy book.
        public let text: String

        /// A unit in the words of the policy book.
        public init(_ text: String) { self.text = text }

        /// What can be done with a number of a unit.
        public enum Kind: Sendable, Hashable {
            /// Whole yuan, in total or per person, month or year.
            case money
            /// A share of a hundred.
            case percent
            /// A date, `2021-12-31`.
            case date
            /// A day of every year, `06-30`.
            case monthDay
            /// Persons, vouchers, months, schools: anything counted.
            case count
        }

        /// What can be done with a number of this unit; a unit that the table lacks is counted.
        public var kind: Kind { FigureUnitTable.units[text]?.kind ?? .count }

        /// Whether the table of units has it, so that a figure in it can be checked.
        public var isKnown: Bool { FigureUnitTable.units[text] != nil }

        /// The smallest and the greatest number a figure in this unit may be; nil for days and for a unit that the table lacks.
        public var range: ClosedRange<Int64>? { FigureUnitTable.units[text]?.range }
    }

    /// The value of a policy figure.
    public enum Value: Sendable, Hashable {
        /// A number in the figure's unit.
        case number(Int64)
        /// A day.
        case day(CivilDay)
        /// A day of every year.
        case monthDay(month: Int, day: Int)
        /// The policy leaves it to the cities and names no value.
        case open

        /// Reads a value in a unit; empty is ``open``; nil when it does not fit the unit.
        public init?(_ text: some StringProtocol, unit: PolicyFigure.Unit) {
            if text.isEmpty {
                self = .open
                return
            }
            switch unit.kind {
            case .date:
                guard let day = CivilDay(text) else { return nil }
                self = .day(day)
            case .monthDay:
                // A leap year, so that 02-29 is a day of every year.
                guard let day = CivilDay("2000-" + text) else { return nil }
                self = .monthDay(month: day.month, day: day.day)
            case .money, .percent, .count:
                guard let number = Int64(text) else { return nil }
                self = .number(number)
            }
        }

        /// The number, if it is one.
        public var number: Int64? {
            if case .number(let number) = self { number } else { nil }
        }
    }
}

extension PolicyFigure.Value: CustomStringConvertible {
    /// The value as the policy book prints it.
    public var description: String {
        switch self {
        case .number(let number): String(number)
        case .day(let day): day.description
        case .monthDay(let month, let day):
            ASCIIDigits.padded(month, to: 2) + "-" + ASCIIDigits.padded(day, to: 2)
        case .open: ""
        }
    }
}
