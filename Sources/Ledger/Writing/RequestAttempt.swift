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

    /// Chosen by the caller: 1 to 128 visible ASCII characters.
    let requestID: String
    /// What the attempt is kept under. It stands in the audit trail, which holds no identity numbers.
    ///
    /// The caller's choice; for strangers, who all go by one name, with the hash of the request behind it: what one of them asks for under an
    /// id keeps no other from using it.
    let id: String
    /// HMAC-SHA-256 of the request without its id, in its own packing: two requests that say the same have the same hash, whatever
    /// bytes came.
    let hash: [UInt8]

    /// Nil when the request names no attempt.
    ///
    /// - Parameters:
    ///   - secret: the process's own, the same after every start.
    ///   - day: the day of the call.
    ///   - isAnonymous: whether the caller has no name of its own.
    /// - Throws: `INVALID_ARGUMENT` `REQUEST_ID_INVALID`, `REQUEST_ID_CITIZEN_NUMBER`.
    init?(
        _ request: any Message, secret: [UInt8], on day: CivilDay, isAnonymous: Bool = false
    ) throws(RPCError) {
        guard var plain = request as? any (IdempotentRequest & Message), !plain.requestID.isEmpty else { return nil }
        requestID = plain.requestID
        guard requestID.utf8.count <= 128, requestID.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .invalidArgument(
                field: "request_id", reason: "REQUEST_ID_INVALID", "request_id：应为 1 至 128 个可见的 ASCII 字符")
        }
        guard !CitizenID.occurs(in: requestID, on: day) else {
            throw .invalidArgument(
                field: "request_id", reason: "REQUEST_ID_CITIZEN_NUMBER", "request_id：不得含有公民身份号码，请使用随机编号")
        }
        plain.requestID = ""
        hash = Array(HMAC<SHA256>.authenticationCode(for: plain.packed(), using: SymmetricKey(data: secret)))
        // In letters, so that it looks like no identity number.
        let letters = hash.prefix(16).flatMap { [$0 >> 4, $0 & 15] }.map { UInt8(ascii: "a") + $0 }
        id = isAnonymous ? "\(requestID)#\(String(decoding: letters, as: UTF8.self))" : requestID
    }
}
