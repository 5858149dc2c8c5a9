// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_claim.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import CatalogMessages
public import WireMessages

/// Who is paid.
public enum SubsidyPayee: EnumValue {
    case unspecified
    /// The trainee, who paid for the training.
    case trainee
    /// The enterprise that has its workers trained.
    case enterprise
    /// The institution that trained free of charge.
    case institution
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SubsidyPayee] = [.unspecified, .trainee, .enterprise, .institution]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .trainee
        case 2: self = .enterprise
        case 3: self = .institution
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .trainee: 1
        case .enterprise: 2
        case .institution: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUBSIDY_PAYEE_UNSPECIFIED"
        case .trainee: "SUBSIDY_PAYEE_TRAINEE"
        case .enterprise: "SUBSIDY_PAYEE_ENTERPRISE"
        case .institution: "SUBSIDY_PAYEE_INSTITUTION"
        case .unrecognized: nil
        }
    }
}

/// What a claim asks for.
public enum SubsidyClaimKind: EnumValue {
    case unspecified
    /// Everything still due for trainees who completed the class.
    case settlement
    /// 预支: part of it, before a project class of veterans is completed.
    case prepayment
    /// 按年: the finished years of a class that is paid per person and year, before it is completed. The settlement pays the rest.
    case yearly
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SubsidyClaimKind] = [.unspecified, .settlement, .prepayment, .yearly]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .settlement
        case 2: self = .prepayment
        case 3: self = .yearly
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .settlement: 1
        case .prepayment: 2
        case .yearly: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUBSIDY_CLAIM_KIND_UNSPECIFIED"
        case .settlement: "SUBSIDY_CLAIM_KIND_SETTLEMENT"
        case .prepayment: "SUBSIDY_CLAIM_KIND_PREPAYMENT"
        case .yearly: "SUBSIDY_CLAIM_KIND_YEARLY"
        case .unrecognized: nil
        }
    }
}

/// Where a claim stands: its case, then its money.
public enum SubsidyClaimState: EnumValue {
    case unspecified
    /// 已申报
    case filed
    /// 已批准, to be made public
    case approved
    /// 未予批准
    case refused
    /// 公示中 or 公示期满
    case publicized
    /// 已拨付
    case paid
    /// 已追回: everything paid was claimed back
    case clawedBack
    /// 已撤回 by who filed it
    case withdrawn
    /// 已审核: all examinations said yes
    case examined
    /// 退回补正
    case returned
    /// 已决定, to be paid
    case decided
    /// 申诉中
    case appealed
    /// 拨付中: a payment order was issued and is not answered
    case ordered
    /// 已撤销
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SubsidyClaimState] = [.unspecified, .filed, .approved, .refused, .publicized, .paid, .clawedBack, .withdrawn, .examined, .returned, .decided, .appealed, .ordered, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .approved
        case 3: self = .refused
        case 4: self = .publicized
        case 5: self = .paid
        case 6: self = .clawedBack
        case 7: self = .withdrawn
        case 8: self = .examined
        case 9: self = .returned
        case 10: self = .decided
        case 11: self = .appealed
        case 12: self = .ordered
        case 13: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .approved: 2
        case .refused: 3
        case .publicized: 4
        case .paid: 5
        case .clawedBack: 6
        case .withdrawn: 7
        case .examined: 8
        case .returned: 9
        case .decided: 10
        case .appealed: 11
        case .ordered: 12
        case .voided: 13
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUBSIDY_CLAIM_STATE_UNSPECIFIED"
        case .filed: "SUBSIDY_CLAIM_STATE_FILED"
        case .approved: "SUBSIDY_CLAIM_STATE_APPROVED"
        case .refused: "SUBSIDY_CLAIM_STATE_REFUSED"
        case .publicized: "SUBSIDY_CLAIM_STATE_PUBLICIZED"
        case .paid: "SUBSIDY_CLAIM_STATE_PAID"
        case .clawedBack: "SUBSIDY_CLAIM_STATE_CLAWED_BACK"
        case .withdrawn: "SUBSIDY_CLAIM_STATE_WITHDRAWN"
        case .examined: "SUBSIDY_CLAIM_STATE_EXAMINED"
        case .returned: "SUBSIDY_CLAIM_STATE_RETURNED"
        case .decided: "SUBSIDY_CLAIM_STATE_DECIDED"
        case .appealed: "SUBSIDY_CLAIM_STATE_APPEALED"
        case .ordered: "SUBSIDY_CLAIM_STATE_ORDERED"
        case .voided: "SUBSIDY_CLAIM_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// Where a payment order stands.
public enum PaymentOrderState: EnumValue {
    case unspecified
    /// Issued; the bank has not answered.
    case issued
    /// The bank paid it.
    case paid
    /// The bank rejected it, for example because the account is closed.
    case rejected
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [PaymentOrderState] = [.unspecified, .issued, .paid, .rejected]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .issued
        case 2: self = .paid
        case 3: self = .rejected
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .issued: 1
        case .paid: 2
        case .rejected: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PAYMENT_ORDER_STATE_UNSPECIFIED"
        case .issued: "PAYMENT_ORDER_STATE_ISSUED"
        case .paid: "PAYMENT_ORDER_STATE_PAID"
        case .rejected: "PAYMENT_ORDER_STATE_REJECTED"
        case .unrecognized: nil
        }
    }
}

/// One trainee's part of a claim.
public struct SubsidyLine: Message {
    public var enrolmentID: String = ""
    public var personID: String = ""
    /// The standard applied, whole yuan per person, person-month or person-year.
    public var standardYuan: Int64 = 0
    /// Months (or twelfths of a year) counted; 0 for a standard per person.
    public var months: Int32 = 0
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    /// The voucher settled with it; empty when none.
    public var voucherID: String = ""
    /// The certificate for which the standard was raised; empty when it was not.
    public var certificateNumber: String = ""
    /// Claimed back of this line so far; whole yuan.
    public var clawedBackYuan: Int64 = 0
    /// Of a claim by years, how many years it and the claims before it are for; 0 of the others.
    public var years: Int32 = 0
    /// Claimed for the same seat by years before, and taken off; whole yuan.
    public var earlierYuan: Int64 = 0

    public init() {}

    public init(enrolmentID: String = "", personID: String = "", standardYuan: Int64 = 0, months: Int32 = 0, amountYuan: Int64 = 0, voucherID: String = "", certificateNumber: String = "", clawedBackYuan: Int64 = 0, years: Int32 = 0, earlierYuan: Int64 = 0) {
        self.enrolmentID = enrolmentID
        self.personID = personID
        self.standardYuan = standardYuan
        self.months = months
        self.amountYuan = amountYuan
        self.voucherID = voucherID
        self.certificateNumber = certificateNumber
        self.clawedBackYuan = clawedBackYuan
        self.years = years
        self.earlierYuan = earlierYuan
    }
}

extension SubsidyLine {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyLine.self)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.standardYuan = c.pointee.standard_yuan
        self.months = c.pointee.months
        self.amountYuan = c.pointee.amount_yuan
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.clawedBackYuan = c.pointee.clawed_back_yuan
        self.years = c.pointee.years
        self.earlierYuan = c.pointee.earlier_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyLine.self)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.standard_yuan = self.standardYuan
        c.pointee.months = self.months
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.clawed_back_yuan = self.clawedBackYuan
        c.pointee.years = self.years
        c.pointee.earlier_yuan = self.earlierYuan
    }
}

/// An order to the bank or treasury to pay a claim. Also the payload of the changes "payment_order.issued", "payment_order.paid" and
/// "payment_order.rejected".
public struct PaymentOrder: Message {
    /// Opaque id; the reference under which the bank is asked, so that it pays once.
    public var orderID: String = ""
    public var claimID: String = ""
    /// 1 for the claim's first.
    public var number: Int32 = 0
    /// City-level region that pays.
    public var regionCode: String = ""
    public var fundSource: FundSource = .unspecified
    /// The year whose budget pays.
    public var budgetYear: Int32 = 0
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    public var state: PaymentOrderState = .unspecified
    /// Day of issue, "YYYY-MM-DD".
    public var issuedOn: String = ""
    /// Day of the bank's answer, "YYYY-MM-DD"; empty before.
    public var answeredOn: String = ""
    /// Reference of the bank or treasury; empty before its answer.
    public var bankReference: String = ""
    /// Why the bank rejected it; empty when it did not.
    public var rejectionReason: String = ""

    public init() {}

    public init(orderID: String = "", claimID: String = "", number: Int32 = 0, regionCode: String = "", fundSource: FundSource = .unspecified, budgetYear: Int32 = 0, amountYuan: Int64 = 0, state: PaymentOrderState = .unspecified, issuedOn: String = "", answeredOn: String = "", bankReference: String = "", rejectionReason: String = "") {
        self.orderID = orderID
        self.claimID = claimID
        self.number = number
        self.regionCode = regionCode
        self.fundSource = fundSource
        self.budgetYear = budgetYear
        self.amountYuan = amountYuan
        self.state = state
        self.issuedOn = issuedOn
        self.answeredOn = answeredOn
        self.bankReference = bankReference
        self.rejectionReason = rejectionReason
    }
}

extension PaymentOrder {
    public static var protoName: String { "liaoning.skills.training_records.v1.PaymentOrder" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__payment_order__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PaymentOrder.self)
        self.orderID = unpacker.string(c.pointee.order_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.number = c.pointee.number
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.budgetYear = c.pointee.budget_year
        self.amountYuan = c.pointee.amount_yuan
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.issuedOn = unpacker.string(c.pointee.issued_on)
        self.answeredOn = unpacker.string(c.pointee.answered_on)
        self.bankReference = unpacker.string(c.pointee.bank_reference)
        self.rejectionReason = unpacker.string(c.pointee.rejection_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PaymentOrder.self)
        c.pointee.order_id = packer.string(self.orderID)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.number = self.number
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.budget_year = self.budgetYear
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.issued_on = packer.string(self.issuedOn)
        c.pointee.answered_on = packer.string(self.answeredOn)
        c.pointee.bank_reference = packer.string(self.bankReference)
        c.pointee.rejection_reason = packer.string(self.rejectionReason)
    }
}

/// Money that is claimed back.
public struct SubsidyClawback: Message {
    /// Opaque id.
    public var clawbackID: String = ""
    /// The trainee whose line it is of; empty for the whole claim.
    public var personID: String = ""
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    public var reason: String = ""
    /// Day of the decision, "YYYY-MM-DD".
    public var decidedOn: String = ""
    /// Day on which the last of it came back, "YYYY-MM-DD"; empty while something is owed.
    public var returnedOn: String = ""
    /// Reference of the bank or treasury for what came back last; empty where it returned to the budget of the same year.
    public var returnReference: String = ""
    /// What came back so far; whole yuan.
    public var returnedYuan: Int64 = 0
    /// The claim it is of.
    public var claimID: String = ""

    public init() {}

    public init(clawbackID: String = "", personID: String = "", amountYuan: Int64 = 0, reason: String = "", decidedOn: String = "", returnedOn: String = "", returnReference: String = "", returnedYuan: Int64 = 0, claimID: String = "") {
        self.clawbackID = clawbackID
        self.personID = personID
        self.amountYuan = amountYuan
        self.reason = reason
        self.decidedOn = decidedOn
        self.returnedOn = returnedOn
        self.returnReference = returnReference
        self.returnedYuan = returnedYuan
        self.claimID = claimID
    }
}

extension SubsidyClawback {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyClawback" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_clawback__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyClawback.self)
        self.clawbackID = unpacker.string(c.pointee.clawback_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.amountYuan = c.pointee.amount_yuan
        self.reason = unpacker.string(c.pointee.reason)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.returnedOn = unpacker.string(c.pointee.returned_on)
        self.returnReference = unpacker.string(c.pointee.return_reference)
        self.returnedYuan = c.pointee.returned_yuan
        self.claimID = unpacker.string(c.pointee.claim_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyClawback.self)
        c.pointee.clawback_id = packer.string(self.clawbackID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.reason = packer.string(self.reason)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.returned_on = packer.string(self.returnedOn)
        c.pointee.return_reference = packer.string(self.returnReference)
        c.pointee.returned_yuan = self.returnedYuan
        c.pointee.claim_id = packer.string(self.claimID)
    }
}

/// A claim. Also the payload of the changes "subsidy.filed", "subsidy.moved" (by a step of its case), "subsidy.paid",
/// "subsidy.clawed_back" and "subsidy.clawback_returned".
public struct SubsidyClaim: Message {
    /// Opaque id.
    public var claimID: String = ""
    public var classID: String = ""
    /// The city-level region that pays.
    public var regionCode: String = ""
    public var kind: SubsidyClaimKind = .unspecified
    public var payee: SubsidyPayee = .unspecified
    /// Set for an enterprise or institution.
    public var payeeCreditCode: String = ""
    /// Set for a trainee.
    public var payeePersonID: String = ""
    /// Budget it is paid from.
    public var fundSource: FundSource = .unspecified
    /// The year in whose budget it is reserved or was paid; 0 when nothing is reserved any more.
    public var budgetYear: Int32 = 0
    public var state: SubsidyClaimState = .unspecified
    /// One per trainee; none for a prepayment.
    public var lines: [SubsidyLine] = []
    /// Sum of the lines, or the prepayment; whole yuan.
    public var grossYuan: Int64 = 0
    /// Prepaid before and deducted; whole yuan.
    public var prepaidYuan: Int64 = 0
    /// What is to be paid: gross_yuan less prepaid_yuan.
    public var amountYuan: Int64 = 0
    /// Claimed back so far.
    public var clawedBackYuan: Int64 = 0
    /// Why it was returned, refused, withdrawn or voided last; empty when it was not.
    public var reviewNote: String = ""
    /// First and last day of publicity, "YYYY-MM-DD"; empty before.
    public var publicityFromOn: String = ""
    public var publicityToOn: String = ""
    /// Day of payment, "YYYY-MM-DD", and the bank's or treasury's reference; empty before.
    public var paidOn: String = ""
    public var paymentReference: String = ""
    /// Of the latest clawback.
    public var clawbackReason: String = ""
    public var filedAt: Timestamp? = nil
    /// What the amount rests on.
    public var basis: DecisionBasis? = nil
    /// The programme of the class.
    public var programme: TrainingProgramme = .unspecified
    /// Every clawback, earliest first.
    public var clawbacks: [SubsidyClawback] = []
    /// Its case.
    public var caseID: String = ""
    /// Its payment orders, earliest first.
    public var paymentOrders: [PaymentOrder] = []

    public init() {}

    public init(claimID: String = "", classID: String = "", regionCode: String = "", kind: SubsidyClaimKind = .unspecified, payee: SubsidyPayee = .unspecified, payeeCreditCode: String = "", payeePersonID: String = "", fundSource: FundSource = .unspecified, budgetYear: Int32 = 0, state: SubsidyClaimState = .unspecified, lines: [SubsidyLine] = [], grossYuan: Int64 = 0, prepaidYuan: Int64 = 0, amountYuan: Int64 = 0, clawedBackYuan: Int64 = 0, reviewNote: String = "", publicityFromOn: String = "", publicityToOn: String = "", paidOn: String = "", paymentReference: String = "", clawbackReason: String = "", filedAt: Timestamp? = nil, basis: DecisionBasis? = nil, programme: TrainingProgramme = .unspecified, clawbacks: [SubsidyClawback] = [], caseID: String = "", paymentOrders: [PaymentOrder] = []) {
        self.claimID = claimID
        self.classID = classID
        self.regionCode = regionCode
        self.kind = kind
        self.payee = payee
        self.payeeCreditCode = payeeCreditCode
        self.payeePersonID = payeePersonID
        self.fundSource = fundSource
        self.budgetYear = budgetYear
        self.state = state
        self.lines = lines
        self.grossYuan = grossYuan
        self.prepaidYuan = prepaidYuan
        self.amountYuan = amountYuan
        self.clawedBackYuan = clawedBackYuan
        self.reviewNote = reviewNote
        self.publicityFromOn = publicityFromOn
        self.publicityToOn = publicityToOn
        self.paidOn = paidOn
        self.paymentReference = paymentReference
        self.clawbackReason = clawbackReason
        self.filedAt = filedAt
        self.basis = basis
        self.programme = programme
        self.clawbacks = clawbacks
        self.caseID = caseID
        self.paymentOrders = paymentOrders
    }
}

extension SubsidyClaim {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyClaim" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_claim__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyClaim.self)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.payee = .init(rawValue: Int32(bitPattern: c.pointee.payee.rawValue))
        self.payeeCreditCode = unpacker.string(c.pointee.payee_credit_code)
        self.payeePersonID = unpacker.string(c.pointee.payee_person_id)
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.budgetYear = c.pointee.budget_year
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
        self.grossYuan = c.pointee.gross_yuan
        self.prepaidYuan = c.pointee.prepaid_yuan
        self.amountYuan = c.pointee.amount_yuan
        self.clawedBackYuan = c.pointee.clawed_back_yuan
        self.reviewNote = unpacker.string(c.pointee.review_note)
        self.publicityFromOn = unpacker.string(c.pointee.publicity_from_on)
        self.publicityToOn = unpacker.string(c.pointee.publicity_to_on)
        self.paidOn = unpacker.string(c.pointee.paid_on)
        self.paymentReference = unpacker.string(c.pointee.payment_reference)
        self.clawbackReason = unpacker.string(c.pointee.clawback_reason)
        self.filedAt = unpacker.message(c.pointee.filed_at)
        self.basis = unpacker.message(c.pointee.basis)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.clawbacks = unpacker.messages(c.pointee.clawbacks, c.pointee.n_clawbacks)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.paymentOrders = unpacker.messages(c.pointee.payment_orders, c.pointee.n_payment_orders)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyClaim.self)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.payee.rawValue = UInt32(bitPattern: self.payee.rawValue)
        c.pointee.payee_credit_code = packer.string(self.payeeCreditCode)
        c.pointee.payee_person_id = packer.string(self.payeePersonID)
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.budget_year = self.budgetYear
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
        c.pointee.gross_yuan = self.grossYuan
        c.pointee.prepaid_yuan = self.prepaidYuan
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.clawed_back_yuan = self.clawedBackYuan
        c.pointee.review_note = packer.string(self.reviewNote)
        c.pointee.publicity_from_on = packer.string(self.publicityFromOn)
        c.pointee.publicity_to_on = packer.string(self.publicityToOn)
        c.pointee.paid_on = packer.string(self.paidOn)
        c.pointee.payment_reference = packer.string(self.paymentReference)
        c.pointee.clawback_reason = packer.string(self.clawbackReason)
        c.pointee.filed_at = packer.message(self.filedAt)
        c.pointee.basis = packer.message(self.basis)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.clawbacks = packer.messages(self.clawbacks)
        c.pointee.n_clawbacks = self.clawbacks.count
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.payment_orders = packer.messages(self.paymentOrders)
        c.pointee.n_payment_orders = self.paymentOrders.count
    }
}

public struct EstimateSubsidyRequest: Message {
    public var classID: String = ""
    /// Trainees who complete; 0 for as many as seats are taken, or all seats where none is.
    public var trainees: Int32 = 0

    public init() {}

    public init(classID: String = "", trainees: Int32 = 0) {
        self.classID = classID
        self.trainees = trainees
    }
}

extension EstimateSubsidyRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EstimateSubsidyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__estimate_subsidy_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EstimateSubsidyRequest.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.trainees = c.pointee.trainees
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EstimateSubsidyRequest.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.trainees = self.trainees
    }
}

extension EstimateSubsidyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var classID: String
        /// Trainees who complete; 0 for as many as seats are taken, or all seats where none is.
        public var trainees: Int?

        public init(classID: String, trainees: Int?) {
            self.classID = classID
            self.trainees = trainees
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("trainees", values: 1...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let trainees: Int?? = check.optional(number: self.trainees, "trainees", 1...500)
        guard let classID, let trainees else { return nil }
        return Checked(classID: classID, trainees: trainees)
    }
}

/// What a class would be subsidised with. A voucher may change who is paid and how much.
public struct SubsidyEstimate: Message {
    public var classID: String = ""
    /// Who is paid for a seat without a voucher, of a trainee outside the groups that are trained free of charge.
    public var payee: SubsidyPayee = .unspecified
    public var trainees: Int32 = 0
    /// Months that are paid for; 0 for a standard per person.
    public var months: Int32 = 0
    /// Whole yuan for one trainee.
    public var perTraineeYuan: Int64 = 0
    /// Whole yuan for one trainee who obtains the certificate of the occupation.
    public var perCertifiedTraineeYuan: Int64 = 0
    /// Whole yuan for all of them, without and with the certificate.
    public var totalYuan: Int64 = 0
    public var certifiedTotalYuan: Int64 = 0
    /// What it rests on.
    public var basis: DecisionBasis? = nil

    public init() {}

    public init(classID: String = "", payee: SubsidyPayee = .unspecified, trainees: Int32 = 0, months: Int32 = 0, perTraineeYuan: Int64 = 0, perCertifiedTraineeYuan: Int64 = 0, totalYuan: Int64 = 0, certifiedTotalYuan: Int64 = 0, basis: DecisionBasis? = nil) {
        self.classID = classID
        self.payee = payee
        self.trainees = trainees
        self.months = months
        self.perTraineeYuan = perTraineeYuan
        self.perCertifiedTraineeYuan = perCertifiedTraineeYuan
        self.totalYuan = totalYuan
        self.certifiedTotalYuan = certifiedTotalYuan
        self.basis = basis
    }
}

extension SubsidyEstimate {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyEstimate" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_estimate__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyEstimate.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.payee = .init(rawValue: Int32(bitPattern: c.pointee.payee.rawValue))
        self.trainees = c.pointee.trainees
        self.months = c.pointee.months
        self.perTraineeYuan = c.pointee.per_trainee_yuan
        self.perCertifiedTraineeYuan = c.pointee.per_certified_trainee_yuan
        self.totalYuan = c.pointee.total_yuan
        self.certifiedTotalYuan = c.pointee.certified_total_yuan
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyEstimate.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.payee.rawValue = UInt32(bitPattern: self.payee.rawValue)
        c.pointee.trainees = self.trainees
        c.pointee.months = self.months
        c.pointee.per_trainee_yuan = self.perTraineeYuan
        c.pointee.per_certified_trainee_yuan = self.perCertifiedTraineeYuan
        c.pointee.total_yuan = self.totalYuan
        c.pointee.certified_total_yuan = self.certifiedTotalYuan
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct RecordClawbackReturnRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var claimID: String = ""
    public var clawbackID: String = ""
    /// Reference of the bank or treasury.
    public var paymentReference: String = ""
    /// What came back; everything that is owed when 0.
    public var amountYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", claimID: String = "", clawbackID: String = "", paymentReference: String = "", amountYuan: Int64 = 0) {
        self.requestID = requestID
        self.claimID = claimID
        self.clawbackID = clawbackID
        self.paymentReference = paymentReference
        self.amountYuan = amountYuan
    }
}

extension RecordClawbackReturnRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordClawbackReturnRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_clawback_return_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordClawbackReturnRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.clawbackID = unpacker.string(c.pointee.clawback_id)
        self.paymentReference = unpacker.string(c.pointee.payment_reference)
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordClawbackReturnRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.clawback_id = packer.string(self.clawbackID)
        c.pointee.payment_reference = packer.string(self.paymentReference)
        c.pointee.amount_yuan = self.amountYuan
    }
}

extension RecordClawbackReturnRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var claimID: String
        public var clawbackID: String
        /// Reference of the bank or treasury.
        public var paymentReference: String
        /// What came back; everything that is owed when 0.
        public var amountYuan: Yuan

        public init(requestID: String, claimID: String, clawbackID: String, paymentReference: String, amountYuan: Yuan) {
            self.requestID = requestID
            self.claimID = claimID
            self.clawbackID = clawbackID
            self.paymentReference = paymentReference
            self.amountYuan = amountYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("claim_id", required: true, format: "RECORD_ID"),
            FieldRule("clawback_id", required: true, format: "RECORD_ID"),
            FieldRule("payment_reference", required: true, format: "REMARK", length: 2...64),
            FieldRule("amount_yuan", format: "YUAN", values: 0...100000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: true)
        let clawbackID: String? = check.recordID(self.clawbackID, "clawback_id", required: true)
        let paymentReference: String? = check.remark(self.paymentReference, "payment_reference", 2...64, required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 0...100000000000, required: false)
        guard let requestID, let claimID, let clawbackID, let paymentReference, let amountYuan else { return nil }
        return Checked(requestID: requestID, claimID: claimID, clawbackID: clawbackID, paymentReference: paymentReference, amountYuan: amountYuan)
    }
}

public struct ListClawbacksRequest: Message {
    /// A city; the province or empty for all, which a bureau may not ask for.
    public var regionCode: String = ""
    /// Only those of which something is owed.
    public var owedOnly: Bool = false
    /// The trainee whose line they are of.
    public var personID: String = ""
    public var fundSource: FundSource = .unspecified
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", owedOnly: Bool = false, personID: String = "", fundSource: FundSource = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.owedOnly = owedOnly
        self.personID = personID
        self.fundSource = fundSource
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListClawbacksRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListClawbacksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_clawbacks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClawbacksRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.owedOnly = c.pointee.owed_only != 0
        self.personID = unpacker.string(c.pointee.person_id)
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClawbacksRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.owed_only = self.owedOnly ? 1 : 0
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListClawbacksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city; the province or empty for all, which a bureau may not ask for.
        public var regionCode: RegionCode?
        /// Only those of which something is owed.
        public var owedOnly: Bool
        /// The trainee whose line they are of.
        public var personID: String
        public var fundSource: FundSource?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, owedOnly: Bool, personID: String, fundSource: FundSource?, page: PageQuery) {
            self.regionCode = regionCode
            self.owedOnly = owedOnly
            self.personID = personID
            self.fundSource = fundSource
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("owed_only"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("fund_source"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let owedOnly: Bool? = self.owedOnly
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let fundSource: FundSource?? = check.optional(choice: self.fundSource, "fund_source")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let owedOnly, let personID, let fundSource, let page else { return nil }
        return Checked(regionCode: regionCode, owedOnly: owedOnly, personID: personID, fundSource: fundSource, page: page)
    }
}

public struct ListClawbacksResponse: Message {
    /// Latest decided first.
    public var clawbacks: [SubsidyClawback] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(clawbacks: [SubsidyClawback] = [], nextPageToken: String = "") {
        self.clawbacks = clawbacks
        self.nextPageToken = nextPageToken
    }
}

extension ListClawbacksResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListClawbacksResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_clawbacks_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClawbacksResponse.self)
        self.clawbacks = unpacker.messages(c.pointee.clawbacks, c.pointee.n_clawbacks)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClawbacksResponse.self)
        c.pointee.clawbacks = packer.messages(self.clawbacks)
        c.pointee.n_clawbacks = self.clawbacks.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct RecordPaymentAnswerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var orderID: String = ""
    /// PAYMENT_ORDER_STATE_PAID or PAYMENT_ORDER_STATE_REJECTED.
    public var answer: PaymentOrderState = .unspecified
    /// Reference of the bank or treasury.
    public var bankReference: String = ""
    /// Required of a rejection.
    public var rejectionReason: String = ""

    public init() {}

    public init(requestID: String = "", orderID: String = "", answer: PaymentOrderState = .unspecified, bankReference: String = "", rejectionReason: String = "") {
        self.requestID = requestID
        self.orderID = orderID
        self.answer = answer
        self.bankReference = bankReference
        self.rejectionReason = rejectionReason
    }
}

extension RecordPaymentAnswerRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordPaymentAnswerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_payment_answer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordPaymentAnswerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.orderID = unpacker.string(c.pointee.order_id)
        self.answer = .init(rawValue: Int32(bitPattern: c.pointee.answer.rawValue))
        self.bankReference = unpacker.string(c.pointee.bank_reference)
        self.rejectionReason = unpacker.string(c.pointee.rejection_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordPaymentAnswerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.order_id = packer.string(self.orderID)
        c.pointee.answer.rawValue = UInt32(bitPattern: self.answer.rawValue)
        c.pointee.bank_reference = packer.string(self.bankReference)
        c.pointee.rejection_reason = packer.string(self.rejectionReason)
    }
}

extension RecordPaymentAnswerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var orderID: String
        /// PAYMENT_ORDER_STATE_PAID or PAYMENT_ORDER_STATE_REJECTED.
        public var answer: PaymentOrderState
        /// Reference of the bank or treasury.
        public var bankReference: String
        /// Required of a rejection.
        public var rejectionReason: String

        public init(requestID: String, orderID: String, answer: PaymentOrderState, bankReference: String, rejectionReason: String) {
            self.requestID = requestID
            self.orderID = orderID
            self.answer = answer
            self.bankReference = bankReference
            self.rejectionReason = rejectionReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("order_id", required: true, format: "RECORD_ID"),
            FieldRule("answer", required: true),
            FieldRule("bank_reference", required: true, format: "REMARK", length: 2...64),
            FieldRule("rejection_reason", format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let orderID: String? = check.recordID(self.orderID, "order_id", required: true)
        let answer: PaymentOrderState? = check.choice(self.answer, "answer", required: true)
        let bankReference: String? = check.remark(self.bankReference, "bank_reference", 2...64, required: true)
        let rejectionReason: String? = check.remark(self.rejectionReason, "rejection_reason", 2...200, required: false)
        guard let requestID, let orderID, let answer, let bankReference, let rejectionReason else { return nil }
        return Checked(requestID: requestID, orderID: orderID, answer: answer, bankReference: bankReference, rejectionReason: rejectionReason)
    }
}

public struct ListPaymentOrdersRequest: Message {
    /// A city; the province or empty for all, which a bureau may not ask for.
    public var regionCode: String = ""
    /// 2000 to 2100; 0 for all.
    public var budgetYear: Int32 = 0
    public var fundSource: FundSource = .unspecified
    public var state: PaymentOrderState = .unspecified
    /// First and last day of issue.
    public var issuedFromOn: String = ""
    public var issuedToOn: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", budgetYear: Int32 = 0, fundSource: FundSource = .unspecified, state: PaymentOrderState = .unspecified, issuedFromOn: String = "", issuedToOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.budgetYear = budgetYear
        self.fundSource = fundSource
        self.state = state
        self.issuedFromOn = issuedFromOn
        self.issuedToOn = issuedToOn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPaymentOrdersRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListPaymentOrdersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_payment_orders_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPaymentOrdersRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.budgetYear = c.pointee.budget_year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.issuedFromOn = unpacker.string(c.pointee.issued_from_on)
        self.issuedToOn = unpacker.string(c.pointee.issued_to_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPaymentOrdersRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.budget_year = self.budgetYear
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.issued_from_on = packer.string(self.issuedFromOn)
        c.pointee.issued_to_on = packer.string(self.issuedToOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPaymentOrdersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city; the province or empty for all, which a bureau may not ask for.
        public var regionCode: RegionCode?
        /// 2000 to 2100; 0 for all.
        public var budgetYear: Int?
        public var fundSource: FundSource?
        public var state: PaymentOrderState?
        /// First and last day of issue.
        public var issuedFromOn: CivilDay?
        public var issuedToOn: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, budgetYear: Int?, fundSource: FundSource?, state: PaymentOrderState?, issuedFromOn: CivilDay?, issuedToOn: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.budgetYear = budgetYear
            self.fundSource = fundSource
            self.state = state
            self.issuedFromOn = issuedFromOn
            self.issuedToOn = issuedToOn
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("budget_year", values: 2000...2100),
            FieldRule("fund_source"),
            FieldRule("state"),
            FieldRule("issued_from_on", format: "DAY"),
            FieldRule("issued_to_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let budgetYear: Int?? = check.optional(number: self.budgetYear, "budget_year", 2000...2100)
        let fundSource: FundSource?? = check.optional(choice: self.fundSource, "fund_source")
        let state: PaymentOrderState?? = check.optional(choice: self.state, "state")
        let issuedFromOn: CivilDay?? = check.optional(day: self.issuedFromOn, "issued_from_on")
        let issuedToOn: CivilDay?? = check.optional(day: self.issuedToOn, "issued_to_on")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let budgetYear, let fundSource, let state, let issuedFromOn, let issuedToOn, let page else { return nil }
        return Checked(regionCode: regionCode, budgetYear: budgetYear, fundSource: fundSource, state: state, issuedFromOn: issuedFromOn, issuedToOn: issuedToOn, page: page)
    }
}

public struct ListPaymentOrdersResponse: Message {
    /// Latest issued first.
    public var orders: [PaymentOrder] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(orders: [PaymentOrder] = [], nextPageToken: String = "") {
        self.orders = orders
        self.nextPageToken = nextPageToken
    }
}

extension ListPaymentOrdersResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListPaymentOrdersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_payment_orders_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPaymentOrdersResponse.self)
        self.orders = unpacker.messages(c.pointee.orders, c.pointee.n_orders)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPaymentOrdersResponse.self)
        c.pointee.orders = packer.messages(self.orders)
        c.pointee.n_orders = self.orders.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListPublicClaimsRequest: Message {
    /// Also covers the regions below it; everywhere when empty.
    public var regionCode: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPublicClaimsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListPublicClaimsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_public_claims_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPublicClaimsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPublicClaimsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPublicClaimsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Also covers the regions below it; everywhere when empty.
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let page else { return nil }
        return Checked(regionCode: regionCode, page: page)
    }
}

/// One trainee's part of a claim in publicity.
public struct PublicClaimLine: Message {
    /// For example "王**".
    public var maskedName: String = ""
    public var amountYuan: Int64 = 0

    public init() {}

    public init(maskedName: String = "", amountYuan: Int64 = 0) {
        self.maskedName = maskedName
        self.amountYuan = amountYuan
    }
}

extension PublicClaimLine {
    public static var protoName: String { "liaoning.skills.training_records.v1.PublicClaimLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__public_claim_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublicClaimLine.self)
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublicClaimLine.self)
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.amount_yuan = self.amountYuan
    }
}

/// A claim as the public sees it while it is in publicity.
public struct PublicClaim: Message {
    public var claimID: String = ""
    public var classTitle: String = ""
    public var institutionCreditCode: String = ""
    /// City-level region that pays.
    public var regionCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var fundSource: FundSource = .unspecified
    public var kind: SubsidyClaimKind = .unspecified
    public var payee: SubsidyPayee = .unspecified
    /// Set for an enterprise or institution.
    public var payeeCreditCode: String = ""
    public var amountYuan: Int64 = 0
    /// In no order that tells who they are.
    public var lines: [PublicClaimLine] = []
    /// First and last day, "YYYY-MM-DD".
    public var publicityFromOn: String = ""
    public var publicityToOn: String = ""
    /// Its case, against which objections are filed.
    public var caseID: String = ""

    public init() {}

    public init(claimID: String = "", classTitle: String = "", institutionCreditCode: String = "", regionCode: String = "", programme: TrainingProgramme = .unspecified, fundSource: FundSource = .unspecified, kind: SubsidyClaimKind = .unspecified, payee: SubsidyPayee = .unspecified, payeeCreditCode: String = "", amountYuan: Int64 = 0, lines: [PublicClaimLine] = [], publicityFromOn: String = "", publicityToOn: String = "", caseID: String = "") {
        self.claimID = claimID
        self.classTitle = classTitle
        self.institutionCreditCode = institutionCreditCode
        self.regionCode = regionCode
        self.programme = programme
        self.fundSource = fundSource
        self.kind = kind
        self.payee = payee
        self.payeeCreditCode = payeeCreditCode
        self.amountYuan = amountYuan
        self.lines = lines
        self.publicityFromOn = publicityFromOn
        self.publicityToOn = publicityToOn
        self.caseID = caseID
    }
}

extension PublicClaim {
    public static var protoName: String { "liaoning.skills.training_records.v1.PublicClaim" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__public_claim__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublicClaim.self)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.classTitle = unpacker.string(c.pointee.class_title)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.payee = .init(rawValue: Int32(bitPattern: c.pointee.payee.rawValue))
        self.payeeCreditCode = unpacker.string(c.pointee.payee_credit_code)
        self.amountYuan = c.pointee.amount_yuan
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
        self.publicityFromOn = unpacker.string(c.pointee.publicity_from_on)
        self.publicityToOn = unpacker.string(c.pointee.publicity_to_on)
        self.caseID = unpacker.string(c.pointee.case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublicClaim.self)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.class_title = packer.string(self.classTitle)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.payee.rawValue = UInt32(bitPattern: self.payee.rawValue)
        c.pointee.payee_credit_code = packer.string(self.payeeCreditCode)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
        c.pointee.publicity_from_on = packer.string(self.publicityFromOn)
        c.pointee.publicity_to_on = packer.string(self.publicityToOn)
        c.pointee.case_id = packer.string(self.caseID)
    }
}

public struct ListPublicClaimsResponse: Message {
    /// Latest filed first.
    public var claims: [PublicClaim] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(claims: [PublicClaim] = [], nextPageToken: String = "") {
        self.claims = claims
        self.nextPageToken = nextPageToken
    }
}

extension ListPublicClaimsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListPublicClaimsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_public_claims_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPublicClaimsResponse.self)
        self.claims = unpacker.messages(c.pointee.claims, c.pointee.n_claims)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListPublicClaimsResponse.self)
        c.pointee.claims = packer.messages(self.claims)
        c.pointee.n_claims = self.claims.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct FileSubsidyClaimRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    public var kind: SubsidyClaimKind = .unspecified
    /// Trainees it is for; everyone who completed the class, pays the caller and has no claim when empty. A trainee names exactly
    /// themselves. None for a prepayment. Of a claim by years everyone who is enrolled when empty.
    public var personIDs: [String] = []
    public var fundSource: FundSource = .unspecified
    /// Of a prepayment 1 or more, of the others 0.
    public var prepaymentYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", classID: String = "", kind: SubsidyClaimKind = .unspecified, personIDs: [String] = [], fundSource: FundSource = .unspecified, prepaymentYuan: Int64 = 0) {
        self.requestID = requestID
        self.classID = classID
        self.kind = kind
        self.personIDs = personIDs
        self.fundSource = fundSource
        self.prepaymentYuan = prepaymentYuan
    }
}

extension FileSubsidyClaimRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.FileSubsidyClaimRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__file_subsidy_claim_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileSubsidyClaimRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.personIDs = unpacker.strings(c.pointee.person_ids, c.pointee.n_person_ids)
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.prepaymentYuan = c.pointee.prepayment_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileSubsidyClaimRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.person_ids = packer.strings(self.personIDs)
        c.pointee.n_person_ids = self.personIDs.count
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.prepayment_yuan = self.prepaymentYuan
    }
}

extension FileSubsidyClaimRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        public var kind: SubsidyClaimKind
        /// Trainees it is for; everyone who completed the class, pays the caller and has no claim when empty. A trainee names exactly
        /// themselves. None for a prepayment. Of a claim by years everyone who is enrolled when empty.
        public var personIDs: [String]
        public var fundSource: FundSource
        /// Of a prepayment 1 or more, of the others 0.
        public var prepaymentYuan: Yuan

        public init(requestID: String, classID: String, kind: SubsidyClaimKind, personIDs: [String], fundSource: FundSource, prepaymentYuan: Yuan) {
            self.requestID = requestID
            self.classID = classID
            self.kind = kind
            self.personIDs = personIDs
            self.fundSource = fundSource
            self.prepaymentYuan = prepaymentYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("person_ids", format: "RECORD_ID", items: 0...500),
            FieldRule("fund_source", required: true),
            FieldRule("prepayment_yuan", format: "YUAN", values: 0...100000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let kind: SubsidyClaimKind? = check.choice(self.kind, "kind", required: true)
        let personIDs: [String]? = check.list(self.personIDs, "person_ids", 0...500) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let fundSource: FundSource? = check.choice(self.fundSource, "fund_source", required: true)
        let prepaymentYuan: Yuan? = check.yuan(self.prepaymentYuan, "prepayment_yuan", 0...100000000000, required: false)
        guard let requestID, let classID, let kind, let personIDs, let fundSource, let prepaymentYuan else { return nil }
        return Checked(requestID: requestID, classID: classID, kind: kind, personIDs: personIDs, fundSource: fundSource, prepaymentYuan: prepaymentYuan)
    }
}

public struct PaySubsidyClaimRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var claimID: String = ""

    public init() {}

    public init(requestID: String = "", claimID: String = "") {
        self.requestID = requestID
        self.claimID = claimID
    }
}

extension PaySubsidyClaimRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.PaySubsidyClaimRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__pay_subsidy_claim_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PaySubsidyClaimRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PaySubsidyClaimRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.claim_id = packer.string(self.claimID)
    }
}

extension PaySubsidyClaimRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var claimID: String

        public init(requestID: String, claimID: String) {
            self.requestID = requestID
            self.claimID = claimID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("claim_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: true)
        guard let requestID, let claimID else { return nil }
        return Checked(requestID: requestID, claimID: claimID)
    }
}

public struct ClawBackSubsidyRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var claimID: String = ""
    /// At most what was paid and neither claimed back nor deducted.
    public var amountYuan: Int64 = 0
    public var reason: String = ""
    /// The trainee whose line it is of; the whole claim when empty.
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", claimID: String = "", amountYuan: Int64 = 0, reason: String = "", personID: String = "") {
        self.requestID = requestID
        self.claimID = claimID
        self.amountYuan = amountYuan
        self.reason = reason
        self.personID = personID
    }
}

extension ClawBackSubsidyRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClawBackSubsidyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__claw_back_subsidy_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClawBackSubsidyRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.amountYuan = c.pointee.amount_yuan
        self.reason = unpacker.string(c.pointee.reason)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClawBackSubsidyRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.reason = packer.string(self.reason)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ClawBackSubsidyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var claimID: String
        /// At most what was paid and neither claimed back nor deducted.
        public var amountYuan: Yuan
        public var reason: String
        /// The trainee whose line it is of; the whole claim when empty.
        public var personID: String

        public init(requestID: String, claimID: String, amountYuan: Yuan, reason: String, personID: String) {
            self.requestID = requestID
            self.claimID = claimID
            self.amountYuan = amountYuan
            self.reason = reason
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("claim_id", required: true, format: "RECORD_ID"),
            FieldRule("amount_yuan", required: true, format: "YUAN", values: 1...100000000000),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 1...100000000000, required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        guard let requestID, let claimID, let amountYuan, let reason, let personID else { return nil }
        return Checked(requestID: requestID, claimID: claimID, amountYuan: amountYuan, reason: reason, personID: personID)
    }
}

public struct GetSubsidyClaimRequest: Message {
    public var claimID: String = ""

    public init() {}

    public init(claimID: String = "") {
        self.claimID = claimID
    }
}

extension GetSubsidyClaimRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetSubsidyClaimRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_subsidy_claim_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSubsidyClaimRequest.self)
        self.claimID = unpacker.string(c.pointee.claim_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSubsidyClaimRequest.self)
        c.pointee.claim_id = packer.string(self.claimID)
    }
}

extension GetSubsidyClaimRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var claimID: String

        public init(claimID: String) {
            self.claimID = claimID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("claim_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: true)
        guard let claimID else { return nil }
        return Checked(claimID: claimID)
    }
}

public struct ListSubsidyClaimsRequest: Message {
    /// At least one of region, class, organisation and person is required: a paying region, where a county stands for the classes taught in it; a
    /// class; an organisation that is paid; a person claimed for. All that are given apply.
    public var regionCode: String = ""
    public var classID: String = ""
    public var payeeCreditCode: String = ""
    public var state: SubsidyClaimState = .unspecified
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    public var personID: String = ""
    public var fundSource: FundSource = .unspecified
    public var programme: TrainingProgramme = .unspecified
    /// The year in whose budget it is reserved or was paid; 0 for all.
    public var budgetYear: Int32 = 0
    /// First and last day of filing.
    public var filedFromOn: String = ""
    public var filedToOn: String = ""

    public init() {}

    public init(regionCode: String = "", classID: String = "", payeeCreditCode: String = "", state: SubsidyClaimState = .unspecified, pageSize: Int32 = 0, pageToken: String = "", personID: String = "", fundSource: FundSource = .unspecified, programme: TrainingProgramme = .unspecified, budgetYear: Int32 = 0, filedFromOn: String = "", filedToOn: String = "") {
        self.regionCode = regionCode
        self.classID = classID
        self.payeeCreditCode = payeeCreditCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.personID = personID
        self.fundSource = fundSource
        self.programme = programme
        self.budgetYear = budgetYear
        self.filedFromOn = filedFromOn
        self.filedToOn = filedToOn
    }
}

extension ListSubsidyClaimsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSubsidyClaimsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_subsidy_claims_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyClaimsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.classID = unpacker.string(c.pointee.class_id)
        self.payeeCreditCode = unpacker.string(c.pointee.payee_credit_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.personID = unpacker.string(c.pointee.person_id)
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.budgetYear = c.pointee.budget_year
        self.filedFromOn = unpacker.string(c.pointee.filed_from_on)
        self.filedToOn = unpacker.string(c.pointee.filed_to_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyClaimsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.payee_credit_code = packer.string(self.payeeCreditCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.budget_year = self.budgetYear
        c.pointee.filed_from_on = packer.string(self.filedFromOn)
        c.pointee.filed_to_on = packer.string(self.filedToOn)
    }
}

extension ListSubsidyClaimsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of region, class, organisation and person is required: a paying region, where a county stands for the classes taught in it; a
        /// class; an organisation that is paid; a person claimed for. All that are given apply.
        public var regionCode: RegionCode?
        public var classID: String
        public var payeeCreditCode: CreditCode?
        public var state: SubsidyClaimState?
        public var personID: String
        public var fundSource: FundSource?
        public var programme: TrainingProgramme?
        /// The year in whose budget it is reserved or was paid; 0 for all.
        public var budgetYear: Int?
        /// First and last day of filing.
        public var filedFromOn: CivilDay?
        public var filedToOn: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, classID: String, payeeCreditCode: CreditCode?, state: SubsidyClaimState?, personID: String, fundSource: FundSource?, programme: TrainingProgramme?, budgetYear: Int?, filedFromOn: CivilDay?, filedToOn: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.classID = classID
            self.payeeCreditCode = payeeCreditCode
            self.state = state
            self.personID = personID
            self.fundSource = fundSource
            self.programme = programme
            self.budgetYear = budgetYear
            self.filedFromOn = filedFromOn
            self.filedToOn = filedToOn
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("class_id", format: "RECORD_ID"),
            FieldRule("payee_credit_code", format: "CREDIT_CODE"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("fund_source"),
            FieldRule("programme"),
            FieldRule("budget_year", values: 2000...2100),
            FieldRule("filed_from_on", format: "DAY"),
            FieldRule("filed_to_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let classID: String? = check.recordID(self.classID, "class_id", required: false)
        let payeeCreditCode: CreditCode?? = check.optional(creditCode: self.payeeCreditCode, "payee_credit_code")
        let state: SubsidyClaimState?? = check.optional(choice: self.state, "state")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let fundSource: FundSource?? = check.optional(choice: self.fundSource, "fund_source")
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let budgetYear: Int?? = check.optional(number: self.budgetYear, "budget_year", 2000...2100)
        let filedFromOn: CivilDay?? = check.optional(day: self.filedFromOn, "filed_from_on")
        let filedToOn: CivilDay?? = check.optional(day: self.filedToOn, "filed_to_on")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let classID, let payeeCreditCode, let state, let personID, let fundSource, let programme, let budgetYear, let filedFromOn, let filedToOn, let page else { return nil }
        return Checked(regionCode: regionCode, classID: classID, payeeCreditCode: payeeCreditCode, state: state, personID: personID, fundSource: fundSource, programme: programme, budgetYear: budgetYear, filedFromOn: filedFromOn, filedToOn: filedToOn, page: page)
    }
}

public struct ListSubsidyClaimsResponse: Message {
    /// Latest filed first; without lines and figures.
    public var claims: [SubsidyClaim] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(claims: [SubsidyClaim] = [], nextPageToken: String = "") {
        self.claims = claims
        self.nextPageToken = nextPageToken
    }
}

extension ListSubsidyClaimsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSubsidyClaimsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_subsidy_claims_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyClaimsResponse.self)
        self.claims = unpacker.messages(c.pointee.claims, c.pointee.n_claims)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyClaimsResponse.self)
        c.pointee.claims = packer.messages(self.claims)
        c.pointee.n_claims = self.claims.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
