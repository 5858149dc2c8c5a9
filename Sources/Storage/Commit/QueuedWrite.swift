/// A write that waits for its turn and for its answer.
protocol QueuedWrite: AnyObject, Sendable {
    /// Runs the write in the session's transaction and keeps its result. May run again when the transaction was lost.
    func perform(in session: WriteSession) throws

    /// Answers the caller with the kept result, which is on the disk now.
    func succeed()

    /// Answers the caller with an error. Nothing of the write is stored, unless the error is ``StorageError/unavailable(_:)``, which leaves that
    /// open.
    func fail(_ error: any Error)
}

/// A write whose result has type `T`.
///
/// `@unchecked Sendable`: made by the caller, then used by the writer thread alone, which answers exactly once.
final class PendingWrite<T: Sendable>: QueuedWrite, @unchecked Sendable {
    private let act: Act
    private let body: @Sendable (WriteTransaction) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private var value: T?

    init(
        act: Act, continuation: CheckedContinuation<T, any Error>,
        body: @escaping @Sendable (WriteTransaction) throws -> T
    ) {
        self.act = act
        self.continuation = continuation
        self.body = body
    }

    func perform(in session: WriteSession) throws {
        value = try session.run(act, body)
    }

    func succeed() {
        if let value {
            continuation.resume(returning: value)
        } else {
            continuation.resume(throwing: StorageError.misuse("a write was answered before it ran"))
        }
    }

    func fail(_ error: any Error) {
        continuation.resume(throwing: error)
    }
}
