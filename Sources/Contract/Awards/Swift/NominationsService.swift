// Written by Protos/generate.sh from liaoning/skills/awards/v1/nomination.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Nominations`.
public enum NominationsMethods {
    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// Errors: NOT_FOUND, no such round or person. ALREADY_EXISTS, nominated in this round before. FAILED_PRECONDITION,
    /// with every refusal: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a
    /// higher award before. UNAVAILABLE, evidence can't be fetched now.
    public static let nominate = Method<NominateRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "Nominate", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/nominations", body: "*")])

    /// Errors: NOT_FOUND, no such nomination.
    public static let getNomination = Method<GetNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        http: [HTTPRoute(.get, "/v1/award-nominations/{nomination_id}", body: nil)])

    /// Lists a round's nominations, best average score first.
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, a malformed page token.
    public static let listNominations = Method<ListNominationsRequest, ListNominationsResponse>(
        service: "liaoning.skills.awards.v1.Nominations", name: "ListNominations", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/nominations", body: nil)])

    /// Enters one expert's score of one nomination.
    ///
    /// Errors: NOT_FOUND, no such nomination, or the expert is not registered. ALREADY_EXISTS, the expert scored it before.
    /// INVALID_ARGUMENT, a score out of range. FAILED_PRECONDITION, the round is not in review, or the expert declared an
    /// interest.
    public static let scoreNomination = Method<ScoreNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "ScoreNomination", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:score", body: "*")])

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, not in review, or a nomination has too few scores.
    public static let publishShortlist = Method<PublishShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "PublishShortlist", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:publish-shortlist", body: "*")])

    /// Errors: NOT_FOUND, no such round, or its shortlist is not published.
    public static let getShortlist = Method<GetShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetShortlist", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/shortlist", body: nil)])

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    public static let decideAward = Method<DecideAwardRequest, Honour>(
        service: "liaoning.skills.awards.v1.Nominations", name: "DecideAward", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:award", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [nominate, getNomination, listNominations, scoreNomination, publishShortlist, getShortlist, decideAward]
}

public protocol NominationsHandlers: Sendable {
    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// Errors: NOT_FOUND, no such round or person. ALREADY_EXISTS, nominated in this round before. FAILED_PRECONDITION,
    /// with every refusal: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a
    /// higher award before. UNAVAILABLE, evidence can't be fetched now.
    func nominate(_ request: NominateRequest, _ call: Call) async throws -> Nomination

    /// Errors: NOT_FOUND, no such nomination.
    func getNomination(_ request: GetNominationRequest, _ call: Call) async throws -> Nomination

    /// Lists a round's nominations, best average score first.
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, a malformed page token.
    func listNominations(_ request: ListNominationsRequest, _ call: Call) async throws -> ListNominationsResponse

    /// Enters one expert's score of one nomination.
    ///
    /// Errors: NOT_FOUND, no such nomination, or the expert is not registered. ALREADY_EXISTS, the expert scored it before.
    /// INVALID_ARGUMENT, a score out of range. FAILED_PRECONDITION, the round is not in review, or the expert declared an
    /// interest.
    func scoreNomination(_ request: ScoreNominationRequest, _ call: Call) async throws -> Nomination

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, not in review, or a nomination has too few scores.
    func publishShortlist(_ request: PublishShortlistRequest, _ call: Call) async throws -> Shortlist

    /// Errors: NOT_FOUND, no such round, or its shortlist is not published.
    func getShortlist(_ request: GetShortlistRequest, _ call: Call) async throws -> Shortlist

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    func decideAward(_ request: DecideAwardRequest, _ call: Call) async throws -> Honour
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Nominations`.
    public mutating func register(nominations handlers: some NominationsHandlers) {
        register(NominationsMethods.nominate, unary: { try await handlers.nominate($0, $1) })
        register(NominationsMethods.getNomination, unary: { try await handlers.getNomination($0, $1) })
        register(NominationsMethods.listNominations, unary: { try await handlers.listNominations($0, $1) })
        register(NominationsMethods.scoreNomination, unary: { try await handlers.scoreNomination($0, $1) })
        register(NominationsMethods.publishShortlist, unary: { try await handlers.publishShortlist($0, $1) })
        register(NominationsMethods.getShortlist, unary: { try await handlers.getShortlist($0, $1) })
        register(NominationsMethods.decideAward, unary: { try await handlers.decideAward($0, $1) })
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
    /// Errors: NOT_FOUND, no such round or person. ALREADY_EXISTS, nominated in this round before. FAILED_PRECONDITION,
    /// with every refusal: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a
    /// higher award before. UNAVAILABLE, evidence can't be fetched now.
    public func nominate(_ request: NominateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.nominate, request, options)
    }

    /// Errors: NOT_FOUND, no such nomination.
    public func getNomination(_ request: GetNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.getNomination, request, options)
    }

    /// Lists a round's nominations, best average score first.
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, a malformed page token.
    public func listNominations(_ request: ListNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNominationsResponse {
        try await channel.unary(NominationsMethods.listNominations, request, options)
    }

    /// Enters one expert's score of one nomination.
    ///
    /// Errors: NOT_FOUND, no such nomination, or the expert is not registered. ALREADY_EXISTS, the expert scored it before.
    /// INVALID_ARGUMENT, a score out of range. FAILED_PRECONDITION, the round is not in review, or the expert declared an
    /// interest.
    public func scoreNomination(_ request: ScoreNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.scoreNomination, request, options)
    }

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, not in review, or a nomination has too few scores.
    public func publishShortlist(_ request: PublishShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.publishShortlist, request, options)
    }

    /// Errors: NOT_FOUND, no such round, or its shortlist is not published.
    public func getShortlist(_ request: GetShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.getShortlist, request, options)
    }

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    public func decideAward(_ request: DecideAwardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(NominationsMethods.decideAward, request, options)
    }
}
