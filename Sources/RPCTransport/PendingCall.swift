internal import RPC

/// A unary call of a client that waits for its answer.
///
/// What changes is guarded by the lock of the connection; whoever takes the call out of the connection's table ends it.
class PendingCall: @unchecked Sendable {
    let deadline: Deadline
    let begun: Int64
    /// Set by the connection that carries the call.
    var streamID: UInt32 = 0
    var isCancelled = false

    init(deadline: Deadline, begun: Int64) {
        self.deadline = deadline
        self.begun = begun
    }

    /// The packed answer, lent.
    func succeed(_ payload: UnsafeRawBufferPointer) {}

    func fail(_ failure: CallFailure) {}
}

/// Why an attempt failed, and whether the service can have begun to carry the call out.
struct CallFailure: Error {
    var error: RPCError
    /// Certain that the service has not begun, so that the call may be sent again in any case.
    var isUnaccepted = false
    /// Not a byte came from the service while the call was under way.
    var isSilent = false
    /// When the attempt to connect began that failed; nil for other failures.
    var dialledAt: Int64?
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
        continuation?.resume(returning: take(payload).map { CallFailure(error: $0) })
    }

    override func fail(_ failure: CallFailure) {
        continuation?.resume(returning: failure)
    }
}
