// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/level_grant.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.LevelGrants`.
public enum LevelGrantsMethods {
    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    public static let listLevelGrants = Method<ListLevelGrantsRequest, ListLevelGrantsResponse>(
        service: "liaoning.skills.evaluation.v1.LevelGrants", name: "ListLevelGrants", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/level-grants", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listLevelGrants]
}

public protocol LevelGrantsHandlers: Sendable {
    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    func listLevelGrants(_ request: ListLevelGrantsRequest.Checked, _ call: Call) async throws -> ListLevelGrantsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.LevelGrants`.
    public mutating func register(levelGrants handlers: some LevelGrantsHandlers) {
        register(LevelGrantsMethods.listLevelGrants, checked: { try await handlers.listLevelGrants($0, $1) })
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
    /// PERSON_NOT_FOUND, PEER_UNAVAILABLE: when a bureau asks, whose person it is comes from training-records.
    public func listLevelGrants(_ request: ListLevelGrantsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListLevelGrantsResponse {
        try await channel.unary(LevelGrantsMethods.listLevelGrants, request, options)
    }
}
