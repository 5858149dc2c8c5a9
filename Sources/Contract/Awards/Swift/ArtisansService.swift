// Written by Protos/generate.sh from liaoning/skills/awards/v1/artisan.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Artisans`.
public enum ArtisansMethods {
    /// Proposes a person for the pool, on facts that are fetched from the services that own them. The person is asked for consent.
    ///
    /// REFUSED: nothing on record shows high skill. FIGURE_MISSING: the least level.
    public static let proposeArtisan = Method<ProposeArtisanRequest, Artisan>(
        service: "liaoning.skills.awards.v1.Artisans", name: "ProposeArtisan", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .school]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.proposerCreditCode) },
        reasons: ["PERSON_NOT_FOUND", "ALREADY_IN_POOL", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/artisans", body: "*")])

    /// A person consents to being in the pool, or declines.
    public static let answerProposal = Method<AnswerProposalRequest, Artisan>(
        service: "liaoning.skills.awards.v1.Artisans", name: "AnswerProposal", kind: .unary,
        access: AccessRule(roles: [.worker]),
        reasons: ["ARTISAN_NOT_FOUND", "PROPOSAL_ANSWERED"],
        http: [HTTPRoute(.post, "/v1/artisans/{artisan_id}:answer", body: "*")])

    /// A person takes their consent back, or the province takes them out of the pool.
    public static let leavePool = Method<LeavePoolRequest, Artisan>(
        service: "liaoning.skills.awards.v1.Artisans", name: "LeavePool", kind: .unary,
        access: AccessRule(roles: [.worker, .province]),
        reasons: ["ARTISAN_NOT_FOUND", "NOT_IN_POOL"],
        http: [HTTPRoute(.post, "/v1/artisans/{artisan_id}:leave", body: "*")])

    /// Lists the pool, first proposed first; a bureau's own region; a person's own entries.
    public static let listArtisans = Method<ListArtisansRequest, ListArtisansResponse>(
        service: "liaoning.skills.awards.v1.Artisans", name: "ListArtisans", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor, .worker]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/artisans", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [proposeArtisan, answerProposal, leavePool, listArtisans]
}

public protocol ArtisansHandlers: Sendable {
    /// Proposes a person for the pool, on facts that are fetched from the services that own them. The person is asked for consent.
    ///
    /// REFUSED: nothing on record shows high skill. FIGURE_MISSING: the least level.
    func proposeArtisan(_ request: ProposeArtisanRequest.Checked, _ call: Call) async throws -> Artisan

    /// A person consents to being in the pool, or declines.
    func answerProposal(_ request: AnswerProposalRequest.Checked, _ call: Call) async throws -> Artisan

    /// A person takes their consent back, or the province takes them out of the pool.
    func leavePool(_ request: LeavePoolRequest.Checked, _ call: Call) async throws -> Artisan

    /// Lists the pool, first proposed first; a bureau's own region; a person's own entries.
    func listArtisans(_ request: ListArtisansRequest.Checked, _ call: Call) async throws -> ListArtisansResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Artisans`.
    public mutating func register(artisans handlers: some ArtisansHandlers) {
        register(ArtisansMethods.proposeArtisan, checked: { try await handlers.proposeArtisan($0, $1) })
        register(ArtisansMethods.answerProposal, checked: { try await handlers.answerProposal($0, $1) })
        register(ArtisansMethods.leavePool, checked: { try await handlers.leavePool($0, $1) })
        register(ArtisansMethods.listArtisans, checked: { try await handlers.listArtisans($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Artisans` through a channel.
public struct ArtisansClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Proposes a person for the pool, on facts that are fetched from the services that own them. The person is asked for consent.
    ///
    /// REFUSED: nothing on record shows high skill. FIGURE_MISSING: the least level.
    public func proposeArtisan(_ request: ProposeArtisanRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Artisan {
        try await channel.unary(ArtisansMethods.proposeArtisan, request, options)
    }

    /// A person consents to being in the pool, or declines.
    public func answerProposal(_ request: AnswerProposalRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Artisan {
        try await channel.unary(ArtisansMethods.answerProposal, request, options)
    }

    /// A person takes their consent back, or the province takes them out of the pool.
    public func leavePool(_ request: LeavePoolRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Artisan {
        try await channel.unary(ArtisansMethods.leavePool, request, options)
    }

    /// Lists the pool, first proposed first; a bureau's own region; a person's own entries.
    public func listArtisans(_ request: ListArtisansRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListArtisansResponse {
        try await channel.unary(ArtisansMethods.listArtisans, request, options)
    }
}
