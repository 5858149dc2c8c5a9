// Written by Protos/generate.sh from liaoning/skills/awards/v1/payment.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Payments`.
public enum PaymentsMethods {
    /// Orders a payment of an award: a part of it, or of a construction plan the money of one accepted milestone.
    ///
    /// REFUSED: withdrawn, more than is left of the award, a milestone missing, not accepted or ordered before, or another amount than its.
    public static let orderPayment = Method<OrderPaymentRequest, Payment>(
        service: "liaoning.skills.awards.v1.Payments", name: "OrderPayment", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["HONOUR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}/payments", body: "*")])

    /// Records what the treasury answered to an order: paid under its reference, or failed.
    ///
    /// REFUSED: by the account that ordered it, or answered before.
    public static let recordPaymentAnswer = Method<RecordPaymentAnswerRequest, Payment>(
        service: "liaoning.skills.awards.v1.Payments", name: "RecordPaymentAnswer", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PAYMENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-payments/{payment_id}:answer", body: "*")])

    /// Lists the payments of an award, first ordered first.
    public static let listPayments = Method<ListPaymentsRequest, ListPaymentsResponse>(
        service: "liaoning.skills.awards.v1.Payments", name: "ListPayments", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .worker, .enterprise, .school, .institution]),
        reasons: ["HONOUR_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/honours/{honour_id}/payments", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [orderPayment, recordPaymentAnswer, listPayments]
}

public protocol PaymentsHandlers: Sendable {
    /// Orders a payment of an award: a part of it, or of a construction plan the money of one accepted milestone.
    ///
    /// REFUSED: withdrawn, more than is left of the award, a milestone missing, not accepted or ordered before, or another amount than its.
    func orderPayment(_ request: OrderPaymentRequest.Checked, _ call: Call) async throws -> Payment

    /// Records what the treasury answered to an order: paid under its reference, or failed.
    ///
    /// REFUSED: by the account that ordered it, or answered before.
    func recordPaymentAnswer(_ request: RecordPaymentAnswerRequest.Checked, _ call: Call) async throws -> Payment

    /// Lists the payments of an award, first ordered first.
    func listPayments(_ request: ListPaymentsRequest.Checked, _ call: Call) async throws -> ListPaymentsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Payments`.
    public mutating func register(payments handlers: some PaymentsHandlers) {
        register(PaymentsMethods.orderPayment, checked: { try await handlers.orderPayment($0, $1) })
        register(PaymentsMethods.recordPaymentAnswer, checked: { try await handlers.recordPaymentAnswer($0, $1) })
        register(PaymentsMethods.listPayments, checked: { try await handlers.listPayments($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Payments` through a channel.
public struct PaymentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Orders a payment of an award: a part of it, or of a construction plan the money of one accepted milestone.
    ///
    /// REFUSED: withdrawn, more than is left of the award, a milestone missing, not accepted or ordered before, or another amount than its.
    public func orderPayment(_ request: OrderPaymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Payment {
        try await channel.unary(PaymentsMethods.orderPayment, request, options)
    }

    /// Records what the treasury answered to an order: paid under its reference, or failed.
    ///
    /// REFUSED: by the account that ordered it, or answered before.
    public func recordPaymentAnswer(_ request: RecordPaymentAnswerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Payment {
        try await channel.unary(PaymentsMethods.recordPaymentAnswer, request, options)
    }

    /// Lists the payments of an award, first ordered first.
    public func listPayments(_ request: ListPaymentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPaymentsResponse {
        try await channel.unary(PaymentsMethods.listPayments, request, options)
    }
}
