internal import RPC
internal import Synchronization

/// Lets so many pieces of work be under way at once, and refuses further ones.
final class WorkLimit: Sendable {
    private let most: Int
    private let underWay = Atomic(0)

    init(_ most: Int) { self.most = most }

    /// Does a piece of work.
    ///
    /// - Throws: `RESOURCE_EXHAUSTED` `TOO_MANY_CALLS` when there are as many as may be; what `work` throws.
    func run<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        defer { underWay.subtract(1, ordering: .relaxed) }
        guard underWay.add(1, ordering: .relaxed).newValue <= most else { throw RPCError.tooManyCalls }
        return try await work()
    }
}
