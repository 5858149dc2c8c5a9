// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/candidate.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// The rank of a professional title (职称).
public enum TitleRank: EnumValue {
    case unspecified
    /// 初级: 助理工程师, 技术员 and their like
    case junior
    /// 中级: 工程师 and its like
    case intermediate
    /// 高级: 高级工程师, 正高级工程师 and their like
    case senior
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TitleRank] = [.unspecified, .junior, .intermediate, .senior]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .junior
        case 2: self = .intermediate
        case 3: self = .senior
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .junior: 1
        case .intermediate: 2
        case .senior: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TITLE_RANK_UNSPECIFIED"
        case .junior: "TITLE_RANK_JUNIOR"
        case .intermediate: "TITLE_RANK_INTERMEDIATE"
        case .senior: "TITLE_RANK_SENIOR"
        case .unrecognized: nil
        }
    }
}

/// The school and class of a schooling, as the eligibility conditions tell them apart.
public enum SchoolingClass: EnumValue {
    case unspecified
    /// 中等职业学校: 中专, 职高
    case secondaryVocational
    /// 技工学校, or the 中级工班 of any technical school
    case technicalSchool
    /// 高级技工学校, 高级工班
    case seniorTechnicalSchool
    /// 技师学院, 高级工班
    case technicianCollegeSenior
    /// 技师学院, 预备技师班 or 技师班
    case technicianCollegeTechnician
    /// 高等职业学校, 专科
    case juniorCollege
    /// 本科 and above
    case university
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SchoolingClass] = [.unspecified, .secondaryVocational, .technicalSchool, .seniorTechnicalSchool, .technicianCollegeSenior, .technicianCollegeTechnician, .juniorCollege, .university]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .secondaryVocational
        case 2: self = .technicalSchool
        case 3: self = .seniorTechnicalSchool
        case 4: self = .technicianCollegeSenior
        case 5: self = .technicianCollegeTechnician
        case 6: self = .juniorCollege
        case 7: self = .university
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .secondaryVocational: 1
        case .technicalSchool: 2
        case .seniorTechnicalSchool: 3
        case .technicianCollegeSenior: 4
        case .technicianCollegeTechnician: 5
        case .juniorCollege: 6
        case .university: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCHOOLING_CLASS_UNSPECIFIED"
        case .secondaryVocational: "SCHOOLING_CLASS_SECONDARY_VOCATIONAL"
        case .technicalSchool: "SCHOOLING_CLASS_TECHNICAL_SCHOOL"
        case .seniorTechnicalSchool: "SCHOOLING_CLASS_SENIOR_TECHNICAL_SCHOOL"
        case .technicianCollegeSenior: "SCHOOLING_CLASS_TECHNICIAN_COLLEGE_SENIOR"
        case .technicianCollegeTechnician: "SCHOOLING_CLASS_TECHNICIAN_COLLEGE_TECHNICIAN"
        case .juniorCollege: "SCHOOLING_CLASS_JUNIOR_COLLEGE"
        case .university: "SCHOOLING_CLASS_UNIVERSITY"
        case .unrecognized: nil
        }
    }
}

/// A time of work in the batch's occupation or a related one. Times that overlap count once.
public struct OccupationPeriod: Message {
    /// First day.
    public var beginsOn: String = ""
    /// Last day, not before begins_on. Empty: still at it.
    public var endsOn: String = ""

    public init() {}

    public init(beginsOn: String = "", endsOn: String = "") {
        self.beginsOn = beginsOn
        self.endsOn = endsOn
    }
}

extension OccupationPeriod {
    public static var protoName: String { "liaoning.skills.evaluation.v1.OccupationPeriod" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__occupation_period__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__OccupationPeriod.self)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__OccupationPeriod.self)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
    }
}

extension OccupationPeriod: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// First day.
        public var beginsOn: CivilDay
        /// Last day, not before begins_on. Empty: still at it.
        public var endsOn: CivilDay?

        public init(beginsOn: CivilDay, endsOn: CivilDay?) {
            self.beginsOn = beginsOn
            self.endsOn = endsOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("begins_on", required: true, format: "DAY"),
            FieldRule("ends_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let beginsOn: CivilDay? = check.day(self.beginsOn, "begins_on", required: true)
        let endsOn: CivilDay?? = check.optional(day: self.endsOn, "ends_on")
        guard let beginsOn, let endsOn else { return nil }
        return Checked(beginsOn: beginsOn, endsOn: endsOn)
    }
}

/// A certificate of the batch's occupation or a related one, issued outside this system or of a related occupation.
/// Certificates of the same occupation issued here are known and need no declaration.
public struct HeldCertificate: Message {
    /// 22, 20 or 16 positions. One that was issued here must be the person's own and valid.
    public var certificateNumber: String = ""
    public var level: Level = .unspecified
    public var issuedOn: String = ""

    public init() {}

    public init(certificateNumber: String = "", level: Level = .unspecified, issuedOn: String = "") {
        self.certificateNumber = certificateNumber
        self.level = level
        self.issuedOn = issuedOn
    }
}

extension HeldCertificate {
    public static var protoName: String { "liaoning.skills.evaluation.v1.HeldCertificate" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__held_certificate__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldCertificate.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.issuedOn = unpacker.string(c.pointee.issued_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldCertificate.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.issued_on = packer.string(self.issuedOn)
    }
}

extension HeldCertificate: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// 22, 20 or 16 positions. One that was issued here must be the person's own and valid.
        public var certificateNumber: String
        public var level: Level
        public var issuedOn: CivilDay

        public init(certificateNumber: String, level: Level, issuedOn: CivilDay) {
            self.certificateNumber = certificateNumber
            self.level = level
            self.issuedOn = issuedOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("certificate_number", required: true, format: "RAW", length: 0...22),
            FieldRule("level", required: true),
            FieldRule("issued_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let certificateNumber: String? = check.raw(self.certificateNumber, "certificate_number", 0...22, required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let issuedOn: CivilDay? = check.day(self.issuedOn, "issued_on", required: true)
        guard let certificateNumber, let level, let issuedOn else { return nil }
        return Checked(certificateNumber: certificateNumber, level: level, issuedOn: issuedOn)
    }
}

/// A professional title whose speciality fits the batch's occupation.
public struct HeldTitle: Message {
    public var rank: TitleRank = .unspecified
    /// Day it was granted.
    public var grantedOn: String = ""

    public init() {}

    public init(rank: TitleRank = .unspecified, grantedOn: String = "") {
        self.rank = rank
        self.grantedOn = grantedOn
    }
}

extension HeldTitle {
    public static var protoName: String { "liaoning.skills.evaluation.v1.HeldTitle" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__held_title__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldTitle.self)
        self.rank = .init(rawValue: Int32(bitPattern: c.pointee.rank.rawValue))
        self.grantedOn = unpacker.string(c.pointee.granted_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldTitle.self)
        c.pointee.rank.rawValue = UInt32(bitPattern: self.rank.rawValue)
        c.pointee.granted_on = packer.string(self.grantedOn)
    }
}

extension HeldTitle: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var rank: TitleRank
        /// Day it was granted.
        public var grantedOn: CivilDay

        public init(rank: TitleRank, grantedOn: CivilDay) {
            self.rank = rank
            self.grantedOn = grantedOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("rank", required: true),
            FieldRule("granted_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let rank: TitleRank? = check.choice(self.rank, "rank", required: true)
        let grantedOn: CivilDay? = check.day(self.grantedOn, "granted_on", required: true)
        guard let rank, let grantedOn else { return nil }
        return Checked(rank: rank, grantedOn: grantedOn)
    }
}

/// A schooling, finished or in its last year.
public struct HeldSchooling: Message {
    public var schoolingClass: SchoolingClass = .unspecified
    /// Day of graduation, past or planned. A planned one counts in the last twelve months before it (应届).
    public var graduatesOn: String = ""
    /// 本专业或相关专业: the major fits the batch's occupation.
    public var majorFits: Bool = false
    /// 经评估论证、以该级别技能为培养目标的专业: the programme was assessed as leading to the level's skills.
    public var programmeAssessed: Bool = false

    public init() {}

    public init(schoolingClass: SchoolingClass = .unspecified, graduatesOn: String = "", majorFits: Bool = false, programmeAssessed: Bool = false) {
        self.schoolingClass = schoolingClass
        self.graduatesOn = graduatesOn
        self.majorFits = majorFits
        self.programmeAssessed = programmeAssessed
    }
}

extension HeldSchooling {
    public static var protoName: String { "liaoning.skills.evaluation.v1.HeldSchooling" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__held_schooling__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldSchooling.self)
        self.schoolingClass = .init(rawValue: Int32(bitPattern: c.pointee.schooling_class.rawValue))
        self.graduatesOn = unpacker.string(c.pointee.graduates_on)
        self.majorFits = c.pointee.major_fits != 0
        self.programmeAssessed = c.pointee.programme_assessed != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__HeldSchooling.self)
        c.pointee.schooling_class.rawValue = UInt32(bitPattern: self.schoolingClass.rawValue)
        c.pointee.graduates_on = packer.string(self.graduatesOn)
        c.pointee.major_fits = self.majorFits ? 1 : 0
        c.pointee.programme_assessed = self.programmeAssessed ? 1 : 0
    }
}

extension HeldSchooling: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var schoolingClass: SchoolingClass
        /// Day of graduation, past or planned. A planned one counts in the last twelve months before it (应届).
        public var graduatesOn: CivilDay
        /// 本专业或相关专业: the major fits the batch's occupation.
        public var majorFits: Bool
        /// 经评估论证、以该级别技能为培养目标的专业: the programme was assessed as leading to the level's skills.
        public var programmeAssessed: Bool

        public init(schoolingClass: SchoolingClass, graduatesOn: CivilDay, majorFits: Bool, programmeAssessed: Bool) {
            self.schoolingClass = schoolingClass
            self.graduatesOn = graduatesOn
            self.majorFits = majorFits
            self.programmeAssessed = programmeAssessed
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("schooling_class", required: true),
            FieldRule("graduates_on", required: true, format: "DAY"),
            FieldRule("major_fits"),
            FieldRule("programme_assessed"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let schoolingClass: SchoolingClass? = check.choice(self.schoolingClass, "schooling_class", required: true)
        let graduatesOn: CivilDay? = check.day(self.graduatesOn, "graduates_on", required: true)
        let majorFits: Bool? = self.majorFits
        let programmeAssessed: Bool? = self.programmeAssessed
        guard let schoolingClass, let graduatesOn, let majorFits, let programmeAssessed else { return nil }
        return Checked(schoolingClass: schoolingClass, graduatesOn: graduatesOn, majorFits: majorFits, programmeAssessed: programmeAssessed)
    }
}

/// What the organisation has seen evidence of. Age and employments in the batch's occupation, known to training-records, and certificates of the
/// occupation that were issued here, are added by the system and need not be declared.
public struct CandidateFacts: Message {
    public var periods: [OccupationPeriod] = []
    /// Each number once.
    public var certificates: [HeldCertificate] = []
    public var titles: [HeldTitle] = []
    public var schoolings: [HeldSchooling] = []
    /// 学徒期满
    public var apprenticeshipCompleted: Bool = false
    /// Asks to be waived the theory exam: a professional with a title, whose diploma's major fits the occupation. Source: 辽人社〔2021〕15号 (二十).
    public var theoryWaiverRequested: Bool = false

    public init() {}

    public init(periods: [OccupationPeriod] = [], certificates: [HeldCertificate] = [], titles: [HeldTitle] = [], schoolings: [HeldSchooling] = [], apprenticeshipCompleted: Bool = false, theoryWaiverRequested: Bool = false) {
        self.periods = periods
        self.certificates = certificates
        self.titles = titles
        self.schoolings = schoolings
        self.apprenticeshipCompleted = apprenticeshipCompleted
        self.theoryWaiverRequested = theoryWaiverRequested
    }
}

extension CandidateFacts {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CandidateFacts" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__candidate_facts__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CandidateFacts.self)
        self.periods = unpacker.messages(c.pointee.periods, c.pointee.n_periods)
        self.certificates = unpacker.messages(c.pointee.certificates, c.pointee.n_certificates)
        self.titles = unpacker.messages(c.pointee.titles, c.pointee.n_titles)
        self.schoolings = unpacker.messages(c.pointee.schoolings, c.pointee.n_schoolings)
        self.apprenticeshipCompleted = c.pointee.apprenticeship_completed != 0
        self.theoryWaiverRequested = c.pointee.theory_waiver_requested != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CandidateFacts.self)
        c.pointee.periods = packer.messages(self.periods)
        c.pointee.n_periods = self.periods.count
        c.pointee.certificates = packer.messages(self.certificates)
        c.pointee.n_certificates = self.certificates.count
        c.pointee.titles = packer.messages(self.titles)
        c.pointee.n_titles = self.titles.count
        c.pointee.schoolings = packer.messages(self.schoolings)
        c.pointee.n_schoolings = self.schoolings.count
        c.pointee.apprenticeship_completed = self.apprenticeshipCompleted ? 1 : 0
        c.pointee.theory_waiver_requested = self.theoryWaiverRequested ? 1 : 0
    }
}

extension CandidateFacts: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var periods: [OccupationPeriod.Checked]
        /// Each number once.
        public var certificates: [HeldCertificate.Checked]
        public var titles: [HeldTitle.Checked]
        public var schoolings: [HeldSchooling.Checked]
        /// 学徒期满
        public var apprenticeshipCompleted: Bool
        /// Asks to be waived the theory exam: a professional with a title, whose diploma's major fits the occupation. Source: 辽人社〔2021〕15号 (二十).
        public var theoryWaiverRequested: Bool

        public init(periods: [OccupationPeriod.Checked], certificates: [HeldCertificate.Checked], titles: [HeldTitle.Checked], schoolings: [HeldSchooling.Checked], apprenticeshipCompleted: Bool, theoryWaiverRequested: Bool) {
            self.periods = periods
            self.certificates = certificates
            self.titles = titles
            self.schoolings = schoolings
            self.apprenticeshipCompleted = apprenticeshipCompleted
            self.theoryWaiverRequested = theoryWaiverRequested
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("periods", items: 0...50, message: OccupationPeriod.self),
            FieldRule("certificates", items: 0...20, message: HeldCertificate.self),
            FieldRule("titles", items: 0...10, message: HeldTitle.self),
            FieldRule("schoolings", items: 0...10, message: HeldSchooling.self),
            FieldRule("apprenticeship_completed"),
            FieldRule("theory_waiver_requested"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let periods: [OccupationPeriod.Checked]? = check.list(self.periods, "periods", 0...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let certificates: [HeldCertificate.Checked]? = check.list(self.certificates, "certificates", 0...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let titles: [HeldTitle.Checked]? = check.list(self.titles, "titles", 0...10) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let schoolings: [HeldSchooling.Checked]? = check.list(self.schoolings, "schoolings", 0...10) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let apprenticeshipCompleted: Bool? = self.apprenticeshipCompleted
        let theoryWaiverRequested: Bool? = self.theoryWaiverRequested
        guard let periods, let certificates, let titles, let schoolings, let apprenticeshipCompleted, let theoryWaiverRequested else { return nil }
        return Checked(periods: periods, certificates: certificates, titles: titles, schoolings: schoolings, apprenticeshipCompleted: apprenticeshipCompleted, theoryWaiverRequested: theoryWaiverRequested)
    }
}

/// What an admission was decided on. Kept as it was that day.
public struct KeptAdmission: Message {
    public var evaluationID: String = ""
    /// The day of the decision, "YYYY-MM-DD".
    public var decidedOn: String = ""
    /// As declared by the candidate and seen by the organisation.
    public var declared: CandidateFacts? = nil
    /// Times of work in the occupation that training-records knew.
    public var knownPeriods: [OccupationPeriod] = []
    /// Certificates of the occupation that were issued here.
    public var ownCertificates: [HeldCertificate] = []
    /// "YYYY-MM-DD".
    public var birthDate: String = ""
    /// "2018" or "2023".
    public var eligibilityEdition: String = ""
    /// How many months before graduation a student counted as a graduate.
    public var finalYearMonths: Int32 = 0
    /// Edition of the policy book.
    public var policyEdition: Int64 = 0
    /// The paths that were met, the first of which admitted.
    public var metPaths: [String] = []
    /// The paths that the same conditions find met in these facts now: another answer shows a changed rule or record.
    public var replayedPaths: [String] = []

    public init() {}

    public init(evaluationID: String = "", decidedOn: String = "", declared: CandidateFacts? = nil, knownPeriods: [OccupationPeriod] = [], ownCertificates: [HeldCertificate] = [], birthDate: String = "", eligibilityEdition: String = "", finalYearMonths: Int32 = 0, policyEdition: Int64 = 0, metPaths: [String] = [], replayedPaths: [String] = []) {
        self.evaluationID = evaluationID
        self.decidedOn = decidedOn
        self.declared = declared
        self.knownPeriods = knownPeriods
        self.ownCertificates = ownCertificates
        self.birthDate = birthDate
        self.eligibilityEdition = eligibilityEdition
        self.finalYearMonths = finalYearMonths
        self.policyEdition = policyEdition
        self.metPaths = metPaths
        self.replayedPaths = replayedPaths
    }
}

extension KeptAdmission {
    public static var protoName: String { "liaoning.skills.evaluation.v1.KeptAdmission" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__kept_admission__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__KeptAdmission.self)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.declared = unpacker.message(c.pointee.declared)
        self.knownPeriods = unpacker.messages(c.pointee.known_periods, c.pointee.n_known_periods)
        self.ownCertificates = unpacker.messages(c.pointee.own_certificates, c.pointee.n_own_certificates)
        self.birthDate = unpacker.string(c.pointee.birth_date)
        self.eligibilityEdition = unpacker.string(c.pointee.eligibility_edition)
        self.finalYearMonths = c.pointee.final_year_months
        self.policyEdition = c.pointee.policy_edition
        self.metPaths = unpacker.strings(c.pointee.met_paths, c.pointee.n_met_paths)
        self.replayedPaths = unpacker.strings(c.pointee.replayed_paths, c.pointee.n_replayed_paths)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__KeptAdmission.self)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.declared = packer.message(self.declared)
        c.pointee.known_periods = packer.messages(self.knownPeriods)
        c.pointee.n_known_periods = self.knownPeriods.count
        c.pointee.own_certificates = packer.messages(self.ownCertificates)
        c.pointee.n_own_certificates = self.ownCertificates.count
        c.pointee.birth_date = packer.string(self.birthDate)
        c.pointee.eligibility_edition = packer.string(self.eligibilityEdition)
        c.pointee.final_year_months = self.finalYearMonths
        c.pointee.policy_edition = self.policyEdition
        c.pointee.met_paths = packer.strings(self.metPaths)
        c.pointee.n_met_paths = self.metPaths.count
        c.pointee.replayed_paths = packer.strings(self.replayedPaths)
        c.pointee.n_replayed_paths = self.replayedPaths.count
    }
}

public struct WithdrawCandidateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.reason = reason
    }
}

extension WithdrawCandidateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.WithdrawCandidateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__withdraw_candidate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawCandidateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawCandidateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawCandidateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var reason: String

        public init(requestID: String, evaluationID: String, reason: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationID, let reason else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, reason: reason)
    }
}

public struct StrikeOffCandidateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    /// The breach, for example "考场作弊".
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.reason = reason
    }
}

extension StrikeOffCandidateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.StrikeOffCandidateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__strike_off_candidate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__StrikeOffCandidateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__StrikeOffCandidateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension StrikeOffCandidateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        /// The breach, for example "考场作弊".
        public var reason: String

        public init(requestID: String, evaluationID: String, reason: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationID, let reason else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, reason: reason)
    }
}

public struct CloseEvaluationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.reason = reason
    }
}

extension CloseEvaluationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CloseEvaluationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__close_evaluation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CloseEvaluationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CloseEvaluationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CloseEvaluationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var reason: String

        public init(requestID: String, evaluationID: String, reason: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationID, let reason else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, reason: reason)
    }
}

public struct GetAdmissionRequest: Message {
    public var evaluationID: String = ""

    public init() {}

    public init(evaluationID: String = "") {
        self.evaluationID = evaluationID
    }
}

extension GetAdmissionRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetAdmissionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_admission_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetAdmissionRequest.self)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetAdmissionRequest.self)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
    }
}

extension GetAdmissionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var evaluationID: String

        public init(evaluationID: String) {
            self.evaluationID = evaluationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        guard let evaluationID else { return nil }
        return Checked(evaluationID: evaluationID)
    }
}

public struct CheckCandidateRequest: Message {
    public var batchID: String = ""
    public var personID: String = ""
    /// None: nothing is declared.
    public var facts: CandidateFacts? = nil

    public init() {}

    public init(batchID: String = "", personID: String = "", facts: CandidateFacts? = nil) {
        self.batchID = batchID
        self.personID = personID
        self.facts = facts
    }
}

extension CheckCandidateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CheckCandidateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__check_candidate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CheckCandidateRequest.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.facts = unpacker.message(c.pointee.facts)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CheckCandidateRequest.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.facts = packer.message(self.facts)
    }
}

extension CheckCandidateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var batchID: String
        public var personID: String
        /// None: nothing is declared.
        public var facts: CandidateFacts.Checked?

        public init(batchID: String, personID: String, facts: CandidateFacts.Checked?) {
            self.batchID = batchID
            self.personID = personID
            self.facts = facts
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("facts", message: CandidateFacts.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let facts: CandidateFacts.Checked?? = check.optional(message: self.facts, "facts")
        guard let batchID, let personID, let facts else { return nil }
        return Checked(batchID: batchID, personID: personID, facts: facts)
    }
}

/// What admitting would answer today.
public struct CandidateCheck: Message {
    public var admissible: Bool = false
    /// Every reason against it, in the conditions' order; empty when admissible.
    public var refusals: [Refusal] = []
    /// The paths of the eligibility conditions that are met: level code and letter, for example "3b".
    public var metPaths: [String] = []
    /// Edition of the eligibility conditions in force: "2018" or "2023".
    public var eligibilityEdition: String = ""
    public var theoryWaived: Bool = false

    public init() {}

    public init(admissible: Bool = false, refusals: [Refusal] = [], metPaths: [String] = [], eligibilityEdition: String = "", theoryWaived: Bool = false) {
        self.admissible = admissible
        self.refusals = refusals
        self.metPaths = metPaths
        self.eligibilityEdition = eligibilityEdition
        self.theoryWaived = theoryWaived
    }
}

extension CandidateCheck {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CandidateCheck" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__candidate_check__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CandidateCheck.self)
        self.admissible = c.pointee.admissible != 0
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
        self.metPaths = unpacker.strings(c.pointee.met_paths, c.pointee.n_met_paths)
        self.eligibilityEdition = unpacker.string(c.pointee.eligibility_edition)
        self.theoryWaived = c.pointee.theory_waived != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CandidateCheck.self)
        c.pointee.admissible = self.admissible ? 1 : 0
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
        c.pointee.met_paths = packer.strings(self.metPaths)
        c.pointee.n_met_paths = self.metPaths.count
        c.pointee.eligibility_edition = packer.string(self.eligibilityEdition)
        c.pointee.theory_waived = self.theoryWaived ? 1 : 0
    }
}

public struct AdmitCandidateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var personID: String = ""
    /// None: nothing is declared.
    public var facts: CandidateFacts? = nil
    /// 补考: the person's evaluation of this occupation and level that was not passed; parts passed in it stand while they are valid. Empty:
    /// 正考.
    public var retakeOfEvaluationID: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", personID: String = "", facts: CandidateFacts? = nil, retakeOfEvaluationID: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.personID = personID
        self.facts = facts
        self.retakeOfEvaluationID = retakeOfEvaluationID
    }
}

extension AdmitCandidateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AdmitCandidateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__admit_candidate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AdmitCandidateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.facts = unpacker.message(c.pointee.facts)
        self.retakeOfEvaluationID = unpacker.string(c.pointee.retake_of_evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AdmitCandidateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.facts = packer.message(self.facts)
        c.pointee.retake_of_evaluation_id = packer.string(self.retakeOfEvaluationID)
    }
}

extension AdmitCandidateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var personID: String
        /// None: nothing is declared.
        public var facts: CandidateFacts.Checked?
        /// 补考: the person's evaluation of this occupation and level that was not passed; parts passed in it stand while they are valid. Empty:
        /// 正考.
        public var retakeOfEvaluationID: String

        public init(requestID: String, batchID: String, personID: String, facts: CandidateFacts.Checked?, retakeOfEvaluationID: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.personID = personID
            self.facts = facts
            self.retakeOfEvaluationID = retakeOfEvaluationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("facts", message: CandidateFacts.self),
            FieldRule("retake_of_evaluation_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let facts: CandidateFacts.Checked?? = check.optional(message: self.facts, "facts")
        let retakeOfEvaluationID: String? = check.recordID(self.retakeOfEvaluationID, "retake_of_evaluation_id", required: false)
        guard let requestID, let batchID, let personID, let facts, let retakeOfEvaluationID else { return nil }
        return Checked(requestID: requestID, batchID: batchID, personID: personID, facts: facts, retakeOfEvaluationID: retakeOfEvaluationID)
    }
}

public struct ListCandidatesRequest: Message {
    public var batchID: String = ""
    public var state: EvaluationState = .unspecified
    /// 1 to 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(batchID: String = "", state: EvaluationState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.batchID = batchID
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCandidatesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListCandidatesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_candidates_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCandidatesRequest.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCandidatesRequest.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCandidatesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var batchID: String
        public var state: EvaluationState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(batchID: String, state: EvaluationState?, page: PageQuery) {
            self.batchID = batchID
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let state: EvaluationState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let batchID, let state, let page else { return nil }
        return Checked(batchID: batchID, state: state, page: page)
    }
}

public struct ListCandidatesResponse: Message {
    /// In the order of admission.
    public var evaluations: [Evaluation] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(evaluations: [Evaluation] = [], nextPageToken: String = "") {
        self.evaluations = evaluations
        self.nextPageToken = nextPageToken
    }
}

extension ListCandidatesResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListCandidatesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_candidates_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCandidatesResponse.self)
        self.evaluations = unpacker.messages(c.pointee.evaluations, c.pointee.n_evaluations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCandidatesResponse.self)
        c.pointee.evaluations = packer.messages(self.evaluations)
        c.pointee.n_evaluations = self.evaluations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
