internal import CPostgreSQL

/// Sends commands ahead of their answers, and takes the answers in order: one trip to the server for many commands.
///
/// A failed command makes the server pass over the rest up to the next synchronisation, so the first failure is the one that counts.
final class PostgreSQLPipeline {
    /// What was sent and is not answered yet.
    private enum Sent {
        case preparation(PostgreSQLStatement)
        case command(String)
        case synchronisation
    }

    private let connection: OpaquePointer
    /// Whether its commands may write.
    private let writes: Bool
    private var sent: [Sent] = []
    /// Whether something was sent after the last synchronisation.
    var hasUnsynchronised: Bool {
        if case .synchronisation = sent.last { return false }
        return !sent.isEmpty
    }
    /// Whether a failure was a conflict with another transaction, since this was last set to false.
    var hadConflict = false
    /// Whether a command of those received last was refused, and with it all of its transaction undone.
    private(set) var wasRefused = false
    /// Whether the server said something after which this connection is of no use, although it is open.
    private var isSpent = false

    init(_ connection: OpaquePointer, writes: Bool) {
        self.connection = connection
        self.writes = writes
    }

    var isLost: Bool {
        isSpent || PQstatus(connection) == CONNECTION_BAD
    }

    /// Sends a command without values.
    func send(_ text: String) throws(StorageError) {
        try expect(.command(text), PQsendQueryParams(connection, text, 0, nil, nil, nil, nil, 1))
    }

    /// Sends a command with values, which is not kept prepared.
    func send(_ text: String, _ parameters: PostgreSQLParameters) throws(StorageError) {
        let result = parameters.withPointers { pointers, lengths, formats in
            PQsendQueryParams(
                connection, text, parameters.count, parameters.types, pointers, lengths, formats, 1)
        }
        try expect(.command(text), result)
    }

    /// Sends a prepared statement with its values, and its preparation before it the first time.
    func send(_ statement: PostgreSQLStatement, _ parameters: PostgreSQLParameters) throws(StorageError) {
        if !statement.isPrepared {
            let types = statement.types
            let result = PQsendPrepare(connection, statement.name, statement.text, Int32(types.count), types)
            try expect(.preparation(statement), result)
            statement.isPrepared = true
        }
        let result = parameters.withPointers { pointers, lengths, formats in
            PQsendQueryPrepared(connection, statement.name, parameters.count, pointers, lengths, formats, 1)
        }
        try expect(.command(statement.text), result)
    }

    /// Marks the end of what belongs together, and sends all there is.
    func synchronise() throws(StorageError) {
        try expect(.synchronisation, PQpipelineSync(connection))
    }

    /// Synchronises, waits for every answer, and returns the last command's.
    ///
    /// - Throws: The first failure since the last time.
    @discardableResult
    func receive() throws(StorageError) -> PostgreSQLResult? {
        wasRefused = false
        if hasUnsynchronised { try synchronise() }
        var last: PostgreSQLResult?
        var failure: StorageError?
        for expected in sent {
            do throws(StorageError) {
                last = try answer(to: expected) ?? last
            } catch {
                failure = failure ?? error
            }
            if isLost { break }
        }
        sent.removeAll(keepingCapacity: true)
        if let failure { throw failure }
        if isLost { throw PostgreSQLFailure(connection: connection).error() }
        return last
    }

    private func answer(to expected: Sent) throws(StorageError) -> PostgreSQLResult? {
        guard let result = PQgetResult(connection) else { throw PostgreSQLFailure(connection: connection).error() }
        if PQresultStatus(result) == PGRES_PIPELINE_SYNC {
            PQclear(result)
            return nil
        }
        // A null result parts one command's answer from the next one's.
        while let further = PQgetResult(connection) {
            PQclear(further)
        }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
            guard case .command(let text) = expected else {
                PQclear(result)
                return nil
            }
            return PostgreSQLResult(result, text: text)
        case PGRES_PIPELINE_ABORTED:
            PQclear(result)
            if case .preparation(let statement) = expected { statement.isPrepared = false }
            return nil
        default:
            defer { PQclear(result) }
            throw note(PostgreSQLFailure(result: result), of: expected)
        }
    }

    /// Draws the consequences of a failure, and returns what it is for stores.
    private func note(_ failure: PostgreSQLFailure, of expected: Sent) -> StorageError {
        if failure.isConflict { hadConflict = true }
        let isSpoilt = failure.spoilsConnection(thatWrites: writes)
        if failure.endsConnection || isSpoilt { isSpent = true }
        if isSpoilt { return .unavailable(failure.message) }
        switch expected {
        case .preparation(let statement):
            statement.isPrepared = false
            return failure.error(in: statement.text)
        case .command(let text):
            wasRefused = failure.undoes
            return failure.error(in: text)
        case .synchronisation:
            return failure.error()
        }
    }

    private func expect(_ command: Sent, _ result: Int32) throws(StorageError) {
        guard result == 1 else { throw PostgreSQLFailure(connection: connection).error() }
        sent.append(command)
    }
}

/// A statement the server keeps prepared for one connection.
final class PostgreSQLStatement {
    let name: String
    /// The numbered text.
    let text: String
    /// The type of each value; 0 where it was `NULL` and the server inferred it.
    let types: [Oid]
    var isPrepared = false
    private var columns: ColumnNames?

    init(name: String, text: String, types: [Oid]) {
        self.name = name
        self.text = text
        self.types = types
    }

    /// The names of the columns it gives, which stay the same: the server refuses a plan whose result has changed.
    func columns(of result: PostgreSQLResult) -> ColumnNames {
        if let columns { return columns }
        let names = result.columnNames()
        columns = names
        return names
    }

    /// Whether values of these types can be bound.
    func takes(_ values: [Oid]) -> Bool {
        types.count == values.count && zip(types, values).allSatisfy { $0 == $1 || $1 == 0 }
    }
}
