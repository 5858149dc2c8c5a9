import Storage
import Testing

@Suite struct ChangeFeedTests {
    @Test func `changes come in order, by pages, and by kind`() async throws {
        let database = try Database.forTest()
        for number in 1...5 {
            try await database.write(act()) { transaction in
                try transaction.issue("S\(number)")
                if number == 3 { try transaction.record(Change(kind: "certificate.voided", subject: "S3")) }
            }
        }
        #expect(try await database.changes(after: 0, limit: 4).map(\.subject) == ["S1", "S2", "S3", "S3"])
        #expect(try await database.changes(after: 4, limit: 4).map(\.subject) == ["S4", "S5"])
        #expect(
            try await database.changes(after: 0, limit: 9, kinds: ["certificate.voided", "other"]).map(\.sequence) == [
                4
            ])
        let first = try #require(try await database.changes(after: 0, limit: 1).first)
        #expect(first.payload == Array("S1".utf8) && first.payloadType == "Certificate" && first.regionCode == "210100")
        #expect(first.instantNanoseconds == act().instantNanoseconds)
        await database.close()
    }

    @Test func `who waits for changes is woken by the commit`() async throws {
        for _ in 0..<20 {
            let database = try Database.forTest()
            async let woken = database.waitForChanges(after: 0, atMost: .seconds(20))
            async let other = database.waitForChanges(after: 1, atMost: .seconds(20))
            await Task.yield()
            try await database.write(act()) { try $0.issue("S1") }
            #expect(try await woken)
            try await database.write(act()) { try $0.issue("S2") }
            #expect(try await other)
            await database.close()
        }
    }

    @Test func `waiting ends when nothing comes, when cancelled, and when the database closes`() async throws {
        let database = try Database.forTest()
        #expect(try await !database.waitForChanges(after: 0, atMost: .milliseconds(20)))
        let waiting = Task { try await database.waitForChanges(after: 0, atMost: .seconds(60)) }
        waiting.cancel()
        #expect(try await !waiting.value)
        let closing = Task { try await database.waitForChanges(after: 0, atMost: .seconds(3600)) }
        try await Task.sleep(for: .milliseconds(10))
        await database.close()
        await #expect(throws: StorageError.unavailable("the database is closed")) { try await closing.value }
    }

    @Test func `the commit of another program is seen soon`() async throws {
        let engine = try TestEngine.make()
        let first = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        let second = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        async let woken = first.waitForChanges(after: 0, atMost: .seconds(20))
        try await second.write(act()) { try $0.issue("S1") }
        #expect(try await woken)
        await first.close()
        await second.close()
    }

    @Test func `a follower applies each change once, however often it is handed it`() async throws {
        let database = try Database.forTest()
        let applied = try await withThrowingTaskGroup(of: Bool.self) { group in
            for attempt in 0..<30 {
                group.addTask {
                    try await database.write(act()) { transaction in
                        guard try transaction.advanceCursor(ofFeed: "competition", to: Int64(attempt % 3 + 1)) else {
                            return false
                        }
                        try transaction.keepReplica(
                            source: "competition", key: "result-\(attempt % 3)", payload: [UInt8(attempt)])
                        return true
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect((1...3).contains(applied))
        let cursor = try await database.read { try $0.cursor(ofFeed: "competition") }
        #expect(cursor == 3)
        #expect(try await database.read { try $0.cursor(ofFeed: "catalog") } == 0)
        await database.close()
    }

    @Test func `replicas are kept, replaced, listed and dropped`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            for key in ["figure/a", "figure/b", "other/c"] {
                try transaction.keepReplica(source: "catalog", key: key, payload: [1])
            }
            try transaction.keepReplica(source: "catalog", key: "figure/b", payload: [2])
            try transaction.keepReplica(source: "training", key: "figure/z", payload: [3])
            #expect(try transaction.replica(source: "catalog", key: "figure/b") == [2])
            try transaction.dropReplica(source: "catalog", key: "figure/a")
        }
        let (some, all) = try await database.read { transaction in
            (
                try transaction.replicas(source: "catalog", keyPrefix: "figure/").map(\.key),
                try transaction.replicas(source: "catalog").map(\.key)
            )
        }
        #expect(some == ["figure/b"])
        #expect(all == ["figure/b", "other/c"])
        await database.close()
    }
}
