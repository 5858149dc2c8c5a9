internal import Ledger
internal import Requests
internal import CatalogMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct FeedFollowerTests {
    private func write(_ keys: [String], to notebook: TestService<NotebookService>) async throws {
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        for (value, key) in keys.enumerated() {
            _ = try await client.policyBooks.setCityFigure(
                SetCityFigureRequest(regionCode: "210100", key: key, value: Int64(value)))
        }
    }

    private func seen(_ follower: TestService<FollowingService>) async throws -> [(key: String, times: Int)] {
        try await follower.database.read { transaction in
            try transaction.query("SELECT key, times FROM seen ORDER BY position") {
                (try $0.text("key"), try $0.int("times"))
            }
        }
    }

    @Test func `every change is applied once and in order, and a restart goes on from there`() async throws {
        let notebook = try await TestService<NotebookService>()
        let follower = try await TestService<FollowingService>(peers: ["catalog": notebook.channel])
        let keys = (0..<250).map { "n\($0)" }
        try await write(Array(keys.prefix(120)), to: notebook)
        #expect(try await follower.follow() == 120)
        #expect(try await follower.follow() == 0)
        try await follower.restart()
        try await write(Array(keys.suffix(130)), to: notebook)
        #expect(try await follower.follow() == 130)
        let found = try await seen(follower)
        #expect(found.map(\.key) == keys)
        #expect(found.allSatisfy { $0.times == 1 })
    }

    @Test func `what is written is audited as the follower's, at the time of the change`() async throws {
        let notebook = try await TestService<NotebookService>(on: "2023-06-10")
        let follower = try await TestService<FollowingService>(on: "2024-01-01", peers: ["catalog": notebook.channel])
        try await write(["a"], to: notebook)
        try await follower.follow()
        let entry = try #require(try await follower.database.auditEntries(after: 0, limit: 1).first)
        #expect(entry.actor == "awards" && entry.role == "ROLE_SERVICE" && entry.right == "follow catalog/note.written")
        #expect(Instant(nanosecondsSince1970: entry.instantNanoseconds) == notebook.now)
    }

    @Test func `lost calls and lost answers repeat nothing`() async throws {
        let notebook = try await TestService<NotebookService>()
        let follower = try await TestService<FollowingService>(
            peers: ["catalog": LossyChannel(notebook.channel)])
        let keys = (0..<230).map { "n\($0)" }
        try await write(keys, to: notebook)
        for _ in 0..<20 { _ = try? await follower.follow() }
        let found = try await seen(follower)
        #expect(found.map(\.key) == keys)
        #expect(found.allSatisfy { $0.times == 1 })
    }

    @Test func `a change that cannot be applied holds up those behind it, is counted, and is applied in the end`()
        async throws
    {
        let notebook = try await TestService<NotebookService>()
        let follower = try await TestService<FollowingService>(peers: ["catalog": notebook.channel])
        try await write(["p1", "p2-poison", "p3"], to: notebook)
        FollowingService.refused.withLock { _ = $0.insert("p2-poison") }
        let feed = try #require(follower.service.followers.first)
        let loop = Task { await feed.run() }
        defer { loop.cancel() }
        while feed.status.current.failuresInARow < 3 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(try await seen(follower).map(\.key) == ["p1"])
        #expect(feed.status.current.trouble?.contains("told to fail") == true)
        FollowingService.refused.withLock { _ = $0.remove("p2-poison") }
        while try await seen(follower).count < 3 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(try await seen(follower).map(\.times) == [1, 1, 1])
    }

    @Test func `a follower that waits sees a change at once, and stops when it is told to`() async throws {
        let notebook = try await TestService<NotebookService>()
        let follower = try await TestService<FollowingService>(peers: ["catalog": notebook.channel])
        let feed = try #require(follower.service.followers.first)
        let loop = Task { await feed.run() }
        try await Task.sleep(for: .milliseconds(200))
        try await write(["a"], to: notebook)
        let start = ContinuousClock.now
        while try await seen(follower).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        #expect(ContinuousClock.now - start < .seconds(2))
        loop.cancel()
        await loop.value
    }

    @Test func `a source that is down is tried again until it is there`() async throws {
        let notebook = try await TestService<NotebookService>()
        let late = LateChannel()
        let follower = try await TestService<FollowingService>(peers: ["catalog": late])
        try await write(["a"], to: notebook)
        let feed = try #require(follower.service.followers.first)
        let loop = Task { await feed.run() }
        defer { loop.cancel() }
        while feed.status.current.failures < 2 { try await Task.sleep(for: .milliseconds(10)) }
        late.connect(to: notebook.channel)
        while try await seen(follower).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    }

    /// As after a restore of the source, whose feed has overtaken the cursor again.
    @Test func `a feed that went another way is not followed on`() async throws {
        let (notebook, other) = (try await TestService<NotebookService>(), try await TestService<NotebookService>())
        let source = LateChannel()
        source.connect(to: notebook.channel)
        let follower = try await TestService<FollowingService>(peers: ["catalog": source])
        try await write(["a", "b", "lost"], to: notebook)
        #expect(try await follower.follow() == 3)
        try await write(["a", "b", "c", "d"], to: other)
        source.connect(to: other.channel)
        await expectRefusal(.outOfRange, "CURSOR_AHEAD_OF_FEED", field: "cursor_hash") { try await follower.follow() }
        try await follower.restart()
        await expectRefusal(.outOfRange, "CURSOR_AHEAD_OF_FEED", field: "cursor_hash") { try await follower.follow() }
        #expect(try await seen(follower).map(\.key) == ["a", "b", "lost"])
        source.connect(to: notebook.channel)
        try await write(["e"], to: notebook)
        #expect(try await follower.follow() == 1)
    }

    @Test func `a payload that is not of its kind fails instead of being taken for nothing`() async throws {
        let change = FeedChange(sequence: 7, kind: "note.written", payloadType: PolicyEdition.protoName)
        #expect(throws: FeedPayloadError.self) { try change.decode(Figure.self) }
        let broken = FeedChange(sequence: 7, kind: "note.written", payloadType: Figure.protoName, payload: [0xFF])
        #expect { try broken.decode(Figure.self) } throws: { "\($0)".contains("change 7 (note.written)") }
    }
}
