import Storage
import Testing

@Suite struct MigrationTests {
    private static let steps = [
        certificateMigration,
        Migration("V0002_voids", script: "ALTER TABLE certificate ADD COLUMN voided BIGINT NOT NULL DEFAULT 0;"),
        Migration(
            "V0003_larger_rooms",
            script: """
                -- Rebuilds a table that another refers to.
                CREATE TABLE region_new (code TEXT NOT NULL PRIMARY KEY, room BIGINT NOT NULL, name TEXT NOT NULL);
                INSERT INTO region_new SELECT code, room * 2, 'x' FROM region;
                DROP TABLE region;
                ALTER TABLE region_new RENAME TO region;
                """),
    ]

    private func rooms(_ database: Database) async throws -> [Int] {
        try await database.read { try $0.query("SELECT room FROM region ORDER BY code") { try $0.int("room") } }
    }

    @Test(arguments: 0...3) func `a database of any version is brought to the last one and keeps its rows`(
        _ version: Int
    ) async throws {
        let engine = try TestEngine.make()
        let old = try Database(.temporary, engine: engine, migrations: Array(Self.steps.prefix(version)))
        if version > 0 { try await old.write(act()) { _ = try $0.issue("S1") } }
        let new = try Database(.temporary, engine: engine, migrations: Self.steps)
        #expect(try await rooms(new) == [2_000_000, 20])
        #expect(try await new.certificateCount() == min(version, 1))
        let again = try Database(.temporary, engine: engine, migrations: Self.steps)
        #expect(try await rooms(again) == [2_000_000, 20])
        for database in [old, new, again] { await database.close() }
    }

    @Test func `a table that is made anew has the foreign keys it was made with, and no others`() async throws {
        let engine = try TestEngine.make()
        let old = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try await old.write(act()) { _ = try $0.issue("S1") }
        let anew = Migration(
            "V0002_anew",
            script: """
                CREATE TABLE certificate_new (
                    number        TEXT NOT NULL,
                    evaluation_id TEXT NOT NULL,
                    region_code   TEXT NOT NULL,
                    points        BIGINT NOT NULL,
                    replaces      TEXT,
                    PRIMARY KEY (number, region_code),
                    FOREIGN KEY (replaces, region_code) REFERENCES certificate_new (number, region_code)
                );
                INSERT INTO certificate_new SELECT number, evaluation_id, region_code, points, NULL FROM certificate;
                DROP TABLE certificate;
                ALTER TABLE certificate_new RENAME TO certificate;
                """)
        let new = try Database(.temporary, engine: engine, migrations: [certificateMigration, anew])
        #expect(try await new.certificateCount() == 1)
        try await new.write(act()) { try $0.issue("S2", region: "999999") }
        await #expect(throws: StorageError.self) {
            try await new.write(act()) { transaction in
                try transaction.execute("UPDATE certificate SET replaces = 'S1' WHERE number = 'S2'")
                try transaction.record(Change(kind: "replaced", subject: "S2"))
            }
        }
        #expect(try await new.certificateCount() == 2)
        for database in [old, new] { await database.close() }
    }

    @Test func `an instance reads on but writes no more when a newer one has moved the schema on`() async throws {
        let engine = try TestEngine.make()
        let old = try Database(.temporary, engine: engine, migrations: [Self.steps[0]])
        try await old.write(act()) { _ = try $0.issue("S1") }
        let new = try Database(.temporary, engine: engine, migrations: Array(Self.steps.prefix(2)))
        await #expect(throws: StorageError.unavailable("a newer program moved the schema on: this one writes no more"))
        {
            try await old.write(act()) { _ = try $0.issue("S2") }
        }
        #expect(try await old.certificateCount() == 1)
        try await new.write(act()) { _ = try $0.issue("S3") }
        #expect(try await old.certificateCount() == 2)
        for database in [old, new] { await database.close() }
    }

    @Test func `a program older than the database is refused`() async throws {
        let engine = try TestEngine.make()
        let new = try Database(.temporary, engine: engine, migrations: Self.steps)
        #expect(throws: StorageError.newerSchema(owner: "service", found: 3, known: 1)) {
            try Database(.temporary, engine: engine, migrations: [Self.steps[0]])
        }
        await new.close()
    }

    private func failure(_ migrations: [Migration], on engine: any Engine) -> String? {
        do throws(StorageError) {
            _ = try Database(.temporary, engine: engine, migrations: migrations)
            return nil
        } catch {
            guard case .migrationFailed(let reason) = error else { return "\(error)" }
            return reason
        }
    }

    @Test func `an applied migration that was edited is noticed`() async throws {
        let engine = try TestEngine.make()
        #expect(failure(Self.steps, on: engine) == nil)
        var edited = Self.steps
        edited[1] = Migration("V0002_voids", script: edited[1].script + "\n")
        #expect(failure(edited, on: engine) == "service: V0002_voids was edited after it was applied")
    }

    @Test(arguments: [
        "CREATE TABLE a (b TEXT); CREATE TABL", "CREATE TABLE a (b TEXT); INSERT INTO nowhere VALUES (1);",
        "CREATE TABLE a (b TEXT); INSERT INTO certificate VALUES ('S9', 'E9', '999999', 1, NULL, NULL);",
        "CREATE TABLE a (b TEXT); COMMIT;",
    ])
    func `a migration that fails leaves the version before it`(_ script: String) async throws {
        let engine = try TestEngine.make()
        let reason = failure([Self.steps[0], Migration("V0002_bad", script: script)], on: engine)
        #expect(reason?.hasPrefix("service: V0002_bad: ") == true)
        let database = try Database(.temporary, engine: engine, migrations: [Self.steps[0]])
        #expect(try await rooms(database) == [1_000_000, 10])
        await database.close()
    }

    @Test(arguments: [
        [Migration("V0002_second", script: "")], [Migration("start", script: "")], [Migration("Vx_start", script: "")],
        [Migration("V0001_a", script: ""), Migration("V0001_b", script: "")],
        [Migration("V0001_a", script: ""), Migration("V0003_c", script: "")],
    ])
    func `migrations are numbered from one without gaps`(_ migrations: [Migration]) throws {
        let engine = try TestEngine.make()
        #expect(failure(migrations, on: engine)?.contains("must") == true)
    }

    @Test func `programs that start at once share the work`() async throws {
        for _ in 0..<5 {
            let engine = try TestEngine.make()
            try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let database = try Database(.temporary, engine: engine, migrations: Self.steps)
                        return try await rooms(database)
                    }
                }
                for try await rooms in group { #expect(rooms == [2_000_000, 20]) }
            }
        }
    }

    @Test func `a migration is named by its file`() {
        #expect(Migration("V0012_what.sql", Array("SELECT 1".utf8)).name == "V0012_what")
        #expect(Migration("V0012_what", script: "").version == 12)
    }
}
