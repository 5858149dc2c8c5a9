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
    /// of the occupation since, and is reserved in the city's budget. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats
    /// that pay it. It is a case of the kind `training.subsidy_claim`: examined by two, published, decided by the methods of the service Cases; withdrawn, appealed
    /// against, voided by them too. What was reserved is free again when it is refused, withdrawn or voided. The trainees are told.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment or the year is not allowed or too high, the fund does not serve the programme, no budget of it is set or too
    /// little of it is left, or the catalog derives no standard.
    public static let fileSubsidyClaim = Method<FileSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "FileSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise]),
        reasons: ["CLASS_NOT_FOUND", "FIGURE_MISSING", "PEER_UNAVAILABLE", "PREPAYMENT_EXISTS", "REFUSED", "SUBSIDY_CLAIMED_BEFORE", "TRAINEE_NOT_FOUND", "TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims", body: "*")])

    /// Issues the payment order of a decided claim, exactly once; again when the bank rejected the one before. The money is the one reserved at filing; where
    /// that year is over, the same amount of the day's year takes its place. A claim from which prepayments leave nothing to pay is paid with it. Who
    /// decided the claim does not pay it.
    ///
    /// REFUSED: not decided, ordered or paid before, a completion was voided since, no money is left, by an account that filed or decided it.
    public static let paySubsidyClaim = Method<PaySubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "PaySubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:pay", body: "*")])

    /// Records what the bank or treasury answered to a payment order: it was paid, and the claim's vouchers are settled; or it was rejected, and a new one can be
    /// issued.
    ///
    /// REFUSED: answered before.
    public static let recordPaymentAnswer = Method<RecordPaymentAnswerRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "RecordPaymentAnswer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["PAYMENT_ORDER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/payment-orders/{order_id}:answer", body: "*")])

    /// Lists payment orders of a region, latest issued first.
    public static let listPaymentOrders = Method<ListPaymentOrdersRequest, ListPaymentOrdersResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListPaymentOrders", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/payment-orders", body: nil)])

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    public static let clawBackSubsidy = Method<ClawBackSubsidyRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ClawBackSubsidy", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "SUBSIDY_CLAIM_NOT_FOUND", "TRAINEE_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:claw-back", body: "*")])

    /// Records that the debt of a clawback came back, whole or in part; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, more than is owed, or no budget of the fund was set for the year.
    public static let recordClawbackReturn = Method<RecordClawbackReturnRequest, SubsidyClaim>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "RecordClawbackReturn", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CLAWBACK_NOT_FOUND", "REFUSED", "SUBSIDY_CLAIM_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}/clawbacks/{clawback_id}:return", body: "*")])

    /// Lists what was claimed back in a region, latest first; debts, while they are owed.
    public static let listClawbacks = Method<ListClawbacksRequest, ListClawbacksResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyClaims", name: "ListClawbacks", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/subsidy-clawbacks", body: nil)])

    /// Claims that are public today (公示), with masked names. Objections are filed against their case.
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
    public static let all: [any MethodDescriptor] = [estimateSubsidy, fileSubsidyClaim, paySubsidyClaim, recordPaymentAnswer, listPaymentOrders, clawBackSubsidy, recordClawbackReturn, listClawbacks, listPublicClaims, getSubsidyClaim, listSubsidyClaims]
}

public protocol SubsidyClaimsHandlers: Sendable {
    /// Says what a class would be subsidised with, before it is claimed for.
    ///
    /// REFUSED: the catalog derives no standard.
    func estimateSubsidy(_ request: EstimateSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyEstimate

    /// Files a claim for a class; the amount follows from the catalog's standard on the first class day, raised for who obtained the certificate
    /// of the occupation since, and is reserved in the city's budget. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats
    /// that pay it. It is a case of the kind `training.subsidy_claim`: examined by two, published, decided by the methods of the service Cases; withdrawn, appealed
    /// against, voided by them too. What was reserved is free again when it is refused, withdrawn or voided. The trainees are told.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment or the year is not allowed or too high, the fund does not serve the programme, no budget of it is set or too
    /// little of it is left, or the catalog derives no standard.
    func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Issues the payment order of a decided claim, exactly once; again when the bank rejected the one before. The money is the one reserved at filing; where
    /// that year is over, the same amount of the day's year takes its place. A claim from which prepayments leave nothing to pay is paid with it. Who
    /// decided the claim does not pay it.
    ///
    /// REFUSED: not decided, ordered or paid before, a completion was voided since, no money is left, by an account that filed or decided it.
    func paySubsidyClaim(_ request: PaySubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Records what the bank or treasury answered to a payment order: it was paid, and the claim's vouchers are settled; or it was rejected, and a new one can be
    /// issued.
    ///
    /// REFUSED: answered before.
    func recordPaymentAnswer(_ request: RecordPaymentAnswerRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Lists payment orders of a region, latest issued first.
    func listPaymentOrders(_ request: ListPaymentOrdersRequest.Checked, _ call: Call) async throws -> ListPaymentOrdersResponse

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    func clawBackSubsidy(_ request: ClawBackSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Records that the debt of a clawback came back, whole or in part; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, more than is owed, or no budget of the fund was set for the year.
    func recordClawbackReturn(_ request: RecordClawbackReturnRequest.Checked, _ call: Call) async throws -> SubsidyClaim

    /// Lists what was claimed back in a region, latest first; debts, while they are owed.
    func listClawbacks(_ request: ListClawbacksRequest.Checked, _ call: Call) async throws -> ListClawbacksResponse

    /// Claims that are public today (公示), with masked names. Objections are filed against their case.
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
        register(SubsidyClaimsMethods.paySubsidyClaim, checked: { try await handlers.paySubsidyClaim($0, $1) })
        register(SubsidyClaimsMethods.recordPaymentAnswer, checked: { try await handlers.recordPaymentAnswer($0, $1) })
        register(SubsidyClaimsMethods.listPaymentOrders, checked: { try await handlers.listPaymentOrders($0, $1) })
        register(SubsidyClaimsMethods.clawBackSubsidy, checked: { try await handlers.clawBackSubsidy($0, $1) })
        register(SubsidyClaimsMethods.recordClawbackReturn, checked: { try await handlers.recordClawbackReturn($0, $1) })
        register(SubsidyClaimsMethods.listClawbacks, checked: { try await handlers.listClawbacks($0, $1) })
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
    /// of the occupation since, and is reserved in the city's budget. Who is paid files: a trainee for themselves, an enterprise or an institution for the seats
    /// that pay it. It is a case of the kind `training.subsidy_claim`: examined by two, published, decided by the methods of the service Cases; withdrawn, appealed
    /// against, voided by them too. What was reserved is free again when it is refused, withdrawn or voided. The trainees are told.
    ///
    /// REFUSED: the class or a trainee has not completed, the voucher is not used, another is paid for the seat, a certificate is missing where the
    /// programme asks for one, the prepayment or the year is not allowed or too high, the fund does not serve the programme, no budget of it is set or too
    /// little of it is left, or the catalog derives no standard.
    public func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.fileSubsidyClaim, request, options)
    }

    /// Issues the payment order of a decided claim, exactly once; again when the bank rejected the one before. The money is the one reserved at filing; where
    /// that year is over, the same amount of the day's year takes its place. A claim from which prepayments leave nothing to pay is paid with it. Who
    /// decided the claim does not pay it.
    ///
    /// REFUSED: not decided, ordered or paid before, a completion was voided since, no money is left, by an account that filed or decided it.
    public func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.paySubsidyClaim, request, options)
    }

    /// Records what the bank or treasury answered to a payment order: it was paid, and the claim's vouchers are settled; or it was rejected, and a new one can be
    /// issued.
    ///
    /// REFUSED: answered before.
    public func recordPaymentAnswer(_ request: RecordPaymentAnswerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.recordPaymentAnswer, request, options)
    }

    /// Lists payment orders of a region, latest issued first.
    public func listPaymentOrders(_ request: ListPaymentOrdersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPaymentOrdersResponse {
        try await channel.unary(SubsidyClaimsMethods.listPaymentOrders, request, options)
    }

    /// Claims money back, of the whole claim or of one trainee's line. In the year of payment it returns to its budget; of a closed year it is a debt
    /// until it comes back.
    ///
    /// REFUSED: not paid, more than is left, or a part of a prepayment that settlements deducted. TRAINEE_NOT_FOUND: the claim has no such line.
    public func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.clawBackSubsidy, request, options)
    }

    /// Records that the debt of a clawback came back, whole or in part; it is added to the budget of the day's year.
    ///
    /// REFUSED: it came back before, more than is owed, or no budget of the fund was set for the year.
    public func recordClawbackReturn(_ request: RecordClawbackReturnRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(SubsidyClaimsMethods.recordClawbackReturn, request, options)
    }

    /// Lists what was claimed back in a region, latest first; debts, while they are owed.
    public func listClawbacks(_ request: ListClawbacksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListClawbacksResponse {
        try await channel.unary(SubsidyClaimsMethods.listClawbacks, request, options)
    }

    /// Claims that are public today (公示), with masked names. Objections are filed against their case.
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
