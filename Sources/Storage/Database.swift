/// A service's database: many readers, one writer, every answered write on the disk.
///
/// ```swift
/// let database = try Database.open(url, migrations: CatalogService.migrations)
/// let name = try await database.read { transaction in
///     try transaction.first("SELECT name FROM region WHERE code = \(code)") { try $0.text("name") }
/// }
/// ```
///
/// Closures are synchronous and must do nothing but use their transaction: they may run more than once, and on another thread.
public final class Database: Sendable {
    /// Where the database is.
    public let url: DatabaseURL
    let readers: ReaderPool
    let scanner: Scanner
    let waiters = ChangeWaiters()
    private let engine: any Engine
    private let writer: Writer
    /// Where reads wait for another machine; nil when they need not.
    private let readThreads: ReadThreads?

    /// Opens a database and brings its schema up to date; blocks meanwhile. The ledger's tables come first, then those of libraries, then
    /// `migrations`.
    ///
    /// - Parameter libraries: tables that libraries have in every service's database, each with an owner of its own.
    /// - Throws: ``StorageError/unavailable(_:)`` when the file cannot be opened or the server not reached, ``StorageError/corrupt(_:)``,
    ///   ``StorageError/newerSchema(owner:found:known:)``, ``StorageError/migrationFailed(_:)``.
    public static func open(
        _ url: DatabaseURL, migrations: [Migration] = [], libraries: [(owner: String, migrations: [Migration])] = [],
        limits: DatabaseLimits = DatabaseLimits()
    ) throws(StorageError) -> Database {
        let engine: any Engine =
            switch url.location {
            case .sqlite(let path): SQLiteEngine(path: path)
            case .temporarySQLite: try SQLiteEngine(temporary: SQLiteSettings())
            case .postgreSQL(let address): PostgreSQLEngine(address: address, shown: url.text)
            }
        return try Database(url, engine: engine, migrations: migrations, libraries: libraries, limits: limits)
    }

    package init(
        _ url: DatabaseURL, engine: any Engine, migrations: [Migration],
        libraries: [(owner: String, migrations: [Migration])] = [], limits: DatabaseLimits = DatabaseLimits()
    ) throws(StorageError) {
        let connection = try engine.connect(for: .migrating)
        defer { connection.close() }
        let ledger = (owner: LedgerSchema.owner, migrations: LedgerSchema.migrations)
        let owners = [ledger] + libraries + [(owner: "service", migrations: migrations)]
        try Migrator(connection: connection).run(owners)
        try connection.protect(LedgerSchema.appendOnly)
        self.url = url
        self.engine = engine
        readers = ReaderPool(engine: engine, idleLimit: limits.idleReaders)
        scanner = Scanner(readers: readers, limit: limits.scans)
        readThreads = engine.waitsForNetwork ? try ReadThreads(count: limits.reads, limit: limits.queuedReads) : nil
        let known = owners.reduce(0) { $0 + $1.migrations.count }
        writer = try Writer(engine: engine, migrations: known, limits: limits) { [waiters] in waiters.publish($0) }
    }

    /// Whether what is read may be missing from a server that takes over later.
    var readsMayBeLost: Bool { engine.waitsForNetwork }

    deinit {
        writer.stop()
        readers.stop()
        readThreads?.stop()
        waiters.close()
    }

    /// Runs a short read, on the caller's thread where the database is a file of this machine, in a transaction of its own that sees one state of the database.
    ///
    /// - Throws: ``StorageError/unavailable(_:)``, ``StorageError/corrupt(_:)``, ``StorageError/misuse(_:)``; what `body` throws.
    public nonisolated(nonsending) func read<T: Sendable>(
        _ body: @escaping @Sendable (ReadTransaction) throws -> T
    ) async throws -> T {
        guard let readThreads else { return try readers.read(body) }
        return try await readThreads.run { [readers] in try readers.read(body) }
    }

    /// Runs a long read on a thread of its own: exports, checks, whatever reads more than some hundred rows. Cancelling the task ends it.
    ///
    /// - Throws: As `read`; `CancellationError`.
    public func scan<T: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> T) async throws -> T {
        try await scanner.scan { connection in try ReadTransaction.run(on: connection, from: .beginScanning, body) }
    }

    /// Runs a write and returns when it is on the disk.
    ///
    /// Load and decide inside `body`, from what the transaction reads. What it throws undoes this write alone and is thrown here. A write
    /// that changes rows must `record` a change. An act with a request id belongs to `writeOnce`, which keeps the answer.
    ///
    /// - Throws: ``StorageError/constraint(_:_:)``, ``StorageError/unavailable(_:)``, ``StorageError/corrupt(_:)``,
    ///   ``StorageError/misuse(_:)``; what `body` throws.
    @discardableResult
    public nonisolated(nonsending) func write<T: Sendable>(
        _ act: Act, _ body: @escaping @Sendable (WriteTransaction) throws -> T
    ) async throws -> T {
        guard act.requestID.isEmpty else {
            throw StorageError.misuse("a request id whose answer is not kept; use writeOnce")
        }
        return try await commit(act, body)
    }

    nonisolated(nonsending) func commit<T: Sendable>(
        _ act: Act, _ body: @escaping @Sendable (WriteTransaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            writer.submit(PendingWrite(act: act, continuation: continuation, body: body))
        }
    }

    /// Answers the writes that are queued, refuses new ones, and returns when every connection is closed.
    public func close() async {
        waiters.close()
        await writer.close()
        readThreads?.stop()
        await readers.close()
        engine.shutDown()
    }
}
