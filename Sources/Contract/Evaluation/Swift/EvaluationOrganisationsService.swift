// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation_organisation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.EvaluationOrganisations`.
public enum EvaluationOrganisationsMethods {
    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    public static let fileEvaluationOrganisation = Method<FileEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "FileEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/evaluation-organisations", body: "*")])

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    public static let getEvaluationOrganisation = Method<GetEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "GetEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-organisations/{credit_code}", body: nil)])

    /// Filed organisations by region, kind, state and scope.
    public static let listEvaluationOrganisations = Method<ListEvaluationOrganisationsRequest, ListEvaluationOrganisationsResponse>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ListEvaluationOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-organisations", body: nil)])

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    public static let changeEvaluationScope = Method<ChangeEvaluationScopeRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ChangeEvaluationScope", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:changeScope", body: "*")])

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    public static let suspendEvaluationOrganisation = Method<SuspendEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "SuspendEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:suspend", body: "*")])

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    public static let resumeEvaluationOrganisation = Method<ResumeEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "ResumeEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:resume", body: "*")])

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    public static let withdrawEvaluationOrganisation = Method<WithdrawEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.EvaluationOrganisations", name: "WithdrawEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:withdraw", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileEvaluationOrganisation, getEvaluationOrganisation, listEvaluationOrganisations, changeEvaluationScope, suspendEvaluationOrganisation, resumeEvaluationOrganisation, withdrawEvaluationOrganisation]
}

public protocol EvaluationOrganisationsHandlers: Sendable {
    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Filed organisations by region, kind, state and scope.
    func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest, _ call: Call) async throws -> ListEvaluationOrganisationsResponse

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.EvaluationOrganisations`.
    public mutating func register(evaluationOrganisations handlers: some EvaluationOrganisationsHandlers) {
        register(EvaluationOrganisationsMethods.fileEvaluationOrganisation, unary: { try await handlers.fileEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.getEvaluationOrganisation, unary: { try await handlers.getEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.listEvaluationOrganisations, unary: { try await handlers.listEvaluationOrganisations($0, $1) })
        register(EvaluationOrganisationsMethods.changeEvaluationScope, unary: { try await handlers.changeEvaluationScope($0, $1) })
        register(EvaluationOrganisationsMethods.suspendEvaluationOrganisation, unary: { try await handlers.suspendEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.resumeEvaluationOrganisation, unary: { try await handlers.resumeEvaluationOrganisation($0, $1) })
        register(EvaluationOrganisationsMethods.withdrawEvaluationOrganisation, unary: { try await handlers.withdrawEvaluationOrganisation($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.EvaluationOrganisations` through a channel.
public struct EvaluationOrganisationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    public func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.fileEvaluationOrganisation, request, options)
    }

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    public func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.getEvaluationOrganisation, request, options)
    }

    /// Filed organisations by region, kind, state and scope.
    public func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEvaluationOrganisationsResponse {
        try await channel.unary(EvaluationOrganisationsMethods.listEvaluationOrganisations, request, options)
    }

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    public func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.changeEvaluationScope, request, options)
    }

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    public func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.suspendEvaluationOrganisation, request, options)
    }

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    public func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.resumeEvaluationOrganisation, request, options)
    }

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    public func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationOrganisationsMethods.withdrawEvaluationOrganisation, request, options)
    }
}
