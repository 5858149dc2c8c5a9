internal import Requests
internal import MessageRuntime
public import RPC
public import Storage

/// Answers a repeated request with its first answer, before the handler runs.
///
/// The write would find the kept answer too, but a handler looks around before it writes, and what it finds after the first
/// attempt may well be a refusal: the class is full now, with this person in it.
public struct IdempotencyInterceptor: Interceptor {
    private let database: Database
    private let secret: [UInt8]

    /// Looks for kept answers in `database`.
    ///
    /// - Parameter secret: what requests are hashed with: `keys.secret("request-hash")`.
    public init(_ database: Database, secret: [UInt8]) {
        self.database = database
        self.secret = secret
    }

    /// Methods whose request has a `request_id`.
    public func applies(to method: any MethodDescriptor) -> Bool {
        method.requestType is any IdempotentRequest.Type
    }

    /// The kept answer, or the handler's.
    public func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws -> [UInt8] {
        let attempt = try RequestAttempt(
            request.message, secret: secret, on: call.day, isAnonymous: call.identity.role == .public)
        guard let attempt else {
            return try await next(call)
        }
        if let answer = try await answer(to: attempt, call) { return answer }
        // Database.write finds the attempt here and keeps its answer. withValue has no typed throws, so the result is passed out.
        let result = await RequestAttempt.$current.withValue(attempt) { () async -> Result<[UInt8], RPCError> in
            do throws(RPCError) { return .success(try await next(call)) } catch { return .failure(error) }
        }
        // Refused: perhaps because the same attempt, on another connection, was carried out meanwhile.
        if case .failure = result, let answer = try await answer(to: attempt, call) { return answer }
        return try result.get()
    }

    /// The answer that is kept for an attempt; nil when it was not carried out.
    ///
    /// - Throws: `INVALID_ARGUMENT` `REQUEST_ID_REUSED`; the database's failures, as they are.
    private func answer(to attempt: RequestAttempt, _ call: Call) async throws -> [UInt8]? {
        let kept = try await database.idempotentAnswer(
            caller: call.identity.subject, method: call.method, requestID: attempt.id)
        guard let kept else { return nil }
        guard kept.requestHash == attempt.hash else { throw RPCError.requestIDReused }
        return kept.bytes
    }
}
