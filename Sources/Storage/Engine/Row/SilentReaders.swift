// The readers by position, which a store uses until it reads by name. They hand out an empty value for a column that is not what it is read
// as, and the statement then fails with `StorageError.misuse`. Nothing new uses them; this file goes with the last store that does.
extension Row {
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
        guard column >= 0, column < columns.count else { return cursor.mismatch(column, expected: "column", or: true) }
        return cursor.isNull(column)
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

extension RowCursor {
    fileprivate func mismatch<T>(_ column: Int, expected: String, or placeholder: T) -> T {
        noteMismatch(column, expected: expected)
        return placeholder
    }
}
