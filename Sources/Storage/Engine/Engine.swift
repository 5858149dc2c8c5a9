/// What opens connections to one database: the seam behind which SQLite and PostgreSQL stand.
package protocol Engine: Sendable {
    /// Whether a call may wait for another machine, so that it must not run on an event loop.
    var waitsForNetwork: Bool { get }

    /// Opens a connection, with every per-connection setting made.
    func connect(for purpose: ConnectionPurpose) throws(StorageError) -> any Connection

    /// Frees what the engine holds once every connection is closed.
    func shutDown()
}

/// What a connection is for.
package enum ConnectionPurpose: Sendable {
    /// Reads only; a statement that writes is refused.
    case reading
    /// The writer's.
    case writing
    /// Schema changes: foreign keys are checked at the end of each migration and not row by row, so that tables can be rebuilt.
    case migrating
}

/// A step of a transaction.
package enum TransactionStep: Int, CaseIterable, Sendable {
    /// `beginScanning` begins a read whose results may be longer than fits into memory.
    case beginReading, beginScanning, beginWriting, commit, rollback, savepoint, releaseSavepoint, rollbackToSavepoint
}

/// How a connection stands with its transaction.
package enum ConnectionState: Sendable, CaseIterable {
    /// In none. When one failed before, by a commit or by itself, nothing of it is stored.
    case idle
    /// In one. When its commit failed, nothing of it is stored.
    case inTransaction
    /// In one that another transaction got in the way of, by a deadlock or a failed serialisation: nothing of it is stored, and all of it may be
    /// run again.
    case conflict
    /// The commit failed in a way that leaves open whether it is stored.
    case inDoubt
    /// The way to the database is gone; only a new connection can serve.
    case lost
}

/// One connection. It is used by one thread at a time, which whoever holds it sees to.
package protocol Connection: AnyObject, Sendable {
    /// How the connection stands.
    var state: ConnectionState { get }

    /// Takes a step of a transaction.
    func step(_ step: TransactionStep) throws(StorageError)

    /// Runs one statement, hands out its rows until `body` returns false, and returns how many rows the statement changed.
    ///
    /// - Throws: ``StorageError``, or what `body` throws.
    @discardableResult
    func run(_ statement: SQL, _ body: (Row) throws -> Bool) throws -> Int

    /// Runs a statement whose rows and count nobody wants. It may be sent ahead of the next one, and then fail there or in `settle`.
    func send(_ statement: SQL) throws(StorageError)

    /// Ends the statements of one write: waits for those sent ahead, and checks the foreign keys that are otherwise only checked at
    /// commit, where a broken one would take every other write of the same transaction with it.
    func settle() throws(StorageError)

    /// In a transaction that writes: makes its commit wait until all that it read is as safe as what it writes itself.
    ///
    /// A commit that writes nothing waits for nothing, and what it read may be missing from a server that takes over.
    func secureReads() throws(StorageError)

    /// Runs a script of statements without values.
    func run(script: String) throws(StorageError)

    /// Whether a move into the database was begun and not finished: the tables are there, and neither every row nor every key.
    func isMovedIntoHalfway() throws(StorageError) -> Bool

    /// Lets rows be added to some tables, and never altered or removed.
    func protect(_ tables: [String]) throws(StorageError)

    /// Checks every foreign key of the database.
    func checkForeignKeys() throws(StorageError)

    /// A number that stays the same while only this connection commits; nil when the engine cannot tell.
    func versionByOthers() throws(StorageError) -> Int64?

    /// The engine's plan for a statement, one line per step.
    func plan(of statement: SQL) throws(StorageError) -> [String]

    /// Checks the stored data's integrity, and returns a sentence per damage found.
    func damages() throws(StorageError) -> [String]

    /// Makes the statement that runs fail soon. Whoever interrupts can't know whether it has begun, so this is called again and again until
    /// it has ended, and then ``resume()``. May be called from any thread.
    func interrupt()

    /// Lets statements run again after ``interrupt()``, where the engine remembers it.
    func resume()

    /// Closes the connection; it is not used after.
    func close()
}

extension Connection {
    /// Runs a statement whose rows, if any, nobody wants.
    @discardableResult
    package func execute(_ statement: SQL) throws(StorageError) -> Int {
        try storage { try run(statement) { _ in true } }
    }

    /// Runs `body` in a transaction that writes, and commits; rolls back what failed.
    package func writing(_ body: () throws(StorageError) -> Void) throws(StorageError) {
        try step(.beginWriting)
        do throws(StorageError) {
            try body()
            try step(.commit)
        } catch {
            rollBack()
            throw error
        }
    }

    /// Ends the transaction that is open, if one is, and undoes it.
    package func rollBack() {
        switch state {
        case .idle, .lost: break
        case .inTransaction, .conflict, .inDoubt: try? step(.rollback)
        }
    }

    /// Returns the first row, decoded. `decode` throws nothing but storage errors.
    package func first<T>(_ statement: SQL, _ decode: (Row) throws -> T) throws(StorageError) -> T? {
        try storage {
            var found: T?
            try run(statement) { row in
                found = try decode(row)
                return false
            }
            return found
        }
    }
}

/// Runs `body`, which throws nothing but storage errors, where the compiler cannot see that.
func storage<T>(_ body: () throws -> T) throws(StorageError) -> T {
    do {
        return try body()
    } catch let error as StorageError {
        throw error
    } catch {
        throw .misuse("unexpected error: \(error)")
    }
}
