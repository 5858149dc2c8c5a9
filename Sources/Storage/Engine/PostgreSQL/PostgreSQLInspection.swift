internal import CPostgreSQL

// What a connection can tell of itself and its database, beside running stores' statements.
extension PostgreSQLConnection {
    /// Others may always have written: the server tells no cheap way to know.
    func versionByOthers() throws(StorageError) -> Int64? {
        nil
    }

    func isMovedIntoHalfway() throws(StorageError) -> Bool {
        try texts("SELECT 'yes' WHERE to_regclass('move_state') IS NOT NULL").first == "yes"
    }

    func plan(of statement: SQL) throws(StorageError) -> [String] {
        let text = statement.numberedText
        if let objection = StatementText.objection(to: text) { throw .misuse("\(objection): \(text)") }
        let parameters = try PostgreSQLParameters(statement.values, in: text)
        try pipeline.send("EXPLAIN (COSTS OFF) " + text, parameters)
        return try lines(of: pipeline.receive())
    }

    /// Reads every row of every table, which finds damaged pages, and looks for indexes and constraints that do not hold.
    func damages() throws(StorageError) -> [String] {
        var found = try texts(
            """
            SELECT 'index ' || indexrelid::regclass || ' is not valid' FROM pg_index
                WHERE NOT indisvalid AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
            UNION ALL SELECT 'constraint ' || conname || ' is not checked' FROM pg_constraint
                WHERE NOT convalidated AND connamespace = current_schema()::regnamespace
            """)
        for table in try texts("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1") {
            do throws(StorageError) {
                _ = try texts("SELECT count(t.*)::text FROM \"\(table)\" AS t WHERE length(t::text) < 0")
            } catch .corrupt(let damage) {
                found.append("\(table): \(damage)")
            }
        }
        return found
    }

    /// One column of a statement of ours.
    func texts(_ text: String) throws(StorageError) -> [String] {
        try pipeline.send(text)
        return try lines(of: pipeline.receive())
    }

    private func lines(of result: PostgreSQLResult?) throws(StorageError) -> [String] {
        try storage {
            var lines: [String] = []
            _ = try result?.deliver { row in
                guard let line = row.cursor.text(0) else { throw row.unreadable(at: 0, as: "text") }
                lines.append(line)
                return true
            }
            return lines
        }
    }
}
