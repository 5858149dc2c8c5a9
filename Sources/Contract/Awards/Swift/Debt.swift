// Written by Protos/generate.sh from liaoning/skills/awards/v1/debt.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// What is owed of a withdrawn award. Also the payload of the changes "debt.opened", "debt.repaid" and "debt.written_off".
public struct Debt: Message {
    public var debtID: String = ""
    public var honourID: String = ""
    /// What had been paid, whole yuan.
    public var amountYuan: Int64 = 0
    public var repaidYuan: Int64 = 0
    public var writtenOffYuan: Int64 = 0
    /// The decision that wrote it off.
    public var document: String = ""
    public var openedAt: Timestamp? = nil

    public init() {}

    public init(debtID: String = "", honourID: String = "", amountYuan: Int64 = 0, repaidYuan: Int64 = 0, writtenOffYuan: Int64 = 0, document: String = "", openedAt: Timestamp? = nil) {
        self.debtID = debtID
        self.honourID = honourID
        self.amountYuan = amountYuan
        self.repaidYuan = repaidYuan
        self.writtenOffYuan = writtenOffYuan
        self.document = document
        self.openedAt = openedAt
    }
}

extension Debt {
    public static var protoName: String { "liaoning.skills.awards.v1.Debt" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__debt__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Debt.self)
        self.debtID = unpacker.string(c.pointee.debt_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.amountYuan = c.pointee.amount_yuan
        self.repaidYuan = c.pointee.repaid_yuan
        self.writtenOffYuan = c.pointee.written_off_yuan
        self.document = unpacker.string(c.pointee.document)
        self.openedAt = unpacker.message(c.pointee.opened_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Debt.self)
        c.pointee.debt_id = packer.string(self.debtID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.repaid_yuan = self.repaidYuan
        c.pointee.written_off_yuan = self.writtenOffYuan
        c.pointee.document = packer.string(self.document)
        c.pointee.opened_at = packer.message(self.openedAt)
    }
}

public struct ListDebtsRequest: Message {
    /// Only those of which something is still owed.
    public var openOnly: Bool = false
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(openOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.openOnly = openOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDebtsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListDebtsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_debts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListDebtsRequest.self)
        self.openOnly = c.pointee.open_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListDebtsRequest.self)
        c.pointee.open_only = self.openOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListDebtsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only those of which something is still owed.
        public var openOnly: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(openOnly: Bool, page: PageQuery) {
            self.openOnly = openOnly
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("open_only"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let openOnly: Bool? = self.openOnly
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let openOnly, let page else { return nil }
        return Checked(openOnly: openOnly, page: page)
    }
}

public struct ListDebtsResponse: Message {
    public var debts: [Debt] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(debts: [Debt] = [], nextPageToken: String = "") {
        self.debts = debts
        self.nextPageToken = nextPageToken
    }
}

extension ListDebtsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListDebtsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_debts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListDebtsResponse.self)
        self.debts = unpacker.messages(c.pointee.debts, c.pointee.n_debts)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListDebtsResponse.self)
        c.pointee.debts = packer.messages(self.debts)
        c.pointee.n_debts = self.debts.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct RecordRepaymentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var debtID: String = ""
    public var amountYuan: Int64 = 0
    /// The treasury's reference.
    public var reference: String = ""

    public init() {}

    public init(requestID: String = "", debtID: String = "", amountYuan: Int64 = 0, reference: String = "") {
        self.requestID = requestID
        self.debtID = debtID
        self.amountYuan = amountYuan
        self.reference = reference
    }
}

extension RecordRepaymentRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.RecordRepaymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__record_repayment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordRepaymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.debtID = unpacker.string(c.pointee.debt_id)
        self.amountYuan = c.pointee.amount_yuan
        self.reference = unpacker.string(c.pointee.reference)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordRepaymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.debt_id = packer.string(self.debtID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.reference = packer.string(self.reference)
    }
}

extension RecordRepaymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var debtID: String
        public var amountYuan: Yuan
        /// The treasury's reference.
        public var reference: String

        public init(requestID: String, debtID: String, amountYuan: Yuan, reference: String) {
            self.requestID = requestID
            self.debtID = debtID
            self.amountYuan = amountYuan
            self.reference = reference
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("debt_id", required: true, format: "RECORD_ID"),
            FieldRule("amount_yuan", required: true, format: "YUAN", values: 1...100000000000),
            FieldRule("reference", required: true, format: "REMARK", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let debtID: String? = check.recordID(self.debtID, "debt_id", required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 1...100000000000, required: true)
        let reference: String? = check.remark(self.reference, "reference", 0...100, required: true)
        guard let requestID, let debtID, let amountYuan, let reference else { return nil }
        return Checked(requestID: requestID, debtID: debtID, amountYuan: amountYuan, reference: reference)
    }
}

public struct WriteOffDebtRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var debtID: String = ""
    /// The decision, as it is cited, and why.
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", debtID: String = "", document: String = "") {
        self.requestID = requestID
        self.debtID = debtID
        self.document = document
    }
}

extension WriteOffDebtRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.WriteOffDebtRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__write_off_debt_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WriteOffDebtRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.debtID = unpacker.string(c.pointee.debt_id)
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WriteOffDebtRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.debt_id = packer.string(self.debtID)
        c.pointee.document = packer.string(self.document)
    }
}

extension WriteOffDebtRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var debtID: String
        /// The decision, as it is cited, and why.
        public var document: String

        public init(requestID: String, debtID: String, document: String) {
            self.requestID = requestID
            self.debtID = debtID
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("debt_id", required: true, format: "RECORD_ID"),
            FieldRule("document", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let debtID: String? = check.recordID(self.debtID, "debt_id", required: true)
        let document: String? = check.remark(self.document, "document", 0...500, required: true)
        guard let requestID, let debtID, let document else { return nil }
        return Checked(requestID: requestID, debtID: debtID, document: document)
    }
}
