import Storage
import Testing

@Suite struct WriteTests {
    @Test func `a write is read by whoever asks after its answer`() async throws {
        let database = try Database.forTest()
        let isFirst = try await database.write(act()) { try $0.issue("S1") }
        #expect(isFirst)
        let points = try await database.read { transaction in
            try transaction.first("SELECT points FROM certificate WHERE number = \("S1")") { try $0.int("points") }
        }
        #expect(points == 80)
        await database.close()
    }

    @Test func `a refused write leaves nothing and its error comes out unchanged`() async throws {
        let database = try Database.forTest()
        await #expect(throws: Refused(reason: "not passed")) {
            try await database.write(act()) { transaction in
                try transaction.issue("S1")
                throw Refused(reason: "not passed")
            }
        }
        #expect(try await database.certificateCount() == 0)
        #expect(try await database.lastSequence() == 0)
        await database.close()
    }

    @Test func `a write that changes rows without a record is refused`() async throws {
        let database = try Database.forTest()
        let update: SQL = "UPDATE region SET room = 5 WHERE code = '210200'"
        for statement in [update, update + " RETURNING room"] {
            let error = await #expect(throws: StorageError.self) {
                try await database.write(act()) { _ = try $0.query(statement) { _ in } }
            }
            guard case .misuse(let reason) = error else { throw error ?? .misuse("no error") }
            #expect(reason.contains("without a record"))
        }
        let room = try await database.read {
            try $0.first("SELECT room FROM region WHERE code = '210200'") { try $0.int("room") }
        }
        #expect(room == 10)
        // Nothing changed, so there is nothing to record.
        try await database.write(act()) { try $0.execute("UPDATE region SET room = 5 WHERE code = '999999'") }
        await database.close()
    }

    @Test func `rows that a statement returns count as changed even when only the first is wanted`() async throws {
        let database = try Database.forTest()
        let first = try await database.write(act()) { transaction in
            let code = try transaction.first("UPDATE region SET room = room - 1 RETURNING code") { try $0.text("code") }
            try transaction.record(Change(kind: "room.taken", subject: "all"))
            return code
        }
        #expect(first != nil)
        let rooms = try await database.read {
            try $0.query("SELECT room FROM region ORDER BY code") { try $0.int("room") }
        }
        #expect(rooms == [999_999, 9])
        await database.close()
    }

    @Test(
        arguments: [
            ("INSERT INTO certificate VALUES ('S1', 'E2', '210100', 1, NULL, NULL)", .unique),
            ("INSERT INTO certificate VALUES ('S2', 'S1', '210100', 1, NULL, NULL)", .unique),
            ("INSERT INTO certificate VALUES ('S2', 'E2', '210100', 101, NULL, NULL)", .check),
            ("INSERT INTO certificate VALUES ('S2', NULL, '210100', 1, NULL, NULL)", .notNull),
            ("INSERT INTO certificate VALUES ('S2', 'E2', '999999', 1, NULL, NULL)", .foreignKey),
            ("DELETE FROM region WHERE code = '210100'", .foreignKey),
        ] as [(SQL, StorageError.Constraint)])
    func `what a constraint refuses says which kind it was`(_ statement: SQL, _ kind: StorageError.Constraint)
        async throws
    {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        let error = await #expect(throws: StorageError.self) {
            try await database.write(act()) { transaction in
                try transaction.record(Change(kind: "k", subject: "s"))
                try transaction.execute(statement)
            }
        }
        guard case .constraint(kind, _) = error else { throw error ?? .misuse("no error") }
        #expect(try await database.certificateCount() == 1)
        #expect(try await database.lastSequence() == 1)
        await database.close()
    }

    @Test func `a transaction kept beyond its closure cannot be used`() async throws {
        let database = try Database.forTest()
        let kept = Kept()
        try await database.write(act()) { kept.write = $0 }
        try await database.read { kept.read = $0 }
        #expect(throws: StorageError.self) { try kept.write?.execute("SELECT 1") }
        #expect(throws: StorageError.self) { try kept.write?.record(Change(kind: "k", subject: "s")) }
        #expect(throws: StorageError.self) { try kept.read?.exists("SELECT 1") }
        await database.close()
    }

    private final class Kept: @unchecked Sendable {
        var write: WriteTransaction?
        var read: ReadTransaction?
    }

    @Test(
        arguments: [
            "UPDATE audit_entry SET actor = 'x'", "DELETE FROM change", "UPDATE change SET payload = \([UInt8]())",
        ] as [SQL])
    func `no store can alter the trail`(_ statement: SQL) async throws {
        let database = try Database.forTest()
        await #expect(throws: StorageError.self) {
            try await database.write(act()) { transaction in
                try transaction.issue("S1")
                try transaction.execute(statement)
            }
        }
        #expect(try await database.lastSequence() == 0)
        await database.close()
    }
}
