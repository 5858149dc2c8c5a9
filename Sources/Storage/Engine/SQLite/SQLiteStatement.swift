internal import CSQLite

/// A prepared statement, and the row it stands on while it runs.
final class SQLiteStatement: RowCursor {
    let handle: OpaquePointer
    /// The numbered text, for error messages.
    let text: String
    let isReadOnly: Bool
    /// True while rows are handed out: a closure that runs the same text again must get another statement.
    var isRunning = false
    private let parameterCount: Int
    let columns: ColumnNames

    init(handle: OpaquePointer, text: String) {
        self.handle = handle
        self.text = text
        isReadOnly = sqlite3_stmt_readonly(handle) != 0
        parameterCount = Int(sqlite3_bind_parameter_count(handle))
        let names = (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
        columns = ColumnNames(names, of: text)
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Binds the values to `$1`, `$2` …, which SQLite numbers by first appearance, the order they were written in.
    func bind(_ values: [SQLValue]) throws(StorageError) {
        guard values.count == parameterCount else {
            throw .misuse("\(parameterCount) parameters, \(values.count) values in: \(text)")
        }
        for (index, value) in values.enumerated() {
            guard try bind(value, at: Int32(index + 1)) == SQLITE_OK else {
                throw .misuse("value \(index + 1) cannot be bound in: \(text)")
            }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) throws(StorageError) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let integer): return sqlite3_bind_int64(handle, index, integer)
        case .real(let real): return sqlite3_bind_double(handle, index, real)
        case .text(var string):
            let result = string.withUTF8 { bytes -> Int32? in
                // PostgreSQL has no text with a NUL in it, so no engine takes one.
                if bytes.contains(0) { return nil }
                guard let start = bytes.baseAddress else {
                    return sqlite3_bind_text(handle, index, "", 0, Self.transient)
                }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                    sqlite3_bind_text64(
                        handle, index, characters, UInt64(bytes.count), Self.transient, UInt8(SQLITE_UTF8))
                }
            }
            guard let result else { throw .misuse("text with a NUL character, value \(index) in: \(text)") }
            return result
        case .blob(let bytes):
            return bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress, !buffer.isEmpty else {
                    return sqlite3_bind_zeroblob(handle, index, 0)
                }
                return sqlite3_bind_blob64(handle, index, start, UInt64(buffer.count), Self.transient)
            }
        }
    }

    /// Ends a run and lets go of the values.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// `SQLITE_TRANSIENT`: SQLite copies what is bound. The macro is a cast and does not import.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    // MARK: Columns

    func isNull(_ column: Int) -> Bool {
        type(of: column) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int64? {
        guard type(of: column) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(handle, Int32(column))
    }

    func double(_ column: Int) -> Double? {
        let type = type(of: column)
        guard type == SQLITE_FLOAT || type == SQLITE_INTEGER else { return nil }
        return sqlite3_column_double(handle, Int32(column))
    }

    func text(_ column: Int) -> String? {
        guard type(of: column) == SQLITE_TEXT, let start = sqlite3_column_text(handle, Int32(column)) else {
            return nil
        }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        // Of what is no text the nearest text is not what was stored.
        return String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int) -> [UInt8]? {
        guard type(of: column) == SQLITE_BLOB else { return nil }
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }

    private func type(of column: Int) -> Int32 {
        guard column >= 0, column < columns.count else { return SQLITE_NULL }
        return sqlite3_column_type(handle, Int32(column))
    }
}
