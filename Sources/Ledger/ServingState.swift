internal import Synchronization

/// Whether a process takes calls: what its health service, its probes and its long polls go by.
///
/// It goes from starting to serving to stopping and never back: a process that stops is replaced, not revived.
public final class ServingState: Sendable {
    /// The stages, in their order.
    public enum Stage: Int, Sendable, Comparable {
        case starting
        case serving
        case stopping

        /// Whether one comes before the other.
        public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    private struct State {
        var stage = Stage.starting
        var watchers: [Int: AsyncStream<Stage>.Continuation] = [:]
        var nextWatcher = 0
    }

    private let state = Mutex(State())

    /// A process that is starting.
    public init() {}

    /// The stage it is in.
    public var stage: Stage { state.withLock { $0.stage } }

    /// Whether calls are taken.
    public var isServing: Bool { stage == .serving }

    /// Goes on to a later stage, and tells everyone who watches.
    public func advance(to stage: Stage) {
        // Told outside the lock: ending a stream calls back into `forget`.
        let watchers = state.withLock { state -> [AsyncStream<Stage>.Continuation] in
            guard stage > state.stage else { return [] }
            state.stage = stage
            return Array(state.watchers.values)
        }
        for watcher in watchers {
            watcher.yield(stage)
            if stage == .stopping { watcher.finish() }
        }
    }

    /// The stage now and every later one; ends with `stopping`.
    public func stages() -> AsyncStream<Stage> {
        let (stream, continuation) = AsyncStream.makeStream(of: Stage.self)
        state.withLock { state in
            continuation.yield(state.stage)
            guard state.stage != .stopping else { return continuation.finish() }
            let watcher = state.nextWatcher
            state.nextWatcher += 1
            state.watchers[watcher] = continuation
            continuation.onTermination = { [weak self] _ in self?.forget(watcher) }
        }
        return stream
    }

    private func forget(_ watcher: Int) {
        state.withLock { $0.watchers[watcher] = nil }
    }
}
