/// What is damaged, and where: for the log, never for a caller.
///
/// A literal makes one that names no place: `throw .corrupt("edition \(number) cannot be read")`.
public struct Damage: Sendable, Hashable {
    /// Where a stored value is that cannot be read.
    public struct Place: Sendable, Hashable {
        /// The table that the statement reads first.
        public var table: String
        /// The row's key; nil where it might be personal data, or is none.
        public var key: String?
        /// The column's name in the statement.
        public var column: String

        /// Names a place.
        public init(table: String, key: String?, column: String) {
            self.table = table
            self.key = key
            self.column = column
        }
    }

    /// What is wrong: `is no text`, or a sentence.
    public var reason: String
    /// The value that is meant; nil where it is not one value of one row.
    public var place: Place?

    /// Makes one of the reason, and where it was found.
    public init(_ reason: String, at place: Place? = nil) {
        self.reason = reason
        self.place = place
    }
}

extension Damage: ExpressibleByStringInterpolation {
    /// Makes one that names no place.
    public init(stringLiteral reason: String) {
        self.init(reason)
    }
}

extension Damage: CustomStringConvertible {
    /// A sentence: `certificate S1: points is no integer`.
    public var description: String {
        guard let place else { return reason }
        let row = place.key.map { "\(place.table) \($0)" } ?? place.table
        return "\(row): \(place.column) \(reason)"
    }
}
