// Written by Protos/generate.sh from liaoning/skills/training_records/v1/student_aid.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What a student gets.
public enum StudentAidKind: EnumValue {
    case unspecified
    /// 国家助学金
    case grant
    /// 免学费
    case tuitionWaiver
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StudentAidKind] = [.unspecified, .grant, .tuitionWaiver]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .grant
        case 2: self = .tuitionWaiver
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .grant: 1
        case .tuitionWaiver: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STUDENT_AID_KIND_UNSPECIFIED"
        case .grant: "STUDENT_AID_KIND_GRANT"
        case .tuitionWaiver: "STUDENT_AID_KIND_TUITION_WAIVER"
        case .unrecognized: nil
        }
    }
}

/// Half of a school year.
public enum SchoolTerm: EnumValue {
    case unspecified
    /// 秋季学期: from September
    case autumn
    /// 春季学期: from March
    case spring
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SchoolTerm] = [.unspecified, .autumn, .spring]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .autumn
        case 2: self = .spring
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .autumn: 1
        case .spring: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCHOOL_TERM_UNSPECIFIED"
        case .autumn: "SCHOOL_TERM_AUTUMN"
        case .spring: "SCHOOL_TERM_SPRING"
        case .unrecognized: nil
        }
    }
}

/// Aid of a term. Also the payload of the changes "student_aid.granted" and "student_aid.voided".
public struct StudentAid: Message {
    /// Opaque id.
    public var aidID: String = ""
    public var studentID: String = ""
    public var personID: String = ""
    /// The school and its region at that time.
    public var schoolCreditCode: String = ""
    public var regionCode: String = ""
    public var kind: StudentAidKind = .unspecified
    /// By the year of its September.
    public var schoolYear: Int32 = 0
    public var term: SchoolTerm = .unspecified
    /// Whole yuan.
    public var amountYuan: Int64 = 0
    public var grantedOn: String = ""
    /// Empty when it was not voided.
    public var voidReason: String = ""

    public init() {}

    public init(aidID: String = "", studentID: String = "", personID: String = "", schoolCreditCode: String = "", regionCode: String = "", kind: StudentAidKind = .unspecified, schoolYear: Int32 = 0, term: SchoolTerm = .unspecified, amountYuan: Int64 = 0, grantedOn: String = "", voidReason: String = "") {
        self.aidID = aidID
        self.studentID = studentID
        self.personID = personID
        self.schoolCreditCode = schoolCreditCode
        self.regionCode = regionCode
        self.kind = kind
        self.schoolYear = schoolYear
        self.term = term
        self.amountYuan = amountYuan
        self.grantedOn = grantedOn
        self.voidReason = voidReason
    }
}

extension StudentAid {
    public static var protoName: String { "liaoning.skills.training_records.v1.StudentAid" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__student_aid__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentAid.self)
        self.aidID = unpacker.string(c.pointee.aid_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.schoolYear = c.pointee.school_year
        self.term = .init(rawValue: Int32(bitPattern: c.pointee.term.rawValue))
        self.amountYuan = c.pointee.amount_yuan
        self.grantedOn = unpacker.string(c.pointee.granted_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentAid.self)
        c.pointee.aid_id = packer.string(self.aidID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.school_year = self.schoolYear
        c.pointee.term.rawValue = UInt32(bitPattern: self.term.rawValue)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.granted_on = packer.string(self.grantedOn)
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

public struct GrantStudentAidRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var kind: StudentAidKind = .unspecified
    public var schoolYear: Int32 = 0
    public var term: SchoolTerm = .unspecified
    /// Whole yuan, by the payment list of the term.
    public var amountYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", studentID: String = "", kind: StudentAidKind = .unspecified, schoolYear: Int32 = 0, term: SchoolTerm = .unspecified, amountYuan: Int64 = 0) {
        self.requestID = requestID
        self.studentID = studentID
        self.kind = kind
        self.schoolYear = schoolYear
        self.term = term
        self.amountYuan = amountYuan
    }
}

extension GrantStudentAidRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GrantStudentAidRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__grant_student_aid_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GrantStudentAidRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.schoolYear = c.pointee.school_year
        self.term = .init(rawValue: Int32(bitPattern: c.pointee.term.rawValue))
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GrantStudentAidRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.school_year = self.schoolYear
        c.pointee.term.rawValue = UInt32(bitPattern: self.term.rawValue)
        c.pointee.amount_yuan = self.amountYuan
    }
}

extension GrantStudentAidRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var kind: StudentAidKind
        public var schoolYear: Int
        public var term: SchoolTerm
        /// Whole yuan, by the payment list of the term.
        public var amountYuan: Yuan

        public init(requestID: String, studentID: String, kind: StudentAidKind, schoolYear: Int, term: SchoolTerm, amountYuan: Yuan) {
            self.requestID = requestID
            self.studentID = studentID
            self.kind = kind
            self.schoolYear = schoolYear
            self.term = term
            self.amountYuan = amountYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("school_year", required: true, values: 2000...2100),
            FieldRule("term", required: true),
            FieldRule("amount_yuan", required: true, format: "YUAN", values: 1...100000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let kind: StudentAidKind? = check.choice(self.kind, "kind", required: true)
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        let term: SchoolTerm? = check.choice(self.term, "term", required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 1...100000, required: true)
        guard let requestID, let studentID, let kind, let schoolYear, let term, let amountYuan else { return nil }
        return Checked(requestID: requestID, studentID: studentID, kind: kind, schoolYear: schoolYear, term: term, amountYuan: amountYuan)
    }
}

public struct VoidStudentAidRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var aidID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", aidID: String = "", reason: String = "") {
        self.requestID = requestID
        self.aidID = aidID
        self.reason = reason
    }
}

extension VoidStudentAidRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidStudentAidRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_student_aid_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidStudentAidRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.aidID = unpacker.string(c.pointee.aid_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidStudentAidRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.aid_id = packer.string(self.aidID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidStudentAidRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var aidID: String
        public var reason: String

        public init(requestID: String, aidID: String, reason: String) {
            self.requestID = requestID
            self.aidID = aidID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("aid_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let aidID: String? = check.recordID(self.aidID, "aid_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let aidID, let reason else { return nil }
        return Checked(requestID: requestID, aidID: aidID, reason: reason)
    }
}

public struct ListStudentAidsRequest: Message {
    /// Where the school is; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    /// Required of schools.
    public var schoolCreditCode: String = ""
    /// Required of students.
    public var personID: String = ""
    public var kind: StudentAidKind = .unspecified
    public var schoolYear: Int32 = 0
    public var term: SchoolTerm = .unspecified
    /// Only what people who were registered twice got twice: found once their registrations were merged.
    public var doubles: Bool = false
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", personID: String = "", kind: StudentAidKind = .unspecified, schoolYear: Int32 = 0, term: SchoolTerm = .unspecified, doubles: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.personID = personID
        self.kind = kind
        self.schoolYear = schoolYear
        self.term = term
        self.doubles = doubles
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListStudentAidsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudentAidsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_student_aids_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentAidsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.schoolYear = c.pointee.school_year
        self.term = .init(rawValue: Int32(bitPattern: c.pointee.term.rawValue))
        self.doubles = c.pointee.doubles != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentAidsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.school_year = self.schoolYear
        c.pointee.term.rawValue = UInt32(bitPattern: self.term.rawValue)
        c.pointee.doubles = self.doubles ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListStudentAidsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the school is; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        /// Required of schools.
        public var schoolCreditCode: CreditCode?
        /// Required of students.
        public var personID: String
        public var kind: StudentAidKind?
        public var schoolYear: Int?
        public var term: SchoolTerm?
        /// Only what people who were registered twice got twice: found once their registrations were merged.
        public var doubles: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, personID: String, kind: StudentAidKind?, schoolYear: Int?, term: SchoolTerm?, doubles: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.personID = personID
            self.kind = kind
            self.schoolYear = schoolYear
            self.term = term
            self.doubles = doubles
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("kind"),
            FieldRule("school_year", values: 2000...2100),
            FieldRule("term"),
            FieldRule("doubles"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let kind: StudentAidKind?? = check.optional(choice: self.kind, "kind")
        let schoolYear: Int?? = check.optional(number: self.schoolYear, "school_year", 2000...2100)
        let term: SchoolTerm?? = check.optional(choice: self.term, "term")
        let doubles: Bool? = self.doubles
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let schoolCreditCode, let personID, let kind, let schoolYear, let term, let doubles, let page else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, personID: personID, kind: kind, schoolYear: schoolYear, term: term, doubles: doubles, page: page)
    }
}

public struct ListStudentAidsResponse: Message {
    public var aids: [StudentAid] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(aids: [StudentAid] = [], nextPageToken: String = "") {
        self.aids = aids
        self.nextPageToken = nextPageToken
    }
}

extension ListStudentAidsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudentAidsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_student_aids_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentAidsResponse.self)
        self.aids = unpacker.messages(c.pointee.aids, c.pointee.n_aids)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentAidsResponse.self)
        c.pointee.aids = packer.messages(self.aids)
        c.pointee.n_aids = self.aids.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
