internal import CSQLite

// What a connection can tell of itself and its database, beside running stores' statements.
extension SQLiteConnection {
    func settle() throws(StorageError) {
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(database, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        if current != 0 { throw .constraint(.foreignKey, "a row refers to a record that does not exist") }
    }

    func send(_ statement: SQL) throws(StorageError) {
        try execute(statement)
    }

    /// Nothing to do: every writing connection guards the trail itself, because a file has no rights of its own.
    func protect(_ tables: [String]) throws(StorageError) {}

    func checkForeignKeys() throws(StorageError) {
        let broken = try texts("PRAGMA foreign_key_check", column: 0)
        if let table = broken.first {
            throw .constraint(.foreignKey, "\(broken.count) rows break a foreign key, the first in \(table)")
        }
    }

    func versionByOthers() throws(StorageError) -> Int64? {
        let statement: SQLiteStatement
        if let known = dataVersion { statement = known } else { statement = try prepare("PRAGMA data_version") }
        dataVersion = statement
        defer { sqlite3_reset(statement.handle) }
        guard sqlite3_step(statement.handle) == SQLITE_ROW else { throw failure(statement.text) }
        return sqlite3_column_int64(statement.handle, 0)
    }

    func plan(of statement: SQL) throws(StorageError) -> [String] {
        let text = statement.numberedText
        if let objection = StatementText.objection(to: text) { throw .misuse("\(objection): \(text)") }
        return try texts("EXPLAIN QUERY PLAN " + text, column: 3)
    }

    func damages() throws(StorageError) -> [String] {
        try texts("PRAGMA quick_check", column: 0).filter { $0 != "ok" } + texts("PRAGMA foreign_key_check", column: 0)
    }

    /// One column of a statement of ours.
    func texts(_ text: String, column: Int) throws(StorageError) -> [String] {
        let statement = try prepare(text)
        var found: [String] = []
        while true {
            switch sqlite3_step(statement.handle) {
            case SQLITE_ROW:
                guard let line = statement.text(column) else {
                    throw .corrupt("column \(column) is no text in: \(text)")
                }
                found.append(line)
            case SQLITE_DONE: return found
            default: throw failure(text)
            }
        }
    }
}
