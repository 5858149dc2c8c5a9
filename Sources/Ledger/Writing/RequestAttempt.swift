internal import Crypto
internal import MessageRuntime
internal import RPC
internal import Ground

/// The name a caller gave an attempt, and what it asked for under that name.
///
/// Only a keyed hash of the request is kept: from a plain one a person's identity number could be found by trying all of them.
struct RequestAttempt: Sendable, Hashable {
    /// The attempt of the call that runs in this task, as ``IdempotencyInterceptor`` read it.
    @TaskLocal static var current: RequestAttempt?

    /// Chosen by the caller: 1 to 128 visible ASCII characters. It stands in the audit trail, which holds no identity numbers.
    let id: String
    /// HMAC-SHA-256 of the request without its id, in its own packing: two requests that say the same have the same hash, whatever
    /// bytes came.
    let hash: [UInt8]

    /// Nil when the request names no attempt.
    ///
    /// - Parameters:
    ///   - secret: the process's own, the same after every start.
    ///   - day: the day of the call.
    /// - Throws: `INVALID_ARGUMENT` `REQUEST_ID_INVALID`, `REQUEST_ID_CITIZEN_NUMBER`.
    init?(_ request: any Message, secret: [UInt8], on day: CivilDay) throws(RPCError) {
        guard var plain = request as? any (IdempotentRequest & Message), !plain.requestID.isEmpty else { return nil }
        id = plain.requestID
        guard id.utf8.count <= 128, id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .invalidArgument(
                field: "request_id", reason: "REQUEST_ID_INVALID", "request_id：应为 1 至 128 个可见的 ASCII 字符")
        }
        guard !CitizenID.occurs(in: id, on: day) else {
            throw .invalidArgument(
                field: "request_id", reason: "REQUEST_ID_CITIZEN_NUMBER", "request_id：不得含有公民身份号码，请使用随机编号")
        }
        plain.requestID = ""
        hash = Array(HMAC<SHA256>.authenticationCode(for: plain.packed(), using: SymmetricKey(data: secret)))
    }
}
