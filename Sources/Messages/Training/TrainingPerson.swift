// Written by Protos/generate.sh from liaoning/skills/training/v1/person.proto. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import MessageRuntime
public import WireMessages

/// Sex as the citizen number says it.
public enum PersonSex: EnumValue {
    case unspecified
    /// 男
    case male
    /// 女
    case female
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [PersonSex] = [.unspecified, .male, .female]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .male
        case 2: self = .female
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .male: 1
        case .female: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PERSON_SEX_UNSPECIFIED"
        case .male: "PERSON_SEX_MALE"
        case .female: "PERSON_SEX_FEMALE"
        case .unrecognized: nil
        }
    }
}

/// The groups of workers that the policy names. Source: 辽人社发〔2022〕7号 二(二)–(七); 辽人社〔2021〕15号 (六), (七).
public enum WorkerGroup: EnumValue {
    case unspecified
    /// 企业职工. Proved by an employment; needs no membership of its own.
    case enterpriseEmployee
    /// 学徒. Proved by an employment or internship; needs no membership of its own.
    case apprentice
    /// 农民工: 转岗和失业农民工, 农村转移劳动力, 返乡农民工
    case migrantWorker
    /// 退役军人
    case veteran
    /// 高校毕业生及在校生 (含技师学院高级工班、预备技师班和特殊教育院校职业类毕业生): carries a schooling.
    case graduate
    /// 失业人员
    case unemployed
    /// 就业年龄段未就业残疾人
    case disabled
    /// 两后生: 城乡未继续升学的初高中毕业生
    case schoolLeaver
    /// 脱贫人口、脱贫家庭子女、易返贫致贫人口
    case outOfPoverty
    /// 服刑人员
    case prisoner
    /// 强制隔离戒毒人员
    case rehabilitation
    /// 社区矫正对象
    case communityCorrection
    /// 解救的被拐卖妇女
    case rescuedWoman
    /// 创业者: already runs a business of their own
    case entrepreneur
    /// 高素质农民、农村实用人才、创业致富带头人
    case ruralTalent
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [WorkerGroup] = [.unspecified, .enterpriseEmployee, .apprentice, .migrantWorker, .veteran, .graduate, .unemployed, .disabled, .schoolLeaver, .outOfPoverty, .prisoner, .rehabilitation, .communityCorrection, .rescuedWoman, .entrepreneur, .ruralTalent]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterpriseEmployee
        case 2: self = .apprentice
        case 3: self = .migrantWorker
        case 4: self = .veteran
        case 5: self = .graduate
        case 6: self = .unemployed
        case 7: self = .disabled
        case 8: self = .schoolLeaver
        case 9: self = .outOfPoverty
        case 10: self = .prisoner
        case 11: self = .rehabilitation
        case 12: self = .communityCorrection
        case 13: self = .rescuedWoman
        case 14: self = .entrepreneur
        case 15: self = .ruralTalent
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterpriseEmployee: 1
        case .apprentice: 2
        case .migrantWorker: 3
        case .veteran: 4
        case .graduate: 5
        case .unemployed: 6
        case .disabled: 7
        case .schoolLeaver: 8
        case .outOfPoverty: 9
        case .prisoner: 10
        case .rehabilitation: 11
        case .communityCorrection: 12
        case .rescuedWoman: 13
        case .entrepreneur: 14
        case .ruralTalent: 15
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "WORKER_GROUP_UNSPECIFIED"
        case .enterpriseEmployee: "WORKER_GROUP_ENTERPRISE_EMPLOYEE"
        case .apprentice: "WORKER_GROUP_APPRENTICE"
        case .migrantWorker: "WORKER_GROUP_MIGRANT_WORKER"
        case .veteran: "WORKER_GROUP_VETERAN"
        case .graduate: "WORKER_GROUP_GRADUATE"
        case .unemployed: "WORKER_GROUP_UNEMPLOYED"
        case .disabled: "WORKER_GROUP_DISABLED"
        case .schoolLeaver: "WORKER_GROUP_SCHOOL_LEAVER"
        case .outOfPoverty: "WORKER_GROUP_OUT_OF_POVERTY"
        case .prisoner: "WORKER_GROUP_PRISONER"
        case .rehabilitation: "WORKER_GROUP_REHABILITATION"
        case .communityCorrection: "WORKER_GROUP_COMMUNITY_CORRECTION"
        case .rescuedWoman: "WORKER_GROUP_RESCUED_WOMAN"
        case .entrepreneur: "WORKER_GROUP_ENTREPRENEUR"
        case .ruralTalent: "WORKER_GROUP_RURAL_TALENT"
        case .unrecognized: nil
        }
    }
}

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

/// How a person is bound to an employer.
public enum EmploymentKind: EnumValue {
    case unspecified
    /// 劳动合同
    case labourContract
    /// 见习期 (就业见习)
    case traineeship
    /// 实习协议
    case internship
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EmploymentKind] = [.unspecified, .labourContract, .traineeship, .internship]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .labourContract
        case 2: self = .traineeship
        case 3: self = .internship
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .labourContract: 1
        case .traineeship: 2
        case .internship: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EMPLOYMENT_KIND_UNSPECIFIED"
        case .labourContract: "EMPLOYMENT_KIND_LABOUR_CONTRACT"
        case .traineeship: "EMPLOYMENT_KIND_TRAINEESHIP"
        case .internship: "EMPLOYMENT_KIND_INTERNSHIP"
        case .unrecognized: nil
        }
    }
}

/// A schooling as proved by a diploma or the school register.
public struct Schooling: Message {
    /// Required, at most 100 characters.
    public var schoolName: String = ""
    /// Where the school is: a six-digit region code; any province. Required.
    public var schoolRegionCode: String = ""
    /// Required.
    public var schoolKind: SchoolKind = .unspecified
    /// For example "机电一体化技术"; optional, at most 100 characters.
    public var major: String = ""
    /// What is or will be reached with it. Required.
    public var education: Education = .unspecified
    /// Day of graduation, past or planned, "YYYY-MM-DD". Required.
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
    public static var protoName: String { "liaoning.skills.training.v1.Schooling" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__schooling__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Schooling.self)
        self.schoolName = unpacker.string(c.pointee.school_name)
        self.schoolRegionCode = unpacker.string(c.pointee.school_region_code)
        self.schoolKind = .init(rawValue: Int32(bitPattern: c.pointee.school_kind.rawValue))
        self.major = unpacker.string(c.pointee.major)
        self.education = .init(rawValue: Int32(bitPattern: c.pointee.education.rawValue))
        self.graduatesOn = unpacker.string(c.pointee.graduates_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Schooling.self)
        packer.reserve(46)
        c.pointee.school_name = packer.string(self.schoolName)
        c.pointee.school_region_code = packer.string(self.schoolRegionCode)
        c.pointee.school_kind.rawValue = UInt32(bitPattern: self.schoolKind.rawValue)
        c.pointee.major = packer.string(self.major)
        c.pointee.education.rawValue = UInt32(bitPattern: self.education.rawValue)
        c.pointee.graduates_on = packer.string(self.graduatesOn)
    }
}

/// That a person belongs to a group, with its evidence. Also the payload of the change "person.group_added".
public struct GroupMembership: Message {
    /// Opaque id.
    public var membershipID: String = ""
    public var personID: String = ""
    public var workerGroup: WorkerGroup = .unspecified
    /// Name and number of the document that proves it, for example "退役军人优待证 210…". Never an identity number.
    public var evidence: String = ""
    /// Where the household is registered (户籍): a six-digit region code.
    public var householdRegionCode: String = ""
    /// Set for graduates and students.
    public var schooling: Schooling? = nil
    /// First day, "YYYY-MM-DD".
    public var validFromOn: String = ""
    /// Last day, "YYYY-MM-DD"; empty while it has no end.
    public var validToOn: String = ""

    public init() {}

    public init(membershipID: String = "", personID: String = "", workerGroup: WorkerGroup = .unspecified, evidence: String = "", householdRegionCode: String = "", schooling: Schooling? = nil, validFromOn: String = "", validToOn: String = "") {
        self.membershipID = membershipID
        self.personID = personID
        self.workerGroup = workerGroup
        self.evidence = evidence
        self.householdRegionCode = householdRegionCode
        self.schooling = schooling
        self.validFromOn = validFromOn
        self.validToOn = validToOn
    }
}

extension GroupMembership {
    public static var protoName: String { "liaoning.skills.training.v1.GroupMembership" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__group_membership__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GroupMembership.self)
        self.membershipID = unpacker.string(c.pointee.membership_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.householdRegionCode = unpacker.string(c.pointee.household_region_code)
        self.schooling = unpacker.message(c.pointee.schooling)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GroupMembership.self)
        packer.reserve(53)
        c.pointee.membership_id = packer.string(self.membershipID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.household_region_code = packer.string(self.householdRegionCode)
        c.pointee.schooling = packer.message(self.schooling)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
    }
}

/// A person's work for an employer. Also the payload of the changes "person.employed" and "person.employment_ended".
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

    public init() {}

    public init(employmentID: String = "", personID: String = "", employerCreditCode: String = "", kind: EmploymentKind = .unspecified, occupationCode: String = "", beginsOn: String = "", endsOn: String = "", agreedUntilOn: String = "") {
        self.employmentID = employmentID
        self.personID = personID
        self.employerCreditCode = employerCreditCode
        self.kind = kind
        self.occupationCode = occupationCode
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.agreedUntilOn = agreedUntilOn
    }
}

extension Employment {
    public static var protoName: String { "liaoning.skills.training.v1.Employment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__employment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Employment.self)
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.agreedUntilOn = unpacker.string(c.pointee.agreed_until_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Employment.self)
        packer.reserve(53)
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.agreed_until_on = packer.string(self.agreedUntilOn)
    }
}

/// A registered person as people with the right see them: the identity number is masked.
public struct Person: Message {
    /// Opaque id.
    public var personID: String = ""
    public var name: String = ""
    /// For example "2****************9".
    public var citizenNumberMasked: String = ""
    /// "YYYY-MM-DD".
    public var birthDate: String = ""
    public var sex: PersonSex = .unspecified
    /// Region of residence, six digits.
    public var regionCode: String = ""
    /// For example "138****5678"; empty when none is known.
    public var phoneMasked: String = ""
    public var registeredAt: Timestamp? = nil

    public init() {}

    public init(personID: String = "", name: String = "", citizenNumberMasked: String = "", birthDate: String = "", sex: PersonSex = .unspecified, regionCode: String = "", phoneMasked: String = "", registeredAt: Timestamp? = nil) {
        self.personID = personID
        self.name = name
        self.citizenNumberMasked = citizenNumberMasked
        self.birthDate = birthDate
        self.sex = sex
        self.regionCode = regionCode
        self.phoneMasked = phoneMasked
        self.registeredAt = registeredAt
    }
}

extension Person {
    public static var protoName: String { "liaoning.skills.training.v1.Person" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__person__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Person.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumberMasked = unpacker.string(c.pointee.citizen_number_masked)
        self.birthDate = unpacker.string(c.pointee.birth_date)
        self.sex = .init(rawValue: Int32(bitPattern: c.pointee.sex.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.phoneMasked = unpacker.string(c.pointee.phone_masked)
        self.registeredAt = unpacker.message(c.pointee.registered_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__Person.self)
        packer.reserve(53)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number_masked = packer.string(self.citizenNumberMasked)
        c.pointee.birth_date = packer.string(self.birthDate)
        c.pointee.sex.rawValue = UInt32(bitPattern: self.sex.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.phone_masked = packer.string(self.phoneMasked)
        c.pointee.registered_at = packer.message(self.registeredAt)
    }
}

/// What others learn of a person from the feed; payload of the change "person.registered".
public struct PersonSummary: Message {
    public var personID: String = ""
    /// Region of residence, six digits.
    public var regionCode: String = ""
    public var registeredAt: Timestamp? = nil

    public init() {}

    public init(personID: String = "", regionCode: String = "", registeredAt: Timestamp? = nil) {
        self.personID = personID
        self.regionCode = regionCode
        self.registeredAt = registeredAt
    }
}

extension PersonSummary {
    public static var protoName: String { "liaoning.skills.training.v1.PersonSummary" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__person_summary__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonSummary.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.registeredAt = unpacker.message(c.pointee.registered_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonSummary.self)
        packer.reserve(18)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.registered_at = packer.message(self.registeredAt)
    }
}

/// Detail of the status ALREADY_EXISTS when the number is registered, for callers with the right to see that person.
public struct ExistingPerson: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ExistingPerson {
    public static var protoName: String { "liaoning.skills.training.v1.ExistingPerson" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__existing_person__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ExistingPerson.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ExistingPerson.self)
        packer.reserve(6)
        c.pointee.person_id = packer.string(self.personID)
    }
}

/// What evaluation, competition and awards need of a person in order to decide.
public struct PersonProfile: Message {
    public var personID: String = ""
    public var name: String = ""
    /// "YYYY-MM-DD".
    public var birthDate: String = ""
    public var sex: PersonSex = .unspecified
    /// Region of residence, six digits.
    public var regionCode: String = ""
    /// Memberships valid on the day asked for.
    public var groups: [GroupMembership] = []
    /// All employments, earliest first.
    public var employments: [Employment] = []
    /// All schoolings, earliest first.
    public var schoolings: [Schooling] = []

    public init() {}

    public init(personID: String = "", name: String = "", birthDate: String = "", sex: PersonSex = .unspecified, regionCode: String = "", groups: [GroupMembership] = [], employments: [Employment] = [], schoolings: [Schooling] = []) {
        self.personID = personID
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.regionCode = regionCode
        self.groups = groups
        self.employments = employments
        self.schoolings = schoolings
    }
}

extension PersonProfile {
    public static var protoName: String { "liaoning.skills.training.v1.PersonProfile" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__person_profile__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonProfile.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.birthDate = unpacker.string(c.pointee.birth_date)
        self.sex = .init(rawValue: Int32(bitPattern: c.pointee.sex.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.groups = unpacker.messages(c.pointee.groups, c.pointee.n_groups)
        self.employments = unpacker.messages(c.pointee.employments, c.pointee.n_employments)
        self.schoolings = unpacker.messages(c.pointee.schoolings, c.pointee.n_schoolings)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonProfile.self)
        packer.reserve(53)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.birth_date = packer.string(self.birthDate)
        c.pointee.sex.rawValue = UInt32(bitPattern: self.sex.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.groups = packer.messages(self.groups)
        c.pointee.n_groups = self.groups.count
        c.pointee.employments = packer.messages(self.employments)
        c.pointee.n_employments = self.employments.count
        c.pointee.schoolings = packer.messages(self.schoolings)
        c.pointee.n_schoolings = self.schoolings.count
    }
}

public struct RegisterPersonRequest: IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// GB 11643, 18 positions (15-position numbers are refused). Required.
    public var citizenNumber: String = ""
    /// Real name, 2 to 50 characters. Required.
    public var name: String = ""
    /// Mobile number, 11 digits. Optional.
    public var phone: String = ""
    /// Region of residence, six digits; in this province. Required.
    public var regionCode: String = ""

    public init() {}

    public init(requestID: String = "", citizenNumber: String = "", name: String = "", phone: String = "", regionCode: String = "") {
        self.requestID = requestID
        self.citizenNumber = citizenNumber
        self.name = name
        self.phone = phone
        self.regionCode = regionCode
    }
}

extension RegisterPersonRequest {
    public static var protoName: String { "liaoning.skills.training.v1.RegisterPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__register_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__RegisterPersonRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
        self.name = unpacker.string(c.pointee.name)
        self.phone = unpacker.string(c.pointee.phone)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__RegisterPersonRequest.self)
        packer.reserve(30)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
        c.pointee.name = packer.string(self.name)
        c.pointee.phone = packer.string(self.phone)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

public struct GetPersonRequest: Message {
    /// Required.
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetPersonRequest {
    public static var protoName: String { "liaoning.skills.training.v1.GetPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__get_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetPersonRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetPersonRequest.self)
        packer.reserve(6)
        c.pointee.person_id = packer.string(self.personID)
    }
}

public struct FindPersonRequest: Message {
    /// GB 11643, 18 positions. Required.
    public var citizenNumber: String = ""
    /// Required of institutions, enterprises and evaluation organisations: only who knows both finds the person.
    public var name: String = ""

    public init() {}

    public init(citizenNumber: String = "", name: String = "") {
        self.citizenNumber = citizenNumber
        self.name = name
    }
}

extension FindPersonRequest {
    public static var protoName: String { "liaoning.skills.training.v1.FindPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__find_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__FindPersonRequest.self)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__FindPersonRequest.self)
        packer.reserve(12)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
        c.pointee.name = packer.string(self.name)
    }
}

public struct AddGroupMembershipRequest: IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var personID: String = ""
    /// Required.
    public var workerGroup: WorkerGroup = .unspecified
    /// Required, 2 to 200 characters. Never an identity number.
    public var evidence: String = ""
    /// Six digits, any province. Required of graduates, optional otherwise.
    public var householdRegionCode: String = ""
    /// Required of graduates and students.
    public var schooling: Schooling? = nil
    /// Required, "YYYY-MM-DD".
    public var validFromOn: String = ""
    /// Optional, "YYYY-MM-DD", not before valid_from_on.
    public var validToOn: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", workerGroup: WorkerGroup = .unspecified, evidence: String = "", householdRegionCode: String = "", schooling: Schooling? = nil, validFromOn: String = "", validToOn: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.workerGroup = workerGroup
        self.evidence = evidence
        self.householdRegionCode = householdRegionCode
        self.schooling = schooling
        self.validFromOn = validFromOn
        self.validToOn = validToOn
    }
}

extension AddGroupMembershipRequest {
    public static var protoName: String { "liaoning.skills.training.v1.AddGroupMembershipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__add_group_membership_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__AddGroupMembershipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.householdRegionCode = unpacker.string(c.pointee.household_region_code)
        self.schooling = unpacker.message(c.pointee.schooling)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__AddGroupMembershipRequest.self)
        packer.reserve(53)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.household_region_code = packer.string(self.householdRegionCode)
        c.pointee.schooling = packer.message(self.schooling)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
    }
}

public struct ListGroupMembershipsRequest: Message {
    /// Required.
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ListGroupMembershipsRequest {
    public static var protoName: String { "liaoning.skills.training.v1.ListGroupMembershipsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__list_group_memberships_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ListGroupMembershipsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ListGroupMembershipsRequest.self)
        packer.reserve(6)
        c.pointee.person_id = packer.string(self.personID)
    }
}

public struct ListGroupMembershipsResponse: Message {
    /// Earliest first.
    public var memberships: [GroupMembership] = []

    public init() {}

    public init(memberships: [GroupMembership] = []) {
        self.memberships = memberships
    }
}

extension ListGroupMembershipsResponse {
    public static var protoName: String { "liaoning.skills.training.v1.ListGroupMembershipsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__list_group_memberships_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ListGroupMembershipsResponse.self)
        self.memberships = unpacker.messages(c.pointee.memberships, c.pointee.n_memberships)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__ListGroupMembershipsResponse.self)
        packer.reserve(6)
        c.pointee.memberships = packer.messages(self.memberships)
        c.pointee.n_memberships = self.memberships.count
    }
}

public struct RecordEmploymentRequest: IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var personID: String = ""
    /// GB 32100. Required.
    public var employerCreditCode: String = ""
    /// Required.
    public var kind: EmploymentKind = .unspecified
    /// Required.
    public var occupationCode: String = ""
    /// Required, "YYYY-MM-DD", not in the future.
    public var beginsOn: String = ""
    /// Optional, "YYYY-MM-DD", not before begins_on.
    public var endsOn: String = ""
    /// Required of internships; "YYYY-MM-DD", not before begins_on.
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
    public static var protoName: String { "liaoning.skills.training.v1.RecordEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__record_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__RecordEmploymentRequest.self)
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
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__RecordEmploymentRequest.self)
        packer.reserve(53)
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

public struct EndEmploymentRequest: IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var employmentID: String = ""
    /// Last day, "YYYY-MM-DD", not before it began. Required.
    public var endsOn: String = ""

    public init() {}

    public init(requestID: String = "", employmentID: String = "", endsOn: String = "") {
        self.requestID = requestID
        self.employmentID = employmentID
        self.endsOn = endsOn
    }
}

extension EndEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training.v1.EndEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__end_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__EndEmploymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employmentID = unpacker.string(c.pointee.employment_id)
        self.endsOn = unpacker.string(c.pointee.ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__EndEmploymentRequest.self)
        packer.reserve(18)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employment_id = packer.string(self.employmentID)
        c.pointee.ends_on = packer.string(self.endsOn)
    }
}

public struct GetEmploymentHistoryRequest: Message {
    /// Required.
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension GetEmploymentHistoryRequest {
    public static var protoName: String { "liaoning.skills.training.v1.GetEmploymentHistoryRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__get_employment_history_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetEmploymentHistoryRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetEmploymentHistoryRequest.self)
        packer.reserve(6)
        c.pointee.person_id = packer.string(self.personID)
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
    public static var protoName: String { "liaoning.skills.training.v1.EmploymentHistory" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__employment_history__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__EmploymentHistory.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.employments = unpacker.messages(c.pointee.employments, c.pointee.n_employments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__EmploymentHistory.self)
        packer.reserve(12)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.employments = packer.messages(self.employments)
        c.pointee.n_employments = self.employments.count
    }
}

public struct GetPersonProfileRequest: Message {
    /// Required.
    public var personID: String = ""
    /// Day on which groups must be valid, "YYYY-MM-DD"; today when empty.
    public var onDate: String = ""

    public init() {}

    public init(personID: String = "", onDate: String = "") {
        self.personID = personID
        self.onDate = onDate
    }
}

extension GetPersonProfileRequest {
    public static var protoName: String { "liaoning.skills.training.v1.GetPersonProfileRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__get_person_profile_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetPersonProfileRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__GetPersonProfileRequest.self)
        packer.reserve(12)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

public struct MatchPersonRequest: Message {
    /// Required.
    public var personID: String = ""
    /// At least one of the two is required.
    public var name: String = ""
    public var citizenNumber: String = ""

    public init() {}

    public init(personID: String = "", name: String = "", citizenNumber: String = "") {
        self.personID = personID
        self.name = name
        self.citizenNumber = citizenNumber
    }
}

extension MatchPersonRequest {
    public static var protoName: String { "liaoning.skills.training.v1.MatchPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__match_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__MatchPersonRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__MatchPersonRequest.self)
        packer.reserve(18)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
    }
}

/// Whether a person is the one with that name and number. What was not asked for is true.
public struct PersonMatch: Message {
    /// False also when there is no such person.
    public var matches: Bool = false
    public var nameMatches: Bool = false
    public var numberMatches: Bool = false

    public init() {}

    public init(matches: Bool = false, nameMatches: Bool = false, numberMatches: Bool = false) {
        self.matches = matches
        self.nameMatches = nameMatches
        self.numberMatches = numberMatches
    }
}

extension PersonMatch {
    public static var protoName: String { "liaoning.skills.training.v1.PersonMatch" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training__v1__person_match__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonMatch.self)
        self.matches = c.pointee.matches != 0
        self.nameMatches = c.pointee.name_matches != 0
        self.numberMatches = c.pointee.number_matches != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Training__V1__PersonMatch.self)
        packer.reserve(6)
        c.pointee.matches = self.matches ? 1 : 0
        c.pointee.name_matches = self.nameMatches ? 1 : 0
        c.pointee.number_matches = self.numberMatches ? 1 : 0
    }
}
