// Written by Protos/generate.sh from liaoning/skills/catalog/v1/region.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Regions`.
public enum RegionsMethods {
    /// A region by its code.
    public static let getRegion = Method<GetRegionRequest, Region>(
        service: "liaoning.skills.catalog.v1.Regions", name: "GetRegion", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["REGION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/regions/{code}", body: nil)])

    /// Regions by parent and tier.
    public static let listRegions = Method<ListRegionsRequest, ListRegionsResponse>(
        service: "liaoning.skills.catalog.v1.Regions", name: "ListRegions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/regions", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getRegion, listRegions]
}

public protocol RegionsHandlers: Sendable {
    /// A region by its code.
    func getRegion(_ request: GetRegionRequest.Checked, _ call: Call) async throws -> Region

    /// Regions by parent and tier.
    func listRegions(_ request: ListRegionsRequest.Checked, _ call: Call) async throws -> ListRegionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Regions`.
    public mutating func register(regions handlers: some RegionsHandlers) {
        register(RegionsMethods.getRegion, checked: { try await handlers.getRegion($0, $1) })
        register(RegionsMethods.listRegions, checked: { try await handlers.listRegions($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Regions` through a channel.
public struct RegionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// A region by its code.
    public func getRegion(_ request: GetRegionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Region {
        try await channel.unary(RegionsMethods.getRegion, request, options)
    }

    /// Regions by parent and tier.
    public func listRegions(_ request: ListRegionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRegionsResponse {
        try await channel.unary(RegionsMethods.listRegions, request, options)
    }
}
