internal import RPC
internal import Synchronization

/// Holds handlers until the test lets them go, and tells the test that they have come.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var arrived = 0
    }

    private let state = Mutex(State())
    private let arrivals: AsyncStream<String>
    private let arrival: AsyncStream<String>.Continuation
    private let cancellations: AsyncStream<Void>
    private let cancellation: AsyncStream<Void>.Continuation

    init() {
        (arrivals, arrival) = AsyncStream.makeStream()
        (cancellations, cancellation) = AsyncStream.makeStream()
    }

    func arrived(_ name: String) {
        state.withLock { $0.arrived += 1 }
        arrival.yield(name)
    }

    /// Whether a handler has come.
    var wasReached: Bool { state.withLock { $0.arrived > 0 } }

    /// Tries `body` with ever longer time limits until one is long enough for the handler to be reached.
    func reached(_ body: (Duration) async throws -> Void) async rethrows {
        for milliseconds in [20, 200, 2000, 20_000, 200_000] where !wasReached {
            try await body(.milliseconds(milliseconds))
        }
    }

    /// Waits for so many handlers to have come, and says which.
    func arrivals(_ count: Int) async -> [String] {
        var names: [String] = []
        guard count > 0 else { return names }
        for await name in arrivals {
            names.append(name)
            if names.count == count { break }
        }
        return names
    }

    /// Waits for so many handlers to have been cancelled.
    func cancellations(_ count: Int) async {
        var seen = 0
        for await _ in cancellations {
            seen += 1
            if seen == count { break }
        }
    }

    /// In a handler: waits for the gate, or for being cancelled.
    func wait() async throws {
        await withTaskCancellationHandler {
            while !Task.isCancelled, !(state.withLock { $0.isOpen }) {
                await withCheckedContinuation { continuation in
                    let goesOn = state.withLock { state in
                        if state.isOpen || Task.isCancelled { return true }
                        state.waiting.append(continuation)
                        return false
                    }
                    if goesOn { continuation.resume() }
                }
            }
        } onCancel: {
            release()
        }
        if Task.isCancelled {
            cancellation.yield()
            throw CancellationError()
        }
    }

    /// Holds those who come from now on.
    func close() { state.withLock { $0.isOpen = false } }

    func open() {
        state.withLock { $0.isOpen = true }
        release()
    }

    private func release() {
        let waiting = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
