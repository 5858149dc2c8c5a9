public import Identity
public import LedgerMessages
internal import MessageRuntime
public import RPC
public import Storage
internal import Synchronization
internal import WireMessages

/// The ends of audit trails: a process signs its own, and keeps those of others.
///
/// Whoever can write to a database can rewrite its rows, its trail and the chain of hashes together. What others keep of the trail then no longer
/// fits.
public final class AuditHeads: Sendable {
    /// Stands before the sequence in the key of a kept head.
    public static let keyPrefix = "audit-head/"
    /// How often heads are exchanged.
    public static let interval = Duration.seconds(60)

    private let process: String
    private let database: Database
    private let keys: KeyRing
    private let broken = Mutex<Set<String>>([])

    /// The heads that `process` keeps in `database` and signs with `keys`.
    public init(process: String, database: Database, keys: KeyRing) {
        self.process = process
        self.database = database
        self.keys = keys
    }

    /// Processes whose trail is not what it was when they last showed its end.
    public var brokenTrails: [String] { broken.withLock { $0.sorted() } }

    /// The end of this process's own trail, signed.
    public func own() async throws -> AuditHead {
        let last = try await database.lastSequence()
        let hash = last == 0 ? [] : try await database.feedHash(at: last)
        var head = AuditHead(process: process, sequence: last, hash: hash, signedAt: Timestamp(Instant.now()))
        head.signature = keys.sign(head.packed()) ?? []
        return head
    }

    /// Shows the own head to another process, and keeps its. What nothing was written to since is kept once.
    public func exchange(with other: String, over channel: any Channel) async throws {
        let own = try await own()
        try await keep(
            try await LedgerClient(channel).exchangeAuditHeads(own, CallOptions(timeout: .seconds(10))), of: other)
    }

    /// Keeps a head that another process showed.
    ///
    /// - Throws: `INVALID_ARGUMENT` `AUDIT_HEAD_INVALID` when it is not that process's, or not signed by it; `StorageError`.
    func keep(_ head: AuditHead, of other: String) async throws {
        var signed = head
        signed.signature = []
        guard head.process == other, head.sequence >= 0, head.sequence == 0 || head.hash.count == 32,
            keys.isValid(head.signature, over: signed.packed(), by: other)
        else {
            throw RPCError.invalidArgument(
                field: "signature", reason: "AUDIT_HEAD_INVALID", "signature：审计链末端不是由该进程签名的")
        }
        let act = Act(
            actor: process, role: "ROLE_SERVICE", right: "keep audit head of \(other)",
            instantNanoseconds: Instant.now().nanosecondsSince1970)
        let isBroken = try await database.write(act) { write in
            if let last = try Self.kept(of: other, last: 1, in: write).first, head.sequence < last.sequence {
                return Self.isSetBack(head, after: last)
            }
            if let same = try write.replica(source: other, key: Self.key(head.sequence)) {
                return try AuditHead(packed: same).hash != head.hash
            }
            guard head.sequence > 0 else { return false }
            try write.keepReplica(source: other, key: Self.key(head.sequence), payload: head.packed())
            return false
        }
        broken.withLock { broken in if isBroken { broken.insert(other) } else { broken.remove(other) } }
    }

    /// Whether a head that stands before a kept one is later: the trail became shorter. Heads of two instances may also come in the wrong order.
    private static func isSetBack(_ head: AuditHead, after last: AuditHead) -> Bool {
        guard let signed = head.signedAt, let before = last.signedAt else { return true }
        return Instant(before) + interval < Instant(signed)
    }

    /// The last so many heads that are kept of a process's trail, oldest first.
    static func kept(of other: String, last limit: Int, in transaction: some Transaction) throws -> [AuditHead] {
        try transaction.lastReplicas(source: other, keyPrefix: keyPrefix, limit: limit).map {
            try AuditHead(packed: $0)
        }
    }

    /// In the order of the sequences.
    private static func key(_ sequence: Int64) -> String {
        let digits = String(sequence)
        return keyPrefix + String(repeating: "0", count: 19 - digits.count) + digits
    }
}
