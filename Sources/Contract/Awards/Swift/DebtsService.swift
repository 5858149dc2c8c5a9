// Written by Protos/generate.sh from liaoning/skills/awards/v1/debt.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Debts`.
public enum DebtsMethods {
    /// Lists debts, first opened first.
    public static let listDebts = Method<ListDebtsRequest, ListDebtsResponse>(
        service: "liaoning.skills.awards.v1.Debts", name: "ListDebts", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/award-debts", body: nil)])

    /// Records money that came back, under its reference; only then it returns to the fund.
    ///
    /// REFUSED: more than is owed, or settled.
    public static let recordRepayment = Method<RecordRepaymentRequest, Debt>(
        service: "liaoning.skills.awards.v1.Debts", name: "RecordRepayment", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["DEBT_NOT_FOUND", "REPAYMENT_ALREADY_RECORDED", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-debts/{debt_id}:repay", body: "*")])

    /// Writes what is still owed off, by a decision that is cited. It returns to no fund.
    ///
    /// REFUSED: settled.
    public static let writeOffDebt = Method<WriteOffDebtRequest, Debt>(
        service: "liaoning.skills.awards.v1.Debts", name: "WriteOffDebt", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["DEBT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-debts/{debt_id}:write-off", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listDebts, recordRepayment, writeOffDebt]
}

public protocol DebtsHandlers: Sendable {
    /// Lists debts, first opened first.
    func listDebts(_ request: ListDebtsRequest.Checked, _ call: Call) async throws -> ListDebtsResponse

    /// Records money that came back, under its reference; only then it returns to the fund.
    ///
    /// REFUSED: more than is owed, or settled.
    func recordRepayment(_ request: RecordRepaymentRequest.Checked, _ call: Call) async throws -> Debt

    /// Writes what is still owed off, by a decision that is cited. It returns to no fund.
    ///
    /// REFUSED: settled.
    func writeOffDebt(_ request: WriteOffDebtRequest.Checked, _ call: Call) async throws -> Debt
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Debts`.
    public mutating func register(debts handlers: some DebtsHandlers) {
        register(DebtsMethods.listDebts, checked: { try await handlers.listDebts($0, $1) })
        register(DebtsMethods.recordRepayment, checked: { try await handlers.recordRepayment($0, $1) })
        register(DebtsMethods.writeOffDebt, checked: { try await handlers.writeOffDebt($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Debts` through a channel.
public struct DebtsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists debts, first opened first.
    public func listDebts(_ request: ListDebtsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListDebtsResponse {
        try await channel.unary(DebtsMethods.listDebts, request, options)
    }

    /// Records money that came back, under its reference; only then it returns to the fund.
    ///
    /// REFUSED: more than is owed, or settled.
    public func recordRepayment(_ request: RecordRepaymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Debt {
        try await channel.unary(DebtsMethods.recordRepayment, request, options)
    }

    /// Writes what is still owed off, by a decision that is cited. It returns to no fund.
    ///
    /// REFUSED: settled.
    public func writeOffDebt(_ request: WriteOffDebtRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Debt {
        try await channel.unary(DebtsMethods.writeOffDebt, request, options)
    }
}
