public import MessageRuntime
public import RPC
public import Storage

extension Database {
    /// Writes on behalf of a call: audited under the caller's identity and, when the request carries an id, once.
    ///
    /// Load, decide and store inside `body`, which does nothing but use its transaction; what it throws undoes it and is thrown here. With a
    /// request id the answer is kept in the same transaction: a repetition gets it again and `body` does not run. So a call writes at most
    /// once this way.
    ///
    /// - Throws: `INVALID_ARGUMENT` `REQUEST_ID_REUSED` for an id that was used with another request; `StorageError`; what
    ///   `body` throws.
    public nonisolated(nonsending) func write<Answer: Message>(
        _ call: Call, _ request: some Sendable, _ body: @escaping @Sendable (WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        let act = Act(call, request)
        return try await writeOnce(
            act, encode: { $0.packed() }, decode: { bytes in try Answer(packed: bytes) }, body
        ).answer
    }
}

extension Act {
    /// Who writes, by what right, at which request.
    ///
    /// The request's id counts where ``IdempotencyInterceptor`` stands, which is around every unary method; in a stream it does not.
    public init(_ call: Call, _ request: any Sendable) {
        let requestID = (request as? any IdempotentRequest)?.requestID ?? ""
        let attempt = RequestAttempt.current.flatMap { $0.requestID == requestID ? $0 : nil }
        self.init(
            actor: call.identity.subject, role: call.identity.role.contractName, right: call.method,
            requestID: attempt?.id ?? "", requestHash: attempt?.hash ?? [],
            instantNanoseconds: call.now.nanosecondsSince1970, regionCode: call.identity.regionCode)
    }
}

extension Role {
    /// The role's name in the contract, for example `ROLE_CITY_BUREAU`: what the audit trail keeps.
    public var contractName: String {
        switch self {
        case .public: "ROLE_PUBLIC"
        case .worker: "ROLE_WORKER"
        case .institution: "ROLE_INSTITUTION"
        case .evaluationOrganisation: "ROLE_EVALUATION_ORGANISATION"
        case .enterprise: "ROLE_ENTERPRISE"
        case .cityBureau: "ROLE_CITY_BUREAU"
        case .province: "ROLE_PROVINCE"
        case .auditor: "ROLE_AUDITOR"
        case .operator: "ROLE_OPERATOR"
        case .service: "ROLE_SERVICE"
        case .judge: "ROLE_JUDGE"
        case .expert: "ROLE_EXPERT"
        case .examiner: "ROLE_EXAMINER"
        case .industryAssociation: "ROLE_INDUSTRY_ASSOCIATION"
        case .school: "ROLE_SCHOOL"
        }
    }
}
