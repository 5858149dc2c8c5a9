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

/// A pending call with the type of its answer.
final class PendingUnary<Answer: Sendable>: PendingCall, @unchecked Sendable {
    typealias Outcome = Result<Answer, CallFailure>

    private let decode: @Sendable (UnsafeRawBufferPointer) -> Result<Answer, RPCError>
    private var continuation: CheckedContinuation<Outcome, Never>?

    init(
        deadline: Deadline, begun: Int64,
        decode: @escaping @Sendable (UnsafeRawBufferPointer) -> Result<Answer, RPCError>
    ) {
        self.decode = decode
        super.init(deadline: deadline, begun: begun)
    }

    /// Waits for the outcome of what `start` starts; false of `start` means that nothing was sent.
    func outcome(
        on connection: ClientConnection, _ start: (PendingCall) -> CallFailure?
    ) async -> Outcome {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                self.continuation = continuation
                if let failure = start(self) { continuation.resume(returning: .failure(failure)) }
            }
        } onCancel: {
            connection.cancel(self)
        }
    }

    override func succeed(_ payload: UnsafeRawBufferPointer) {
        continuation?.resume(returning: decode(payload).mapError { CallFailure(error: $0) })
    }

    override func fail(_ failure: CallFailure) {
        continuation?.resume(returning: .failure(failure))
    }
}
