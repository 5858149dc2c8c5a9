// Written by Protos/generate.sh from liaoning/skills/awards/v1/expert.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Experts`.
public enum ExpertsMethods {
    /// Admits a registered person to the pool, or says anew what is known of them.
    public static let admitExpert = Method<AdmitExpertRequest, Expert>(
        service: "liaoning.skills.awards.v1.Experts", name: "AdmitExpert", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/award-experts", body: "*")])

    /// Takes an expert out of the pool. What was scored stays.
    public static let retireExpert = Method<RetireExpertRequest, Expert>(
        service: "liaoning.skills.awards.v1.Experts", name: "RetireExpert", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["EXPERT_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/award-experts/{person_id}:retire", body: "*")])

    /// Lists the pool by person.
    public static let listExperts = Method<ListExpertsRequest, ListExpertsResponse>(
        service: "liaoning.skills.awards.v1.Experts", name: "ListExperts", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/award-experts", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [admitExpert, retireExpert, listExperts]
}

public protocol ExpertsHandlers: Sendable {
    /// Admits a registered person to the pool, or says anew what is known of them.
    func admitExpert(_ request: AdmitExpertRequest.Checked, _ call: Call) async throws -> Expert

    /// Takes an expert out of the pool. What was scored stays.
    func retireExpert(_ request: RetireExpertRequest.Checked, _ call: Call) async throws -> Expert

    /// Lists the pool by person.
    func listExperts(_ request: ListExpertsRequest.Checked, _ call: Call) async throws -> ListExpertsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Experts`.
    public mutating func register(experts handlers: some ExpertsHandlers) {
        register(ExpertsMethods.admitExpert, checked: { try await handlers.admitExpert($0, $1) })
        register(ExpertsMethods.retireExpert, checked: { try await handlers.retireExpert($0, $1) })
        register(ExpertsMethods.listExperts, checked: { try await handlers.listExperts($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Experts` through a channel.
public struct ExpertsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Admits a registered person to the pool, or says anew what is known of them.
    public func admitExpert(_ request: AdmitExpertRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Expert {
        try await channel.unary(ExpertsMethods.admitExpert, request, options)
    }

    /// Takes an expert out of the pool. What was scored stays.
    public func retireExpert(_ request: RetireExpertRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Expert {
        try await channel.unary(ExpertsMethods.retireExpert, request, options)
    }

    /// Lists the pool by person.
    public func listExperts(_ request: ListExpertsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExpertsResponse {
        try await channel.unary(ExpertsMethods.listExperts, request, options)
    }
}
