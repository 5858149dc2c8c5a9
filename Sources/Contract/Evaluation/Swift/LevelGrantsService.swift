// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/level_grant.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.LevelGrants`.
public enum LevelGrantsMethods {
    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Evaluation organisations see those whose holders chose them. A bureau that names no person sees those of its region's competitions.
    ///
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    public static let listLevelGrants = Method<ListLevelGrantsRequest, ListLevelGrantsResponse>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "ListLevelGrants", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/level-grants", body: nil)])

    /// The holder chooses the organisation that issues the certificate of a level; until then nobody can. Change feed: "level.issuer_chosen".
    ///
    /// REFUSED: voided; a certificate was issued; the organisation has not the occupation and level in its scope today.
    public static let chooseGrantIssuer = Method<ChooseGrantIssuerRequest, LevelGrant>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "ChooseGrantIssuer", kind: .unary,
        access: AccessRule(roles: [.worker]),
        reasons: ["LEVEL_GRANT_NOT_FOUND", "EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/level-grants/{level_grant_id}:chooseIssuer", body: "*")])

    /// Grants a level for a competition result that no rule gives one for, by decision of the bureau or the province. Change feed: "level.granted".
    ///
    /// REFUSED: a level that is not examined, or that the occupation does not have; the level or a higher one is held.
    public static let decideLevelGrant = Method<DecideLevelGrantRequest, LevelGrant>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "DecideLevelGrant", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/level-grants:decide", body: "*")])

    /// Recognises a level directly (直接认定): an enterprise, for a worker with a named contribution, past limits of schooling, seniority, age and
    /// ratio. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: for 特级技师 and 首席技师, as with AppointTechnician.
    /// REFUSED: no enterprise; suspended, withdrawn or not in force; the occupation is not in its scope; below 高级工; not a worker of it; the
    /// level or a higher one is held.
    public static let recogniseLevel = Method<RecogniseLevelRequest, LevelGrant>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "RecogniseLevel", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        scope: { request in RequestScope(organisation: request.employerCreditCode) },
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "APPOINTMENT_QUOTA_FULL", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/level-grants:recognise", body: "*")])

    /// Appoints a worker as 特级技师 or 首席技师, within the enterprise's quota and for a term. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: the quota of the level is used, or none is set. REFUSED: as with RecogniseLevel; a level nobody is appointed to;
    /// the level below is not held; the term ends before it begins.
    public static let appointTechnician = Method<AppointTechnicianRequest, LevelGrant>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "AppointTechnician", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        scope: { request in RequestScope(organisation: request.employerCreditCode) },
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "APPOINTMENT_QUOTA_FULL", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/level-grants:appoint", body: "*")])

    /// Voids a level that was granted by people: an error, or an appointment that ends early. A certificate on it is for the bureau to revoke.
    /// Change feed: "level.grant_voided".
    ///
    /// REFUSED: voided already; granted by rule, which only a corrected result voids.
    public static let voidLevelGrant = Method<VoidLevelGrantRequest, LevelGrant>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "VoidLevelGrant", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["LEVEL_GRANT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/level-grants/{level_grant_id}:void", body: "*")])

    /// Sets how many 特级技师 or 首席技师 an enterprise may have at a time, as its filed plan says. Change feed: "appointment_quota.set".
    ///
    /// REFUSED: no enterprise; a level nobody is appointed to.
    public static let setAppointmentQuota = Method<SetAppointmentQuotaRequest, AppointmentQuota>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "SetAppointmentQuota", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{employer_credit_code}:setAppointmentQuota", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listLevelGrants, chooseGrantIssuer, decideLevelGrant, recogniseLevel, appointTechnician, voidLevelGrant, setAppointmentQuota]
}

public protocol LevelGrantsHandlers: Sendable {
    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Evaluation organisations see those whose holders chose them. A bureau that names no person sees those of its region's competitions.
    ///
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    func listLevelGrants(_ request: ListLevelGrantsRequest.Checked, _ call: Call) async throws -> ListLevelGrantsResponse

    /// The holder chooses the organisation that issues the certificate of a level; until then nobody can. Change feed: "level.issuer_chosen".
    ///
    /// REFUSED: voided; a certificate was issued; the organisation has not the occupation and level in its scope today.
    func chooseGrantIssuer(_ request: ChooseGrantIssuerRequest.Checked, _ call: Call) async throws -> LevelGrant

    /// Grants a level for a competition result that no rule gives one for, by decision of the bureau or the province. Change feed: "level.granted".
    ///
    /// REFUSED: a level that is not examined, or that the occupation does not have; the level or a higher one is held.
    func decideLevelGrant(_ request: DecideLevelGrantRequest.Checked, _ call: Call) async throws -> LevelGrant

    /// Recognises a level directly (直接认定): an enterprise, for a worker with a named contribution, past limits of schooling, seniority, age and
    /// ratio. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: for 特级技师 and 首席技师, as with AppointTechnician.
    /// REFUSED: no enterprise; suspended, withdrawn or not in force; the occupation is not in its scope; below 高级工; not a worker of it; the
    /// level or a higher one is held.
    func recogniseLevel(_ request: RecogniseLevelRequest.Checked, _ call: Call) async throws -> LevelGrant

    /// Appoints a worker as 特级技师 or 首席技师, within the enterprise's quota and for a term. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: the quota of the level is used, or none is set. REFUSED: as with RecogniseLevel; a level nobody is appointed to;
    /// the level below is not held; the term ends before it begins.
    func appointTechnician(_ request: AppointTechnicianRequest.Checked, _ call: Call) async throws -> LevelGrant

    /// Voids a level that was granted by people: an error, or an appointment that ends early. A certificate on it is for the bureau to revoke.
    /// Change feed: "level.grant_voided".
    ///
    /// REFUSED: voided already; granted by rule, which only a corrected result voids.
    func voidLevelGrant(_ request: VoidLevelGrantRequest.Checked, _ call: Call) async throws -> LevelGrant

    /// Sets how many 特级技师 or 首席技师 an enterprise may have at a time, as its filed plan says. Change feed: "appointment_quota.set".
    ///
    /// REFUSED: no enterprise; a level nobody is appointed to.
    func setAppointmentQuota(_ request: SetAppointmentQuotaRequest.Checked, _ call: Call) async throws -> AppointmentQuota
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.LevelGrants`.
    public mutating func register(levelGrants handlers: some LevelGrantsHandlers) {
        register(LevelGrantsMethods.listLevelGrants, checked: { try await handlers.listLevelGrants($0, $1) })
        register(LevelGrantsMethods.chooseGrantIssuer, checked: { try await handlers.chooseGrantIssuer($0, $1) })
        register(LevelGrantsMethods.decideLevelGrant, checked: { try await handlers.decideLevelGrant($0, $1) })
        register(LevelGrantsMethods.recogniseLevel, checked: { try await handlers.recogniseLevel($0, $1) })
        register(LevelGrantsMethods.appointTechnician, checked: { try await handlers.appointTechnician($0, $1) })
        register(LevelGrantsMethods.voidLevelGrant, checked: { try await handlers.voidLevelGrant($0, $1) })
        register(LevelGrantsMethods.setAppointmentQuota, checked: { try await handlers.setAppointmentQuota($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.LevelGrants` through a channel.
public struct LevelGrantsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Evaluation organisations see those whose holders chose them. A bureau that names no person sees those of its region's competitions.
    ///
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    public func listLevelGrants(_ request: ListLevelGrantsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListLevelGrantsResponse {
        try await channel.unary(LevelGrantsMethods.listLevelGrants, request, options)
    }

    /// The holder chooses the organisation that issues the certificate of a level; until then nobody can. Change feed: "level.issuer_chosen".
    ///
    /// REFUSED: voided; a certificate was issued; the organisation has not the occupation and level in its scope today.
    public func chooseGrantIssuer(_ request: ChooseGrantIssuerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LevelGrant {
        try await channel.unary(LevelGrantsMethods.chooseGrantIssuer, request, options)
    }

    /// Grants a level for a competition result that no rule gives one for, by decision of the bureau or the province. Change feed: "level.granted".
    ///
    /// REFUSED: a level that is not examined, or that the occupation does not have; the level or a higher one is held.
    public func decideLevelGrant(_ request: DecideLevelGrantRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LevelGrant {
        try await channel.unary(LevelGrantsMethods.decideLevelGrant, request, options)
    }

    /// Recognises a level directly (直接认定): an enterprise, for a worker with a named contribution, past limits of schooling, seniority, age and
    /// ratio. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: for 特级技师 and 首席技师, as with AppointTechnician.
    /// REFUSED: no enterprise; suspended, withdrawn or not in force; the occupation is not in its scope; below 高级工; not a worker of it; the
    /// level or a higher one is held.
    public func recogniseLevel(_ request: RecogniseLevelRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LevelGrant {
        try await channel.unary(LevelGrantsMethods.recogniseLevel, request, options)
    }

    /// Appoints a worker as 特级技师 or 首席技师, within the enterprise's quota and for a term. Change feed: "level.granted".
    ///
    /// APPOINTMENT_QUOTA_FULL: the quota of the level is used, or none is set. REFUSED: as with RecogniseLevel; a level nobody is appointed to;
    /// the level below is not held; the term ends before it begins.
    public func appointTechnician(_ request: AppointTechnicianRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LevelGrant {
        try await channel.unary(LevelGrantsMethods.appointTechnician, request, options)
    }

    /// Voids a level that was granted by people: an error, or an appointment that ends early. A certificate on it is for the bureau to revoke.
    /// Change feed: "level.grant_voided".
    ///
    /// REFUSED: voided already; granted by rule, which only a corrected result voids.
    public func voidLevelGrant(_ request: VoidLevelGrantRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> LevelGrant {
        try await channel.unary(LevelGrantsMethods.voidLevelGrant, request, options)
    }

    /// Sets how many 特级技师 or 首席技师 an enterprise may have at a time, as its filed plan says. Change feed: "appointment_quota.set".
    ///
    /// REFUSED: no enterprise; a level nobody is appointed to.
    public func setAppointmentQuota(_ request: SetAppointmentQuotaRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AppointmentQuota {
        try await channel.unary(LevelGrantsMethods.setAppointmentQuota, request, options)
    }
}
