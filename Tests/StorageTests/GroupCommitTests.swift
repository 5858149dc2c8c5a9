internal import Dispatch
import Storage
import Testing

@Suite struct GroupCommitTests {
    @Test func `sixty-four writers at once, a failing one among them takes nobody with it`() async throws {
        for round in 0..<20 {
            let database = try Database.forTest()
            let refusedWriter = round * 3
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for writer in 0..<64 {
                    group.addTask {
                        do {
                            try await database.write(act()) { transaction in
                                try transaction.issue("S\(writer)")
                                if writer == refusedWriter { throw Refused() }
                            }
                            return (writer, true)
                        } catch {
                            return (writer, false)
                        }
                    }
                }
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            for writer in 0..<64 { #expect(outcomes[writer] == (writer != refusedWriter)) }
            #expect(try await database.certificateCount() == 63)
            let check = try await database.verifyAudit()
            #expect(check.entries == 63 && check.firstBroken == nil)
            await database.close()
        }
    }

    @Test func `of many who want the same, one wins, however they race`() async throws {
        for _ in 0..<20 {
            let database = try Database.forTest()
            let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
                for writer in 0..<32 {
                    group.addTask { try await database.write(act()) { try $0.issue("S\(writer)", evaluation: "E") } }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
            #expect(try await database.certificateCount() == 1)
            await database.close()
        }
    }

    @Test func `room for ten is given to ten`() async throws {
        let database = try Database.forTest()
        let given = try await withThrowingTaskGroup(of: Bool.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    try await database.write(act()) { transaction in
                        let taken = try transaction.execute(
                            "UPDATE region SET room = room - 1 WHERE code = '210200' AND room > 0")
                        return try taken == 1 && transaction.issue("S\(writer)", region: "210200")
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(given == 10)
        #expect(try await database.certificateCount() == 10)
        await database.close()
    }

    @Test func `a broken deferred foreign key fails its own write only`() async throws {
        let database = try Database.forTest()
        let stored = await withTaskGroup(of: Bool.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    do {
                        return try await database.write(act()) { transaction in
                            try transaction.issue("S\(writer)", region: writer % 8 == 0 ? "999999" : "210100")
                        }
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(stored == 56)
        #expect(try await database.certificateCount() == 56)
        await database.close()
    }

    @Test func `writes beyond what may wait are refused at once`() async throws {
        var limits = DatabaseLimits()
        limits.queuedWrites = 4
        limits.writesPerCommit = 1
        let database = try Database.forTest(limits: limits)
        let (running, begins) = AsyncStream.makeStream(of: Void.self)
        let mayEnd = DispatchSemaphore(value: 0)
        async let first = database.write(act()) { transaction in
            begins.yield()
            guard mayEnd.wait(timeout: .now() + 60) == .success else { throw Overdue(what: "the others' answers") }
            return try transaction.issue("S")
        }
        _ = await running.first { _ in true }
        // While the first one runs four wait, whichever they are, and nobody else.
        let refused = try await withThrowingTaskGroup(of: StorageError?.self) { group in
            for writer in 0..<200 {
                group.addTask {
                    do {
                        try await database.write(act()) { try $0.issue("S\(writer)") }
                        return nil
                    } catch let error as StorageError {
                        return error
                    }
                }
            }
            var refused: [StorageError] = []
            while refused.count < 196, let answer = try await group.next() {
                if let answer { refused.append(answer) }
            }
            mayEnd.signal()
            for try await answer in group { #expect(answer == nil) }
            return refused
        }
        #expect(refused.count == 196)
        #expect(refused.allSatisfy { $0 == .unavailable("too many writes are waiting") })
        #expect(try await first)
        #expect(try await database.certificateCount() == 5)
        await database.close()
    }

    @Test func `batches longer than a commit takes are all answered`() async throws {
        var limits = DatabaseLimits()
        limits.writesPerCommit = 7
        let database = try Database.forTest(limits: limits)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<300 {
                group.addTask { try await database.write(act()) { _ = try $0.issue("S\(writer)") } }
            }
            try await group.waitForAll()
        }
        #expect(try await database.certificateCount() == 300)
        await database.close()
    }
}
