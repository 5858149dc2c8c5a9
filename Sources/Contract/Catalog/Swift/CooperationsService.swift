// Written by Protos/generate.sh from liaoning/skills/catalog/v1/cooperation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Cooperations`.
public enum CooperationsMethods {
    /// Records a cooperation of a school with its partners. Change feed: "cooperation.recorded".
    /// COOPERATION_EXISTS: the school has one of that kind and title in force.
    /// REFUSED: who leads it is no school; no enterprise among the partners; too few for a group; a long-term partnership that is too short.
    public static let recordCooperation = Method<RecordCooperationRequest, Cooperation>(
        service: "liaoning.skills.catalog.v1.Cooperations", name: "RecordCooperation", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.schoolCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "MAJOR_NOT_FOUND", "COOPERATION_EXISTS", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/cooperations", body: "*")])

    /// Ends a cooperation with today as its last day. Change feed: "cooperation.ended".
    /// REFUSED: it has ended.
    public static let endCooperation = Method<EndCooperationRequest, Cooperation>(
        service: "liaoning.skills.catalog.v1.Cooperations", name: "EndCooperation", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .cityBureau, .province]),
        reasons: ["COOPERATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/cooperations/{cooperation_id}:end", body: "*")])

    /// Cooperations by region, kind, school, partner and day.
    public static let listCooperations = Method<ListCooperationsRequest, ListCooperationsResponse>(
        service: "liaoning.skills.catalog.v1.Cooperations", name: "ListCooperations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/cooperations", body: nil)])

    /// How each technical school stands on a day: stations, classes, and whether it has the long-term partner that it must have.
    public static let getCooperationStanding = Method<GetCooperationStandingRequest, CooperationStanding>(
        service: "liaoning.skills.catalog.v1.Cooperations", name: "GetCooperationStanding", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/cooperation-standing", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordCooperation, endCooperation, listCooperations, getCooperationStanding]
}

public protocol CooperationsHandlers: Sendable {
    /// Records a cooperation of a school with its partners. Change feed: "cooperation.recorded".
    /// COOPERATION_EXISTS: the school has one of that kind and title in force.
    /// REFUSED: who leads it is no school; no enterprise among the partners; too few for a group; a long-term partnership that is too short.
    func recordCooperation(_ request: RecordCooperationRequest.Checked, _ call: Call) async throws -> Cooperation

    /// Ends a cooperation with today as its last day. Change feed: "cooperation.ended".
    /// REFUSED: it has ended.
    func endCooperation(_ request: EndCooperationRequest.Checked, _ call: Call) async throws -> Cooperation

    /// Cooperations by region, kind, school, partner and day.
    func listCooperations(_ request: ListCooperationsRequest.Checked, _ call: Call) async throws -> ListCooperationsResponse

    /// How each technical school stands on a day: stations, classes, and whether it has the long-term partner that it must have.
    func getCooperationStanding(_ request: GetCooperationStandingRequest.Checked, _ call: Call) async throws -> CooperationStanding
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Cooperations`.
    public mutating func register(cooperations handlers: some CooperationsHandlers) {
        register(CooperationsMethods.recordCooperation, checked: { try await handlers.recordCooperation($0, $1) })
        register(CooperationsMethods.endCooperation, checked: { try await handlers.endCooperation($0, $1) })
        register(CooperationsMethods.listCooperations, checked: { try await handlers.listCooperations($0, $1) })
        register(CooperationsMethods.getCooperationStanding, checked: { try await handlers.getCooperationStanding($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Cooperations` through a channel.
public struct CooperationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records a cooperation of a school with its partners. Change feed: "cooperation.recorded".
    /// COOPERATION_EXISTS: the school has one of that kind and title in force.
    /// REFUSED: who leads it is no school; no enterprise among the partners; too few for a group; a long-term partnership that is too short.
    public func recordCooperation(_ request: RecordCooperationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Cooperation {
        try await channel.unary(CooperationsMethods.recordCooperation, request, options)
    }

    /// Ends a cooperation with today as its last day. Change feed: "cooperation.ended".
    /// REFUSED: it has ended.
    public func endCooperation(_ request: EndCooperationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Cooperation {
        try await channel.unary(CooperationsMethods.endCooperation, request, options)
    }

    /// Cooperations by region, kind, school, partner and day.
    public func listCooperations(_ request: ListCooperationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCooperationsResponse {
        try await channel.unary(CooperationsMethods.listCooperations, request, options)
    }

    /// How each technical school stands on a day: stations, classes, and whether it has the long-term partner that it must have.
    public func getCooperationStanding(_ request: GetCooperationStandingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CooperationStanding {
        try await channel.unary(CooperationsMethods.getCooperationStanding, request, options)
    }
}
