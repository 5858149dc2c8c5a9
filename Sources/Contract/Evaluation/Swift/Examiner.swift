// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/examiner.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

public enum ExaminerKind: EnumValue {
    case unspecified
    /// 考评员: judges candidates in the occupations of the card.
    case examiner
    /// 质量督导员: watches over an evaluation, independent of the organisation that runs it.
    case qualitySupervisor
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ExaminerKind] = [.unspecified, .examiner, .qualitySupervisor]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .examiner
        case 2: self = .qualitySupervisor
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .examiner: 1
        case .qualitySupervisor: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EXAMINER_KIND_UNSPECIFIED"
        case .examiner: "EXAMINER_KIND_EXAMINER"
        case .qualitySupervisor: "EXAMINER_KIND_QUALITY_SUPERVISOR"
        case .unrecognized: nil
        }
    }
}

public enum ExaminerState: EnumValue {
    case unspecified
    case active
    /// 暂停
    case suspended
    /// 注销: for good.
    case withdrawn
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ExaminerState] = [.unspecified, .active, .suspended, .withdrawn]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .active
        case 2: self = .suspended
        case 3: self = .withdrawn
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .suspended: 2
        case .withdrawn: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EXAMINER_STATE_UNSPECIFIED"
        case .active: "EXAMINER_STATE_ACTIVE"
        case .suspended: "EXAMINER_STATE_SUSPENDED"
        case .withdrawn: "EXAMINER_STATE_WITHDRAWN"
        case .unrecognized: nil
        }
    }
}

/// Also the payload of the changes "examiner.registered", ".renewed", ".suspended", ".resumed" and ".withdrawn".
public struct Examiner: Message {
    /// "exm_…".
    public var examinerID: String = ""
    public var personID: String = ""
    public var kind: ExaminerKind = .unspecified
    /// As printed on the card.
    public var cardNumber: String = ""
    /// City or county that registered it; "210000" for the province.
    public var regionCode: String = ""
    /// Of an examiner: occupations of the card, by code. Of a supervisor: empty, any.
    public var occupationCodes: [String] = []
    /// Of an examiner: the highest level it may judge.
    public var highestLevel: Level = .unspecified
    /// First and last day of the card, "YYYY-MM-DD".
    public var validFromOn: String = ""
    public var validToOn: String = ""
    /// Whom it works for; empty when for nobody.
    public var employerCreditCode: String = ""
    public var state: ExaminerState = .unspecified
    /// Of the last suspension, resumption or withdrawal.
    public var stateReason: String = ""
    /// 1 at first, one more with each change.
    public var revision: Int64 = 0

    public init() {}

    public init(examinerID: String = "", personID: String = "", kind: ExaminerKind = .unspecified, cardNumber: String = "", regionCode: String = "", occupationCodes: [String] = [], highestLevel: Level = .unspecified, validFromOn: String = "", validToOn: String = "", employerCreditCode: String = "", state: ExaminerState = .unspecified, stateReason: String = "", revision: Int64 = 0) {
        self.examinerID = examinerID
        self.personID = personID
        self.kind = kind
        self.cardNumber = cardNumber
        self.regionCode = regionCode
        self.occupationCodes = occupationCodes
        self.highestLevel = highestLevel
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.employerCreditCode = employerCreditCode
        self.state = state
        self.stateReason = stateReason
        self.revision = revision
    }
}

extension Examiner {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Examiner" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__examiner__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Examiner.self)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.cardNumber = unpacker.string(c.pointee.card_number)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.revision = c.pointee.revision
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Examiner.self)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.card_number = packer.string(self.cardNumber)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.revision = self.revision
    }
}

public struct RegisterExaminerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// Registered at training-records.
    public var personID: String = ""
    public var kind: ExaminerKind = .unspecified
    /// 4 to 32 of A–Z, 0–9 and "-"; each card once.
    public var cardNumber: String = ""
    /// "210000" only by the province.
    public var regionCode: String = ""
    /// Of an examiner: 1 to 20, each once. Of a supervisor: none.
    public var occupationCodes: [String] = []
    /// Of an examiner: LEVEL_JUNIOR to LEVEL_SENIOR_TECHNICIAN, required. Of a supervisor: unspecified.
    public var highestLevel: Level = .unspecified
    public var validFromOn: String = ""
    /// Not before valid_from_on.
    public var validToOn: String = ""
    /// Whom it works for.
    public var employerCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", kind: ExaminerKind = .unspecified, cardNumber: String = "", regionCode: String = "", occupationCodes: [String] = [], highestLevel: Level = .unspecified, validFromOn: String = "", validToOn: String = "", employerCreditCode: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.kind = kind
        self.cardNumber = cardNumber
        self.regionCode = regionCode
        self.occupationCodes = occupationCodes
        self.highestLevel = highestLevel
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.employerCreditCode = employerCreditCode
    }
}

extension RegisterExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RegisterExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__register_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RegisterExaminerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.cardNumber = unpacker.string(c.pointee.card_number)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RegisterExaminerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.card_number = packer.string(self.cardNumber)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
    }
}

extension RegisterExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// Registered at training-records.
        public var personID: String
        public var kind: ExaminerKind
        /// 4 to 32 of A–Z, 0–9 and "-"; each card once.
        public var cardNumber: String
        /// "210000" only by the province.
        public var regionCode: RegionCode
        /// Of an examiner: 1 to 20, each once. Of a supervisor: none.
        public var occupationCodes: [OccupationCode]
        /// Of an examiner: LEVEL_JUNIOR to LEVEL_SENIOR_TECHNICIAN, required. Of a supervisor: unspecified.
        public var highestLevel: Level?
        public var validFromOn: CivilDay
        /// Not before valid_from_on.
        public var validToOn: CivilDay
        /// Whom it works for.
        public var employerCreditCode: CreditCode?

        public init(requestID: String, personID: String, kind: ExaminerKind, cardNumber: String, regionCode: RegionCode, occupationCodes: [OccupationCode], highestLevel: Level?, validFromOn: CivilDay, validToOn: CivilDay, employerCreditCode: CreditCode?) {
            self.requestID = requestID
            self.personID = personID
            self.kind = kind
            self.cardNumber = cardNumber
            self.regionCode = regionCode
            self.occupationCodes = occupationCodes
            self.highestLevel = highestLevel
            self.validFromOn = validFromOn
            self.validToOn = validToOn
            self.employerCreditCode = employerCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("card_number", required: true, format: "RAW", length: 0...32),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("occupation_codes", format: "OCCUPATION", items: 0...20),
            FieldRule("highest_level"),
            FieldRule("valid_from_on", required: true, format: "DAY"),
            FieldRule("valid_to_on", required: true, format: "DAY"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: ExaminerKind? = check.choice(self.kind, "kind", required: true)
        let cardNumber: String? = check.raw(self.cardNumber, "card_number", 0...32, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 0...20) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let highestLevel: Level?? = check.optional(choice: self.highestLevel, "highest_level")
        let validFromOn: CivilDay? = check.day(self.validFromOn, "valid_from_on", required: true)
        let validToOn: CivilDay? = check.day(self.validToOn, "valid_to_on", required: true)
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        guard let requestID, let personID, let kind, let cardNumber, let regionCode, let occupationCodes, let highestLevel, let validFromOn, let validToOn, let employerCreditCode else { return nil }
        return Checked(requestID: requestID, personID: personID, kind: kind, cardNumber: cardNumber, regionCode: regionCode, occupationCodes: occupationCodes, highestLevel: highestLevel, validFromOn: validFromOn, validToOn: validToOn, employerCreditCode: employerCreditCode)
    }
}

public struct RenewExaminerCardRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerID: String = ""
    public var validFromOn: String = ""
    /// Not before valid_from_on.
    public var validToOn: String = ""
    /// Of an examiner, each once. Empty: stay.
    public var occupationCodes: [String] = []
    /// Of an examiner. Unspecified: stays.
    public var highestLevel: Level = .unspecified
    /// Whom it works for now; empty: for nobody.
    public var employerCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", examinerID: String = "", validFromOn: String = "", validToOn: String = "", occupationCodes: [String] = [], highestLevel: Level = .unspecified, employerCreditCode: String = "") {
        self.requestID = requestID
        self.examinerID = examinerID
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.occupationCodes = occupationCodes
        self.highestLevel = highestLevel
        self.employerCreditCode = employerCreditCode
    }
}

extension RenewExaminerCardRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RenewExaminerCardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__renew_examiner_card_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RenewExaminerCardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RenewExaminerCardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
    }
}

extension RenewExaminerCardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerID: String
        public var validFromOn: CivilDay
        /// Not before valid_from_on.
        public var validToOn: CivilDay
        /// Of an examiner, each once. Empty: stay.
        public var occupationCodes: [OccupationCode]
        /// Of an examiner. Unspecified: stays.
        public var highestLevel: Level?
        /// Whom it works for now; empty: for nobody.
        public var employerCreditCode: CreditCode?

        public init(requestID: String, examinerID: String, validFromOn: CivilDay, validToOn: CivilDay, occupationCodes: [OccupationCode], highestLevel: Level?, employerCreditCode: CreditCode?) {
            self.requestID = requestID
            self.examinerID = examinerID
            self.validFromOn = validFromOn
            self.validToOn = validToOn
            self.occupationCodes = occupationCodes
            self.highestLevel = highestLevel
            self.employerCreditCode = employerCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
            FieldRule("valid_from_on", required: true, format: "DAY"),
            FieldRule("valid_to_on", required: true, format: "DAY"),
            FieldRule("occupation_codes", format: "OCCUPATION", items: 0...20),
            FieldRule("highest_level"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        let validFromOn: CivilDay? = check.day(self.validFromOn, "valid_from_on", required: true)
        let validToOn: CivilDay? = check.day(self.validToOn, "valid_to_on", required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 0...20) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let highestLevel: Level?? = check.optional(choice: self.highestLevel, "highest_level")
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        guard let requestID, let examinerID, let validFromOn, let validToOn, let occupationCodes, let highestLevel, let employerCreditCode else { return nil }
        return Checked(requestID: requestID, examinerID: examinerID, validFromOn: validFromOn, validToOn: validToOn, occupationCodes: occupationCodes, highestLevel: highestLevel, employerCreditCode: employerCreditCode)
    }
}

public struct SuspendExaminerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", examinerID: String = "", reason: String = "") {
        self.requestID = requestID
        self.examinerID = examinerID
        self.reason = reason
    }
}

extension SuspendExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SuspendExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__suspend_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendExaminerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendExaminerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension SuspendExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerID: String
        public var reason: String

        public init(requestID: String, examinerID: String, reason: String) {
            self.requestID = requestID
            self.examinerID = examinerID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let examinerID, let reason else { return nil }
        return Checked(requestID: requestID, examinerID: examinerID, reason: reason)
    }
}

public struct ResumeExaminerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", examinerID: String = "", reason: String = "") {
        self.requestID = requestID
        self.examinerID = examinerID
        self.reason = reason
    }
}

extension ResumeExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ResumeExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__resume_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeExaminerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeExaminerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ResumeExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerID: String
        public var reason: String

        public init(requestID: String, examinerID: String, reason: String) {
            self.requestID = requestID
            self.examinerID = examinerID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let examinerID, let reason else { return nil }
        return Checked(requestID: requestID, examinerID: examinerID, reason: reason)
    }
}

public struct WithdrawExaminerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", examinerID: String = "", reason: String = "") {
        self.requestID = requestID
        self.examinerID = examinerID
        self.reason = reason
    }
}

extension WithdrawExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.WithdrawExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__withdraw_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawExaminerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawExaminerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerID: String
        public var reason: String

        public init(requestID: String, examinerID: String, reason: String) {
            self.requestID = requestID
            self.examinerID = examinerID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let examinerID, let reason else { return nil }
        return Checked(requestID: requestID, examinerID: examinerID, reason: reason)
    }
}

public struct GetExaminerRequest: Message {
    public var examinerID: String = ""

    public init() {}

    public init(examinerID: String = "") {
        self.examinerID = examinerID
    }
}

extension GetExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetExaminerRequest.self)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetExaminerRequest.self)
        c.pointee.examiner_id = packer.string(self.examinerID)
    }
}

extension GetExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var examinerID: String

        public init(examinerID: String) {
            self.examinerID = examinerID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        guard let examinerID else { return nil }
        return Checked(examinerID: examinerID)
    }
}

public struct ListExaminersRequest: Message {
    /// Only those registered in this city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    public var kind: ExaminerKind = .unspecified
    /// Only those who may judge this occupation.
    public var occupationCode: String = ""
    /// Only those whose card is valid on this day.
    public var validOn: String = ""
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    public var state: ExaminerState = .unspecified
    /// Only those who work for this organisation.
    public var employerCreditCode: String = ""
    /// Only those who may judge this level.
    public var level: Level = .unspecified
    /// Only those whose card ends before this day.
    public var expiresBefore: String = ""
    /// Only this person's; not for evaluation organisations.
    public var personID: String = ""

    public init() {}

    public init(regionCode: String = "", kind: ExaminerKind = .unspecified, occupationCode: String = "", validOn: String = "", pageSize: Int32 = 0, pageToken: String = "", state: ExaminerState = .unspecified, employerCreditCode: String = "", level: Level = .unspecified, expiresBefore: String = "", personID: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.occupationCode = occupationCode
        self.validOn = validOn
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
        self.employerCreditCode = employerCreditCode
        self.level = level
        self.expiresBefore = expiresBefore
        self.personID = personID
    }
}

extension ListExaminersRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiners_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminersRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.validOn = unpacker.string(c.pointee.valid_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.expiresBefore = unpacker.string(c.pointee.expires_before)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminersRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.valid_on = packer.string(self.validOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.expires_before = packer.string(self.expiresBefore)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ListExaminersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only those registered in this city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var kind: ExaminerKind?
        /// Only those who may judge this occupation.
        public var occupationCode: OccupationCode?
        /// Only those whose card is valid on this day.
        public var validOn: CivilDay?
        public var state: ExaminerState?
        /// Only those who work for this organisation.
        public var employerCreditCode: CreditCode?
        /// Only those who may judge this level.
        public var level: Level?
        /// Only those whose card ends before this day.
        public var expiresBefore: CivilDay?
        /// Only this person's; not for evaluation organisations.
        public var personID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: ExaminerKind?, occupationCode: OccupationCode?, validOn: CivilDay?, state: ExaminerState?, employerCreditCode: CreditCode?, level: Level?, expiresBefore: CivilDay?, personID: String, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.occupationCode = occupationCode
            self.validOn = validOn
            self.state = state
            self.employerCreditCode = employerCreditCode
            self.level = level
            self.expiresBefore = expiresBefore
            self.personID = personID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("valid_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("state"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("level"),
            FieldRule("expires_before", format: "DAY"),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: ExaminerKind?? = check.optional(choice: self.kind, "kind")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let validOn: CivilDay?? = check.optional(day: self.validOn, "valid_on")
        let state: ExaminerState?? = check.optional(choice: self.state, "state")
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let expiresBefore: CivilDay?? = check.optional(day: self.expiresBefore, "expires_before")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let occupationCode, let validOn, let state, let employerCreditCode, let level, let expiresBefore, let personID, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, occupationCode: occupationCode, validOn: validOn, state: state, employerCreditCode: employerCreditCode, level: level, expiresBefore: expiresBefore, personID: personID, page: page)
    }
}

public struct ListExaminersResponse: Message {
    /// By id, which is by time of registration.
    public var examiners: [Examiner] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(examiners: [Examiner] = [], nextPageToken: String = "") {
        self.examiners = examiners
        self.nextPageToken = nextPageToken
    }
}

extension ListExaminersResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiners_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminersResponse.self)
        self.examiners = unpacker.messages(c.pointee.examiners, c.pointee.n_examiners)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminersResponse.self)
        c.pointee.examiners = packer.messages(self.examiners)
        c.pointee.n_examiners = self.examiners.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListExaminerCardsRequest: Message {
    public var examinerID: String = ""

    public init() {}

    public init(examinerID: String = "") {
        self.examinerID = examinerID
    }
}

extension ListExaminerCardsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminerCardsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiner_cards_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerCardsRequest.self)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerCardsRequest.self)
        c.pointee.examiner_id = packer.string(self.examinerID)
    }
}

extension ListExaminerCardsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var examinerID: String

        public init(examinerID: String) {
            self.examinerID = examinerID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        guard let examinerID else { return nil }
        return Checked(examinerID: examinerID)
    }
}

/// A card as it was in force from one revision of the examiner to the next one listed.
public struct ExaminerCardRevision: Message {
    public var revision: Int64 = 0
    public var occupationCodes: [String] = []
    public var highestLevel: Level = .unspecified
    /// "YYYY-MM-DD".
    public var validFromOn: String = ""
    public var validToOn: String = ""
    public var employerCreditCode: String = ""

    public init() {}

    public init(revision: Int64 = 0, occupationCodes: [String] = [], highestLevel: Level = .unspecified, validFromOn: String = "", validToOn: String = "", employerCreditCode: String = "") {
        self.revision = revision
        self.occupationCodes = occupationCodes
        self.highestLevel = highestLevel
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.employerCreditCode = employerCreditCode
    }
}

extension ExaminerCardRevision {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ExaminerCardRevision" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__examiner_card_revision__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerCardRevision.self)
        self.revision = c.pointee.revision
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerCardRevision.self)
        c.pointee.revision = self.revision
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
    }
}

public struct ListExaminerCardsResponse: Message {
    /// Earliest first.
    public var cards: [ExaminerCardRevision] = []

    public init() {}

    public init(cards: [ExaminerCardRevision] = []) {
        self.cards = cards
    }
}

extension ListExaminerCardsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminerCardsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiner_cards_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerCardsResponse.self)
        self.cards = unpacker.messages(c.pointee.cards, c.pointee.n_cards)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerCardsResponse.self)
        c.pointee.cards = packer.messages(self.cards)
        c.pointee.n_cards = self.cards.count
    }
}
