import Storage
import Testing

@Suite struct AuditTests {
    @Test func `an entry says who did what by what right`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        try await database.writeOnce(act("r2")) { Array("\(try $0.issue("S2"))".utf8) }
        let entries = try await database.auditEntries(after: 0, limit: 10)
        #expect(entries.map(\.sequence) == [1, 2])
        #expect(
            entries[0].actor == "clerk" && entries[0].role == "CITY_BUREAU" && entries[0].actorRegionCode == "210100")
        #expect(entries[0].right == "Evaluations/IssueCertificate" && entries[0].articles == ["D.12(2)"])
        #expect(
            entries[0].previousHash == [UInt8](repeating: 0, count: 32) && entries[1].previousHash == entries[0].hash)
        #expect(entries[1].requestID == "r2" && entries[1].subject == "S2")
        #expect(entries.allSatisfy { $0.hash == $0.expectedHash })
        #expect(try await database.auditEntries(after: 0, limit: 10, subject: "S2").map(\.sequence) == [2])
        await database.close()
    }

    @Test func `an empty trail is sound`() async throws {
        let database = try Database.forTest()
        #expect(try await database.verifyAudit().firstBroken == nil)
        await database.close()
    }

    @Test(
        arguments: [
            ("UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 3", 3),
            ("UPDATE audit_entry SET entered_at = entered_at + 1 WHERE sequence = 1", 1),
            ("UPDATE audit_entry SET actor_role = 'PROVINCE' WHERE sequence = 5", 5),
            ("UPDATE audit_entry SET articles = 'D.12' WHERE sequence = 2", 2),
            ("UPDATE audit_entry SET hash = \([UInt8(0)]) WHERE sequence = 4", 4),
            ("UPDATE audit_entry SET payload_hash = \([UInt8](repeating: 0, count: 32)) WHERE sequence = 4", 4),
            ("UPDATE audit_entry SET actor = 'cler', actor_role = 'kCITY_BUREAU' WHERE sequence = 4", 4),
            ("DELETE FROM audit_entry WHERE sequence = 2", 2),
            ("DELETE FROM audit_entry WHERE sequence = 1", 1),
            ("UPDATE audit_entry SET sequence = 9 WHERE sequence = 5", 5),
            ("UPDATE change SET payload = \([UInt8]()) WHERE sequence = 2", 2),
            ("UPDATE change SET subject = 'S9' WHERE sequence = 5", 5),
            ("UPDATE change SET region_code = '210200' WHERE sequence = 1", 1),
            ("DELETE FROM change WHERE sequence = 4", 4),
            ("INSERT INTO change VALUES (6, 0, 'k', 's', '', '', \([UInt8]()))", 6),
            ("UPDATE change SET payload_type = 'Other' WHERE sequence = 3", 3),
        ] as [(SQL, Int64)])
    func `whoever alters the trail from outside is found`(_ tampering: SQL, _ firstBroken: Int64) async throws {
        let engine = try TestEngine.make()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        for number in 1...5 { try await database.write(act()) { _ = try $0.issue("S\(number)") } }
        #expect(try await database.verifyAudit().firstBroken == nil)
        let intruder = try engine.connect(for: .migrating)
        // On a server, it takes its superuser to get past keys and triggers.
        if !TestEngine.isSQLite { try intruder.run(script: "SET session_replication_role = replica") }
        try intruder.execute(tampering)
        intruder.close()
        let found = try await database.verifyAudit()
        #expect(found.firstBroken == firstBroken)
        #expect(found.entries == firstBroken - 1)
        await database.close()
    }

    @Test(arguments: [
        Change(kind: "", subject: "s"), Change(kind: "k", subject: ""),
        Change(kind: "k", subject: "s", articles: ["D 12"]),
    ])
    func `a change without a name is refused`(_ change: Change) async throws {
        let database = try Database.forTest()
        await #expect(throws: StorageError.self) { try await database.write(act()) { try $0.record(change) } }
        await database.close()
    }

    @Test func `several programs on one file continue one chain`() async throws {
        let engine = try TestEngine.make()
        let first = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        let second = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                let database = number % 2 == 0 ? first : second
                group.addTask { try await database.write(act()) { _ = try $0.issue("S\(number)") } }
            }
            try await group.waitForAll()
        }
        let check = try await second.verifyAudit()
        #expect(check.entries == 200 && check.firstBroken == nil)
        #expect(try await first.changes(after: 0, limit: 1000).map(\.sequence) == Array(1...200))
        await second.close()
        await first.close()
    }
}
