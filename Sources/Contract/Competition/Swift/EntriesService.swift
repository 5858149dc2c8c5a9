// Written by Protos/generate.sh from liaoning/skills/competition/v1/entry.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Entries`.
public enum EntriesMethods {
    /// Enters a real-name competitor for an event.
    ///
    /// REFUSED: registration is not open, marking has begun, over age, the delegation's quota is used up, no qualification from a lower tier,
    /// or the person judges the event.
    public static let enterCompetitor = Method<EnterCompetitorRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "EnterCompetitor", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["EVENT_NOT_FOUND", "DELEGATION_NOT_FOUND", "PERSON_NOT_FOUND", "ALREADY_ENTERED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/entries", body: "*")])

    /// Withdraws an entry before marking begins.
    public static let withdrawEntry = Method<WithdrawEntryRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "WithdrawEntry", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_WITHDRAWN", "MARKING_BEGUN"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:withdraw", body: "*")])

    /// Lists an event's entries by start number, for its organiser.
    public static let listEntries = Method<ListEntriesRequest, ListEntriesResponse>(
        service: "liaoning.skills.competition.v1.Entries", name: "ListEntries", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/entries", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterCompetitor, withdrawEntry, listEntries]
}

public protocol EntriesHandlers: Sendable {
    /// Enters a real-name competitor for an event.
    ///
    /// REFUSED: registration is not open, marking has begun, over age, the delegation's quota is used up, no qualification from a lower tier,
    /// or the person judges the event.
    func enterCompetitor(_ request: EnterCompetitorRequest.Checked, _ call: Call) async throws -> Entry

    /// Withdraws an entry before marking begins.
    func withdrawEntry(_ request: WithdrawEntryRequest.Checked, _ call: Call) async throws -> Entry

    /// Lists an event's entries by start number, for its organiser.
    func listEntries(_ request: ListEntriesRequest.Checked, _ call: Call) async throws -> ListEntriesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Entries`.
    public mutating func register(entries handlers: some EntriesHandlers) {
        register(EntriesMethods.enterCompetitor, checked: { try await handlers.enterCompetitor($0, $1) })
        register(EntriesMethods.withdrawEntry, checked: { try await handlers.withdrawEntry($0, $1) })
        register(EntriesMethods.listEntries, checked: { try await handlers.listEntries($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Entries` through a channel.
public struct EntriesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a real-name competitor for an event.
    ///
    /// REFUSED: registration is not open, marking has begun, over age, the delegation's quota is used up, no qualification from a lower tier,
    /// or the person judges the event.
    public func enterCompetitor(_ request: EnterCompetitorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.enterCompetitor, request, options)
    }

    /// Withdraws an entry before marking begins.
    public func withdrawEntry(_ request: WithdrawEntryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.withdrawEntry, request, options)
    }

    /// Lists an event's entries by start number, for its organiser.
    public func listEntries(_ request: ListEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEntriesResponse {
        try await channel.unary(EntriesMethods.listEntries, request, options)
    }
}
