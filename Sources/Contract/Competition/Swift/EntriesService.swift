// Written by Protos/generate.sh from liaoning/skills/competition/v1/entry.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Entries`.
public enum EntriesMethods {
    /// Enters a real-name competitor for an event.
    ///
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    public static let enterCompetitor = Method<EnterCompetitorRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "EnterCompetitor", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/entries", body: "*")])

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    public static let withdrawEntry = Method<WithdrawEntryRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "WithdrawEntry", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:withdraw", body: "*")])

    /// Errors: NOT_FOUND, no such event.
    public static let listEntries = Method<ListEntriesRequest, ListEntriesResponse>(
        service: "liaoning.skills.competition.v1.Entries", name: "ListEntries", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/entries", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterCompetitor, withdrawEntry, listEntries]
}

public protocol EntriesHandlers: Sendable {
    /// Enters a real-name competitor for an event.
    ///
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    func enterCompetitor(_ request: EnterCompetitorRequest, _ call: Call) async throws -> Entry

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    func withdrawEntry(_ request: WithdrawEntryRequest, _ call: Call) async throws -> Entry

    /// Errors: NOT_FOUND, no such event.
    func listEntries(_ request: ListEntriesRequest, _ call: Call) async throws -> ListEntriesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Entries`.
    public mutating func register(entries handlers: some EntriesHandlers) {
        register(EntriesMethods.enterCompetitor, unary: { try await handlers.enterCompetitor($0, $1) })
        register(EntriesMethods.withdrawEntry, unary: { try await handlers.withdrawEntry($0, $1) })
        register(EntriesMethods.listEntries, unary: { try await handlers.listEntries($0, $1) })
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
    /// Errors: NOT_FOUND, no such event, delegation or person. ALREADY_EXISTS, entered before. FAILED_PRECONDITION, with
    /// every refusal: registration closed, over age, delegation's quota used up, no qualification from the lower tier.
    public func enterCompetitor(_ request: EnterCompetitorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.enterCompetitor, request, options)
    }

    /// Withdraws an entry before marking begins.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, marking has begun.
    public func withdrawEntry(_ request: WithdrawEntryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.withdrawEntry, request, options)
    }

    /// Errors: NOT_FOUND, no such event.
    public func listEntries(_ request: ListEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEntriesResponse {
        try await channel.unary(EntriesMethods.listEntries, request, options)
    }
}
