internal import Foundation
import Storage
import Synchronization
import Testing

@Suite struct CrashTests {
    /// Copies what is on the disk while writers write, as a crash would leave it, and compares with what was answered before.
    ///
    /// Without checkpoints the file itself does not change and the log only grows, so a copy of the file and then of the log is a state that
    /// a crash could have left, cut off anywhere inside a commit.
    @Test(.sqliteOnly) func `after a crash every answered write is there, and no write by half`() async throws {
        var settings = SQLiteSettings()
        settings.checkpointPages = 0
        let engine = try SQLiteEngine(temporary: settings)
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        let answered = Answers()
        let folder = try TemporaryFolder()
        let crashes = try await withThrowingTaskGroup(of: [(file: String, answered: Set<String>)].self) { group in
            for writer in 0..<32 {
                group.addTask {
                    for number in 0..<40 {
                        let name = "S\(writer)-\(number)"
                        try await database.writeOnce(act(name)) { transaction in
                            try transaction.issue(name)
                            try transaction.count(task: "t", region: "210100", month: 202203, person: name)
                            return Array(name.utf8)
                        }
                        answered.note(name)
                    }
                    return []
                }
            }
            group.addTask {
                var crashes: [(file: String, answered: Set<String>)] = []
                for crash in 0..<20 {
                    try await Task.sleep(for: .milliseconds(3))
                    let before = answered.all
                    let file = folder.file("\(crash).db")
                    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: engine.file + suffix) {
                        try FileManager.default.copyItem(atPath: engine.file + suffix, toPath: file + suffix)
                    }
                    crashes.append((file, before))
                }
                return crashes
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        await database.close()
        #expect(crashes.count == 20)
        for crash in crashes { try await check(crash.file, answered: crash.answered) }
    }

    /// What the writers were told so far.
    private final class Answers: Sendable {
        private let names = Mutex<Set<String>>([])

        var all: Set<String> { names.withLock { $0 } }
        func note(_ name: String) { names.withLock { _ = $0.insert(name) } }
    }

    private func check(_ file: String, answered: Set<String>) async throws {
        let database = try Database.open(try url(file), migrations: [certificateMigration])
        let stored = try await database.read {
            Set(try $0.query("SELECT number FROM certificate") { try $0.text("number") })
        }
        #expect(answered.isSubset(of: stored))
        let audit = try await database.verifyAudit()
        #expect(audit.firstBroken == nil && audit.entries == Int64(stored.count))
        let sequences = try await database.changes(after: 0, limit: 10_000).map(\.sequence)
        #expect(sequences == (0..<stored.count).map { Int64($0 + 1) })
        let counter = try await database.counters(fromMonth: 202203, toMonth: 202203).first
        #expect(counter?.persons ?? 0 == Int64(stored.count))
        for name in stored {
            #expect(
                try await database.idempotentAnswer(caller: "clerk", method: act().right, requestID: name)?.bytes
                    == Array(name.utf8))
        }
        // A repeated request after the restart gets its first answer.
        if let name = stored.first {
            let again = try await database.writeOnce(act(name)) { _ in throw Refused() }
            #expect(again.isReplay && again.answer == Array(name.utf8))
        }
        #expect(try await database.damages().isEmpty)
        await database.close()
    }
}
