/// Takes writes from any task and lets one thread run them, many to a commit.
///
/// While one commit waits for the disk the next writes queue up, so the busier the service the more writes share one fsync.
final class Writer: Sendable {
    private struct Queue {
        var waiting: [any QueuedWrite] = []
        var isClosed = false
        var hasEnded = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let queue = Monitor(Queue())
    private let limits: DatabaseLimits

    /// Starts the writer thread.
    ///
    /// - Parameters:
    ///   - migrations: how many steps of the schema this program knows.
    ///   - committed: is told the last sequence of the feed after each commit that moved it.
    init(
        engine: any Engine, migrations: Int, limits: DatabaseLimits, committed: @escaping @Sendable (Int64) -> Void
    ) throws(StorageError) {
        self.limits = limits
        let queue = queue
        try StorageThread.start {
            let commit = GroupCommit(engine: engine, migrations: migrations, committed: committed)
            while let batch = Self.nextBatch(of: queue, atMost: limits.writesPerCommit) {
                commit.run(batch)
            }
            commit.close()
            Self.end(queue)
        }
    }

    /// Queues a write; it is answered by the writer thread.
    func submit(_ write: any QueuedWrite) {
        let refusal = queue.change { queue -> (StorageError?, wake: Bool) in
            if queue.isClosed { return (.unavailable("the database is closed"), false) }
            if queue.waiting.count >= limits.queuedWrites {
                return (.unavailable("too many writes are waiting"), false)
            }
            queue.waiting.append(write)
            return (nil, queue.waiting.count == 1)
        }
        if let refusal { write.fail(refusal) }
    }

    /// Lets no more writes in; those queued are still answered.
    func stop() {
        queue.change { queue in
            queue.isClosed = true
            return ((), wake: true)
        }
    }

    /// Stops, and returns when every queued write is answered and the connection closed.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            let hasEnded = queue.change { queue in
                if !queue.hasEnded { queue.closers.append(continuation) }
                return (queue.hasEnded, wake: false)
            }
            if hasEnded { continuation.resume() }
        }
    }

    /// Blocks until there are writes to run; nil when closed and empty.
    private static func nextBatch(of queue: Monitor<Queue>, atMost limit: Int) -> [any QueuedWrite]? {
        queue.wait { queue -> [any QueuedWrite]?? in
            guard !queue.waiting.isEmpty else { return queue.isClosed ? .some(nil) : nil }
            guard queue.waiting.count > limit else {
                defer { queue.waiting = [] }
                return queue.waiting
            }
            let batch = Array(queue.waiting.prefix(limit))
            queue.waiting.removeFirst(limit)
            return batch
        }
    }

    private static func end(_ queue: Monitor<Queue>) {
        let closers = queue.change { queue in
            queue.hasEnded = true
            defer { queue.closers = [] }
            return (queue.closers, wake: false)
        }
        for closer in closers { closer.resume() }
    }
}
