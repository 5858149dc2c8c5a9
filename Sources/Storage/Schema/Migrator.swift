#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Brings a database's schema to the version the program knows, one transaction per step.
///
/// Two programs that start at once on one database take turns: each step looks again, under the writer's lock, whether it is due.
struct Migrator {
    let connection: any Connection

    private static let table = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            owner      TEXT   NOT NULL,
            version    BIGINT NOT NULL,
            name       TEXT   NOT NULL,
            checksum   BYTEA  NOT NULL,
            applied_at BIGINT NOT NULL,
            PRIMARY KEY (owner, version)
        )
        """

    /// Runs what is due of each owner's migrations, in the order given.
    ///
    /// - Throws: ``StorageError/newerSchema(owner:found:known:)``, ``StorageError/migrationFailed(_:)``, ``StorageError/unavailable(_:)`` when a
    ///   move into the database is not finished, and what opening throws.
    func run(_ owners: [(owner: String, migrations: [Migration])]) throws(StorageError) {
        for (owner, migrations) in owners { try Self.checkNumbers(of: migrations, owner: owner) }
        guard try !connection.isMovedIntoHalfway() else {
            throw .unavailable("a move into this database is not finished: go on with skillsctl db move")
        }
        try connection.writing { () throws(StorageError) in try connection.run(script: Self.table) }
        for (owner, migrations) in owners {
            let applied = try verifiedVersion(of: owner, migrations)
            for (index, migration) in migrations.enumerated() where index >= applied {
                try apply(migration, version: index + 1, owner: owner)
            }
        }
    }

    private static func checkNumbers(of migrations: [Migration], owner: String) throws(StorageError) {
        for (index, migration) in migrations.enumerated() where migration.version != index + 1 {
            throw .migrationFailed("\(owner): \(migration.name) stands where version \(index + 1) must")
        }
    }

    /// The version the database has, after checking that its steps are the ones the program knows.
    private func verifiedVersion(of owner: String, _ migrations: [Migration]) throws(StorageError) -> Int {
        var applied: [(version: Int, name: String, checksum: [UInt8])] = []
        _ = try storage {
            try connection.run(
                "SELECT version, name, checksum FROM schema_migration WHERE owner = \(owner) ORDER BY version"
            ) { row in
                applied.append((try row.int("version"), try row.text("name"), try row.blob("checksum")))
                return true
            }
        }
        let found = applied.last?.version ?? 0
        guard found <= migrations.count else {
            throw .newerSchema(owner: owner, found: found, known: migrations.count)
        }
        for (index, step) in applied.enumerated() {
            guard step.version == index + 1 else {
                throw .migrationFailed("\(owner): version \(index + 1) was never applied")
            }
            guard step.checksum == migrations[index].checksum else {
                throw .migrationFailed("\(owner): \(step.name) was edited after it was applied")
            }
        }
        return found
    }

    private func apply(_ migration: Migration, version: Int, owner: String) throws(StorageError) {
        try connection.writing { () throws(StorageError) in
            let isApplied = try connection.first(
                "SELECT 1 FROM schema_migration WHERE owner = \(owner) AND version = \(version)", { _ in true })
            guard isApplied == nil else { return }
            do throws(StorageError) {
                try connection.run(script: migration.script)
                guard connection.state == .inTransaction else {
                    throw .misuse("a migration must not end its transaction")
                }
                try connection.checkForeignKeys()
            } catch {
                if error.mayPass { throw error }
                throw .migrationFailed("\(owner): \(migration.name): \(error)")
            }
            try connection.execute(
                """
                INSERT INTO schema_migration (owner, version, name, checksum, applied_at)
                VALUES (\(owner), \(version), \(migration.name), \(migration.checksum), \(Int64(time(nil)) * 1_000_000_000))
                """)
        }
    }
}
