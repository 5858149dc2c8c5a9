// Written by Protos/generate.sh from liaoning/skills/training_records/v1/employment.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// How a person is bound to an employer.
public enum EmploymentKind: EnumValue {
    case unspecified
    /// 劳动合同
    case labourContract
    /// 见习期: an employee in the time of trial. Source: 辽人社发〔2022〕7号 二(二).
    case traineeship
    /// 实习协议
    case internship
    /// 就业见习: a place to gain experience, no employment. Source: 辽人社〔2025〕14号 (八).
    case workExperience
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EmploymentKind] = [.unspecified, .labourContract, .traineeship, .internship, .workExperience]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .labourContract
        case 2: self = .traineeship
        case 3: self = .internship
        case 4: self = .workExperience
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .labourContract: 1
        case .traineeship: 2
        case .internship: 3
        case .workExperience: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EMPLOYMENT_KIND_UNSPECIFIED"
        case .labourContract: "EMPLOYMENT_KIND_LABOUR_CONTRACT"
        case .traineeship: "EMPLOYMENT_KIND_TRAINEESHIP"
        case .internship: "EMPLOYMENT_KIND_INTERNSHIP"
        case .workExperience: "EMPLOYMENT_KIND_WORK_EXPERIENCE"
        case .unrecognized: nil
        }
    }
}

/// A person's work for an employer. Also the payload of the changes "person.employed", "person.employment_ended" and "person.employment_voided".
public struct Employment: Message {
    /// Opaque id.
    public var employmentID: String = ""
    public var personID: String = ""
    public var employerCreditCode: String = ""
    public var kind: EmploymentKind = .unspecified
    /// What the person works as, for example "6-18-02-04".
    public var occupationCode: String = ""
    /// First day, "YYYY-MM-DD".
    public var beginsOn: String = ""
    /// Last day, "YYYY-MM-DD"; empty while it lasts.
    public var endsOn: String = ""
    /// Last day of the agreed term, "YYYY-MM-DD"; empty for a contract without a term.
    public var agreedUntilOn: String = ""
    /// Why it was voided; empty when it was not.
    public var voidReason: String = ""

    public init() {}

    public init(employmentID: String = "", personID: String = "", employerCreditCode: String = "", kind: EmploymentKind = .unspecified, occupationCode: String = "", beginsOn: String = "", endsOn: String = "", agreedUntilOn: String = "", voidReason: String = "") {
        self.employmentID = employmentID
        self.personID = personID
        self.employerCreditCode = employerCreditCode
        self.kind = kind
        self.occupationCode = occupationCode
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.agreedUntilOn = agreedUntilOn
        self.voidReason = voidReason
    }
}

extension Employment {
    public static var protoName: String { "liaoning.skills.training_records.v1.Employment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__employment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Employment.self)
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.agreedUntilOn = unpacker.string(c.pointee.agreed_until_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Employment.self)
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.agreed_until_on = packer.string(self.agreedUntilOn)
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

public struct VoidEmploymentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var employmentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", employmentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.employmentID = employmentID
        self.reason = reason
    }
}

extension VoidEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidEmploymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidEmploymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidEmploymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var employmentID: String
        public var reason: String

        public init(requestID: String, employmentID: String, reason: String) {
            self.requestID = requestID
            self.employmentID = employmentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employment_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employmentID: String? = check.recordID(self.employmentID, "employment_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let employmentID, let reason else { return nil }
        return Checked(requestID: requestID, employmentID: employmentID, reason: reason)
    }
}

public struct RecordEmploymentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    /// An organisation of the catalog.
    public var employerCreditCode: String = ""
    public var kind: EmploymentKind = .unspecified
    /// An occupation of the classification.
    public var occupationCode: String = ""
    /// Not in the future.
    public var beginsOn: String = ""
    /// Last day, not before begins_on; empty while it lasts.
    public var endsOn: String = ""
    /// Last day of the agreed term, not before begins_on. Required of internships.
    public var agreedUntilOn: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", employerCreditCode: String = "", kind: EmploymentKind = .unspecified, occupationCode: String = "", beginsOn: String = "", endsOn: String = "", agreedUntilOn: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.employerCreditCode = employerCreditCode
        self.kind = kind
        self.occupationCode = occupationCode
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.agreedUntilOn = agreedUntilOn
    }
}

extension RecordEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordEmploymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.agreedUntilOn = unpacker.string(c.pointee.agreed_until_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordEmploymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.agreed_until_on = packer.string(self.agreedUntilOn)
    }
}

extension RecordEmploymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        /// An organisation of the catalog.
        public var employerCreditCode: CreditCode
        public var kind: EmploymentKind
        /// An occupation of the classification.
        public var occupationCode: OccupationCode
        /// Not in the future.
        public var beginsOn: CivilDay
        /// Last day, not before begins_on; empty while it lasts.
        public var endsOn: CivilDay?
        /// Last day of the agreed term, not before begins_on. Required of internships.
        public var agreedUntilOn: CivilDay?

        public init(requestID: String, personID: String, employerCreditCode: CreditCode, kind: EmploymentKind, occupationCode: OccupationCode, beginsOn: CivilDay, endsOn: CivilDay?, agreedUntilOn: CivilDay?) {
            self.requestID = requestID
            self.personID = personID
            self.employerCreditCode = employerCreditCode
            self.kind = kind
            self.occupationCode = occupationCode
            self.beginsOn = beginsOn
            self.endsOn = endsOn
            self.agreedUntilOn = agreedUntilOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("kind", required: true),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("begins_on", required: true, format: "DAY"),
            FieldRule("ends_on", format: "DAY"),
            FieldRule("agreed_until_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let kind: EmploymentKind? = check.choice(self.kind, "kind", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let beginsOn: CivilDay? = check.day(self.beginsOn, "begins_on", required: true)
        let endsOn: CivilDay?? = check.optional(day: self.endsOn, "ends_on")
        let agreedUntilOn: CivilDay?? = check.optional(day: self.agreedUntilOn, "agreed_until_on")
        guard let requestID, let personID, let employerCreditCode, let kind, let occupationCode, let beginsOn, let endsOn, let agreedUntilOn else { return nil }
        return Checked(requestID: requestID, personID: personID, employerCreditCode: employerCreditCode, kind: kind, occupationCode: occupationCode, beginsOn: beginsOn, endsOn: endsOn, agreedUntilOn: agreedUntilOn)
    }
}

public struct EndEmploymentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var employmentID: String = ""
    /// Last day, not before it began.
    public var endsOn: String = ""

    public init() {}

    public init(requestID: String = "", employmentID: String = "", endsOn: String = "") {
        self.requestID = requestID
        self.employmentID = employmentID
        self.endsOn = endsOn
    }
}

extension EndEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EndEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__end_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndEmploymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.endsOn = unpacker.string(c.pointee.ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndEmploymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.ends_on = packer.string(self.endsOn)
    }
}

extension EndEmploymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var employmentID: String
        /// Last day, not before it began.
        public var endsOn: CivilDay

        public init(requestID: String, employmentID: String, endsOn: CivilDay) {
            self.requestID = requestID
            self.employmentID = employmentID
            self.endsOn = endsOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employment_id", required: true, format: "RECORD_ID"),
            FieldRule("ends_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employmentID: String? = check.recordID(self.employmentID, "employment_id", required: true)
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        guard let requestID, let employmentID, let endsOn else { return nil }
        return Checked(requestID: requestID, employmentID: employmentID, endsOn: endsOn)
    }
}

public struct GetEmploymentHistoryRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetEmploymentHistoryRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetEmploymentHistoryRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_employment_history_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetEmploymentHistoryRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetEmploymentHistoryRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetEmploymentHistoryRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String

        public init(personID: String) {
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let personID else { return nil }
        return Checked(personID: personID)
    }
}

public struct EmploymentHistory: Message {
    public var personID: String = ""
    /// Earliest first.
    public var employments: [Employment] = []

    public init() {}

    public init(personID: String = "", employments: [Employment] = []) {
        self.personID = personID
        self.employments = employments
    }
}

extension EmploymentHistory {
    public static var protoName: String { "liaoning.skills.training_records.v1.EmploymentHistory" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__employment_history__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EmploymentHistory.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employments = unpacker.messages(c.pointee.employments, c.pointee.n_employments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EmploymentHistory.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employments = packer.messages(self.employments)
        c.pointee.n_employments = self.employments.count
    }
}
