/// The PostgreSQL schema a service is moved to. It keeps how far it has come, in the same transactions as the rows.
final class MoveTarget {
    let connection: any Connection

    init(_ url: DatabaseURL) throws(StorageError) {
        guard case .postgreSQL(let address) = url.location else {
            throw .misuse("\(url.text) is no PostgreSQL database")
        }
        connection = try PostgreSQLEngine(address: address, shown: url.text).connect(for: .migrating)
    }

    deinit {
        connection.close()
    }

    /// Makes the tables, or finds those of a move of the same state that was cut off.
    ///
    /// - Throws: ``StorageError/misuse(_:)`` when the schema holds anything else.
    func prepare(_ tables: [MoveSource.Table], state: [UInt8]) throws(StorageError) {
        let present = try names("SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()")
        guard present.isEmpty else {
            guard present.contains("move_progress") else { throw .misuse("the target is not empty") }
            let begun = try connection.first("SELECT state FROM move_state") { try $0.blob("state") }
            guard begun == state else {
                throw .misuse("the source was written to after the move began; empty the target and begin again")
            }
            return
        }
        try connection.writing { () throws(StorageError) in
            for table in tables { try connection.run(script: table.definition + ";") }
            try connection.run(script: Self.ownTables)
            try connection.execute("INSERT INTO move_state (state) VALUES (\(state))")
            // Rows arrive table by table, and may refer to rows that come later.
            try connection.execute(
                """
                INSERT INTO move_foreign_key (place, of_table, name, definition)
                SELECT row_number() OVER (ORDER BY oid), CAST(CAST(conrelid AS regclass) AS TEXT), CAST(conname AS TEXT),
                    pg_get_constraintdef(oid)
                FROM pg_constraint WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace)
                """)
            for key in try foreignKeys() {
                try connection.run(script: "ALTER TABLE \(key.table) DROP CONSTRAINT \(key.name);")
            }
        }
    }

    /// The number of the last row that arrived; nil when the table is complete.
    func progress(of table: MoveSource.Table) throws(StorageError) -> Int64? {
        let row = try connection.first(
            "SELECT last_row, is_complete FROM move_progress WHERE of_table = \(table.name)"
        ) { (last: try $0.integer("last_row"), isComplete: try $0.bool("is_complete")) }
        guard let row else { return 0 }
        return row.isComplete ? nil : row.last
    }

    /// Takes a portion of rows and how far they reach, together or not at all.
    func take(
        _ rows: [[SQLValue]], into table: MoveSource.Table, upTo last: Int64, isComplete: Bool
    ) throws(StorageError) {
        let columns = SQL(raw: table.columns.joined(separator: ", "))
        try connection.writing { () throws(StorageError) in
            for row in rows {
                try connection.send("INSERT INTO \(raw: table.name) (\(columns)) VALUES (\(list: row))")
            }
            try connection.send(
                """
                INSERT INTO move_progress (of_table, last_row, is_complete) VALUES (\(table.name), \(last), \(isComplete))
                ON CONFLICT (of_table) DO UPDATE SET last_row = excluded.last_row, is_complete = excluded.is_complete
                """)
            try connection.settle()
        }
    }

    /// Makes the indexes, puts the foreign keys back, which checks them, and forgets the move.
    func finish(indexes: [String]) throws(StorageError) {
        try connection.writing { () throws(StorageError) in
            let keys = try foreignKeys()
            try connection.run(script: "DROP TABLE move_progress; DROP TABLE move_foreign_key; DROP TABLE move_state;")
            for index in indexes { try connection.run(script: index + ";") }
            for key in keys {
                try connection.run(script: "ALTER TABLE \(key.table) ADD CONSTRAINT \(key.name) \(key.definition);")
            }
        }
        try connection.run(script: "ANALYZE;")
    }

    /// Reads a whole table.
    func digest(of table: MoveSource.Table) throws -> TableDigest {
        try connection.step(.beginScanning)
        defer { try? connection.step(.rollback) }
        var digest = TableDigest()
        try connection.run("SELECT \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)") { row in
            digest.add(try row.values())
            return true
        }
        return digest
    }

    private static let ownTables = """
        CREATE TABLE move_state (state BYTEA NOT NULL);
        CREATE TABLE move_progress (of_table TEXT NOT NULL PRIMARY KEY, last_row BIGINT NOT NULL, is_complete BIGINT NOT NULL);
        CREATE TABLE move_foreign_key (
            place BIGINT NOT NULL PRIMARY KEY, of_table TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL);
        """

    private func foreignKeys() throws(StorageError) -> [LiftedForeignKey] {
        try storage {
            var keys: [LiftedForeignKey] = []
            try connection.run("SELECT of_table, name, definition FROM move_foreign_key ORDER BY place") { row in
                let (table, name) = (try row.text("of_table"), try row.text("name"))
                keys.append(LiftedForeignKey(table: table, name: name, definition: try row.text("definition")))
                return true
            }
            return keys
        }
    }

    private func names(_ statement: SQL) throws(StorageError) -> [String] {
        try storage {
            var names: [String] = []
            try connection.run(statement) { row in
                names.append(try row.text("name"))
                return true
            }
            return names
        }
    }
}
