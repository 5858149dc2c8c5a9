// Written by Protos/generate.sh from liaoning/skills/training_records/v1/internship.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

public enum InternshipKind: EnumValue {
    case unspecified
    /// 学生实习
    case student
    /// 就业见习
    case workExperience
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InternshipKind] = [.unspecified, .student, .workExperience]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .student
        case 2: self = .workExperience
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .student: 1
        case .workExperience: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INTERNSHIP_KIND_UNSPECIFIED"
        case .student: "INTERNSHIP_KIND_STUDENT"
        case .workExperience: "INTERNSHIP_KIND_WORK_EXPERIENCE"
        case .unrecognized: nil
        }
    }
}

/// What insures whoever does it.
public enum InternshipInsurance: EnumValue {
    case unspecified
    /// 工伤保险
    case workInjury
    /// 人身意外伤害保险
    case accident
    /// 实习责任保险
    case liability
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InternshipInsurance] = [.unspecified, .workInjury, .accident, .liability]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .workInjury
        case 2: self = .accident
        case 3: self = .liability
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .workInjury: 1
        case .accident: 2
        case .liability: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INTERNSHIP_INSURANCE_UNSPECIFIED"
        case .workInjury: "INTERNSHIP_INSURANCE_WORK_INJURY"
        case .accident: "INTERNSHIP_INSURANCE_ACCIDENT"
        case .liability: "INTERNSHIP_INSURANCE_LIABILITY"
        case .unrecognized: nil
        }
    }
}

/// An internship or place of work experience. Also the payload of the changes "internship.…", there without the name.
public struct Internship: Message {
    /// Opaque id.
    public var internshipID: String = ""
    public var kind: InternshipKind = .unspecified
    public var personID: String = ""
    /// Only in answers.
    public var personName: String = ""
    /// Of a student: the registration and its school.
    public var studentID: String = ""
    public var schoolCreditCode: String = ""
    public var employerCreditCode: String = ""
    /// Of the school, or of the person for work experience.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    /// Number of the agreement.
    public var agreement: String = ""
    public var beginsOn: String = ""
    /// Last day that is agreed.
    public var agreedUntilOn: String = ""
    /// Empty while it lasts.
    public var endedOn: String = ""
    public var insurances: [InternshipInsurance] = []
    /// Number of the policy.
    public var policyNumber: String = ""
    /// What the person is paid, whole yuan a month.
    public var monthlyPayYuan: Int64 = 0
    /// The employment that stands for it.
    public var employmentID: String = ""
    /// Why it ended or was voided.
    public var note: String = ""
    public var voided: Bool = false

    public init() {}

    public init(internshipID: String = "", kind: InternshipKind = .unspecified, personID: String = "", personName: String = "", studentID: String = "", schoolCreditCode: String = "", employerCreditCode: String = "", regionCode: String = "", occupationCode: String = "", agreement: String = "", beginsOn: String = "", agreedUntilOn: String = "", endedOn: String = "", insurances: [InternshipInsurance] = [], policyNumber: String = "", monthlyPayYuan: Int64 = 0, employmentID: String = "", note: String = "", voided: Bool = false) {
        self.internshipID = internshipID
        self.kind = kind
        self.personID = personID
        self.personName = personName
        self.studentID = studentID
        self.schoolCreditCode = schoolCreditCode
        self.employerCreditCode = employerCreditCode
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.agreement = agreement
        self.beginsOn = beginsOn
        self.agreedUntilOn = agreedUntilOn
        self.endedOn = endedOn
        self.insurances = insurances
        self.policyNumber = policyNumber
        self.monthlyPayYuan = monthlyPayYuan
        self.employmentID = employmentID
        self.note = note
        self.voided = voided
    }
}

extension Internship {
    public static var protoName: String { "liaoning.skills.training_records.v1.Internship" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__internship__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Internship.self)
        self.internshipID = unpacker.string(c.pointee.internship_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.personID = unpacker.string(c.pointee.person_id)
        self.personName = unpacker.string(c.pointee.person_name)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.agreement = unpacker.string(c.pointee.agreement)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.agreedUntilOn = unpacker.string(c.pointee.agreed_until_on)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.insurances = unpacker.enums(c.pointee.insurances, c.pointee.n_insurances)
        self.policyNumber = unpacker.string(c.pointee.policy_number)
        self.monthlyPayYuan = c.pointee.monthly_pay_yuan
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.note = unpacker.string(c.pointee.note)
        self.voided = c.pointee.voided != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Internship.self)
        c.pointee.internship_id = packer.string(self.internshipID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.person_name = packer.string(self.personName)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.agreement = packer.string(self.agreement)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.agreed_until_on = packer.string(self.agreedUntilOn)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.insurances = packer.enums(self.insurances)
        c.pointee.n_insurances = self.insurances.count
        c.pointee.policy_number = packer.string(self.policyNumber)
        c.pointee.monthly_pay_yuan = self.monthlyPayYuan
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.note = packer.string(self.note)
        c.pointee.voided = self.voided ? 1 : 0
    }
}

public struct RecordInternshipRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var kind: InternshipKind = .unspecified
    /// Required of a student's.
    public var studentID: String = ""
    /// Required of work experience.
    public var personID: String = ""
    /// An organisation of the catalog.
    public var employerCreditCode: String = ""
    public var occupationCode: String = ""
    public var agreement: String = ""
    /// Not in the future.
    public var beginsOn: String = ""
    /// Not before begins_on.
    public var agreedUntilOn: String = ""
    public var insurances: [InternshipInsurance] = []
    public var policyNumber: String = ""
    /// What school or enterprise takes from the person for it: any is refused. Source: 辽人社发〔2022〕18号 (十).
    public var feeYuan: Int64 = 0
    public var monthlyPayYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", kind: InternshipKind = .unspecified, studentID: String = "", personID: String = "", employerCreditCode: String = "", occupationCode: String = "", agreement: String = "", beginsOn: String = "", agreedUntilOn: String = "", insurances: [InternshipInsurance] = [], policyNumber: String = "", feeYuan: Int64 = 0, monthlyPayYuan: Int64 = 0) {
        self.requestID = requestID
        self.kind = kind
        self.studentID = studentID
        self.personID = personID
        self.employerCreditCode = employerCreditCode
        self.occupationCode = occupationCode
        self.agreement = agreement
        self.beginsOn = beginsOn
        self.agreedUntilOn = agreedUntilOn
        self.insurances = insurances
        self.policyNumber = policyNumber
        self.feeYuan = feeYuan
        self.monthlyPayYuan = monthlyPayYuan
    }
}

extension RecordInternshipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordInternshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_internship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordInternshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.studentID = unpacker.string(c.pointee.student_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.agreement = unpacker.string(c.pointee.agreement)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.agreedUntilOn = unpacker.string(c.pointee.agreed_until_on)
        self.insurances = unpacker.enums(c.pointee.insurances, c.pointee.n_insurances)
        self.policyNumber = unpacker.string(c.pointee.policy_number)
        self.feeYuan = c.pointee.fee_yuan
        self.monthlyPayYuan = c.pointee.monthly_pay_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordInternshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.agreement = packer.string(self.agreement)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.agreed_until_on = packer.string(self.agreedUntilOn)
        c.pointee.insurances = packer.enums(self.insurances)
        c.pointee.n_insurances = self.insurances.count
        c.pointee.policy_number = packer.string(self.policyNumber)
        c.pointee.fee_yuan = self.feeYuan
        c.pointee.monthly_pay_yuan = self.monthlyPayYuan
    }
}

extension RecordInternshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var kind: InternshipKind
        /// Required of a student's.
        public var studentID: String
        /// Required of work experience.
        public var personID: String
        /// An organisation of the catalog.
        public var employerCreditCode: CreditCode
        public var occupationCode: OccupationCode
        public var agreement: String
        /// Not in the future.
        public var beginsOn: CivilDay
        /// Not before begins_on.
        public var agreedUntilOn: CivilDay
        public var insurances: [InternshipInsurance]
        public var policyNumber: String
        /// What school or enterprise takes from the person for it: any is refused. Source: 辽人社发〔2022〕18号 (十).
        public var feeYuan: Yuan
        public var monthlyPayYuan: Yuan

        public init(requestID: String, kind: InternshipKind, studentID: String, personID: String, employerCreditCode: CreditCode, occupationCode: OccupationCode, agreement: String, beginsOn: CivilDay, agreedUntilOn: CivilDay, insurances: [InternshipInsurance], policyNumber: String, feeYuan: Yuan, monthlyPayYuan: Yuan) {
            self.requestID = requestID
            self.kind = kind
            self.studentID = studentID
            self.personID = personID
            self.employerCreditCode = employerCreditCode
            self.occupationCode = occupationCode
            self.agreement = agreement
            self.beginsOn = beginsOn
            self.agreedUntilOn = agreedUntilOn
            self.insurances = insurances
            self.policyNumber = policyNumber
            self.feeYuan = feeYuan
            self.monthlyPayYuan = monthlyPayYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("student_id", format: "RECORD_ID"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("agreement", required: true, format: "REMARK", length: 2...60),
            FieldRule("begins_on", required: true, format: "DAY"),
            FieldRule("agreed_until_on", required: true, format: "DAY"),
            FieldRule("insurances", items: 0...3),
            FieldRule("policy_number", format: "REMARK", length: 0...60),
            FieldRule("fee_yuan", format: "YUAN", values: 0...1000000),
            FieldRule("monthly_pay_yuan", format: "YUAN", values: 0...1000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: InternshipKind? = check.choice(self.kind, "kind", required: true)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let agreement: String? = check.remark(self.agreement, "agreement", 2...60, required: true)
        let beginsOn: CivilDay? = check.day(self.beginsOn, "begins_on", required: true)
        let agreedUntilOn: CivilDay? = check.day(self.agreedUntilOn, "agreed_until_on", required: true)
        let insurances: [InternshipInsurance]? = check.list(self.insurances, "insurances", 0...3) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let policyNumber: String? = check.remark(self.policyNumber, "policy_number", 0...60, required: false)
        let feeYuan: Yuan? = check.yuan(self.feeYuan, "fee_yuan", 0...1000000, required: false)
        let monthlyPayYuan: Yuan? = check.yuan(self.monthlyPayYuan, "monthly_pay_yuan", 0...1000000, required: false)
        guard let requestID, let kind, let studentID, let personID, let employerCreditCode, let occupationCode, let agreement, let beginsOn, let agreedUntilOn, let insurances, let policyNumber, let feeYuan, let monthlyPayYuan else { return nil }
        return Checked(requestID: requestID, kind: kind, studentID: studentID, personID: personID, employerCreditCode: employerCreditCode, occupationCode: occupationCode, agreement: agreement, beginsOn: beginsOn, agreedUntilOn: agreedUntilOn, insurances: insurances, policyNumber: policyNumber, feeYuan: feeYuan, monthlyPayYuan: monthlyPayYuan)
    }
}

public struct EndInternshipRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var internshipID: String = ""
    /// Not before it began, nor in the future.
    public var onDate: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", internshipID: String = "", onDate: String = "", reason: String = "") {
        self.requestID = requestID
        self.internshipID = internshipID
        self.onDate = onDate
        self.reason = reason
    }
}

extension EndInternshipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EndInternshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__end_internship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndInternshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.internshipID = unpacker.string(c.pointee.internship_id)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndInternshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.internship_id = packer.string(self.internshipID)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndInternshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var internshipID: String
        /// Not before it began, nor in the future.
        public var onDate: CivilDay
        public var reason: String

        public init(requestID: String, internshipID: String, onDate: CivilDay, reason: String) {
            self.requestID = requestID
            self.internshipID = internshipID
            self.onDate = onDate
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("internship_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let internshipID: String? = check.recordID(self.internshipID, "internship_id", required: true)
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let internshipID, let onDate, let reason else { return nil }
        return Checked(requestID: requestID, internshipID: internshipID, onDate: onDate, reason: reason)
    }
}

public struct VoidInternshipRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var internshipID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", internshipID: String = "", reason: String = "") {
        self.requestID = requestID
        self.internshipID = internshipID
        self.reason = reason
    }
}

extension VoidInternshipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidInternshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_internship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidInternshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.internshipID = unpacker.string(c.pointee.internship_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidInternshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.internship_id = packer.string(self.internshipID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidInternshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var internshipID: String
        public var reason: String

        public init(requestID: String, internshipID: String, reason: String) {
            self.requestID = requestID
            self.internshipID = internshipID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("internship_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let internshipID: String? = check.recordID(self.internshipID, "internship_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let internshipID, let reason else { return nil }
        return Checked(requestID: requestID, internshipID: internshipID, reason: reason)
    }
}

public struct ListInternshipsRequest: Message {
    /// Required of workers.
    public var personID: String = ""
    /// Required of schools.
    public var schoolCreditCode: String = ""
    /// Required of enterprises.
    public var employerCreditCode: String = ""
    /// Required of bureaus; also covers the regions below it.
    public var regionCode: String = ""
    public var kind: InternshipKind = .unspecified
    /// Only those that last on this day.
    public var onDate: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", schoolCreditCode: String = "", employerCreditCode: String = "", regionCode: String = "", kind: InternshipKind = .unspecified, onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.schoolCreditCode = schoolCreditCode
        self.employerCreditCode = employerCreditCode
        self.regionCode = regionCode
        self.kind = kind
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInternshipsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInternshipsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_internships_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInternshipsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInternshipsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInternshipsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Required of workers.
        public var personID: String
        /// Required of schools.
        public var schoolCreditCode: CreditCode?
        /// Required of enterprises.
        public var employerCreditCode: CreditCode?
        /// Required of bureaus; also covers the regions below it.
        public var regionCode: RegionCode?
        public var kind: InternshipKind?
        /// Only those that last on this day.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, schoolCreditCode: CreditCode?, employerCreditCode: CreditCode?, regionCode: RegionCode?, kind: InternshipKind?, onDate: CivilDay?, page: PageQuery) {
            self.personID = personID
            self.schoolCreditCode = schoolCreditCode
            self.employerCreditCode = employerCreditCode
            self.regionCode = regionCode
            self.kind = kind
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: InternshipKind?? = check.optional(choice: self.kind, "kind")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let schoolCreditCode, let employerCreditCode, let regionCode, let kind, let onDate, let page else { return nil }
        return Checked(personID: personID, schoolCreditCode: schoolCreditCode, employerCreditCode: employerCreditCode, regionCode: regionCode, kind: kind, onDate: onDate, page: page)
    }
}

public struct ListInternshipsResponse: Message {
    public var internships: [Internship] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(internships: [Internship] = [], nextPageToken: String = "") {
        self.internships = internships
        self.nextPageToken = nextPageToken
    }
}

extension ListInternshipsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInternshipsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_internships_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInternshipsResponse.self)
        self.internships = unpacker.messages(c.pointee.internships, c.pointee.n_internships)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInternshipsResponse.self)
        c.pointee.internships = packer.messages(self.internships)
        c.pointee.n_internships = self.internships.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetWorkExperienceSubsidyRequest: Message {
    public var internshipID: String = ""

    public init() {}

    public init(internshipID: String = "") {
        self.internshipID = internshipID
    }
}

extension GetWorkExperienceSubsidyRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetWorkExperienceSubsidyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_work_experience_subsidy_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetWorkExperienceSubsidyRequest.self)
        self.internshipID = unpacker.string(c.pointee.internship_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetWorkExperienceSubsidyRequest.self)
        c.pointee.internship_id = packer.string(self.internshipID)
    }
}

extension GetWorkExperienceSubsidyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var internshipID: String

        public init(internshipID: String) {
            self.internshipID = internshipID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("internship_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let internshipID: String? = check.recordID(self.internshipID, "internship_id", required: true)
        guard let internshipID else { return nil }
        return Checked(internshipID: internshipID)
    }
}

public struct WorkExperienceSubsidy: Message {
    /// Whole months, no more than the policy book pays for.
    public var months: Int32 = 0
    public var monthlyYuan: Int64 = 0
    public var amountYuan: Int64 = 0
    /// Why nothing is due.
    public var refusals: [Refusal] = []

    public init() {}

    public init(months: Int32 = 0, monthlyYuan: Int64 = 0, amountYuan: Int64 = 0, refusals: [Refusal] = []) {
        self.months = months
        self.monthlyYuan = monthlyYuan
        self.amountYuan = amountYuan
        self.refusals = refusals
    }
}

extension WorkExperienceSubsidy {
    public static var protoName: String { "liaoning.skills.training_records.v1.WorkExperienceSubsidy" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__work_experience_subsidy__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WorkExperienceSubsidy.self)
        self.months = c.pointee.months
        self.monthlyYuan = c.pointee.monthly_yuan
        self.amountYuan = c.pointee.amount_yuan
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WorkExperienceSubsidy.self)
        c.pointee.months = self.months
        c.pointee.monthly_yuan = self.monthlyYuan
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}
