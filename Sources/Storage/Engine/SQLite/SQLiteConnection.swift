internal import CSQLite

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A connection to a SQLite file.
///
/// `@unchecked Sendable`: one thread uses it at a time, which the pool and the writer see to; only `interrupt` comes from others,
/// and touches nothing but a flag.
final class SQLiteConnection: Connection, @unchecked Sendable {
    /// Statements kept prepared; a store's texts are constant, so more than this means text was pasted together.
    static let cachedStatements = 512

    let database: OpaquePointer
    private let purpose: ConnectionPurpose
    private var statements: [String: SQLiteStatement] = [:]
    private var steps: [SQLiteStatement] = []
    var dataVersion: SQLiteStatement?
    private let interruption = Interruption()
    /// Whether a commit failed that may be stored.
    private var isInDoubt = false
    private var isClosed = false

    /// Opens the file; every setting a connection needs is made here, because SQLite forgets them with the connection.
    init(path: String, for purpose: ConnectionPurpose, settings: SQLiteSettings) throws(StorageError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let result = sqlite3_open_v2(path, &handle, flags, nil)
        guard result == SQLITE_OK, let handle else {
            let error = SQLiteFailure.last(on: handle, for: purpose)
            sqlite3_close_v2(handle)
            throw error
        }
        database = handle
        self.purpose = purpose
        do throws(StorageError) {
            try configure(settings)
        } catch {
            close()
            throw error
        }
    }

    private func configure(_ settings: SQLiteSettings) throws(StorageError) {
        sqlite3_busy_timeout(database, Int32(settings.busyTimeoutMilliseconds))
        // Text in double quotes that names no column is an error, as in PostgreSQL, and not a string.
        for option in [SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_TRUSTED_SCHEMA] {
            skills_sqlite_switch(database, option, 0)
        }
        try run(script: "PRAGMA journal_mode = WAL")
        try run(script: "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY")
        switch purpose {
        case .reading:
            try run(script: "PRAGMA query_only = ON; PRAGMA cache_size = -8192")
            interruption.watch(database)
        case .writing:
            try run(
                script: "PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA journal_size_limit = 67108864")
            try run(script: "PRAGMA wal_autocheckpoint = \(settings.checkpointPages)")
            guardTrail()
        case .migrating:
            try run(script: "PRAGMA foreign_keys = OFF")
        }
        if let limit = settings.maximumPages() { try run(script: "PRAGMA max_page_count = \(limit)") }
        for step in TransactionStep.allCases {
            steps.append(try prepare(step.sqlite))
        }
    }

    /// Never a conflict: a writer holds the file alone from its first statement on. A closed connection has no handle to be asked.
    var state: ConnectionState {
        if isClosed { return .lost }
        if isInDoubt { return .inDoubt }
        return sqlite3_get_autocommit(database) == 0 ? .inTransaction : .idle
    }

    func step(_ step: TransactionStep) throws(StorageError) {
        let statement = steps[step.rawValue]
        let result = sqlite3_step(statement.handle)
        isInDoubt = step == .commit && result != SQLITE_DONE && !Self.storesNothing(result)
        guard result == SQLITE_DONE else {
            let error = failure(statement.text)
            sqlite3_reset(statement.handle)
            throw error
        }
        sqlite3_reset(statement.handle)
    }

    /// Whether a commit that gave this result is certain to be undone. A full disk cuts the log off before its commit mark. A failed fsync does
    /// not: the mark may be read after a crash.
    private static func storesNothing(_ result: Int32) -> Bool {
        switch result & 0xff {
        case SQLITE_FULL, SQLITE_CONSTRAINT, SQLITE_BUSY: true
        default: false
        }
    }

    @discardableResult
    func run(_ statement: SQL, _ body: (Row) throws -> Bool) throws -> Int {
        let prepared = try take(statement)
        defer {
            prepared.reset()
            prepared.isRunning = false
        }
        try prepared.bind(statement.values)
        let row = Row(cursor: prepared, columns: prepared.columns)
        var wantsMore = true
        while true {
            switch sqlite3_step(prepared.handle) {
            case SQLITE_ROW:
                guard wantsMore else { continue }
                wantsMore = try body(row)
                // A statement that writes runs to its end, whoever wants its rows.
                if !wantsMore && prepared.isReadOnly { return 0 }
            case SQLITE_DONE:
                return prepared.isReadOnly ? 0 : Int(sqlite3_changes64(database))
            default:
                throw failure(prepared.text)
            }
        }
    }

    func run(script: String) throws(StorageError) {
        // In SQLite only the word INTEGER makes a key the row's own address; BIGINT, which PostgreSQL needs, would add an index.
        let text = Self.withIntegerKeys(script)
        guard sqlite3_exec(database, text, nil, nil, nil) == SQLITE_OK else { throw failure(text) }
    }

    /// Lets statements append to the audit trail and the feed, and never alter them. Asked when a statement is prepared.
    private func guardTrail() {
        sqlite3_set_authorizer(
            database,
            { _, action, table, _, _, _ in
                guard action == SQLITE_UPDATE || action == SQLITE_DELETE, let table else { return SQLITE_OK }
                let isTrail = strcmp(table, "audit_entry") == 0 || strcmp(table, "change") == 0
                return isTrail ? SQLITE_DENY : SQLITE_OK
            }, nil)
    }

    private static func withIntegerKeys(_ script: String) -> String {
        let (from, to) = ("BIGINT NOT NULL PRIMARY KEY", "INTEGER NOT NULL PRIMARY KEY")
        var text = ""
        var rest = Substring(script)
        while let start = rest.firstRange(of: from) {
            text += rest[..<start.lowerBound] + to
            rest = rest[start.upperBound...]
        }
        return text + rest
    }

    /// Moves go from files to servers.
    func isMovedIntoHalfway() -> Bool { false }

    /// What is read stands in the file, after the wait of whoever wrote it.
    func secureReads() {}

    func interrupt() { interruption.isSet = true }

    func resume() { interruption.isSet = false }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        statements.removeAll()
        steps.removeAll()
        dataVersion = nil
        sqlite3_close_v2(database)
    }

    deinit {
        close()
    }

    // MARK: Statements

    /// A prepared statement for `sql` that nobody runs.
    private func take(_ sql: SQL) throws(StorageError) -> SQLiteStatement {
        if let known = statements[sql.template], !known.isRunning {
            known.isRunning = true
            return known
        }
        let text = sql.numberedText
        if let objection = StatementText.objection(to: text) { throw .misuse("\(objection): \(text)") }
        let statement = try prepare(text)
        if statements.count >= Self.cachedStatements { statements = statements.filter { $0.value.isRunning } }
        if statements[sql.template] == nil { statements[sql.template] = statement }
        statement.isRunning = true
        return statement
    }

    func prepare(_ text: String) throws(StorageError) -> SQLiteStatement {
        var handle: OpaquePointer?
        var rest = ""
        let result = text.withCString { start in
            var tail: UnsafePointer<CChar>?
            let result = sqlite3_prepare_v3(database, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
            if let tail { rest = String(cString: tail) }
            return result
        }
        guard result == SQLITE_OK else { throw failure(text) }
        guard let handle else { throw .misuse("empty statement") }
        let statement = SQLiteStatement(handle: handle, text: text)
        guard rest.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
            throw .misuse("more than one statement in: \(text)")
        }
        return statement
    }

    func failure(_ text: String) -> StorageError {
        SQLiteFailure.last(on: database, for: purpose, in: text)
    }
}

extension TransactionStep {
    /// The step in SQLite's words. A writer takes its lock at the start: one taken later could fail half-way.
    fileprivate var sqlite: String {
        switch self {
        case .beginReading, .beginScanning: "BEGIN DEFERRED"
        case .beginWriting: "BEGIN IMMEDIATE"
        case .commit: "COMMIT"
        case .rollback: "ROLLBACK"
        case .savepoint: "SAVEPOINT one_write"
        case .releaseSavepoint: "RELEASE one_write"
        case .rollbackToSavepoint: "ROLLBACK TO one_write"
        }
    }
}
