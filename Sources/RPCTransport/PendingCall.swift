internal import RPC

/// A unary call of a client that waits for its answer.
///
/// Callers begin and give up on any thread, answers come on the connection's loop: what changes is guarded by the connection's lock, and whoever
/// takes the call out of the connection's table ends it.
class PendingCall: @unchecked Sendable {
    /// How far a call has come. Giving a call up may come before the connection takes it.
    enum Stage {
        case new
        case carried(UInt32)
        case cancelled
    }

    let deadline: Deadline
    let begun: Int64
    var stage = Stage.new

    init(deadline: Deadline, begun: Int64) {
        self.deadline = deadline
        self.begun = begun
    }

    /// The packed answer, lent.
    func succeed(_ payload: UnsafeRawBufferPointer) {}

    func fail(_ failure: CallFailure) {}
}

/// A pending call whose caller waits.
final class PendingUnary: PendingCall, @unchecked Sendable {
    private let take: @Sendable (UnsafeRawBufferPointer) -> RPCError?
    // Unsafe: the table of the connection sees to it that a call ends once, and a checked one is an allocation per call.
    private var continuation: UnsafeContinuation<CallFailure?, Never>?

    /// - Parameter take: unpacks the answer; says what is wrong with it.
    init(deadline: Deadline, begun: Int64, take: @escaping @Sendable (UnsafeRawBufferPointer) -> RPCError?) {
        self.take = take
        super.init(deadline: deadline, begun: begun)
    }

    /// Waits for the end of what `start` starts, which returns a failure when nothing was sent; nil when there was an answer.
    func failure(on connection: ClientConnection, _ start: (PendingCall) -> CallFailure?) async -> CallFailure? {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                self.continuation = continuation
                if let failure = start(self) { continuation.resume(returning: failure) }
            }
        } onCancel: {
            connection.cancel(self)
        }
    }

    override func succeed(_ payload: UnsafeRawBufferPointer) {
        continuation?.resume(returning: take(payload).map { .answered($0) })
    }

    override func fail(_ failure: CallFailure) {
        continuation?.resume(returning: failure)
    }
}
