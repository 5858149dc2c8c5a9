// Written by Protos/generate.sh from liaoning/skills/awards/v1/round.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Rounds`.
public enum RoundsMethods {
    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// REFUSED: the interval of two years since the last round has not passed, the policy book has no quota for the day, or nominations
    /// would close before the round opens.
    public static let openRound = Method<OpenRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "OpenRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_EXISTS", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds", body: "*")])

    /// A round with its quotas.
    public static let getRound = Method<GetRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "GetRound", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}", body: nil)])

    /// Lists rounds, latest year first.
    public static let listRounds = Method<ListRoundsRequest, ListRoundsResponse>(
        service: "liaoning.skills.awards.v1.Rounds", name: "ListRounds", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds", body: nil)])

    /// Gives a city or sector its share of nominations in a round.
    public static let setNominationQuota = Method<SetNominationQuotaRequest, NominationQuota>(
        service: "liaoning.skills.awards.v1.Rounds", name: "SetNominationQuota", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "ROUND_NOT_NOMINATING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/quotas", body: "*")])

    /// Closes nominations; the expert review begins.
    public static let closeNominations = Method<CloseNominationsRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "CloseNominations", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "ROUND_NOT_NOMINATING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:close-nominations", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openRound, getRound, listRounds, setNominationQuota, closeNominations]
}

public protocol RoundsHandlers: Sendable {
    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// REFUSED: the interval of two years since the last round has not passed, the policy book has no quota for the day, or nominations
    /// would close before the round opens.
    func openRound(_ request: OpenRoundRequest.Checked, _ call: Call) async throws -> Round

    /// A round with its quotas.
    func getRound(_ request: GetRoundRequest.Checked, _ call: Call) async throws -> Round

    /// Lists rounds, latest year first.
    func listRounds(_ request: ListRoundsRequest.Checked, _ call: Call) async throws -> ListRoundsResponse

    /// Gives a city or sector its share of nominations in a round.
    func setNominationQuota(_ request: SetNominationQuotaRequest.Checked, _ call: Call) async throws -> NominationQuota

    /// Closes nominations; the expert review begins.
    func closeNominations(_ request: CloseNominationsRequest.Checked, _ call: Call) async throws -> Round
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Rounds`.
    public mutating func register(rounds handlers: some RoundsHandlers) {
        register(RoundsMethods.openRound, checked: { try await handlers.openRound($0, $1) })
        register(RoundsMethods.getRound, checked: { try await handlers.getRound($0, $1) })
        register(RoundsMethods.listRounds, checked: { try await handlers.listRounds($0, $1) })
        register(RoundsMethods.setNominationQuota, checked: { try await handlers.setNominationQuota($0, $1) })
        register(RoundsMethods.closeNominations, checked: { try await handlers.closeNominations($0, $1) })
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
    /// REFUSED: the interval of two years since the last round has not passed, the policy book has no quota for the day, or nominations
    /// would close before the round opens.
    public func openRound(_ request: OpenRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.openRound, request, options)
    }

    /// A round with its quotas.
    public func getRound(_ request: GetRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.getRound, request, options)
    }

    /// Lists rounds, latest year first.
    public func listRounds(_ request: ListRoundsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRoundsResponse {
        try await channel.unary(RoundsMethods.listRounds, request, options)
    }

    /// Gives a city or sector its share of nominations in a round.
    public func setNominationQuota(_ request: SetNominationQuotaRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominationQuota {
        try await channel.unary(RoundsMethods.setNominationQuota, request, options)
    }

    /// Closes nominations; the expert review begins.
    public func closeNominations(_ request: CloseNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.closeNominations, request, options)
    }
}
