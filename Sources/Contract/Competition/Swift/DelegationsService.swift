// Written by Protos/generate.sh from liaoning/skills/competition/v1/delegation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Delegations`.
public enum DelegationsMethods {
    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    public static let registerDelegation = Method<RegisterDelegationRequest, Delegation>(
        service: "liaoning.skills.competition.v1.Delegations", name: "RegisterDelegation", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["COMPETITION_NOT_FOUND", "DELEGATION_NAME_TAKEN", "REGISTRATION_OVER"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/delegations", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerDelegation]
}

public protocol DelegationsHandlers: Sendable {
    /// Registers a delegation: a city, a department, an enterprise or a school that sends competitors.
    func registerDelegation(_ request: RegisterDelegationRequest.Checked, _ call: Call) async throws -> Delegation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Delegations`.
    public mutating func register(delegations handlers: some DelegationsHandlers) {
        register(DelegationsMethods.registerDelegation, checked: { try await handlers.registerDelegation($0, $1) })
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
}
