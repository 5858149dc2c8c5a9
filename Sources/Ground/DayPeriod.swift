/// A period of days, both ends included; without a last day it goes on.
public struct DayPeriod: Sendable, Hashable {
    /// The first day.
    public let first: CivilDay
    /// The last day; nil while the end is open.
    public let last: CivilDay?

    /// The period; nil when it would end before it begins.
    public init?(from first: CivilDay, through last: CivilDay? = nil) {
        if let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    /// Whether `day` lies in the period.
    public func contains(_ day: CivilDay) -> Bool {
        guard day >= first else { return false }
        guard let last else { return true }
        return day <= last
    }

    /// Whether both share at least one day.
    public func overlaps(_ other: DayPeriod) -> Bool {
        (other.last.map { first <= $0 } ?? true) && (last.map { other.first <= $0 } ?? true)
    }

    /// How many days it has; nil while the end is open.
    public var length: Int? { last.map { first.days(until: $0) + 1 } }
}
