/// The one connection that writes: opened when it is needed, and again after it was given up.
final class WriterConnection {
    private let engine: any Engine
    /// How many steps of the schema this program knows.
    private let migrations: Int
    private var session: WriteSession?

    init(engine: any Engine, migrations: Int) {
        self.engine = engine
        self.migrations = migrations
    }

    /// Begins a transaction that writes.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` also when a newer program moved the schema on.
    func begin() throws(StorageError) -> WriteSession {
        let session = try opened()
        // Another process may have written to the same database; then the end of the chain is read again.
        let version = try session.connection.versionByOthers()
        if version == nil || version != session.versionByOthers {
            session.head = nil
            try requireKnownSchema(on: session.connection)
        }
        session.versionByOthers = version
        return session
    }

    /// Rolls back what is open and lets go of the connection; the next transaction opens a new one.
    func giveUp() {
        session?.connection.rollBack()
        close()
    }

    /// Closes the connection.
    func close() {
        session?.connection.close()
        session = nil
    }

    /// A session in a transaction. A connection that was lost while it lay idle shows that only now; a new one serves.
    private func opened() throws(StorageError) -> WriteSession {
        if let session, session.connection.state != .lost {
            do throws(StorageError) {
                try session.connection.step(.beginWriting)
                return session
            } catch {
                guard session.connection.state == .lost else { throw error }
            }
        }
        giveUp()
        let new = WriteSession(try engine.connect(for: .writing))
        session = new
        try new.connection.step(.beginWriting)
        return new
    }

    /// A newer program that was started beside this one moves the schema on. What this one would write need not fit that: it may leave
    /// out what the newer one looks for, and nothing would say so.
    private func requireKnownSchema(on connection: any Connection) throws(StorageError) {
        let found = try connection.first("SELECT count(*) AS steps FROM schema_migration") { try $0.count("steps") }
        guard found ?? 0 <= migrations else {
            throw .unavailable("a newer program moved the schema on: this one writes no more")
        }
    }
}
