import Storage
import Synchronization

/// An engine whose connections break at some commits: after the commit took place, or before.
final class LossyEngine: Engine {
    enum Loss { case beforeCommit, afterCommit }

    private let engine: any Engine
    private let loss: Loss
    private let commits = Mutex(0)

    init(_ engine: any Engine, loss: Loss) {
        self.engine = engine
        self.loss = loss
    }

    var waitsForNetwork: Bool { engine.waitsForNetwork }
    func shutDown() { engine.shutDown() }

    func connect(for purpose: ConnectionPurpose) throws(StorageError) -> any Connection {
        let connection = try engine.connect(for: purpose)
        return purpose == .writing ? LossyConnection(connection, of: self) : connection
    }

    /// Commits, or breaks the connection at every third commit.
    fileprivate func commit(_ connection: LossyConnection) throws(StorageError) {
        let number = commits.withLock { commits in
            commits += 1
            return commits
        }
        guard number % 3 == 0 else { return try connection.inner.step(.commit) }
        if loss == .afterCommit { try connection.inner.step(.commit) }
        connection.inner.close()
        throw .unavailable("the connection was lost")
    }
}

private final class LossyConnection: Connection, @unchecked Sendable {
    let inner: any Connection
    private let engine: LossyEngine

    init(_ inner: any Connection, of engine: LossyEngine) {
        self.inner = inner
        self.engine = engine
    }

    func step(_ step: TransactionStep) throws(StorageError) {
        if step == .commit { try engine.commit(self) } else { try inner.step(step) }
    }

    var state: ConnectionState { inner.state }
    func run(_ statement: SQL, _ body: (Row) throws -> Bool) throws -> Int { try inner.run(statement, body) }
    func send(_ statement: SQL) throws(StorageError) { try inner.send(statement) }
    func settle() throws(StorageError) { try inner.settle() }
    func secureReads() throws(StorageError) { try inner.secureReads() }
    func run(script: String) throws(StorageError) { try inner.run(script: script) }
    func isMovedIntoHalfway() throws(StorageError) -> Bool { try inner.isMovedIntoHalfway() }
    func protect(_ tables: [String]) throws(StorageError) { try inner.protect(tables) }
    func checkForeignKeys() throws(StorageError) { try inner.checkForeignKeys() }
    func versionByOthers() throws(StorageError) -> Int64? { try inner.versionByOthers() }
    func plan(of statement: SQL) throws(StorageError) -> [String] { try inner.plan(of: statement) }
    func damages() throws(StorageError) -> [String] { try inner.damages() }
    func interrupt() { inner.interrupt() }
    func resume() { inner.resume() }
    func close() { inner.close() }
}
