internal import RPC

/// Which processes follow a process's feed, and which kinds of change each is told: what it needs to decide, and no more.
public struct FeedRights: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private let kinds: [String: Set<String>]

    /// Kinds by the name of the process that follows.
    public init(_ kinds: [String: Set<String>]) { self.kinds = kinds }

    /// Kinds by the name of the process that follows.
    public init(dictionaryLiteral elements: (String, Set<String>)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { $0.union($1) }))
    }

    /// The same kinds for all of these processes.
    public init(_ kinds: Set<String>, for processes: some Sequence<String>) {
        self.init(Dictionary(processes.map { ($0, kinds) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Refuses a process that asks for a kind it does not follow, or for all.
    ///
    /// - Throws: `PERMISSION_DENIED` `FEED_NOT_ALLOWED`.
    func check(_ asked: [String], by identity: Identity) throws(RPCError) {
        guard identity.role == .service else { return }
        let own = kinds[identity.subject, default: []]
        guard !asked.isEmpty, own.isSuperset(of: asked) else {
            throw RPCError(
                .permissionDenied, reason: "FEED_NOT_ALLOWED", "服务 \(identity.subject) 无权跟随所请求的变更类型")
        }
    }
}
