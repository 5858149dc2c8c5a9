internal import Ledger
internal import Requests
internal import Serving
internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Synchronization

/// Follows the notebook, and counts how often it saw each note; what it cannot apply is told it by the test.
struct FollowingService: SkillsService {
    static let process = "awards"
    static let migrations = [
        Migration(
            "V0001_seen",
            script:
                "CREATE TABLE seen (key TEXT NOT NULL PRIMARY KEY, times BIGINT NOT NULL, position BIGINT NOT NULL);")
    ]
    static let followsPolicy = false

    /// Keys whose application fails, as long as they stand here. One for each test, found by the name of the region.
    static let refused = Mutex<Set<String>>([])

    let environment: ServiceEnvironment

    init(_ environment: ServiceEnvironment) async throws {
        self.environment = environment
    }

    func register(in router: inout Router) {}

    var followers: [FeedFollower] {
        [
            environment.follow("catalog", as: "catalog/notes", kinds: ["note.written"]) { change, write in
                let note = try change.decode(Figure.self)
                if Self.refused.withLock({ $0.contains(note.key) }) { throw StorageError.unavailable("told to fail") }
                try write.execute(
                    """
                    INSERT INTO seen (key, times, position) VALUES (\(note.key), 1, (SELECT count(*) FROM seen))
                    ON CONFLICT (key) DO UPDATE SET times = seen.times + 1
                    """)
                try write.record("note.seen", subject: note.key, region: nil, note)
            }
        ]
    }
}

/// A channel that loses every so many calls: some before they are made, some after, when only the answer is lost.
final class LossyChannel: Channel {
    private let channel: any Channel
    private let calls = Mutex(0)

    init(_ channel: any Channel) {
        self.channel = channel
    }

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let number = calls.withLock { calls in
            calls += 1
            return calls
        }
        if number % 3 == 1 { throw .peerUnreachable("lost") }
        let answer = try await channel.unary(service: service, method: method, request: request, options: options)
        if number % 3 == 2 { throw .connectionLost }
        return answer
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await channel.stream(service: service, method: method, kind: kind, request: request, options: options)
    }
}
