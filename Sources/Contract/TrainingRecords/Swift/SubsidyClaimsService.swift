// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_claim.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
public enum SubsidyClaimsMethods {
    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    public static let fileSubsidyClaim = Method<FileSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "FileSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims", body: "*")])

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    public static let reviewSubsidyClaim = Method<ReviewSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ReviewSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:review", body: "*")])

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    public static let publicizeSubsidyClaim = Method<PublicizeSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PublicizeSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:publicize", body: "*")])

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    public static let paySubsidyClaim = Method<PaySubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PaySubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:pay", body: "*")])

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    public static let clawBackSubsidy = Method<ClawBackSubsidyRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ClawBackSubsidy", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:claw-back", body: "*")])

    /// Errors: NOT_FOUND, no such claim.
    public static let getSubsidyClaim = Method<GetSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "GetSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/subsidy-claims/{claim_id}", body: nil)])

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public static let listSubsidyClaims = Method<ListSubsidyClaimsRequest, ListSubsidyClaimsResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListSubsidyClaims", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.payeeCreditCode) },
        http: [HTTPRoute(.get, "/v1/subsidy-claims", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileSubsidyClaim, reviewSubsidyClaim, publicizeSubsidyClaim, paySubsidyClaim, clawBackSubsidy, getSubsidyClaim, listSubsidyClaims]
}

public protocol SubsidyClaimsHandlers: Sendable {
    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ call: Call) async throws -> SubsidyClaim

    /// Errors: NOT_FOUND, no such claim.
    func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ call: Call) async throws -> ListSubsidyClaimsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
    public mutating func register(subsidyClaims handlers: some SubsidyClaimsHandlers) {
        register(SubsidyClaimsMethods.fileSubsidyClaim, unary: { try await handlers.fileSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.reviewSubsidyClaim, unary: { try await handlers.reviewSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.publicizeSubsidyClaim, unary: { try await handlers.publicizeSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.paySubsidyClaim, unary: { try await handlers.paySubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.clawBackSubsidy, unary: { try await handlers.clawBackSubsidy($0, $1) })
        register(SubsidyClaimsMethods.getSubsidyClaim, unary: { try await handlers.getSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.listSubsidyClaims, unary: { try await handlers.listSubsidyClaims($0, $1) })
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
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    public func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.fileSubsidyClaim, request, options)
    }

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    public func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.reviewSubsidyClaim, request, options)
    }

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    public func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.publicizeSubsidyClaim, request, options)
    }

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    public func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.paySubsidyClaim, request, options)
    }

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    public func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.clawBackSubsidy, request, options)
    }

    /// Errors: NOT_FOUND, no such claim.
    public func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.getSubsidyClaim, request, options)
    }

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSubsidyClaimsResponse {
        try await channel.unary(SubsidyClaimsMethods.listSubsidyClaims, request, options)
    }
}
