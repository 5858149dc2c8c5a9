import Storage
import Testing

/// From a SQLite file to PostgreSQL.
@Suite(.postgreSQLOnly) struct MoveTests {
    private static let migrations = [
        certificateMigration,
        Migration(
            "V0002_more",
            script: """
                CREATE TABLE measure (
                    id        BIGINT NOT NULL PRIMARY KEY,
                    weight    DOUBLE PRECISION,
                    follows   BIGINT REFERENCES measure (id)  -- a row may refer to a later one
                );
                CREATE INDEX certificate_by_region ON certificate (region_code, number);
                """),
        Migration(
            "V0003_anew",
            script: """
                -- A table that others refer to, made after them.
                CREATE TABLE region_new (code TEXT NOT NULL PRIMARY KEY, room BIGINT NOT NULL);
                INSERT INTO region_new SELECT code, room FROM region;
                DROP TABLE region;
                ALTER TABLE region_new RENAME TO region;
                """),
    ]

    /// A file with certificates, some with notes and seals, and its service stopped.
    private func source(in folder: TemporaryFolder) async throws -> DatabaseURL {
        let place = try url(folder.file("a.db"))
        let database = try Database.open(place, migrations: Self.migrations)
        for number in 0..<50 {
            try await database.writeOnce(act("r\(number)")) { transaction in
                try transaction.issue("S\(number)", region: number % 2 == 0 ? "210100" : "210200")
                try transaction.count(task: "t", region: "210100", month: 202203, person: "p\(number % 9)")
                let (note, seal) = (number % 3 == 0 ? "沈阳 \(number)" : nil, number % 5 == 0 ? [0, UInt8(number)] : nil)
                try transaction.execute(
                    "UPDATE certificate SET note = \(note), seal = \(seal) WHERE number = \("S\(number)")")
                return Array("S\(number)".utf8)
            }
        }
        try await database.write(act()) { transaction in
            try transaction.execute("INSERT INTO measure VALUES (7, 0.1, NULL), (1, \(2.0), 7), (8, NULL, 1)")
            try transaction.record(Change(kind: "measured", subject: "all"))
        }
        await database.close()
        return place
    }

    @Test func `a service that was moved goes on where it was`() async throws {
        let folder = try TemporaryFolder()
        let place = try await source(in: folder)
        let target = try TestEngine.empty()
        let moved = try DatabaseMove(from: place, to: target).run()
        #expect(moved.first { $0.name == "certificate" }?.digest.rows == 50)
        #expect(moved.first { $0.name == "audit_entry" }?.digest.rows == 51)
        let database = try Database.open(target, migrations: Self.migrations)
        let again = try await database.writeOnce(act("r3")) { _ in throw Refused() }
        #expect(again.isReplay && again.answer == Array("S3".utf8))
        try await database.write(act()) { try $0.issue("S50") }
        let audit = try await database.verifyAudit()
        #expect(audit.entries == 52 && audit.firstBroken == nil)
        #expect(try await database.counters(fromMonth: 202203, toMonth: 202203).map(\.persons) == [9])
        await #expect(throws: StorageError.self) {
            try await database.write(act()) { try $0.issue("S51", region: "999999") }
        }
        let indexes = try await database.read { transaction in
            try transaction.query(
                "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename = 'certificate'"
            ) { try $0.text("indexname") }
        }
        #expect(indexes.contains("certificate_by_region"))
        await database.close()
    }

    @Test func `a move that was cut off goes on, row by row`() async throws {
        let folder = try TemporaryFolder()
        let place = try await source(in: folder)
        let target = try TestEngine.empty()
        let move = DatabaseMove(from: place, to: target, portion: 7)
        var finished: [DatabaseMove.Table] = []
        var interruptions = 0
        while finished.isEmpty, interruptions < 100 {
            var portions = 0
            do {
                finished = try move.run { _, _ in
                    portions += 1
                    if portions == 4 { throw Refused(reason: "interrupted") }
                }
            } catch is Refused {
                interruptions += 1
            }
        }
        #expect(interruptions > 5)
        #expect(finished.first { $0.name == "change" }?.digest.rows == 51)
        // What is complete is no target any more.
        #expect(throws: StorageError.misuse("the target is not empty")) { try move.run() }
    }

    @Test func `a target is no database before the move is finished`() async throws {
        let folder = try TemporaryFolder()
        let place = try await source(in: folder)
        let target = try TestEngine.empty()
        let move = DatabaseMove(from: place, to: target)
        var tables = 0
        var isFinished = false
        while !isFinished {
            do {
                _ = try move.run { _, _ in throw Refused(reason: "a table has arrived") }
                isFinished = true
            } catch is Refused {
                tables += 1
                let error = #expect(throws: StorageError.self) {
                    try Database.open(target, migrations: Self.migrations)
                }
                guard case .unavailable(let reason)? = error else { throw error ?? .misuse("no error") }
                #expect(reason.contains("db move"))
            }
        }
        #expect(tables > 5)
        let database = try Database.open(target, migrations: Self.migrations)
        #expect(try await database.certificateCount() == 50)
        await database.close()
    }

    @Test func `a source that went on, that runs, or that is not there is refused`() async throws {
        let folder = try TemporaryFolder()
        let place = try await source(in: folder)
        let target = try TestEngine.empty()
        #expect(throws: Refused.self) { try DatabaseMove(from: place, to: target).run { _, _ in throw Refused() } }
        let database = try Database.open(place, migrations: Self.migrations)
        try await database.write(act()) { try $0.issue("S50") }
        await database.close()
        #expect(throws: StorageError.self) { try DatabaseMove(from: place, to: target).run() }
        let missing = try url(folder.file("b.db"))
        #expect(throws: StorageError.self) { try DatabaseMove(from: missing, to: TestEngine.empty()).run() }
    }

    @Test func `a target that holds anything else is refused and left as it is`() async throws {
        let folder = try TemporaryFolder()
        let place = try await source(in: folder)
        let target = try TestEngine.empty()
        let other = try Database.open(target, migrations: [certificateMigration])
        #expect(throws: StorageError.misuse("the target is not empty")) {
            try DatabaseMove(from: place, to: target).run()
        }
        #expect(try await other.certificateCount() == 0)
        await other.close()
    }
}
