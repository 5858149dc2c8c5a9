internal import Ledger
internal import Serving
internal import MessageRuntime
internal import CatalogMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Tells editions of the policy book, as the catalog does.
private struct PolicySource: SkillsService {
    static let process = "catalog"
    static let migrations: [Migration] = []
    static let followsPolicy = false
    static let followedBy: FeedRights = ["training-records": [PolicyReplica.changeKind]]

    init(_ environment: ServiceEnvironment) async throws {}

    func register(in router: inout Router) {}
}

/// Does nothing but know the policy book.
private struct PolicyReader: SkillsService {
    static let process = "training-records"
    static let migrations: [Migration] = []

    init(_ environment: ServiceEnvironment) async throws {}

    func register(in router: inout Router) {}
}

@Suite struct PolicyReplicaTests {
    private func publish(_ edition: PolicyEdition, by source: TestService<PolicySource>) async throws {
        let act = Act(actor: "province", role: "ROLE_PROVINCE", right: "test", instantNanoseconds: 1)
        try await source.database.write(act) { write in
            try write.record("policy.edition", subject: "\(edition.edition)", region: nil, edition)
        }
    }

    @Test func `the first edition survives the way through its message`() throws {
        let day = try #require(CivilDay("2023-03-15"))
        let book = PolicyBook.firstEdition
        let message = PolicyEdition(book, publishedOn: day)
        let read = try #require(PolicyBook(try PolicyEdition(packed: message.packed())))
        #expect(read.edition == 1)
        #expect(read.figures == book.figures)
    }

    @Test func `a book with a figure that cannot be read is not taken at all`() {
        var message = PolicyEdition(.firstEdition, publishedOn: .earliest)
        message.figures[3].regionCode = "990000"
        #expect(PolicyBook(message) == nil)
    }

    @Test func `editions come by the feed, stay through a restart without the catalog, and older ones change nothing`()
        async throws
    {
        let source = try await TestService<PolicySource>()
        let late = LateChannel()
        late.connect(to: source.channel)
        let reader = try await TestService<PolicyReader>(peers: ["catalog": late], policy: nil)
        let call = Call(method: "test", now: reader.now)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") { try reader.environment.policy.book(at: call) }

        var edition = PolicyEdition(.firstEdition, publishedOn: .earliest)
        edition.edition = 2
        try await publish(edition, by: source)
        try await reader.follow()
        #expect(try reader.environment.policy.book(at: call).edition == 2)

        late.connect(to: nil)
        try await reader.restart()
        #expect(try reader.environment.policy.book(at: call).edition == 2)
        reader.environment.policy.use(.firstEdition)
        #expect(reader.environment.policy.current?.edition == 2)
    }

    @Test func `an edition that one instance has taken from the feed is in force in the others too`() async throws {
        let source = try await TestService<PolicySource>()
        let first = try await TestService<PolicyReader>(peers: ["catalog": source.channel], policy: nil)
        let second = try await TestService<PolicyReader>(beside: first)
        var edition = PolicyEdition(.firstEdition, publishedOn: .earliest)
        edition.edition = 2
        try await publish(edition, by: source)
        #expect(try await first.follow() == 1)
        #expect(second.environment.policy.current == nil)
        #expect(try await second.follow() == 0)
        #expect(second.environment.policy.current?.edition == 2)
    }

    @Test func `an edition that cannot be read leaves the one before in force`() async throws {
        let source = try await TestService<PolicySource>()
        let reader = try await TestService<PolicyReader>(peers: ["catalog": source.channel], policy: nil)
        var broken = PolicyEdition(.firstEdition, publishedOn: .earliest)
        try await publish(broken, by: source)
        try await reader.follow()
        broken.edition = 2
        broken.figures[0].unit = "date"
        try await publish(broken, by: source)
        await #expect(throws: StorageError.self) { try await reader.follow() }
        #expect(reader.environment.policy.current?.edition == 1)
    }
}
