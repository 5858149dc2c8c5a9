/// One SQL statement with its values kept apart from its text.
///
/// Interpolation binds, it never pastes: `"SELECT name FROM region WHERE code = \(code)"` becomes `… WHERE code = $1`. Text that is
/// part of the statement itself (a column list kept in one place) is pasted with `\(raw:)` and must never come from a request.
///
/// ```swift
/// let columns: SQL = "number, holder_id, issued_on"
/// let statement: SQL = "SELECT \(columns) FROM certificate WHERE number = \(number)"
/// let several: SQL = "SELECT \(columns) FROM certificate WHERE level IN (\(list: levels))"
/// ```
///
/// The dialect is what SQLite 3.40 and PostgreSQL 15 both take. Statements are prepared once per connection and text, so keep the
/// text constant and put what varies into values.
public struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Stands for a value in `template`. Numbers are given out only when a statement is prepared, so that statements can be
    /// joined without renumbering.
    static let placeholder: Character = "\u{1}"

    /// The text with a placeholder per value; what the cache of prepared statements is keyed by.
    package private(set) var template: String

    /// The values in the order of their placeholders.
    package private(set) var values: [SQLValue]

    /// Makes a statement without values.
    public init(stringLiteral text: String) {
        template = text
        values = []
    }

    /// Makes a statement of trusted text without values.
    public init(raw text: String) {
        template = text
        values = []
    }

    /// Makes a statement of its text and the values in it.
    public init(stringInterpolation: StringInterpolation) {
        template = stringInterpolation.template
        values = stringInterpolation.values
    }

    /// Joins two parts of a statement; write the space between them yourself.
    public static func + (left: SQL, right: SQL) -> SQL {
        var joined = left
        joined += right
        return joined
    }

    /// Appends a part of a statement.
    public static func += (left: inout SQL, right: SQL) {
        left.template += right.template
        left.values += right.values
    }

    /// Joins conditions or other parts with a separator such as `" AND "`.
    public static func joined(_ parts: [SQL], by separator: SQL) -> SQL {
        var whole: SQL = ""
        for (index, part) in parts.enumerated() {
            if index > 0 { whole += separator }
            whole += part
        }
        return whole
    }

    /// The text with numbered placeholders, `$1` first.
    package var numberedText: String {
        var text = ""
        text.reserveCapacity(template.utf8.count + 2 * values.count)
        var number = 0
        for character in template {
            if character == SQL.placeholder {
                number += 1
                text += "$\(number)"
            } else {
                text.append(character)
            }
        }
        return text
    }
}

extension SQL {
    /// Collects the text and the values of an interpolated statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        var template = ""
        var values: [SQLValue] = []

        /// Makes room for the parts of a statement.
        public init(literalCapacity: Int, interpolationCount: Int) {
            template.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        /// Appends text of the statement itself.
        public mutating func appendLiteral(_ literal: String) {
            template += literal
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLBindable) {
            template.append(SQL.placeholder)
            values.append(value.sqlValue)
        }

        /// Binds a value, or `NULL` for none.
        public mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            template.append(SQL.placeholder)
            values.append(value?.sqlValue ?? .null)
        }

        /// Binds each value, separated by commas: for `IN (…)`. An empty list becomes `NULL`, which nothing is equal to.
        public mutating func appendInterpolation(list: some Sequence<some SQLBindable>) {
            var isFirst = true
            for value in list {
                if !isFirst { template += ", " }
                isFirst = false
                appendInterpolation(value)
            }
            if isFirst { template += "NULL" }
        }

        /// Inserts a part of a statement together with its values.
        public mutating func appendInterpolation(_ part: SQL) {
            template += part.template
            values += part.values
        }

        /// Pastes trusted text; never what a caller sent.
        public mutating func appendInterpolation(raw text: String) {
            template += text
        }
    }
}
