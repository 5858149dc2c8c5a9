#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Runs a batch of writes in one transaction, each in a savepoint of its own, and answers them after the commit.
///
/// What a write was refused for may be a row of another write of the same batch, so refusals too wait for the commit: nobody is told
/// anything that a crash could take back.
final class GroupCommit {
    /// How often a batch is run that other transactions get in the way of, and how often a lost commit is asked for.
    private static let attempts = 5

    private let engine: any Engine
    /// How many steps of the schema this program knows.
    private let migrations: Int
    private let committed: (Int64) -> Void
    private var session: WriteSession?
    private var versionByOthers: Int64?
    /// True after an error of the disk: only a new connection is known to be sound.
    private var isSuspect = false

    init(engine: any Engine, migrations: Int, committed: @escaping (Int64) -> Void) {
        self.engine = engine
        self.migrations = migrations
        self.committed = committed
    }

    /// Runs and answers every write of the batch.
    func run(_ batch: [any QueuedWrite]) {
        run(batch, attempt: 1)
    }

    private func run(_ batch: [any QueuedWrite], attempt: Int) {
        let session: WriteSession
        do {
            session = try begin()
        } catch {
            abandonConnection()
            for write in batch { write.fail(error) }
            return
        }
        let sequenceBefore = session.head?.sequence
        var results: [Result<Void, any Error>] = []
        results.reserveCapacity(batch.count)
        for (index, write) in batch.enumerated() {
            let result = perform(write, in: session, isAlone: batch.count == 1)
            guard !session.connection.lostToAnother, !session.connection.isLost else {
                startAnew(batch, attempt: attempt, failedWith: result)
                return
            }
            guard session.connection.isInTransaction else {
                rerun(batch, without: index, failedWith: result)
                return
            }
            results.append(result)
        }
        do {
            try session.connection.step(.commit)
        } catch {
            commitFailed(batch, results, in: session, attempt: attempt, error)
            return
        }
        if let sequence = session.head?.sequence, sequence != sequenceBefore { committed(sequence) }
        if isSuspect { abandonConnection() }
        answer(batch, results)
    }

    /// Closes the connection.
    func close() {
        session?.connection.close()
        session = nil
    }

    private func begin() throws(StorageError) -> WriteSession {
        // A connection that was lost while it lay idle shows only now; a new one serves.
        if let open = self.session, open.connection.isLost { abandonConnection() }
        let isNew = self.session == nil
        let session: WriteSession
        if let open = self.session { session = open } else { session = WriteSession(try engine.connect(for: .writing)) }
        self.session = session
        do throws(StorageError) {
            try session.connection.step(.beginWriting)
        } catch {
            guard !isNew, session.connection.isLost else { throw error }
            abandonConnection()
            return try begin()
        }
        // Another process may have written to the same database; then the end of the chain is read again.
        let version = try session.connection.versionByOthers()
        if version == nil || version != versionByOthers {
            session.head = nil
            try requireKnownSchema(on: session.connection)
        }
        versionByOthers = version
        return session
    }

    /// A newer program that was started beside this one moves the schema on. What this one would write need not fit that: it may leave
    /// out what the newer one looks for, and nothing would say so.
    private func requireKnownSchema(on connection: any Connection) throws(StorageError) {
        let found = try connection.first("SELECT count(*) FROM schema_migration") { $0.int(0) } ?? 0
        guard found <= migrations else {
            throw .unavailable("a newer program moved the schema on: this one writes no more")
        }
    }

    /// Runs one write. A write alone needs no savepoint: the whole transaction is its own.
    private func perform(_ write: any QueuedWrite, in session: WriteSession, isAlone: Bool) -> Result<Void, any Error> {
        let head = session.head
        let connection = session.connection
        do {
            if !isAlone { try connection.step(.savepoint) }
            try write.perform(in: session)
            try connection.settle()
            if !isAlone { try connection.step(.releaseSavepoint) }
            return .success(())
        } catch {
            session.head = head
            if let error = error as? StorageError, error.mayPass { isSuspect = true }
            if connection.isInTransaction, !connection.lostToAnother {
                do {
                    if isAlone {
                        try connection.step(.rollback)
                        try connection.step(.beginWriting)
                    } else {
                        try connection.step(.rollbackToSavepoint)
                        try connection.step(.releaseSavepoint)
                    }
                } catch {
                    // The savepoint cannot be undone, so the transaction cannot be kept; the batch is run again.
                    try? connection.step(.rollback)
                }
            }
            return .failure(error)
        }
    }

    private func commitFailed(
        _ batch: [any QueuedWrite], _ results: [Result<Void, any Error>], in session: WriteSession, attempt: Int,
        _ error: any Error
    ) {
        if session.connection.isLost {
            findOutcome(of: batch, results, in: session, attempt: attempt, lostWith: error)
        } else if session.connection.lostToAnother {
            startAnew(batch, attempt: attempt, failedWith: .failure(error))
        } else {
            // One write too large for the disk must not take the others with it. Where the commit may yet turn out to have been stored,
            // running it again could apply it twice: then everybody is told that the outcome is unknown.
            let mayRunAgain = batch.count > 1 && session.connection.storedNothing
            abandonConnection()
            for write in batch {
                if mayRunAgain { run([write]) } else { write.fail(error) }
            }
        }
    }

    /// The connection was lost while the commit ran: looks whether the commit took place.
    ///
    /// The new connection waits for the lock that the lost transaction held, so that one has ended by then; and the audit entry it wrote
    /// last, whose hash covers every entry before it, is there or not. Of a server that took over, what counts is what that server has.
    private func findOutcome(
        of batch: [any QueuedWrite], _ results: [Result<Void, any Error>], in session: WriteSession, attempt: Int,
        lostWith error: any Error
    ) {
        let head = session.head
        abandonConnection()
        for pause in 1...Self.attempts {
            guard let head else { break }
            do {
                let connection = try begin().connection
                let stored = try connection.first(
                    "SELECT hash FROM audit_entry WHERE sequence = \(head.sequence)"
                ) { $0.blob(0) }
                guard stored == head.hash else {
                    try connection.step(.rollback)
                    runAgain(batch, attempt: attempt, failedWith: error)
                    return
                }
                // The lost commit may have ended before the standbys had it, and is answered only when they do.
                try connection.secureReads()
                try connection.step(.commit)
                committed(head.sequence)
                answer(batch, results)
                return
            } catch {
                abandonConnection()
                usleep(UInt32(pause) * 50_000)
            }
        }
        for write in batch { write.fail(error) }
    }

    /// All of a batch is undone, because another transaction got in its way or the server is gone.
    private func startAnew(_ batch: [any QueuedWrite], attempt: Int, failedWith result: Result<Void, any Error>) {
        let isConflict = session?.connection.isLost == false
        abandonConnection()
        let reason = isConflict ? "other transactions got in the way" : "the connection was lost"
        var cause = StorageError.unavailable(reason)
        if case .failure(StorageError.unavailable(let reason)) = result { cause = .unavailable(reason) }
        if isConflict {
            runAgain(batch, attempt: attempt, failedWith: cause)
        } else {
            for write in batch { write.fail(cause) }
        }
    }

    private func runAgain(_ batch: [any QueuedWrite], attempt: Int, failedWith error: any Error) {
        guard attempt < Self.attempts else {
            for write in batch { write.fail(error) }
            return
        }
        usleep(UInt32(attempt) * 5_000)
        run(batch, attempt: attempt + 1)
    }

    private func answer(_ batch: [any QueuedWrite], _ results: [Result<Void, any Error>]) {
        for (write, result) in zip(batch, results) {
            switch result {
            case .success: write.succeed()
            case .failure(let error): write.fail(error)
            }
        }
    }

    /// The engine ended the transaction while one write ran, as SQLite does when the disk is full: that write fails, the others run again.
    private func rerun(_ batch: [any QueuedWrite], without index: Int, failedWith result: Result<Void, any Error>) {
        let error: any Error
        switch result {
        case .success: error = StorageError.unavailable("the transaction was lost")
        case .failure(let cause): error = cause
        }
        abandonConnection()
        batch[index].fail(error)
        for (other, write) in batch.enumerated() where other != index { run([write]) }
    }

    /// Rolls back and lets go of the connection; the next batch opens a new one.
    private func abandonConnection() {
        guard let session else { return }
        if session.connection.isInTransaction { try? session.connection.step(.rollback) }
        session.connection.close()
        self.session = nil
        versionByOthers = nil
        isSuspect = false
    }
}
