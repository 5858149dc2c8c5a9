import Storage
import Synchronization
import Testing

/// What becomes of commits that the server, or its operator, gets in the way of.
@Suite(.postgreSQLOnly) struct EndedCommitTests {
    private struct Told: Sendable {
        var stored: Set<String> = []
        var open: Set<String> = []
        var other: [String] = []

        var count: Int { stored.count + open.count + other.count }
    }

    /// A value that several tasks change.
    private final class Shared<Value: Sendable>: Sendable {
        private let mutex: Mutex<Value>

        init(_ value: Value) { mutex = Mutex(value) }

        var value: Value { mutex.withLock { $0 } }
        func change(_ body: @Sendable (inout Value) -> Void) { mutex.withLock { body(&$0) } }
    }

    /// The server answers that it has committed, and with the next message that it ends the connection; the socket is still open.
    @Test func `a batch whose connection is ended right after its commit is stored once`() async throws {
        let server = try TestServer(waitsForDisk: true)
        // Every commit takes a tenth of a second, in which the connection can be ended without a stop to the commit.
        let database = try Database.open(
            server.url("commit_delay=100000", "commit_siblings=0"), migrations: [certificateMigration])
        let administrator = try server.administrator()
        let told = Shared(Told())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    for number in 0..<6 {
                        let name = "S\(writer)-\(number)"
                        do {
                            try await database.write(act()) { transaction in
                                guard try transaction.issue(name) else {
                                    throw Refused(reason: "applied twice: \(name)")
                                }
                            }
                            told.change { _ = $0.stored.insert(name) }
                        } catch StorageError.unavailable {
                            told.change { _ = $0.open.insert(name) }
                        } catch {
                            told.change { $0.other.append("\(error)") }
                        }
                    }
                }
            }
            for round in 1...4 {
                try await wait(for: "\(round * 8) answers") { told.value.count >= round * 8 }
                try await wait(for: "a commit to end") {
                    try told.value.count >= 8 * 6
                        || !Self.end("query = 'COMMIT' AND state = 'active'", by: administrator).isEmpty
                }
            }
            try await group.waitForAll()
        }
        administrator.close()
        let answers = told.value
        let entries = try await database.changes(after: 0, limit: 100).map(\.subject)
        #expect(answers.other == [])
        #expect(Set(entries).count == entries.count)
        #expect(answers.stored.isSubset(of: entries) && answers.stored.union(answers.open).isSuperset(of: entries))
        #expect(try await database.verifyAudit().firstBroken == nil)
        await database.close()
    }

    private enum Way: CaseIterable {
        case lostCommit, repetition, keptAnswer
    }

    @Test(arguments: Way.allCases)
    private func `nothing is answered that a standby the server waits for may lack`(_ way: Way) async throws {
        let server = try TestServer()
        let database = try Database.open(server.url(), migrations: [certificateMigration])
        let administrator = try server.administrator()
        let issue: @Sendable (WriteTransaction) throws -> [UInt8] = { transaction in
            guard try transaction.issue("S1") else { throw Refused(reason: "applied twice") }
            return [7]
        }
        if way != .lostCommit { try await database.writeOnce(act("r1"), issue) }
        // A standby that never comes.
        try Self.set("synchronous_standby_names = 'nobody'", by: administrator)
        let answer = Shared<[UInt8]?>(nil)
        let asking = Task {
            var given: [UInt8]?
            switch way {
            case .lostCommit, .repetition: given = try await database.writeOnce(act("r1"), issue).answer
            case .keptAnswer:
                given = try await database.idempotentAnswer(
                    caller: act().actor, method: act().right, requestID: "r1")?.bytes
            }
            answer.change { [given] in $0 = given }
        }
        var waits = "wait_event = 'SyncRep'"
        func isAnswered() -> Bool { answer.value != nil }
        if way == .lostCommit {
            var ended: [Int] = []
            try await wait(for: "a commit that waits for the standby") {
                ended = try Self.end(waits, by: administrator)
                return !ended.isEmpty
            }
            // The second wait is the one of whoever looks what became of the first.
            waits += " AND pid <> \(ended[0])"
        }
        try await wait(for: "the answer to wait for the standby") {
            try isAnswered() || !Self.find(waits, by: administrator).isEmpty
        }
        #expect(!isAnswered())
        try Self.set("synchronous_standby_names = ''", by: administrator)
        try await asking.value
        #expect(answer.value == [7])
        #expect(try await database.changes(after: 0, limit: 9).map(\.subject) == ["S1"])
        administrator.close()
        await database.close()
    }

    @Test func `a server that takes no writes for a while is unavailable, and written to when it does`() async throws {
        let server = try TestServer()
        let database = try Database.open(server.url(), migrations: [certificateMigration])
        let administrator = try server.administrator()
        try await database.write(act()) { _ = try $0.issue("S1") }
        try Self.set("default_transaction_read_only = on", by: administrator)
        var refusal: StorageError?
        var written = 1
        // A session takes up the setting a moment after it is given.
        let end = ContinuousClock.now + .seconds(60)
        while refusal == nil {
            guard ContinuousClock.now < end else { throw Overdue(what: "a refusal") }
            do {
                let name = "S\(written + 1)"
                try await database.write(act()) { _ = try $0.issue(name) }
                written += 1
            } catch let error as StorageError { refusal = error }
        }
        guard case .unavailable = refusal else { throw refusal ?? .misuse("no error") }
        try Self.set("default_transaction_read_only = off", by: administrator)
        var isWritten = false
        while !isWritten {
            guard ContinuousClock.now < end else { throw Overdue(what: "a write") }
            do {
                try await database.write(act()) { _ = try $0.issue("S0") }
                isWritten = true
            } catch StorageError.unavailable {}
        }
        #expect(try await database.certificateCount() == written + 1)
        administrator.close()
        await database.close()
    }

    @Test func `instances write one after the other whatever isolation their user has`() async throws {
        let server = try TestServer()
        let url = try server.url("default_transaction_isolation=repeatable%5C%20read")
        let instances = try (0..<2).map { _ in try Database.open(url, migrations: [certificateMigration]) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, instance) in instances.enumerated() {
                for number in 0..<100 {
                    group.addTask { try await instance.write(act()) { _ = try $0.issue("S\(index)-\(number)") } }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await instances[0].verifyAudit() == instances[1].verifyAudit())
        #expect(try await instances[0].certificateCount() == 200)
        for instance in instances { await instance.close() }
    }

    @Test func `a table whose column became another is read on`() async throws {
        let server = try TestServer()
        let database = try Database.open(server.url(), migrations: [certificateMigration])
        try await database.write(act()) { _ = try $0.issue("S1", points: 80) }
        func points() async throws -> [Int] {
            try await database.read { try $0.query("SELECT points FROM certificate") { try $0.int("points") } }
        }
        #expect(try await points() == [80])
        let administrator = try server.administrator()
        try administrator.run(script: "ALTER TABLE certificate ALTER COLUMN points TYPE INTEGER")
        administrator.close()
        #expect(try await points() == [80])
        await database.close()
    }

    /// Changes a setting of the server.
    private static func set(_ setting: String, by administrator: any Connection) throws {
        try administrator.run(script: "ALTER SYSTEM SET \(setting)")
        try administrator.run(script: "SELECT pg_reload_conf()")
    }

    /// Ends sessions of ours that are in a state, and returns their numbers.
    private static func end(_ state: String, by administrator: any Connection) throws -> [Int] {
        // In this order: the server may look at the terms of an AND in any.
        try find("CASE WHEN \(state) THEN pg_terminate_backend(pid) ELSE false END", by: administrator)
    }

    private static func find(_ state: String, by administrator: any Connection) throws -> [Int] {
        var found: [Int] = []
        try administrator.run("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND \(raw: state)") {
            row in
            found.append(try row.int("pid"))
            return true
        }
        return found
    }
}
