internal import DequeModule

/// Threads on which reads wait for another machine, so that no event loop does.
package final class ReadThreads: Sendable {
    private struct Queue {
        var waiting: Deque<@Sendable () -> Void> = []
        var isClosed = false
    }

    private let queue = Monitor(Queue())
    private let limit: Int

    /// Starts `count` threads; reads beyond `limit` that wait are refused.
    package init(count: Int, limit: Int) throws(StorageError) {
        self.limit = limit
        let queue = queue
        for _ in 0..<count {
            try StorageThread.start {
                while let work = Self.next(of: queue) { work() }
            }
        }
    }

    /// Runs `body` on one of the threads.
    package func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let refusal = queue.changeForOne { queue -> StorageError? in
                if queue.isClosed { return .unavailable("the database is closed") }
                if queue.waiting.count >= limit { return .unavailable("too many reads are waiting") }
                queue.waiting.append { continuation.resume(with: Result { try body() }) }
                return nil
            }
            if let refusal { continuation.resume(throwing: refusal) }
        }
    }

    /// Refuses further reads; those that wait still run, and then the threads end.
    package func stop() {
        queue.change { queue in
            queue.isClosed = true
            return ((), wake: true)
        }
    }

    private static func next(of queue: Monitor<Queue>) -> (@Sendable () -> Void)? {
        queue.wait { queue in
            if let work = queue.waiting.popFirst() { return .some(work) }
            return queue.isClosed ? .some(nil) : nil
        }
    }
}
