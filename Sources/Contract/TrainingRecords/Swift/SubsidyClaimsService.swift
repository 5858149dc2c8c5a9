// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_claim.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
public enum SubsidyClaimsMethods {
    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, the prepayment is not allowed or too high, the
    /// fund does not serve the programme, or the catalog derives no standard.
    public static let fileSubsidyClaim = Method<FileSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "FileSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise]),
        reasons: ["CLASS_NOT_FOUND", "PEER_UNAVAILABLE", "PREPAYMENT_EXISTS", "REFUSED", "SUBSIDY_CLAIMED_BEFORE", "TRAINEE_NOT_FOUND", "TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims", body: "*")])

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// REFUSED: not in a state for it.
    public static let reviewSubsidyClaim = Method<ReviewSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ReviewSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:review", body: "*")])

    /// Puts an approved claim up for publicity (公示).
    ///
    /// REFUSED: not approved, or fewer days than required.
    public static let publicizeSubsidyClaim = Method<PublicizeSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PublicizeSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FIGURE_MISSING", "REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:publicize", body: "*")])

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted.
    public static let paySubsidyClaim = Method<PaySubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PaySubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:pay", body: "*")])

    /// Claims money back; it returns to the budget it came from.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted.
    public static let clawBackSubsidy = Method<ClawBackSubsidyRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ClawBackSubsidy", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:claw-back", body: "*")])

    /// A claim with its lines. A worker sees only their own line.
    public static let getSubsidyClaim = Method<GetSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "GetSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/subsidy-claims/{claim_id}", body: nil)])

    /// Lists claims of a region, a class or an organisation.
    ///
    /// FILTER_REQUIRED: none of the three.
    public static let listSubsidyClaims = Method<ListSubsidyClaimsRequest, ListSubsidyClaimsResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListSubsidyClaims", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.payeeCreditCode) },
        reasons: ["FILTER_REQUIRED"],
        http: [HTTPRoute(.get, "/v1/subsidy-claims", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileSubsidyClaim, reviewSubsidyClaim, publicizeSubsidyClaim, paySubsidyClaim, clawBackSubsidy, getSubsidyClaim, listSubsidyClaims]
}

public protocol SubsidyClaimsHandlers: Sendable {
    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, the prepayment is not allowed or too high, the
    /// fund does not serve the programme, or the catalog derives no standard.
    func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// REFUSED: not in a state for it.
    func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Puts an approved claim up for publicity (公示).
    ///
    /// REFUSED: not approved, or fewer days than required.
    func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted.
    func paySubsidyClaim(_ request: PaySubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Claims money back; it returns to the budget it came from.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted.
    func clawBackSubsidy(_ request: ClawBackSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// A claim with its lines. A worker sees only their own line.
    func getSubsidyClaim(_ request: GetSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Lists claims of a region, a class or an organisation.
    ///
    /// FILTER_REQUIRED: none of the three.
    func listSubsidyClaims(_ request: ListSubsidyClaimsRequest.Checked, _ call: Call) async throws -> ListSubsidyClaimsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
    public mutating func register(subsidyClaims handlers: some SubsidyClaimsHandlers) {
        register(SubsidyClaimsMethods.fileSubsidyClaim, checked: { try await handlers.fileSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.reviewSubsidyClaim, checked: { try await handlers.reviewSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.publicizeSubsidyClaim, checked: { try await handlers.publicizeSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.paySubsidyClaim, checked: { try await handlers.paySubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.clawBackSubsidy, checked: { try await handlers.clawBackSubsidy($0, $1) })
        register(SubsidyClaimsMethods.getSubsidyClaim, checked: { try await handlers.getSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.listSubsidyClaims, checked: { try await handlers.listSubsidyClaims($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.SubsidyClaims` through a channel.
public struct SubsidyClaimsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, the prepayment is not allowed or too high, the
    /// fund does not serve the programme, or the catalog derives no standard.
    public func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.fileSubsidyClaim, request, options)
    }

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// REFUSED: not in a state for it.
    public func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.reviewSubsidyClaim, request, options)
    }

    /// Puts an approved claim up for publicity (公示).
    ///
    /// REFUSED: not approved, or fewer days than required.
    public func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.publicizeSubsidyClaim, request, options)
    }

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted.
    public func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.paySubsidyClaim, request, options)
    }

    /// Claims money back; it returns to the budget it came from.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted.
    public func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.clawBackSubsidy, request, options)
    }

    /// A claim with its lines. A worker sees only their own line.
    public func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.getSubsidyClaim, request, options)
    }

    /// Lists claims of a region, a class or an organisation.
    ///
    /// FILTER_REQUIRED: none of the three.
    public func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSubsidyClaimsResponse {
        try await channel.unary(SubsidyClaimsMethods.listSubsidyClaims, request, options)
    }
}
