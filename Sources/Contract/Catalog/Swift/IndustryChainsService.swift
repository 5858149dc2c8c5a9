// Written by Protos/generate.sh from liaoning/skills/catalog/v1/industry_chain.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.IndustryChains`.
public enum IndustryChainsMethods {
    /// Forms a chain with its leader. Change feed: "industry_chain.formed".
    /// INDUSTRY_CHAIN_EXISTS: the region has one of that name.
    /// REFUSED: a leader that is no enterprise, a first day in the past, a cluster that is not in force.
    public static let formIndustryChain = Method<FormIndustryChainRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "FormIndustryChain", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "INDUSTRY_CLUSTER_NOT_FOUND", "INDUSTRY_CHAIN_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-chains", body: "*")])

    /// Gives a chain another leader from a day on; the one before leads to the day before. Change feed: "industry_chain.led".
    /// REFUSED: no enterprise, a day in the past or not after the last change, the same leader, a chain that has been dissolved.
    public static let changeChainLeader = Method<ChangeChainLeaderRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "ChangeChainLeader", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INDUSTRY_CHAIN_NOT_FOUND", "ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-chains/{chain_id}:lead", body: "*")])

    /// Adds a member from a day on. Change feed: "industry_chain.joined".
    /// CHAIN_MEMBER_EXISTS: it is a member.
    /// REFUSED: it is not registered as what it is to be in the chain; a day in the past or before the chain; the leader itself; a chain that
    /// has been dissolved.
    public static let addChainMember = Method<AddChainMemberRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "AddChainMember", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INDUSTRY_CHAIN_NOT_FOUND", "ORGANISATION_NOT_FOUND", "CHAIN_MEMBER_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-chains/{chain_id}/members", body: "*")])

    /// Ends a membership with a last day. Change feed: "industry_chain.left".
    /// CHAIN_MEMBER_NOT_FOUND: it is no member.
    /// REFUSED: a last day in the past or before its first.
    public static let endChainMember = Method<EndChainMemberRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "EndChainMember", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INDUSTRY_CHAIN_NOT_FOUND", "CHAIN_MEMBER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-chains/{chain_id}/members/{credit_code}:end", body: "*")])

    /// Dissolves a chain: its leadership and memberships end today. Change feed: "industry_chain.dissolved".
    /// REFUSED: it has been dissolved.
    public static let dissolveIndustryChain = Method<DissolveIndustryChainRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "DissolveIndustryChain", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INDUSTRY_CHAIN_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-chains/{chain_id}:dissolve", body: "*")])

    /// A chain with its leaders and members, past ones too, or those of a day.
    public static let getIndustryChain = Method<GetIndustryChainRequest, IndustryChain>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "GetIndustryChain", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["INDUSTRY_CHAIN_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/industry-chains/{chain_id}", body: nil)])

    /// Lists chains without their members.
    public static let listIndustryChains = Method<ListIndustryChainsRequest, ListIndustryChainsResponse>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "ListIndustryChains", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/industry-chains", body: nil)])

    /// Whether a chain leader may train and evaluate the workers of a firm on a day, with every reason against. Training and evaluation ask it.
    public static let checkChainRights = Method<CheckChainRightsRequest, ChainRights>(
        service: "liaoning.skills.catalog.v1.IndustryChains", name: "CheckChainRights", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/chain-rights", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [formIndustryChain, changeChainLeader, addChainMember, endChainMember, dissolveIndustryChain, getIndustryChain, listIndustryChains, checkChainRights]
}

public protocol IndustryChainsHandlers: Sendable {
    /// Forms a chain with its leader. Change feed: "industry_chain.formed".
    /// INDUSTRY_CHAIN_EXISTS: the region has one of that name.
    /// REFUSED: a leader that is no enterprise, a first day in the past, a cluster that is not in force.
    func formIndustryChain(_ request: FormIndustryChainRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// Gives a chain another leader from a day on; the one before leads to the day before. Change feed: "industry_chain.led".
    /// REFUSED: no enterprise, a day in the past or not after the last change, the same leader, a chain that has been dissolved.
    func changeChainLeader(_ request: ChangeChainLeaderRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// Adds a member from a day on. Change feed: "industry_chain.joined".
    /// CHAIN_MEMBER_EXISTS: it is a member.
    /// REFUSED: it is not registered as what it is to be in the chain; a day in the past or before the chain; the leader itself; a chain that
    /// has been dissolved.
    func addChainMember(_ request: AddChainMemberRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// Ends a membership with a last day. Change feed: "industry_chain.left".
    /// CHAIN_MEMBER_NOT_FOUND: it is no member.
    /// REFUSED: a last day in the past or before its first.
    func endChainMember(_ request: EndChainMemberRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// Dissolves a chain: its leadership and memberships end today. Change feed: "industry_chain.dissolved".
    /// REFUSED: it has been dissolved.
    func dissolveIndustryChain(_ request: DissolveIndustryChainRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// A chain with its leaders and members, past ones too, or those of a day.
    func getIndustryChain(_ request: GetIndustryChainRequest.Checked, _ call: Call) async throws -> IndustryChain

    /// Lists chains without their members.
    func listIndustryChains(_ request: ListIndustryChainsRequest.Checked, _ call: Call) async throws -> ListIndustryChainsResponse

    /// Whether a chain leader may train and evaluate the workers of a firm on a day, with every reason against. Training and evaluation ask it.
    func checkChainRights(_ request: CheckChainRightsRequest.Checked, _ call: Call) async throws -> ChainRights
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.IndustryChains`.
    public mutating func register(industryChains handlers: some IndustryChainsHandlers) {
        register(IndustryChainsMethods.formIndustryChain, checked: { try await handlers.formIndustryChain($0, $1) })
        register(IndustryChainsMethods.changeChainLeader, checked: { try await handlers.changeChainLeader($0, $1) })
        register(IndustryChainsMethods.addChainMember, checked: { try await handlers.addChainMember($0, $1) })
        register(IndustryChainsMethods.endChainMember, checked: { try await handlers.endChainMember($0, $1) })
        register(IndustryChainsMethods.dissolveIndustryChain, checked: { try await handlers.dissolveIndustryChain($0, $1) })
        register(IndustryChainsMethods.getIndustryChain, checked: { try await handlers.getIndustryChain($0, $1) })
        register(IndustryChainsMethods.listIndustryChains, checked: { try await handlers.listIndustryChains($0, $1) })
        register(IndustryChainsMethods.checkChainRights, checked: { try await handlers.checkChainRights($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.IndustryChains` through a channel.
public struct IndustryChainsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Forms a chain with its leader. Change feed: "industry_chain.formed".
    /// INDUSTRY_CHAIN_EXISTS: the region has one of that name.
    /// REFUSED: a leader that is no enterprise, a first day in the past, a cluster that is not in force.
    public func formIndustryChain(_ request: FormIndustryChainRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.formIndustryChain, request, options)
    }

    /// Gives a chain another leader from a day on; the one before leads to the day before. Change feed: "industry_chain.led".
    /// REFUSED: no enterprise, a day in the past or not after the last change, the same leader, a chain that has been dissolved.
    public func changeChainLeader(_ request: ChangeChainLeaderRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.changeChainLeader, request, options)
    }

    /// Adds a member from a day on. Change feed: "industry_chain.joined".
    /// CHAIN_MEMBER_EXISTS: it is a member.
    /// REFUSED: it is not registered as what it is to be in the chain; a day in the past or before the chain; the leader itself; a chain that
    /// has been dissolved.
    public func addChainMember(_ request: AddChainMemberRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.addChainMember, request, options)
    }

    /// Ends a membership with a last day. Change feed: "industry_chain.left".
    /// CHAIN_MEMBER_NOT_FOUND: it is no member.
    /// REFUSED: a last day in the past or before its first.
    public func endChainMember(_ request: EndChainMemberRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.endChainMember, request, options)
    }

    /// Dissolves a chain: its leadership and memberships end today. Change feed: "industry_chain.dissolved".
    /// REFUSED: it has been dissolved.
    public func dissolveIndustryChain(_ request: DissolveIndustryChainRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.dissolveIndustryChain, request, options)
    }

    /// A chain with its leaders and members, past ones too, or those of a day.
    public func getIndustryChain(_ request: GetIndustryChainRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryChain {
        try await channel.unary(IndustryChainsMethods.getIndustryChain, request, options)
    }

    /// Lists chains without their members.
    public func listIndustryChains(_ request: ListIndustryChainsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListIndustryChainsResponse {
        try await channel.unary(IndustryChainsMethods.listIndustryChains, request, options)
    }

    /// Whether a chain leader may train and evaluate the workers of a firm on a day, with every reason against. Training and evaluation ask it.
    public func checkChainRights(_ request: CheckChainRightsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainRights {
        try await channel.unary(IndustryChainsMethods.checkChainRights, request, options)
    }
}
