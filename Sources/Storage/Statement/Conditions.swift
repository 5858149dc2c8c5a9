/// The conditions that narrow a list, each with its values: all of them must hold. What is not asked for narrows nothing.
///
/// ```swift
/// var conditions = Conditions()
/// conditions.add("c.person_id", equals: filter.person)
/// conditions.add("c.region_code", isWithin: filter.region?.codes)
/// conditions.add("c.state <> 4 OR c.state_changed_on > \(day)")
/// return "SELECT \(columns) FROM certificate c \(where: conditions) ORDER BY c.number LIMIT \(limit)"
/// ```
public struct Conditions: Sendable, Hashable {
    private var parts: [SQL] = []

    /// Makes none: every row is meant.
    public init() {}

    /// Adds a condition. It may hold an `OR`: it stands in parentheses.
    public mutating func add(_ condition: SQL) {
        parts.append("(\(condition))")
    }

    /// Adds that a column has a value; nothing for nil.
    public mutating func add(_ column: SQL, equals value: (some SQLBindable)?) {
        guard let value else { return }
        parts.append("\(column) = \(value)")
    }

    /// Adds that a column is greater than a value; nothing for nil. For the page after the one that ended with it.
    public mutating func add(_ column: SQL, isAfter value: (some SQLBindable)?) {
        guard let value else { return }
        parts.append("\(column) > \(value)")
    }

    /// Adds that a column is less than a value; nothing for nil. For the page after it where the order is descending.
    public mutating func add(_ column: SQL, isBefore value: (some SQLBindable)?) {
        guard let value else { return }
        parts.append("\(column) < \(value)")
    }

    /// Adds that a column lies in a range, both ends included; nothing for nil. So a city's counties are found: their codes have the first four
    /// digits of the city's.
    public mutating func add<Value: SQLBindable>(_ column: SQL, isWithin range: ClosedRange<Value>?) {
        guard let range else { return }
        parts.append("\(column) >= \(range.lowerBound) AND \(column) <= \(range.upperBound)")
    }

    /// Adds that a column has one of some values; nothing for nil, and no row for an empty list.
    public mutating func add(_ column: SQL, isOneOf values: (some Sequence<some SQLBindable>)?) {
        guard let values else { return }
        parts.append("\(column) IN (\(list: values))")
    }

    /// `WHERE … AND …`; empty when there is no condition.
    public var clause: SQL {
        parts.isEmpty ? "" : "WHERE " + SQL.joined(parts, by: " AND ")
    }
}

extension SQL.StringInterpolation {
    /// Inserts the `WHERE` of some conditions, or nothing when there is none.
    public mutating func appendInterpolation(where conditions: Conditions) {
        appendInterpolation(conditions.clause)
    }
}
