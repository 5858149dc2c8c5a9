// Written by Protos/generate.sh from liaoning/skills/awards/v1/awards.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Awards`.
public enum AwardsMethods {
    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. ALREADY_EXISTS, a round of that year. FAILED_PRECONDITION, the
    /// interval of two years since the last round has not passed, or the policy book has no quota for the day.
    public static let openRound = Method<OpenRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Awards", name: "OpenRound", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds", body: "*")])

    /// Errors: NOT_FOUND, no such round.
    public static let getRound = Method<GetRoundRequest, Round>(
        service: "liaoning.skills.awards.v1.Awards", name: "GetRound", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}", body: nil)])

    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public static let listRounds = Method<ListRoundsRequest, ListRoundsResponse>(
        service: "liaoning.skills.awards.v1.Awards", name: "ListRounds", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds", body: nil)])

    /// Gives a city or sector its share of nominations in a round.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, nominations are closed.
    public static let setNominationQuota = Method<SetNominationQuotaRequest, NominationQuota>(
        service: "liaoning.skills.awards.v1.Awards", name: "SetNominationQuota", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/quotas", body: "*")])

    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// Errors: NOT_FOUND, no such round or person. ALREADY_EXISTS, nominated in this round before. FAILED_PRECONDITION,
    /// with every refusal: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a
    /// higher award before. UNAVAILABLE, evidence can't be fetched now.
    public static let nominate = Method<NominateRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Awards", name: "Nominate", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/nominations", body: "*")])

    /// Errors: NOT_FOUND, no such nomination.
    public static let getNomination = Method<GetNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Awards", name: "GetNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        http: [HTTPRoute(.get, "/v1/award-nominations/{nomination_id}", body: nil)])

    /// Lists a round's nominations, best average score first.
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, a malformed page token.
    public static let listNominations = Method<ListNominationsRequest, ListNominationsResponse>(
        service: "liaoning.skills.awards.v1.Awards", name: "ListNominations", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/nominations", body: nil)])

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    public static let closeNominations = Method<CloseNominationsRequest, Round>(
        service: "liaoning.skills.awards.v1.Awards", name: "CloseNominations", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:close-nominations", body: "*")])

    /// Enters one expert's score of one nomination.
    ///
    /// Errors: NOT_FOUND, no such nomination, or the expert is not registered. ALREADY_EXISTS, the expert scored it before.
    /// INVALID_ARGUMENT, a score out of range. FAILED_PRECONDITION, the round is not in review, or the expert declared an
    /// interest.
    public static let scoreNomination = Method<ScoreNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Awards", name: "ScoreNomination", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:score", body: "*")])

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, not in review, or a nomination has too few scores.
    public static let publishShortlist = Method<PublishShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Awards", name: "PublishShortlist", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:publish-shortlist", body: "*")])

    /// Errors: NOT_FOUND, no such round, or its shortlist is not published.
    public static let getShortlist = Method<GetShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Awards", name: "GetShortlist", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/shortlist", body: nil)])

    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// Errors: NOT_FOUND, no such nomination. FAILED_PRECONDITION, not shortlisted, or the publicity period is over.
    public static let fileObjection = Method<FileObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Awards", name: "FileObjection", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}/objections", body: "*")])

    /// Decides an objection. An upheld one excludes the nomination.
    ///
    /// Errors: NOT_FOUND, no such objection. FAILED_PRECONDITION, decided before.
    public static let decideObjection = Method<DecideObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Awards", name: "DecideObjection", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-objections/{objection_id}:decide", body: "*")])

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    public static let decideAward = Method<DecideAwardRequest, Honour>(
        service: "liaoning.skills.awards.v1.Awards", name: "DecideAward", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:award", body: "*")])

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    public static let withdrawHonour = Method<WithdrawHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Awards", name: "WithdrawHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}:withdraw", body: "*")])

    /// Sets the money of the talent fund for a round (人才专项资金).
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, negative. FAILED_PRECONDITION, less than is committed.
    public static let setTalentFund = Method<SetTalentFundRequest, TalentFund>(
        service: "liaoning.skills.awards.v1.Awards", name: "SetTalentFund", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.put, "/v1/award-rounds/{round_id}/fund", body: "*")])

    /// Errors: NOT_FOUND, no such round.
    public static let getTalentFund = Method<GetTalentFundRequest, TalentFund>(
        service: "liaoning.skills.awards.v1.Awards", name: "GetTalentFund", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/fund", body: nil)])

    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    public static let recordHonour = Method<RecordHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Awards", name: "RecordHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/honours", body: "*")])

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public static let listPersonHonours = Method<ListPersonHonoursRequest, ListPersonHonoursResponse>(
        service: "liaoning.skills.awards.v1.Awards", name: "ListPersonHonours", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/honours", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openRound, getRound, listRounds, setNominationQuota, nominate, getNomination, listNominations, closeNominations, scoreNomination, publishShortlist, getShortlist, fileObjection, decideObjection, decideAward, withdrawHonour, setTalentFund, getTalentFund, recordHonour, listPersonHonours]
}

/// Every rpc may also answer UNAUTHENTICATED, PERMISSION_DENIED, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED and UNAVAILABLE.
public protocol AwardsHandlers: Sendable {
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

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    func closeNominations(_ request: CloseNominationsRequest, _ call: Call) async throws -> Round

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

    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// Errors: NOT_FOUND, no such nomination. FAILED_PRECONDITION, not shortlisted, or the publicity period is over.
    func fileObjection(_ request: FileObjectionRequest, _ call: Call) async throws -> Objection

    /// Decides an objection. An upheld one excludes the nomination.
    ///
    /// Errors: NOT_FOUND, no such objection. FAILED_PRECONDITION, decided before.
    func decideObjection(_ request: DecideObjectionRequest, _ call: Call) async throws -> Objection

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    func decideAward(_ request: DecideAwardRequest, _ call: Call) async throws -> Honour

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    func withdrawHonour(_ request: WithdrawHonourRequest, _ call: Call) async throws -> Honour

    /// Sets the money of the talent fund for a round (人才专项资金).
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, negative. FAILED_PRECONDITION, less than is committed.
    func setTalentFund(_ request: SetTalentFundRequest, _ call: Call) async throws -> TalentFund

    /// Errors: NOT_FOUND, no such round.
    func getTalentFund(_ request: GetTalentFundRequest, _ call: Call) async throws -> TalentFund

    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    func recordHonour(_ request: RecordHonourRequest, _ call: Call) async throws -> Honour

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    func listPersonHonours(_ request: ListPersonHonoursRequest, _ call: Call) async throws -> ListPersonHonoursResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Awards`.
    public mutating func register(_ handlers: some AwardsHandlers) {
        register(AwardsMethods.openRound, unary: { try await handlers.openRound($0, $1) })
        register(AwardsMethods.getRound, unary: { try await handlers.getRound($0, $1) })
        register(AwardsMethods.listRounds, unary: { try await handlers.listRounds($0, $1) })
        register(AwardsMethods.setNominationQuota, unary: { try await handlers.setNominationQuota($0, $1) })
        register(AwardsMethods.nominate, unary: { try await handlers.nominate($0, $1) })
        register(AwardsMethods.getNomination, unary: { try await handlers.getNomination($0, $1) })
        register(AwardsMethods.listNominations, unary: { try await handlers.listNominations($0, $1) })
        register(AwardsMethods.closeNominations, unary: { try await handlers.closeNominations($0, $1) })
        register(AwardsMethods.scoreNomination, unary: { try await handlers.scoreNomination($0, $1) })
        register(AwardsMethods.publishShortlist, unary: { try await handlers.publishShortlist($0, $1) })
        register(AwardsMethods.getShortlist, unary: { try await handlers.getShortlist($0, $1) })
        register(AwardsMethods.fileObjection, unary: { try await handlers.fileObjection($0, $1) })
        register(AwardsMethods.decideObjection, unary: { try await handlers.decideObjection($0, $1) })
        register(AwardsMethods.decideAward, unary: { try await handlers.decideAward($0, $1) })
        register(AwardsMethods.withdrawHonour, unary: { try await handlers.withdrawHonour($0, $1) })
        register(AwardsMethods.setTalentFund, unary: { try await handlers.setTalentFund($0, $1) })
        register(AwardsMethods.getTalentFund, unary: { try await handlers.getTalentFund($0, $1) })
        register(AwardsMethods.recordHonour, unary: { try await handlers.recordHonour($0, $1) })
        register(AwardsMethods.listPersonHonours, unary: { try await handlers.listPersonHonours($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Awards` through a channel.
public struct AwardsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a round of selection. Quotas and the bonus come from the policy book of the opening day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. ALREADY_EXISTS, a round of that year. FAILED_PRECONDITION, the
    /// interval of two years since the last round has not passed, or the policy book has no quota for the day.
    public func openRound(_ request: OpenRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(AwardsMethods.openRound, request, options)
    }

    /// Errors: NOT_FOUND, no such round.
    public func getRound(_ request: GetRoundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(AwardsMethods.getRound, request, options)
    }

    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public func listRounds(_ request: ListRoundsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRoundsResponse {
        try await channel.unary(AwardsMethods.listRounds, request, options)
    }

    /// Gives a city or sector its share of nominations in a round.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, nominations are closed.
    public func setNominationQuota(_ request: SetNominationQuotaRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominationQuota {
        try await channel.unary(AwardsMethods.setNominationQuota, request, options)
    }

    /// Nominates a person for an award. The evidence (certificates, competition results, honours, trainings) is fetched
    /// from the services that own it and stored with the nomination.
    ///
    /// Errors: NOT_FOUND, no such round or person. ALREADY_EXISTS, nominated in this round before. FAILED_PRECONDITION,
    /// with every refusal: nominations closed, the region's quota used up, no evidence of skill, honoured with this or a
    /// higher award before. UNAVAILABLE, evidence can't be fetched now.
    public func nominate(_ request: NominateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(AwardsMethods.nominate, request, options)
    }

    /// Errors: NOT_FOUND, no such nomination.
    public func getNomination(_ request: GetNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(AwardsMethods.getNomination, request, options)
    }

    /// Lists a round's nominations, best average score first.
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, a malformed page token.
    public func listNominations(_ request: ListNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNominationsResponse {
        try await channel.unary(AwardsMethods.listNominations, request, options)
    }

    /// Closes nominations; the expert review begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, the round is not taking nominations.
    public func closeNominations(_ request: CloseNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Round {
        try await channel.unary(AwardsMethods.closeNominations, request, options)
    }

    /// Enters one expert's score of one nomination.
    ///
    /// Errors: NOT_FOUND, no such nomination, or the expert is not registered. ALREADY_EXISTS, the expert scored it before.
    /// INVALID_ARGUMENT, a score out of range. FAILED_PRECONDITION, the round is not in review, or the expert declared an
    /// interest.
    public func scoreNomination(_ request: ScoreNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(AwardsMethods.scoreNomination, request, options)
    }

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) begins.
    ///
    /// Errors: NOT_FOUND, no such round. FAILED_PRECONDITION, not in review, or a nomination has too few scores.
    public func publishShortlist(_ request: PublishShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(AwardsMethods.publishShortlist, request, options)
    }

    /// Errors: NOT_FOUND, no such round, or its shortlist is not published.
    public func getShortlist(_ request: GetShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(AwardsMethods.getShortlist, request, options)
    }

    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// Errors: NOT_FOUND, no such nomination. FAILED_PRECONDITION, not shortlisted, or the publicity period is over.
    public func fileObjection(_ request: FileObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(AwardsMethods.fileObjection, request, options)
    }

    /// Decides an objection. An upheld one excludes the nomination.
    ///
    /// Errors: NOT_FOUND, no such objection. FAILED_PRECONDITION, decided before.
    public func decideObjection(_ request: DecideObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(AwardsMethods.decideObjection, request, options)
    }

    /// Decides one shortlisted nomination: the honour is conferred and its bonus committed from the talent fund.
    ///
    /// Errors: NOT_FOUND, no such nomination. ALREADY_EXISTS, decided before. INVALID_ARGUMENT, a bonus above the cap.
    /// FAILED_PRECONDITION, with every refusal: not shortlisted, publicity not over, objection open, quota used up, fund
    /// exhausted, person awarded in this round already.
    public func decideAward(_ request: DecideAwardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(AwardsMethods.decideAward, request, options)
    }

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    public func withdrawHonour(_ request: WithdrawHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(AwardsMethods.withdrawHonour, request, options)
    }

    /// Sets the money of the talent fund for a round (人才专项资金).
    ///
    /// Errors: NOT_FOUND, no such round. INVALID_ARGUMENT, negative. FAILED_PRECONDITION, less than is committed.
    public func setTalentFund(_ request: SetTalentFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TalentFund {
        try await channel.unary(AwardsMethods.setTalentFund, request, options)
    }

    /// Errors: NOT_FOUND, no such round.
    public func getTalentFund(_ request: GetTalentFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TalentFund {
        try await channel.unary(AwardsMethods.getTalentFund, request, options)
    }

    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    public func recordHonour(_ request: RecordHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(AwardsMethods.recordHonour, request, options)
    }

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public func listPersonHonours(_ request: ListPersonHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonHonoursResponse {
        try await channel.unary(AwardsMethods.listPersonHonours, request, options)
    }
}
