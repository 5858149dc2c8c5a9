package import NIOCore
package import NIOPosix
internal import Synchronization

/// The event loops that connections live on, each with the executor that runs handlers on it.
///
/// Server and clients of a process share them: a handler's onward call then stays on its own loop, without a wake-up of another
/// thread (30 µs where these were measured).
public final class TransportThreads: Sendable {
    /// One loop per core, for the life of the process.
    public static let shared = TransportThreads(count: System.coreCount)

    package let group: MultiThreadedEventLoopGroup
    let executors: [EventLoopExecutor]
    private let clients = Atomic<Int>(0)

    /// That many loops.
    public init(count: Int) {
        group = MultiThreadedEventLoopGroup(numberOfThreads: count)
        executors = group.makeIterator().map { EventLoopExecutor($0) }
    }

    /// What runs tasks on these loops, one for each.
    ///
    /// Callers that prefer one of them, `Task(executorPreference:)`, call through the connection of its loop and get their answers
    /// without a change of threads, as handlers do; a call costs a third less. They must not block.
    public var taskExecutors: [any TaskExecutor] { executors }

    /// The loops, each with what runs tasks on it: for what a process serves beside its RPC server.
    package var loops: [(loop: any EventLoop, executor: any TaskExecutor)] { executors.map { ($0.loop, $0) } }

    /// Stops the threads. Only after every server and client on them was shut down.
    public func shutDown() async throws {
        try await group.shutdownGracefully()
    }

    /// The executor of one of these loops.
    func executor(of loop: any EventLoop) -> EventLoopExecutor {
        executors.first { $0.loop === loop } ?? EventLoopExecutor(loop)
    }

    /// The loop for the calls of one more client whose callers run on none: each client has the next.
    func homeIndex() -> Int { clients.wrappingAdd(1, ordering: .relaxed).oldValue % executors.count }

    /// Where among the loops the caller runs; nil when it runs on none of them.
    var currentIndex: Int? {
        guard let current = MultiThreadedEventLoopGroup.currentEventLoop else { return nil }
        return executors.firstIndex { $0.loop === current }
    }
}
