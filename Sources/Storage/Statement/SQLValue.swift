/// A value as the database holds it.
public enum SQLValue: Sendable, Hashable {
    /// No value.
    case null
    /// A `BIGINT`.
    case integer(Int64)
    /// A `DOUBLE PRECISION`.
    case real(Double)
    /// A `TEXT`.
    case text(String)
    /// A `BYTEA`.
    case blob([UInt8])
}

/// What can be bound to a statement.
public protocol SQLBindable {
    /// The value the database stores for this one.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    /// Binds as it is.
    public var sqlValue: SQLValue { self }
}

extension Int64: SQLBindable {
    /// Binds as an integer.
    public var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLBindable {
    /// Binds as an integer.
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int32: SQLBindable {
    /// Binds as an integer.
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

/// Stored as 0 or 1 in a `BIGINT`, because the two engines' booleans differ.
extension Bool: SQLBindable {
    /// Binds as 0 or 1.
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Double: SQLBindable {
    /// Binds as a real number.
    public var sqlValue: SQLValue { .real(self) }
}

extension String: SQLBindable {
    /// Binds as text; one with a NUL character is refused.
    public var sqlValue: SQLValue { .text(self) }
}

extension Substring: SQLBindable {
    /// Binds as text.
    public var sqlValue: SQLValue { .text(String(self)) }
}

extension [UInt8]: SQLBindable {
    /// Binds as bytes.
    public var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    /// Binds as its value, or as `NULL`.
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

/// Enumerations with a raw value bind as that value, once they declare the conformance.
extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    /// Binds as the raw value.
    public var sqlValue: SQLValue { rawValue.sqlValue }
}
