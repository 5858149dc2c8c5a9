// Written by Protos/generate.sh from liaoning/skills/competition/v1/event.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.CompetitionEvents`.
public enum CompetitionEventsMethods {
    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    public static let addCompetitionEvent = Method<AddCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "AddCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["COMPETITION_NOT_FOUND", "COMPETITION_CANCELLED", "OCCUPATION_NOT_FOUND", "REFERENCE_EVENT_NOT_FOUND", "EVENT_NAME_TAKEN", "REGISTRATION_BEGUN", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/events", body: "*")])

    /// Changes an event before marking begins: its name, its quota, the greatest age, the qualifying rank.
    public static let changeCompetitionEvent = Method<ChangeCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "ChangeCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "EVENT_CANCELLED", "EVENT_NAME_TAKEN", "MARKING_BEGUN"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}:change", body: "*")])

    /// Cancels an event that has no results.
    public static let cancelCompetitionEvent = Method<CancelCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "CancelCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "EVENT_CANCELLED", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}:cancel", body: "*")])

    /// Ties an event to the city training brand (一市一品牌) that it is about, confirmed by the province; the brand is marked in the catalog. Only
    /// tied events count as brand events. Source: 辽人社发〔2022〕7号 二(九).
    ///
    /// BRAND_NOT_CONFIRMED: the brand is not, or no longer. BRAND_TIED: the event has a brand.
    public static let tieBrandEvent = Method<TieBrandEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "TieBrandEvent", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "EVENT_CANCELLED", "BRAND_NOT_FOUND", "BRAND_NOT_CONFIRMED", "BRAND_TIED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}:tie-brand", body: "*")])

    /// Gives an event.
    public static let getCompetitionEvent = Method<GetCompetitionEventRequest, CompetitionEvent>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "GetCompetitionEvent", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}", body: nil)])

    /// Lists a competition's events by name.
    public static let listCompetitionEvents = Method<ListCompetitionEventsRequest, ListCompetitionEventsResponse>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "ListCompetitionEvents", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}/events", body: nil)])

    /// Says which world and national events the events of provincial competitions cover in a year.
    public static let getCoverage = Method<GetCoverageRequest, Coverage>(
        service: "liaoning.skills.competition.v1.CompetitionEvents", name: "GetCoverage", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-coverage", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [addCompetitionEvent, changeCompetitionEvent, cancelCompetitionEvent, tieBrandEvent, getCompetitionEvent, listCompetitionEvents, getCoverage]
}

public protocol CompetitionEventsHandlers: Sendable {
    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    func addCompetitionEvent(_ request: AddCompetitionEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent

    /// Changes an event before marking begins: its name, its quota, the greatest age, the qualifying rank.
    func changeCompetitionEvent(_ request: ChangeCompetitionEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent

    /// Cancels an event that has no results.
    func cancelCompetitionEvent(_ request: CancelCompetitionEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent

    /// Ties an event to the city training brand (一市一品牌) that it is about, confirmed by the province; the brand is marked in the catalog. Only
    /// tied events count as brand events. Source: 辽人社发〔2022〕7号 二(九).
    ///
    /// BRAND_NOT_CONFIRMED: the brand is not, or no longer. BRAND_TIED: the event has a brand.
    func tieBrandEvent(_ request: TieBrandEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent

    /// Gives an event.
    func getCompetitionEvent(_ request: GetCompetitionEventRequest.Checked, _ call: Call) async throws -> CompetitionEvent

    /// Lists a competition's events by name.
    func listCompetitionEvents(_ request: ListCompetitionEventsRequest.Checked, _ call: Call) async throws -> ListCompetitionEventsResponse

    /// Says which world and national events the events of provincial competitions cover in a year.
    func getCoverage(_ request: GetCoverageRequest.Checked, _ call: Call) async throws -> Coverage
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.CompetitionEvents`.
    public mutating func register(competitionEvents handlers: some CompetitionEventsHandlers) {
        register(CompetitionEventsMethods.addCompetitionEvent, checked: { try await handlers.addCompetitionEvent($0, $1) })
        register(CompetitionEventsMethods.changeCompetitionEvent, checked: { try await handlers.changeCompetitionEvent($0, $1) })
        register(CompetitionEventsMethods.cancelCompetitionEvent, checked: { try await handlers.cancelCompetitionEvent($0, $1) })
        register(CompetitionEventsMethods.tieBrandEvent, checked: { try await handlers.tieBrandEvent($0, $1) })
        register(CompetitionEventsMethods.getCompetitionEvent, checked: { try await handlers.getCompetitionEvent($0, $1) })
        register(CompetitionEventsMethods.listCompetitionEvents, checked: { try await handlers.listCompetitionEvents($0, $1) })
        register(CompetitionEventsMethods.getCoverage, checked: { try await handlers.getCoverage($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.CompetitionEvents` through a channel.
public struct CompetitionEventsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Adds an event (赛项): its occupation, and the world or national event it answers to.
    public func addCompetitionEvent(_ request: AddCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionEventsMethods.addCompetitionEvent, request, options)
    }

    /// Changes an event before marking begins: its name, its quota, the greatest age, the qualifying rank.
    public func changeCompetitionEvent(_ request: ChangeCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionEventsMethods.changeCompetitionEvent, request, options)
    }

    /// Cancels an event that has no results.
    public func cancelCompetitionEvent(_ request: CancelCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionEventsMethods.cancelCompetitionEvent, request, options)
    }

    /// Ties an event to the city training brand (一市一品牌) that it is about, confirmed by the province; the brand is marked in the catalog. Only
    /// tied events count as brand events. Source: 辽人社发〔2022〕7号 二(九).
    ///
    /// BRAND_NOT_CONFIRMED: the brand is not, or no longer. BRAND_TIED: the event has a brand.
    public func tieBrandEvent(_ request: TieBrandEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionEventsMethods.tieBrandEvent, request, options)
    }

    /// Gives an event.
    public func getCompetitionEvent(_ request: GetCompetitionEventRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CompetitionEvent {
        try await channel.unary(CompetitionEventsMethods.getCompetitionEvent, request, options)
    }

    /// Lists a competition's events by name.
    public func listCompetitionEvents(_ request: ListCompetitionEventsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionEventsResponse {
        try await channel.unary(CompetitionEventsMethods.listCompetitionEvents, request, options)
    }

    /// Says which world and national events the events of provincial competitions cover in a year.
    public func getCoverage(_ request: GetCoverageRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Coverage {
        try await channel.unary(CompetitionEventsMethods.getCoverage, request, options)
    }
}
