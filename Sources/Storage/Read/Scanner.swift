internal import Synchronization

/// Runs long reads on threads of their own, a few at a time, so that they hold up neither event loops nor short reads.
final class Scanner: Sendable {
    private struct State {
        var running = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let readers: ReaderPool
    private let limit: Int
    private let state = Mutex(State())

    init(readers: ReaderPool, limit: Int) {
        self.readers = readers
        self.limit = limit
    }

    /// Runs `body` on a thread of its own; cancelling the task interrupts it.
    func scan<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        await enter()
        defer { leave() }
        try Task.checkCancellation()
        // Connecting may wait for another machine.
        let connection = try await StorageThread.run { [readers] in try readers.take() }
        let scan = RunningScan(connection)
        do {
            let value = try await withTaskCancellationHandler {
                try await StorageThread.run { try body(connection) }
            } onCancel: {
                scan.cancel()
            }
            scan.end()
            readers.give(connection)
            return value
        } catch {
            scan.end()
            readers.give(connection)
            throw Task.isCancelled ? CancellationError() : error
        }
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let enters = state.withLock { state in
                guard state.running >= limit else {
                    state.running += 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if enters { continuation.resume() }
        }
    }

    /// Hands the place to the longest waiting scan.
    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}

/// Interrupts a scan's connection while it is the scan's, and never after.
private final class RunningScan: Sendable {
    private let connection: Mutex<(any Connection)?>

    init(_ connection: any Connection) {
        self.connection = Mutex(connection)
    }

    /// Interrupts until the scan has ended: a server ignores it while no statement runs, as between two portions.
    func cancel() {
        guard interrupt() else { return }
        Task.detached {
            while self.interrupt() { try? await Task.sleep(for: .milliseconds(50)) }
        }
    }

    /// False once the scan has ended.
    private func interrupt() -> Bool {
        connection.withLock { connection in
            connection?.interrupt()
            return connection != nil
        }
    }

    func end() {
        connection.withLock { connection in
            connection?.resume()
            connection = nil
        }
    }
}
