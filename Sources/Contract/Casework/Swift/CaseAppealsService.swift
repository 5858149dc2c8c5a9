// Written by Protos/generate.sh from liaoning/skills/casework/v1/case_appeal.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.CaseAppeals`.
public enum CaseAppealsMethods {
    /// Appeals against the refusal of a case, once and within the window.
    public static let fileCaseAppeal = Method<FileCaseAppealRequest, CaseAppeal>(
        service: "liaoning.skills.casework.v1.CaseAppeals", name: "FileCaseAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}/appeals", body: "*")])

    /// Grants an appeal: the case is approved, with the correction that it asks for, in one transaction. Who examined or refused the case cannot.
    public static let grantCaseAppeal = Method<GrantCaseAppealRequest, CaseAppeal>(
        service: "liaoning.skills.casework.v1.CaseAppeals", name: "GrantCaseAppeal", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}/appeals:grant", body: "*")])

    /// Dismisses an appeal, with a reason: the refusal stands.
    public static let dismissCaseAppeal = Method<DismissCaseAppealRequest, CaseAppeal>(
        service: "liaoning.skills.casework.v1.CaseAppeals", name: "DismissCaseAppeal", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PROCESS_UNKNOWN", "CASE_NOT_FOUND", "CASE_CHANGED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/cases/{case_id}/appeals:dismiss", body: "*")])

    /// Lists appeals, latest first: those of a region to its authority, own ones to who filed them.
    public static let listCaseAppeals = Method<ListCaseAppealsRequest, ListCaseAppealsResponse>(
        service: "liaoning.skills.casework.v1.CaseAppeals", name: "ListCaseAppeals", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .cityBureau, .province, .auditor]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/appeals", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileCaseAppeal, grantCaseAppeal, dismissCaseAppeal, listCaseAppeals]
}

public protocol CaseAppealsHandlers: Sendable {
    /// Appeals against the refusal of a case, once and within the window.
    func fileCaseAppeal(_ request: FileCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal

    /// Grants an appeal: the case is approved, with the correction that it asks for, in one transaction. Who examined or refused the case cannot.
    func grantCaseAppeal(_ request: GrantCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal

    /// Dismisses an appeal, with a reason: the refusal stands.
    func dismissCaseAppeal(_ request: DismissCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal

    /// Lists appeals, latest first: those of a region to its authority, own ones to who filed them.
    func listCaseAppeals(_ request: ListCaseAppealsRequest.Checked, _ call: Call) async throws -> ListCaseAppealsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.CaseAppeals`.
    public mutating func register(caseAppeals handlers: some CaseAppealsHandlers) {
        register(CaseAppealsMethods.fileCaseAppeal, checked: { try await handlers.fileCaseAppeal($0, $1) })
        register(CaseAppealsMethods.grantCaseAppeal, checked: { try await handlers.grantCaseAppeal($0, $1) })
        register(CaseAppealsMethods.dismissCaseAppeal, checked: { try await handlers.dismissCaseAppeal($0, $1) })
        register(CaseAppealsMethods.listCaseAppeals, checked: { try await handlers.listCaseAppeals($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.CaseAppeals` through a channel.
public struct CaseAppealsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Appeals against the refusal of a case, once and within the window.
    public func fileCaseAppeal(_ request: FileCaseAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseAppeal {
        try await channel.unary(CaseAppealsMethods.fileCaseAppeal, request, options)
    }

    /// Grants an appeal: the case is approved, with the correction that it asks for, in one transaction. Who examined or refused the case cannot.
    public func grantCaseAppeal(_ request: GrantCaseAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseAppeal {
        try await channel.unary(CaseAppealsMethods.grantCaseAppeal, request, options)
    }

    /// Dismisses an appeal, with a reason: the refusal stands.
    public func dismissCaseAppeal(_ request: DismissCaseAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CaseAppeal {
        try await channel.unary(CaseAppealsMethods.dismissCaseAppeal, request, options)
    }

    /// Lists appeals, latest first: those of a region to its authority, own ones to who filed them.
    public func listCaseAppeals(_ request: ListCaseAppealsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCaseAppealsResponse {
        try await channel.unary(CaseAppealsMethods.listCaseAppeals, request, options)
    }
}
