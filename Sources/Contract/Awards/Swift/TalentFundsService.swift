// Written by Protos/generate.sh from liaoning/skills/awards/v1/talent_fund.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.TalentFunds`.
public enum TalentFundsMethods {
    /// Sets the money of a round, for example of the talent fund (人才专项资金).
    ///
    /// REFUSED: less than is committed.
    public static let setTalentFund = Method<SetTalentFundRequest, TalentFund>(
        service: "liaoning.skills.awards.v1.TalentFunds", name: "SetTalentFund", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.put, "/v1/award-rounds/{round_id}/fund", body: "*")])

    /// A round's fund, and what is committed of it.
    public static let getTalentFund = Method<GetTalentFundRequest, TalentFund>(
        service: "liaoning.skills.awards.v1.TalentFunds", name: "GetTalentFund", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/fund", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setTalentFund, getTalentFund]
}

public protocol TalentFundsHandlers: Sendable {
    /// Sets the money of a round, for example of the talent fund (人才专项资金).
    ///
    /// REFUSED: less than is committed.
    func setTalentFund(_ request: SetTalentFundRequest.Checked, _ call: Call) async throws -> TalentFund

    /// A round's fund, and what is committed of it.
    func getTalentFund(_ request: GetTalentFundRequest.Checked, _ call: Call) async throws -> TalentFund
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.TalentFunds`.
    public mutating func register(talentFunds handlers: some TalentFundsHandlers) {
        register(TalentFundsMethods.setTalentFund, checked: { try await handlers.setTalentFund($0, $1) })
        register(TalentFundsMethods.getTalentFund, checked: { try await handlers.getTalentFund($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.TalentFunds` through a channel.
public struct TalentFundsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Sets the money of a round, for example of the talent fund (人才专项资金).
    ///
    /// REFUSED: less than is committed.
    public func setTalentFund(_ request: SetTalentFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TalentFund {
        try await channel.unary(TalentFundsMethods.setTalentFund, request, options)
    }

    /// A round's fund, and what is committed of it.
    public func getTalentFund(_ request: GetTalentFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TalentFund {
        try await channel.unary(TalentFundsMethods.getTalentFund, request, options)
    }
}
