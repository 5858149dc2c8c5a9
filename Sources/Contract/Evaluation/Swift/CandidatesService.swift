// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/candidate.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Candidates`.
public enum CandidatesMethods {
    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    public static let checkCandidate = Method<CheckCandidateRequest, CandidateCheck>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "CheckCandidate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["BATCH_NOT_FOUND", "PERSON_NOT_FOUND", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates:check", body: "*")])

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// CANDIDATE_EXISTS: admitted to this batch already.
    /// REFUSED: the organisation may not evaluate on the batch's days; registration closed; not a worker the organisation may evaluate; the
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's or not valid; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    public static let admitCandidate = Method<AdmitCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "AdmitCandidate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["BATCH_NOT_FOUND", "PERSON_NOT_FOUND", "CANDIDATE_EXISTS", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates", body: "*")])

    /// Candidates of a batch.
    public static let listCandidates = Method<ListCandidatesRequest, ListCandidatesResponse>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "ListCandidates", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["BATCH_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}/candidates", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [checkCandidate, admitCandidate, listCandidates]
}

public protocol CandidatesHandlers: Sendable {
    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    func checkCandidate(_ request: CheckCandidateRequest.Checked, _ call: Call) async throws -> CandidateCheck

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// CANDIDATE_EXISTS: admitted to this batch already.
    /// REFUSED: the organisation may not evaluate on the batch's days; registration closed; not a worker the organisation may evaluate; the
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's or not valid; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    func admitCandidate(_ request: AdmitCandidateRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Candidates of a batch.
    func listCandidates(_ request: ListCandidatesRequest.Checked, _ call: Call) async throws -> ListCandidatesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Candidates`.
    public mutating func register(candidates handlers: some CandidatesHandlers) {
        register(CandidatesMethods.checkCandidate, checked: { try await handlers.checkCandidate($0, $1) })
        register(CandidatesMethods.admitCandidate, checked: { try await handlers.admitCandidate($0, $1) })
        register(CandidatesMethods.listCandidates, checked: { try await handlers.listCandidates($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Candidates` through a channel.
public struct CandidatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    public func checkCandidate(_ request: CheckCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CandidateCheck {
        try await channel.unary(CandidatesMethods.checkCandidate, request, options)
    }

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// CANDIDATE_EXISTS: admitted to this batch already.
    /// REFUSED: the organisation may not evaluate on the batch's days; registration closed; not a worker the organisation may evaluate; the
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's or not valid; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    public func admitCandidate(_ request: AdmitCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.admitCandidate, request, options)
    }

    /// Candidates of a batch.
    public func listCandidates(_ request: ListCandidatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCandidatesResponse {
        try await channel.unary(CandidatesMethods.listCandidates, request, options)
    }
}
