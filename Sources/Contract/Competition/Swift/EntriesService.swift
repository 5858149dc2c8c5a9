// Written by Protos/generate.sh from liaoning/skills/competition/v1/entry.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Entries`.
public enum EntriesMethods {
    /// Enters a real-name competitor for an event.
    ///
    /// A team is entered as one, with all its members. Who withdrew may be entered again.
    /// REFUSED: registration is not open, marking has begun, over age, a quota is used up, no qualification from the lower competition, not as
    /// many members as the event's teams have, not of the enterprise, the school or the group, or a member judges the event.
    public static let enterCompetitor = Method<EnterCompetitorRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "EnterCompetitor", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "DELEGATION_NOT_FOUND", "PERSON_NOT_FOUND", "ALREADY_ENTERED", "EVENT_CANCELLED", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/entries", body: "*")])

    /// Withdraws an entry before marking begins, by the delegation or the competitor.
    public static let withdrawEntry = Method<WithdrawEntryRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "WithdrawEntry", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_OUT", "MARKING_BEGUN"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:withdraw", body: "*")])

    /// Records that an entry does not compete, or no longer: absent, retired or disqualified. It is a state and no mark: the entry has no place,
    /// and counts in no median, share or number. Once results are announced, CorrectResults disqualifies.
    public static let recordOutcome = Method<RecordOutcomeRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "RecordOutcome", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_OUT", "CONTEST_NOT_BEGUN", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:recordOutcome", body: "*")])

    /// Takes an outcome back that was recorded by mistake; the sheet is open again.
    public static let reinstateEntry = Method<ReinstateEntryRequest, Entry>(
        service: "liaoning.skills.competition.v1.Entries", name: "ReinstateEntry", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_NOT_OUT", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}:reinstate", body: "*")])

    /// Lists the entries of a delegation in the order of entry, for the delegation and the organiser.
    public static let listDelegationEntries = Method<ListDelegationEntriesRequest, ListDelegationEntriesResponse>(
        service: "liaoning.skills.competition.v1.Entries", name: "ListDelegationEntries", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["DELEGATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/delegations/{delegation_id}/entries", body: nil)])

    /// Lists a person's own entries, newest first.
    public static let listPersonEntries = Method<ListPersonEntriesRequest, ListPersonEntriesResponse>(
        service: "liaoning.skills.competition.v1.Entries", name: "ListPersonEntries", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/competition-entries", body: nil)])

    /// Lists an event's entries in the order of entry, for its organiser.
    public static let listEntries = Method<ListEntriesRequest, ListEntriesResponse>(
        service: "liaoning.skills.competition.v1.Entries", name: "ListEntries", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/entries", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterCompetitor, withdrawEntry, recordOutcome, reinstateEntry, listDelegationEntries, listPersonEntries, listEntries]
}

public protocol EntriesHandlers: Sendable {
    /// Enters a real-name competitor for an event.
    ///
    /// A team is entered as one, with all its members. Who withdrew may be entered again.
    /// REFUSED: registration is not open, marking has begun, over age, a quota is used up, no qualification from the lower competition, not as
    /// many members as the event's teams have, not of the enterprise, the school or the group, or a member judges the event.
    func enterCompetitor(_ request: EnterCompetitorRequest.Checked, _ call: Call) async throws -> Entry

    /// Withdraws an entry before marking begins, by the delegation or the competitor.
    func withdrawEntry(_ request: WithdrawEntryRequest.Checked, _ call: Call) async throws -> Entry

    /// Records that an entry does not compete, or no longer: absent, retired or disqualified. It is a state and no mark: the entry has no place,
    /// and counts in no median, share or number. Once results are announced, CorrectResults disqualifies.
    func recordOutcome(_ request: RecordOutcomeRequest.Checked, _ call: Call) async throws -> Entry

    /// Takes an outcome back that was recorded by mistake; the sheet is open again.
    func reinstateEntry(_ request: ReinstateEntryRequest.Checked, _ call: Call) async throws -> Entry

    /// Lists the entries of a delegation in the order of entry, for the delegation and the organiser.
    func listDelegationEntries(_ request: ListDelegationEntriesRequest.Checked, _ call: Call) async throws -> ListDelegationEntriesResponse

    /// Lists a person's own entries, newest first.
    func listPersonEntries(_ request: ListPersonEntriesRequest.Checked, _ call: Call) async throws -> ListPersonEntriesResponse

    /// Lists an event's entries in the order of entry, for its organiser.
    func listEntries(_ request: ListEntriesRequest.Checked, _ call: Call) async throws -> ListEntriesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Entries`.
    public mutating func register(entries handlers: some EntriesHandlers) {
        register(EntriesMethods.enterCompetitor, checked: { try await handlers.enterCompetitor($0, $1) })
        register(EntriesMethods.withdrawEntry, checked: { try await handlers.withdrawEntry($0, $1) })
        register(EntriesMethods.recordOutcome, checked: { try await handlers.recordOutcome($0, $1) })
        register(EntriesMethods.reinstateEntry, checked: { try await handlers.reinstateEntry($0, $1) })
        register(EntriesMethods.listDelegationEntries, checked: { try await handlers.listDelegationEntries($0, $1) })
        register(EntriesMethods.listPersonEntries, checked: { try await handlers.listPersonEntries($0, $1) })
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
    /// A team is entered as one, with all its members. Who withdrew may be entered again.
    /// REFUSED: registration is not open, marking has begun, over age, a quota is used up, no qualification from the lower competition, not as
    /// many members as the event's teams have, not of the enterprise, the school or the group, or a member judges the event.
    public func enterCompetitor(_ request: EnterCompetitorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.enterCompetitor, request, options)
    }

    /// Withdraws an entry before marking begins, by the delegation or the competitor.
    public func withdrawEntry(_ request: WithdrawEntryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.withdrawEntry, request, options)
    }

    /// Records that an entry does not compete, or no longer: absent, retired or disqualified. It is a state and no mark: the entry has no place,
    /// and counts in no median, share or number. Once results are announced, CorrectResults disqualifies.
    public func recordOutcome(_ request: RecordOutcomeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.recordOutcome, request, options)
    }

    /// Takes an outcome back that was recorded by mistake; the sheet is open again.
    public func reinstateEntry(_ request: ReinstateEntryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Entry {
        try await channel.unary(EntriesMethods.reinstateEntry, request, options)
    }

    /// Lists the entries of a delegation in the order of entry, for the delegation and the organiser.
    public func listDelegationEntries(_ request: ListDelegationEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListDelegationEntriesResponse {
        try await channel.unary(EntriesMethods.listDelegationEntries, request, options)
    }

    /// Lists a person's own entries, newest first.
    public func listPersonEntries(_ request: ListPersonEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonEntriesResponse {
        try await channel.unary(EntriesMethods.listPersonEntries, request, options)
    }

    /// Lists an event's entries in the order of entry, for its organiser.
    public func listEntries(_ request: ListEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEntriesResponse {
        try await channel.unary(EntriesMethods.listEntries, request, options)
    }
}
