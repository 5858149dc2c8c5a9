// Written by Protos/generate.sh from liaoning/skills/awards/v1/payment.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where a payment stands.
public enum PaymentState: EnumValue {
    case unspecified
    case ordered
    case paid
    case failed
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [PaymentState] = [.unspecified, .ordered, .paid, .failed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .ordered
        case 2: self = .paid
        case 3: self = .failed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .ordered: 1
        case .paid: 2
        case .failed: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PAYMENT_STATE_UNSPECIFIED"
        case .ordered: "PAYMENT_STATE_ORDERED"
        case .paid: "PAYMENT_STATE_PAID"
        case .failed: "PAYMENT_STATE_FAILED"
        case .unrecognized: nil
        }
    }
}

/// A payment of an award. Also the payload of the changes "payment.ordered" and "payment.answered".
public struct Payment: Message {
    public var paymentID: String = ""
    public var honourID: String = ""
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    /// Number of the milestone it is for, from 1; 0 for none.
    public var milestone: Int32 = 0
    public var state: PaymentState = .unspecified
    /// The treasury's; empty until it answered.
    public var reference: String = ""
    /// "YYYY-MM-DD"; empty until it answered.
    public var answeredOn: String = ""
    public var orderedAt: Timestamp? = nil

    public init() {}

    public init(paymentID: String = "", honourID: String = "", amountYuan: Int64 = 0, milestone: Int32 = 0, state: PaymentState = .unspecified, reference: String = "", answeredOn: String = "", orderedAt: Timestamp? = nil) {
        self.paymentID = paymentID
        self.honourID = honourID
        self.amountYuan = amountYuan
        self.milestone = milestone
        self.state = state
        self.reference = reference
        self.answeredOn = answeredOn
        self.orderedAt = orderedAt
    }
}

extension Payment {
    public static var protoName: String { "liaoning.skills.awards.v1.Payment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__payment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Payment.self)
        self.paymentID = unpacker.string(c.pointee.payment_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.amountYuan = c.pointee.amount_yuan
        self.milestone = c.pointee.milestone
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.reference = unpacker.string(c.pointee.reference)
        self.answeredOn = unpacker.string(c.pointee.answered_on)
        self.orderedAt = unpacker.message(c.pointee.ordered_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Payment.self)
        c.pointee.payment_id = packer.string(self.paymentID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.milestone = self.milestone
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.reference = packer.string(self.reference)
        c.pointee.answered_on = packer.string(self.answeredOn)
        c.pointee.ordered_at = packer.message(self.orderedAt)
    }
}

public struct OrderPaymentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var honourID: String = ""
    public var amountYuan: Int64 = 0
    /// Number of the milestone, from 1; 0 for none.
    public var milestone: Int32 = 0

    public init() {}

    public init(requestID: String = "", honourID: String = "", amountYuan: Int64 = 0, milestone: Int32 = 0) {
        self.requestID = requestID
        self.honourID = honourID
        self.amountYuan = amountYuan
        self.milestone = milestone
    }
}

extension OrderPaymentRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.OrderPaymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__order_payment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__OrderPaymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.amountYuan = c.pointee.amount_yuan
        self.milestone = c.pointee.milestone
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__OrderPaymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.milestone = self.milestone
    }
}

extension OrderPaymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var honourID: String
        public var amountYuan: Yuan
        /// Number of the milestone, from 1; 0 for none.
        public var milestone: Int

        public init(requestID: String, honourID: String, amountYuan: Yuan, milestone: Int) {
            self.requestID = requestID
            self.honourID = honourID
            self.amountYuan = amountYuan
            self.milestone = milestone
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
            FieldRule("amount_yuan", required: true, format: "YUAN", values: 1...100000000000),
            FieldRule("milestone", values: 0...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 1...100000000000, required: true)
        let milestone: Int? = check.number(self.milestone, "milestone", 0...50, required: false)
        guard let requestID, let honourID, let amountYuan, let milestone else { return nil }
        return Checked(requestID: requestID, honourID: honourID, amountYuan: amountYuan, milestone: milestone)
    }
}

public struct RecordPaymentAnswerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var paymentID: String = ""
    /// Whether it was paid; else it failed.
    public var paid: Bool = false
    /// The treasury's reference, or why it failed.
    public var reference: String = ""

    public init() {}

    public init(requestID: String = "", paymentID: String = "", paid: Bool = false, reference: String = "") {
        self.requestID = requestID
        self.paymentID = paymentID
        self.paid = paid
        self.reference = reference
    }
}

extension RecordPaymentAnswerRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.RecordPaymentAnswerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__record_payment_answer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordPaymentAnswerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.paymentID = unpacker.string(c.pointee.payment_id)
        self.paid = c.pointee.paid != 0
        self.reference = unpacker.string(c.pointee.reference)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordPaymentAnswerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.payment_id = packer.string(self.paymentID)
        c.pointee.paid = self.paid ? 1 : 0
        c.pointee.reference = packer.string(self.reference)
    }
}

extension RecordPaymentAnswerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var paymentID: String
        /// Whether it was paid; else it failed.
        public var paid: Bool
        /// The treasury's reference, or why it failed.
        public var reference: String

        public init(requestID: String, paymentID: String, paid: Bool, reference: String) {
            self.requestID = requestID
            self.paymentID = paymentID
            self.paid = paid
            self.reference = reference
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("payment_id", required: true, format: "RECORD_ID"),
            FieldRule("paid"),
            FieldRule("reference", required: true, format: "REMARK", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let paymentID: String? = check.recordID(self.paymentID, "payment_id", required: true)
        let paid: Bool? = self.paid
        let reference: String? = check.remark(self.reference, "reference", 0...100, required: true)
        guard let requestID, let paymentID, let paid, let reference else { return nil }
        return Checked(requestID: requestID, paymentID: paymentID, paid: paid, reference: reference)
    }
}

public struct ListPaymentsRequest: Message {
    public var honourID: String = ""

    public init() {}

    public init(honourID: String = "") {
        self.honourID = honourID
    }
}

extension ListPaymentsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListPaymentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_payments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPaymentsRequest.self)
        self.honourID = unpacker.string(c.pointee.honour_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPaymentsRequest.self)
        c.pointee.honour_id = packer.string(self.honourID)
    }
}

extension ListPaymentsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var honourID: String

        public init(honourID: String) {
            self.honourID = honourID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        guard let honourID else { return nil }
        return Checked(honourID: honourID)
    }
}

public struct ListPaymentsResponse: Message {
    public var payments: [Payment] = []

    public init() {}

    public init(payments: [Payment] = []) {
        self.payments = payments
    }
}

extension ListPaymentsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListPaymentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_payments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPaymentsResponse.self)
        self.payments = unpacker.messages(c.pointee.payments, c.pointee.n_payments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPaymentsResponse.self)
        c.pointee.payments = packer.messages(self.payments)
        c.pointee.n_payments = self.payments.count
    }
}
