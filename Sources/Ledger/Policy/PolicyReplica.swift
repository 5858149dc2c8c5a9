internal import MessageRuntime
internal import CatalogMessages
public import LedgerMessages
public import RPC
public import Ground
public import Storage
internal import Synchronization

/// The policy book as this process knows it: in memory for decisions, in the process's own database for the next start.
///
/// The catalog owns the book and tells every edition in its change feed. A process that has had one edition decides by it whether the
/// catalog is up or not; what was decided says by which edition.
public final class PolicyReplica: Sendable {
    /// Kind of the change that carries an edition.
    public static let changeKind = "policy.edition"
    /// Whose feed it is.
    public static let source = "catalog"
    /// Under which key the database keeps it.
    public static let key = "policy"

    private let known: Mutex<PolicyBook?>

    /// A replica that knows `book`.
    public init(_ book: PolicyBook? = nil) {
        known = Mutex(book)
    }

    /// A replica with the edition the database kept, if it kept one.
    ///
    /// - Throws: `StorageError.corrupt` when it cannot be read any more.
    public convenience init(keptIn database: Database) async throws {
        self.init()
        try await takeKept(from: database)
    }

    /// Takes the edition into use that the database keeps, which another instance of this process may have put there.
    ///
    /// - Throws: `StorageError.corrupt` when it cannot be read any more.
    public func takeKept(from database: Database) async throws {
        let payload = try await database.read { try $0.replica(source: PolicyReplica.source, key: PolicyReplica.key) }
        guard let payload else { return }
        guard let edition = try? PolicyEdition(packed: payload), let book = PolicyBook(edition) else {
            throw StorageError.corrupt("the kept policy book cannot be read")
        }
        use(book)
    }

    /// The newest edition known; nil before the first.
    public var current: PolicyBook? { known.withLock { $0 } }

    /// The book to decide a call by.
    ///
    /// - Throws: `UNAVAILABLE` `POLICY_BOOK_NOT_LOADED` before the first edition arrived.
    public func book(at call: Call) throws(RPCError) -> PolicyBook {
        guard let book = current else {
            throw RPCError(.unavailable, reason: "POLICY_BOOK_NOT_LOADED", "政策指标尚未同步，请稍后重试")
        }
        return book
    }

    /// Takes an edition into use; an older one than is known changes nothing.
    public func use(_ book: PolicyBook) {
        known.withLock { known in
            if known.map({ $0.edition < book.edition }) ?? true { known = book }
        }
    }

    /// Keeps an edition in the database, inside the transaction that has taken it from the feed.
    ///
    /// - Throws: `StorageError.corrupt` when one of its figures cannot be read: then the edition before stays in force.
    public static func keep(_ change: FeedChange, in transaction: WriteTransaction) throws {
        let edition = try change.decode(PolicyEdition.self)
        guard PolicyBook(edition) != nil else {
            throw StorageError.corrupt("edition \(edition.edition) of the policy book cannot be read")
        }
        try transaction.keepReplica(source: source, key: key, payload: change.payload)
    }

    /// Takes the edition of a change into use once it is kept.
    public func use(_ change: FeedChange) {
        guard let edition = try? change.decode(PolicyEdition.self), let book = PolicyBook(edition) else { return }
        use(book)
    }
}
