internal import Synchronization

/// Tasks that wait for the change feed to move on.
final class ChangeWaiters: Sendable {
    private struct Waiter {
        let sequence: Int64
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var lastSequence: Int64 = 0
        var waiters: [UInt64: Waiter] = [:]
        var nextNumber: UInt64 = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Wakes whoever waits for a change up to `sequence`.
    func publish(_ sequence: Int64) {
        let woken = state.withLock { state -> [Waiter] in
            guard sequence > state.lastSequence else { return [] }
            state.lastSequence = sequence
            guard !state.waiters.isEmpty else { return [] }
            let woken = state.waiters.filter { $0.value.sequence < sequence }
            for number in woken.keys { state.waiters[number] = nil }
            return Array(woken.values)
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Takes what the database itself says, which may be less than before: a server that took over need not have all of the lost one's.
    func look(_ sequence: Int64) {
        publish(sequence)
        state.withLock { $0.lastSequence = sequence }
    }

    /// Wakes everybody, now and in future.
    func close() {
        let woken = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Returns when the feed is past `sequence`, the time is over, or the task is cancelled.
    func wait(after sequence: Int64, atMost duration: Duration) async {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        let alarm = Task {
            try? await Task.sleep(for: duration)
            wake(number)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    // The handler below and the alarm find the waiter or have run before it is here; `alarm` runs out again at the latest.
                    guard state.lastSequence <= sequence, !state.isClosed, !Task.isCancelled else { return false }
                    state.waiters[number] = Waiter(sequence: sequence, continuation: continuation)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            wake(number)
        }
        alarm.cancel()
    }

    private func wake(_ number: UInt64) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: number) }
        waiter?.continuation.resume()
    }
}
