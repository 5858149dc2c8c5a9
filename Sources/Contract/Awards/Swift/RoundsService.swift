// Written by Protos/generate.sh from liaoning/skills/awards/v1/round.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Rounds`.
public enum RoundsMethods {
    /// Opens a round of a programme for the edition of this year. Places and money come from the policy book of the opening day, or from the
    /// announcement where the programme names no figure.
    ///
    /// REFUSED: another round of the programme is open, the cycle has not passed, the year is not this one, there are no places, the
    /// announcement sets a place that a figure sets, or nominations would close before the round opens.
    public static let openRound = Method<OpenRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "OpenRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PROGRAMME_NOT_FOUND", "ROUND_EXISTS", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds", body: "*")])

    /// A round with its places.
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

    /// Sets another last day for nominations, later or earlier, while the round takes them.
    ///
    /// REFUSED: the day is over.
    public static let changeRound = Method<ChangeRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "ChangeRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "ROUND_NOT_NOMINATING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:change", body: "*")])

    /// Gives a city or sector its share of nominations in a round. Once a place has shares, who has none nominates nobody for it.
    ///
    /// REFUSED: less than is nominated already, a sector of a city, or a place the round does not have.
    public static let setNominationQuota = Method<SetNominationQuotaRequest, NominationQuota>(
        service: "liaoning.skills.awards.v1.Rounds", name: "SetNominationQuota", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "ROUND_NOT_NOMINATING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/quotas", body: "*")])

    /// Lists the shares of a round, and what is used of them.
    public static let listNominationQuotas = Method<ListNominationQuotasRequest, ListNominationQuotasResponse>(
        service: "liaoning.skills.awards.v1.Rounds", name: "ListNominationQuotas", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/quotas", body: nil)])

    /// Closes nominations; the expert review begins. Nominations that were returned and not corrected are refused.
    ///
    /// REFUSED: the caller nominated or checked one of those.
    public static let closeNominations = Method<CloseNominationsRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "CloseNominations", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "ROUND_NOT_NOMINATING", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:close-nominations", body: "*")])

    /// Closes a round after its decisions; no award is decided after it.
    ///
    /// REFUSED: the list is not public yet, publicity is not over, a named objection is not decided, or the caller nominated or checked what was
    /// not awarded: its cases are refused.
    public static let closeRound = Method<CloseRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "CloseRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:close", body: "*")])

    /// Cancels a round in which nothing was awarded; its year is free again.
    ///
    /// REFUSED: it is closed or cancelled, something was awarded, or the caller nominated or checked in it: its cases are refused.
    public static let cancelRound = Method<CancelRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Rounds", name: "CancelRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:cancel", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openRound, getRound, listRounds, changeRound, setNominationQuota, listNominationQuotas, closeNominations, closeRound, cancelRound]
}

public protocol RoundsHandlers: Sendable {
    /// Opens a round of a programme for the edition of this year. Places and money come from the policy book of the opening day, or from the
    /// announcement where the programme names no figure.
    ///
    /// REFUSED: another round of the programme is open, the cycle has not passed, the year is not this one, there are no places, the
    /// announcement sets a place that a figure sets, or nominations would close before the round opens.
    func openRound(_ request: OpenRoundRequest.Checked, _ call: Call) async throws -> Round

    /// A round with its places.
    func getRound(_ request: GetRoundRequest.Checked, _ call: Call) async throws -> Round

    /// Lists rounds, latest year first.
    func listRounds(_ request: ListRoundsRequest.Checked, _ call: Call) async throws -> ListRoundsResponse

    /// Sets another last day for nominations, later or earlier, while the round takes them.
    ///
    /// REFUSED: the day is over.
    func changeRound(_ request: ChangeRoundRequest.Checked, _ call: Call) async throws -> Round

    /// Gives a city or sector its share of nominations in a round. Once a place has shares, who has none nominates nobody for it.
    ///
    /// REFUSED: less than is nominated already, a sector of a city, or a place the round does not have.
    func setNominationQuota(_ request: SetNominationQuotaRequest.Checked, _ call: Call) async throws -> NominationQuota

    /// Lists the shares of a round, and what is used of them.
    func listNominationQuotas(_ request: ListNominationQuotasRequest.Checked, _ call: Call) async throws -> ListNominationQuotasResponse

    /// Closes nominations; the expert review begins. Nominations that were returned and not corrected are refused.
    ///
    /// REFUSED: the caller nominated or checked one of those.
    func closeNominations(_ request: CloseNominationsRequest.Checked, _ call: Call) async throws -> Round

    /// Closes a round after its decisions; no award is decided after it.
    ///
    /// REFUSED: the list is not public yet, publicity is not over, a named objection is not decided, or the caller nominated or checked what was
    /// not awarded: its cases are refused.
    func closeRound(_ request: CloseRoundRequest.Checked, _ call: Call) async throws -> Round

    /// Cancels a round in which nothing was awarded; its year is free again.
    ///
    /// REFUSED: it is closed or cancelled, something was awarded, or the caller nominated or checked in it: its cases are refused.
    func cancelRound(_ request: CancelRoundRequest.Checked, _ call: Call) async throws -> Round
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Rounds`.
    public mutating func register(rounds handlers: some RoundsHandlers) {
        register(RoundsMethods.openRound, checked: { try await handlers.openRound($0, $1) })
        register(RoundsMethods.getRound, checked: { try await handlers.getRound($0, $1) })
        register(RoundsMethods.listRounds, checked: { try await handlers.listRounds($0, $1) })
        register(RoundsMethods.changeRound, checked: { try await handlers.changeRound($0, $1) })
        register(RoundsMethods.setNominationQuota, checked: { try await handlers.setNominationQuota($0, $1) })
        register(RoundsMethods.listNominationQuotas, checked: { try await handlers.listNominationQuotas($0, $1) })
        register(RoundsMethods.closeNominations, checked: { try await handlers.closeNominations($0, $1) })
        register(RoundsMethods.closeRound, checked: { try await handlers.closeRound($0, $1) })
        register(RoundsMethods.cancelRound, checked: { try await handlers.cancelRound($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Rounds` through a channel.
public struct RoundsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a round of a programme for the edition of this year. Places and money come from the policy book of the opening day, or from the
    /// announcement where the programme names no figure.
    ///
    /// REFUSED: another round of the programme is open, the cycle has not passed, the year is not this one, there are no places, the
    /// announcement sets a place that a figure sets, or nominations would close before the round opens.
    public func openRound(_ request: OpenRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.openRound, request, options)
    }

    /// A round with its places.
    public func getRound(_ request: GetRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.getRound, request, options)
    }

    /// Lists rounds, latest year first.
    public func listRounds(_ request: ListRoundsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRoundsResponse {
        try await channel.unary(RoundsMethods.listRounds, request, options)
    }

    /// Sets another last day for nominations, later or earlier, while the round takes them.
    ///
    /// REFUSED: the day is over.
    public func changeRound(_ request: ChangeRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.changeRound, request, options)
    }

    /// Gives a city or sector its share of nominations in a round. Once a place has shares, who has none nominates nobody for it.
    ///
    /// REFUSED: less than is nominated already, a sector of a city, or a place the round does not have.
    public func setNominationQuota(_ request: SetNominationQuotaRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominationQuota {
        try await channel.unary(RoundsMethods.setNominationQuota, request, options)
    }

    /// Lists the shares of a round, and what is used of them.
    public func listNominationQuotas(_ request: ListNominationQuotasRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNominationQuotasResponse {
        try await channel.unary(RoundsMethods.listNominationQuotas, request, options)
    }

    /// Closes nominations; the expert review begins. Nominations that were returned and not corrected are refused.
    ///
    /// REFUSED: the caller nominated or checked one of those.
    public func closeNominations(_ request: CloseNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.closeNominations, request, options)
    }

    /// Closes a round after its decisions; no award is decided after it.
    ///
    /// REFUSED: the list is not public yet, publicity is not over, a named objection is not decided, or the caller nominated or checked what was
    /// not awarded: its cases are refused.
    public func closeRound(_ request: CloseRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.closeRound, request, options)
    }

    /// Cancels a round in which nothing was awarded; its year is free again.
    ///
    /// REFUSED: it is closed or cancelled, something was awarded, or the caller nominated or checked in it: its cases are refused.
    public func cancelRound(_ request: CancelRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(RoundsMethods.cancelRound, request, options)
    }
}
