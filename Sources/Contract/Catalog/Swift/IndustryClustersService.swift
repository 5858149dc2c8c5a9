// Written by Protos/generate.sh from liaoning/skills/catalog/v1/industry_cluster.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.IndustryClusters`.
public enum IndustryClustersMethods {
    /// Enters a base or a cluster. Change feed: "industry_cluster.entered".
    /// INDUSTRY_CLUSTER_NOT_FOUND: there is no such base.
    /// INDUSTRY_CLUSTER_EXISTS: one of that name has not ended.
    /// REFUSED: a base of a base, a base that is none or has ended, more than the policy names.
    public static let enterIndustryCluster = Method<EnterIndustryClusterRequest, IndustryCluster>(
        service: "liaoning.skills.catalog.v1.IndustryClusters", name: "EnterIndustryCluster", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["INDUSTRY_CLUSTER_NOT_FOUND", "INDUSTRY_CLUSTER_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-clusters", body: "*")])

    /// Ends a base or cluster that is none any more, or was entered wrongly. Change feed: "industry_cluster.ended".
    /// REFUSED: it has ended before; chains that are in force belong to it.
    public static let endIndustryCluster = Method<EndIndustryClusterRequest, IndustryCluster>(
        service: "liaoning.skills.catalog.v1.IndustryClusters", name: "EndIndustryCluster", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["INDUSTRY_CLUSTER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/industry-clusters/{cluster_id}:end", body: "*")])

    /// Lists bases and clusters, bases first, with how many the policy names.
    public static let listIndustryClusters = Method<ListIndustryClustersRequest, ListIndustryClustersResponse>(
        service: "liaoning.skills.catalog.v1.IndustryClusters", name: "ListIndustryClusters", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/industry-clusters", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterIndustryCluster, endIndustryCluster, listIndustryClusters]
}

public protocol IndustryClustersHandlers: Sendable {
    /// Enters a base or a cluster. Change feed: "industry_cluster.entered".
    /// INDUSTRY_CLUSTER_NOT_FOUND: there is no such base.
    /// INDUSTRY_CLUSTER_EXISTS: one of that name has not ended.
    /// REFUSED: a base of a base, a base that is none or has ended, more than the policy names.
    func enterIndustryCluster(_ request: EnterIndustryClusterRequest.Checked, _ call: Call) async throws -> IndustryCluster

    /// Ends a base or cluster that is none any more, or was entered wrongly. Change feed: "industry_cluster.ended".
    /// REFUSED: it has ended before; chains that are in force belong to it.
    func endIndustryCluster(_ request: EndIndustryClusterRequest.Checked, _ call: Call) async throws -> IndustryCluster

    /// Lists bases and clusters, bases first, with how many the policy names.
    func listIndustryClusters(_ request: ListIndustryClustersRequest.Checked, _ call: Call) async throws -> ListIndustryClustersResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.IndustryClusters`.
    public mutating func register(industryClusters handlers: some IndustryClustersHandlers) {
        register(IndustryClustersMethods.enterIndustryCluster, checked: { try await handlers.enterIndustryCluster($0, $1) })
        register(IndustryClustersMethods.endIndustryCluster, checked: { try await handlers.endIndustryCluster($0, $1) })
        register(IndustryClustersMethods.listIndustryClusters, checked: { try await handlers.listIndustryClusters($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.IndustryClusters` through a channel.
public struct IndustryClustersClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a base or a cluster. Change feed: "industry_cluster.entered".
    /// INDUSTRY_CLUSTER_NOT_FOUND: there is no such base.
    /// INDUSTRY_CLUSTER_EXISTS: one of that name has not ended.
    /// REFUSED: a base of a base, a base that is none or has ended, more than the policy names.
    public func enterIndustryCluster(_ request: EnterIndustryClusterRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryCluster {
        try await channel.unary(IndustryClustersMethods.enterIndustryCluster, request, options)
    }

    /// Ends a base or cluster that is none any more, or was entered wrongly. Change feed: "industry_cluster.ended".
    /// REFUSED: it has ended before; chains that are in force belong to it.
    public func endIndustryCluster(_ request: EndIndustryClusterRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IndustryCluster {
        try await channel.unary(IndustryClustersMethods.endIndustryCluster, request, options)
    }

    /// Lists bases and clusters, bases first, with how many the policy names.
    public func listIndustryClusters(_ request: ListIndustryClustersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListIndustryClustersResponse {
        try await channel.unary(IndustryClustersMethods.listIndustryClusters, request, options)
    }
}
