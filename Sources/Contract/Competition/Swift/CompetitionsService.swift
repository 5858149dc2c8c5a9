// Written by Protos/generate.sh from liaoning/skills/competition/v1/competition.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Competitions`.
public enum CompetitionsMethods {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// COMPETITION_NOT_FOUND: the parent. REFUSED: the tier does not lead to the parent's, the days are not in order, the organiser is missing,
    /// or the last competition of the series was held too short a while ago.
    public static let createCompetition = Method<CreateCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CreateCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organiserCreditCode) },
        reasons: ["COMPETITION_NOT_FOUND", "REFUSED", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/competitions", body: "*")])

    /// Gives a competition.
    public static let getCompetition = Method<GetCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCompetition", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}", body: nil)])

    /// Lists competitions by tier, region and year, newest first.
    public static let listCompetitions = Method<ListCompetitionsRequest, ListCompetitionsResponse>(
        service: "liaoning.skills.competition.v1.Competitions", name: "ListCompetitions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [createCompetition, getCompetition, listCompetitions]
}

public protocol CompetitionsHandlers: Sendable {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// COMPETITION_NOT_FOUND: the parent. REFUSED: the tier does not lead to the parent's, the days are not in order, the organiser is missing,
    /// or the last competition of the series was held too short a while ago.
    func createCompetition(_ request: CreateCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Gives a competition.
    func getCompetition(_ request: GetCompetitionRequest.Checked, _ call: Call) async throws -> Competition

    /// Lists competitions by tier, region and year, newest first.
    func listCompetitions(_ request: ListCompetitionsRequest.Checked, _ call: Call) async throws -> ListCompetitionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Competitions`.
    public mutating func register(competitions handlers: some CompetitionsHandlers) {
        register(CompetitionsMethods.createCompetition, checked: { try await handlers.createCompetition($0, $1) })
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
    /// COMPETITION_NOT_FOUND: the parent. REFUSED: the tier does not lead to the parent's, the days are not in order, the organiser is missing,
    /// or the last competition of the series was held too short a while ago.
    public func createCompetition(_ request: CreateCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.createCompetition, request, options)
    }

    /// Gives a competition.
    public func getCompetition(_ request: GetCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.getCompetition, request, options)
    }

    /// Lists competitions by tier, region and year, newest first.
    public func listCompetitions(_ request: ListCompetitionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionsResponse {
        try await channel.unary(CompetitionsMethods.listCompetitions, request, options)
    }
}
