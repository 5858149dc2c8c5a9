internal import CSQLite

/// Turns SQLite's result codes into storage errors.
enum SQLiteFailure {
    // Extended codes do not import: their macros are expressions. Numbers from sqlite3.h.
    private static let constraintCheck: Int32 = 275
    private static let constraintForeignKey: Int32 = 787
    private static let constraintNotNull: Int32 = 1299
    private static let constraintPrimaryKey: Int32 = 1555
    private static let constraintUnique: Int32 = 2067
    private static let constraintRowID: Int32 = 2579

    /// The error for the last failure on `database`.
    static func last(on database: OpaquePointer?, for purpose: ConnectionPurpose, in text: String = "") -> StorageError
    {
        let message = database.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
        let code = database.map { sqlite3_extended_errcode($0) } ?? SQLITE_NOMEM
        return error(code: code, message: message, purpose: purpose, text: text)
    }

    static func error(code: Int32, message: String, purpose: ConnectionPurpose, text: String) -> StorageError {
        switch code & 0xff {
        case SQLITE_CONSTRAINT: .constraint(constraint(code), message)
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(Damage(message))
        case SQLITE_READONLY where purpose == .reading: .misuse("a read transaction cannot write: \(text)")
        case SQLITE_FULL: .full(message)
        case SQLITE_IOERR, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CANTOPEN, SQLITE_NOMEM, SQLITE_PROTOCOL,
            SQLITE_READONLY,
            SQLITE_INTERRUPT, SQLITE_PERM, SQLITE_NOLFS:
            .unavailable("\(message) (SQLite \(code))")
        default: .misuse("\(message) (SQLite \(code)) in: \(text)")
        }
    }

    private static func constraint(_ code: Int32) -> StorageError.Constraint {
        switch code {
        case constraintUnique, constraintPrimaryKey, constraintRowID: .unique
        case constraintCheck: .check
        case constraintNotNull: .notNull
        case constraintForeignKey: .foreignKey
        default: .other
        }
    }
}
