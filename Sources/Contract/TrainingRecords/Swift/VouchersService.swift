// Written by Protos/generate.sh from liaoning/skills/training_records/v1/voucher.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Vouchers`.
public enum VouchersMethods {
    /// Issues vouchers, to named people or for whoever claims one. People who cannot get one are named in the answer.
    ///
    /// FILTER_REQUIRED: neither people nor a number of open vouchers.
    /// REFUSED: a validity that begins in the past or is longer than allowed.
    public static let issueVouchers = Method<IssueVouchersRequest, IssueVouchersResponse>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "IssueVouchers", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["FIGURE_MISSING", "FILTER_REQUIRED", "PERSON_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/vouchers:issue", body: "*")])

    /// Claims a voucher that was issued to the person.
    ///
    /// REFUSED: claimed before, not issued to this person, not yet valid, expired, voided.
    public static let claimVoucher = Method<ClaimVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "ClaimVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "REFUSED", "VOUCHER_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:claim", body: "*")])

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// REFUSED: none left, expired, not in the groups it is for, too many live vouchers.
    public static let claimBatchVoucher = Method<ClaimBatchVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "ClaimBatchVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["FIGURE_MISSING", "PERSON_NOT_FOUND", "REFUSED", "VOUCHER_BATCH_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/voucher-batches/{batch_id}:claim", body: "*")])

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// REFUSED: not claimed, expired, its holder has no seat or is in none of its groups any more, programme or institution not covered, the seat has a
    /// voucher.
    public static let verifyVoucher = Method<VerifyVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "VerifyVoucher", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["CLASS_NOT_FOUND", "REFUSED", "VOUCHER_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:verify", body: "*")])

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// REFUSED: not verified, used before, training not completed.
    public static let useVoucher = Method<UseVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "UseVoucher", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["REFUSED", "VOUCHER_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:use", body: "*")])

    /// Voids a voucher that is not used.
    ///
    /// REFUSED: used, settled, expired or voided before.
    public static let voidVoucher = Method<VoidVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "VoidVoucher", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "VOUCHER_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:void", body: "*")])

    /// Voids every voucher of a batch that is not verified yet, those that nobody claimed among them.
    ///
    /// REFUSED: none is left to void.
    public static let voidVoucherBatch = Method<VoidVoucherBatchRequest, VoucherBatchSummary>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "VoidVoucherBatch", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["REFUSED", "VOUCHER_BATCH_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/voucher-batches/{batch_id}:void", body: "*")])

    /// Lists batches of a region with what became of their vouchers: the funnel from issue to use, and what can be claimed.
    public static let listVoucherBatches = Method<ListVoucherBatchesRequest, ListVoucherBatchesResponse>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "ListVoucherBatches", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/voucher-batches", body: nil)])

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    public static let expireVouchers = Method<ExpireVouchersRequest, ExpireVouchersResponse>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "ExpireVouchers", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/vouchers:expire", body: "*")])

    /// A voucher as it is today.
    public static let getVoucher = Method<GetVoucherRequest, Voucher>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "GetVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["VOUCHER_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/vouchers/{voucher_id}", body: nil)])

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// FILTER_REQUIRED: none of the three.
    public static let listVouchers = Method<ListVouchersRequest, ListVouchersResponse>(
        service: "liaoning.skills.training_records.v1.Vouchers", name: "ListVouchers", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        reasons: ["FILTER_REQUIRED"],
        http: [HTTPRoute(.get, "/v1/vouchers", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [issueVouchers, claimVoucher, claimBatchVoucher, verifyVoucher, useVoucher, voidVoucher, voidVoucherBatch, listVoucherBatches, expireVouchers, getVoucher, listVouchers]
}

public protocol VouchersHandlers: Sendable {
    /// Issues vouchers, to named people or for whoever claims one. People who cannot get one are named in the answer.
    ///
    /// FILTER_REQUIRED: neither people nor a number of open vouchers.
    /// REFUSED: a validity that begins in the past or is longer than allowed.
    func issueVouchers(_ request: IssueVouchersRequest.Checked, _ call: Call) async throws -> IssueVouchersResponse

    /// Claims a voucher that was issued to the person.
    ///
    /// REFUSED: claimed before, not issued to this person, not yet valid, expired, voided.
    func claimVoucher(_ request: ClaimVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// REFUSED: none left, expired, not in the groups it is for, too many live vouchers.
    func claimBatchVoucher(_ request: ClaimBatchVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// REFUSED: not claimed, expired, its holder has no seat or is in none of its groups any more, programme or institution not covered, the seat has a
    /// voucher.
    func verifyVoucher(_ request: VerifyVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// REFUSED: not verified, used before, training not completed.
    func useVoucher(_ request: UseVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Voids a voucher that is not used.
    ///
    /// REFUSED: used, settled, expired or voided before.
    func voidVoucher(_ request: VoidVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Voids every voucher of a batch that is not verified yet, those that nobody claimed among them.
    ///
    /// REFUSED: none is left to void.
    func voidVoucherBatch(_ request: VoidVoucherBatchRequest.Checked, _ call: Call) async throws -> VoucherBatchSummary

    /// Lists batches of a region with what became of their vouchers: the funnel from issue to use, and what can be claimed.
    func listVoucherBatches(_ request: ListVoucherBatchesRequest.Checked, _ call: Call) async throws -> ListVoucherBatchesResponse

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    func expireVouchers(_ request: ExpireVouchersRequest.Checked, _ call: Call) async throws -> ExpireVouchersResponse

    /// A voucher as it is today.
    func getVoucher(_ request: GetVoucherRequest.Checked, _ call: Call) async throws -> Voucher

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// FILTER_REQUIRED: none of the three.
    func listVouchers(_ request: ListVouchersRequest.Checked, _ call: Call) async throws -> ListVouchersResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Vouchers`.
    public mutating func register(vouchers handlers: some VouchersHandlers) {
        register(VouchersMethods.issueVouchers, checked: { try await handlers.issueVouchers($0, $1) })
        register(VouchersMethods.claimVoucher, checked: { try await handlers.claimVoucher($0, $1) })
        register(VouchersMethods.claimBatchVoucher, checked: { try await handlers.claimBatchVoucher($0, $1) })
        register(VouchersMethods.verifyVoucher, checked: { try await handlers.verifyVoucher($0, $1) })
        register(VouchersMethods.useVoucher, checked: { try await handlers.useVoucher($0, $1) })
        register(VouchersMethods.voidVoucher, checked: { try await handlers.voidVoucher($0, $1) })
        register(VouchersMethods.voidVoucherBatch, checked: { try await handlers.voidVoucherBatch($0, $1) })
        register(VouchersMethods.listVoucherBatches, checked: { try await handlers.listVoucherBatches($0, $1) })
        register(VouchersMethods.expireVouchers, checked: { try await handlers.expireVouchers($0, $1) })
        register(VouchersMethods.getVoucher, checked: { try await handlers.getVoucher($0, $1) })
        register(VouchersMethods.listVouchers, checked: { try await handlers.listVouchers($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Vouchers` through a channel.
public struct VouchersClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Issues vouchers, to named people or for whoever claims one. People who cannot get one are named in the answer.
    ///
    /// FILTER_REQUIRED: neither people nor a number of open vouchers.
    /// REFUSED: a validity that begins in the past or is longer than allowed.
    public func issueVouchers(_ request: IssueVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IssueVouchersResponse {
        try await channel.unary(VouchersMethods.issueVouchers, request, options)
    }

    /// Claims a voucher that was issued to the person.
    ///
    /// REFUSED: claimed before, not issued to this person, not yet valid, expired, voided.
    public func claimVoucher(_ request: ClaimVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.claimVoucher, request, options)
    }

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// REFUSED: none left, expired, not in the groups it is for, too many live vouchers.
    public func claimBatchVoucher(_ request: ClaimBatchVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.claimBatchVoucher, request, options)
    }

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// REFUSED: not claimed, expired, its holder has no seat or is in none of its groups any more, programme or institution not covered, the seat has a
    /// voucher.
    public func verifyVoucher(_ request: VerifyVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.verifyVoucher, request, options)
    }

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// REFUSED: not verified, used before, training not completed.
    public func useVoucher(_ request: UseVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.useVoucher, request, options)
    }

    /// Voids a voucher that is not used.
    ///
    /// REFUSED: used, settled, expired or voided before.
    public func voidVoucher(_ request: VoidVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.voidVoucher, request, options)
    }

    /// Voids every voucher of a batch that is not verified yet, those that nobody claimed among them.
    ///
    /// REFUSED: none is left to void.
    public func voidVoucherBatch(_ request: VoidVoucherBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> VoucherBatchSummary {
        try await channel.unary(VouchersMethods.voidVoucherBatch, request, options)
    }

    /// Lists batches of a region with what became of their vouchers: the funnel from issue to use, and what can be claimed.
    public func listVoucherBatches(_ request: ListVoucherBatchesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListVoucherBatchesResponse {
        try await channel.unary(VouchersMethods.listVoucherBatches, request, options)
    }

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    public func expireVouchers(_ request: ExpireVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ExpireVouchersResponse {
        try await channel.unary(VouchersMethods.expireVouchers, request, options)
    }

    /// A voucher as it is today.
    public func getVoucher(_ request: GetVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(VouchersMethods.getVoucher, request, options)
    }

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// FILTER_REQUIRED: none of the three.
    public func listVouchers(_ request: ListVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListVouchersResponse {
        try await channel.unary(VouchersMethods.listVouchers, request, options)
    }
}
