internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage
internal import Synchronization

/// Keeps the newest edition of the policy book at hand, read once, so that neither a decision nor a question reads it anew.
///
/// What a transaction decides by is always the edition it sees in the database; the shelf only spares the reading.
final class PolicyShelf: Sendable {
    private let newest = Mutex<ShelvedEdition?>(nil)
    private let replica: PolicyReplica

    /// An empty shelf that hands what it takes on to `replica`.
    init(_ replica: PolicyReplica) {
        self.replica = replica
    }

    /// The newest edition that `transaction` sees.
    ///
    /// - Throws: `StorageError.corrupt` when there is none or it cannot be read.
    func edition(in transaction: some Transaction) throws -> ShelvedEdition {
        let number = try PolicyBookStore.newestEdition(in: transaction)
        if let held = newest.withLock({ $0 }), held.book.edition == number { return held }
        guard let message = try PolicyBookStore.find(number, in: transaction), let edition = ShelvedEdition(message)
        else { throw StorageError.corrupt("edition \(number) of the policy book cannot be read") }
        return edition
    }

    /// The newest book that `transaction` sees.
    func book(in transaction: some Transaction) throws -> PolicyBook { try edition(in: transaction).book }

    /// The number of a figure of the province, without which nothing can be decided.
    ///
    /// - Throws: `FAILED_PRECONDITION` `FIGURE_MISSING` when there is none that day.
    func required(_ key: FigureKey, on day: CivilDay, in transaction: some Transaction) throws -> Int64 {
        guard let value = try book(in: transaction).value(key, on: day) else {
            throw CatalogError.figureMissing(key)
        }
        return value
    }

    /// Takes the newest committed edition onto the shelf.
    ///
    /// Only here, never inside a write: what a write sees may still be undone.
    func takeNewest(from database: Database) async throws {
        let edition = try await database.read { try self.edition(in: $0) }
        newest.withLock { held in
            if held.map({ $0.book.edition < edition.book.edition }) ?? true { held = edition }
        }
        replica.use(edition.book)
    }
}
