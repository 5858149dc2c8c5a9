internal import Synchronization

extension RPCError {
    /// What the caller is told of an error that a handler threw. The observer is told of a defect, with its cause.
    @usableFromInline
    init(thrown error: any Error, in call: Call, _ observer: any CallObserver) {
        self.init(answering: error, in: call)
        if isDefect { observer.defect(error, answered: code, in: call) }
    }

    fileprivate init(answering error: any Error, in call: Call) {
        switch error {
        case let error as RPCError: self = error
        case let error as any RPCErrorConvertible: self = error.rpcError
        case is CancellationError: self = call.deadline.hasPassed ? .deadlineExceeded : .cancelled
        default: self = .internalError
        }
    }

    /// Whether the answer says that something broke inside: `INTERNAL` or `DATA_LOSS`. The caller is not told what; the observer is.
    var isDefect: Bool { code == .internal || code == .dataLoss }
}

/// What is thrown within one call that interceptors stand around, as its caller is told it.
///
/// An interceptor passes on what the handler threw. So the first defect of a call is told to the observer, and no other.
final class CallFailures: Sendable {
    private let call: Call
    private let observer: any CallObserver
    private let hasTold = Atomic(false)

    init(_ call: Call, _ observer: any CallObserver) {
        self.call = call
        self.observer = observer
    }

    /// Takes note of what the handler answered: a defect in it was told already.
    func handlerTold(_ answer: Result<[UInt8], RPCError>) {
        if case .failure(let error) = answer, error.isDefect { hasTold.store(true, ordering: .relaxed) }
    }

    /// What the caller is told of an error.
    func answer(to error: any Error) -> RPCError {
        let answer = RPCError(answering: error, in: call)
        if answer.isDefect, !hasTold.exchange(true, ordering: .relaxed) {
            observer.defect(error, answered: answer.code, in: call)
        }
        return answer
    }
}
