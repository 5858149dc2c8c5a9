internal import RequestChecks
internal import MessageRuntime
internal import TypeMessages
public import RPC
public import Ground
internal import WireMessages

extension RPCError {
    /// A rule says no: `FAILED_PRECONDITION` with every refusal and its article, and their sentences as the message.
    public static func refused(_ reason: String = "REFUSED", _ refusals: [any RefusalReason]) -> RPCError {
        let sentences = refusals.map { "\($0.sentence)（\($0.citation)）" }
        let message = sentences.isEmpty ? "不符合规定" : sentences.joined(separator: "；")
        let fields = refusals.compactMap { refusal in refusal.field.map { ($0, refusal.sentence) } }
        return RPCError(.failedPrecondition, reason: reason, message, fields: fields).adding(Refusals(refusals))
    }

    /// A malformed value, with what its rule says about it: `INVALID_ARGUMENT`.
    public static func malformed(
        _ field: String, _ refusals: [any RefusalReason], reason: String = "FIELD_INVALID"
    ) -> RPCError {
        let message = refusals.map(\.sentence).joined(separator: "；")
        return .invalidArgument(field: field, reason: reason, message).adding(Refusals(refusals))
    }

    /// There is no such record.
    public static func notFound(_ reason: String, _ message: String) -> RPCError {
        RPCError(.notFound, reason: reason, message)
    }

    /// The record to create is there already.
    public static func alreadyExists(_ reason: String, _ message: String) -> RPCError {
        RPCError(.alreadyExists, reason: reason, message)
    }

    /// The record is not in the state that this needs: `FAILED_PRECONDITION`.
    public static func wrongState(_ reason: String, _ message: String) -> RPCError {
        RPCError(.failedPrecondition, reason: reason, message)
    }

    /// `RESOURCE_EXHAUSTED` `TOO_MANY_QUERIES`: one client asked more often than a client may. The gateway refuses so on any way to a method.
    public static let tooManyQueries = RPCError(
        .resourceExhausted, reason: "TOO_MANY_QUERIES", "查询过于频繁，请一分钟后再试")

    /// The request fields it names; empty when it names none.
    public var violatedFields: [String] {
        (detail(BadRequest.self)?.fieldViolations ?? []).map(\.field)
    }

    /// The refusals it carries; empty when it carries none.
    public var refusalReasons: [String] {
        (detail(Refusals.self)?.refusals ?? []).map(\.reason)
    }
}
