/// The row a running statement stands on. Valid only inside the closure it was handed to.
///
/// Columns count from 0. A column that is `NULL` or of another type than the one asked for gives an empty value, and the
/// statement then fails with `StorageError.misuse`: so reading a row needs no `try`, and a wrong one never gets out.
public struct Row {
    let cursor: any RowCursor

    package init(cursor: any RowCursor) {
        self.cursor = cursor
    }

    /// Reads an integer.
    public func integer(_ column: Int) -> Int64 {
        cursor.integer(column) ?? cursor.mismatch(column, expected: "integer", or: 0)
    }

    /// Reads an integer as `Int`.
    public func int(_ column: Int) -> Int {
        let value = integer(column)
        return Int(exactly: value) ?? cursor.mismatch(column, expected: "integer of this machine's size", or: 0)
    }

    /// Reads 0 or 1.
    public func bool(_ column: Int) -> Bool {
        switch integer(column) {
        case 0: false
        case 1: true
        default: cursor.mismatch(column, expected: "0 or 1", or: false)
        }
    }

    /// Reads a real number or an integer.
    public func double(_ column: Int) -> Double {
        cursor.double(column) ?? cursor.mismatch(column, expected: "number", or: 0)
    }

    /// Reads text.
    public func text(_ column: Int) -> String {
        cursor.text(column) ?? cursor.mismatch(column, expected: "text", or: "")
    }

    /// Reads bytes.
    public func blob(_ column: Int) -> [UInt8] {
        cursor.blob(column) ?? cursor.mismatch(column, expected: "bytes", or: [])
    }

    /// Whether the column is `NULL`.
    public func isNull(_ column: Int) -> Bool {
        cursor.isNull(column)
    }

    /// Reads an integer, or nil for `NULL`.
    public func optionalInteger(_ column: Int) -> Int64? {
        isNull(column) ? nil : integer(column)
    }

    /// Reads an integer as `Int`, or nil for `NULL`.
    public func optionalInt(_ column: Int) -> Int? {
        isNull(column) ? nil : int(column)
    }

    /// Reads 0 or 1, or nil for `NULL`.
    public func optionalBool(_ column: Int) -> Bool? {
        isNull(column) ? nil : bool(column)
    }

    /// Reads a number, or nil for `NULL`.
    public func optionalDouble(_ column: Int) -> Double? {
        isNull(column) ? nil : double(column)
    }

    /// Reads text, or nil for `NULL`.
    public func optionalText(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    /// Reads bytes, or nil for `NULL`.
    public func optionalBlob(_ column: Int) -> [UInt8]? {
        isNull(column) ? nil : blob(column)
    }
}

/// How a row reads its columns from an engine. Every reader returns nil when the column is null, absent or of another type.
package protocol RowCursor: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64?
    func double(_ column: Int) -> Double?
    func text(_ column: Int) -> String?
    func blob(_ column: Int) -> [UInt8]?

    /// Notes that a column is not what the reader took it for; the running statement fails after the row.
    func noteMismatch(_ column: Int, expected: String)
}

extension RowCursor {
    func mismatch<T>(_ column: Int, expected: String, or placeholder: T) -> T {
        noteMismatch(column, expected: expected)
        return placeholder
    }
}
