internal import Synchronization

/// Connections for reading, handed to one reader at a time.
///
/// A read runs on its caller's thread, or on one of few that wait for another machine, so there are never more in use than threads; the
/// pool therefore opens what is asked for, and only bounds what it keeps.
final class ReaderPool: Sendable {
    private struct State {
        var idle: [any Connection] = []
        var inUse = 0
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let engine: any Engine
    private let limit: Int
    private let state = Mutex(State())

    init(engine: any Engine, idleLimit: Int) {
        self.engine = engine
        limit = idleLimit
    }

    /// Runs a read transaction on a connection of the pool.
    ///
    /// A connection that was lost while it lay idle, as all are when the server was started anew, shows only when it is used; then the read
    /// runs again on a new one.
    func read<T>(_ body: (ReadTransaction) throws -> T) throws -> T {
        let connection = try take()
        let result = Result { try ReadTransaction.run(on: connection, body) }
        let isLost = connection.state == .lost
        give(connection)
        guard case .failure = result, isLost else { return try result.get() }
        let fresh = try take(onlyNew: true)
        defer { give(fresh) }
        return try ReadTransaction.run(on: fresh, body)
    }

    /// Takes a connection out; it must be given back.
    func take(onlyNew: Bool = false) throws(StorageError) -> any Connection {
        let (idle, isClosed) = state.withLock { state -> ((any Connection)?, Bool) in
            guard !state.isClosed else { return (nil, true) }
            state.inUse += 1
            return (onlyNew ? nil : state.idle.popLast(), false)
        }
        if isClosed { throw .unavailable("the database is closed") }
        if let idle {
            if idle.state != .lost { return idle }
            idle.close()
        }
        do throws(StorageError) {
            return try engine.connect(for: .reading)
        } catch {
            leave()
            throw error
        }
    }

    /// Gives a connection back. One still in a transaction is damaged, and is closed.
    func give(_ connection: any Connection) {
        let isSound = connection.state == .idle
        let keeps = state.withLock { state in
            guard isSound, !state.isClosed, state.idle.count < limit else { return false }
            state.idle.append(connection)
            return true
        }
        if !keeps { connection.close() }
        leave()
    }

    /// Refuses further reads and closes idle connections; those in use are closed when they are given back.
    func stop() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for connection in idle { connection.close() }
    }

    /// Stops, and returns when no connection is in use.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            let isQuiet = state.withLock { state in
                if state.inUse > 0 { state.closers.append(continuation) }
                return state.inUse == 0
            }
            if isQuiet { continuation.resume() }
        }
    }

    private func leave() {
        let closers = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.inUse -= 1
            guard state.inUse == 0 else { return [] }
            defer { state.closers = [] }
            return state.closers
        }
        for closer in closers { closer.resume() }
    }
}
