internal import Synchronization

/// What was played, by task and city-level region.
final class Tally: Sendable {
    private let counts = Mutex<[String: [String: Int64]]>([:])

    /// Adds to a task.
    func add(_ task: String, _ region: String, _ amount: Int = 1) {
        counts.withLock { $0[task, default: [:]][region, default: 0] += Int64(amount) }
    }

    /// Everything counted.
    var all: [String: [String: Int64]] { counts.withLock { $0 } }
}
