/// Runs a batch of writes in one transaction, each in a savepoint of its own, and answers them after the commit.
///
/// What a write was refused for may be a row of another write of the same batch, so refusals too wait for the commit: nobody is told
/// anything that a crash could take back.
final class GroupCommit {
    private let engine: any Engine
    private let committed: (Int64) -> Void
    private var session: WriteSession?
    private var versionByOthers: Int64?
    /// True after an error of the disk: only a new connection is known to be sound.
    private var isSuspect = false

    init(engine: any Engine, committed: @escaping (Int64) -> Void) {
        self.engine = engine
        self.committed = committed
    }

    /// Runs and answers every write of the batch.
    func run(_ batch: [any QueuedWrite]) {
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
            guard session.connection.isInTransaction else {
                rerun(batch, without: index, failedWith: result)
                return
            }
            results.append(result)
        }
        commit(batch, results, in: session, sequenceBefore: sequenceBefore)
    }

    /// Closes the connection.
    func close() {
        session?.connection.close()
        session = nil
    }

    private func begin() throws(StorageError) -> WriteSession {
        let session: WriteSession
        if let open = self.session {
            session = open
        } else {
            session = WriteSession(try engine.connect(for: .writing))
            self.session = session
        }
        try session.connection.step(.beginWriting)
        // Another process may have written to the same database; then the end of the chain is read again.
        let version = try session.connection.versionByOthers()
        if version == nil || version != versionByOthers { session.head = nil }
        versionByOthers = version
        return session
    }

    /// Runs one write. A write alone needs no savepoint: the whole transaction is its own.
    private func perform(_ write: any QueuedWrite, in session: WriteSession, isAlone: Bool) -> Result<Void, any Error> {
        let head = session.head
        let connection = session.connection
        do {
            if !isAlone { try connection.step(.savepoint) }
            try write.perform(in: session)
            if connection.breaksDeferredConstraints() {
                throw StorageError.constraint(.foreignKey, "a row refers to a record that does not exist")
            }
            if !isAlone { try connection.step(.releaseSavepoint) }
            return .success(())
        } catch {
            session.head = head
            if case StorageError.unavailable = error { isSuspect = true }
            if connection.isInTransaction {
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

    private func commit(
        _ batch: [any QueuedWrite], _ results: [Result<Void, any Error>], in session: WriteSession,
        sequenceBefore: Int64?
    ) {
        do {
            try session.connection.step(.commit)
        } catch {
            // One write too large for the disk must not take the others with it. Where the commit may yet turn out to have been stored,
            // running it again could apply it twice: then everybody is told that the outcome is unknown.
            let mayRunAgain = batch.count > 1 && session.connection.storedNothing
            abandonConnection()
            for write in batch {
                if mayRunAgain { run([write]) } else { write.fail(error) }
            }
            return
        }
        if let sequence = session.head?.sequence, sequence != sequenceBefore { committed(sequence) }
        if isSuspect { abandonConnection() }
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
