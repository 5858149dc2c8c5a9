/// One write: its rows, its record and its counts are stored together or not at all.
///
/// Other writes may share the commit, but each stands in a savepoint of its own: throwing undoes this one alone.
public struct WriteTransaction: Transaction {
    let session: WriteSession
    /// Which of the session's writes this is.
    let number: Int

    /// Who writes, and when.
    public var act: Act { session.act }

    /// Hands out the rows of a statement, also of an `INSERT … RETURNING`, until `body` returns false.
    public func rows(_ statement: SQL, _ body: (Row) throws -> Bool) throws {
        let connection = try connection()
        session.changedRows += try connection.run(statement, body)
    }

    /// Runs a statement and returns how many rows it inserted, updated or deleted.
    ///
    /// Races are decided by this number: `INSERT … ON CONFLICT DO NOTHING` and `UPDATE … WHERE state = …` return 0 to the loser.
    ///
    /// - Throws: ``StorageError/constraint(_:_:)``, ``StorageError/unavailable(_:)``, ``StorageError/misuse(_:)``.
    @discardableResult
    public func execute(_ statement: SQL) throws(StorageError) -> Int {
        let changed = try connection().execute(statement)
        session.changedRows += changed
        return changed
    }

    /// The connection, while this write is the one that runs.
    func connection() throws(StorageError) -> any Connection {
        guard session.running == number else { throw .misuse("a transaction used after its end") }
        return session.connection
    }
}

/// What the writes on one connection have in common: the heads of the chain, and the tally of the write that runs.
final class WriteSession {
    let connection: any Connection
    /// The write that runs; 0 for none.
    private(set) var running = 0
    private(set) var act: Act
    /// Rows the running write changed by its own statements.
    var changedRows = 0
    /// Changes the running write recorded.
    var recorded = 0
    /// What the running write counted since the last change it recorded.
    var pendingEntries: [CounterEntry] = []
    /// How many entries the running write stored.
    var storedEntries = 0
    /// The end of the audit trail; nil when it must be read.
    var head: AuditHead?
    /// The database's version by others when `head` was known; nil before the first transaction, and where the engine cannot tell.
    var versionByOthers: Int64?
    private var started = 0

    init(_ connection: any Connection) {
        self.connection = connection
        act = Act(actor: "", role: "", right: "", instantNanoseconds: 0)
    }

    /// Runs one write and checks that it left a record of what it changed.
    func run<T>(_ act: Act, _ body: (WriteTransaction) throws -> T) throws -> T {
        started += 1
        running = started
        self.act = act
        changedRows = 0
        recorded = 0
        pendingEntries = []
        storedEntries = 0
        defer { running = 0 }
        let value = try body(WriteTransaction(session: self, number: started))
        guard changedRows == 0 || recorded > 0 else {
            throw StorageError.misuse("\(act.right) changed \(changedRows) rows without a record")
        }
        guard pendingEntries.isEmpty || recorded > 0 else {
            throw StorageError.misuse("\(act.right) counted \(pendingEntries[0].task) without a record")
        }
        if let head { try storeEntries(of: head.sequence) }
        return value
    }
}
