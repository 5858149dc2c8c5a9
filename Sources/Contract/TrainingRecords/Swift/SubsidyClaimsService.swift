// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_claim.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
public enum SubsidyClaimsMethods {
    /// Says what a class would be subsidised with, before it is claimed for.
    ///
    /// REFUSED: the catalog derives no standard.
    public static let estimateSubsidy = Method<EstimateSubsidyRequest, SubsidyEstimate>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "EstimateSubsidy", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["CLASS_NOT_FOUND", "FIGURE_MISSING", "PEER_UNAVAILABLE", "REFUSED", "TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/subsidy:estimate", body: nil)])

    /// Files a claim for a class; the amount follows from the catalog's standard on the first class day, raised for who obtained the certificate
    /// of the occupation since. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats that pay it.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment is not allowed or too high, the fund does not serve the programme, or the catalog derives no standard.
    public static let fileSubsidyClaim = Method<FileSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "FileSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise]),
        reasons: ["CLASS_NOT_FOUND", "FIGURE_MISSING", "PEER_UNAVAILABLE", "PREPAYMENT_EXISTS", "REFUSED", "SUBSIDY_CLAIMED_BEFORE", "TRAINEE_NOT_FOUND", "TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims", body: "*")])

    /// Withdraws a claim that is not reviewed yet; its trainings can be claimed for again.
    ///
    /// REFUSED: reviewed already.
    public static let withdrawSubsidyClaim = Method<WithdrawSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "WithdrawSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:withdraw", body: "*")])

    /// Reviews a claim: as many accounts as the policy book asks for approve it one after the other, none of which filed it. Until it is paid it may
    /// be refused at any time, after an objection too.
    ///
    /// REFUSED: not in a state for it, or by an account that filed or reviewed it.
    public static let reviewSubsidyClaim = Method<ReviewSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ReviewSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FIGURE_MISSING", "REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
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
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted, by an account that filed or reviewed it.
    public static let paySubsidyClaim = Method<PaySubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PaySubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:pay", body: "*")])

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    public static let clawBackSubsidy = Method<ClawBackSubsidyRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ClawBackSubsidy", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND", "TRAINEE_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:claw-back", body: "*")])

    /// Records that the debt of a clawback came back; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, or no budget of the fund was set for the year.
    public static let recordClawbackReturn = Method<RecordClawbackReturnRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "RecordClawbackReturn", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CLAWBACK_NOT_FOUND", "REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}/clawbacks/{clawback_id}:return", body: "*")])

    /// Claims that are public today (公示), with masked names.
    public static let listPublicClaims = Method<ListPublicClaimsRequest, ListPublicClaimsResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListPublicClaims", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/public/subsidy-claims", body: nil)])

    /// A claim with its lines. A worker sees only their own line.
    public static let getSubsidyClaim = Method<GetSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "GetSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/subsidy-claims/{claim_id}", body: nil)])

    /// Lists claims of a region, a class, an organisation or a person.
    ///
    /// FILTER_REQUIRED: none of the four.
    public static let listSubsidyClaims = Method<ListSubsidyClaimsRequest, ListSubsidyClaimsResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListSubsidyClaims", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.payeeCreditCode, person: request.personID) },
        reasons: ["FILTER_REQUIRED"],
        http: [HTTPRoute(.get, "/v1/subsidy-claims", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [estimateSubsidy, fileSubsidyClaim, withdrawSubsidyClaim, reviewSubsidyClaim, publicizeSubsidyClaim, paySubsidyClaim, clawBackSubsidy, recordClawbackReturn, listPublicClaims, getSubsidyClaim, listSubsidyClaims]
}

public protocol SubsidyClaimsHandlers: Sendable {
    /// Says what a class would be subsidised with, before it is claimed for.
    ///
    /// REFUSED: the catalog derives no standard.
    func estimateSubsidy(_ request: EstimateSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyEstimate

    /// Files a claim for a class; the amount follows from the catalog's standard on the first class day, raised for who obtained the certificate
    /// of the occupation since. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats that pay it.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment is not allowed or too high, the fund does not serve the programme, or the catalog derives no standard.
    func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Withdraws a claim that is not reviewed yet; its trainings can be claimed for again.
    ///
    /// REFUSED: reviewed already.
    func withdrawSubsidyClaim(_ request: WithdrawSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Reviews a claim: as many accounts as the policy book asks for approve it one after the other, none of which filed it. Until it is paid it may
    /// be refused at any time, after an objection too.
    ///
    /// REFUSED: not in a state for it, or by an account that filed or reviewed it.
    func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Puts an approved claim up for publicity (公示).
    ///
    /// REFUSED: not approved, or fewer days than required.
    func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted, by an account that filed or reviewed it.
    func paySubsidyClaim(_ request: PaySubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    func clawBackSubsidy(_ request: ClawBackSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Records that the debt of a clawback came back; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, or no budget of the fund was set for the year.
    func recordClawbackReturn(_ request: RecordClawbackReturnRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Claims that are public today (公示), with masked names.
    func listPublicClaims(_ request: ListPublicClaimsRequest.Checked, _ call: Call) async throws -> ListPublicClaimsResponse

    /// A claim with its lines. A worker sees only their own line.
    func getSubsidyClaim(_ request: GetSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Lists claims of a region, a class, an organisation or a person.
    ///
    /// FILTER_REQUIRED: none of the four.
    func listSubsidyClaims(_ request: ListSubsidyClaimsRequest.Checked, _ call: Call) async throws -> ListSubsidyClaimsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.SubsidyClaims`.
    public mutating func register(subsidyClaims handlers: some SubsidyClaimsHandlers) {
        register(SubsidyClaimsMethods.estimateSubsidy, checked: { try await handlers.estimateSubsidy($0, $1) })
        register(SubsidyClaimsMethods.fileSubsidyClaim, checked: { try await handlers.fileSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.withdrawSubsidyClaim, checked: { try await handlers.withdrawSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.reviewSubsidyClaim, checked: { try await handlers.reviewSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.publicizeSubsidyClaim, checked: { try await handlers.publicizeSubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.paySubsidyClaim, checked: { try await handlers.paySubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.clawBackSubsidy, checked: { try await handlers.clawBackSubsidy($0, $1) })
        register(SubsidyClaimsMethods.recordClawbackReturn, checked: { try await handlers.recordClawbackReturn($0, $1) })
        register(SubsidyClaimsMethods.listPublicClaims, checked: { try await handlers.listPublicClaims($0, $1) })
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

    /// Says what a class would be subsidised with, before it is claimed for.
    ///
    /// REFUSED: the catalog derives no standard.
    public func estimateSubsidy(_ request: EstimateSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyEstimate {
        try await channel.unary(SubsidyClaimsMethods.estimateSubsidy, request, options)
    }

    /// Files a claim for a class; the amount follows from the catalog's standard on the first class day, raised for who obtained the certificate
    /// of the occupation since. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats that pay it.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment is not allowed or too high, the fund does not serve the programme, or the catalog derives no standard.
    public func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.fileSubsidyClaim, request, options)
    }

    /// Withdraws a claim that is not reviewed yet; its trainings can be claimed for again.
    ///
    /// REFUSED: reviewed already.
    public func withdrawSubsidyClaim(_ request: WithdrawSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.withdrawSubsidyClaim, request, options)
    }

    /// Reviews a claim: as many accounts as the policy book asks for approve it one after the other, none of which filed it. Until it is paid it may
    /// be refused at any time, after an objection too.
    ///
    /// REFUSED: not in a state for it, or by an account that filed or reviewed it.
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
    /// REFUSED: publicity not over, paid before, no budget, budget exhausted, by an account that filed or reviewed it.
    public func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.paySubsidyClaim, request, options)
    }

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    public func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.clawBackSubsidy, request, options)
    }

    /// Records that the debt of a clawback came back; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, or no budget of the fund was set for the year.
    public func recordClawbackReturn(_ request: RecordClawbackReturnRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.recordClawbackReturn, request, options)
    }

    /// Claims that are public today (公示), with masked names.
    public func listPublicClaims(_ request: ListPublicClaimsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPublicClaimsResponse {
        try await channel.unary(SubsidyClaimsMethods.listPublicClaims, request, options)
    }

    /// A claim with its lines. A worker sees only their own line.
    public func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.getSubsidyClaim, request, options)
    }

    /// Lists claims of a region, a class, an organisation or a person.
    ///
    /// FILTER_REQUIRED: none of the four.
    public func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSubsidyClaimsResponse {
        try await channel.unary(SubsidyClaimsMethods.listSubsidyClaims, request, options)
    }
}
