// Written by Protos/generate.sh from liaoning/skills/competition/v1/competition.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Competitions`.
public enum CompetitionsMethods {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// National and world competitions are held elsewhere: what was reached there is entered as an outside result.
    /// COMPETITION_NOT_FOUND: the parent. SERIES_NOT_FOUND: the series is not set. REFUSED: the tier does not lead to the parent's, the days are
    /// not in order, the organiser is missing or of another region, the region does not fit the tier, or another competition of the series is
    /// held too short a while before or after.
    public static let createCompetition = Method<CreateCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CreateCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organiserCreditCode) },
        reasons: ["COMPETITION_NOT_FOUND", "SERIES_NOT_FOUND", "ORGANISER_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competitions", body: "*")])

    /// Changes a competition before its contest begins: its name, its quotas, its days. With a later first day of the contest it is postponed.
    ///
    /// REFUSED: as for CreateCompetition.
    public static let changeCompetition = Method<ChangeCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ChangeCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["COMPETITION_NOT_FOUND", "COMPETITION_CANCELLED", "CONTEST_BEGUN", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}:change", body: "*")])

    /// Cancels a competition none of whose events has results.
    public static let cancelCompetition = Method<CancelCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CancelCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["COMPETITION_NOT_FOUND", "COMPETITION_CANCELLED", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}:cancel", body: "*")])

    /// Gives a competition.
    public static let getCompetition = Method<GetCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCompetition", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}", body: nil)])

    /// Lists competitions, newest first: by tier, region with what lies in it, year, series, organiser, the competition they lead to, and words of
    /// the name.
    public static let listCompetitions = Method<ListCompetitionsRequest, ListCompetitionsResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListCompetitions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [createCompetition, changeCompetition, cancelCompetition, getCompetition, listCompetitions]
}

public protocol CompetitionsHandlers: Sendable {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// National and world competitions are held elsewhere: what was reached there is entered as an outside result.
    /// COMPETITION_NOT_FOUND: the parent. SERIES_NOT_FOUND: the series is not set. REFUSED: the tier does not lead to the parent's, the days are
    /// not in order, the organiser is missing or of another region, the region does not fit the tier, or another competition of the series is
    /// held too short a while before or after.
    func createCompetition(_ request: CreateCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Changes a competition before its contest begins: its name, its quotas, its days. With a later first day of the contest it is postponed.
    ///
    /// REFUSED: as for CreateCompetition.
    func changeCompetition(_ request: ChangeCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Cancels a competition none of whose events has results.
    func cancelCompetition(_ request: CancelCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Gives a competition.
    func getCompetition(_ request: GetCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Lists competitions, newest first: by tier, region with what lies in it, year, series, organiser, the competition they lead to, and words of
    /// the name.
    func listCompetitions(_ request: ListCompetitionsRequest.Checked, _ call: Call) async throws -> ListCompetitionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Competitions`.
    public mutating func register(competitions handlers: some CompetitionsHandlers) {
        register(CompetitionsMethods.createCompetition, checked: { try await handlers.createCompetition($0, $1) })
        register(CompetitionsMethods.changeCompetition, checked: { try await handlers.changeCompetition($0, $1) })
        register(CompetitionsMethods.cancelCompetition, checked: { try await handlers.cancelCompetition($0, $1) })
        register(CompetitionsMethods.getCompetition, checked: { try await handlers.getCompetition($0, $1) })
        register(CompetitionsMethods.listCompetitions, checked: { try await handlers.listCompetitions($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Competitions` through a channel.
public struct CompetitionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// National and world competitions are held elsewhere: what was reached there is entered as an outside result.
    /// COMPETITION_NOT_FOUND: the parent. SERIES_NOT_FOUND: the series is not set. REFUSED: the tier does not lead to the parent's, the days are
    /// not in order, the organiser is missing or of another region, the region does not fit the tier, or another competition of the series is
    /// held too short a while before or after.
    public func createCompetition(_ request: CreateCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.createCompetition, request, options)
    }

    /// Changes a competition before its contest begins: its name, its quotas, its days. With a later first day of the contest it is postponed.
    ///
    /// REFUSED: as for CreateCompetition.
    public func changeCompetition(_ request: ChangeCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.changeCompetition, request, options)
    }

    /// Cancels a competition none of whose events has results.
    public func cancelCompetition(_ request: CancelCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.cancelCompetition, request, options)
    }

    /// Gives a competition.
    public func getCompetition(_ request: GetCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.getCompetition, request, options)
    }

    /// Lists competitions, newest first: by tier, region with what lies in it, year, series, organiser, the competition they lead to, and words of
    /// the name.
    public func listCompetitions(_ request: ListCompetitionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionsResponse {
        try await channel.unary(CompetitionsMethods.listCompetitions, request, options)
    }
}
