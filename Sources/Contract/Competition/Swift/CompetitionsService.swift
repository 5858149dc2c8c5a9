// Written by Protos/generate.sh from liaoning/skills/competition/v1/competition.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Competitions`.
public enum CompetitionsMethods {
    /// Announces a competition: its tier, its place in the pyramid and its dates.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    public static let createCompetition = Method<CreateCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "CreateCompetition", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organiserCreditCode) },
        http: [HTTPRoute(.post, "/v1/competitions", body: "*")])

    /// Errors: NOT_FOUND, no such competition.
    public static let getCompetition = Method<GetCompetitionRequest, Competition>(
        service: "liaoning.skills.competition.v1.Competitions", name: "GetCompetition", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}", body: nil)])

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
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
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    func createCompetition(_ request: CreateCompetitionRequest, _ call: Call) async throws -> Competition

    /// Errors: NOT_FOUND, no such competition.
    func getCompetition(_ request: GetCompetitionRequest, _ call: Call) async throws -> Competition

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    func listCompetitions(_ request: ListCompetitionsRequest, _ call: Call) async throws -> ListCompetitionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Competitions`.
    public mutating func register(competitions handlers: some CompetitionsHandlers) {
        register(CompetitionsMethods.createCompetition, unary: { try await handlers.createCompetition($0, $1) })
        register(CompetitionsMethods.getCompetition, unary: { try await handlers.getCompetition($0, $1) })
        register(CompetitionsMethods.listCompetitions, unary: { try await handlers.listCompetitions($0, $1) })
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
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such parent competition. FAILED_PRECONDITION, the tier
    /// does not lead to the parent's tier, or the interval since the last one of its series is too short.
    public func createCompetition(_ request: CreateCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.createCompetition, request, options)
    }

    /// Errors: NOT_FOUND, no such competition.
    public func getCompetition(_ request: GetCompetitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Competition {
        try await channel.unary(CompetitionsMethods.getCompetition, request, options)
    }

    /// Lists competitions by tier, region and year, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public func listCompetitions(_ request: ListCompetitionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCompetitionsResponse {
        try await channel.unary(CompetitionsMethods.listCompetitions, request, options)
    }
}
