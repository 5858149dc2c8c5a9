// Written by Protos/generate.sh from liaoning/skills/awards/v1/nomination.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Nominations`.
public enum NominationsMethods {
    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// REFUSED: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a higher award before.
    public static let nominate = Method<NominateRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "Nominate", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ROUND_NOT_FOUND", "PERSON_NOT_FOUND", "ALREADY_NOMINATED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/nominations", body: "*")])

    /// A nomination with its evidence.
    public static let getNomination = Method<GetNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        reasons: ["NOMINATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-nominations/{nomination_id}", body: nil)])

    /// Lists a round's nominations, best average score first; without their evidence.
    public static let listNominations = Method<ListNominationsRequest, ListNominationsResponse>(
        service: "liaoning.skills.awards.v1.Nominations", name: "ListNominations", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/nominations", body: nil)])

    /// Enters one expert's score of one nomination.
    ///
    /// PERSON_NOT_FOUND: the expert is not registered.
    public static let scoreNomination = Method<ScoreNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "ScoreNomination", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["NOMINATION_NOT_FOUND", "PERSON_NOT_FOUND", "ALREADY_SCORED", "ROUND_NOT_REVIEWING", "EXPERT_DECLARED_INTEREST"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:score", body: "*")])

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// REFUSED: not in review, or a nomination has too few scores. FIGURE_MISSING: the days of publicity.
    public static let publishShortlist = Method<PublishShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "PublishShortlist", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:publish-shortlist", body: "*")])

    /// The public list, with masked names.
    public static let getShortlist = Method<GetShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetShortlist", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ROUND_NOT_FOUND", "SHORTLIST_NOT_PUBLISHED"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/shortlist", body: nil)])

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection is open, the quota is used up, the fund is exhausted, or the person is
    /// awarded in this round already.
    public static let decideAward = Method<DecideAwardRequest, Honour>(
        service: "liaoning.skills.awards.v1.Nominations", name: "DecideAward", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["NOMINATION_NOT_FOUND", "ALREADY_AWARDED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:award", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [nominate, getNomination, listNominations, scoreNomination, publishShortlist, getShortlist, decideAward]
}

public protocol NominationsHandlers: Sendable {
    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// REFUSED: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a higher award before.
    func nominate(_ request: NominateRequest.Checked, _ call: Call) async throws -> Nomination

    /// A nomination with its evidence.
    func getNomination(_ request: GetNominationRequest.Checked, _ call: Call) async throws -> Nomination

    /// Lists a round's nominations, best average score first; without their evidence.
    func listNominations(_ request: ListNominationsRequest.Checked, _ call: Call) async throws -> ListNominationsResponse

    /// Enters one expert's score of one nomination.
    ///
    /// PERSON_NOT_FOUND: the expert is not registered.
    func scoreNomination(_ request: ScoreNominationRequest.Checked, _ call: Call) async throws -> Nomination

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// REFUSED: not in review, or a nomination has too few scores. FIGURE_MISSING: the days of publicity.
    func publishShortlist(_ request: PublishShortlistRequest.Checked, _ call: Call) async throws -> Shortlist

    /// The public list, with masked names.
    func getShortlist(_ request: GetShortlistRequest.Checked, _ call: Call) async throws -> Shortlist

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection is open, the quota is used up, the fund is exhausted, or the person is
    /// awarded in this round already.
    func decideAward(_ request: DecideAwardRequest.Checked, _ call: Call) async throws -> Honour
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Nominations`.
    public mutating func register(nominations handlers: some NominationsHandlers) {
        register(NominationsMethods.nominate, checked: { try await handlers.nominate($0, $1) })
        register(NominationsMethods.getNomination, checked: { try await handlers.getNomination($0, $1) })
        register(NominationsMethods.listNominations, checked: { try await handlers.listNominations($0, $1) })
        register(NominationsMethods.scoreNomination, checked: { try await handlers.scoreNomination($0, $1) })
        register(NominationsMethods.publishShortlist, checked: { try await handlers.publishShortlist($0, $1) })
        register(NominationsMethods.getShortlist, checked: { try await handlers.getShortlist($0, $1) })
        register(NominationsMethods.decideAward, checked: { try await handlers.decideAward($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Nominations` through a channel.
public struct NominationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// REFUSED: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a higher award before.
    public func nominate(_ request: NominateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.nominate, request, options)
    }

    /// A nomination with its evidence.
    public func getNomination(_ request: GetNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.getNomination, request, options)
    }

    /// Lists a round's nominations, best average score first; without their evidence.
    public func listNominations(_ request: ListNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNominationsResponse {
        try await channel.unary(NominationsMethods.listNominations, request, options)
    }

    /// Enters one expert's score of one nomination.
    ///
    /// PERSON_NOT_FOUND: the expert is not registered.
    public func scoreNomination(_ request: ScoreNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.scoreNomination, request, options)
    }

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// REFUSED: not in review, or a nomination has too few scores. FIGURE_MISSING: the days of publicity.
    public func publishShortlist(_ request: PublishShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.publishShortlist, request, options)
    }

    /// The public list, with masked names.
    public func getShortlist(_ request: GetShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.getShortlist, request, options)
    }

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection is open, the quota is used up, the fund is exhausted, or the person is
    /// awarded in this round already.
    public func decideAward(_ request: DecideAwardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(NominationsMethods.decideAward, request, options)
    }
}
