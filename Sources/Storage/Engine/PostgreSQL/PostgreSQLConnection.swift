internal import CPostgreSQL

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A connection to a PostgreSQL server, always in pipeline mode: what needs no answer is sent ahead of what does.
///
/// `@unchecked Sendable`: one thread uses it at a time, which the pool and the writer see to; only `interrupt` comes from others, and
/// works on a handle of its own or on the socket, which stays the same until the connection is closed.
final class PostgreSQLConnection: Connection, @unchecked Sendable {
    /// Statements kept prepared; a store's texts are constant, so more than this means text was pasted together.
    static let cachedStatements = 512
    /// Rows fetched at once where a long result is read by portions.
    static let portion = 256

    let handle: OpaquePointer
    let pipeline: PostgreSQLPipeline
    let purpose: ConnectionPurpose
    private let cancellation: OpaquePointer?
    private var statements: [String: [PostgreSQLStatement]] = [:]
    private var statementCount = 0
    private var statementNumber = 0
    /// Whether rows are fetched by portions, and how many such results were begun.
    private var isScanning = false
    private var cursorNumber = 0
    /// How the connection stands as far as its own steps tell; `state` also knows what the server said.
    private var standing = ConnectionState.idle
    private var isClosed = false
    /// Whether the schema has constraints that wait for the commit.
    var hasDeferrableConstraints = false
    /// Foreign keys taken off while a migration rebuilds tables, each with its table's number in the server's catalog, which a table made anew
    /// under the same name does not have.
    var liftedForeignKeys: [(tableNumber: String, key: LiftedForeignKey)] = []

    /// Connects, with every setting a connection needs.
    init(address: String, for purpose: ConnectionPurpose) throws(StorageError) {
        guard let handle = PostgreSQLSession.open(address) else { throw .unavailable("out of memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw PostgreSQLFailure(connection: handle).error()
        }
        self.handle = handle
        self.purpose = purpose
        pipeline = PostgreSQLPipeline(handle, writes: purpose != .reading)
        cancellation = PQgetCancel(handle)
        do throws(StorageError) {
            PQsetNoticeProcessor(handle, { _, _ in }, nil)
            PQenterPipelineMode(handle)
            try configure()
        } catch {
            close()
            throw error
        }
    }

    private func configure() throws(StorageError) {
        for setting in PostgreSQLSession.settings(for: purpose) { try pipeline.send(setting) }
        try pipeline.receive()
        try check(encoding: texts("SHOW server_encoding"), schema: texts(PostgreSQLSession.schema))
        guard purpose == .writing else { return }
        hasDeferrableConstraints = try texts(PostgreSQLSession.deferrable).first == "1"
    }

    private func check(encoding: [String], schema: [String]) throws(StorageError) {
        guard encoding == ["UTF8"] else { throw .unavailable("the database must be in UTF8, not \(encoding)") }
        guard schema.first?.isEmpty == false else { throw .unavailable("no schema of the search path exists") }
    }

    var state: ConnectionState {
        if isClosed { return .lost }
        // What the server has said meanwhile, such as that it ends the connection.
        PQconsumeInput(handle)
        if pipeline.isLost { return .lost }
        return standing != .idle && pipeline.hadConflict ? .conflict : standing
    }

    func step(_ step: TransactionStep) throws(StorageError) {
        switch step {
        case .beginReading, .beginScanning:
            pipeline.hadConflict = false
            try pipeline.send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            standing = .inTransaction
            isScanning = step == .beginScanning
        case .beginWriting:
            pipeline.hadConflict = false
            // Of every statement what was committed when it began: a snapshot taken before the lock would miss what the last writer did.
            try pipeline.send("BEGIN ISOLATION LEVEL READ COMMITTED")
            standing = .inTransaction
            // One writer at a time, as in SQLite: what a write reads stays true until it commits, sequences have no gap, and nobody
            // ever sees a change before an earlier one. The lock ends with the transaction, after its changes can be seen.
            try pipeline.send(PostgreSQLSession.lock)
            try pipeline.receive()
        case .commit:
            try commit()
        case .rollback:
            standing = .idle
            isScanning = false
            try pipeline.send("ROLLBACK")
            // The answer is taken with the next statement's.
            try pipeline.synchronise()
        case .savepoint:
            if hasDeferrableConstraints { try pipeline.send("SET CONSTRAINTS ALL DEFERRED") }
            try pipeline.send("SAVEPOINT one_write")
        case .releaseSavepoint:
            try pipeline.send("RELEASE one_write")
        case .rollbackToSavepoint:
            try pipeline.send("ROLLBACK TO one_write")
            try pipeline.receive()
        }
    }

    /// A commit that the server refused stored nothing; one whose answer was lost, or followed by the end of the connection, may have stored
    /// everything.
    private func commit() throws(StorageError) {
        standing = .inDoubt
        try pipeline.send("COMMIT")
        let result: PostgreSQLResult?
        do throws(StorageError) {
            result = try pipeline.receive()
        } catch {
            if pipeline.wasRefused { standing = .inTransaction }
            throw error
        }
        standing = .idle
        guard result?.commandStatus == "COMMIT" else {
            throw .misuse("a failed transaction was committed")
        }
    }

    /// Writes an entry to the server's log that changes nothing: a commit waits until the log is safe up to its own end, on this server and
    /// on the standbys that the server waits for.
    func secureReads() throws(StorageError) {
        try pipeline.send("SELECT pg_logical_emit_message(true, 'skills', '')")
    }

    @discardableResult
    func run(_ statement: SQL, _ body: (Row) throws -> Bool) throws -> Int {
        if isScanning { return try scan(statement, body) }
        let sent = try sendPrepared(statement)
        guard let result = try pipeline.receive() else { return 0 }
        _ = try result.deliver(named: sent.columns(of: result), to: body)
        return result.changedRows
    }

    func send(_ statement: SQL) throws(StorageError) {
        try sendPrepared(statement)
    }

    @discardableResult
    private func sendPrepared(_ statement: SQL) throws(StorageError) -> PostgreSQLStatement {
        let text = statement.numberedText
        if let objection = StatementText.objection(to: text) { throw .misuse("\(objection): \(text)") }
        let parameters = try PostgreSQLParameters(statement.values, in: text)
        let prepared = try self.prepared(statement.template, text, parameters.types)
        try pipeline.send(prepared, parameters)
        return prepared
    }

    func settle() throws(StorageError) {
        if hasDeferrableConstraints { try pipeline.send("SET CONSTRAINTS ALL IMMEDIATE") }
        if pipeline.hasUnsynchronised { try pipeline.receive() }
    }

    /// Reads a long result by portions, so that it takes no more memory than one of them.
    private func scan(_ statement: SQL, _ body: (Row) throws -> Bool) throws -> Int {
        let text = statement.numberedText
        if let objection = StatementText.objection(to: text) { throw StorageError.misuse("\(objection): \(text)") }
        cursorNumber += 1
        let cursor = "scan_\(cursorNumber)"
        try pipeline.send(
            "DECLARE \(cursor) NO SCROLL CURSOR FOR \(text)", PostgreSQLParameters(statement.values, in: text))
        while true {
            try pipeline.send("FETCH FORWARD \(Self.portion) FROM \(cursor)")
            guard let result = try pipeline.receive() else { return 0 }
            let wantsMore = try result.deliver(to: body)
            if !wantsMore || result.rowCount < Self.portion { break }
        }
        try pipeline.send("CLOSE \(cursor)")
        return 0
    }

    /// Notes that a script ended the transaction.
    func noteEnd() {
        standing = .idle
    }

    func interrupt() {
        // libpq 15 asks a server to cancel over a connection in plain text, which whoever listens could repeat. So an encrypted one is broken off.
        guard PQsslInUse(handle) == 0 else {
            shutdown(PQsocket(handle), Int32(SHUT_RDWR))
            return
        }
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(cancellation, &message, Int32(message.count))
    }

    func resume() {}

    func close() {
        guard !isClosed else { return }
        isClosed = true
        PQfreeCancel(cancellation)
        PQfinish(handle)
    }

    deinit {
        close()
    }

    /// The prepared statement for a text and types of values.
    private func prepared(
        _ template: String, _ text: String, _ types: [Oid]
    ) throws(StorageError) -> PostgreSQLStatement {
        if let known = statements[template]?.first(where: { $0.takes(types) }) { return known }
        if statementCount >= Self.cachedStatements {
            try pipeline.send("DEALLOCATE ALL")
            statements.removeAll()
            statementCount = 0
        }
        statementNumber += 1
        statementCount += 1
        let statement = PostgreSQLStatement(name: "s\(statementNumber)", text: text, types: types)
        statements[template, default: []].append(statement)
        return statement
    }
}
