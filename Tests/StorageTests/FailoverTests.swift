import Storage
import Synchronization
import Testing

/// A server of the test's own that is stopped and started under load.
@Suite(.postgreSQLOnly, .serialized) struct FailoverTests {
    /// What the writers were told.
    private final class Told: Sendable {
        struct Answers {
            var stored: Set<String> = []
            var unavailable = 0
            var other: [String] = []
        }

        private let answers = Mutex(Answers())

        var all: Answers { answers.withLock { $0 } }
        func note(_ change: @Sendable (inout Answers) -> Void) { answers.withLock { change(&$0) } }
    }

    @Test(arguments: ["fast", "immediate"])
    func `stopping the server under load is unavailable meanwhile and loses nothing answered`(_ way: String)
        async throws
    {
        let server = try TestServer()
        let database = try Database.open(server.url(), migrations: [certificateMigration])
        let told = Told()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<32 {
                group.addTask { await Self.write(as: writer, to: database, told: told) }
            }
            group.addTask {
                for _ in 0..<2 {
                    let stored = told.all.stored.count
                    try await Self.until(told) { $0.stored.count >= stored + 50 }
                    try server.run("stop", way)
                    let unavailable = told.all.unavailable
                    try await Self.until(told) { $0.unavailable > unavailable }
                    // Reads are refused as well, and at once.
                    let error = await #expect(throws: StorageError.self) { try await database.certificateCount() }
                    if case .unavailable = error {} else { throw error ?? .misuse("no error") }
                    try server.run("start")
                }
            }
            try await group.waitForAll()
        }
        let answers = told.all
        #expect(answers.other.isEmpty && answers.unavailable > 0)
        // Every writer went on until each of its requests was answered.
        #expect(answers.stored.count == 32 * 20)
        let stored = try await database.scan {
            Set(try $0.query("SELECT number FROM certificate") { try $0.text("number") })
        }
        #expect(stored == answers.stored)
        let audit = try await database.verifyAudit()
        #expect(audit.firstBroken == nil && audit.entries == Int64(stored.count))
        let counters = try await database.counters(fromMonth: 202203, toMonth: 202203)
        #expect(counters.map(\.personTimes) == [Int64(stored.count)])
        await database.close()
    }

    /// Writes twenty certificates, repeating each request under its id until it is answered.
    private static func write(as writer: Int, to database: Database, told: Told) async {
        for number in 0..<20 {
            let name = "S\(writer)-\(number)"
            while true {
                do {
                    try await database.writeOnce(act(name)) { transaction in
                        guard try transaction.issue(name) else { throw Refused(reason: "applied twice: \(name)") }
                        try transaction.count(task: "t", region: "210100", month: 202203)
                        return Array(name.utf8)
                    }
                    told.note { _ = $0.stored.insert(name) }
                    break
                } catch StorageError.unavailable {
                    told.note { $0.unavailable += 1 }
                    try? await Task.sleep(for: .milliseconds(20))
                } catch {
                    told.note { $0.other.append("\(error)") }
                    return
                }
            }
        }
    }

    private static func until(_ told: Told, _ isReached: (Told.Answers) -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(60)
        while !isReached(told.all), told.all.stored.count < 32 * 20, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}
