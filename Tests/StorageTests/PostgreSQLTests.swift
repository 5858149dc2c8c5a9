import Storage
import Testing

/// What only a server has: conflicts between transactions, lost connections, types of its own.
@Suite(.postgreSQLOnly) struct PostgreSQLTests {
    /// Makes inserting a certificate fail as often as `times`, whatever is rolled back meanwhile.
    private func conflicts(_ times: Int, on engine: any Engine) throws {
        let connection = try engine.connect(for: .migrating)
        defer { connection.close() }
        try connection.run(
            script: """
                CREATE SEQUENCE conflict;
                CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    IF nextval('conflict') <= \(times) THEN RAISE serialization_failure; END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER conflict BEFORE INSERT ON certificate FOR EACH ROW EXECUTE FUNCTION conflict();
                """)
    }

    @Test func `a transaction that another got in the way of is run again`() async throws {
        let engine = try TestEngine.make()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try conflicts(3, on: engine)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<16 {
                group.addTask { try await database.write(act()) { _ = try $0.issue("S\(writer)") } }
            }
            try await group.waitForAll()
        }
        #expect(try await database.certificateCount() == 16)
        let check = try await database.verifyAudit()
        #expect(check.entries == 16 && check.firstBroken == nil)
        await database.close()
    }

    @Test func `a conflict that does not end is unavailable`() async throws {
        let engine = try TestEngine.make()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try conflicts(1_000, on: engine)
        let error = await #expect(throws: StorageError.self) { try await database.write(act()) { try $0.issue("S1") } }
        guard case .unavailable = error else { throw error ?? .misuse("no error") }
        #expect(try await database.certificateCount() == 0)
        await database.close()
    }

    @Test func `a deadlock with another program is resolved by running again`() async throws {
        let engine = try TestEngine.make()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        let other = try engine.connect(for: .migrating)
        // The other program's transaction goes past the writers' lock, as an operator's own tool would.
        try other.run(script: "BEGIN; UPDATE region SET room = room - 1 WHERE code = '210200'")
        let crossed = Crossed()
        try await database.write(act()) { transaction in
            try transaction.execute("UPDATE region SET room = room - 1 WHERE code = '210100'")
            if crossed.isFirstTime {
                try crossed.start {
                    try? other.run(script: "UPDATE region SET room = room - 1 WHERE code = '210100'; COMMIT")
                    other.close()
                }
            }
            try transaction.execute("UPDATE region SET room = room - 1 WHERE code = '210200'")
            try transaction.record(Change(kind: "room.taken", subject: "all"))
        }
        let rooms = try await database.read {
            try $0.query("SELECT room FROM region ORDER BY code") { try $0.int("room") }
        }
        // Whichever of the two the server chose to end, the write of ours is there once.
        #expect(rooms == [999_998, 8] || rooms == [999_999, 9])
        #expect(try await database.verifyAudit().entries == 1)
        await database.close()
    }

    @Test(arguments: [LossyEngine.Loss.beforeCommit, .afterCommit])
    func `a connection lost at the commit neither loses a write nor applies it twice`(_ loss: LossyEngine.Loss)
        async throws
    {
        let engine = LossyEngine(try TestEngine.make(), loss: loss)
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<16 {
                group.addTask {
                    for number in 0..<10 {
                        try await database.write(act()) { transaction in
                            #expect(try transaction.issue("S\(writer)-\(number)"))
                            try transaction.count(task: "t", region: "210100", month: 202203)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.certificateCount() == 160)
        let check = try await database.verifyAudit()
        #expect(check.entries == 160 && check.firstBroken == nil)
        #expect(try await database.counters(fromMonth: 202203, toMonth: 202203).map(\.personTimes) == [160])
        await database.close()
    }

    @Test func `reads and writes go on after the server closed every connection`() async throws {
        let engine = try TestEngine.make()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try await database.write(act()) { try $0.issue("S1") }
        #expect(try await database.certificateCount() == 1)
        let killer = try engine.connect(for: .migrating)
        try killer.execute(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND application_name = current_setting('application_name')
            """)
        killer.close()
        #expect(try await database.certificateCount() == 1)
        try await database.write(act()) { try $0.issue("S2") }
        #expect(try await database.certificateCount() == 2)
        await database.close()
    }

    @Test func `sums are integers, and text sorts by its bytes`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            for number in ["b", "B", "字", "é", "a"] { try transaction.issue(number) }
        }
        let sum = try await database.read { transaction in
            let sums: SQL =
                "SELECT sum(points) AS sum, avg(points) AS mean, -sum(points) * 1000000000 AS debt FROM certificate"
            return try transaction.first(sums) { row in
                [
                    try row.double("sum"), try row.double("mean"), Double(try row.integer("sum")),
                    Double(try row.integer("debt")),
                ]
            }
        }
        #expect(sum == [400, 80, 400, -400_000_000_000])
        let sorted = try await database.read {
            try $0.query("SELECT number FROM certificate ORDER BY number") { try $0.text("number") }
        }
        #expect(sorted == ["B", "a", "b", "é", "字"])
        await database.close()
    }

    /// Starts the other side of a deadlock once.
    private final class Crossed: @unchecked Sendable {
        private var times = 0

        var isFirstTime: Bool {
            times += 1
            return times == 1
        }

        func start(_ body: @escaping @Sendable () -> Void) throws {
            Task.detached { body() }
        }
    }
}
