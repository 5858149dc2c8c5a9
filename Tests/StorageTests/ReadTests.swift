import Storage
import Synchronization
import Testing

@Suite struct ReadTests {
    @Test func `a read sees one state from its first statement to its last`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        let seen = Mutex<[Int]>([])
        let count: SQL = "SELECT count(*) AS certificates FROM certificate"
        let gate = Gate()
        async let scanned = database.scan { transaction in
            let before = try transaction.first(count) { try $0.int("certificates") }
            gate.open()
            gate.waitUntilClosed()
            let after = try transaction.first(count) { try $0.int("certificates") }
            seen.withLock { $0 = [before ?? -1, after ?? -1] }
        }
        await gate.waitUntilOpen()
        try await database.write(act()) { try $0.issue("S2") }
        gate.close()
        try await scanned
        #expect(seen.withLock { $0 } == [1, 1])
        #expect(try await database.certificateCount() == 2)
        await database.close()
    }

    @Test(.timeLimit(.minutes(1))) func `what a read holds is let go of when it has ended`() async throws {
        final class Held: Sendable {}
        let threads = try ReadThreads(count: 1, limit: 8)
        weak var held: Held?
        do {
            let object = Held()
            held = object
            try await threads.run { withExtendedLifetime(object) {} }
        }
        while held != nil { await Task.yield() }
        threads.stop()
    }

    @Test func `a read cannot write`() async throws {
        let database = try Database.forTest()
        let error = await #expect(throws: StorageError.self) {
            try await database.read { try $0.each("UPDATE region SET room = 0") { _ in } }
        }
        guard case .misuse = error else { throw error ?? .misuse("no error") }
        await database.close()
    }

    @Test func `the same statement can run inside its own rows`() async throws {
        let database = try Database.forTest()
        let pairs = try await database.read { transaction in
            let codes: SQL = "SELECT code FROM region ORDER BY code"
            return try transaction.query(codes) { outer in
                try transaction.query(codes) { inner in try outer.text("code") + inner.text("code") }
            }
        }
        #expect(pairs.flatMap { $0 } == ["210100210100", "210100210200", "210200210100", "210200210200"])
        await database.close()
    }

    @Test func `an error of the decoder ends the statement and comes out unchanged`() async throws {
        let database = try Database.forTest()
        await #expect(throws: Refused()) {
            try await database.read { try $0.each("SELECT code FROM region") { _ in throw Refused() } }
        }
        #expect(try await database.certificateCount() == 0)
        await database.close()
    }

    @Test func `many readers read while many writers write`() async throws {
        let database = try Database.forTest()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<32 {
                group.addTask {
                    for number in 0..<10 {
                        try await database.write(act()) { _ = try $0.issue("S\(writer)-\(number)") }
                    }
                }
                group.addTask {
                    for _ in 0..<50 {
                        // Each certificate has its change: a read never sees one without the other.
                        let pair = try await database.read { transaction in
                            try transaction.first(
                                """
                                SELECT (SELECT count(*) FROM certificate) AS certificates,
                                    (SELECT count(*) FROM change) AS changes
                                """
                            ) { [try $0.int("certificates"), try $0.int("changes")] }
                        }
                        #expect(pair?[0] == pair?[1])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.certificateCount() == 320)
        await database.close()
    }

    @Test func `a cancelled scan ends, whenever it was cancelled, and its connection serves the next`() async throws {
        let database = try Database.forTest()
        let endless: SQL = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0
            """
        // Before the scan has its thread, between that and its first step, and in the middle.
        for yields in [0, 1, 10, 100, 1000, 10_000] {
            let scan = Task { try await database.scan { try $0.exists(endless) } }
            for _ in 0..<yields { await Task.yield() }
            scan.cancel()
            await #expect(throws: CancellationError.self) { try await scan.value }
            #expect(try await database.scan { try $0.exists("SELECT 1") })
        }
        await database.close()
    }

    @Test func `a connection that is interrupted before its statement begins stops it all the same`() async throws {
        let database = try Database.forTest()
        let started = Gate()
        let scan = Task {
            try await database.scan { transaction in
                started.open()
                started.waitUntilClosed()
                return try transaction.exists(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0")
            }
        }
        await started.waitUntilOpen()
        scan.cancel()
        started.close()
        await #expect(throws: CancellationError.self) { try await scan.value }
        await database.close()
    }

    @Test func `more scans than may run at once all end`() async throws {
        let database = try Database.forTest()
        let found = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 { group.addTask { try await database.scan { try $0.exists("SELECT 1") } } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(found == 40)
        await database.close()
    }

    @Test(.sqliteOnly) func `a plan names the index it uses`() async throws {
        let database = try Database.forTest()
        let plan = try await database.explainQueryPlan("SELECT number FROM certificate WHERE evaluation_id = \("E1")")
        #expect(plan.count == 1 && plan[0].contains("SEARCH certificate USING") && plan[0].contains("INDEX"))
        let scan = try await database.explainQueryPlan("SELECT number FROM certificate WHERE points = \(5)")
        #expect(scan[0].contains("SCAN certificate"))
        await database.close()
    }

    /// A door that one side opens and the other closes.
    private final class Gate: Sendable {
        private let isOpen = Atomic(false)

        func open() { isOpen.store(true, ordering: .sequentiallyConsistent) }
        func close() { isOpen.store(false, ordering: .sequentiallyConsistent) }

        func waitUntilOpen() async {
            while !isOpen.load(ordering: .sequentiallyConsistent) { await Task.yield() }
        }

        /// On a scan's own thread, which may block.
        func waitUntilClosed() {
            while isOpen.load(ordering: .sequentiallyConsistent) {}
        }
    }
}
