// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/candidate.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Candidates`.
public enum CandidatesMethods {
    /// Says whether a person could be admitted to a batch today, with every refusal: to the person, the province, and the bureau where the person
    /// lives. An evaluation organisation is told whether, and nothing else. Changes nothing.
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
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's, not valid, or serves somebody else; the evaluation to retake is none; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    public static let admitCandidate = Method<AdmitCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "AdmitCandidate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["BATCH_NOT_FOUND", "PERSON_NOT_FOUND", "CANDIDATE_EXISTS", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates", body: "*")])

    /// Withdraws a candidate before the first session. The candidate may be admitted again, to this batch too. Change feed: "evaluation.withdrawn".
    ///
    /// REFUSED: not open; the first session was held or is held today.
    public static let withdrawCandidate = Method<WithdrawCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "WithdrawCandidate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:withdraw", body: "*")])

    /// Strikes a candidate off for a breach of the examination's rules: the evaluation ends without a result. Change feed: "evaluation.struck_off".
    ///
    /// REFUSED: not open.
    public static let strikeOffCandidate = Method<StrikeOffCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "StrikeOffCandidate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:strikeOff", body: "*")])

    /// Ends an open evaluation that nobody will conclude, without a result, so that the candidate may be admitted elsewhere.
    /// Change feed: "evaluation.cancelled".
    ///
    /// REFUSED: not open; an active organisation may still conclude it: its sessions are not over for so long as the policy book says.
    public static let closeEvaluation = Method<CloseEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "CloseEvaluation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:close", body: "*")])

    /// What a candidate's admission was decided on, and what the conditions say of it when they are asked again.
    ///
    /// ADMISSION_NOT_KEPT: admitted before admissions were kept.
    public static let getAdmission = Method<GetAdmissionRequest, KeptAdmission>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "GetAdmission", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["EVALUATION_NOT_FOUND", "ADMISSION_NOT_KEPT"],
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}/admission", body: nil)])

    /// Candidates of a batch.
    public static let listCandidates = Method<ListCandidatesRequest, ListCandidatesResponse>(
        service: "liaoning.skills.evaluation.v1.Candidates", name: "ListCandidates", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["BATCH_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}/candidates", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [checkCandidate, admitCandidate, withdrawCandidate, strikeOffCandidate, closeEvaluation, getAdmission, listCandidates]
}

public protocol CandidatesHandlers: Sendable {
    /// Says whether a person could be admitted to a batch today, with every refusal: to the person, the province, and the bureau where the person
    /// lives. An evaluation organisation is told whether, and nothing else. Changes nothing.
    func checkCandidate(_ request: CheckCandidateRequest.Checked, _ call: Call) async throws -> CandidateCheck

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// CANDIDATE_EXISTS: admitted to this batch already.
    /// REFUSED: the organisation may not evaluate on the batch's days; registration closed; not a worker the organisation may evaluate; the
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's, not valid, or serves somebody else; the evaluation to retake is none; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    func admitCandidate(_ request: AdmitCandidateRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Withdraws a candidate before the first session. The candidate may be admitted again, to this batch too. Change feed: "evaluation.withdrawn".
    ///
    /// REFUSED: not open; the first session was held or is held today.
    func withdrawCandidate(_ request: WithdrawCandidateRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Strikes a candidate off for a breach of the examination's rules: the evaluation ends without a result. Change feed: "evaluation.struck_off".
    ///
    /// REFUSED: not open.
    func strikeOffCandidate(_ request: StrikeOffCandidateRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Ends an open evaluation that nobody will conclude, without a result, so that the candidate may be admitted elsewhere.
    /// Change feed: "evaluation.cancelled".
    ///
    /// REFUSED: not open; an active organisation may still conclude it: its sessions are not over for so long as the policy book says.
    func closeEvaluation(_ request: CloseEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation

    /// What a candidate's admission was decided on, and what the conditions say of it when they are asked again.
    ///
    /// ADMISSION_NOT_KEPT: admitted before admissions were kept.
    func getAdmission(_ request: GetAdmissionRequest.Checked, _ call: Call) async throws -> KeptAdmission

    /// Candidates of a batch.
    func listCandidates(_ request: ListCandidatesRequest.Checked, _ call: Call) async throws -> ListCandidatesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Candidates`.
    public mutating func register(candidates handlers: some CandidatesHandlers) {
        register(CandidatesMethods.checkCandidate, checked: { try await handlers.checkCandidate($0, $1) })
        register(CandidatesMethods.admitCandidate, checked: { try await handlers.admitCandidate($0, $1) })
        register(CandidatesMethods.withdrawCandidate, checked: { try await handlers.withdrawCandidate($0, $1) })
        register(CandidatesMethods.strikeOffCandidate, checked: { try await handlers.strikeOffCandidate($0, $1) })
        register(CandidatesMethods.closeEvaluation, checked: { try await handlers.closeEvaluation($0, $1) })
        register(CandidatesMethods.getAdmission, checked: { try await handlers.getAdmission($0, $1) })
        register(CandidatesMethods.listCandidates, checked: { try await handlers.listCandidates($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Candidates` through a channel.
public struct CandidatesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Says whether a person could be admitted to a batch today, with every refusal: to the person, the province, and the bureau where the person
    /// lives. An evaluation organisation is told whether, and nothing else. Changes nothing.
    public func checkCandidate(_ request: CheckCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CandidateCheck {
        try await channel.unary(CandidatesMethods.checkCandidate, request, options)
    }

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// CANDIDATE_EXISTS: admitted to this batch already.
    /// REFUSED: the organisation may not evaluate on the batch's days; registration closed; not a worker the organisation may evaluate; the
    /// level is held already; another evaluation of it is open; a declared certificate is not the person's, not valid, or serves somebody else; the evaluation to retake is none; no path of
    /// the eligibility conditions is met (what each path lacks); the theory exam cannot be waived.
    public func admitCandidate(_ request: AdmitCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.admitCandidate, request, options)
    }

    /// Withdraws a candidate before the first session. The candidate may be admitted again, to this batch too. Change feed: "evaluation.withdrawn".
    ///
    /// REFUSED: not open; the first session was held or is held today.
    public func withdrawCandidate(_ request: WithdrawCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.withdrawCandidate, request, options)
    }

    /// Strikes a candidate off for a breach of the examination's rules: the evaluation ends without a result. Change feed: "evaluation.struck_off".
    ///
    /// REFUSED: not open.
    public func strikeOffCandidate(_ request: StrikeOffCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.strikeOffCandidate, request, options)
    }

    /// Ends an open evaluation that nobody will conclude, without a result, so that the candidate may be admitted elsewhere.
    /// Change feed: "evaluation.cancelled".
    ///
    /// REFUSED: not open; an active organisation may still conclude it: its sessions are not over for so long as the policy book says.
    public func closeEvaluation(_ request: CloseEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(CandidatesMethods.closeEvaluation, request, options)
    }

    /// What a candidate's admission was decided on, and what the conditions say of it when they are asked again.
    ///
    /// ADMISSION_NOT_KEPT: admitted before admissions were kept.
    public func getAdmission(_ request: GetAdmissionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> KeptAdmission {
        try await channel.unary(CandidatesMethods.getAdmission, request, options)
    }

    /// Candidates of a batch.
    public func listCandidates(_ request: ListCandidatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCandidatesResponse {
        try await channel.unary(CandidatesMethods.listCandidates, request, options)
    }
}
