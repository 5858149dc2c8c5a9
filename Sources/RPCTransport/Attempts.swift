internal import RPC

/// Decides whether and when a failed call is sent again.
///
/// ``Retry`` says whether: a call that the service has certainly not begun is sent again until the client's patience with the service or
/// the call's deadline ends; one that may have been carried out a few times, within the budget.
///
/// Belongs to one call, which fails once at a time.
final class Attempts {
    private let configuration: ClientConfiguration
    private let deadline: Deadline
    private let mayRepeat: Bool
    private let budget: RetryBudget
    private let begun: Int64
    /// When the first attempt failed: a call that waited long before is not sent again any less.
    private var failingSince: Int64?
    private var failures = 0
    private var repeats = 0

    /// - Parameter begun: when the call was made.
    init(
        _ configuration: ClientConfiguration, _ deadline: Deadline, mayRepeat: Bool, _ budget: RetryBudget, begun: Int64
    ) {
        self.configuration = configuration
        self.deadline = deadline
        self.mayRepeat = mayRepeat
        self.budget = budget
        self.begun = begun
    }

    /// Waits until the call may be sent again. The first time it does not wait: another address may be ready at once.
    ///
    /// - Parameter unreachableSince: since when the service could not be reached at all.
    /// - Throws: the failure, when the call is not to be sent again; `CANCELLED`, `DEADLINE_EXCEEDED`.
    func pause(after failure: CallFailure, unreachableSince: Int64?) async throws(RPCError) {
        guard isAllowed(Retry(after: failure, mayRepeat: mayRepeat)) else { throw failure.error }
        // An attempt to connect that began before the call says how the network was then: every call gets one that began later.
        if case .notSent(_, let dialledAt?) = failure, dialledAt < begun { return }
        let now = monotonicNanoseconds()
        let began = failingSince ?? now
        failingSince = began
        let ends = min(began, unreachableSince ?? now) + configuration.patience.nanoseconds
        failures += 1
        guard now < ends else { throw failure.error }
        if failures == 1, unreachableSince == nil { return }
        let longest = min(configuration.shortestBackOff.nanoseconds << min(failures - 1, 8), ends - now)
        let pause = Int64.random(in: longest / 2...max(longest / 2, longest))
        guard pause < deadline.monotonicNanoseconds - now else { throw failure.error }
        do { try await Task.sleep(for: .nanoseconds(pause)) } catch { throw .cancelled }
    }

    private func isAllowed(_ retry: Retry) -> Bool {
        switch retry {
        case .never: return false
        case .freely: return true
        case .withinBudget:
            repeats += 1
            return repeats <= configuration.repeats && budget.withdraw()
        }
    }
}
