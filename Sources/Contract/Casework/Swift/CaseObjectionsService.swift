// Written by Protos/generate.sh from liaoning/skills/casework/v1/case_objection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.CaseObjections`.
public enum CaseObjectionsMethods {
    /// Files an objection against a case during its publicity. With name and contact it is answered; without, it is kept as a hint.
    /// The receipt in the answer is the only way for who filed it to see what becomes of it.
    ///
    /// REFUSED: not published, or more than a case or an address may have.
    public static let fileCaseObjection = Method<FileCaseObjectionRequest, CaseObjection>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "FileCaseObjection", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}/objections", body: "*")])

    /// Answers what became of an objection, to who has its receipt.
    public static let getCaseObjection = Method<GetCaseObjectionRequest, CaseObjection>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "GetCaseObjection", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PROCESS_UNKNOWN", "OBJECTION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/objections/{receipt}", body: nil)])

    /// Lists the objections against a case, to the authority over it.
    public static let listCaseObjections = Method<ListCaseObjectionsRequest, ListCaseObjectionsResponse>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "ListCaseObjections", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/cases/{case_id}/objections", body: nil)])

    /// Takes an objection up: it holds the decision until it is dismissed or upheld. A hint cannot be taken up.
    public static let takeUpCaseObjection = Method<TakeUpCaseObjectionRequest, CaseObjection>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "TakeUpCaseObjection", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "OBJECTION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/objections/{objection_id}:take-up", body: "*")])

    /// Dismisses an objection, with a reason that who filed it reads.
    public static let dismissCaseObjection = Method<DismissCaseObjectionRequest, CaseObjection>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "DismissCaseObjection", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "OBJECTION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/objections/{objection_id}:dismiss", body: "*")])

    /// Upholds an objection that was taken up: its case is refused in the same transaction.
    public static let upholdCaseObjection = Method<UpholdCaseObjectionRequest, CaseObjection>(
        service: "liaoning.skills.casework.v1.CaseObjections", name: "UpholdCaseObjection", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "OBJECTION_NOT_FOUND", "REFUSED", "CASE_CHANGED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/objections/{objection_id}:uphold", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileCaseObjection, getCaseObjection, listCaseObjections, takeUpCaseObjection, dismissCaseObjection, upholdCaseObjection]
}

public protocol CaseObjectionsHandlers: Sendable {
    /// Files an objection against a case during its publicity. With name and contact it is answered; without, it is kept as a hint.
    /// The receipt in the answer is the only way for who filed it to see what becomes of it.
    ///
    /// REFUSED: not published, or more than a case or an address may have.
    func fileCaseObjection(_ request: FileCaseObjectionRequest.Checked, _ call: Call) async throws -> CaseObjection

    /// Answers what became of an objection, to who has its receipt.
    func getCaseObjection(_ request: GetCaseObjectionRequest.Checked, _ call: Call) async throws -> CaseObjection

    /// Lists the objections against a case, to the authority over it.
    func listCaseObjections(_ request: ListCaseObjectionsRequest.Checked, _ call: Call) async throws -> ListCaseObjectionsResponse

    /// Takes an objection up: it holds the decision until it is dismissed or upheld. A hint cannot be taken up.
    func takeUpCaseObjection(_ request: TakeUpCaseObjectionRequest.Checked, _ call: Call) async throws -> CaseObjection

    /// Dismisses an objection, with a reason that who filed it reads.
    func dismissCaseObjection(_ request: DismissCaseObjectionRequest.Checked, _ call: Call) async throws -> CaseObjection

    /// Upholds an objection that was taken up: its case is refused in the same transaction.
    func upholdCaseObjection(_ request: UpholdCaseObjectionRequest.Checked, _ call: Call) async throws -> CaseObjection
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.CaseObjections`.
    public mutating func register(caseObjections handlers: some CaseObjectionsHandlers) {
        register(CaseObjectionsMethods.fileCaseObjection, checked: { try await handlers.fileCaseObjection($0, $1) })
        register(CaseObjectionsMethods.getCaseObjection, checked: { try await handlers.getCaseObjection($0, $1) })
        register(CaseObjectionsMethods.listCaseObjections, checked: { try await handlers.listCaseObjections($0, $1) })
        register(CaseObjectionsMethods.takeUpCaseObjection, checked: { try await handlers.takeUpCaseObjection($0, $1) })
        register(CaseObjectionsMethods.dismissCaseObjection, checked: { try await handlers.dismissCaseObjection($0, $1) })
        register(CaseObjectionsMethods.upholdCaseObjection, checked: { try await handlers.upholdCaseObjection($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.CaseObjections` through a channel.
public struct CaseObjectionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an objection against a case during its publicity. With name and contact it is answered; without, it is kept as a hint.
    /// The receipt in the answer is the only way for who filed it to see what becomes of it.
    ///
    /// REFUSED: not published, or more than a case or an address may have.
    public func fileCaseObjection(_ request: FileCaseObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseObjection {
        try await channel.unary(CaseObjectionsMethods.fileCaseObjection, request, options)
    }

    /// Answers what became of an objection, to who has its receipt.
    public func getCaseObjection(_ request: GetCaseObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseObjection {
        try await channel.unary(CaseObjectionsMethods.getCaseObjection, request, options)
    }

    /// Lists the objections against a case, to the authority over it.
    public func listCaseObjections(_ request: ListCaseObjectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCaseObjectionsResponse {
        try await channel.unary(CaseObjectionsMethods.listCaseObjections, request, options)
    }

    /// Takes an objection up: it holds the decision until it is dismissed or upheld. A hint cannot be taken up.
    public func takeUpCaseObjection(_ request: TakeUpCaseObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseObjection {
        try await channel.unary(CaseObjectionsMethods.takeUpCaseObjection, request, options)
    }

    /// Dismisses an objection, with a reason that who filed it reads.
    public func dismissCaseObjection(_ request: DismissCaseObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseObjection {
        try await channel.unary(CaseObjectionsMethods.dismissCaseObjection, request, options)
    }

    /// Upholds an objection that was taken up: its case is refused in the same transaction.
    public func upholdCaseObjection(_ request: UpholdCaseObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseObjection {
        try await channel.unary(CaseObjectionsMethods.upholdCaseObjection, request, options)
    }
}
