/// The row a running statement stands on. Valid only inside the closure it was handed to.
///
/// Columns are read by the names they have in the statement, so that a decode function does not depend on their order. A column that is
/// computed needs a name: `SELECT count(*) AS certificates`.
///
/// ```swift
/// static func decode(_ row: Row) throws -> Batch {
///     Batch(id: try row.text("id"), seats: try row.count("seats"), region: try row.value("region_code", RegionCode.init(_:)))
/// }
/// ```
///
/// Every reader throws ``StorageError/corrupt(_:)`` for a value that is not what it is read as, and ``StorageError/misuse(_:)`` for a column
/// that the statement does not have, or has twice. No value is ever replaced by another.
public struct Row {
    let cursor: any RowCursor
    let columns: ColumnNames

    init(cursor: any RowCursor, columns: ColumnNames) {
        self.cursor = cursor
        self.columns = columns
    }

    /// Reads an integer.
    public func integer(_ column: StaticString) throws(StorageError) -> Int64 {
        try required(column, "integer") { $0.integer($1) }
    }

    /// Reads an integer as `Int`.
    public func int(_ column: StaticString) throws(StorageError) -> Int {
        try required(column, "integer of this machine's size", Self.exactly)
    }

    /// Reads an integer of 32 bits.
    public func int32(_ column: StaticString) throws(StorageError) -> Int32 {
        try required(column, "integer of 32 bits", Self.exactly)
    }

    /// Reads how many there are of something: 0 or more.
    public func count(_ column: StaticString) throws(StorageError) -> Int {
        try required(column, "count", Self.count)
    }

    /// Reads 0 or 1.
    public func bool(_ column: StaticString) throws(StorageError) -> Bool {
        try required(column, "0 or 1", Self.bool)
    }

    /// Reads a real number or an integer.
    public func double(_ column: StaticString) throws(StorageError) -> Double {
        try required(column, "number") { $0.double($1) }
    }

    /// Reads text.
    public func text(_ column: StaticString) throws(StorageError) -> String {
        try required(column, "text") { $0.text($1) }
    }

    /// Reads bytes.
    public func blob(_ column: StaticString) throws(StorageError) -> [UInt8] {
        try required(column, "bytes") { $0.blob($1) }
    }

    /// Whether the column is `NULL`.
    public func isNull(_ column: StaticString) throws(StorageError) -> Bool {
        cursor.isNull(try columns.place(of: column))
    }
}

// What the readers of other files are made of.
extension Row {
    /// Reads a column that must hold a value.
    func required<T>(
        _ column: StaticString, _ kind: @autoclosure () -> String, _ read: (any RowCursor, Int) -> T?
    ) throws(StorageError) -> T {
        guard let value = read(cursor, try columns.place(of: column)) else { throw unreadable(column, as: kind()) }
        return value
    }

    /// Reads a column that may be `NULL`.
    func optional<T>(
        _ column: StaticString, _ kind: @autoclosure () -> String, _ read: (any RowCursor, Int) -> T?
    ) throws(StorageError) -> T? {
        let place = try columns.place(of: column)
        if cursor.isNull(place) { return nil }
        guard let value = read(cursor, place) else { throw unreadable(column, as: kind()) }
        return value
    }

    static func exactly<T: FixedWidthInteger>(_ cursor: any RowCursor, _ place: Int) -> T? {
        cursor.integer(place).flatMap { T(exactly: $0) }
    }

    static func count(_ cursor: any RowCursor, _ place: Int) -> Int? {
        exactly(cursor, place).flatMap { $0 < 0 ? nil : $0 }
    }

    static func bool(_ cursor: any RowCursor, _ place: Int) -> Bool? {
        switch cursor.integer(place) {
        case 0: false
        case 1: true
        default: nil
        }
    }
}

/// How a row reads its columns from an engine, by their places from 0. Every reader returns nil when the column is null, absent or of another
/// type.
protocol RowCursor: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64?
    func double(_ column: Int) -> Double?
    func text(_ column: Int) -> String?
    func blob(_ column: Int) -> [UInt8]?
}
