internal import Identity
public import Ledger
internal import Requests
public import Serving
internal import MessageRuntime
internal import CatalogMessages
public import RPC
public import Ground
public import Storage
internal import Synchronization

/// A real service on a real database, called through packed bytes and its router, without a network.
///
/// Identities are believed without signatures, and the business time stands still until the test moves it. Followers and background
/// work do not run by themselves: ``follow()`` lets followers catch up.
public final class TestService<Service: SkillsService>: Sendable {
    private struct Running {
        let service: Service
        let environment: ServiceEnvironment
        let router: Router
        let followers: [FeedFollower]
        let state: ServingState
    }

    private let running: Mutex<Running>
    private let clock: Mutex<Instant>
    private let file: TestDatabaseFile
    private let peers: [String: any Channel]
    private let given: [String: String]
    private let policy: PolicyBook?
    private let allowsTestIdentities: Bool

    /// Starts a service.
    ///
    /// - Parameters:
    ///   - day: the business day, noon in Liaoning.
    ///   - settings: values of the service's own settings.
    ///   - peers: ways to other services by process name; calls on them carry this process's identity.
    ///   - policy: the policy book it starts with; nil for none. A service that keeps its own is given none.
    public init(
        on day: String = "2023-03-15", settings: [String: String] = [:], peers: [String: any Channel] = [:],
        policy: PolicyBook? = .firstEdition, allowsTestIdentities: Bool = true
    ) async throws {
        let noon = (CivilDay(day) ?? .earliest).noon
        let file = try TestDatabaseFile()
        let policy = Service.followsPolicy ? policy : nil
        self.file = file
        self.peers = peers
        self.policy = policy
        given = settings
        self.allowsTestIdentities = allowsTestIdentities
        clock = Mutex(noon)
        running = Mutex(
            try await Self.start(
                file, peers, settings, policy, followsPolicy: Service.followsPolicy && policy == nil,
                allowsTestIdentities: allowsTestIdentities))
    }

    /// Starts a further instance of a service, on the database of another.
    public init(beside other: TestService) async throws {
        file = other.file
        peers = other.peers
        policy = other.policy
        given = other.given
        allowsTestIdentities = other.allowsTestIdentities
        clock = Mutex(other.now)
        running = Mutex(
            try await Self.start(
                file, peers, given, nil, followsPolicy: Service.followsPolicy && policy == nil,
                allowsTestIdentities: allowsTestIdentities))
    }

    /// The service itself.
    public var service: Service { running.withLock { $0.service } }
    /// Its database.
    public var database: Database { running.withLock { $0.environment.database } }
    /// What it was given at start.
    public var environment: ServiceEnvironment { running.withLock { $0.environment } }
    /// Its methods.
    public var router: Router { running.withLock { $0.router } }
    /// Goes on to `stopping` when a test wants to see how the service ends.
    public var state: ServingState { running.withLock { $0.state } }

    /// The business time; may be moved.
    public var now: Instant {
        get { clock.withLock { $0 } }
        set { clock.withLock { $0 = newValue } }
    }

    /// The business day; setting it sets the time to its noon.
    public var day: CivilDay {
        get { now.day }
        set { now = newValue.noon }
    }

    /// The way to the service for callers with an identity of their own, as other services are.
    public var channel: any Channel {
        TimedChannel(router: { self.router }, now: { self.now })
    }

    /// The way to the service for one caller.
    public func channel(as caller: TestCaller) -> any Channel {
        CallerChannel(channel: channel, caller: caller)
    }

    /// Starts the service anew on the same database; nothing in memory is kept.
    public func restart() async throws {
        await database.close()
        let started = try await Self.start(
            file, peers, given, nil, followsPolicy: Service.followsPolicy && policy == nil,
            allowsTestIdentities: allowsTestIdentities)
        running.withLock { $0 = started }
    }

    /// Lets every follower apply what there is, and returns how many changes that was. A policy book that was given at the start is
    /// not followed: the catalog of such a test is a stand-in.
    @discardableResult
    public func follow() async throws -> Int {
        var count = 0
        for follower in running.withLock({ $0.followers }) { count += try await follower.catchUp() }
        return count
    }

    private static func start(
        _ file: TestDatabaseFile, _ peers: [String: any Channel], _ given: [String: String], _ policy: PolicyBook?,
        followsPolicy: Bool, allowsTestIdentities: Bool
    ) async throws -> Running {
        let database = try Database.open(
            file.url, migrations: Service.migrations, libraries: ServiceEnvironment.libraries)
        let replica = try await PolicyReplica(keptIn: database)
        if let policy { try await replica.install(policy, in: database) }
        let keys = KeyRing.inMemory(Service.process)
        let identified = peers.mapValues { channel in
            CallerChannel(channel: channel, caller: .service(Service.process)) as any Channel
        }
        let environment = ServiceEnvironment(
            process: Service.process, database: database, channels: PeerChannels(identified),
            settings: try Settings(Service.settings, given: given), policy: replica,
            allowsTestIdentities: allowsTestIdentities, keys: keys, exchange: TestExchange(),
            logger: ServiceEnvironment.silentLogger)
        let service = try await Service(environment)
        let state = ServingState()
        let followers = service.followers + (followsPolicy ? [environment.followPolicy()] : [])
        let router = environment.router(
            for: service, authenticator: TestAuthenticator(), clock: .system(acceptingClientTime: true),
            observer: TestObserver(), state: state, followers: followers)
        state.advance(to: .serving)
        return Running(
            service: service, environment: environment, router: router, followers: followers, state: state)
    }
}

extension PolicyReplica {
    /// Takes a book into use as if it had come by the feed: in the database too, so that a restart finds it.
    fileprivate func install(_ book: PolicyBook, in database: Database) async throws {
        let payload = PolicyEdition(book, publishedOn: .earliest).packed()
        try await database.write(Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)) {
            write in
            try write.keepReplica(source: PolicyReplica.source, key: PolicyReplica.key, payload: payload)
        }
        use(book)
    }
}
