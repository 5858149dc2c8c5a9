internal import RPC
internal import Synchronization

/// How many calls may be sent a second time: a share of all calls, and a few in any case.
///
/// Without it, clients of a service that is down or slow send each call several times over, which is what keeps it down.
final class RetryBudget: Sendable {
    private struct State {
        var tokens: Double
        var countedCalls = 0
        var countedAt: Int64
    }

    private let calls = Atomic<Int>(0)
    private let state: Mutex<State>
    private let share: Double
    private let minimumPerSecond: Double

    /// - Parameters:
    ///   - share: repeats for each call.
    ///   - minimumPerSecond: repeats for each second that passes.
    init(share: Double, minimumPerSecond: Double, now: Int64 = monotonicNanoseconds()) {
        self.share = share
        self.minimumPerSecond = minimumPerSecond
        state = Mutex(State(tokens: minimumPerSecond, countedAt: now))
    }

    /// A call was made for the first time.
    func count() { calls.add(1, ordering: .relaxed) }

    /// Takes the right to one repeat; false when there is none left.
    func withdraw(now: Int64 = monotonicNanoseconds()) -> Bool {
        let calls = calls.load(ordering: .relaxed)
        return state.withLock { state in
            let seconds = Double(max(0, now - state.countedAt)) / 1e9
            let earned = Double(calls - state.countedCalls) * share + seconds * minimumPerSecond
            (state.countedCalls, state.countedAt) = (calls, now)
            // What was saved up in quiet hours must not be spent at once.
            state.tokens = min(state.tokens + earned, Self.saved + minimumPerSecond)
            guard state.tokens >= 1 else { return false }
            state.tokens -= 1
            return true
        }
    }

    private static let saved = 100.0
}
