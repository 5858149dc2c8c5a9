// Written by Protos/generate.sh from liaoning/skills/catalog/v1/international_programme.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.InternationalProgrammes`.
public enum InternationalProgrammesMethods {
    /// Records a programme. Change feed: "international_programme.recorded".
    /// INTERNATIONAL_PROGRAMME_EXISTS: who leads it has one of that title in force.
    /// REFUSED: who leads it neither trains nor is an enterprise; service is agreed where no firm paid; recognition without a level.
    public static let recordInternationalProgramme = Method<RecordInternationalProgrammeRequest, InternationalProgramme>(
        service: "liaoning.skills.catalog.v1.InternationalProgrammes", name: "RecordInternationalProgramme", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.leadCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "INTERNATIONAL_PROGRAMME_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/international-programmes", body: "*")])

    /// Ends a programme with today as its last day. Change feed: "international_programme.ended".
    /// REFUSED: it has ended.
    public static let endInternationalProgramme = Method<EndInternationalProgrammeRequest, InternationalProgramme>(
        service: "liaoning.skills.catalog.v1.InternationalProgrammes", name: "EndInternationalProgramme", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .enterprise, .cityBureau, .province]),
        reasons: ["INTERNATIONAL_PROGRAMME_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/international-programmes/{programme_id}:end", body: "*")])

    /// Programmes by region, country, mark and day.
    public static let listInternationalProgrammes = Method<ListInternationalProgrammesRequest, ListInternationalProgrammesResponse>(
        service: "liaoning.skills.catalog.v1.InternationalProgrammes", name: "ListInternationalProgrammes", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/international-programmes", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordInternationalProgramme, endInternationalProgramme, listInternationalProgrammes]
}

public protocol InternationalProgrammesHandlers: Sendable {
    /// Records a programme. Change feed: "international_programme.recorded".
    /// INTERNATIONAL_PROGRAMME_EXISTS: who leads it has one of that title in force.
    /// REFUSED: who leads it neither trains nor is an enterprise; service is agreed where no firm paid; recognition without a level.
    func recordInternationalProgramme(_ request: RecordInternationalProgrammeRequest.Checked, _ call: Call) async throws -> InternationalProgramme

    /// Ends a programme with today as its last day. Change feed: "international_programme.ended".
    /// REFUSED: it has ended.
    func endInternationalProgramme(_ request: EndInternationalProgrammeRequest.Checked, _ call: Call) async throws -> InternationalProgramme

    /// Programmes by region, country, mark and day.
    func listInternationalProgrammes(_ request: ListInternationalProgrammesRequest.Checked, _ call: Call) async throws -> ListInternationalProgrammesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.InternationalProgrammes`.
    public mutating func register(internationalProgrammes handlers: some InternationalProgrammesHandlers) {
        register(InternationalProgrammesMethods.recordInternationalProgramme, checked: { try await handlers.recordInternationalProgramme($0, $1) })
        register(InternationalProgrammesMethods.endInternationalProgramme, checked: { try await handlers.endInternationalProgramme($0, $1) })
        register(InternationalProgrammesMethods.listInternationalProgrammes, checked: { try await handlers.listInternationalProgrammes($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.InternationalProgrammes` through a channel.
public struct InternationalProgrammesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records a programme. Change feed: "international_programme.recorded".
    /// INTERNATIONAL_PROGRAMME_EXISTS: who leads it has one of that title in force.
    /// REFUSED: who leads it neither trains nor is an enterprise; service is agreed where no firm paid; recognition without a level.
    public func recordInternationalProgramme(_ request: RecordInternationalProgrammeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InternationalProgramme {
        try await channel.unary(InternationalProgrammesMethods.recordInternationalProgramme, request, options)
    }

    /// Ends a programme with today as its last day. Change feed: "international_programme.ended".
    /// REFUSED: it has ended.
    public func endInternationalProgramme(_ request: EndInternationalProgrammeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InternationalProgramme {
        try await channel.unary(InternationalProgrammesMethods.endInternationalProgramme, request, options)
    }

    /// Programmes by region, country, mark and day.
    public func listInternationalProgrammes(_ request: ListInternationalProgrammesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInternationalProgrammesResponse {
        try await channel.unary(InternationalProgrammesMethods.listInternationalProgrammes, request, options)
    }
}
