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

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listLevelGrants, chooseGrantIssuer]
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
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.LevelGrants`.
    public mutating func register(levelGrants handlers: some LevelGrantsHandlers) {
        register(LevelGrantsMethods.listLevelGrants, checked: { try await handlers.listLevelGrants($0, $1) })
        register(LevelGrantsMethods.chooseGrantIssuer, checked: { try await handlers.chooseGrantIssuer($0, $1) })
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
}
