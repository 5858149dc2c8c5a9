internal import NIOCore
internal import NIOPosix

/// Hashes secrets on threads of its own, few at a time and with few waiting.
///
/// On a thread that answers calls a hash would hold up every other call for some tens of milliseconds; and anyone may ask for one by
/// signing in, so that without a limit strangers would use up the machine.
struct SecretHashing: Sendable {
    private static let threads = max(1, System.coreCount / 2)
    /// Shared by all of the process, and never stopped: between hashes they cost nothing.
    private static let pool: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: threads)
        pool.start()
        return pool
    }()

    private let limit: WorkLimit

    /// - Parameter most: hashes that are being made or wait, beyond which one is refused at once. By default about a second's work.
    init(most: Int = 4 * threads) { limit = WorkLimit(most) }

    /// Makes a hash, or compares with one.
    ///
    /// - Throws: `RESOURCE_EXHAUSTED` `TOO_MANY_CALLS`; what `work` throws.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await limit.run { try await Self.pool.runIfActive(work) }
    }
}
