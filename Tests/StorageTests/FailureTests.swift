internal import Foundation
import Storage
import Synchronization
import Testing

@Suite struct FailureTests {
    /// A limit of pages that a test can move while the database is open.
    private final class Disk: Sendable {
        let pages = Mutex<Int?>(nil)

        func engine() throws -> SQLiteEngine {
            var settings = SQLiteSettings()
            settings.maximumPages = { [self] in pages.withLock { $0 } }
            return try SQLiteEngine(temporary: settings)
        }
    }

    @Test(.sqliteOnly) func `a full disk refuses what does not fit, takes what does, and recovers`() async throws {
        let disk = Disk()
        let engine = try disk.engine()
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        disk.pages.withLock { $0 = 120 }
        let stored = await withTaskGroup(of: Int?.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    do {
                        try await database.write(act()) { transaction in
                            try transaction.issue("S\(writer)")
                            let seal = [UInt8](repeating: 1, count: writer % 4 == 0 ? 600_000 : 10)
                            try transaction.execute(
                                "UPDATE certificate SET seal = \(seal) WHERE number = \("S\(writer)")")
                        }
                        return writer
                    } catch {
                        guard case .full = error as? StorageError else { return -1 }
                        return nil
                    }
                }
            }
            return await group.reduce(into: Set<Int>()) { if let writer = $1 { $0.insert(writer) } }
        }
        #expect(stored == Set((0..<64).filter { $0 % 4 != 0 }))
        #expect(try await database.certificateCount() == 48)
        disk.pages.withLock { $0 = nil }
        // A limit of pages, unlike a disk, stays with the connection that was opened under it: a refusal makes room for a new one.
        _ = try? await database.write(act()) { transaction in
            let filler = [UInt8](repeating: 1, count: 600_000)
            try transaction.execute("UPDATE certificate SET seal = \(filler)")
            throw Refused()
        }
        try await database.write(act()) { transaction in
            try transaction.issue("S0")
            try transaction.execute(
                "UPDATE certificate SET seal = \([UInt8](repeating: 1, count: 600_000)) WHERE number = 'S0'")
        }
        let check = try await database.verifyAudit()
        #expect(check.entries == 49 && check.firstBroken == nil)
        #expect(try await database.damages().isEmpty)
        await database.close()
    }

    @Test(.sqliteOnly) func `a file that is no database is corrupt`() throws {
        let folder = try TemporaryFolder()
        let file = folder.file("a.db")
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: file))
        let error = #expect(throws: StorageError.self) { try Database.open(try url(file)) }
        guard case .corrupt(let damage) = error else { throw error ?? .misuse("no error") }
        #expect(damage.reason.contains(file))
    }

    @Test(.sqliteOnly) func `damaged pages are corrupt`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.file("a.db")
        let database = try Database.open(try url(file), migrations: [certificateMigration])
        for number in 0..<200 { try await database.write(act()) { _ = try $0.issue("S\(number)") } }
        await database.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for offset in stride(from: 8 * 4096, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(offset..<offset + 64, with: Data(repeating: 0xAA, count: 64))
        }
        try bytes.write(to: URL(fileURLWithPath: file))
        let error = await #expect(throws: StorageError.self) {
            // Where the damage lies decides whether opening finds it or only reading everything does.
            _ = try await Database.open(try url(file), migrations: [certificateMigration]).verifyAudit()
        }
        guard case .corrupt = error else { throw error ?? .misuse("no error") }
    }

    @Test(.sqliteOnly) func `a folder that does not exist is unavailable and named`() throws {
        let error = #expect(throws: StorageError.self) { try Database.open(try url("/nowhere/at/all/a.db")) }
        guard case .unavailable(let reason) = error else { throw error ?? .misuse("no error") }
        #expect(reason.contains("/nowhere/at/all/a.db"))
    }

    @Test func `a closed database refuses everything, and closing twice is no matter`() async throws {
        let database = try Database.forTest()
        await database.close()
        await database.close()
        let closed = StorageError.unavailable("the database is closed")
        await #expect(throws: closed) { try await database.certificateCount() }
        await #expect(throws: closed) { try await database.write(act()) { try $0.issue("S1") } }
        await #expect(throws: closed) { try await database.scan { try $0.exists("SELECT 1") } }
        await #expect(throws: closed) { try await database.explainQueryPlan("SELECT 1") }
    }

    @Test func `closing answers the writes that wait`() async throws {
        let folder = try TemporaryFolder()
        let place = try TestEngine.isSQLite ? url(folder.file("a.db")) : TestEngine.empty()
        let database = try Database.open(place, migrations: [certificateMigration])
        let stored = await withTaskGroup(of: Bool.self) { group in
            for writer in 0..<100 {
                group.addTask { (try? await database.write(act()) { try $0.issue("S\(writer)") }) ?? false }
            }
            group.addTask {
                await database.close()
                return false
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let again = try Database.open(place, migrations: [certificateMigration])
        #expect(try await again.certificateCount() == stored)
        await again.close()
    }

    @Test(.sqliteOnly) func `a temporary database leaves nothing behind`() async throws {
        let engine = try SQLiteEngine(temporary: SQLiteSettings())
        let database = try Database(.temporary, engine: engine, migrations: [])
        #expect(FileManager.default.fileExists(atPath: engine.file))
        await database.close()
        #expect(
            !FileManager.default.fileExists(atPath: URL(fileURLWithPath: engine.file).deletingLastPathComponent().path))
    }

    @Test(.sqliteOnly)
    func `another program that holds the file makes it unavailable for as long as it does`() async throws {
        var settings = SQLiteSettings()
        settings.busyTimeoutMilliseconds = 20
        let engine = try SQLiteEngine(temporary: settings)
        let database = try Database(.temporary, engine: engine, migrations: [certificateMigration])
        let other = try engine.connect(for: .writing)
        try other.step(.beginWriting)
        let error = await #expect(throws: StorageError.self) { try await database.write(act()) { try $0.issue("S1") } }
        guard case .unavailable = error else { throw error ?? .misuse("no error") }
        #expect(try await database.certificateCount() == 0)
        try other.step(.rollback)
        try await database.write(act()) { try $0.issue("S1") }
        #expect(try await database.certificateCount() == 1)
        other.close()
        await database.close()
    }

    @Test(arguments: [
        ("sqlite:///var/a.db", true), ("sqlite:a.db", true), ("sqlite:temporary", true), ("sqlite:", false),
        ("sqlite://", false),
        ("sqlite:///", false), ("mysql://x", false), ("", false), ("/var/a.db", false), ("sqlite:///a?mode=ro", false),
        ("postgres://user@a:5432,b:5432/catalog?sslmode=verify-full", true), ("postgresql:///catalog?host=/run", true),
        ("postgres://user@a", false), ("postgres://user@a/", false), ("postgres://a/b c", false),
        ("postgres://u:50%25off@a/c", true), ("postgres://u:50%off@a/c", false), ("postgres://u:5%@a/c", false),
        ("postgres://u:%00@a/c", false), ("postgres://u@a/c%", false),
    ])
    func `a database is named by its address`(_ text: String, _ isValid: Bool) {
        #expect((DatabaseURL(text) != nil) == isValid)
    }

    @Test(arguments: [
        ("postgres://u:secret@a/c", "postgres://u:***@a/c"), ("postgres://u@a/c", "postgres://u@a/c"),
        ("postgres://a:5432/c?password=secret&sslmode=require", "postgres://a:5432/c?password=***&sslmode=require"),
    ])
    func `an address is shown without its password`(_ text: String, _ shown: String) {
        #expect(DatabaseURL(text)?.text == shown)
    }

    @Test(arguments: [
        "postgres://u:geheim@h", "postgres://u:50%geheim@h/c", "mysql://u:geheim@h/c", "postgres://u:ge/geheim@h/c",
        "postgres://h/?password=geheim", "postgres://u:a@geheim@h",
    ])
    func `whether it is an address or none, it is shown without what would be its password`(_ text: String) {
        #expect(!DatabaseURL.masked(text).contains("geheim") && DatabaseURL.masked(text).hasPrefix(text.prefix(8)))
    }

    @Test(arguments: [
        ("postgres://u@db.internal/c", "db.internal"), ("postgres://db:5432/c?sslmode=prefer", "db"),
        ("postgres://db/c?sslmode=disable", "db"), ("postgres://db/c?sslmode=verify-full&sslmode=disable", "db"),
        ("postgres://localhost,10.0.0.9:5432/c", "10.0.0.9"), ("postgres://u@[2001:db8::1]:5432/c", "2001:db8::1"),
        ("postgres:///c?host=db", "db"), ("postgres://localhost/c?hostaddr=10.0.0.9", "10.0.0.9"),
        ("postgres://127.example/c", "127.example"), ("postgres:///c?service=skills", "service=skills"),
        ("postgres://u:p@localhost@db/c", "db"),
        ("postgres://db/c?sslmode=require", "db"), ("postgres://db/c?sslmode=verify-ca", "db"),
        ("postgres://u@db/c?sslmode=verify-full&sslrootcert=/ca.pem", nil), ("postgres:///c", nil),
        ("postgres://u@%2Frun%2Fpostgresql/c", nil), ("postgres:///c?host=/run/postgresql", nil),
        ("postgres://localhost:5432/c", nil), ("postgres://127.0.0.1,[::1]:5432/c", nil), ("sqlite:///a.db", nil),
    ])
    func `an address tells who need not prove to be the database`(_ text: String, _ host: String?) throws {
        #expect(try #require(DatabaseURL(text)).unverifiedHost == host)
    }
}
