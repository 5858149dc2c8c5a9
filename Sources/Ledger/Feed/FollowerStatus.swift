internal import Synchronization

/// How far a follower has come. Read by metrics while the follower runs.
public final class FollowerStatus: Sendable {
    /// One reading.
    public struct Reading: Sendable, Hashable {
        /// Cursor behind the last change that was applied, since the start of the process.
        public var cursor: Int64 = 0
        /// Changes applied since the start.
        public var applied: Int64 = 0
        /// Failures since the start.
        public var failures: Int64 = 0
        /// Failures since the last success.
        public var failuresInARow = 0
        /// What went wrong last; nil while it goes well.
        public var trouble: String?
    }

    private let reading = Mutex(Reading())

    init() {}

    /// How it stands.
    public var current: Reading { reading.withLock { $0 } }

    func moved(to cursor: Int64, applied: Int) {
        reading.withLock { reading in
            reading.cursor = cursor
            reading.applied += Int64(applied)
        }
    }

    func succeeded() {
        reading.withLock { reading in
            reading.failuresInARow = 0
            reading.trouble = nil
        }
    }

    func failed(_ error: any Error) -> Int {
        reading.withLock { reading in
            reading.failures += 1
            reading.failuresInARow += 1
            reading.trouble = "\(error)"
            return reading.failuresInARow
        }
    }
}
