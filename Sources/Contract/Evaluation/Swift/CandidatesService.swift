// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/candidate.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Candidates`.
public enum CandidatesMethods {
    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public static let checkCandidate = Method<CheckCandidateRequest, CandidateCheck>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "CheckCandidate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates:check", body: "*")])

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    public static let admitCandidate = Method<AdmitCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "AdmitCandidate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates", body: "*")])

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public static let listCandidates = Method<ListCandidatesRequest, ListCandidatesResponse>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "ListCandidates", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}/candidates", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [checkCandidate, admitCandidate, listCandidates]
}

public protocol CandidatesHandlers: Sendable {
    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    func checkCandidate(_ request: CheckCandidateRequest, _ call: Call) async throws -> CandidateCheck

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    func admitCandidate(_ request: AdmitCandidateRequest, _ call: Call) async throws -> Evaluation

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    func listCandidates(_ request: ListCandidatesRequest, _ call: Call) async throws -> ListCandidatesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Candidates`.
    public mutating func register(candidates handlers: some CandidatesHandlers) {
        register(CandidatesMethods.checkCandidate, unary: { try await handlers.checkCandidate($0, $1) })
        register(CandidatesMethods.admitCandidate, unary: { try await handlers.admitCandidate($0, $1) })
        register(CandidatesMethods.listCandidates, unary: { try await handlers.listCandidates($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Candidates` through a channel.
public struct CandidatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public func checkCandidate(_ request: CheckCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CandidateCheck {
        try await channel.unary(CandidatesMethods.checkCandidate, request, options)
    }

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    public func admitCandidate(_ request: AdmitCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.admitCandidate, request, options)
    }

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public func listCandidates(_ request: ListCandidatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCandidatesResponse {
        try await channel.unary(CandidatesMethods.listCandidates, request, options)
    }
}
