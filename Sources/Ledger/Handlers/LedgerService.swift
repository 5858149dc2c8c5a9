public import Identity
public import Requests
public import LedgerMessages
internal import RPC
public import Storage

/// `liaoning.skills.ledger.v1.Ledger`: a process's change feed, audit trail and counters. One handler per file.
public struct LedgerService: LedgerHandlers {
    let process: String
    let database: Database
    let policy: PolicyReplica
    let followers: [FeedFollower]
    let state: ServingState
    let heads: AuditHeads
    let followedBy: FeedRights
    let onward: PeerChannels
    let exchange: (any IdentityExchange)?

    /// - Parameters:
    ///   - state: ends long polls when the process stops.
    ///   - heads: the ends of audit trails, its own and those it keeps.
    ///   - followedBy: which processes are told which changes.
    ///   - onward: processes whose ledgers are asked on behalf of callers; the gateway has all of them, the others none.
    ///   - exchange: makes the identities that such calls carry.
    public init(
        process: String, database: Database, policy: PolicyReplica, followers: [FeedFollower] = [], state: ServingState,
        heads: AuditHeads, followedBy: FeedRights = [:], onward: PeerChannels = PeerChannels([:]),
        exchange: (any IdentityExchange)? = nil
    ) {
        self.process = process
        self.database = database
        self.policy = policy
        self.followers = followers
        self.state = state
        self.heads = heads
        self.followedBy = followedBy
        self.onward = onward
        self.exchange = exchange
    }

    /// The client to pass a request on with; nil when it is about this process.
    ///
    /// - Throws: `INVALID_ARGUMENT` `PROCESS_UNKNOWN`.
    func client(for named: String) throws(RPCError) -> LedgerClient? {
        if named.isEmpty || named == process { return nil }
        guard let channel = onward[named] else {
            throw .invalidArgument(
                field: "process", reason: "PROCESS_UNKNOWN", "process：无法访问进程“\(RequestField.shown(named))”的账本")
        }
        return LedgerClient(channel)
    }

    /// Options to pass a call on to the process `named` with, in its caller's own name: the process that has the ledger checks the
    /// caller's rights, not those of this process.
    func passedOn(_ call: Call, to named: String) -> CallOptions {
        var options = call.onward
        let authorization = exchange?.authorization(of: call.identity, at: named)
        if let authorization { options.metadata.add(authorization, for: Metadata.authorizationKey) }
        options.isAnonymous = authorization == nil
        return options
    }
}
