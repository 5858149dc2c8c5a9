// Written by Protos/generate.sh from liaoning/skills/casework/v1/case.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.Cases`.
public enum CasesMethods {
    /// Answers a case with its steps, to who filed it, to the authority over it and to the auditor.
    public static let getCase = Method<GetCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "GetCase", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .judge, .expert, .examiner, .cityBureau, .province, .auditor]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/cases/{case_id}", body: nil)])

    /// Lists cases, latest filed first: those of a region to its authority, own ones to everybody else.
    public static let listCases = Method<ListCasesRequest, ListCasesResponse>(
        service: "liaoning.skills.casework.v1.Cases", name: "ListCases", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .judge, .expert, .examiner, .cityBureau, .province, .auditor]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/cases", body: nil)])

    /// Returns a filed case for completion, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let returnCase = Method<ReturnCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "ReturnCase", kind: .unary,
        access: AccessRule(roles: [.expert, .examiner, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:return", body: "*")])

    /// Files a returned case anew, completed. It is examined from the beginning.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let completeCase = Method<CompleteCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "CompleteCase", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:complete", body: "*")])

    /// Examines a case in favour. It is examined when as many accounts did as its kind asks for; who filed it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let examineCase = Method<ExamineCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "ExamineCase", kind: .unary,
        access: AccessRule(roles: [.expert, .examiner, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:examine", body: "*")])

    /// Approves an examined case, unless what decides it says no. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let approveCase = Method<ApproveCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "ApproveCase", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:approve", body: "*")])

    /// Refuses a case, with a reason. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let refuseCase = Method<RefuseCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "RefuseCase", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:refuse", body: "*")])

    /// Makes an approved case public, for the working days that its kind asks for.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let publishCase = Method<PublishCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "PublishCase", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:publish", body: "*")])

    /// Puts an approved case into effect, once its publicity is over and no objection is open.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let decideCase = Method<DecideCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "DecideCase", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:decide", body: "*")])

    /// Takes a case back by who filed it, until it is decided.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let withdrawCase = Method<WithdrawCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "WithdrawCase", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:withdraw", body: "*")])

    /// Voids a decided case, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public static let voidCase = Method<VoidCaseRequest, Case>(
        service: "liaoning.skills.casework.v1.Cases", name: "VoidCase", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}:void", body: "*")])

    /// Computes a decision again from the edition, the figures and the facts it kept, and by the edition of today.
    public static let replayDecision = Method<ReplayDecisionRequest, DecisionReplay>(
        service: "liaoning.skills.casework.v1.Cases", name: "ReplayDecision", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "DECISION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/cases/{case_id}/decision", body: nil)])

    /// Declares that the caller is kin to a person or was employed by an organisation: the caller's account takes no step in their cases.
    public static let declareInterest = Method<DeclareInterestRequest, DeclaredInterest>(
        service: "liaoning.skills.casework.v1.Cases", name: "DeclareInterest", kind: .unary,
        access: AccessRule(roles: [.expert, .examiner, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/declared-interests", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getCase, listCases, returnCase, completeCase, examineCase, approveCase, refuseCase, publishCase, decideCase, withdrawCase, voidCase, replayDecision, declareInterest]
}

/// Served by every process about the cases that it keeps. Every request may name the process it means; the gateway passes on to it.
///
/// Who may take a step, its kind says: who filed it, the authority over its region, or the authority above; checked by account, so that nobody
/// sees to a case twice where four eyes are asked for.
public protocol CasesHandlers: Sendable {
    /// Answers a case with its steps, to who filed it, to the authority over it and to the auditor.
    func getCase(_ request: GetCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Lists cases, latest filed first: those of a region to its authority, own ones to everybody else.
    func listCases(_ request: ListCasesRequest.Checked, _ call: Call) async throws -> ListCasesResponse

    /// Returns a filed case for completion, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func returnCase(_ request: ReturnCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Files a returned case anew, completed. It is examined from the beginning.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func completeCase(_ request: CompleteCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Examines a case in favour. It is examined when as many accounts did as its kind asks for; who filed it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func examineCase(_ request: ExamineCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Approves an examined case, unless what decides it says no. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func approveCase(_ request: ApproveCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Refuses a case, with a reason. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func refuseCase(_ request: RefuseCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Makes an approved case public, for the working days that its kind asks for.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func publishCase(_ request: PublishCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Puts an approved case into effect, once its publicity is over and no objection is open.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func decideCase(_ request: DecideCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Takes a case back by who filed it, until it is decided.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func withdrawCase(_ request: WithdrawCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Voids a decided case, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    func voidCase(_ request: VoidCaseRequest.Checked, _ call: Call) async throws -> Case

    /// Computes a decision again from the edition, the figures and the facts it kept, and by the edition of today.
    func replayDecision(_ request: ReplayDecisionRequest.Checked, _ call: Call) async throws -> DecisionReplay

    /// Declares that the caller is kin to a person or was employed by an organisation: the caller's account takes no step in their cases.
    func declareInterest(_ request: DeclareInterestRequest.Checked, _ call: Call) async throws -> DeclaredInterest
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Cases`.
    public mutating func register(cases handlers: some CasesHandlers) {
        register(CasesMethods.getCase, checked: { try await handlers.getCase($0, $1) })
        register(CasesMethods.listCases, checked: { try await handlers.listCases($0, $1) })
        register(CasesMethods.returnCase, checked: { try await handlers.returnCase($0, $1) })
        register(CasesMethods.completeCase, checked: { try await handlers.completeCase($0, $1) })
        register(CasesMethods.examineCase, checked: { try await handlers.examineCase($0, $1) })
        register(CasesMethods.approveCase, checked: { try await handlers.approveCase($0, $1) })
        register(CasesMethods.refuseCase, checked: { try await handlers.refuseCase($0, $1) })
        register(CasesMethods.publishCase, checked: { try await handlers.publishCase($0, $1) })
        register(CasesMethods.decideCase, checked: { try await handlers.decideCase($0, $1) })
        register(CasesMethods.withdrawCase, checked: { try await handlers.withdrawCase($0, $1) })
        register(CasesMethods.voidCase, checked: { try await handlers.voidCase($0, $1) })
        register(CasesMethods.replayDecision, checked: { try await handlers.replayDecision($0, $1) })
        register(CasesMethods.declareInterest, checked: { try await handlers.declareInterest($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.Cases` through a channel.
public struct CasesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers a case with its steps, to who filed it, to the authority over it and to the auditor.
    public func getCase(_ request: GetCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.getCase, request, options)
    }

    /// Lists cases, latest filed first: those of a region to its authority, own ones to everybody else.
    public func listCases(_ request: ListCasesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCasesResponse {
        try await channel.unary(CasesMethods.listCases, request, options)
    }

    /// Returns a filed case for completion, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func returnCase(_ request: ReturnCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.returnCase, request, options)
    }

    /// Files a returned case anew, completed. It is examined from the beginning.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func completeCase(_ request: CompleteCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.completeCase, request, options)
    }

    /// Examines a case in favour. It is examined when as many accounts did as its kind asks for; who filed it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func examineCase(_ request: ExamineCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.examineCase, request, options)
    }

    /// Approves an examined case, unless what decides it says no. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func approveCase(_ request: ApproveCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.approveCase, request, options)
    }

    /// Refuses a case, with a reason. Who examined it cannot.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func refuseCase(_ request: RefuseCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.refuseCase, request, options)
    }

    /// Makes an approved case public, for the working days that its kind asks for.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func publishCase(_ request: PublishCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.publishCase, request, options)
    }

    /// Puts an approved case into effect, once its publicity is over and no objection is open.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func decideCase(_ request: DecideCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.decideCase, request, options)
    }

    /// Takes a case back by who filed it, until it is decided.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func withdrawCase(_ request: WithdrawCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.withdrawCase, request, options)
    }

    /// Voids a decided case, with a reason.
    ///
    /// REFUSED: the case is not in a state for it, or not by this account.
    public func voidCase(_ request: VoidCaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(CasesMethods.voidCase, request, options)
    }

    /// Computes a decision again from the edition, the figures and the facts it kept, and by the edition of today.
    public func replayDecision(_ request: ReplayDecisionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DecisionReplay {
        try await channel.unary(CasesMethods.replayDecision, request, options)
    }

    /// Declares that the caller is kin to a person or was employed by an organisation: the caller's account takes no step in their cases.
    public func declareInterest(_ request: DeclareInterestRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DeclaredInterest {
        try await channel.unary(CasesMethods.declareInterest, request, options)
    }
}
