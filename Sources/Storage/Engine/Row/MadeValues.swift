// Readers of values that are valid by construction: `make` returns nil for what cannot be one, and then the column is unreadable.
//
// ```swift
// let region = try row.value("region_code", RegionCode.init(_:))
// let level = try row.value("level", SkillLevel.init(rawValue:))
// ```
extension Row {
    /// Reads text as a value made of it.
    public func value<T>(_ column: StaticString, _ make: (String) -> T?) throws(StorageError) -> T {
        try required(column, "\(T.self)") { $0.text($1).flatMap(make) }
    }

    /// Reads an integer as a value made of it. One too large for `make` is unreadable.
    public func value<T, Stored: FixedWidthInteger>(
        _ column: StaticString, _ make: (Stored) -> T?
    ) throws(StorageError) -> T {
        try required(column, "\(T.self)") { Self.exactly($0, $1).flatMap(make) }
    }

    /// Reads bytes as a value made of them.
    public func value<T>(_ column: StaticString, _ make: ([UInt8]) -> T?) throws(StorageError) -> T {
        try required(column, "\(T.self)") { $0.blob($1).flatMap(make) }
    }

    /// Reads text as a value made of it, or nil for `NULL`.
    public func optionalValue<T>(_ column: StaticString, _ make: (String) -> T?) throws(StorageError) -> T? {
        try optional(column, "\(T.self)") { $0.text($1).flatMap(make) }
    }

    /// Reads an integer as a value made of it, or nil for `NULL`. One too large for `make` is unreadable.
    public func optionalValue<T, Stored: FixedWidthInteger>(
        _ column: StaticString, _ make: (Stored) -> T?
    ) throws(StorageError) -> T? {
        try optional(column, "\(T.self)") { Self.exactly($0, $1).flatMap(make) }
    }

    /// Reads bytes as a value made of them, or nil for `NULL`.
    public func optionalValue<T>(_ column: StaticString, _ make: ([UInt8]) -> T?) throws(StorageError) -> T? {
        try optional(column, "\(T.self)") { $0.blob($1).flatMap(make) }
    }
}
