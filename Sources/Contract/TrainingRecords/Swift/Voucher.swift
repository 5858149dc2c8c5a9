// Written by Protos/generate.sh from liaoning/skills/training_records/v1/voucher.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import CatalogMessages
public import TypeMessages
public import WireMessages

/// The life of a voucher.
public enum VoucherState: EnumValue {
    case unspecified
    /// 已发放(未领)
    case issued
    /// 已领用
    case claimed
    /// 已验证(打卡中): bound to its holder's seat in a class
    case verified
    /// 已使用(培训完成)
    case used
    /// 已核销(补贴结算)
    case settled
    /// 已过期
    case expired
    /// 已作废
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [VoucherState] = [.unspecified, .issued, .claimed, .verified, .used, .settled, .expired, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .issued
        case 2: self = .claimed
        case 3: self = .verified
        case 4: self = .used
        case 5: self = .settled
        case 6: self = .expired
        case 7: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .issued: 1
        case .claimed: 2
        case .verified: 3
        case .used: 4
        case .settled: 5
        case .expired: 6
        case .voided: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "VOUCHER_STATE_UNSPECIFIED"
        case .issued: "VOUCHER_STATE_ISSUED"
        case .claimed: "VOUCHER_STATE_CLAIMED"
        case .verified: "VOUCHER_STATE_VERIFIED"
        case .used: "VOUCHER_STATE_USED"
        case .settled: "VOUCHER_STATE_SETTLED"
        case .expired: "VOUCHER_STATE_EXPIRED"
        case .voided: "VOUCHER_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// What a voucher is good for.
public enum VoucherKind: EnumValue {
    case unspecified
    /// 通用券: any class of its terms
    case general
    /// 定向券: for named groups
    case targeted
    /// 面值券: offsets a fee up to its face value
    case faceValue
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [VoucherKind] = [.unspecified, .general, .targeted, .faceValue]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .general
        case 2: self = .targeted
        case 3: self = .faceValue
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .general: 1
        case .targeted: 2
        case .faceValue: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "VOUCHER_KIND_UNSPECIFIED"
        case .general: "VOUCHER_KIND_GENERAL"
        case .targeted: "VOUCHER_KIND_TARGETED"
        case .faceValue: "VOUCHER_KIND_FACE_VALUE"
        case .unrecognized: nil
        }
    }
}

/// The terms under which vouchers are issued: content, institutions, groups, validity.
public struct VoucherTerms: Message {
    public var kind: VoucherKind = .unspecified
    /// 培训内容: programmes it is good for; any when empty.
    public var programmes: [TrainingProgramme] = []
    /// 可用机构: any of the city's catalog when empty.
    public var institutionCreditCodes: [String] = []
    /// 可用人群. Required of targeted vouchers.
    public var workerGroups: [WorkerGroup] = []
    /// Of face value vouchers 1 or more, of others 0.
    public var faceValueYuan: Int64 = 0

    public init() {}

    public init(kind: VoucherKind = .unspecified, programmes: [TrainingProgramme] = [], institutionCreditCodes: [String] = [], workerGroups: [WorkerGroup] = [], faceValueYuan: Int64 = 0) {
        self.kind = kind
        self.programmes = programmes
        self.institutionCreditCodes = institutionCreditCodes
        self.workerGroups = workerGroups
        self.faceValueYuan = faceValueYuan
    }
}

extension VoucherTerms {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoucherTerms" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__voucher_terms__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherTerms.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.programmes = unpacker.enums(c.pointee.programmes, c.pointee.n_programmes)
        self.institutionCreditCodes = unpacker.strings(c.pointee.institution_credit_codes, c.pointee.n_institution_credit_codes)
        self.workerGroups = unpacker.enums(c.pointee.worker_groups, c.pointee.n_worker_groups)
        self.faceValueYuan = c.pointee.face_value_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherTerms.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.programmes = packer.enums(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.institution_credit_codes = packer.strings(self.institutionCreditCodes)
        c.pointee.n_institution_credit_codes = self.institutionCreditCodes.count
        c.pointee.worker_groups = packer.enums(self.workerGroups)
        c.pointee.n_worker_groups = self.workerGroups.count
        c.pointee.face_value_yuan = self.faceValueYuan
    }
}

extension VoucherTerms: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var kind: VoucherKind
        /// 培训内容: programmes it is good for; any when empty.
        public var programmes: [TrainingProgramme]
        /// 可用机构: any of the city's catalog when empty.
        public var institutionCreditCodes: [CreditCode]
        /// 可用人群. Required of targeted vouchers.
        public var workerGroups: [WorkerGroup]
        /// Of face value vouchers 1 or more, of others 0.
        public var faceValueYuan: Yuan

        public init(kind: VoucherKind, programmes: [TrainingProgramme], institutionCreditCodes: [CreditCode], workerGroups: [WorkerGroup], faceValueYuan: Yuan) {
            self.kind = kind
            self.programmes = programmes
            self.institutionCreditCodes = institutionCreditCodes
            self.workerGroups = workerGroups
            self.faceValueYuan = faceValueYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind", required: true),
            FieldRule("programmes", items: 0...50),
            FieldRule("institution_credit_codes", format: "CREDIT_CODE", items: 0...100),
            FieldRule("worker_groups", items: 0...50),
            FieldRule("face_value_yuan", format: "YUAN", values: 0...1000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: VoucherKind? = check.choice(self.kind, "kind", required: true)
        let programmes: [TrainingProgramme]? = check.list(self.programmes, "programmes", 0...50) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let institutionCreditCodes: [CreditCode]? = check.list(self.institutionCreditCodes, "institution_credit_codes", 0...100) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let workerGroups: [WorkerGroup]? = check.list(self.workerGroups, "worker_groups", 0...50) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let faceValueYuan: Yuan? = check.yuan(self.faceValueYuan, "face_value_yuan", 0...1000000, required: false)
        guard let kind, let programmes, let institutionCreditCodes, let workerGroups, let faceValueYuan else { return nil }
        return Checked(kind: kind, programmes: programmes, institutionCreditCodes: institutionCreditCodes, workerGroups: workerGroups, faceValueYuan: faceValueYuan)
    }
}

/// One voucher. Also the payload of the changes "voucher.issued", "voucher.claimed", "voucher.verified",
/// "voucher.released", "voucher.used", "voucher.settled", "voucher.expired" and "voucher.voided".
public struct Voucher: Message {
    /// Opaque id.
    public var voucherID: String = ""
    public var batchID: String = ""
    /// The city-level region that issued it.
    public var regionCode: String = ""
    public var terms: VoucherTerms? = nil
    public var state: VoucherState = .unspecified
    /// Whom it is for; empty until somebody claims a voucher that was issued to nobody in particular.
    public var personID: String = ""
    /// The seat it is bound to; empty before it is verified.
    public var classID: String = ""
    public var enrolmentID: String = ""
    /// First and last day, "YYYY-MM-DD".
    public var validFromOn: String = ""
    public var validToOn: String = ""
    public var voidReason: String = ""
    public var issuedAt: Timestamp? = nil
    public var claimedAt: Timestamp? = nil
    public var verifiedAt: Timestamp? = nil
    public var usedAt: Timestamp? = nil
    /// Edition of the policy book it was issued under.
    public var policyEdition: Int64 = 0

    public init() {}

    public init(voucherID: String = "", batchID: String = "", regionCode: String = "", terms: VoucherTerms? = nil, state: VoucherState = .unspecified, personID: String = "", classID: String = "", enrolmentID: String = "", validFromOn: String = "", validToOn: String = "", voidReason: String = "", issuedAt: Timestamp? = nil, claimedAt: Timestamp? = nil, verifiedAt: Timestamp? = nil, usedAt: Timestamp? = nil, policyEdition: Int64 = 0) {
        self.voucherID = voucherID
        self.batchID = batchID
        self.regionCode = regionCode
        self.terms = terms
        self.state = state
        self.personID = personID
        self.classID = classID
        self.enrolmentID = enrolmentID
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.voidReason = voidReason
        self.issuedAt = issuedAt
        self.claimedAt = claimedAt
        self.verifiedAt = verifiedAt
        self.usedAt = usedAt
        self.policyEdition = policyEdition
    }
}

extension Voucher {
    public static var protoName: String { "liaoning.skills.training_records.v1.Voucher" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__voucher__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Voucher.self)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.terms = unpacker.message(c.pointee.terms)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.personID = unpacker.string(c.pointee.person_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.issuedAt = unpacker.message(c.pointee.issued_at)
        self.claimedAt = unpacker.message(c.pointee.claimed_at)
        self.verifiedAt = unpacker.message(c.pointee.verified_at)
        self.usedAt = unpacker.message(c.pointee.used_at)
        self.policyEdition = c.pointee.policy_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Voucher.self)
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.terms = packer.message(self.terms)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.issued_at = packer.message(self.issuedAt)
        c.pointee.claimed_at = packer.message(self.claimedAt)
        c.pointee.verified_at = packer.message(self.verifiedAt)
        c.pointee.used_at = packer.message(self.usedAt)
        c.pointee.policy_edition = self.policyEdition
    }
}

public struct IssueVouchersRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// The issuing city-level region, or the province.
    public var regionCode: String = ""
    public var terms: VoucherTerms? = nil
    /// Today when empty.
    public var validFromOn: String = ""
    /// The longest validity the policy book allows when empty, and never later than that.
    public var validToOn: String = ""
    /// Vouchers pushed to these people, one each.
    public var personIDs: [String] = []
    /// Vouchers for whoever claims them. One of person_ids and open_count is required.
    public var openCount: Int32 = 0

    public init() {}

    public init(requestID: String = "", regionCode: String = "", terms: VoucherTerms? = nil, validFromOn: String = "", validToOn: String = "", personIDs: [String] = [], openCount: Int32 = 0) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.terms = terms
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.personIDs = personIDs
        self.openCount = openCount
    }
}

extension IssueVouchersRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.IssueVouchersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__issue_vouchers_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__IssueVouchersRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.terms = unpacker.message(c.pointee.terms)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.personIDs = unpacker.strings(c.pointee.person_ids, c.pointee.n_person_ids)
        self.openCount = c.pointee.open_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__IssueVouchersRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.terms = packer.message(self.terms)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.person_ids = packer.strings(self.personIDs)
        c.pointee.n_person_ids = self.personIDs.count
        c.pointee.open_count = self.openCount
    }
}

extension IssueVouchersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// The issuing city-level region, or the province.
        public var regionCode: RegionCode
        public var terms: VoucherTerms.Checked
        /// Today when empty.
        public var validFromOn: CivilDay?
        /// The longest validity the policy book allows when empty, and never later than that.
        public var validToOn: CivilDay?
        /// Vouchers pushed to these people, one each.
        public var personIDs: [String]
        /// Vouchers for whoever claims them. One of person_ids and open_count is required.
        public var openCount: Int

        public init(requestID: String, regionCode: RegionCode, terms: VoucherTerms.Checked, validFromOn: CivilDay?, validToOn: CivilDay?, personIDs: [String], openCount: Int) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.terms = terms
            self.validFromOn = validFromOn
            self.validToOn = validToOn
            self.personIDs = personIDs
            self.openCount = openCount
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("terms", required: true, message: VoucherTerms.self),
            FieldRule("valid_from_on", format: "DAY"),
            FieldRule("valid_to_on", format: "DAY"),
            FieldRule("person_ids", format: "RECORD_ID", items: 0...1000),
            FieldRule("open_count", values: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let terms: VoucherTerms.Checked? = check.message(self.terms, "terms", required: true)
        let validFromOn: CivilDay?? = check.optional(day: self.validFromOn, "valid_from_on")
        let validToOn: CivilDay?? = check.optional(day: self.validToOn, "valid_to_on")
        let personIDs: [String]? = check.list(self.personIDs, "person_ids", 0...1000) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let openCount: Int? = check.number(self.openCount, "open_count", 0...1000, required: false)
        guard let requestID, let regionCode, let terms, let validFromOn, let validToOn, let personIDs, let openCount else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, terms: terms, validFromOn: validFromOn, validToOn: validToOn, personIDs: personIDs, openCount: openCount)
    }
}

/// A person no voucher was issued to, and why.
public struct VoucherNotIssued: Message {
    public var personID: String = ""
    public var refusals: [Refusal] = []

    public init() {}

    public init(personID: String = "", refusals: [Refusal] = []) {
        self.personID = personID
        self.refusals = refusals
    }
}

extension VoucherNotIssued {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoucherNotIssued" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__voucher_not_issued__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherNotIssued.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherNotIssued.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}

public struct IssueVouchersResponse: Message {
    public var batchID: String = ""
    public var vouchers: [Voucher] = []
    public var notIssued: [VoucherNotIssued] = []

    public init() {}

    public init(batchID: String = "", vouchers: [Voucher] = [], notIssued: [VoucherNotIssued] = []) {
        self.batchID = batchID
        self.vouchers = vouchers
        self.notIssued = notIssued
    }
}

extension IssueVouchersResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.IssueVouchersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__issue_vouchers_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__IssueVouchersResponse.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.vouchers = unpacker.messages(c.pointee.vouchers, c.pointee.n_vouchers)
        self.notIssued = unpacker.messages(c.pointee.not_issued, c.pointee.n_not_issued)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__IssueVouchersResponse.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.vouchers = packer.messages(self.vouchers)
        c.pointee.n_vouchers = self.vouchers.count
        c.pointee.not_issued = packer.messages(self.notIssued)
        c.pointee.n_not_issued = self.notIssued.count
    }
}

public struct ClaimVoucherRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A voucher issued to this person.
    public var voucherID: String = ""
    /// Who claims it.
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", voucherID: String = "", personID: String = "") {
        self.requestID = requestID
        self.voucherID = voucherID
        self.personID = personID
    }
}

extension ClaimVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClaimVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__claim_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClaimVoucherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClaimVoucherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ClaimVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A voucher issued to this person.
        public var voucherID: String
        /// Who claims it.
        public var personID: String

        public init(requestID: String, voucherID: String, personID: String) {
            self.requestID = requestID
            self.voucherID = voucherID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("voucher_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let voucherID: String? = check.recordID(self.voucherID, "voucher_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let requestID, let voucherID, let personID else { return nil }
        return Checked(requestID: requestID, voucherID: voucherID, personID: personID)
    }
}

public struct ClaimBatchVoucherRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A batch with vouchers issued to nobody in particular.
    public var batchID: String = ""
    /// Who claims one.
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", personID: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.personID = personID
    }
}

extension ClaimBatchVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClaimBatchVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__claim_batch_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClaimBatchVoucherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClaimBatchVoucherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ClaimBatchVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A batch with vouchers issued to nobody in particular.
        public var batchID: String
        /// Who claims one.
        public var personID: String

        public init(requestID: String, batchID: String, personID: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let requestID, let batchID, let personID else { return nil }
        return Checked(requestID: requestID, batchID: batchID, personID: personID)
    }
}

public struct VerifyVoucherRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var voucherID: String = ""
    /// The class in which its holder has a seat.
    public var classID: String = ""

    public init() {}

    public init(requestID: String = "", voucherID: String = "", classID: String = "") {
        self.requestID = requestID
        self.voucherID = voucherID
        self.classID = classID
    }
}

extension VerifyVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VerifyVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__verify_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VerifyVoucherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.classID = unpacker.string(c.pointee.class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VerifyVoucherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.class_id = packer.string(self.classID)
    }
}

extension VerifyVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var voucherID: String
        /// The class in which its holder has a seat.
        public var classID: String

        public init(requestID: String, voucherID: String, classID: String) {
            self.requestID = requestID
            self.voucherID = voucherID
            self.classID = classID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("voucher_id", required: true, format: "RECORD_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let voucherID: String? = check.recordID(self.voucherID, "voucher_id", required: true)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        guard let requestID, let voucherID, let classID else { return nil }
        return Checked(requestID: requestID, voucherID: voucherID, classID: classID)
    }
}

public struct UseVoucherRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var voucherID: String = ""

    public init() {}

    public init(requestID: String = "", voucherID: String = "") {
        self.requestID = requestID
        self.voucherID = voucherID
    }
}

extension UseVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.UseVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__use_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UseVoucherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UseVoucherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.voucher_id = packer.string(self.voucherID)
    }
}

extension UseVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var voucherID: String

        public init(requestID: String, voucherID: String) {
            self.requestID = requestID
            self.voucherID = voucherID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("voucher_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let voucherID: String? = check.recordID(self.voucherID, "voucher_id", required: true)
        guard let requestID, let voucherID else { return nil }
        return Checked(requestID: requestID, voucherID: voucherID)
    }
}

public struct VoidVoucherRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var voucherID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", voucherID: String = "", reason: String = "") {
        self.requestID = requestID
        self.voucherID = voucherID
        self.reason = reason
    }
}

extension VoidVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidVoucherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidVoucherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var voucherID: String
        public var reason: String

        public init(requestID: String, voucherID: String, reason: String) {
            self.requestID = requestID
            self.voucherID = voucherID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("voucher_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let voucherID: String? = check.recordID(self.voucherID, "voucher_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let voucherID, let reason else { return nil }
        return Checked(requestID: requestID, voucherID: voucherID, reason: reason)
    }
}

public struct ExpireVouchersRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// At most this many; 500 when 0.
    public var limit: Int32 = 0

    public init() {}

    public init(requestID: String = "", limit: Int32 = 0) {
        self.requestID = requestID
        self.limit = limit
    }
}

extension ExpireVouchersRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ExpireVouchersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__expire_vouchers_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExpireVouchersRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.limit = c.pointee.limit
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExpireVouchersRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.limit = self.limit
    }
}

extension ExpireVouchersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// At most this many; 500 when 0.
        public var limit: Int?

        public init(requestID: String, limit: Int?) {
            self.requestID = requestID
            self.limit = limit
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("limit", values: 1...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let limit: Int?? = check.optional(number: self.limit, "limit", 1...1000)
        guard let requestID, let limit else { return nil }
        return Checked(requestID: requestID, limit: limit)
    }
}

public struct ExpireVouchersResponse: Message {
    /// How many lapsed vouchers were marked; call again while it equals the limit.
    public var expiredCount: Int32 = 0

    public init() {}

    public init(expiredCount: Int32 = 0) {
        self.expiredCount = expiredCount
    }
}

extension ExpireVouchersResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ExpireVouchersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__expire_vouchers_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExpireVouchersResponse.self)
        self.expiredCount = c.pointee.expired_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ExpireVouchersResponse.self)
        c.pointee.expired_count = self.expiredCount
    }
}

public struct GetVoucherRequest: Message {
    public var voucherID: String = ""

    public init() {}

    public init(voucherID: String = "") {
        self.voucherID = voucherID
    }
}

extension GetVoucherRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetVoucherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_voucher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetVoucherRequest.self)
        self.voucherID = unpacker.string(c.pointee.voucher_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetVoucherRequest.self)
        c.pointee.voucher_id = packer.string(self.voucherID)
    }
}

extension GetVoucherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var voucherID: String

        public init(voucherID: String) {
            self.voucherID = voucherID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("voucher_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let voucherID: String? = check.recordID(self.voucherID, "voucher_id", required: true)
        guard let voucherID else { return nil }
        return Checked(voucherID: voucherID)
    }
}

public struct ListVouchersRequest: Message {
    /// At least one of the three is required: a person, a batch, an issuing region. All that are given apply.
    public var personID: String = ""
    public var batchID: String = ""
    public var regionCode: String = ""
    public var state: VoucherState = .unspecified
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", batchID: String = "", regionCode: String = "", state: VoucherState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.batchID = batchID
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListVouchersRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListVouchersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_vouchers_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVouchersRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVouchersRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListVouchersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the three is required: a person, a batch, an issuing region. All that are given apply.
        public var personID: String
        public var batchID: String
        public var regionCode: RegionCode?
        public var state: VoucherState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, batchID: String, regionCode: RegionCode?, state: VoucherState?, page: PageQuery) {
            self.personID = personID
            self.batchID = batchID
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("batch_id", format: "RECORD_ID"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: VoucherState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let batchID, let regionCode, let state, let page else { return nil }
        return Checked(personID: personID, batchID: batchID, regionCode: regionCode, state: state, page: page)
    }
}

public struct ListVouchersResponse: Message {
    /// Latest issued first.
    public var vouchers: [Voucher] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(vouchers: [Voucher] = [], nextPageToken: String = "") {
        self.vouchers = vouchers
        self.nextPageToken = nextPageToken
    }
}

extension ListVouchersResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListVouchersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_vouchers_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVouchersResponse.self)
        self.vouchers = unpacker.messages(c.pointee.vouchers, c.pointee.n_vouchers)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVouchersResponse.self)
        c.pointee.vouchers = packer.messages(self.vouchers)
        c.pointee.n_vouchers = self.vouchers.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct VoidVoucherBatchRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", reason: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.reason = reason
    }
}

extension VoidVoucherBatchRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidVoucherBatchRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_voucher_batch_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidVoucherBatchRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidVoucherBatchRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidVoucherBatchRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var reason: String

        public init(requestID: String, batchID: String, reason: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let batchID, let reason else { return nil }
        return Checked(requestID: requestID, batchID: batchID, reason: reason)
    }
}

public struct ListVoucherBatchesRequest: Message {
    /// The region that issued them.
    public var regionCode: String = ""
    /// Only those from which a voucher can still be claimed today.
    public var claimable: Bool = false
    /// 1 to 100, default 20.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", claimable: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.claimable = claimable
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListVoucherBatchesRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListVoucherBatchesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_voucher_batches_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVoucherBatchesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.claimable = c.pointee.claimable != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVoucherBatchesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.claimable = self.claimable ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListVoucherBatchesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The region that issued them.
        public var regionCode: RegionCode
        /// Only those from which a voucher can still be claimed today.
        public var claimable: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode, claimable: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.claimable = claimable
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("claimable"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let claimable: Bool? = self.claimable
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let claimable, let page else { return nil }
        return Checked(regionCode: regionCode, claimable: claimable, page: page)
    }
}

/// A batch and how many of its vouchers are where.
public struct VoucherBatchSummary: Message {
    public var batchID: String = ""
    public var regionCode: String = ""
    public var terms: VoucherTerms? = nil
    /// First and last day, "YYYY-MM-DD".
    public var validFromOn: String = ""
    public var validToOn: String = ""
    public var issuedAt: Timestamp? = nil
    /// All that were issued.
    public var issuedCount: Int32 = 0
    /// Of them: open to whoever claims one.
    public var openCount: Int32 = 0
    /// Claimed by somebody, whatever became of them since.
    public var claimedCount: Int32 = 0
    /// Verified for a seat, used or settled.
    public var verifiedCount: Int32 = 0
    /// Used or settled.
    public var usedCount: Int32 = 0
    /// Voided.
    public var voidedCount: Int32 = 0

    public init() {}

    public init(batchID: String = "", regionCode: String = "", terms: VoucherTerms? = nil, validFromOn: String = "", validToOn: String = "", issuedAt: Timestamp? = nil, issuedCount: Int32 = 0, openCount: Int32 = 0, claimedCount: Int32 = 0, verifiedCount: Int32 = 0, usedCount: Int32 = 0, voidedCount: Int32 = 0) {
        self.batchID = batchID
        self.regionCode = regionCode
        self.terms = terms
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.issuedAt = issuedAt
        self.issuedCount = issuedCount
        self.openCount = openCount
        self.claimedCount = claimedCount
        self.verifiedCount = verifiedCount
        self.usedCount = usedCount
        self.voidedCount = voidedCount
    }
}

extension VoucherBatchSummary {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoucherBatchSummary" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__voucher_batch_summary__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherBatchSummary.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.terms = unpacker.message(c.pointee.terms)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.issuedAt = unpacker.message(c.pointee.issued_at)
        self.issuedCount = c.pointee.issued_count
        self.openCount = c.pointee.open_count
        self.claimedCount = c.pointee.claimed_count
        self.verifiedCount = c.pointee.verified_count
        self.usedCount = c.pointee.used_count
        self.voidedCount = c.pointee.voided_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoucherBatchSummary.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.terms = packer.message(self.terms)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.issued_at = packer.message(self.issuedAt)
        c.pointee.issued_count = self.issuedCount
        c.pointee.open_count = self.openCount
        c.pointee.claimed_count = self.claimedCount
        c.pointee.verified_count = self.verifiedCount
        c.pointee.used_count = self.usedCount
        c.pointee.voided_count = self.voidedCount
    }
}

public struct ListVoucherBatchesResponse: Message {
    /// Latest issued first.
    public var batches: [VoucherBatchSummary] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(batches: [VoucherBatchSummary] = [], nextPageToken: String = "") {
        self.batches = batches
        self.nextPageToken = nextPageToken
    }
}

extension ListVoucherBatchesResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListVoucherBatchesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_voucher_batches_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVoucherBatchesResponse.self)
        self.batches = unpacker.messages(c.pointee.batches, c.pointee.n_batches)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListVoucherBatchesResponse.self)
        c.pointee.batches = packer.messages(self.batches)
        c.pointee.n_batches = self.batches.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
