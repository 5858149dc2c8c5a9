internal import NIOCore
internal import Synchronization

/// Runs tasks on an event loop, so that a handler that waited comes back to the connection it answers.
///
/// NIO 2.101 has no task executor of its own. Jobs made on the loop go into a local queue that a connection drains at the end
/// of its read burst; jobs from other threads share one wake-up of the loop, however many there are: a group commit that resumes
/// 64 handlers wakes the loop once.
final class EventLoopExecutor: TaskExecutor, @unchecked Sendable {
    // Unchecked: `local`, `isDrainScheduled` and `turnBegan` are touched on the loop only.

    let loop: any EventLoop
    private var local: [UnownedJob] = []
    private var isDrainScheduled = false
    private let foreign = Mutex<[UnownedJob]>([])
    /// Since when the loop has been going through its connections without a look at the others that became readable
    /// meanwhile; nil in a turn that took no time so far.
    private(set) var turnBegan: Int64?

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if loop.inEventLoop {
            local.append(job)
            guard !isDrainScheduled else { return }
            isDrainScheduled = true
            loop.execute { self.drain() }
        } else {
            let wakes = foreign.withLock { jobs in
                jobs.append(job)
                return jobs.count == 1
            }
            if wakes { loop.execute { self.drainForeign() } }
        }
    }

    /// Runs jobs until there are none, or for some rounds when jobs keep making jobs: connections have a turn too.
    ///
    /// On the loop only, and not from within a job.
    func drain() {
        isDrainScheduled = true
        for _ in 0..<Self.rounds where !local.isEmpty {
            let jobs = local
            local.removeAll(keepingCapacity: true)
            for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
        isDrainScheduled = !local.isEmpty
        // Not `execute`: the loop runs what is executed on it until there is no more, and looks at no connection before.
        if isDrainScheduled { loop.scheduleTask(in: Self.breath) { self.drain() } }
    }

    /// Notes that a connection's burst took so long that others of the same turn waited for it. On the loop only.
    func keepTurn(since start: Int64) {
        guard turnBegan == nil else { return }
        turnBegan = start
        // Runs when every connection that was readable has had its burst.
        loop.execute { self.turnBegan = nil }
    }

    private static let rounds = 32
    private static let breath = TimeAmount.microseconds(20)

    private func drainForeign() {
        let jobs = foreign.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        isDrainScheduled = true
        for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
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
