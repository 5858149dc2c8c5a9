// Written by Protos/generate.sh from liaoning/skills/competition/v1/reference_event.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.ReferenceEvents`.
public enum ReferenceEventsMethods {
    /// Imports events of one edition of a list. An event that is there already is completed by what is imported; none is taken away.
    public static let importReferenceEvents = Method<ImportReferenceEventsRequest, ImportReferenceEventsResponse>(
        service: "liaoning.skills.competition.v1.ReferenceEvents", name: "ImportReferenceEvents", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["REFERENCE_EVENT_TWICE"],
        http: [HTTPRoute(.post, "/v1/reference-events:import", body: "*")])

    /// Lists the events of an edition, by number or name; of the latest edition when none is named.
    public static let listReferenceEvents = Method<ListReferenceEventsRequest, ListReferenceEventsResponse>(
        service: "liaoning.skills.competition.v1.ReferenceEvents", name: "ListReferenceEvents", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/reference-events", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [importReferenceEvents, listReferenceEvents]
}

public protocol ReferenceEventsHandlers: Sendable {
    /// Imports events of one edition of a list. An event that is there already is completed by what is imported; none is taken away.
    func importReferenceEvents(_ request: ImportReferenceEventsRequest.Checked, _ call: Call) async throws -> ImportReferenceEventsResponse

    /// Lists the events of an edition, by number or name; of the latest edition when none is named.
    func listReferenceEvents(_ request: ListReferenceEventsRequest.Checked, _ call: Call) async throws -> ListReferenceEventsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.ReferenceEvents`.
    public mutating func register(referenceEvents handlers: some ReferenceEventsHandlers) {
        register(ReferenceEventsMethods.importReferenceEvents, checked: { try await handlers.importReferenceEvents($0, $1) })
        register(ReferenceEventsMethods.listReferenceEvents, checked: { try await handlers.listReferenceEvents($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.ReferenceEvents` through a channel.
public struct ReferenceEventsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Imports events of one edition of a list. An event that is there already is completed by what is imported; none is taken away.
    public func importReferenceEvents(_ request: ImportReferenceEventsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ImportReferenceEventsResponse {
        try await channel.unary(ReferenceEventsMethods.importReferenceEvents, request, options)
    }

    /// Lists the events of an edition, by number or name; of the latest edition when none is named.
    public func listReferenceEvents(_ request: ListReferenceEventsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListReferenceEventsResponse {
        try await channel.unary(ReferenceEventsMethods.listReferenceEvents, request, options)
    }
}
