// Written by Protos/generate.sh from liaoning/skills/awards/v1/nomination.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Nominations`.
public enum NominationsMethods {
    /// Nominates a person, an organisation or a project for a place of a round. The channel follows from who calls. The evidence (certificates,
    /// competition results, honours, trainings) is fetched from the services that own it and stored with the nomination. Material is attached to
    /// the nomination's case; the formal check examines, returns or refuses the case (ExamineCase, ReturnCase, RefuseCase), and a refusal can be
    /// appealed against.
    ///
    /// REFUSED: nominations closed, the channel not open or used up, the share used up, the nominator barred, or a condition of the programme
    /// not met.
    public static let nominate = Method<NominateRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "Nominate", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .school, .institution, .industryAssociation, .worker]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.nominatorCreditCode, person: request.personID) },
        reasons: ["ROUND_NOT_FOUND", "PERSON_NOT_FOUND", "ORGANISATION_NOT_FOUND", "ALREADY_NOMINATED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}/nominations", body: "*")])

    /// A nomination with its evidence; for its nominator and the authorities. Scores are shown to the province and auditors until the list is
    /// public.
    public static let getNomination = Method<GetNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .school, .institution, .industryAssociation, .worker, .auditor]),
        reasons: ["NOMINATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-nominations/{nomination_id}", body: nil)])

    /// Lists a round's nominations without their evidence: best first for the province and auditors, by id for a bureau.
    public static let listNominations = Method<ListNominationsRequest, ListNominationsResponse>(
        service: "liaoning.skills.awards.v1.Nominations", name: "ListNominations", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/nominations", body: nil)])

    /// Corrects what the nominator says, while the round takes nominations; a returned nomination stands again. Evidence is fetched anew.
    ///
    /// REFUSED: nominations are closed, the nomination is not open or passed its check, a condition is not met, or the caller did not nominate.
    public static let correctNomination = Method<CorrectNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "CorrectNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .school, .institution, .industryAssociation, .worker]),
        reasons: ["NOMINATION_NOT_FOUND", "PERSON_NOT_FOUND", "ORGANISATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:correct", body: "*")])

    /// Withdraws a nomination before the list is public, by who nominated. Its share is free again.
    ///
    /// REFUSED: the nomination is not open.
    public static let withdrawNomination = Method<WithdrawNominationRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "WithdrawNomination", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .school, .institution, .industryAssociation, .worker]),
        reasons: ["NOMINATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:withdraw", body: "*")])

    /// Decides in which order nominations with equal scores stand, with the reason.
    ///
    /// REFUSED: the round is not before its list and has no free place, or the nominations are not equal, not of one place, or not open.
    public static let breakTie = Method<BreakTieRequest, BreakTieResponse>(
        service: "liaoning.skills.awards.v1.Nominations", name: "BreakTie", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "NOMINATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:break-tie", body: "*")])

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) of working days begins, and their
    /// cases take objections.
    ///
    /// REFUSED: not in review, a nomination has too few scores or unsigned ones, equal ones meet at the last place, or the caller nominated or
    /// checked one of them.
    /// FIGURE_MISSING: the days of publicity, or the size of a panel.
    public static let publishShortlist = Method<PublishShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "PublishShortlist", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:publish-shortlist", body: "*")])

    /// Moves the best one that was not listed up to a free place, with a publicity period of its own. An upheld objection does so by itself
    /// unless equal ones meet there.
    ///
    /// REFUSED: no list is public, no place is free, nobody is left, equal ones meet, or the caller nominated or checked it.
    public static let moveUpSubstitute = Method<MoveUpSubstituteRequest, Nomination>(
        service: "liaoning.skills.awards.v1.Nominations", name: "MoveUpSubstitute", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:move-up", body: "*")])

    /// The public list, with masked names. Who was excluded stays on it, marked.
    public static let getShortlist = Method<GetShortlistRequest, Shortlist>(
        service: "liaoning.skills.awards.v1.Nominations", name: "GetShortlist", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ROUND_NOT_FOUND", "SHORTLIST_NOT_PUBLISHED"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/shortlist", body: nil)])

    /// Decides one shortlisted nomination: the honour is conferred and its money committed. The evidence is fetched again.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection was taken up and is not decided, a condition is no longer met, the quota is
    /// used up, the fund is exhausted, the round is closed, awarded in this round already, or the caller nominated or checked it.
    public static let decideAward = Method<DecideAwardRequest, Honour>(
        service: "liaoning.skills.awards.v1.Nominations", name: "DecideAward", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["NOMINATION_NOT_FOUND", "PERSON_NOT_FOUND", "ORGANISATION_NOT_FOUND", "ALREADY_AWARDED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:award", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [nominate, getNomination, listNominations, correctNomination, withdrawNomination, breakTie, publishShortlist, moveUpSubstitute, getShortlist, decideAward]
}

public protocol NominationsHandlers: Sendable {
    /// Nominates a person, an organisation or a project for a place of a round. The channel follows from who calls. The evidence (certificates,
    /// competition results, honours, trainings) is fetched from the services that own it and stored with the nomination. Material is attached to
    /// the nomination's case; the formal check examines, returns or refuses the case (ExamineCase, ReturnCase, RefuseCase), and a refusal can be
    /// appealed against.
    ///
    /// REFUSED: nominations closed, the channel not open or used up, the share used up, the nominator barred, or a condition of the programme
    /// not met.
    func nominate(_ request: NominateRequest.Checked, _ call: Call) async throws -> Nomination

    /// A nomination with its evidence; for its nominator and the authorities. Scores are shown to the province and auditors until the list is
    /// public.
    func getNomination(_ request: GetNominationRequest.Checked, _ call: Call) async throws -> Nomination

    /// Lists a round's nominations without their evidence: best first for the province and auditors, by id for a bureau.
    func listNominations(_ request: ListNominationsRequest.Checked, _ call: Call) async throws -> ListNominationsResponse

    /// Corrects what the nominator says, while the round takes nominations; a returned nomination stands again. Evidence is fetched anew.
    ///
    /// REFUSED: nominations are closed, the nomination is not open or passed its check, a condition is not met, or the caller did not nominate.
    func correctNomination(_ request: CorrectNominationRequest.Checked, _ call: Call) async throws -> Nomination

    /// Withdraws a nomination before the list is public, by who nominated. Its share is free again.
    ///
    /// REFUSED: the nomination is not open.
    func withdrawNomination(_ request: WithdrawNominationRequest.Checked, _ call: Call) async throws -> Nomination

    /// Decides in which order nominations with equal scores stand, with the reason.
    ///
    /// REFUSED: the round is not before its list and has no free place, or the nominations are not equal, not of one place, or not open.
    func breakTie(_ request: BreakTieRequest.Checked, _ call: Call) async throws -> BreakTieResponse

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) of working days begins, and their
    /// cases take objections.
    ///
    /// REFUSED: not in review, a nomination has too few scores or unsigned ones, equal ones meet at the last place, or the caller nominated or
    /// checked one of them.
    /// FIGURE_MISSING: the days of publicity, or the size of a panel.
    func publishShortlist(_ request: PublishShortlistRequest.Checked, _ call: Call) async throws -> Shortlist

    /// Moves the best one that was not listed up to a free place, with a publicity period of its own. An upheld objection does so by itself
    /// unless equal ones meet there.
    ///
    /// REFUSED: no list is public, no place is free, nobody is left, equal ones meet, or the caller nominated or checked it.
    func moveUpSubstitute(_ request: MoveUpSubstituteRequest.Checked, _ call: Call) async throws -> Nomination

    /// The public list, with masked names. Who was excluded stays on it, marked.
    func getShortlist(_ request: GetShortlistRequest.Checked, _ call: Call) async throws -> Shortlist

    /// Decides one shortlisted nomination: the honour is conferred and its money committed. The evidence is fetched again.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection was taken up and is not decided, a condition is no longer met, the quota is
    /// used up, the fund is exhausted, the round is closed, awarded in this round already, or the caller nominated or checked it.
    func decideAward(_ request: DecideAwardRequest.Checked, _ call: Call) async throws -> Honour
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Nominations`.
    public mutating func register(nominations handlers: some NominationsHandlers) {
        register(NominationsMethods.nominate, checked: { try await handlers.nominate($0, $1) })
        register(NominationsMethods.getNomination, checked: { try await handlers.getNomination($0, $1) })
        register(NominationsMethods.listNominations, checked: { try await handlers.listNominations($0, $1) })
        register(NominationsMethods.correctNomination, checked: { try await handlers.correctNomination($0, $1) })
        register(NominationsMethods.withdrawNomination, checked: { try await handlers.withdrawNomination($0, $1) })
        register(NominationsMethods.breakTie, checked: { try await handlers.breakTie($0, $1) })
        register(NominationsMethods.publishShortlist, checked: { try await handlers.publishShortlist($0, $1) })
        register(NominationsMethods.moveUpSubstitute, checked: { try await handlers.moveUpSubstitute($0, $1) })
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

    /// Nominates a person, an organisation or a project for a place of a round. The channel follows from who calls. The evidence (certificates,
    /// competition results, honours, trainings) is fetched from the services that own it and stored with the nomination. Material is attached to
    /// the nomination's case; the formal check examines, returns or refuses the case (ExamineCase, ReturnCase, RefuseCase), and a refusal can be
    /// appealed against.
    ///
    /// REFUSED: nominations closed, the channel not open or used up, the share used up, the nominator barred, or a condition of the programme
    /// not met.
    public func nominate(_ request: NominateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.nominate, request, options)
    }

    /// A nomination with its evidence; for its nominator and the authorities. Scores are shown to the province and auditors until the list is
    /// public.
    public func getNomination(_ request: GetNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.getNomination, request, options)
    }

    /// Lists a round's nominations without their evidence: best first for the province and auditors, by id for a bureau.
    public func listNominations(_ request: ListNominationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNominationsResponse {
        try await channel.unary(NominationsMethods.listNominations, request, options)
    }

    /// Corrects what the nominator says, while the round takes nominations; a returned nomination stands again. Evidence is fetched anew.
    ///
    /// REFUSED: nominations are closed, the nomination is not open or passed its check, a condition is not met, or the caller did not nominate.
    public func correctNomination(_ request: CorrectNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.correctNomination, request, options)
    }

    /// Withdraws a nomination before the list is public, by who nominated. Its share is free again.
    ///
    /// REFUSED: the nomination is not open.
    public func withdrawNomination(_ request: WithdrawNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.withdrawNomination, request, options)
    }

    /// Decides in which order nominations with equal scores stand, with the reason.
    ///
    /// REFUSED: the round is not before its list and has no free place, or the nominations are not equal, not of one place, or not open.
    public func breakTie(_ request: BreakTieRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> BreakTieResponse {
        try await channel.unary(NominationsMethods.breakTie, request, options)
    }

    /// Shortlists the best nominations within the quotas and publishes the list; the publicity period (公示) of working days begins, and their
    /// cases take objections.
    ///
    /// REFUSED: not in review, a nomination has too few scores or unsigned ones, equal ones meet at the last place, or the caller nominated or
    /// checked one of them.
    /// FIGURE_MISSING: the days of publicity, or the size of a panel.
    public func publishShortlist(_ request: PublishShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.publishShortlist, request, options)
    }

    /// Moves the best one that was not listed up to a free place, with a publicity period of its own. An upheld objection does so by itself
    /// unless equal ones meet there.
    ///
    /// REFUSED: no list is public, no place is free, nobody is left, equal ones meet, or the caller nominated or checked it.
    public func moveUpSubstitute(_ request: MoveUpSubstituteRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Nomination {
        try await channel.unary(NominationsMethods.moveUpSubstitute, request, options)
    }

    /// The public list, with masked names. Who was excluded stays on it, marked.
    public func getShortlist(_ request: GetShortlistRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Shortlist {
        try await channel.unary(NominationsMethods.getShortlist, request, options)
    }

    /// Decides one shortlisted nomination: the honour is conferred and its money committed. The evidence is fetched again.
    ///
    /// REFUSED: not shortlisted, publicity not over, an objection was taken up and is not decided, a condition is no longer met, the quota is
    /// used up, the fund is exhausted, the round is closed, awarded in this round already, or the caller nominated or checked it.
    public func decideAward(_ request: DecideAwardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(NominationsMethods.decideAward, request, options)
    }
}
