internal import CPostgreSQL

/// A foreign key that was taken off, and how to put it back.
struct LiftedForeignKey {
    let table: String
    let name: String
    let definition: String
}

// What a migration needs of the engine: one text of schema serves both engines.
extension PostgreSQLConnection {
    /// Runs a script in PostgreSQL's words.
    ///
    /// Text sorts by its bytes, as in SQLite, whatever order the database was made with. Foreign keys are lifted while a migration drops
    /// tables, and put back by `checkForeignKeys`, because PostgreSQL drops no table that another refers to.
    func run(script: String) throws(StorageError) {
        if purpose == .migrating && script.contains("DROP TABLE") { try liftForeignKeys() }
        try pipeline.receive()
        guard PQexitPipelineMode(handle) == 1 else { throw PostgreSQLFailure(connection: handle).error() }
        let text = purpose == .migrating ? Self.withByteOrder(script) : script
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        let isInside = PQtransactionStatus(handle)
        PQenterPipelineMode(handle)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY else {
            throw PostgreSQLFailure(result: result).error(in: script)
        }
        if isInside == PQTRANS_IDLE { noteEnd() }
    }

    func checkForeignKeys() throws(StorageError) {
        for (tableNumber, key) in liftedForeignKeys {
            // A table that the migration dropped took its keys with it: one made under its name has those it was made with.
            let tables = try texts(
                """
                SELECT t.oid::regclass::text FROM pg_class t WHERE t.oid = \(tableNumber) AND NOT EXISTS (
                SELECT 1 FROM pg_constraint c WHERE c.conrelid = t.oid AND c.contype = 'f'
                AND pg_get_constraintdef(c.oid) = '\(key.definition.replacing("'", with: "''"))')
                """)
            for table in tables {
                try pipeline.send("ALTER TABLE \(table) ADD CONSTRAINT \(key.name) \(key.definition)")
            }
        }
        liftedForeignKeys = []
        try pipeline.send("SET CONSTRAINTS ALL IMMEDIATE")
        try pipeline.receive()
    }

    func protect(_ tables: [String]) throws(StorageError) {
        let missing = try texts(
            """
            SELECT t.name FROM unnest(ARRAY[\(tables.map { "'\($0)'" }.joined(separator: ", "))]) AS t (name)
            WHERE NOT EXISTS (SELECT 1 FROM pg_trigger
                WHERE tgrelid = to_regclass(t.name) AND tgname = 'append_only' AND tgenabled <> 'D')
            """)
        guard !missing.isEmpty else { return }
        try step(.beginWriting)
        do throws(StorageError) {
            try pipeline.send(
                """
                CREATE OR REPLACE FUNCTION refuse_to_alter() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE insufficient_privilege USING MESSAGE = TG_TABLE_NAME || ' is never altered'; END $$
                """)
            for table in tables {
                try pipeline.send(
                    """
                    CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON \(table)
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter()
                    """)
            }
            try pipeline.receive()
            try step(.commit)
        } catch {
            try? step(.rollback)
            throw error
        }
    }

    private func liftForeignKeys() throws(StorageError) {
        let parted = try texts(
            """
            SELECT conrelid::regclass::text || chr(10) || conrelid::oid::text || chr(10) || quote_ident(conname) || chr(10)
                || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY oid
            """)
        for lines in parted {
            let parts = lines.split(separator: "\n", maxSplits: 3).map(String.init)
            guard parts.count == 4 else { continue }
            let key = LiftedForeignKey(table: parts[0], name: parts[2], definition: parts[3])
            liftedForeignKeys.append((parts[1], key))
            try pipeline.send("ALTER TABLE \(parts[0]) DROP CONSTRAINT \(parts[2])")
        }
        try pipeline.receive()
    }

    /// The script with every column of type `TEXT` in byte order.
    static func withByteOrder(_ script: String) -> String {
        script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let code = line.firstRange(of: "--").map { line[..<$0.lowerBound] } ?? line[...]
            let words = code.replacing(#/(\w\s+)TEXT\b/#) { match in
                let isCast = match.output.1.uppercased().hasPrefix("S ")
                return isCast ? "\(match.output.1)TEXT" : "\(match.output.1)TEXT COLLATE \"C\""
            }
            return words + line[code.endIndex...]
        }.joined(separator: "\n")
    }
}
