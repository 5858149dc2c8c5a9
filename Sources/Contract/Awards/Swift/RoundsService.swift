// Written by Protos/generate.sh from liaoning/skills/awards/v1/round.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Rounds`.
public enum RoundsMethods {
    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. ALREADY_EXISTS, a round of that year. FAILED_PRECONDITION, the
    /// interval of two years since the last round has not passed, or the policy book has no quota for the day.
    public static let openRound = Method<OpenRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "OpenRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds", body: "*")])

    /// Errors: NOT_FOUND, no such round.
    public static let getRound = Method<GetRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "GetRound", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}", body: nil)])

    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public static let listRounds = Method<ListRoundsRequest, ListRoundsResponse>(
        service: "liaoning.skills.awards.v1.Rounds", name: "ListRounds", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds", body: nil)])

    /// Gives a city or sector its share of nominations in a round.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, nominations are closed.
    public static let setNominationQuota = Method<SetNominationQuotaRequest, NominationQuota>(
        service: "liaoning.skills.awards.v1.Rounds", name: "SetNominationQuota", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/quotas", body: "*")])

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    public static let closeNominations = Method<CloseNominationsRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "CloseNominations", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:close-nominations", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openRound, getRound, listRounds, setNominationQuota, closeNominations]
}

public protocol RoundsHandlers: Sendable {
    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. ALREADY_EXISTS, a round of that year. FAILED_PRECONDITION, the
    /// interval of two years since the last round has not passed, or the policy book has no quota for the day.
    func openRound(_ request: OpenRoundRequest, _ call: Call) async throws -> Round

    /// Errors: NOT_FOUND, no such round.
    func getRound(_ request: GetRoundRequest, _ call: Call) async throws -> Round

    /// Errors: INVALID_ARGUMENT, a malformed page token.
    func listRounds(_ request: ListRoundsRequest, _ call: Call) async throws -> ListRoundsResponse

    /// Gives a city or sector its share of nominations in a round.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, nominations are closed.
    func setNominationQuota(_ request: SetNominationQuotaRequest, _ call: Call) async throws -> NominationQuota

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    func closeNominations(_ request: CloseNominationsRequest, _ call: Call) async throws -> Round
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Rounds`.
    public mutating func register(rounds handlers: some RoundsHandlers) {
        register(RoundsMethods.openRound, unary: { try await handlers.openRound($0, $1) })
        register(RoundsMethods.getRound, unary: { try await handlers.getRound($0, $1) })
        register(RoundsMethods.listRounds, unary: { try await handlers.listRounds($0, $1) })
        register(RoundsMethods.setNominationQuota, unary: { try await handlers.setNominationQuota($0, $1) })
        register(RoundsMethods.closeNominations, unary: { try await handlers.closeNominations($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Rounds` through a channel.
public struct RoundsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. ALREADY_EXISTS, a round of that year. FAILED_PRECONDITION, the
    /// interval of two years since the last round has not passed, or the policy book has no quota for the day.
    public func openRound(_ request: OpenRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.openRound, request, options)
    }

    /// Errors: NOT_FOUND, no such round.
    public func getRound(_ request: GetRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.getRound, request, options)
    }

    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public func listRounds(_ request: ListRoundsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRoundsResponse {
        try await channel.unary(RoundsMethods.listRounds, request, options)
    }

    /// Gives a city or sector its share of nominations in a round.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, nominations are closed.
    public func setNominationQuota(_ request: SetNominationQuotaRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominationQuota {
        try await channel.unary(RoundsMethods.setNominationQuota, request, options)
    }

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    public func closeNominations(_ request: CloseNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.closeNominations, request, options)
    }
}
