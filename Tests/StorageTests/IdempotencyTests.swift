import Storage
import Testing

@Suite struct IdempotencyTests {
    private func answer(_ database: Database, _ act: Act, number: String) async throws -> Answered<[UInt8]> {
        try await database.writeOnce(act) { transaction in
            guard try transaction.issue(number) else { throw Refused() }
            return Array(number.utf8)
        }
    }

    @Test func `a repeated request gets the first answer and changes nothing`() async throws {
        let database = try Database.forTest()
        let first = try await answer(database, act("r1"), number: "S1")
        let second = try await answer(database, act("r1"), number: "S2")
        #expect(!first.isReplay && second.isReplay)
        #expect(second.answer == Array("S1".utf8))
        #expect(try await database.certificateCount() == 1)
        let stored = try await database.idempotentAnswer(caller: "clerk", method: act().right, requestID: "r1")
        #expect(stored == IdempotentAnswer(requestHash: [1], bytes: Array("S1".utf8)))
        await database.close()
    }

    @Test func `the same id with another request is refused`() async throws {
        let database = try Database.forTest()
        _ = try await answer(database, act("r1"), number: "S1")
        await #expect(throws: StorageError.requestIDReused) {
            try await answer(database, act("r1", hash: [2]), number: "S2")
        }
        #expect(try await database.certificateCount() == 1)
        await database.close()
    }

    @Test func `an id belongs to its caller and method`() async throws {
        let database = try Database.forTest()
        for (number, act) in [
            ("S1", act("r1")), ("S2", act("r1", actor: "other")), ("S3", act("r1", right: "Other/Method")),
        ] {
            let answered = try await answer(database, act, number: number)
            #expect(!answered.isReplay)
        }
        #expect(try await database.certificateCount() == 3)
        await database.close()
    }

    @Test func `a request that failed may be tried again under its id`() async throws {
        let database = try Database.forTest()
        await #expect(throws: Refused.self) {
            try await database.writeOnce(act("r1")) { _ in throw Refused() }
        }
        let answered = try await answer(database, act("r1"), number: "S1")
        #expect(!answered.isReplay)
        await database.close()
    }

    @Test func `repetitions that race write once and all get the same answer`() async throws {
        for _ in 0..<20 {
            let database = try Database.forTest()
            let answers = try await withThrowingTaskGroup(of: Answered<[UInt8]>.self) { group in
                for caller in 0..<32 {
                    group.addTask { try await answer(database, act("r1"), number: "S\(caller)") }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter { !$0.isReplay }.count == 1)
            #expect(Set(answers.map(\.answer)).count == 1)
            #expect(try await database.certificateCount() == 1)
            await database.close()
        }
    }

    @Test func `answers that are values are packed and unpacked`() async throws {
        let database = try Database.forTest()
        for (isReplay, number) in [(false, "S1"), (true, "S2")] {
            let answered = try await database.writeOnce(
                act("r1"), encode: { Array($0.utf8) }, decode: { String(decoding: $0, as: UTF8.self) }
            ) { transaction in
                try transaction.issue(number)
                return number
            }
            #expect(answered.answer == "S1" && answered.isReplay == isReplay)
        }
        await database.close()
    }

    @Test func `without an id every write runs`() async throws {
        let database = try Database.forTest()
        for number in ["S1", "S2"] {
            let answered = try await answer(database, act(), number: number)
            #expect(!answered.isReplay && answered.answer == Array(number.utf8))
        }
        await database.close()
    }

    @Test func `an id is not taken where its answer would not be kept`() async throws {
        let database = try Database.forTest()
        await #expect(throws: StorageError.self) { try await database.write(act("r1")) { try $0.issue("S1") } }
        let unhashed = Act(
            actor: "clerk", role: "PROVINCE", right: "Other/Method", requestID: "r1", instantNanoseconds: 0)
        await #expect(throws: StorageError.self) { try await answer(database, unhashed, number: "S1") }
        #expect(try await database.certificateCount() == 0)
        await database.close()
    }
}
