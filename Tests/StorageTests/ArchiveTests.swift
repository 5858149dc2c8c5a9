internal import Foundation
import Storage
import Testing

@Suite struct ArchiveTests {
    private let folder: TemporaryFolder
    private let file: DatabaseFile
    private let database: Database
    private let archive: DatabaseArchive

    init() throws {
        folder = try TemporaryFolder()
        let address = try url(folder.file("service.db"))
        database = try Database.open(address, migrations: [certificateMigration])
        file = try DatabaseFile(address)
        archive = DatabaseArchive(folder: folder.file("archive"))
    }

    private func issue(_ numbers: Range<Int>, seal: Int = 0) async throws {
        for number in numbers {
            try await database.write(act()) { transaction in
                try transaction.issue("S\(number)")
                try transaction.execute(
                    "UPDATE certificate SET seal = \([UInt8](repeating: 3, count: seal)) WHERE number = \("S\(number)")"
                )
            }
        }
    }

    /// Restores a cursor, and expects the state that was then.
    private func expectState(at cursor: Int64, named name: String) async throws {
        let restored = try url(folder.file(name))
        #expect(try DatabaseFile(restored).restore(from: archive, upTo: cursor).cursor == cursor)
        let check = try DatabaseFile(restored).check()
        #expect(check.findings == [] && check.extent.cursor == cursor)
        let database = try Database.open(restored, migrations: [certificateMigration])
        #expect(try await database.certificateCount() == Int(cursor))
        await database.close()
    }

    @Test func `every commit of the past can be restored by its cursor`() async throws {
        try await issue(0..<5)
        let writer = try ArchiveWriter(file, into: archive)
        try await issue(5..<20)
        try writer.copy()
        try await issue(20..<40, seal: 9000)
        try writer.copy()
        #expect(try writer.copy() == 0)
        writer.close()
        await database.close()
        for cursor in [5, 6, 19, 20, 21, 33, 40] as [Int64] {
            try await expectState(at: cursor, named: "at\(cursor).db")
        }
        let fresh = try DatabaseFile(try url(folder.file("never.db")))
        #expect(try fresh.restore(from: archive, upTo: 99).cursor == 40, "the newest there is")
        #expect(throws: StorageError.self) {
            try DatabaseFile(try url(folder.file("b.db"))).restore(from: archive, upTo: 4)
        }
    }

    @Test func `the log begins anew again and again, and no commit is missed`() async throws {
        try await issue(0..<5)
        let writer = try ArchiveWriter(file, into: archive, framesPerTurn: 60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...8 { group.addTask { try await issue(number * 1000..<number * 1000 + 100, seal: 3000) } }
            for _ in 0..<60 {
                try writer.copy()
                try await Task.sleep(for: .milliseconds(5))
            }
            try await group.waitForAll()
        }
        try writer.copy()
        writer.close()
        let last = try await database.lastSequence()
        await database.close()
        #expect(last == 805)
        try await expectState(at: 805, named: "all.db")
        let middle = try url(folder.file("middle.db"))
        let extent = try DatabaseFile(middle).restore(from: archive, upTo: 400)
        #expect(extent.cursor <= 400 && extent.cursor > 400 - 9, "writes that shared a commit come together")
        #expect(try DatabaseFile(middle).check().findings == [])
    }

    @Test func `a second start begins a chapter of its own`() async throws {
        try await issue(0..<3)
        let first = try ArchiveWriter(file, into: archive)
        try await issue(3..<6)
        try first.copy()
        first.close()
        try await issue(6..<9)
        let second = try ArchiveWriter(file, into: archive)
        try await issue(9..<12)
        try second.copy()
        second.close()
        await database.close()
        try await expectState(at: 4, named: "a.db")
        try await expectState(at: 11, named: "b.db")
        // What was committed while nobody archived is in no chapter: the last state before it is given.
        #expect(try DatabaseFile(try url(folder.file("c.db"))).restore(from: archive, upTo: 8).cursor == 6)
    }

    @Test func `a database that was set back is restored as it went on from there`() async throws {
        try await issue(0..<2)
        for numbers in [2..<6, 6..<9] {
            let writer = try ArchiveWriter(file, into: archive)
            try await issue(numbers)
            try writer.copy()
            writer.close()
        }
        await database.close()
        #expect(try file.restore(from: archive, upTo: 4, replacing: true).cursor == 4)
        let again = try Database.open(try url(file.path), migrations: [certificateMigration])
        let writer = try ArchiveWriter(file, into: archive)
        for number in 0..<6 { try await again.write(act()) { _ = try $0.issue("N\(number)") } }
        try writer.copy()
        writer.close()
        await again.close()
        for (cursor, newer) in [(9, 5), (5, 1), (3, 0)] as [(Int64, Int)] {
            let restored = try url(folder.file("at\(cursor).db"))
            _ = try DatabaseFile(restored).restore(from: archive, upTo: cursor)
            let database = try Database.open(restored, migrations: [certificateMigration])
            let numbers = try await database.changes(after: 0, limit: 99).map(\.subject)
            #expect(numbers.count == Int(cursor) && numbers.filter { $0.hasPrefix("N") }.count == newer)
            await database.close()
        }
    }

    @Test func `an old chapter may be removed, and archiving begun again`() async throws {
        for number in 0..<3 {
            try await issue(number..<number + 1)
            try ArchiveWriter(file, into: archive).close()
        }
        let chapters = try FileManager.default.contentsOfDirectory(atPath: archive.folder).sorted()
        try FileManager.default.removeItem(atPath: "\(archive.folder)/\(chapters[0])")
        try ArchiveWriter(file, into: archive).close()
        await database.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.folder).count == 3)
        try await expectState(at: 3, named: "a.db")
    }

    @Test func `a damaged or missing segment is told and nothing is put in place`() async throws {
        let writer = try ArchiveWriter(file, into: archive)
        for round in 0..<3 {
            try await issue(round * 3..<round * 3 + 3)
            try writer.copy()
        }
        writer.close()
        await database.close()
        let chapter = try #require(try FileManager.default.contentsOfDirectory(atPath: archive.folder).first)
        let segment = "\(archive.folder)/\(chapter)/0000000002.log"
        var bytes = try Data(contentsOf: URL(filePath: segment))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: segment))
        let target = try DatabaseFile(try url(folder.file("a.db")))
        #expect(throws: StorageError.self) { try target.restore(from: archive, upTo: 9) }
        try FileManager.default.removeItem(atPath: segment)
        #expect(throws: StorageError.self) { try target.restore(from: archive, upTo: 9) }
        #expect(!target.exists)
    }
}
