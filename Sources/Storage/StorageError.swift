/// What can go wrong between a store and its database.
///
/// A refusal by rule is no storage error: it is thrown by the write's closure and comes out unchanged.
public enum StorageError: Error, Sendable, Equatable {
    /// A constraint of the schema refused the row. Stores decide races with `ON CONFLICT` and row counts; this is the safety net.
    case constraint(Constraint, String)
    /// There is no room on the disk. Nothing of the write is stored; it may be tried again when there is.
    case full(String)
    /// The database cannot be used now: I/O error, held by another process, too many writes queued, or closed. Trying again
    /// later may help; whether a write that got this answer took effect is unknown unless it carries a request id.
    case unavailable(String)
    /// The file is damaged or is no database, or a stored value is not what it must be. Trying again does not help.
    case corrupt(Damage)
    /// The database was written by a newer program: its schema has version `found`, this program knows `known`.
    case newerSchema(owner: String, found: Int, known: Int)
    /// A migration failed, is missing, out of order, or differs from the one that was applied.
    case migrationFailed(String)
    /// A program error: SQL that does not parse, a column that a statement does not have, a write without record.
    case misuse(String)
    /// The request id was used before by the same caller and method, with another request.
    case requestIDReused

    /// Whether the disk or another process is the cause, and not the write or the program: it may pass by itself.
    var mayPass: Bool {
        switch self {
        case .full, .unavailable: true
        case .constraint, .corrupt, .newerSchema, .migrationFailed, .misuse, .requestIDReused: false
        }
    }

    /// Which kind of constraint refused a row.
    public enum Constraint: String, Sendable, Hashable {
        case unique, check, notNull, foreignKey, other
    }
}

extension StorageError: CustomStringConvertible {
    /// A sentence for the log; it may hold SQL text, so it is not for callers.
    public var description: String {
        switch self {
        case .constraint(let kind, let message): "constraint (\(kind.rawValue)): \(message)"
        case .full(let message): "no room for the database: \(message)"
        case .unavailable(let message): "database unavailable: \(message)"
        case .corrupt(let damage): "database corrupt: \(damage)"
        case .newerSchema(let owner, let found, let known):
            "the schema of \(owner) has version \(found), newer than version \(known) of this program; start the newer program"
        case .migrationFailed(let message): "migration failed: \(message)"
        case .misuse(let message): "storage used wrongly: \(message)"
        case .requestIDReused: "the request id was used before with another request"
        }
    }
}
