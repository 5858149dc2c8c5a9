internal import CPostgreSQL

/// What the server or the way to it said when something failed.
struct PostgreSQLFailure: Error {
    /// Five characters of the standard; empty when the connection itself failed.
    let state: String
    let message: String
    /// Whether the server ends the connection with it, although its socket may be open for a while yet.
    let endsConnection: Bool

    /// The failure a result stands for.
    init(result: OpaquePointer?) {
        let severity = PQresultErrorField(result, 86).map { String(cString: $0) }  // PG_DIAG_SEVERITY_NONLOCALIZED
        endsConnection = severity == "FATAL" || severity == "PANIC"
        state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""  // PG_DIAG_SQLSTATE
        let primary = PQresultErrorField(result, 77).map { String(cString: $0) }  // PG_DIAG_MESSAGE_PRIMARY
        message = primary ?? Self.trimmed(PQresultErrorMessage(result))
    }

    /// The failure of a connection.
    init(connection: OpaquePointer?) {
        state = ""
        message = Self.trimmed(PQerrorMessage(connection))
        endsConnection = true
    }

    init(state: String, message: String) {
        self.state = state
        self.message = message
        endsConnection = false
    }

    /// Whether another transaction got in the way: serialisation failure or deadlock.
    var isConflict: Bool {
        state == "40001" || state == "40P01"
    }

    /// Whether what was refused is certainly undone: the server is there, and says neither that it cannot know nor that another server is gone.
    var undoes: Bool {
        !endsConnection && state != "40003" && !state.hasPrefix("08")
    }

    /// Whether this connection will refuse the same again although another would not: the server became one that takes no writes, or a
    /// newer program changed a table under a prepared statement.
    func spoilsConnection(thatWrites: Bool) -> Bool {
        state == "25006" && thatWrites || state == "0A000" && message.contains("cached plan")
    }

    /// The failure as a storage error. States by PostgreSQL's manual, appendix A.
    func error(in text: String = "") -> StorageError {
        switch state {
        case "23505": return .constraint(.unique, message)
        case "23514": return .constraint(.check, message)
        case "23502": return .constraint(.notNull, message)
        case "23503": return .constraint(.foreignKey, message)
        case "25006": return .misuse("a read transaction cannot write: \(text)")
        case "08P01": return .misuse("\(message) in: \(text)")
        case "XX001", "XX002": return .corrupt(Damage(message))
        case "53100": return .full(message)
        case "55P03": return .unavailable("another instance holds the database: \(message)")
        case "": return .unavailable(message)
        default: break
        }
        switch state.prefix(2) {
        case "23": return .constraint(.other, message)
        // Connection, authorisation, no such database, conflict, resources, operator, system.
        case "08", "28", "3D", "40", "53", "57", "58", "XX": return .unavailable("\(message) (PostgreSQL \(state))")
        default: return .misuse("\(message) (PostgreSQL \(state)) in: \(text)")
        }
    }

    private static func trimmed(_ text: UnsafePointer<CChar>?) -> String {
        guard let text else { return "no connection" }
        var message = Substring(String(cString: text))
        while message.last?.isWhitespace == true { message.removeLast() }
        return message.isEmpty ? "the connection was lost" : String(message)
    }
}
