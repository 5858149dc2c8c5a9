// Written by Protos/generate.sh from liaoning/skills/competition/v1/delegation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Delegations`.
public enum DelegationsMethods {
    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    public static let registerDelegation = Method<RegisterDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Delegations", name: "RegisterDelegation", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["COMPETITION_NOT_FOUND", "DELEGATION_NAME_TAKEN", "REGISTRATION_OVER", "COMPETITION_CANCELLED", "PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/delegations", body: "*")])

    /// Gives a delegation, with its leaders and coaches to itself and to the organiser.
    public static let getDelegation = Method<GetDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Delegations", name: "GetDelegation", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["DELEGATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/delegations/{delegation_id}", body: nil)])

    /// Lists a competition's delegations in the order of registration, without their leaders and coaches.
    public static let listDelegations = Method<ListDelegationsRequest, ListDelegationsResponse>(
        service: "liaoning.skills.competition.v1.Delegations", name: "ListDelegations", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}/delegations", body: nil)])

    /// Corrects a delegation's name, or its leaders and coaches.
    public static let correctDelegation = Method<CorrectDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Delegations", name: "CorrectDelegation", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["DELEGATION_NOT_FOUND", "DELEGATION_WITHDRAWN", "DELEGATION_NAME_TAKEN", "PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/delegations/{delegation_id}:correct", body: "*")])

    /// Withdraws a delegation that has no entries, or no longer any.
    public static let withdrawDelegation = Method<WithdrawDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Delegations", name: "WithdrawDelegation", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["DELEGATION_NOT_FOUND", "DELEGATION_WITHDRAWN", "DELEGATION_HAS_ENTRIES"],
        http: [HTTPRoute(.post, "/v1/delegations/{delegation_id}:withdraw", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerDelegation, getDelegation, listDelegations, correctDelegation, withdrawDelegation]
}

public protocol DelegationsHandlers: Sendable {
    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    func registerDelegation(_ request: RegisterDelegationRequest.Checked, _ call: Call) async throws -> Delegation

    /// Gives a delegation, with its leaders and coaches to itself and to the organiser.
    func getDelegation(_ request: GetDelegationRequest.Checked, _ call: Call) async throws -> Delegation

    /// Lists a competition's delegations in the order of registration, without their leaders and coaches.
    func listDelegations(_ request: ListDelegationsRequest.Checked, _ call: Call) async throws -> ListDelegationsResponse

    /// Corrects a delegation's name, or its leaders and coaches.
    func correctDelegation(_ request: CorrectDelegationRequest.Checked, _ call: Call) async throws -> Delegation

    /// Withdraws a delegation that has no entries, or no longer any.
    func withdrawDelegation(_ request: WithdrawDelegationRequest.Checked, _ call: Call) async throws -> Delegation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Delegations`.
    public mutating func register(delegations handlers: some DelegationsHandlers) {
        register(DelegationsMethods.registerDelegation, checked: { try await handlers.registerDelegation($0, $1) })
        register(DelegationsMethods.getDelegation, checked: { try await handlers.getDelegation($0, $1) })
        register(DelegationsMethods.listDelegations, checked: { try await handlers.listDelegations($0, $1) })
        register(DelegationsMethods.correctDelegation, checked: { try await handlers.correctDelegation($0, $1) })
        register(DelegationsMethods.withdrawDelegation, checked: { try await handlers.withdrawDelegation($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Delegations` through a channel.
public struct DelegationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    public func registerDelegation(_ request: RegisterDelegationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Delegation {
        try await channel.unary(DelegationsMethods.registerDelegation, request, options)
    }

    /// Gives a delegation, with its leaders and coaches to itself and to the organiser.
    public func getDelegation(_ request: GetDelegationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Delegation {
        try await channel.unary(DelegationsMethods.getDelegation, request, options)
    }

    /// Lists a competition's delegations in the order of registration, without their leaders and coaches.
    public func listDelegations(_ request: ListDelegationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListDelegationsResponse {
        try await channel.unary(DelegationsMethods.listDelegations, request, options)
    }

    /// Corrects a delegation's name, or its leaders and coaches.
    public func correctDelegation(_ request: CorrectDelegationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Delegation {
        try await channel.unary(DelegationsMethods.correctDelegation, request, options)
    }

    /// Withdraws a delegation that has no entries, or no longer any.
    public func withdrawDelegation(_ request: WithdrawDelegationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Delegation {
        try await channel.unary(DelegationsMethods.withdrawDelegation, request, options)
    }
}
