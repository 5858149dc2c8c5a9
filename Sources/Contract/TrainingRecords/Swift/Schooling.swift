// Written by Protos/generate.sh from liaoning/skills/training_records/v1/schooling.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// The school or class a schooling was in. Source: 辽人社〔2021〕15号 (六).
public enum SchoolKind: EnumValue {
    case unspecified
    /// 高等学校
    case university
    /// 技师学院高级工班
    case seniorWorkerClass
    /// 技师学院预备技师班 (技师班)
    case preparatoryTechnicianClass
    /// 特殊教育院校职业类
    case specialEducation
    /// 中等职业学校、技工学校
    case secondaryVocational
    /// 初中、高中
    case general
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SchoolKind] = [.unspecified, .university, .seniorWorkerClass, .preparatoryTechnicianClass, .specialEducation, .secondaryVocational, .general]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .university
        case 2: self = .seniorWorkerClass
        case 3: self = .preparatoryTechnicianClass
        case 4: self = .specialEducation
        case 5: self = .secondaryVocational
        case 6: self = .general
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .university: 1
        case .seniorWorkerClass: 2
        case .preparatoryTechnicianClass: 3
        case .specialEducation: 4
        case .secondaryVocational: 5
        case .general: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCHOOL_KIND_UNSPECIFIED"
        case .university: "SCHOOL_KIND_UNIVERSITY"
        case .seniorWorkerClass: "SCHOOL_KIND_SENIOR_WORKER_CLASS"
        case .preparatoryTechnicianClass: "SCHOOL_KIND_PREPARATORY_TECHNICIAN_CLASS"
        case .specialEducation: "SCHOOL_KIND_SPECIAL_EDUCATION"
        case .secondaryVocational: "SCHOOL_KIND_SECONDARY_VOCATIONAL"
        case .general: "SCHOOL_KIND_GENERAL"
        case .unrecognized: nil
        }
    }
}

/// Schooling reached (文化程度), lowest first. Source: the national registration template of evaluations.
public enum Education: EnumValue {
    case unspecified
    /// 小学
    case primary
    /// 初中
    case juniorMiddle
    /// 高中, 职高
    case seniorMiddle
    /// 中等专业学校, 技校
    case secondaryVocational
    /// 高级技校, 技师学院
    case seniorTechnical
    /// 大学专科和专科学校
    case juniorCollege
    /// 大学本科
    case bachelor
    /// 研究生
    case master
    /// 博士
    case doctor
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [Education] = [.unspecified, .primary, .juniorMiddle, .seniorMiddle, .secondaryVocational, .seniorTechnical, .juniorCollege, .bachelor, .master, .doctor]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .primary
        case 2: self = .juniorMiddle
        case 3: self = .seniorMiddle
        case 4: self = .secondaryVocational
        case 5: self = .seniorTechnical
        case 6: self = .juniorCollege
        case 7: self = .bachelor
        case 8: self = .master
        case 9: self = .doctor
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .primary: 1
        case .juniorMiddle: 2
        case .seniorMiddle: 3
        case .secondaryVocational: 4
        case .seniorTechnical: 5
        case .juniorCollege: 6
        case .bachelor: 7
        case .master: 8
        case .doctor: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EDUCATION_UNSPECIFIED"
        case .primary: "EDUCATION_PRIMARY"
        case .juniorMiddle: "EDUCATION_JUNIOR_MIDDLE"
        case .seniorMiddle: "EDUCATION_SENIOR_MIDDLE"
        case .secondaryVocational: "EDUCATION_SECONDARY_VOCATIONAL"
        case .seniorTechnical: "EDUCATION_SENIOR_TECHNICAL"
        case .juniorCollege: "EDUCATION_JUNIOR_COLLEGE"
        case .bachelor: "EDUCATION_BACHELOR"
        case .master: "EDUCATION_MASTER"
        case .doctor: "EDUCATION_DOCTOR"
        case .unrecognized: nil
        }
    }
}

/// A schooling as proved by a diploma or the school register.
public struct Schooling: Message {
    public var schoolName: String = ""
    /// Where the school is.
    public var schoolRegionCode: String = ""
    public var schoolKind: SchoolKind = .unspecified
    /// For example "机电一体化技术".
    public var major: String = ""
    /// What is or will be reached with it.
    public var education: Education = .unspecified
    /// Day of graduation, past or planned.
    public var graduatesOn: String = ""

    public init() {}

    public init(schoolName: String = "", schoolRegionCode: String = "", schoolKind: SchoolKind = .unspecified, major: String = "", education: Education = .unspecified, graduatesOn: String = "") {
        self.schoolName = schoolName
        self.schoolRegionCode = schoolRegionCode
        self.schoolKind = schoolKind
        self.major = major
        self.education = education
        self.graduatesOn = graduatesOn
    }
}

extension Schooling {
    public static var protoName: String { "liaoning.skills.training_records.v1.Schooling" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__schooling__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Schooling.self)
        self.schoolName = unpacker.string(c.pointee.school_name)
        self.schoolRegionCode = unpacker.string(c.pointee.school_region_code)
        self.schoolKind = .init(rawValue: Int32(bitPattern: c.pointee.school_kind.rawValue))
        self.major = unpacker.string(c.pointee.major)
        self.education = .init(rawValue: Int32(bitPattern: c.pointee.education.rawValue))
        self.graduatesOn = unpacker.string(c.pointee.graduates_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Schooling.self)
        c.pointee.school_name = packer.string(self.schoolName)
        c.pointee.school_region_code = packer.string(self.schoolRegionCode)
        c.pointee.school_kind.rawValue = UInt32(bitPattern: self.schoolKind.rawValue)
        c.pointee.major = packer.string(self.major)
        c.pointee.education.rawValue = UInt32(bitPattern: self.education.rawValue)
        c.pointee.graduates_on = packer.string(self.graduatesOn)
    }
}

extension Schooling: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var schoolName: String
        /// Where the school is.
        public var schoolRegionCode: String
        public var schoolKind: SchoolKind
        /// For example "机电一体化技术".
        public var major: String
        /// What is or will be reached with it.
        public var education: Education
        /// Day of graduation, past or planned.
        public var graduatesOn: CivilDay

        public init(schoolName: String, schoolRegionCode: String, schoolKind: SchoolKind, major: String, education: Education, graduatesOn: CivilDay) {
            self.schoolName = schoolName
            self.schoolRegionCode = schoolRegionCode
            self.schoolKind = schoolKind
            self.major = major
            self.education = education
            self.graduatesOn = graduatesOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("school_name", required: true, format: "REMARK", length: 2...100),
            FieldRule("school_region_code", required: true, format: "ANY_REGION"),
            FieldRule("school_kind", required: true),
            FieldRule("major", format: "REMARK", length: 0...100),
            FieldRule("education", required: true),
            FieldRule("graduates_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let schoolName: String? = check.remark(self.schoolName, "school_name", 2...100, required: true)
        let schoolRegionCode: String? = check.anyRegion(self.schoolRegionCode, "school_region_code", required: true)
        let schoolKind: SchoolKind? = check.choice(self.schoolKind, "school_kind", required: true)
        let major: String? = check.remark(self.major, "major", 0...100, required: false)
        let education: Education? = check.choice(self.education, "education", required: true)
        let graduatesOn: CivilDay? = check.day(self.graduatesOn, "graduates_on", required: true)
        guard let schoolName, let schoolRegionCode, let schoolKind, let major, let education, let graduatesOn else { return nil }
        return Checked(schoolName: schoolName, schoolRegionCode: schoolRegionCode, schoolKind: schoolKind, major: major, education: education, graduatesOn: graduatesOn)
    }
}
