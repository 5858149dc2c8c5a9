internal import NIOCore
internal import Synchronization

/// Runs tasks on an event loop, so that a handler that waited comes back to the connection it answers.
///
/// NIO 2.101 has no task executor of its own. Jobs that are made on the loop wait in a queue of the loop's own. They run when a connection
/// has taken its read burst, or else in the next pass of the loop:
///
/// ```
///            a job is made on the loop
///   idle ────────────────────────────────▶ scheduled ◀──────────────────┐
///    ▲                                         │ drain()                │ after `mostRounds`, with
///    │                                         ▼                        │ jobs left: by a timer
///    └───────────────────────────────────── running ───────────────────┘
///             no jobs left                   (jobs made now wait for the next round)
/// ```
///
/// Jobs from other threads wait in a second queue. The first of them wakes the loop and the rest share that wake-up: a group commit that
/// resumes 64 handlers wakes the loop once.
final class EventLoopExecutor: TaskExecutor, @unchecked Sendable {
    // Unchecked: all but `elsewhere` is touched on the loop only, which is asserted.

    private enum Queue {
        case idle
        /// ``drain()`` will be called by the loop, if a connection does not call it before.
        case scheduled
        case running
    }

    let loop: any EventLoop
    /// Jobs made on the loop.
    private var jobs: [UnownedJob] = []
    private var queue = Queue.idle
    /// Jobs made on other threads.
    private let elsewhere = Mutex<[UnownedJob]>([])
    /// When the first connection of this pass of the loop began a read burst that others had to wait for; nil when none did. What the others
    /// read in the same pass has waited since then.
    private(set) var busyPassSince: Int64?

    /// Rounds of jobs in a row. Jobs that keep making jobs would keep the loop from its connections.
    private static let mostRounds = 32
    /// Until the next rounds. A timer and not `execute`: the loop runs what is executed on it until there is no more, and looks at no
    /// connection before.
    private static let pauseAfterRounds = TimeAmount.microseconds(20)

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if loop.inEventLoop {
            jobs.append(job)
            guard queue == .idle else { return }
            queue = .scheduled
            loop.execute { self.drain() }
        } else {
            let isFirst = elsewhere.withLock { jobs in
                jobs.append(job)
                return jobs.count == 1
            }
            if isFirst { loop.execute { self.drainElsewhere() } }
        }
    }

    /// Runs jobs until there are none, or for some rounds. On the loop, and not from within a job.
    func drain() {
        loop.assertInEventLoop()
        queue = .running
        for _ in 0..<Self.mostRounds where !jobs.isEmpty {
            let round = jobs
            jobs.removeAll(keepingCapacity: true)
            for job in round { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
        queue = jobs.isEmpty ? .idle : .scheduled
        if queue == .scheduled { loop.scheduleTask(in: Self.pauseAfterRounds) { self.drain() } }
    }

    /// Notes that a connection's read burst, begun at `start`, took so long that others of the same pass waited for it. On the loop.
    func noteBusyPass(since start: Int64) {
        loop.assertInEventLoop()
        guard busyPassSince == nil else { return }
        busyPassSince = start
        // Runs when every connection that was readable in this pass has had its burst.
        loop.execute { self.busyPassSince = nil }
    }

    private func drainElsewhere() {
        loop.assertInEventLoop()
        let round = elsewhere.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        queue = .running
        for job in round { job.runSynchronously(on: asUnownedTaskExecutor()) }
        drain()
    }
}

extension EventLoop {
    /// Runs `body` on the loop; at once when the caller is there already.
    func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        if inEventLoop { return body() }
        return await withCheckedContinuation { continuation in
            execute { continuation.resume(returning: body()) }
        }
    }
}
