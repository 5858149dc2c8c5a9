import Storage
import Testing

@Suite struct WriteTests {
    @Test func `a write is read by whoever asks after its answer`() async throws {
        let database = try Database.forTest()
        let isFirst = try await database.write(act()) { try $0.issue("S1") }
        #expect(isFirst)
        let points = try await database.read { transaction in
            try transaction.first("SELECT points FROM certificate WHERE number = \("S1")") { $0.int(0) }
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
        await #expect(throws: StorageError.self) {
            try await database.write(act()) { try $0.execute("UPDATE region SET room = 5 WHERE code = '210200'") }
        }
        let room = try await database.read {
            try $0.first("SELECT room FROM region WHERE code = '210200'") { $0.int(0) }
        }
        #expect(room == 10)
        try await database.write(act()) { try $0.execute("UPDATE region SET room = 5 WHERE code = '999999'") }
        await database.close()
    }
}
