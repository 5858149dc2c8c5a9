// Written by Protos/generate.sh from liaoning/skills/catalog/v1/teacher.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

public enum TeacherKind: EnumValue {
    case unspecified
    /// 院校、培训机构教师
    case teacher
    /// 企业技术骨干、师傅
    case enterpriseMaster
    /// 退休技术技能人才
    case retiredMaster
    /// 专家
    case expert
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TeacherKind] = [.unspecified, .teacher, .enterpriseMaster, .retiredMaster, .expert]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .teacher
        case 2: self = .enterpriseMaster
        case 3: self = .retiredMaster
        case 4: self = .expert
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .teacher: 1
        case .enterpriseMaster: 2
        case .retiredMaster: 3
        case .expert: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TEACHER_KIND_UNSPECIFIED"
        case .teacher: "TEACHER_KIND_TEACHER"
        case .enterpriseMaster: "TEACHER_KIND_ENTERPRISE_MASTER"
        case .retiredMaster: "TEACHER_KIND_RETIRED_MASTER"
        case .expert: "TEACHER_KIND_EXPERT"
        case .unrecognized: nil
        }
    }
}

/// What they serve in: 培养培训、评价、大赛评裁, and reviews.
public enum TeacherDuty: EnumValue {
    case unspecified
    case training
    case evaluation
    case competition
    case review
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TeacherDuty] = [.unspecified, .training, .evaluation, .competition, .review]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .training
        case 2: self = .evaluation
        case 3: self = .competition
        case 4: self = .review
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .training: 1
        case .evaluation: 2
        case .competition: 3
        case .review: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TEACHER_DUTY_UNSPECIFIED"
        case .training: "TEACHER_DUTY_TRAINING"
        case .evaluation: "TEACHER_DUTY_EVALUATION"
        case .competition: "TEACHER_DUTY_COMPETITION"
        case .review: "TEACHER_DUTY_REVIEW"
        case .unrecognized: nil
        }
    }
}

public struct Teacher: Message {
    public var teacherID: String = ""
    public var personID: String = ""
    public var kind: TeacherKind = .unspecified
    /// The school or firm they belong to; of a retired master or expert it may be absent.
    public var organisationCreditCode: String = ""
    /// Where they serve.
    public var regionCode: String = ""
    public var occupationCodes: [String] = []
    /// Unspecified: none.
    public var level: Level = .unspecified
    public var duties: [TeacherDuty] = []
    /// 双师型: qualified to teach and in the trade.
    public var doubleQualified: Bool = false
    public var enteredOn: String = ""
    /// The day on which they left; empty while they are in the pool.
    public var leftOn: String = ""

    public init() {}

    public init(teacherID: String = "", personID: String = "", kind: TeacherKind = .unspecified, organisationCreditCode: String = "", regionCode: String = "", occupationCodes: [String] = [], level: Level = .unspecified, duties: [TeacherDuty] = [], doubleQualified: Bool = false, enteredOn: String = "", leftOn: String = "") {
        self.teacherID = teacherID
        self.personID = personID
        self.kind = kind
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.occupationCodes = occupationCodes
        self.level = level
        self.duties = duties
        self.doubleQualified = doubleQualified
        self.enteredOn = enteredOn
        self.leftOn = leftOn
    }
}

extension Teacher {
    public static var protoName: String { "liaoning.skills.catalog.v1.Teacher" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__teacher__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Teacher.self)
        self.teacherID = unpacker.string(c.pointee.teacher_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.duties = unpacker.enums(c.pointee.duties, c.pointee.n_duties)
        self.doubleQualified = c.pointee.double_qualified != 0
        self.enteredOn = unpacker.string(c.pointee.entered_on)
        self.leftOn = unpacker.string(c.pointee.left_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Teacher.self)
        c.pointee.teacher_id = packer.string(self.teacherID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.duties = packer.enums(self.duties)
        c.pointee.n_duties = self.duties.count
        c.pointee.double_qualified = self.doubleQualified ? 1 : 0
        c.pointee.entered_on = packer.string(self.enteredOn)
        c.pointee.left_on = packer.string(self.leftOn)
    }
}

public struct TeacherCommitment: Message {
    public var commitmentID: String = ""
    public var teacherID: String = ""
    public var duty: TeacherDuty = .unspecified
    /// What they are committed to: a class, batch, competition or round.
    public var reference: String = ""
    public var firstDay: String = ""
    public var lastDay: String = ""
    public var releasedOn: String = ""
    public var releaseReason: String = ""

    public init() {}

    public init(commitmentID: String = "", teacherID: String = "", duty: TeacherDuty = .unspecified, reference: String = "", firstDay: String = "", lastDay: String = "", releasedOn: String = "", releaseReason: String = "") {
        self.commitmentID = commitmentID
        self.teacherID = teacherID
        self.duty = duty
        self.reference = reference
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.releasedOn = releasedOn
        self.releaseReason = releaseReason
    }
}

extension TeacherCommitment {
    public static var protoName: String { "liaoning.skills.catalog.v1.TeacherCommitment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__teacher_commitment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TeacherCommitment.self)
        self.commitmentID = unpacker.string(c.pointee.commitment_id)
        self.teacherID = unpacker.string(c.pointee.teacher_id)
        self.duty = .init(rawValue: Int32(bitPattern: c.pointee.duty.rawValue))
        self.reference = unpacker.string(c.pointee.reference)
        self.firstDay = unpacker.string(c.pointee.first_day)
        self.lastDay = unpacker.string(c.pointee.last_day)
        self.releasedOn = unpacker.string(c.pointee.released_on)
        self.releaseReason = unpacker.string(c.pointee.release_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TeacherCommitment.self)
        c.pointee.commitment_id = packer.string(self.commitmentID)
        c.pointee.teacher_id = packer.string(self.teacherID)
        c.pointee.duty.rawValue = UInt32(bitPattern: self.duty.rawValue)
        c.pointee.reference = packer.string(self.reference)
        c.pointee.first_day = packer.string(self.firstDay)
        c.pointee.last_day = packer.string(self.lastDay)
        c.pointee.released_on = packer.string(self.releasedOn)
        c.pointee.release_reason = packer.string(self.releaseReason)
    }
}

public struct DoubleQualifiedShare: Message {
    public var creditCode: String = ""
    public var teachers: Int32 = 0
    public var doubleQualified: Int32 = 0
    /// Hundredths of a percent, rounded down; 0 without teachers.
    public var hundredths: Int32 = 0

    public init() {}

    public init(creditCode: String = "", teachers: Int32 = 0, doubleQualified: Int32 = 0, hundredths: Int32 = 0) {
        self.creditCode = creditCode
        self.teachers = teachers
        self.doubleQualified = doubleQualified
        self.hundredths = hundredths
    }
}

extension DoubleQualifiedShare {
    public static var protoName: String { "liaoning.skills.catalog.v1.DoubleQualifiedShare" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__double_qualified_share__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DoubleQualifiedShare.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.teachers = c.pointee.teachers
        self.doubleQualified = c.pointee.double_qualified
        self.hundredths = c.pointee.hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DoubleQualifiedShare.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.teachers = self.teachers
        c.pointee.double_qualified = self.doubleQualified
        c.pointee.hundredths = self.hundredths
    }
}

public struct EnterTeacherRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var personID: String = ""
    public var kind: TeacherKind = .unspecified
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var occupationCodes: [String] = []
    public var level: Level = .unspecified
    public var duties: [TeacherDuty] = []
    public var doubleQualified: Bool = false
    /// Of 双师型: the number of the teacher's qualification, and of the certificate of skill.
    public var teachingQualification: String = ""
    public var skillCertificate: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", kind: TeacherKind = .unspecified, organisationCreditCode: String = "", regionCode: String = "", occupationCodes: [String] = [], level: Level = .unspecified, duties: [TeacherDuty] = [], doubleQualified: Bool = false, teachingQualification: String = "", skillCertificate: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.kind = kind
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.occupationCodes = occupationCodes
        self.level = level
        self.duties = duties
        self.doubleQualified = doubleQualified
        self.teachingQualification = teachingQualification
        self.skillCertificate = skillCertificate
    }
}

extension EnterTeacherRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EnterTeacherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__enter_teacher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterTeacherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.duties = unpacker.enums(c.pointee.duties, c.pointee.n_duties)
        self.doubleQualified = c.pointee.double_qualified != 0
        self.teachingQualification = unpacker.string(c.pointee.teaching_qualification)
        self.skillCertificate = unpacker.string(c.pointee.skill_certificate)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterTeacherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.duties = packer.enums(self.duties)
        c.pointee.n_duties = self.duties.count
        c.pointee.double_qualified = self.doubleQualified ? 1 : 0
        c.pointee.teaching_qualification = packer.string(self.teachingQualification)
        c.pointee.skill_certificate = packer.string(self.skillCertificate)
    }
}

extension EnterTeacherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var personID: String
        public var kind: TeacherKind
        public var organisationCreditCode: CreditCode?
        public var regionCode: RegionCode
        public var occupationCodes: [OccupationCode]
        public var level: Level?
        public var duties: [TeacherDuty]
        public var doubleQualified: Bool
        /// Of 双师型: the number of the teacher's qualification, and of the certificate of skill.
        public var teachingQualification: String
        public var skillCertificate: String

        public init(requestID: String, personID: String, kind: TeacherKind, organisationCreditCode: CreditCode?, regionCode: RegionCode, occupationCodes: [OccupationCode], level: Level?, duties: [TeacherDuty], doubleQualified: Bool, teachingQualification: String, skillCertificate: String) {
            self.requestID = requestID
            self.personID = personID
            self.kind = kind
            self.organisationCreditCode = organisationCreditCode
            self.regionCode = regionCode
            self.occupationCodes = occupationCodes
            self.level = level
            self.duties = duties
            self.doubleQualified = doubleQualified
            self.teachingQualification = teachingQualification
            self.skillCertificate = skillCertificate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("occupation_codes", required: true, format: "OCCUPATION", items: 1...10),
            FieldRule("level"),
            FieldRule("duties", required: true, items: 1...4),
            FieldRule("double_qualified"),
            FieldRule("teaching_qualification", format: "RECORD_ID"),
            FieldRule("skill_certificate", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: TeacherKind? = check.choice(self.kind, "kind", required: true)
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 1...10) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let level: Level?? = check.optional(choice: self.level, "level")
        let duties: [TeacherDuty]? = check.list(self.duties, "duties", 1...4) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let doubleQualified: Bool? = self.doubleQualified
        let teachingQualification: String? = check.recordID(self.teachingQualification, "teaching_qualification", required: false)
        let skillCertificate: String? = check.recordID(self.skillCertificate, "skill_certificate", required: false)
        guard let requestID, let personID, let kind, let organisationCreditCode, let regionCode, let occupationCodes, let level, let duties, let doubleQualified, let teachingQualification, let skillCertificate else { return nil }
        return Checked(requestID: requestID, personID: personID, kind: kind, organisationCreditCode: organisationCreditCode, regionCode: regionCode, occupationCodes: occupationCodes, level: level, duties: duties, doubleQualified: doubleQualified, teachingQualification: teachingQualification, skillCertificate: skillCertificate)
    }
}

public struct RemoveTeacherRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var teacherID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", teacherID: String = "", reason: String = "") {
        self.requestID = requestID
        self.teacherID = teacherID
        self.reason = reason
    }
}

extension RemoveTeacherRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RemoveTeacherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__remove_teacher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RemoveTeacherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.teacherID = unpacker.string(c.pointee.teacher_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RemoveTeacherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.teacher_id = packer.string(self.teacherID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RemoveTeacherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var teacherID: String
        public var reason: String

        public init(requestID: String, teacherID: String, reason: String) {
            self.requestID = requestID
            self.teacherID = teacherID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("teacher_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let teacherID: String? = check.recordID(self.teacherID, "teacher_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let teacherID, let reason else { return nil }
        return Checked(requestID: requestID, teacherID: teacherID, reason: reason)
    }
}

public struct ListTeachersRequest: Message {
    /// A city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    public var organisationCreditCode: String = ""
    public var occupationCode: String = ""
    public var kind: TeacherKind = .unspecified
    public var duty: TeacherDuty = .unspecified
    /// Only who is free on every day from the first to the last; the last one absent: on the first.
    public var freeFrom: String = ""
    public var freeTo: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", organisationCreditCode: String = "", occupationCode: String = "", kind: TeacherKind = .unspecified, duty: TeacherDuty = .unspecified, freeFrom: String = "", freeTo: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.organisationCreditCode = organisationCreditCode
        self.occupationCode = occupationCode
        self.kind = kind
        self.duty = duty
        self.freeFrom = freeFrom
        self.freeTo = freeTo
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTeachersRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTeachersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_teachers_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTeachersRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.duty = .init(rawValue: Int32(bitPattern: c.pointee.duty.rawValue))
        self.freeFrom = unpacker.string(c.pointee.free_from)
        self.freeTo = unpacker.string(c.pointee.free_to)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTeachersRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.duty.rawValue = UInt32(bitPattern: self.duty.rawValue)
        c.pointee.free_from = packer.string(self.freeFrom)
        c.pointee.free_to = packer.string(self.freeTo)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTeachersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var organisationCreditCode: CreditCode?
        public var occupationCode: OccupationCode?
        public var kind: TeacherKind?
        public var duty: TeacherDuty?
        /// Only who is free on every day from the first to the last; the last one absent: on the first.
        public var freeFrom: CivilDay?
        public var freeTo: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, organisationCreditCode: CreditCode?, occupationCode: OccupationCode?, kind: TeacherKind?, duty: TeacherDuty?, freeFrom: CivilDay?, freeTo: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.organisationCreditCode = organisationCreditCode
            self.occupationCode = occupationCode
            self.kind = kind
            self.duty = duty
            self.freeFrom = freeFrom
            self.freeTo = freeTo
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("kind"),
            FieldRule("duty"),
            FieldRule("free_from", format: "DAY"),
            FieldRule("free_to", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let kind: TeacherKind?? = check.optional(choice: self.kind, "kind")
        let duty: TeacherDuty?? = check.optional(choice: self.duty, "duty")
        let freeFrom: CivilDay?? = check.optional(day: self.freeFrom, "free_from")
        let freeTo: CivilDay?? = check.optional(day: self.freeTo, "free_to")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let organisationCreditCode, let occupationCode, let kind, let duty, let freeFrom, let freeTo, let page else { return nil }
        return Checked(regionCode: regionCode, organisationCreditCode: organisationCreditCode, occupationCode: occupationCode, kind: kind, duty: duty, freeFrom: freeFrom, freeTo: freeTo, page: page)
    }
}

public struct ListTeachersResponse: Message {
    /// Who is in the pool.
    public var teachers: [Teacher] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(teachers: [Teacher] = [], nextPageToken: String = "") {
        self.teachers = teachers
        self.nextPageToken = nextPageToken
    }
}

extension ListTeachersResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTeachersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_teachers_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTeachersResponse.self)
        self.teachers = unpacker.messages(c.pointee.teachers, c.pointee.n_teachers)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTeachersResponse.self)
        c.pointee.teachers = packer.messages(self.teachers)
        c.pointee.n_teachers = self.teachers.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CommitTeacherRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var teacherID: String = ""
    public var duty: TeacherDuty = .unspecified
    public var reference: String = ""
    public var firstDay: String = ""
    public var lastDay: String = ""

    public init() {}

    public init(requestID: String = "", teacherID: String = "", duty: TeacherDuty = .unspecified, reference: String = "", firstDay: String = "", lastDay: String = "") {
        self.requestID = requestID
        self.teacherID = teacherID
        self.duty = duty
        self.reference = reference
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
}

extension CommitTeacherRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CommitTeacherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__commit_teacher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CommitTeacherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.teacherID = unpacker.string(c.pointee.teacher_id)
        self.duty = .init(rawValue: Int32(bitPattern: c.pointee.duty.rawValue))
        self.reference = unpacker.string(c.pointee.reference)
        self.firstDay = unpacker.string(c.pointee.first_day)
        self.lastDay = unpacker.string(c.pointee.last_day)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CommitTeacherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.teacher_id = packer.string(self.teacherID)
        c.pointee.duty.rawValue = UInt32(bitPattern: self.duty.rawValue)
        c.pointee.reference = packer.string(self.reference)
        c.pointee.first_day = packer.string(self.firstDay)
        c.pointee.last_day = packer.string(self.lastDay)
    }
}

extension CommitTeacherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var teacherID: String
        public var duty: TeacherDuty
        public var reference: String
        public var firstDay: CivilDay
        public var lastDay: CivilDay

        public init(requestID: String, teacherID: String, duty: TeacherDuty, reference: String, firstDay: CivilDay, lastDay: CivilDay) {
            self.requestID = requestID
            self.teacherID = teacherID
            self.duty = duty
            self.reference = reference
            self.firstDay = firstDay
            self.lastDay = lastDay
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("teacher_id", required: true, format: "RECORD_ID"),
            FieldRule("duty", required: true),
            FieldRule("reference", required: true, format: "RECORD_ID"),
            FieldRule("first_day", required: true, format: "DAY"),
            FieldRule("last_day", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let teacherID: String? = check.recordID(self.teacherID, "teacher_id", required: true)
        let duty: TeacherDuty? = check.choice(self.duty, "duty", required: true)
        let reference: String? = check.recordID(self.reference, "reference", required: true)
        let firstDay: CivilDay? = check.day(self.firstDay, "first_day", required: true)
        let lastDay: CivilDay? = check.day(self.lastDay, "last_day", required: true)
        guard let requestID, let teacherID, let duty, let reference, let firstDay, let lastDay else { return nil }
        return Checked(requestID: requestID, teacherID: teacherID, duty: duty, reference: reference, firstDay: firstDay, lastDay: lastDay)
    }
}

public struct ReleaseTeacherRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var commitmentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", commitmentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.commitmentID = commitmentID
        self.reason = reason
    }
}

extension ReleaseTeacherRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ReleaseTeacherRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__release_teacher_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReleaseTeacherRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.commitmentID = unpacker.string(c.pointee.commitment_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReleaseTeacherRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.commitment_id = packer.string(self.commitmentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReleaseTeacherRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var commitmentID: String
        public var reason: String

        public init(requestID: String, commitmentID: String, reason: String) {
            self.requestID = requestID
            self.commitmentID = commitmentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("commitment_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let commitmentID: String? = check.recordID(self.commitmentID, "commitment_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let commitmentID, let reason else { return nil }
        return Checked(requestID: requestID, commitmentID: commitmentID, reason: reason)
    }
}

public struct GetDoubleQualifiedShareRequest: Message {
    public var creditCode: String = ""

    public init() {}

    public init(creditCode: String = "") {
        self.creditCode = creditCode
    }
}

extension GetDoubleQualifiedShareRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetDoubleQualifiedShareRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_double_qualified_share_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetDoubleQualifiedShareRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetDoubleQualifiedShareRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
    }
}

extension GetDoubleQualifiedShareRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var creditCode: CreditCode

        public init(creditCode: CreditCode) {
            self.creditCode = creditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        guard let creditCode else { return nil }
        return Checked(creditCode: creditCode)
    }
}
