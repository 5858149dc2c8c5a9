public import Storage

/// What the tables of a service hold, compared before and after an upgrade.
public enum StoredRows {
    /// Every row of the tables that `migrations` make, as text, by table and in order.
    ///
    /// Columns are those of the tables' definitions, so that a newer schema is asked for what an older one knew.
    ///
    /// - Parameter dropped: columns that a later step drops, by table.
    public static func all(
        of migrations: [Migration], but dropped: [String: Set<String>] = [:], in database: Database
    ) async throws -> [String: [String]] {
        var rows: [String: [String]] = [:]
        for migration in migrations {
            for table in migration.script.matches(of: /CREATE TABLE (\w+) \(\n([\s\S]*?)\n\);/) {
                let name = String(table.1)
                let columns = table.2.matches(of: /(?m)^ +(\w+) +(?:TEXT|BIGINT|BYTEA)\b/).map { String($0.1) }
                    .filter { !dropped[name, default: []].contains($0) }
                let text = columns.map { "'\($0)=' || COALESCE(CAST(\($0) AS TEXT), 'NULL')" }
                    .joined(separator: " || ' ' || ")
                rows[name] = try await database.read { transaction in
                    try transaction.query("SELECT \(raw: text) AS row FROM \(raw: name)") { try $0.text("row") }
                        .sorted()
                }
            }
        }
        return rows
    }
}
