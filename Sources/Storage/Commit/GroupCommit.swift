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

    /// Writes that wait to be run together.
    private struct Turn {
        let writes: [any QueuedWrite]
        /// Which time they are run.
        var number = 1
        /// Set when they were run, and it must be found out whether they are stored.
        var lost: LostCommit?
    }

    private let connection: WriterConnection
    private let committed: (Int64) -> Void

    init(engine: any Engine, migrations: Int, committed: @escaping (Int64) -> Void) {
        connection = WriterConnection(engine: engine, migrations: migrations)
        self.committed = committed
    }

    /// Runs and answers every write of the batch.
    func run(_ batch: [any QueuedWrite]) {
        var waiting: ArraySlice = [Turn(writes: batch)]
        while let turn = waiting.popFirst() {
            let writes = turn.writes
            let fate = if let lost = turn.lost { find(lost) } else { attempt(writes) }
            switch fate {
            case .stored(let outcome):
                answer(writes, outcome)
            case .runAgain(let error):
                connection.giveUp()
                guard turn.number < Self.attempts else {
                    for write in writes { write.fail(error) }
                    break
                }
                usleep(UInt32(turn.number) * 5_000)
                waiting = [Turn(writes: writes, number: turn.number + 1)] + waiting
            case .runApart(let refused, let error):
                connection.giveUp()
                if let refused { writes[refused].fail(error) }
                waiting = writes.indices.filter { $0 != refused }.map { Turn(writes: [writes[$0]]) } + waiting
            case .find(let lost):
                connection.giveUp()
                waiting = [Turn(writes: writes, number: turn.number, lost: lost)] + waiting
            case .fail(let error):
                connection.giveUp()
                for write in writes { write.fail(error) }
            }
        }
    }

    /// Closes the connection.
    func close() {
        connection.close()
    }

    /// Runs every write in one transaction, and commits.
    private func attempt(_ writes: [any QueuedWrite]) -> Fate {
        let session: WriteSession
        do {
            session = try connection.begin()
        } catch {
            return .fail(error)
        }
        let scope: WriteScope = writes.count == 1 ? .transaction : .savepoint
        var results: [Result<Void, any Error>] = []
        results.reserveCapacity(writes.count)
        for (place, write) in writes.enumerated() {
            let result = perform(write, in: session, scope)
            let state = session.connection.state
            guard state == .inTransaction else {
                var error: any Error = StorageError.unavailable("the transaction was lost")
                if case .failure(let cause) = result { error = cause }
                return Fate(of: error, at: .write(place), state, writes: writes.count)
            }
            results.append(result)
        }
        let outcome = Outcome(results: results, head: session.head)
        do {
            try session.connection.step(.commit)
        } catch {
            return Fate(of: error, at: .commit(outcome), session.connection.state, writes: writes.count)
        }
        return .stored(outcome)
    }

    /// Runs one write, and undoes it when it fails.
    private func perform(
        _ write: any QueuedWrite, in session: WriteSession, _ scope: WriteScope
    ) -> Result<Void, any Error> {
        let head = session.head
        let connection = session.connection
        do {
            try scope.begin(on: connection)
            try write.perform(in: session)
            try connection.settle()
            try scope.keep(on: connection)
            return .success(())
        } catch {
            session.head = head
            guard connection.state == .inTransaction else { return .failure(error) }
            do {
                try scope.undo(on: connection)
            } catch {
                // What cannot be undone by itself must not be committed.
                if connection.state == .inTransaction { connection.rollBack() }
            }
            return .failure(error)
        }
    }

    /// The connection was lost while the commit ran: looks whether the commit took place.
    ///
    /// The new connection waits for the lock that the lost transaction held, so that one has ended by then; and the audit entry it wrote
    /// last, whose hash covers every entry before it, is there or not. Of a server that took over, what counts is what that server has.
    private func find(_ lost: LostCommit) -> Fate {
        guard let head = lost.outcome.head else { return .fail(lost.error) }
        for pause in 1...Self.attempts {
            do {
                let session = try connection.begin()
                let stored = try session.connection.first(
                    "SELECT hash FROM audit_entry WHERE sequence = \(head.sequence)"
                ) { try $0.blob("hash") }
                guard stored == head.hash else { return .runAgain(lost.error) }
                // The lost commit may have ended before the standbys had it, and is answered only when they do.
                try session.connection.secureReads()
                try session.connection.step(.commit)
                return .stored(lost.outcome)
            } catch {
                connection.giveUp()
                usleep(UInt32(pause) * 50_000)
            }
        }
        return .fail(lost.error)
    }

    private func answer(_ writes: [any QueuedWrite], _ outcome: Outcome) {
        if let head = outcome.head { committed(head.sequence) }
        // After an error of the disk only a new connection is known to be sound.
        if outcome.hasErrorThatMayPass { connection.giveUp() }
        for (write, result) in zip(writes, outcome.results) {
            switch result {
            case .success: write.succeed()
            case .failure(let error): write.fail(error)
            }
        }
    }
}
