// Written by Protos/generate.sh from liaoning/skills/catalog/v1/technical_school.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// 中级工班, 高级工班, 预备技师（技师）班.
public enum SchoolClassType: EnumValue {
    case unspecified
    case intermediate
    case senior
    case technician
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SchoolClassType] = [.unspecified, .intermediate, .senior, .technician]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .intermediate
        case 2: self = .senior
        case 3: self = .technician
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .intermediate: 1
        case .senior: 2
        case .technician: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCHOOL_CLASS_TYPE_UNSPECIFIED"
        case .intermediate: "SCHOOL_CLASS_TYPE_INTERMEDIATE"
        case .senior: "SCHOOL_CLASS_TYPE_SENIOR"
        case .technician: "SCHOOL_CLASS_TYPE_TECHNICIAN"
        case .unrecognized: nil
        }
    }
}

public enum MajorState: EnumValue {
    case unspecified
    case offered
    case warned
    case withdrawn
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [MajorState] = [.unspecified, .offered, .warned, .withdrawn]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .offered
        case 2: self = .warned
        case 3: self = .withdrawn
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .offered: 1
        case .warned: 2
        case .withdrawn: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "MAJOR_STATE_UNSPECIFIED"
        case .offered: "MAJOR_STATE_OFFERED"
        case .warned: "MAJOR_STATE_WARNED"
        case .withdrawn: "MAJOR_STATE_WITHDRAWN"
        case .unrecognized: nil
        }
    }
}

/// 供给过剩、就业率低、职业岗位消失.
public enum MajorWarningGround: EnumValue {
    case unspecified
    case surplus
    case lowEmployment
    case postsGone
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [MajorWarningGround] = [.unspecified, .surplus, .lowEmployment, .postsGone]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .surplus
        case 2: self = .lowEmployment
        case 3: self = .postsGone
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .surplus: 1
        case .lowEmployment: 2
        case .postsGone: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "MAJOR_WARNING_GROUND_UNSPECIFIED"
        case .surplus: "MAJOR_WARNING_GROUND_SURPLUS"
        case .lowEmployment: "MAJOR_WARNING_GROUND_LOW_EMPLOYMENT"
        case .postsGone: "MAJOR_WARNING_GROUND_POSTS_GONE"
        case .unrecognized: nil
        }
    }
}

public struct SchoolMajor: Message {
    public var majorID: String = ""
    public var schoolCreditCode: String = ""
    /// Of the national list of majors, as the school writes it.
    public var code: String = ""
    public var name: String = ""
    public var classType: SchoolClassType = .unspecified
    /// What the class trains to.
    public var level: Level = .unspecified
    /// The occupations it trains for.
    public var occupationCodes: [String] = []
    public var state: MajorState = .unspecified
    public var openedOn: String = ""
    /// Latest first; of each year the record that counts.
    public var years: [MajorYear] = []
    /// The warning that stands.
    public var warning: MajorWarning? = nil
    public var withdrawnOn: String = ""
    public var withdrawalReason: String = ""

    public init() {}

    public init(majorID: String = "", schoolCreditCode: String = "", code: String = "", name: String = "", classType: SchoolClassType = .unspecified, level: Level = .unspecified, occupationCodes: [String] = [], state: MajorState = .unspecified, openedOn: String = "", years: [MajorYear] = [], warning: MajorWarning? = nil, withdrawnOn: String = "", withdrawalReason: String = "") {
        self.majorID = majorID
        self.schoolCreditCode = schoolCreditCode
        self.code = code
        self.name = name
        self.classType = classType
        self.level = level
        self.occupationCodes = occupationCodes
        self.state = state
        self.openedOn = openedOn
        self.years = years
        self.warning = warning
        self.withdrawnOn = withdrawnOn
        self.withdrawalReason = withdrawalReason
    }
}

extension SchoolMajor {
    public static var protoName: String { "liaoning.skills.catalog.v1.SchoolMajor" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__school_major__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolMajor.self)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.code = unpacker.string(c.pointee.code)
        self.name = unpacker.string(c.pointee.name)
        self.classType = .init(rawValue: Int32(bitPattern: c.pointee.class_type.rawValue))
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.openedOn = unpacker.string(c.pointee.opened_on)
        self.years = unpacker.messages(c.pointee.years, c.pointee.n_years)
        self.warning = unpacker.message(c.pointee.warning)
        self.withdrawnOn = unpacker.string(c.pointee.withdrawn_on)
        self.withdrawalReason = unpacker.string(c.pointee.withdrawal_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolMajor.self)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.code = packer.string(self.code)
        c.pointee.name = packer.string(self.name)
        c.pointee.class_type.rawValue = UInt32(bitPattern: self.classType.rawValue)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.opened_on = packer.string(self.openedOn)
        c.pointee.years = packer.messages(self.years)
        c.pointee.n_years = self.years.count
        c.pointee.warning = packer.message(self.warning)
        c.pointee.withdrawn_on = packer.string(self.withdrawnOn)
        c.pointee.withdrawal_reason = packer.string(self.withdrawalReason)
    }
}

public struct MajorYear: Message {
    /// The year in whose September the school year begins.
    public var schoolYear: Int32 = 0
    public var entrants: Int32 = 0
    public var students: Int32 = 0
    public var graduates: Int32 = 0
    /// Graduates who found work.
    public var employed: Int32 = 0
    /// 1, and one more with each correction.
    public var version: Int32 = 0
    public var correctionReason: String = ""

    public init() {}

    public init(schoolYear: Int32 = 0, entrants: Int32 = 0, students: Int32 = 0, graduates: Int32 = 0, employed: Int32 = 0, version: Int32 = 0, correctionReason: String = "") {
        self.schoolYear = schoolYear
        self.entrants = entrants
        self.students = students
        self.graduates = graduates
        self.employed = employed
        self.version = version
        self.correctionReason = correctionReason
    }
}

extension MajorYear {
    public static var protoName: String { "liaoning.skills.catalog.v1.MajorYear" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__major_year__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MajorYear.self)
        self.schoolYear = c.pointee.school_year
        self.entrants = c.pointee.entrants
        self.students = c.pointee.students
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
        self.version = c.pointee.version
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MajorYear.self)
        c.pointee.school_year = self.schoolYear
        c.pointee.entrants = self.entrants
        c.pointee.students = self.students
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
        c.pointee.version = self.version
        c.pointee.correction_reason = packer.string(self.correctionReason)
    }
}

public struct MajorWarning: Message {
    public var ground: MajorWarningGround = .unspecified
    public var warnedOn: String = ""
    public var note: String = ""

    public init() {}

    public init(ground: MajorWarningGround = .unspecified, warnedOn: String = "", note: String = "") {
        self.ground = ground
        self.warnedOn = warnedOn
        self.note = note
    }
}

extension MajorWarning {
    public static var protoName: String { "liaoning.skills.catalog.v1.MajorWarning" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__major_warning__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MajorWarning.self)
        self.ground = .init(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
        self.warnedOn = unpacker.string(c.pointee.warned_on)
        self.note = unpacker.string(c.pointee.note)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MajorWarning.self)
        c.pointee.ground.rawValue = UInt32(bitPattern: self.ground.rawValue)
        c.pointee.warned_on = packer.string(self.warnedOn)
        c.pointee.note = packer.string(self.note)
    }
}

public struct QualityMark: Message {
    public var markID: String = ""
    public var schoolCreditCode: String = ""
    /// Of a 优质专业; empty for a 优质技工院校.
    public var majorID: String = ""
    public var grantedOn: String = ""
    public var document: String = ""
    public var revokedOn: String = ""
    public var revocationReason: String = ""

    public init() {}

    public init(markID: String = "", schoolCreditCode: String = "", majorID: String = "", grantedOn: String = "", document: String = "", revokedOn: String = "", revocationReason: String = "") {
        self.markID = markID
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.grantedOn = grantedOn
        self.document = document
        self.revokedOn = revokedOn
        self.revocationReason = revocationReason
    }
}

extension QualityMark {
    public static var protoName: String { "liaoning.skills.catalog.v1.QualityMark" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__quality_mark__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__QualityMark.self)
        self.markID = unpacker.string(c.pointee.mark_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.grantedOn = unpacker.string(c.pointee.granted_on)
        self.document = unpacker.string(c.pointee.document)
        self.revokedOn = unpacker.string(c.pointee.revoked_on)
        self.revocationReason = unpacker.string(c.pointee.revocation_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__QualityMark.self)
        c.pointee.mark_id = packer.string(self.markID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.granted_on = packer.string(self.grantedOn)
        c.pointee.document = packer.string(self.document)
        c.pointee.revoked_on = packer.string(self.revokedOn)
        c.pointee.revocation_reason = packer.string(self.revocationReason)
    }
}

public struct TechnicalSchool: Message {
    public var creditCode: String = ""
    public var name: String = ""
    public var regionCode: String = ""
    public var type: OrganisationRole = .unspecified
    /// The highest level its type trains to.
    public var highestLevel: Level = .unspecified
    public var majors: [SchoolMajor] = []
    /// Those not taken back.
    public var marks: [QualityMark] = []
    /// Of the last school year on record of each major, added up.
    public var students: Int64 = 0
    public var graduates: Int64 = 0
    public var employed: Int64 = 0

    public init() {}

    public init(creditCode: String = "", name: String = "", regionCode: String = "", type: OrganisationRole = .unspecified, highestLevel: Level = .unspecified, majors: [SchoolMajor] = [], marks: [QualityMark] = [], students: Int64 = 0, graduates: Int64 = 0, employed: Int64 = 0) {
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.type = type
        self.highestLevel = highestLevel
        self.majors = majors
        self.marks = marks
        self.students = students
        self.graduates = graduates
        self.employed = employed
    }
}

extension TechnicalSchool {
    public static var protoName: String { "liaoning.skills.catalog.v1.TechnicalSchool" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__technical_school__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TechnicalSchool.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.type = .init(rawValue: Int32(bitPattern: c.pointee.type.rawValue))
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.majors = unpacker.messages(c.pointee.majors, c.pointee.n_majors)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
        self.students = c.pointee.students
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TechnicalSchool.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.type.rawValue = UInt32(bitPattern: self.type.rawValue)
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.majors = packer.messages(self.majors)
        c.pointee.n_majors = self.majors.count
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
        c.pointee.students = self.students
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
    }
}

public struct SchoolLevelCheck: Message {
    public var allowed: Bool = false
    /// Unspecified: the organisation is no technical school, and no type limits it.
    public var type: OrganisationRole = .unspecified
    public var highestLevel: Level = .unspecified
    public var refusals: [Refusal] = []

    public init() {}

    public init(allowed: Bool = false, type: OrganisationRole = .unspecified, highestLevel: Level = .unspecified, refusals: [Refusal] = []) {
        self.allowed = allowed
        self.type = type
        self.highestLevel = highestLevel
        self.refusals = refusals
    }
}

extension SchoolLevelCheck {
    public static var protoName: String { "liaoning.skills.catalog.v1.SchoolLevelCheck" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__school_level_check__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolLevelCheck.self)
        self.allowed = c.pointee.allowed != 0
        self.type = .init(rawValue: Int32(bitPattern: c.pointee.type.rawValue))
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolLevelCheck.self)
        c.pointee.allowed = self.allowed ? 1 : 0
        c.pointee.type.rawValue = UInt32(bitPattern: self.type.rawValue)
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}

public struct SchoolStanding: Message {
    public var onDate: String = ""
    /// Every city-level unit by code.
    public var cities: [CitySchools] = []
    /// Of the 14 cities: how many have a 技师学院.
    public var citiesWithCollege: Int32 = 0
    public var citiesPlanned: Int32 = 0
    public var colleges: Int32 = 0
    /// 0 here and below: the policy book has no such target that day.
    public var collegesPlanned: Int64 = 0
    public var students: Int64 = 0
    public var studentsPlanned: Int64 = 0
    /// Graduates of the last year on record of each major, and how many of them found work, in hundredths of a percent.
    public var graduates: Int64 = 0
    public var employmentHundredths: Int64 = 0
    public var employmentPercentPlanned: Int64 = 0

    public init() {}

    public init(onDate: String = "", cities: [CitySchools] = [], citiesWithCollege: Int32 = 0, citiesPlanned: Int32 = 0, colleges: Int32 = 0, collegesPlanned: Int64 = 0, students: Int64 = 0, studentsPlanned: Int64 = 0, graduates: Int64 = 0, employmentHundredths: Int64 = 0, employmentPercentPlanned: Int64 = 0) {
        self.onDate = onDate
        self.cities = cities
        self.citiesWithCollege = citiesWithCollege
        self.citiesPlanned = citiesPlanned
        self.colleges = colleges
        self.collegesPlanned = collegesPlanned
        self.students = students
        self.studentsPlanned = studentsPlanned
        self.graduates = graduates
        self.employmentHundredths = employmentHundredths
        self.employmentPercentPlanned = employmentPercentPlanned
    }
}

extension SchoolStanding {
    public static var protoName: String { "liaoning.skills.catalog.v1.SchoolStanding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__school_standing__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolStanding.self)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.cities = unpacker.messages(c.pointee.cities, c.pointee.n_cities)
        self.citiesWithCollege = c.pointee.cities_with_college
        self.citiesPlanned = c.pointee.cities_planned
        self.colleges = c.pointee.colleges
        self.collegesPlanned = c.pointee.colleges_planned
        self.students = c.pointee.students
        self.studentsPlanned = c.pointee.students_planned
        self.graduates = c.pointee.graduates
        self.employmentHundredths = c.pointee.employment_hundredths
        self.employmentPercentPlanned = c.pointee.employment_percent_planned
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolStanding.self)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.cities = packer.messages(self.cities)
        c.pointee.n_cities = self.cities.count
        c.pointee.cities_with_college = self.citiesWithCollege
        c.pointee.cities_planned = self.citiesPlanned
        c.pointee.colleges = self.colleges
        c.pointee.colleges_planned = self.collegesPlanned
        c.pointee.students = self.students
        c.pointee.students_planned = self.studentsPlanned
        c.pointee.graduates = self.graduates
        c.pointee.employment_hundredths = self.employmentHundredths
        c.pointee.employment_percent_planned = self.employmentPercentPlanned
    }
}

public struct CitySchools: Message {
    public var regionCode: String = ""
    public var technicalSchools: Int32 = 0
    public var seniorTechnicalSchools: Int32 = 0
    public var technicianColleges: Int32 = 0
    /// How many 技师学院 and 高级技工学校 the policy plans; 0 and 0: none, as for 沈抚示范区.
    public var plannedLeast: Int64 = 0
    public var plannedMost: Int64 = 0
    public var reached: Bool = false

    public init() {}

    public init(regionCode: String = "", technicalSchools: Int32 = 0, seniorTechnicalSchools: Int32 = 0, technicianColleges: Int32 = 0, plannedLeast: Int64 = 0, plannedMost: Int64 = 0, reached: Bool = false) {
        self.regionCode = regionCode
        self.technicalSchools = technicalSchools
        self.seniorTechnicalSchools = seniorTechnicalSchools
        self.technicianColleges = technicianColleges
        self.plannedLeast = plannedLeast
        self.plannedMost = plannedMost
        self.reached = reached
    }
}

extension CitySchools {
    public static var protoName: String { "liaoning.skills.catalog.v1.CitySchools" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__city_schools__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CitySchools.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.technicalSchools = c.pointee.technical_schools
        self.seniorTechnicalSchools = c.pointee.senior_technical_schools
        self.technicianColleges = c.pointee.technician_colleges
        self.plannedLeast = c.pointee.planned_least
        self.plannedMost = c.pointee.planned_most
        self.reached = c.pointee.reached != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CitySchools.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.technical_schools = self.technicalSchools
        c.pointee.senior_technical_schools = self.seniorTechnicalSchools
        c.pointee.technician_colleges = self.technicianColleges
        c.pointee.planned_least = self.plannedLeast
        c.pointee.planned_most = self.plannedMost
        c.pointee.reached = self.reached ? 1 : 0
    }
}

public struct GetTechnicalSchoolRequest: Message {
    public var creditCode: String = ""

    public init() {}

    public init(creditCode: String = "") {
        self.creditCode = creditCode
    }
}

extension GetTechnicalSchoolRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetTechnicalSchoolRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_technical_school_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTechnicalSchoolRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTechnicalSchoolRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
    }
}

extension GetTechnicalSchoolRequest: CheckedMessage {
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

public struct OpenMajorRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var schoolCreditCode: String = ""
    public var code: String = ""
    public var name: String = ""
    public var classType: SchoolClassType = .unspecified
    public var occupationCodes: [String] = []

    public init() {}

    public init(requestID: String = "", schoolCreditCode: String = "", code: String = "", name: String = "", classType: SchoolClassType = .unspecified, occupationCodes: [String] = []) {
        self.requestID = requestID
        self.schoolCreditCode = schoolCreditCode
        self.code = code
        self.name = name
        self.classType = classType
        self.occupationCodes = occupationCodes
    }
}

extension OpenMajorRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.OpenMajorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__open_major_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OpenMajorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.code = unpacker.string(c.pointee.code)
        self.name = unpacker.string(c.pointee.name)
        self.classType = .init(rawValue: Int32(bitPattern: c.pointee.class_type.rawValue))
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OpenMajorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.code = packer.string(self.code)
        c.pointee.name = packer.string(self.name)
        c.pointee.class_type.rawValue = UInt32(bitPattern: self.classType.rawValue)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
    }
}

extension OpenMajorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var schoolCreditCode: CreditCode
        public var code: String
        public var name: String
        public var classType: SchoolClassType
        public var occupationCodes: [OccupationCode]

        public init(requestID: String, schoolCreditCode: CreditCode, code: String, name: String, classType: SchoolClassType, occupationCodes: [OccupationCode]) {
            self.requestID = requestID
            self.schoolCreditCode = schoolCreditCode
            self.code = code
            self.name = name
            self.classType = classType
            self.occupationCodes = occupationCodes
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("code", required: true, format: "RECORD_ID", length: 0...12),
            FieldRule("name", required: true, format: "REMARK", length: 2...60),
            FieldRule("class_type", required: true),
            FieldRule("occupation_codes", format: "OCCUPATION", items: 0...10),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let code: String? = check.recordID(self.code, "code", required: true)
        let name: String? = check.remark(self.name, "name", 2...60, required: true)
        let classType: SchoolClassType? = check.choice(self.classType, "class_type", required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 0...10) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        guard let requestID, let schoolCreditCode, let code, let name, let classType, let occupationCodes else { return nil }
        return Checked(requestID: requestID, schoolCreditCode: schoolCreditCode, code: code, name: name, classType: classType, occupationCodes: occupationCodes)
    }
}

public struct RecordMajorYearRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var majorID: String = ""
    public var schoolYear: Int32 = 0
    public var entrants: Int32 = 0
    public var students: Int32 = 0
    public var graduates: Int32 = 0
    public var employed: Int32 = 0
    /// Required when the year is on record.
    public var correctionReason: String = ""

    public init() {}

    public init(requestID: String = "", majorID: String = "", schoolYear: Int32 = 0, entrants: Int32 = 0, students: Int32 = 0, graduates: Int32 = 0, employed: Int32 = 0, correctionReason: String = "") {
        self.requestID = requestID
        self.majorID = majorID
        self.schoolYear = schoolYear
        self.entrants = entrants
        self.students = students
        self.graduates = graduates
        self.employed = employed
        self.correctionReason = correctionReason
    }
}

extension RecordMajorYearRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RecordMajorYearRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__record_major_year_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordMajorYearRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.schoolYear = c.pointee.school_year
        self.entrants = c.pointee.entrants
        self.students = c.pointee.students
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordMajorYearRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.school_year = self.schoolYear
        c.pointee.entrants = self.entrants
        c.pointee.students = self.students
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
        c.pointee.correction_reason = packer.string(self.correctionReason)
    }
}

extension RecordMajorYearRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var majorID: String
        public var schoolYear: Int
        public var entrants: Int
        public var students: Int
        public var graduates: Int
        public var employed: Int
        /// Required when the year is on record.
        public var correctionReason: String

        public init(requestID: String, majorID: String, schoolYear: Int, entrants: Int, students: Int, graduates: Int, employed: Int, correctionReason: String) {
            self.requestID = requestID
            self.majorID = majorID
            self.schoolYear = schoolYear
            self.entrants = entrants
            self.students = students
            self.graduates = graduates
            self.employed = employed
            self.correctionReason = correctionReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("school_year", required: true, values: 2000...2100),
            FieldRule("entrants", values: 0...100000),
            FieldRule("students", values: 0...100000),
            FieldRule("graduates", values: 0...100000),
            FieldRule("employed", values: 0...100000),
            FieldRule("correction_reason", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        let entrants: Int? = check.number(self.entrants, "entrants", 0...100000, required: false)
        let students: Int? = check.number(self.students, "students", 0...100000, required: false)
        let graduates: Int? = check.number(self.graduates, "graduates", 0...100000, required: false)
        let employed: Int? = check.number(self.employed, "employed", 0...100000, required: false)
        let correctionReason: String? = check.remark(self.correctionReason, "correction_reason", 0...200, required: false)
        guard let requestID, let majorID, let schoolYear, let entrants, let students, let graduates, let employed, let correctionReason else { return nil }
        return Checked(requestID: requestID, majorID: majorID, schoolYear: schoolYear, entrants: entrants, students: students, graduates: graduates, employed: employed, correctionReason: correctionReason)
    }
}

public struct WarnMajorRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var majorID: String = ""
    public var ground: MajorWarningGround = .unspecified
    public var note: String = ""

    public init() {}

    public init(requestID: String = "", majorID: String = "", ground: MajorWarningGround = .unspecified, note: String = "") {
        self.requestID = requestID
        self.majorID = majorID
        self.ground = ground
        self.note = note
    }
}

extension WarnMajorRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WarnMajorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__warn_major_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WarnMajorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.ground = .init(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
        self.note = unpacker.string(c.pointee.note)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WarnMajorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.ground.rawValue = UInt32(bitPattern: self.ground.rawValue)
        c.pointee.note = packer.string(self.note)
    }
}

extension WarnMajorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var majorID: String
        public var ground: MajorWarningGround
        public var note: String

        public init(requestID: String, majorID: String, ground: MajorWarningGround, note: String) {
            self.requestID = requestID
            self.majorID = majorID
            self.ground = ground
            self.note = note
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("ground", required: true),
            FieldRule("note", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let ground: MajorWarningGround? = check.choice(self.ground, "ground", required: true)
        let note: String? = check.remark(self.note, "note", 2...500, required: true)
        guard let requestID, let majorID, let ground, let note else { return nil }
        return Checked(requestID: requestID, majorID: majorID, ground: ground, note: note)
    }
}

public struct LiftMajorWarningRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var majorID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", majorID: String = "", reason: String = "") {
        self.requestID = requestID
        self.majorID = majorID
        self.reason = reason
    }
}

extension LiftMajorWarningRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.LiftMajorWarningRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__lift_major_warning_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__LiftMajorWarningRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__LiftMajorWarningRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension LiftMajorWarningRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var majorID: String
        public var reason: String

        public init(requestID: String, majorID: String, reason: String) {
            self.requestID = requestID
            self.majorID = majorID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        guard let requestID, let majorID, let reason else { return nil }
        return Checked(requestID: requestID, majorID: majorID, reason: reason)
    }
}

public struct WithdrawMajorRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var majorID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", majorID: String = "", reason: String = "") {
        self.requestID = requestID
        self.majorID = majorID
        self.reason = reason
    }
}

extension WithdrawMajorRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WithdrawMajorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__withdraw_major_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawMajorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawMajorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawMajorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var majorID: String
        public var reason: String

        public init(requestID: String, majorID: String, reason: String) {
            self.requestID = requestID
            self.majorID = majorID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        guard let requestID, let majorID, let reason else { return nil }
        return Checked(requestID: requestID, majorID: majorID, reason: reason)
    }
}

public struct ListMajorsRequest: Message {
    /// The city or county the school is in; the province or empty: everywhere.
    public var regionCode: String = ""
    public var schoolCreditCode: String = ""
    public var occupationCode: String = ""
    public var state: MajorState = .unspecified
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", occupationCode: String = "", state: MajorState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.occupationCode = occupationCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMajorsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListMajorsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_majors_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListMajorsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListMajorsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListMajorsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The city or county the school is in; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var schoolCreditCode: CreditCode?
        public var occupationCode: OccupationCode?
        public var state: MajorState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, occupationCode: OccupationCode?, state: MajorState?, page: PageQuery) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.occupationCode = occupationCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let state: MajorState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let schoolCreditCode, let occupationCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, occupationCode: occupationCode, state: state, page: page)
    }
}

public struct ListMajorsResponse: Message {
    public var majors: [SchoolMajor] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(majors: [SchoolMajor] = [], nextPageToken: String = "") {
        self.majors = majors
        self.nextPageToken = nextPageToken
    }
}

extension ListMajorsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListMajorsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_majors_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListMajorsResponse.self)
        self.majors = unpacker.messages(c.pointee.majors, c.pointee.n_majors)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListMajorsResponse.self)
        c.pointee.majors = packer.messages(self.majors)
        c.pointee.n_majors = self.majors.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GrantQualityMarkRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var schoolCreditCode: String = ""
    /// Of the school; empty: the school is marked.
    public var majorID: String = ""
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", schoolCreditCode: String = "", majorID: String = "", document: String = "") {
        self.requestID = requestID
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.document = document
    }
}

extension GrantQualityMarkRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GrantQualityMarkRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__grant_quality_mark_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GrantQualityMarkRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GrantQualityMarkRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.document = packer.string(self.document)
    }
}

extension GrantQualityMarkRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var schoolCreditCode: CreditCode
        /// Of the school; empty: the school is marked.
        public var majorID: String
        public var document: String

        public init(requestID: String, schoolCreditCode: CreditCode, majorID: String, document: String) {
            self.requestID = requestID
            self.schoolCreditCode = schoolCreditCode
            self.majorID = majorID
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("major_id", format: "RECORD_ID"),
            FieldRule("document", required: true, format: "REMARK", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: false)
        let document: String? = check.remark(self.document, "document", 0...100, required: true)
        guard let requestID, let schoolCreditCode, let majorID, let document else { return nil }
        return Checked(requestID: requestID, schoolCreditCode: schoolCreditCode, majorID: majorID, document: document)
    }
}

public struct RevokeQualityMarkRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var markID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", markID: String = "", reason: String = "") {
        self.requestID = requestID
        self.markID = markID
        self.reason = reason
    }
}

extension RevokeQualityMarkRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RevokeQualityMarkRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__revoke_quality_mark_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RevokeQualityMarkRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.markID = unpacker.string(c.pointee.mark_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RevokeQualityMarkRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.mark_id = packer.string(self.markID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RevokeQualityMarkRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var markID: String
        public var reason: String

        public init(requestID: String, markID: String, reason: String) {
            self.requestID = requestID
            self.markID = markID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("mark_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let markID: String? = check.recordID(self.markID, "mark_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let markID, let reason else { return nil }
        return Checked(requestID: requestID, markID: markID, reason: reason)
    }
}

public struct CheckSchoolLevelRequest: Message {
    public var creditCode: String = ""
    public var level: Level = .unspecified

    public init() {}

    public init(creditCode: String = "", level: Level = .unspecified) {
        self.creditCode = creditCode
        self.level = level
    }
}

extension CheckSchoolLevelRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CheckSchoolLevelRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__check_school_level_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CheckSchoolLevelRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CheckSchoolLevelRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
    }
}

extension CheckSchoolLevelRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var creditCode: CreditCode
        public var level: Level

        public init(creditCode: CreditCode, level: Level) {
            self.creditCode = creditCode
            self.level = level
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("level", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        guard let creditCode, let level else { return nil }
        return Checked(creditCode: creditCode, level: level)
    }
}

public struct GetSchoolStandingRequest: Message {
    /// The day whose figures are compared with the schools as they are. Absent: today.
    public var onDate: String = ""

    public init() {}

    public init(onDate: String = "") {
        self.onDate = onDate
    }
}

extension GetSchoolStandingRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetSchoolStandingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_school_standing_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetSchoolStandingRequest.self)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetSchoolStandingRequest.self)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetSchoolStandingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The day whose figures are compared with the schools as they are. Absent: today.
        public var onDate: CivilDay?

        public init(onDate: CivilDay?) {
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let onDate else { return nil }
        return Checked(onDate: onDate)
    }
}
