/// One consistent view of the database: what is committed when the first statement runs, whatever is written meanwhile.
public struct ReadTransaction: Transaction {
    private let session: Session

    /// Runs `body` in a transaction of its own on `connection`, which nobody else uses.
    static func run<T>(
        on connection: any Connection, from step: TransactionStep = .beginReading, _ body: (ReadTransaction) throws -> T
    ) throws -> T {
        try connection.step(step)
        let session = Session(connection)
        defer {
            session.connection = nil
            try? connection.step(.rollback)
        }
        return try body(ReadTransaction(session: session))
    }

    /// Hands out the rows of a statement until `body` returns false. A statement that writes is a misuse.
    public func rows(_ statement: SQL, _ body: (Row) throws -> Bool) throws {
        guard let connection = session.connection else { throw StorageError.misuse("a transaction used after its end") }
        try connection.run(statement, body)
    }

    /// Holds the connection while the transaction lasts.
    private final class Session {
        var connection: (any Connection)?

        init(_ connection: any Connection) {
            self.connection = connection
        }
    }
}
