// Written by Protos/generate.sh from liaoning/skills/competition/v1/scoreboard.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Scoreboards`.
public enum ScoreboardsMethods {
    /// Gives an event's scoreboard: to the public as it was when it was frozen, while it is; to the organiser as it is, and as the public sees it.
    public static let getScoreboard = Method<GetScoreboardRequest, ScoreboardView>(
        service: "liaoning.skills.competition.v1.Scoreboards", name: "GetScoreboard", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/scoreboard", body: nil)])

    /// Gives the public scoreboard at once and again after every change, until results are announced or the caller's time is over. It is never
    /// older than a second.
    public static let watchScoreboard = Method<WatchScoreboardRequest, ScoreboardView>(
        service: "liaoning.skills.competition.v1.Scoreboards", name: "WatchScoreboard", kind: .serverStreaming,
        access: AccessRule(roles: [.public]),
        reasons: ["EVENT_NOT_FOUND"])

    /// Freezes an event's public scoreboard: whatever happens from now on changes nothing that the public sees of it. Results are announced after it
    /// is thawed.
    public static let freezeScoreboard = Method<FreezeScoreboardRequest, ScoreboardView>(
        service: "liaoning.skills.competition.v1.Scoreboards", name: "FreezeScoreboard", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "SCOREBOARD_FROZEN", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/scoreboard:freeze", body: "*")])

    /// Thaws an event's scoreboard: the public sees it as it is.
    public static let thawScoreboard = Method<ThawScoreboardRequest, ScoreboardView>(
        service: "liaoning.skills.competition.v1.Scoreboards", name: "ThawScoreboard", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "SCOREBOARD_NOT_FROZEN"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/scoreboard:thaw", body: "*")])

    /// Ranks a competition's delegations by the medals of its announced and final results: 4 points for gold, 3 for silver, 2 for bronze, 1 for a
    /// medallion; a team counts as one.
    public static let getDelegationStandings = Method<GetDelegationStandingsRequest, DelegationStandings>(
        service: "liaoning.skills.competition.v1.Scoreboards", name: "GetDelegationStandings", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}/delegation-standings", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getScoreboard, watchScoreboard, freezeScoreboard, thawScoreboard, getDelegationStandings]
}

public protocol ScoreboardsHandlers: Sendable {
    /// Gives an event's scoreboard: to the public as it was when it was frozen, while it is; to the organiser as it is, and as the public sees it.
    func getScoreboard(_ request: GetScoreboardRequest.Checked, _ call: Call) async throws -> ScoreboardView

    /// Gives the public scoreboard at once and again after every change, until results are announced or the caller's time is over. It is never
    /// older than a second.
    func watchScoreboard(_ request: WatchScoreboardRequest.Checked, _ writer: ResponseWriter<ScoreboardView>, _ call: Call) async throws

    /// Freezes an event's public scoreboard: whatever happens from now on changes nothing that the public sees of it. Results are announced after it
    /// is thawed.
    func freezeScoreboard(_ request: FreezeScoreboardRequest.Checked, _ call: Call) async throws -> ScoreboardView

    /// Thaws an event's scoreboard: the public sees it as it is.
    func thawScoreboard(_ request: ThawScoreboardRequest.Checked, _ call: Call) async throws -> ScoreboardView

    /// Ranks a competition's delegations by the medals of its announced and final results: 4 points for gold, 3 for silver, 2 for bronze, 1 for a
    /// medallion; a team counts as one.
    func getDelegationStandings(_ request: GetDelegationStandingsRequest.Checked, _ call: Call) async throws -> DelegationStandings
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Scoreboards`.
    public mutating func register(scoreboards handlers: some ScoreboardsHandlers) {
        register(ScoreboardsMethods.getScoreboard, checked: { try await handlers.getScoreboard($0, $1) })
        register(ScoreboardsMethods.watchScoreboard, checked: { try await handlers.watchScoreboard($0, $1, $2) })
        register(ScoreboardsMethods.freezeScoreboard, checked: { try await handlers.freezeScoreboard($0, $1) })
        register(ScoreboardsMethods.thawScoreboard, checked: { try await handlers.thawScoreboard($0, $1) })
        register(ScoreboardsMethods.getDelegationStandings, checked: { try await handlers.getDelegationStandings($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Scoreboards` through a channel.
public struct ScoreboardsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Gives an event's scoreboard: to the public as it was when it was frozen, while it is; to the organiser as it is, and as the public sees it.
    public func getScoreboard(_ request: GetScoreboardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ScoreboardView {
        try await channel.unary(ScoreboardsMethods.getScoreboard, request, options)
    }

    /// Gives the public scoreboard at once and again after every change, until results are announced or the caller's time is over. It is never
    /// older than a second.
    public func watchScoreboard(_ request: WatchScoreboardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<ScoreboardView> {
        try await channel.serverStreaming(ScoreboardsMethods.watchScoreboard, request, options)
    }

    /// Freezes an event's public scoreboard: whatever happens from now on changes nothing that the public sees of it. Results are announced after it
    /// is thawed.
    public func freezeScoreboard(_ request: FreezeScoreboardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ScoreboardView {
        try await channel.unary(ScoreboardsMethods.freezeScoreboard, request, options)
    }

    /// Thaws an event's scoreboard: the public sees it as it is.
    public func thawScoreboard(_ request: ThawScoreboardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ScoreboardView {
        try await channel.unary(ScoreboardsMethods.thawScoreboard, request, options)
    }

    /// Ranks a competition's delegations by the medals of its announced and final results: 4 points for gold, 3 for silver, 2 for bronze, 1 for a
    /// medallion; a team counts as one.
    public func getDelegationStandings(_ request: GetDelegationStandingsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DelegationStandings {
        try await channel.unary(ScoreboardsMethods.getDelegationStandings, request, options)
    }
}
