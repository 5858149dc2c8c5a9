public import Casework
public import Ledger
public import RPC
public import Storage

/// The shape of every service: what a process needs to know to run one.
public protocol SkillsService: Sendable {
    /// Name of the process, for example `catalog`: in its settings, keys, logs and feed.
    static var process: String { get }
    /// The service's own tables, oldest first.
    static var migrations: [Migration] { get }
    /// Its own configuration keys, beside those every process has.
    static var settings: [Setting] { get }
    /// Whether it decides by the catalog's policy book, as all but the catalog do.
    static var followsPolicy: Bool { get }
    /// Which processes follow its feed, and which kinds of change each is told.
    static var followedBy: FeedRights { get }
    /// The kinds of cases it keeps.
    static var caseNouns: [any CaseNoun.Type] { get }
    /// Whether it answers for the ledgers and cases of other processes by asking them, as the gateway does.
    static var passesLedgersOn: Bool { get }

    /// Takes what it needs and makes itself ready.
    ///
    /// - Throws: ``StartupFailure`` for what the operator must put right; anything else is a defect.
    init(_ environment: ServiceEnvironment) async throws

    /// Hands its handlers to the router.
    func register(in router: inout Router)

    /// Whether an identity, whose token holds, is still good: false once its account was closed or its secret changed.
    func admits(_ identity: Identity) -> Bool

    /// Feeds it follows.
    var followers: [FeedFollower] { get }

    /// Other work that goes on while the process runs.
    ///
    /// - Parameter own: the way to the process's own methods.
    func background(calling own: OwnMethods) -> [BackgroundTask]
}

extension SkillsService {
    /// None of its own.
    public static var settings: [Setting] { [] }
    /// Yes.
    public static var followsPolicy: Bool { true }
    /// Nobody.
    public static var followedBy: FeedRights { [:] }
    /// None.
    public static var caseNouns: [any CaseNoun.Type] { [] }
    /// No.
    public static var passesLedgersOn: Bool { false }
    /// Yes.
    public func admits(_ identity: Identity) -> Bool { true }
    /// None.
    public var followers: [FeedFollower] { [] }
    /// None.
    public func background(calling own: OwnMethods) -> [BackgroundTask] { [] }
}

/// Work that a service does beside answering calls.
public struct BackgroundTask: Sendable {
    /// For logs.
    public let name: String
    /// Runs until it is done or cancelled.
    public let run: @Sendable () async throws -> Void
    /// Whether `run` heeds the process's graceful shutdown itself; otherwise it is cancelled then.
    public let stopsItself: Bool

    /// Work that runs for as long as the process does.
    public init(_ name: String, stopsItself: Bool = false, run: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.run = run
        self.stopsItself = stopsItself
    }

    /// Work that is done again and again, the first time at once.
    public static func every(
        _ interval: Duration, _ name: String, run: @escaping @Sendable () async throws -> Void
    ) -> BackgroundTask {
        BackgroundTask(name) {
            while !Task.isCancelled {
                try await run()
                try await Task.sleep(for: interval)
            }
        }
    }
}
