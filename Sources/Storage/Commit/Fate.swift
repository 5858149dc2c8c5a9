/// What becomes of a batch of writes that was run.
enum Fate {
    /// It is on the disk: every write gets its own result.
    case stored(Outcome)
    /// Nothing of it is stored, and another transaction is to blame: it runs again as it is. After some attempts every write is told the error.
    case runAgain(any Error)
    /// Nothing of it is stored, and one write is to blame: each runs again in a transaction of its own, but for the one that is refused.
    case runApart(refused: Int?, any Error)
    /// The connection was lost while the commit ran: another one must find out what became of it.
    case find(LostCommit)
    /// Every write is told the error.
    case fail(any Error)
}

/// What a batch comes to when its commit takes place.
struct Outcome {
    /// Of each write: done, or refused with an error of its own.
    let results: [Result<Void, any Error>]
    /// The end of the audit trail with the batch; nil when no write needed to know it.
    let head: AuditHead?

    /// Whether a write failed by the disk and not by what it is.
    var hasErrorThatMayPass: Bool {
        results.contains { result in
            guard case .failure(let error as StorageError) = result else { return false }
            return error.mayPass
        }
    }
}

/// A commit whose answer was lost.
struct LostCommit {
    /// What it comes to when it took place.
    let outcome: Outcome
    let error: any Error
}

extension Fate {
    /// Where running a batch came to its end.
    enum Step {
        /// At one of the writes, by its place in the batch.
        case write(Int)
        /// At the commit of the whole batch.
        case commit(Outcome)
    }

    /// Decides about a batch of some writes that was not stored, by the error, the step that had it, and how the connection stands after it.
    init(of error: any Error, at step: Step, _ state: ConnectionState, writes: Int) {
        switch (step, state) {
        case (.write, .conflict), (.commit, .conflict):
            self = .runAgain(Self.unavailable(error, or: "other transactions got in the way"))
        case (.write, .lost):
            self = .fail(Self.unavailable(error, or: "the connection was lost"))
        case (.write(let place), .idle), (.write(let place), .inTransaction), (.write(let place), .inDoubt):
            // The engine ended the transaction, as SQLite does when the disk is full, or the write could not be undone by itself.
            self = .runApart(refused: place, error)
        case (.commit(let outcome), .lost):
            self = .find(LostCommit(outcome: outcome, error: error))
        case (.commit, .idle), (.commit, .inTransaction):
            // One write too large for the disk must not take the others with it.
            self = writes > 1 ? .runApart(refused: nil, error) : .fail(error)
        case (.commit, .inDoubt):
            // It may yet turn out to be stored, and running it again could apply it twice: everybody is told that the outcome is unknown.
            self = .fail(error)
        }
    }

    /// What those are told who are not to blame.
    private static func unavailable(_ error: any Error, or reason: String) -> StorageError {
        if case StorageError.unavailable(let known) = error { return .unavailable(known) }
        return .unavailable(reason)
    }
}
