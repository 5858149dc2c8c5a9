public import Logging
public import LedgerMessages
public import RPC
public import Storage
internal import WireMessages

/// Follows another process's change feed and applies its changes, each exactly once, in their order.
///
/// A change and the cursor behind it are written in one transaction, so a crash between two changes repeats nothing and loses nothing.
/// A change that cannot be applied is tried again, later and later, and holds up those behind it: skipping it would leave this process's
/// records wrong for good. Each failure is logged and counted in ``status``.
public struct FeedFollower: Sendable {
    /// What applying a change does to the database, once everything else about it is known.
    public typealias Application = @Sendable (WriteTransaction) throws -> Void

    /// Name of the cursor: the source, and what it is followed for where a process follows one source twice.
    public let name: String
    /// How far it has come, for metrics and operators.
    public let status = FollowerStatus()
    let source: String
    let process: String
    let kinds: [String]
    private let ledger: LedgerClient
    private let database: Database
    private let logger: Logger
    private let plan: @Sendable (FeedChange, Call) async throws -> Application
    private let applied: @Sendable (FeedChange) -> Void
    private let overtaken: @Sendable () async throws -> Void

    /// A follower of `source`'s feed.
    ///
    /// - Parameters:
    ///   - process: who follows; the actor of what it writes.
    ///   - channel: the way to the source, with this process's identity.
    ///   - kinds: the kinds of change it is told; at most 50.
    ///   - plan: gathers what applying a change needs, and returns the write. To ignore a change, return a write that does nothing.
    ///   - applied: told after the change is stored.
    ///   - overtaken: told when another instance on the same database has applied changes this one was never handed: what is kept in
    ///     memory must be read anew.
    public init(
        _ name: String, of source: String, by process: String, channel: any Channel, database: Database,
        kinds: [String],
        logger: Logger, plan: @escaping @Sendable (FeedChange, Call) async throws -> Application,
        applied: @escaping @Sendable (FeedChange) -> Void = { _ in },
        overtaken: @escaping @Sendable () async throws -> Void = {}
    ) {
        self.name = name
        self.source = source
        self.process = process
        self.kinds = kinds
        self.database = database
        self.logger = logger
        self.plan = plan
        self.applied = applied
        self.overtaken = overtaken
        ledger = LedgerClient(channel)
    }

    /// Follows until the task is cancelled.
    public func run() async {
        var backOff = BackOff()
        while !Task.isCancelled {
            do {
                _ = try await applyPage(waitMilliseconds: 20_000)
                backOff.reset()
                status.succeeded()
            } catch {
                if Task.isCancelled { return }
                report(error)
                try? await Task.sleep(for: backOff.next())
            }
        }
    }

    /// Applies everything there is now, and returns how many changes that was.
    ///
    /// - Throws: what stopped it; what was applied before stays.
    @discardableResult
    public func catchUp() async throws -> Int {
        var count = 0
        while true {
            let page = try await applyPage(waitMilliseconds: 0)
            count += page.applied
            if page.isLast { return count }
        }
    }

    private func applyPage(waitMilliseconds: Int32) async throws -> (applied: Int, isLast: Bool) {
        let name = name
        let (cursor, hash) = try await database.read { (try $0.cursor(ofFeed: name), try $0.hash(ofFeed: name)) }
        if cursor > status.current.cursor {
            try await overtaken()
            status.moved(to: cursor, applied: 0)
        }
        let request = ListChangesRequest(
            cursor: cursor, kinds: kinds, waitMilliseconds: waitMilliseconds, cursorHash: hash)
        let page = try await ledger.listChanges(
            request, CallOptions(timeout: .milliseconds(Int(waitMilliseconds) + 15_000), mayRepeat: true))
        for change in page.changes { try await apply(change) }
        let last = page.changes.last?.sequence ?? cursor
        if page.nextCursor > last {
            try await database.write(act(at: .now())) { transaction in
                _ = try transaction.advanceCursor(ofFeed: name, to: page.nextCursor, hash: page.nextHash)
            }
        }
        status.moved(to: max(last, page.nextCursor), applied: page.changes.count)
        return (page.changes.count, page.nextCursor == cursor)
    }

    private func apply(_ change: FeedChange) async throws {
        let name = name
        let call = Call(
            method: "\(source)/\(change.kind)", identity: Identity(subject: process, role: .service),
            deadline: .after(.seconds(60)), peer: source, now: change.instant)
        let application = try await plan(change, call)
        try await database.write(act(at: change.instant, kind: change.kind)) { transaction in
            // Another instance, or an earlier try whose answer was lost, may have applied it.
            guard try transaction.advanceCursor(ofFeed: name, to: change.sequence, hash: change.hash) else { return }
            try application(transaction)
        }
        applied(change)
    }

    private func act(at instant: Instant, kind: String = "feed") -> Act {
        Act(
            actor: process, role: "ROLE_SERVICE", right: "follow \(source)/\(kind)",
            instantNanoseconds: instant.nanosecondsSince1970)
    }

    private func report(_ error: any Error) {
        let failures = status.failed(error)
        let isUnreachable = (error as? RPCError)?.code == .unavailable
        // A source that is down is logged once when it goes and then once in a while; a change that fails, every time.
        guard !isUnreachable || failures == 1 || failures.isMultiple(of: 20) else { return }
        logger.log(
            level: isUnreachable ? .notice : .error, "change feed cannot be followed; trying again",
            metadata: ["follower": "\(name)", "cause": "\(error)", "failures": "\(failures)"])
    }
}
