// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation_organisation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.EvaluationOrganisations`.
public enum EvaluationOrganisationsMethods {
    /// Enters a filing that was decided elsewhere: by the ministry, or before this system. What is applied for here is filed by its case
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.filed".
    ///
    /// ORGANISATION_NOT_FOUND: it, or a firm it is to serve, is not registered at the catalog.
    /// EVALUATION_ORGANISATION_EXISTS: it is filed, and neither withdrawn nor expired. SERIAL_TAKEN: the serial is another organisation's.
    /// REFUSED: the kind does not fit what it is registered as; a level that is not examined, or that the occupation or the type of
    /// school does not have; a chain leader names no firm, or another names one.
    public static let fileEvaluationOrganisation = Method<FileEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "FileEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EVALUATION_ORGANISATION_EXISTS", "SERIAL_TAKEN", "SERIALS_EXHAUSTED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations", body: "*")])

    /// A filed organisation by its credit code.
    public static let getEvaluationOrganisation = Method<GetEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "GetEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluation-organisations/{credit_code}", body: nil)])

    /// The scopes an organisation had before, and the one in force, earliest first.
    public static let listScopeRevisions = Method<ListScopeRevisionsRequest, ListScopeRevisionsResponse>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ListScopeRevisions", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluation-organisations/{credit_code}/scope-revisions", body: nil)])

    /// Filed organisations by region, kind, state, validity and scope.
    public static let listEvaluationOrganisations = Method<ListEvaluationOrganisationsRequest, ListEvaluationOrganisationsResponse>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ListEvaluationOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-organisations", body: nil)])

    /// Changes an organisation's scope, last day or served firms. A bureau makes them only narrower: for more the organisation applies
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.scope_changed".
    ///
    /// EVALUATION_ORGANISATION_CHANGED: another revision is in store. REFUSED: as with filing, or withdrawn; a bureau would widen it.
    public static let changeEvaluationScope = Method<ChangeEvaluationScopeRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ChangeEvaluationScope", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EVALUATION_ORGANISATION_CHANGED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:changeScope", body: "*")])

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// REFUSED: not active.
    public static let suspendEvaluationOrganisation = Method<SuspendEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "SuspendEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:suspend", body: "*")])

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// REFUSED: not suspended.
    public static let resumeEvaluationOrganisation = Method<ResumeEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ResumeEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:resume", body: "*")])

    /// Marks filings whose last day is past: their targets no longer count them, and the feed tells. They are refused with or without the mark.
    /// To be called daily, right after midnight. Change feed: "evaluation_organisation.expired".
    public static let expireEvaluationOrganisations = Method<ExpireEvaluationOrganisationsRequest, ExpireEvaluationOrganisationsResponse>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ExpireEvaluationOrganisations", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations:expire", body: "*")])

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    public static let withdrawEvaluationOrganisation = Method<WithdrawEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "WithdrawEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:withdraw", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileEvaluationOrganisation, getEvaluationOrganisation, listScopeRevisions, listEvaluationOrganisations, changeEvaluationScope, suspendEvaluationOrganisation, resumeEvaluationOrganisation, expireEvaluationOrganisations, withdrawEvaluationOrganisation]
}

public protocol EvaluationOrganisationsHandlers: Sendable {
    /// Enters a filing that was decided elsewhere: by the ministry, or before this system. What is applied for here is filed by its case
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.filed".
    ///
    /// ORGANISATION_NOT_FOUND: it, or a firm it is to serve, is not registered at the catalog.
    /// EVALUATION_ORGANISATION_EXISTS: it is filed, and neither withdrawn nor expired. SERIAL_TAKEN: the serial is another organisation's.
    /// REFUSED: the kind does not fit what it is registered as; a level that is not examined, or that the occupation or the type of
    /// school does not have; a chain leader names no firm, or another names one.
    func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation

    /// A filed organisation by its credit code.
    func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation

    /// The scopes an organisation had before, and the one in force, earliest first.
    func listScopeRevisions(_ request: ListScopeRevisionsRequest.Checked, _ call: Call) async throws -> ListScopeRevisionsResponse

    /// Filed organisations by region, kind, state, validity and scope.
    func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest.Checked, _ call: Call) async throws -> ListEvaluationOrganisationsResponse

    /// Changes an organisation's scope, last day or served firms. A bureau makes them only narrower: for more the organisation applies
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.scope_changed".
    ///
    /// EVALUATION_ORGANISATION_CHANGED: another revision is in store. REFUSED: as with filing, or withdrawn; a bureau would widen it.
    func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// REFUSED: not active.
    func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// REFUSED: not suspended.
    func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation

    /// Marks filings whose last day is past: their targets no longer count them, and the feed tells. They are refused with or without the mark.
    /// To be called daily, right after midnight. Change feed: "evaluation_organisation.expired".
    func expireEvaluationOrganisations(_ request: ExpireEvaluationOrganisationsRequest.Checked, _ call: Call) async throws -> ExpireEvaluationOrganisationsResponse

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest.Checked, _ call: Call) async throws -> EvaluationOrganisation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.EvaluationOrganisations`.
    public mutating func register(evaluationOrganisations handlers: some EvaluationOrganisationsHandlers) {
        register(EvaluationOrganisationsMethods.fileEvaluationOrganisation, checked: { try await handlers.fileEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.getEvaluationOrganisation, checked: { try await handlers.getEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.listScopeRevisions, checked: { try await handlers.listScopeRevisions($0, $1) })
        register(EvaluationOrganisationsMethods.listEvaluationOrganisations, checked: { try await handlers.listEvaluationOrganisations($0, $1) })
        register(EvaluationOrganisationsMethods.changeEvaluationScope, checked: { try await handlers.changeEvaluationScope($0, $1) })
        register(EvaluationOrganisationsMethods.suspendEvaluationOrganisation, checked: { try await handlers.suspendEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.resumeEvaluationOrganisation, checked: { try await handlers.resumeEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.expireEvaluationOrganisations, checked: { try await handlers.expireEvaluationOrganisations($0, $1) })
        register(EvaluationOrganisationsMethods.withdrawEvaluationOrganisation, checked: { try await handlers.withdrawEvaluationOrganisation($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.EvaluationOrganisations` through a channel.
public struct EvaluationOrganisationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a filing that was decided elsewhere: by the ministry, or before this system. What is applied for here is filed by its case
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.filed".
    ///
    /// ORGANISATION_NOT_FOUND: it, or a firm it is to serve, is not registered at the catalog.
    /// EVALUATION_ORGANISATION_EXISTS: it is filed, and neither withdrawn nor expired. SERIAL_TAKEN: the serial is another organisation's.
    /// REFUSED: the kind does not fit what it is registered as; a level that is not examined, or that the occupation or the type of
    /// school does not have; a chain leader names no firm, or another names one.
    public func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.fileEvaluationOrganisation, request, options)
    }

    /// A filed organisation by its credit code.
    public func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.getEvaluationOrganisation, request, options)
    }

    /// The scopes an organisation had before, and the one in force, earliest first.
    public func listScopeRevisions(_ request: ListScopeRevisionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListScopeRevisionsResponse {
        try await channel.unary(EvaluationOrganisationsMethods.listScopeRevisions, request, options)
    }

    /// Filed organisations by region, kind, state, validity and scope.
    public func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEvaluationOrganisationsResponse {
        try await channel.unary(EvaluationOrganisationsMethods.listEvaluationOrganisations, request, options)
    }

    /// Changes an organisation's scope, last day or served firms. A bureau makes them only narrower: for more the organisation applies
    /// (EvaluatorApplications). Change feed: "evaluation_organisation.scope_changed".
    ///
    /// EVALUATION_ORGANISATION_CHANGED: another revision is in store. REFUSED: as with filing, or withdrawn; a bureau would widen it.
    public func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.changeEvaluationScope, request, options)
    }

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// REFUSED: not active.
    public func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.suspendEvaluationOrganisation, request, options)
    }

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// REFUSED: not suspended.
    public func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.resumeEvaluationOrganisation, request, options)
    }

    /// Marks filings whose last day is past: their targets no longer count them, and the feed tells. They are refused with or without the mark.
    /// To be called daily, right after midnight. Change feed: "evaluation_organisation.expired".
    public func expireEvaluationOrganisations(_ request: ExpireEvaluationOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ExpireEvaluationOrganisationsResponse {
        try await channel.unary(EvaluationOrganisationsMethods.expireEvaluationOrganisations, request, options)
    }

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    public func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.withdrawEvaluationOrganisation, request, options)
    }
}
