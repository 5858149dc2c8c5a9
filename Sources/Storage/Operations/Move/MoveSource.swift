/// The SQLite file a service is moved from. It is held against writers while this lives, and never changed.
final class MoveSource {
    let connection: any Connection

    /// A table as the migrations left it.
    struct Table {
        let name: String
        let columns: [String]
        /// The statement that makes it, in words both engines take.
        let definition: String
    }

    /// - Throws: ``StorageError/unavailable(_:)`` when the service runs, or there is no such file.
    init(_ url: DatabaseURL) throws(StorageError) {
        guard case .sqlite(let path) = url.location else { throw .misuse("\(url.text) is no SQLite file") }
        // A file that is not there would be made.
        guard SQLiteEngine.isThere(path) else { throw .unavailable("\(path): there is no such file") }
        connection = try SQLiteEngine(path: path).connect(for: .writing)
        try connection.step(.beginWriting)
    }

    deinit {
        try? connection.step(.rollback)
        connection.close()
    }

    /// What tells this state of the file from a later one: the end of the audit trail.
    func state() throws(StorageError) -> [UInt8] {
        try connection.first("SELECT hash FROM audit_entry ORDER BY sequence DESC LIMIT 1") { try $0.blob("hash") }
            ?? AuditHead.start.hash
    }

    /// The tables, each after those its rows refer to. The order in which they were made is not enough: a table that a migration made
    /// anew is younger than those that refer to it.
    func tables() throws(StorageError) -> [Table] {
        try storage {
            var waiting = try rows(
                "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
            )
            .map { row in
                let columns = try self.rows("SELECT name, '' AS sql FROM pragma_table_info(\(row.0)) ORDER BY cid").map(
                    \.0)
                let parents = try self.rows(
                    "SELECT \"table\" AS name, '' AS sql FROM pragma_foreign_key_list(\(row.0))"
                ).map(\.0)
                let table = Table(name: row.0, columns: columns, definition: Self.neutral(row.1))
                return (table, parents: Set(parents).subtracting([row.0]))
            }
            var ordered: [Table] = []
            while !waiting.isEmpty {
                let held = Set(waiting.map(\.0.name))
                let ready = waiting.filter { $0.parents.isDisjoint(with: held) }.map(\.0)
                guard !ready.isEmpty else { throw StorageError.misuse("tables refer to each other in a circle") }
                ordered += ready
                waiting.removeAll { $0.parents.isDisjoint(with: held) }
            }
            return ordered
        }
    }

    /// The statements that make the indexes beside those of keys.
    func indexes() throws(StorageError) -> [String] {
        try storage {
            try rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid").map(
                \.1)
        }
    }

    /// Hands out the rows of a table whose number is greater than `after`, with that number, a portion of them.
    func rows(
        of table: Table, after number: Int64, limit: Int, _ body: (Int64, [SQLValue]) throws -> Void
    ) throws {
        let columns = SQL(raw: table.columns.joined(separator: ", "))
        try connection.run(
            """
            SELECT rowid AS row_number, \(columns) FROM \(raw: table.name) WHERE rowid > \(number) ORDER BY rowid LIMIT \(limit)
            """
        ) { row in
            try body(try row.integer("row_number"), try row.values(from: 1))
            return true
        }
    }

    private func rows(_ statement: SQL) throws -> [(String, String)] {
        var found: [(String, String)] = []
        try connection.run(statement) { row in
            found.append((try row.text("name"), try row.text("sql")))
            return true
        }
        return found
    }

    /// SQLite's word for a key that is the row's own number is only SQLite's.
    private static func neutral(_ definition: String) -> String {
        definition.replacing("INTEGER NOT NULL PRIMARY KEY", with: "BIGINT NOT NULL PRIMARY KEY")
    }
}
