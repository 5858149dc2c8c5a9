internal import Foundation
import Storage
import Testing

@Suite struct BackupTests {
    private let folder: TemporaryFolder
    private let file: DatabaseFile
    private let database: Database

    init() throws {
        folder = try TemporaryFolder()
        let address = try url(folder.file("service.db"))
        database = try Database.open(address, migrations: [certificateMigration])
        file = try DatabaseFile(address)
    }

    private func issue(_ numbers: Range<Int>) async throws {
        for number in numbers {
            try await database.write(act()) { transaction in
                try transaction.issue("S\(number)")
                try transaction.count(task: "t", region: "210100", month: 202203, person: "p\(number % 7)")
            }
        }
    }

    @Test func `a copy made while writers write is one state of the database`() async throws {
        try await issue(0..<50)
        let copy = folder.file("copy.db")
        let extent = try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...8 {
                group.addTask { try await issue(writer * 1000..<writer * 1000 + 60) }
            }
            let extent = try file.backUp(to: copy)
            try await group.waitForAll()
            return extent
        }
        await database.close()
        let check = try DatabaseFile(try url(copy)).check()
        #expect(check.findings == [] && check.extent.cursor == extent.cursor)
        #expect(check.extent.auditHash == extent.auditHash && extent.cursor >= 50)
        let restored = try Database.open(try url(copy), migrations: [certificateMigration])
        #expect(try await restored.certificateCount() == Int(extent.cursor))
        await restored.close()
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
    func `copies are their owner's alone, and what is restored is the service's`() async throws {
        try await issue(0..<3)
        await database.close()
        let copy = folder.file("copy.db")
        _ = try file.backUp(to: copy)
        #expect(try rights(of: copy) == "600 0")
        #expect(chown(folder.file("."), 12, 34) == 0)
        let fresh = folder.file("fresh.db")
        _ = try DatabaseFile(try url(fresh)).restore(from: copy)
        #expect(try rights(of: fresh) == "600 12", "the folder's owner")
        #expect(chown(file.path, 56, 78) == 0)
        _ = try file.restore(from: copy, replacing: true)
        #expect(try rights(of: file.path) == "600 56", "the owner of what was replaced")
    }

    private func rights(of path: String) throws -> String {
        var status = stat()
        #expect(stat(path, &status) == 0)
        return "\(String(status.st_mode & 0o777, radix: 8)) \(status.st_uid)"
    }

    /// POSIX drops a process's locks on a file when any descriptor of the file is closed: then another process that ends would take itself
    /// for the last one, and remove the log that this one still uses.
    @Test func `looking at a database leaves the locks of those who have it open`() async throws {
        try await issue(0..<3)
        _ = try file.extent()
        _ = try file.check()
        _ = try file.backUp(to: folder.file("copy.db"))
        _ = try #require(try? ArchiveWriter(file, into: DatabaseArchive(folder: folder.file("archive")))).copy()
        let descriptor = open(file.path, O_RDWR)
        // SQLite's shared lock; asked as another's, for whom it is in the way.
        var lock = flock(l_type: Int16(F_WRLCK), l_whence: 0, l_start: 0x4000_0002, l_len: 510, l_pid: 0)
        let openFileGetLock: Int32 = 36
        #expect(fcntl(descriptor, openFileGetLock, &lock) == 0)
        #expect(lock.l_type == Int16(F_RDLCK))
        await database.close()
        close(descriptor)
    }

    @Test func `a copy never takes the place of a file`() async throws {
        let copy = folder.file("copy.db")
        _ = try file.backUp(to: copy)
        #expect(throws: StorageError.self) { try file.backUp(to: copy) }
        await database.close()
    }

    @Test func `a database that is not there is not made by looking at it`() async throws {
        let missing = try DatabaseFile(try url(folder.file("missing.db")))
        #expect(throws: StorageError.self) { try missing.check() }
        #expect(throws: StorageError.self) { try missing.backUp(to: folder.file("copy.db")) }
        #expect(!missing.exists)
        await database.close()
    }

    @Test func `restoring on a fresh machine gives back what the copy holds`() async throws {
        try await issue(0..<20)
        let copy = folder.file("copy.db")
        let extent = try file.backUp(to: copy)
        await database.close()
        let fresh = try url(folder.file("fresh.db"))
        #expect(try DatabaseFile(fresh).restore(from: copy).cursor == extent.cursor)
        let again = try Database.open(fresh, migrations: [certificateMigration])
        #expect(try await again.certificateCount() == 20)
        try await again.write(act()) { try $0.issue("S20") }
        await again.close()
        #expect(try DatabaseFile(fresh).check().findings == [])
    }

    @Test func `a database in use is never replaced, and an unused one only when that is said`() async throws {
        try await issue(0..<3)
        let copy = folder.file("copy.db")
        _ = try file.backUp(to: copy)
        try await issue(3..<5)
        #expect(throws: StorageError.self) { try file.restore(from: copy) }
        let error = #expect(throws: StorageError.self) { try file.restore(from: copy, replacing: true) }
        #expect("\(error.map { "\($0)" } ?? "")".contains("open in a process"))
        #expect(try await database.certificateCount() == 5)
        await database.close()

        #expect(throws: StorageError.self) { try file.restore(from: copy) }
        #expect(try file.restore(from: copy, replacing: true).cursor == 3)
        #expect(try file.extent().cursor == 3)
        let replaced = try DatabaseFile(try url(file.path + ".replaced-5"))
        #expect(try replaced.extent().cursor == 5, "what stood there before is kept")
    }

    @Test func `a damaged copy is not restored`() async throws {
        try await issue(0..<200)
        let copy = folder.file("copy.db")
        _ = try file.backUp(to: copy)
        await database.close()
        var bytes = try Data(contentsOf: URL(filePath: copy))
        for offset in stride(from: 8 * 4096, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(offset..<offset + 64, with: Data(repeating: 0xAA, count: 64))
        }
        try bytes.write(to: URL(filePath: copy))
        #expect(throws: StorageError.self) { try file.restore(from: copy, replacing: true) }
        #expect(try file.extent().cursor == 200)
    }

    @Test func `a check finds what was altered behind the services' back`() async throws {
        try await issue(0..<10)
        await database.close()
        #expect(try file.check().findings == [])
        #expect(try file.holdsEntry(hash: file.extent().auditHash))
        let connection = try SQLiteEngine(path: file.path).connect(for: .migrating)
        try connection.run(script: "UPDATE monthly_counter SET persons = persons + 1")
        // The counter is neither what a recount of persons says nor what its entries add up to.
        #expect(try file.check().findings.count == 2)
        try connection.run(script: "UPDATE change SET payload = x'00' WHERE sequence = 4")
        #expect(try file.verifyAudit().firstBroken == 4)
        try connection.run(script: "INSERT INTO certificate VALUES ('X', 'X', '999999', 1, NULL, NULL)")
        let findings = try file.check().findings
        #expect(findings.count == 4, "\(findings)")
        connection.close()
    }
}
