/// How a call ended: gRPC's codes with their numbers.
///
/// - Source: grpc/grpc, doc/statuscodes.md; google/rpc/code.proto.
public enum StatusCode: Int32, Sendable, Hashable, CaseIterable {
    /// It succeeded.
    case ok = 0
    /// The caller gave up.
    case cancelled = 1
    /// A peer that speaks another set of codes failed.
    case unknown = 2
    /// The request itself is wrong, whatever the state of the system.
    case invalidArgument = 3
    /// The time the caller gave ran out.
    case deadlineExceeded = 4
    /// The named record does not exist.
    case notFound = 5
    /// The record to create is there already.
    case alreadyExists = 6
    /// The caller is known and may not do this.
    case permissionDenied = 7
    /// Too much at once, too large, or over a quota of the machine.
    case resourceExhausted = 8
    /// A rule says no, or the record is in the wrong state.
    case failedPrecondition = 9
    /// Another call came between; the whole act may be tried again.
    case aborted = 10
    /// Past the end of what can be read.
    case outOfRange = 11
    /// There is no such method.
    case unimplemented = 12
    /// A defect; details stand in the log.
    case `internal` = 13
    /// Not reachable now; trying again, elsewhere or later, may help.
    case unavailable = 14
    /// Stored data is damaged.
    case dataLoss = 15
    /// The identity is missing or not valid.
    case unauthenticated = 16

    /// The code's name in gRPC's spelling, for example `NOT_FOUND`.
    public var name: String {
        switch self {
        case .ok: "OK"
        case .cancelled: "CANCELLED"
        case .unknown: "UNKNOWN"
        case .invalidArgument: "INVALID_ARGUMENT"
        case .deadlineExceeded: "DEADLINE_EXCEEDED"
        case .notFound: "NOT_FOUND"
        case .alreadyExists: "ALREADY_EXISTS"
        case .permissionDenied: "PERMISSION_DENIED"
        case .resourceExhausted: "RESOURCE_EXHAUSTED"
        case .failedPrecondition: "FAILED_PRECONDITION"
        case .aborted: "ABORTED"
        case .outOfRange: "OUT_OF_RANGE"
        case .unimplemented: "UNIMPLEMENTED"
        case .internal: "INTERNAL"
        case .unavailable: "UNAVAILABLE"
        case .dataLoss: "DATA_LOSS"
        case .unauthenticated: "UNAUTHENTICATED"
        }
    }
}
