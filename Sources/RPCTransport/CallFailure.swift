internal import RPC

/// How an attempt to make a call failed. What becomes of the call and what is thought of the instance is decided from this alone.
enum CallFailure: Error, Equatable {
    /// The request did not leave this process: no connection, one that takes no more calls, or nothing of it written yet; or it is larger
    /// than a frame. `dialledAt` is when the attempt to connect began that failed, nil for other reasons.
    case notSent(RPCError, dialledAt: Int64? = nil)
    /// The service says that it stops and did not begin the call.
    case refused(RPCError)
    /// The connection broke while the call was under way: it may or may not have been carried out.
    case lost
    /// The service answered with this, or with what nobody can read.
    case answered(RPCError)
    /// The deadline passed; the peer is there, or had no time to show that.
    case expired
    /// The deadline passed without a byte from the peer, which had the time.
    case silent
    /// The caller gave up.
    case cancelled

    /// What the caller is told when the call is not sent again.
    var error: RPCError {
        switch self {
        case .notSent(let error, _), .refused(let error), .answered(let error): error
        case .lost: .connectionLost
        case .expired, .silent: .deadlineExceeded
        case .cancelled: .cancelled
        }
    }

    /// The same for a call on that connection of which nothing was written.
    var ofUnsent: CallFailure {
        switch self {
        case .notSent, .refused: self
        case .lost, .answered, .expired, .silent, .cancelled: .notSent(error)
        }
    }
}

/// Whether a call may be sent again after a failure.
enum Retry: Equatable {
    /// The service did not begin it: as often as there is time for.
    case freely
    /// It may have been carried out, and once more does no harm: a few times, within the client's budget.
    case withinBudget
    case never

    /// The table. Whatever is not `UNAVAILABLE` is the same the next time.
    ///
    /// - Parameter mayRepeat: whether carrying the call out twice does no harm: its caller says so, or its method only reads.
    init(after failure: CallFailure, mayRepeat: Bool) {
        switch failure {
        case .notSent(let error, _), .refused(let error):
            self = error.code == .unavailable ? .freely : .never
        case .lost:
            self = mayRepeat ? .withinBudget : .never
        case .answered(let error):
            self = error.code == .unavailable && mayRepeat ? .withinBudget : .never
        case .expired, .silent, .cancelled:
            self = .never
        }
    }
}

/// What the end of a call says of the instance that had it.
enum InstanceSign: Equatable {
    /// Nothing, or what the attempt to connect has said already.
    case nothing
    /// It is there and answers.
    case answers
    /// It stops: no further calls until it can be reached again.
    case stops
    /// It is there and failed the call.
    case fails
    /// It is there no longer, as far as can be seen.
    case isSilent

    /// The table for calls that failed.
    init(of failure: CallFailure) {
        switch failure {
        case .notSent, .cancelled: self = .nothing
        case .refused: self = .stops
        case .lost: self = .fails
        case .answered(let error): self = error.code == .unavailable ? .fails : .answers
        case .expired: self = .answers
        case .silent: self = .isSilent
        }
    }
}
