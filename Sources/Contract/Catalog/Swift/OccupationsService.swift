// Written by Protos/generate.sh from liaoning/skills/catalog/v1/occupation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Occupations`.
public enum OccupationsMethods {
    /// An occupation, or a class of occupations, by its code.
    public static let getOccupation = Method<GetOccupationRequest, Occupation>(
        service: "liaoning.skills.catalog.v1.Occupations", name: "GetOccupation", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["OCCUPATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/occupations/{code}", body: nil)])

    /// Occupations by any of code, part of a name, pinyin, initials, tag, level, year of announcement and parent, in one call.
    public static let listOccupations = Method<ListOccupationsRequest, ListOccupationsResponse>(
        service: "liaoning.skills.catalog.v1.Occupations", name: "ListOccupations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/occupations", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getOccupation, listOccupations]
}

public protocol OccupationsHandlers: Sendable {
    /// An occupation, or a class of occupations, by its code.
    func getOccupation(_ request: GetOccupationRequest.Checked, _ call: Call) async throws -> Occupation

    /// Occupations by any of code, part of a name, pinyin, initials, tag, level, year of announcement and parent, in one call.
    func listOccupations(_ request: ListOccupationsRequest.Checked, _ call: Call) async throws -> ListOccupationsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Occupations`.
    public mutating func register(occupations handlers: some OccupationsHandlers) {
        register(OccupationsMethods.getOccupation, checked: { try await handlers.getOccupation($0, $1) })
        register(OccupationsMethods.listOccupations, checked: { try await handlers.listOccupations($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Occupations` through a channel.
public struct OccupationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// An occupation, or a class of occupations, by its code.
    public func getOccupation(_ request: GetOccupationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Occupation {
        try await channel.unary(OccupationsMethods.getOccupation, request, options)
    }

    /// Occupations by any of code, part of a name, pinyin, initials, tag, level, year of announcement and parent, in one call.
    public func listOccupations(_ request: ListOccupationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOccupationsResponse {
        try await channel.unary(OccupationsMethods.listOccupations, request, options)
    }
}
