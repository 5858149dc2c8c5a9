// Written by Protos/generate.sh from liaoning/skills/catalog/v1/wage_guidance.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.WageGuidances`.
public enum WageGuidancesMethods {
    /// Publishes a region's table of a year. A further one for the same year is its next version; the earlier ones stay readable.
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation of a line.
    /// REFUSED: for a county, for a year to come, percentiles that fall, a line twice, nothing changed.
    public static let publishWageGuidance = Method<PublishWageGuidanceRequest, WageGuidance>(
        service: "liaoning.skills.catalog.v1.WageGuidances", name: "PublishWageGuidance", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/wage-guidances", body: "*")])

    /// The table of a region and year: the version in force, or the one that is named.
    public static let getWageGuidance = Method<GetWageGuidanceRequest, WageGuidance>(
        service: "liaoning.skills.catalog.v1.WageGuidances", name: "GetWageGuidance", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["WAGE_GUIDANCE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/wage-guidances/{region_code}/{year}", body: nil)])

    /// Lists tables without their lines, the latest year first, then by region and version.
    public static let listWageGuidances = Method<ListWageGuidancesRequest, ListWageGuidancesResponse>(
        service: "liaoning.skills.catalog.v1.WageGuidances", name: "ListWageGuidances", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/wage-guidances", body: nil)])

    /// Voids a version that was published in error; the one before it is in force again.
    /// REFUSED: it was voided before.
    public static let voidWageGuidance = Method<VoidWageGuidanceRequest, WageGuidance>(
        service: "liaoning.skills.catalog.v1.WageGuidances", name: "VoidWageGuidance", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["WAGE_GUIDANCE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/wage-guidances/{region_code}/{year}:void", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [publishWageGuidance, getWageGuidance, listWageGuidances, voidWageGuidance]
}

public protocol WageGuidancesHandlers: Sendable {
    /// Publishes a region's table of a year. A further one for the same year is its next version; the earlier ones stay readable.
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation of a line.
    /// REFUSED: for a county, for a year to come, percentiles that fall, a line twice, nothing changed.
    func publishWageGuidance(_ request: PublishWageGuidanceRequest.Checked, _ call: Call) async throws -> WageGuidance

    /// The table of a region and year: the version in force, or the one that is named.
    func getWageGuidance(_ request: GetWageGuidanceRequest.Checked, _ call: Call) async throws -> WageGuidance

    /// Lists tables without their lines, the latest year first, then by region and version.
    func listWageGuidances(_ request: ListWageGuidancesRequest.Checked, _ call: Call) async throws -> ListWageGuidancesResponse

    /// Voids a version that was published in error; the one before it is in force again.
    /// REFUSED: it was voided before.
    func voidWageGuidance(_ request: VoidWageGuidanceRequest.Checked, _ call: Call) async throws -> WageGuidance
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.WageGuidances`.
    public mutating func register(wageGuidances handlers: some WageGuidancesHandlers) {
        register(WageGuidancesMethods.publishWageGuidance, checked: { try await handlers.publishWageGuidance($0, $1) })
        register(WageGuidancesMethods.getWageGuidance, checked: { try await handlers.getWageGuidance($0, $1) })
        register(WageGuidancesMethods.listWageGuidances, checked: { try await handlers.listWageGuidances($0, $1) })
        register(WageGuidancesMethods.voidWageGuidance, checked: { try await handlers.voidWageGuidance($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.WageGuidances` through a channel.
public struct WageGuidancesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Publishes a region's table of a year. A further one for the same year is its next version; the earlier ones stay readable.
    /// OCCUPATION_NOT_FOUND: the classification does not have the occupation of a line.
    /// REFUSED: for a county, for a year to come, percentiles that fall, a line twice, nothing changed.
    public func publishWageGuidance(_ request: PublishWageGuidanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> WageGuidance {
        try await channel.unary(WageGuidancesMethods.publishWageGuidance, request, options)
    }

    /// The table of a region and year: the version in force, or the one that is named.
    public func getWageGuidance(_ request: GetWageGuidanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> WageGuidance {
        try await channel.unary(WageGuidancesMethods.getWageGuidance, request, options)
    }

    /// Lists tables without their lines, the latest year first, then by region and version.
    public func listWageGuidances(_ request: ListWageGuidancesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListWageGuidancesResponse {
        try await channel.unary(WageGuidancesMethods.listWageGuidances, request, options)
    }

    /// Voids a version that was published in error; the one before it is in force again.
    /// REFUSED: it was voided before.
    public func voidWageGuidance(_ request: VoidWageGuidanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> WageGuidance {
        try await channel.unary(WageGuidancesMethods.voidWageGuidance, request, options)
    }
}
