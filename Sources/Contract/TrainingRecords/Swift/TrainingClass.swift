// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_class.proto. Do not edit.
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

/// Where a class stands.
public enum ClassState: EnumValue {
    case unspecified
    /// Trainees enrol and attend.
    case `open`
    /// Over: who completed it is decided.
    case completed
    /// Called off; nobody completed it.
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ClassState] = [.unspecified, .`open`, .completed, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`open`
        case 2: self = .completed
        case 3: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`open`: 1
        case .completed: 2
        case .cancelled: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CLASS_STATE_UNSPECIFIED"
        case .`open`: "CLASS_STATE_OPEN"
        case .completed: "CLASS_STATE_COMPLETED"
        case .cancelled: "CLASS_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// How a class is taught. Source: 辽人社〔2021〕15号 (十四).
public enum DeliveryMode: EnumValue {
    case unspecified
    /// 线下
    case onSite
    /// 线上
    case online
    /// 线上线下融合
    case blended
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [DeliveryMode] = [.unspecified, .onSite, .online, .blended]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .onSite
        case 2: self = .online
        case 3: self = .blended
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .onSite: 1
        case .online: 2
        case .blended: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "DELIVERY_MODE_UNSPECIFIED"
        case .onSite: "DELIVERY_MODE_ON_SITE"
        case .online: "DELIVERY_MODE_ONLINE"
        case .blended: "DELIVERY_MODE_BLENDED"
        case .unrecognized: nil
        }
    }
}

/// How a class came about.
public enum ClassArrangement: EnumValue {
    case unspecified
    /// Open to whoever is eligible.
    case `open`
    /// 项目制: bought by an authority under a procurement contract.
    case project
    /// 订单、定岗、定向: ordered by an enterprise.
    case ordered
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ClassArrangement] = [.unspecified, .`open`, .project, .ordered]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`open`
        case 2: self = .project
        case 3: self = .ordered
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`open`: 1
        case .project: 2
        case .ordered: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CLASS_ARRANGEMENT_UNSPECIFIED"
        case .`open`: "CLASS_ARRANGEMENT_OPEN"
        case .project: "CLASS_ARRANGEMENT_PROJECT"
        case .ordered: "CLASS_ARRANGEMENT_ORDERED"
        case .unrecognized: nil
        }
    }
}

/// The courses of the 马兰花 entrepreneurship plan. Source: 辽人社发〔2022〕7号 二(七).
public enum EntrepreneurshipCourse: EnumValue {
    case unspecified
    /// 创业意识
    case awareness
    /// 创办企业
    case start
    /// 网络创业
    case online
    /// 创业(模拟)实训
    case simulation
    /// 改善企业: only for those who already run a business
    case improve
    /// 扩大企业: only for those who already run a business
    case expand
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EntrepreneurshipCourse] = [.unspecified, .awareness, .start, .online, .simulation, .improve, .expand]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .awareness
        case 2: self = .start
        case 3: self = .online
        case 4: self = .simulation
        case 5: self = .improve
        case 6: self = .expand
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .awareness: 1
        case .start: 2
        case .online: 3
        case .simulation: 4
        case .improve: 5
        case .expand: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENTREPRENEURSHIP_COURSE_UNSPECIFIED"
        case .awareness: "ENTREPRENEURSHIP_COURSE_AWARENESS"
        case .start: "ENTREPRENEURSHIP_COURSE_START"
        case .online: "ENTREPRENEURSHIP_COURSE_ONLINE"
        case .simulation: "ENTREPRENEURSHIP_COURSE_SIMULATION"
        case .improve: "ENTREPRENEURSHIP_COURSE_IMPROVE"
        case .expand: "ENTREPRENEURSHIP_COURSE_EXPAND"
        case .unrecognized: nil
        }
    }
}

/// What an enterprise's training is. Source: 辽人社〔2021〕15号 (一), 辽人社〔2025〕14号 (十一).
public enum EnterpriseTrainingKind: EnumValue {
    case unspecified
    /// 岗前培训
    case preJob
    /// 转岗转业培训
    case jobTransfer
    /// 岗位技能提升培训
    case upgrading
    /// 境外培训
    case overseas
    /// 安全技能培训
    case safety
    /// 高技能人才培训
    case highlySkilled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EnterpriseTrainingKind] = [.unspecified, .preJob, .jobTransfer, .upgrading, .overseas, .safety, .highlySkilled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .preJob
        case 2: self = .jobTransfer
        case 3: self = .upgrading
        case 4: self = .overseas
        case 5: self = .safety
        case 6: self = .highlySkilled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .preJob: 1
        case .jobTransfer: 2
        case .upgrading: 3
        case .overseas: 4
        case .safety: 5
        case .highlySkilled: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENTERPRISE_TRAINING_KIND_UNSPECIFIED"
        case .preJob: "ENTERPRISE_TRAINING_KIND_PRE_JOB"
        case .jobTransfer: "ENTERPRISE_TRAINING_KIND_JOB_TRANSFER"
        case .upgrading: "ENTERPRISE_TRAINING_KIND_UPGRADING"
        case .overseas: "ENTERPRISE_TRAINING_KIND_OVERSEAS"
        case .safety: "ENTERPRISE_TRAINING_KIND_SAFETY"
        case .highlySkilled: "ENTERPRISE_TRAINING_KIND_HIGHLY_SKILLED"
        case .unrecognized: nil
        }
    }
}

/// One meeting of a class.
public struct ClassSession: Message {
    /// 1 for the first; given by the service, in order of time.
    public var sessionNumber: Int32 = 0
    public var heldOn: String = ""
    /// Minutes after midnight.
    public var beginsAtMinute: Int32 = 0
    /// Minutes after midnight, after begins_at_minute.
    public var endsAtMinute: Int32 = 0
    /// Teaching hours (学时). They follow from the time, as many as fit; a smaller number says that there are breaks.
    public var hours: Int32 = 0
    /// Held online.
    public var online: Bool = false

    public init() {}

    public init(sessionNumber: Int32 = 0, heldOn: String = "", beginsAtMinute: Int32 = 0, endsAtMinute: Int32 = 0, hours: Int32 = 0, online: Bool = false) {
        self.sessionNumber = sessionNumber
        self.heldOn = heldOn
        self.beginsAtMinute = beginsAtMinute
        self.endsAtMinute = endsAtMinute
        self.hours = hours
        self.online = online
    }
}

extension ClassSession {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClassSession" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__class_session__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClassSession.self)
        self.sessionNumber = c.pointee.session_number
        self.heldOn = unpacker.string(c.pointee.held_on)
        self.beginsAtMinute = c.pointee.begins_at_minute
        self.endsAtMinute = c.pointee.ends_at_minute
        self.hours = c.pointee.hours
        self.online = c.pointee.online != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClassSession.self)
        c.pointee.session_number = self.sessionNumber
        c.pointee.held_on = packer.string(self.heldOn)
        c.pointee.begins_at_minute = self.beginsAtMinute
        c.pointee.ends_at_minute = self.endsAtMinute
        c.pointee.hours = self.hours
        c.pointee.online = self.online ? 1 : 0
    }
}

extension ClassSession: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// 1 for the first; given by the service, in order of time.
        public var sessionNumber: Int
        public var heldOn: CivilDay
        /// Minutes after midnight.
        public var beginsAtMinute: Int
        /// Minutes after midnight, after begins_at_minute.
        public var endsAtMinute: Int
        /// Teaching hours (学时). They follow from the time, as many as fit; a smaller number says that there are breaks.
        public var hours: Int?
        /// Held online.
        public var online: Bool

        public init(sessionNumber: Int, heldOn: CivilDay, beginsAtMinute: Int, endsAtMinute: Int, hours: Int?, online: Bool) {
            self.sessionNumber = sessionNumber
            self.heldOn = heldOn
            self.beginsAtMinute = beginsAtMinute
            self.endsAtMinute = endsAtMinute
            self.hours = hours
            self.online = online
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("session_number", values: 0...2147483647),
            FieldRule("held_on", required: true, format: "DAY"),
            FieldRule("begins_at_minute", values: 0...1439),
            FieldRule("ends_at_minute", required: true, values: 1...1440),
            FieldRule("hours", values: 1...12),
            FieldRule("online"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let sessionNumber: Int? = check.number(self.sessionNumber, "session_number", 0...2147483647, required: false)
        let heldOn: CivilDay? = check.day(self.heldOn, "held_on", required: true)
        let beginsAtMinute: Int? = check.number(self.beginsAtMinute, "begins_at_minute", 0...1439, required: false)
        let endsAtMinute: Int? = check.number(self.endsAtMinute, "ends_at_minute", 1...1440, required: true)
        let hours: Int?? = check.optional(number: self.hours, "hours", 1...12)
        let online: Bool? = self.online
        guard let sessionNumber, let heldOn, let beginsAtMinute, let endsAtMinute, let hours, let online else { return nil }
        return Checked(sessionNumber: sessionNumber, heldOn: heldOn, beginsAtMinute: beginsAtMinute, endsAtMinute: endsAtMinute, hours: hours, online: online)
    }
}

/// A teacher or mentor of a class.
public struct ClassTeacher: Message {
    public var name: String = ""
    /// 企业导师: a mentor from the enterprise, rather than from the school.
    public var enterpriseMentor: Bool = false

    public init() {}

    public init(name: String = "", enterpriseMentor: Bool = false) {
        self.name = name
        self.enterpriseMentor = enterpriseMentor
    }
}

extension ClassTeacher {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClassTeacher" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__class_teacher__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClassTeacher.self)
        self.name = unpacker.string(c.pointee.name)
        self.enterpriseMentor = c.pointee.enterprise_mentor != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClassTeacher.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.enterprise_mentor = self.enterpriseMentor ? 1 : 0
    }
}

extension ClassTeacher: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var name: String
        /// 企业导师: a mentor from the enterprise, rather than from the school.
        public var enterpriseMentor: Bool

        public init(name: String, enterpriseMentor: Bool) {
            self.name = name
            self.enterpriseMentor = enterpriseMentor
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("name", required: true, format: "PERSONAL_NAME"),
            FieldRule("enterprise_mentor"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let name: String? = check.personalName(self.name, "name", required: true)
        let enterpriseMentor: Bool? = self.enterpriseMentor
        guard let name, let enterpriseMentor else { return nil }
        return Checked(name: name, enterpriseMentor: enterpriseMentor)
    }
}

/// A class. Also the payload of the changes "class.opened", "class.cancelled" and "class.completed".
public struct TrainingClass: Message {
    /// Opaque id.
    public var classID: String = ""
    /// At most 100 characters.
    public var title: String = ""
    /// Where it is taught: a six-digit region code.
    public var regionCode: String = ""
    /// The city-level region whose catalog and budget it stands under; 211500 for 沈抚示范区.
    public var cityCode: String = ""
    public var institutionCreditCode: String = ""
    /// Project of the city's catalog.
    public var projectID: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var occupationCode: String = ""
    /// The project's level; unspecified for training without one.
    public var level: Level = .unspecified
    public var arrangement: ClassArrangement = .unspecified
    /// The enterprise whose workers it trains or that ordered it; empty for others.
    public var employerCreditCode: String = ""
    /// Number of the procurement contract of a project class.
    public var contractNumber: String = ""
    public var course: EntrepreneurshipCourse = .unspecified
    public var deliveryMode: DeliveryMode = .unspecified
    /// Address, or the online platform.
    public var place: String = ""
    public var teachers: [ClassTeacher] = []
    public var sessions: [ClassSession] = []
    /// Sum of the sessions' teaching hours.
    public var hours: Int32 = 0
    /// Days of the first and the last session, "YYYY-MM-DD".
    public var beginsOn: String = ""
    public var endsOn: String = ""
    /// Seats, and how many of them are taken.
    public var capacity: Int32 = 0
    public var enrolledCount: Int32 = 0
    /// Trainees who completed it.
    public var completedCount: Int32 = 0
    public var state: ClassState = .unspecified
    /// The occupation stood on the shortage list in force when the class was opened.
    public var shortageOccupation: Bool = false
    /// Why it was cancelled.
    public var cancelReason: String = ""
    /// The day the trainees' completion was decided, "YYYY-MM-DD"; empty before.
    public var completedOn: String = ""
    public var openedAt: Timestamp? = nil
    /// What opening it rested on.
    public var basis: DecisionBasis? = nil
    /// Of enterprise training and skill upgrading: what it is.
    public var trainingKind: EnterpriseTrainingKind = .unspecified
    /// What deciding its completion rested on; empty before.
    public var completionBasis: DecisionBasis? = nil
    /// Further enterprises whose workers it trains: members of the leader's chain, or small firms an association brings together.
    public var furtherEmployerCreditCodes: [String] = []

    public init() {}

    public init(classID: String = "", title: String = "", regionCode: String = "", cityCode: String = "", institutionCreditCode: String = "", projectID: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", level: Level = .unspecified, arrangement: ClassArrangement = .unspecified, employerCreditCode: String = "", contractNumber: String = "", course: EntrepreneurshipCourse = .unspecified, deliveryMode: DeliveryMode = .unspecified, place: String = "", teachers: [ClassTeacher] = [], sessions: [ClassSession] = [], hours: Int32 = 0, beginsOn: String = "", endsOn: String = "", capacity: Int32 = 0, enrolledCount: Int32 = 0, completedCount: Int32 = 0, state: ClassState = .unspecified, shortageOccupation: Bool = false, cancelReason: String = "", completedOn: String = "", openedAt: Timestamp? = nil, basis: DecisionBasis? = nil, trainingKind: EnterpriseTrainingKind = .unspecified, completionBasis: DecisionBasis? = nil, furtherEmployerCreditCodes: [String] = []) {
        self.classID = classID
        self.title = title
        self.regionCode = regionCode
        self.cityCode = cityCode
        self.institutionCreditCode = institutionCreditCode
        self.projectID = projectID
        self.programme = programme
        self.occupationCode = occupationCode
        self.level = level
        self.arrangement = arrangement
        self.employerCreditCode = employerCreditCode
        self.contractNumber = contractNumber
        self.course = course
        self.deliveryMode = deliveryMode
        self.place = place
        self.teachers = teachers
        self.sessions = sessions
        self.hours = hours
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.capacity = capacity
        self.enrolledCount = enrolledCount
        self.completedCount = completedCount
        self.state = state
        self.shortageOccupation = shortageOccupation
        self.cancelReason = cancelReason
        self.completedOn = completedOn
        self.openedAt = openedAt
        self.basis = basis
        self.trainingKind = trainingKind
        self.completionBasis = completionBasis
        self.furtherEmployerCreditCodes = furtherEmployerCreditCodes
    }
}

extension TrainingClass {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingClass" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_class__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingClass.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.cityCode = unpacker.string(c.pointee.city_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.arrangement = .init(rawValue: Int32(bitPattern: c.pointee.arrangement.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.contractNumber = unpacker.string(c.pointee.contract_number)
        self.course = .init(rawValue: Int32(bitPattern: c.pointee.course.rawValue))
        self.deliveryMode = .init(rawValue: Int32(bitPattern: c.pointee.delivery_mode.rawValue))
        self.place = unpacker.string(c.pointee.place)
        self.teachers = unpacker.messages(c.pointee.teachers, c.pointee.n_teachers)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
        self.hours = c.pointee.hours
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.capacity = c.pointee.capacity
        self.enrolledCount = c.pointee.enrolled_count
        self.completedCount = c.pointee.completed_count
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.shortageOccupation = c.pointee.shortage_occupation != 0
        self.cancelReason = unpacker.string(c.pointee.cancel_reason)
        self.completedOn = unpacker.string(c.pointee.completed_on)
        self.openedAt = unpacker.message(c.pointee.opened_at)
        self.basis = unpacker.message(c.pointee.basis)
        self.trainingKind = .init(rawValue: Int32(bitPattern: c.pointee.training_kind.rawValue))
        self.completionBasis = unpacker.message(c.pointee.completion_basis)
        self.furtherEmployerCreditCodes = unpacker.strings(c.pointee.further_employer_credit_codes, c.pointee.n_further_employer_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingClass.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.city_code = packer.string(self.cityCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.arrangement.rawValue = UInt32(bitPattern: self.arrangement.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.contract_number = packer.string(self.contractNumber)
        c.pointee.course.rawValue = UInt32(bitPattern: self.course.rawValue)
        c.pointee.delivery_mode.rawValue = UInt32(bitPattern: self.deliveryMode.rawValue)
        c.pointee.place = packer.string(self.place)
        c.pointee.teachers = packer.messages(self.teachers)
        c.pointee.n_teachers = self.teachers.count
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.hours = self.hours
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.capacity = self.capacity
        c.pointee.enrolled_count = self.enrolledCount
        c.pointee.completed_count = self.completedCount
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.shortage_occupation = self.shortageOccupation ? 1 : 0
        c.pointee.cancel_reason = packer.string(self.cancelReason)
        c.pointee.completed_on = packer.string(self.completedOn)
        c.pointee.opened_at = packer.message(self.openedAt)
        c.pointee.basis = packer.message(self.basis)
        c.pointee.training_kind.rawValue = UInt32(bitPattern: self.trainingKind.rawValue)
        c.pointee.completion_basis = packer.message(self.completionBasis)
        c.pointee.further_employer_credit_codes = packer.strings(self.furtherEmployerCreditCodes)
        c.pointee.n_further_employer_credit_codes = self.furtherEmployerCreditCodes.count
    }
}

public struct OpenClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var title: String = ""
    /// Where it is taught.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// Project of the city's catalog: it says programme, occupation and level.
    public var projectID: String = ""
    public var arrangement: ClassArrangement = .unspecified
    /// An enterprise. Required of enterprise training, apprenticeships and ordered classes.
    public var employerCreditCode: String = ""
    /// Number of the procurement contract. Required of project classes.
    public var contractNumber: String = ""
    /// Required of entrepreneurship classes.
    public var course: EntrepreneurshipCourse = .unspecified
    public var deliveryMode: DeliveryMode = .unspecified
    /// Address, or the online platform.
    public var place: String = ""
    public var teachers: [ClassTeacher] = []
    /// Not overlapping; session_number is ignored.
    public var sessions: [ClassSession] = []
    /// Seats.
    public var capacity: Int32 = 0
    /// Required of enterprise training and skill upgrading.
    public var trainingKind: EnterpriseTrainingKind = .unspecified
    /// Further enterprises whose workers it trains. The employer is a chain leader and they are members of a chain (辽人社〔2025〕14号 (十一)), or an
    /// industry association trains apprentices of several firms (辽人社〔2021〕15号 (三)).
    public var furtherEmployerCreditCodes: [String] = []

    public init() {}

    public init(requestID: String = "", title: String = "", regionCode: String = "", institutionCreditCode: String = "", projectID: String = "", arrangement: ClassArrangement = .unspecified, employerCreditCode: String = "", contractNumber: String = "", course: EntrepreneurshipCourse = .unspecified, deliveryMode: DeliveryMode = .unspecified, place: String = "", teachers: [ClassTeacher] = [], sessions: [ClassSession] = [], capacity: Int32 = 0, trainingKind: EnterpriseTrainingKind = .unspecified, furtherEmployerCreditCodes: [String] = []) {
        self.requestID = requestID
        self.title = title
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.projectID = projectID
        self.arrangement = arrangement
        self.employerCreditCode = employerCreditCode
        self.contractNumber = contractNumber
        self.course = course
        self.deliveryMode = deliveryMode
        self.place = place
        self.teachers = teachers
        self.sessions = sessions
        self.capacity = capacity
        self.trainingKind = trainingKind
        self.furtherEmployerCreditCodes = furtherEmployerCreditCodes
    }
}

extension OpenClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.OpenClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__open_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OpenClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.arrangement = .init(rawValue: Int32(bitPattern: c.pointee.arrangement.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.contractNumber = unpacker.string(c.pointee.contract_number)
        self.course = .init(rawValue: Int32(bitPattern: c.pointee.course.rawValue))
        self.deliveryMode = .init(rawValue: Int32(bitPattern: c.pointee.delivery_mode.rawValue))
        self.place = unpacker.string(c.pointee.place)
        self.teachers = unpacker.messages(c.pointee.teachers, c.pointee.n_teachers)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
        self.capacity = c.pointee.capacity
        self.trainingKind = .init(rawValue: Int32(bitPattern: c.pointee.training_kind.rawValue))
        self.furtherEmployerCreditCodes = unpacker.strings(c.pointee.further_employer_credit_codes, c.pointee.n_further_employer_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OpenClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.arrangement.rawValue = UInt32(bitPattern: self.arrangement.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.contract_number = packer.string(self.contractNumber)
        c.pointee.course.rawValue = UInt32(bitPattern: self.course.rawValue)
        c.pointee.delivery_mode.rawValue = UInt32(bitPattern: self.deliveryMode.rawValue)
        c.pointee.place = packer.string(self.place)
        c.pointee.teachers = packer.messages(self.teachers)
        c.pointee.n_teachers = self.teachers.count
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.capacity = self.capacity
        c.pointee.training_kind.rawValue = UInt32(bitPattern: self.trainingKind.rawValue)
        c.pointee.further_employer_credit_codes = packer.strings(self.furtherEmployerCreditCodes)
        c.pointee.n_further_employer_credit_codes = self.furtherEmployerCreditCodes.count
    }
}

extension OpenClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var title: String
        /// Where it is taught.
        public var regionCode: RegionCode
        public var institutionCreditCode: CreditCode
        /// Project of the city's catalog: it says programme, occupation and level.
        public var projectID: String
        public var arrangement: ClassArrangement
        /// An enterprise. Required of enterprise training, apprenticeships and ordered classes.
        public var employerCreditCode: CreditCode?
        /// Number of the procurement contract. Required of project classes.
        public var contractNumber: String
        /// Required of entrepreneurship classes.
        public var course: EntrepreneurshipCourse?
        public var deliveryMode: DeliveryMode
        /// Address, or the online platform.
        public var place: String
        public var teachers: [ClassTeacher.Checked]
        /// Not overlapping; session_number is ignored.
        public var sessions: [ClassSession.Checked]
        /// Seats.
        public var capacity: Int
        /// Required of enterprise training and skill upgrading.
        public var trainingKind: EnterpriseTrainingKind?
        /// Further enterprises whose workers it trains. The employer is a chain leader and they are members of a chain (辽人社〔2025〕14号 (十一)), or an
        /// industry association trains apprentices of several firms (辽人社〔2021〕15号 (三)).
        public var furtherEmployerCreditCodes: [CreditCode]

        public init(requestID: String, title: String, regionCode: RegionCode, institutionCreditCode: CreditCode, projectID: String, arrangement: ClassArrangement, employerCreditCode: CreditCode?, contractNumber: String, course: EntrepreneurshipCourse?, deliveryMode: DeliveryMode, place: String, teachers: [ClassTeacher.Checked], sessions: [ClassSession.Checked], capacity: Int, trainingKind: EnterpriseTrainingKind?, furtherEmployerCreditCodes: [CreditCode]) {
            self.requestID = requestID
            self.title = title
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.projectID = projectID
            self.arrangement = arrangement
            self.employerCreditCode = employerCreditCode
            self.contractNumber = contractNumber
            self.course = course
            self.deliveryMode = deliveryMode
            self.place = place
            self.teachers = teachers
            self.sessions = sessions
            self.capacity = capacity
            self.trainingKind = trainingKind
            self.furtherEmployerCreditCodes = furtherEmployerCreditCodes
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("title", required: true, format: "REMARK", length: 2...100),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("institution_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("project_id", required: true, format: "RECORD_ID"),
            FieldRule("arrangement", required: true),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("contract_number", format: "REMARK", length: 0...64),
            FieldRule("course"),
            FieldRule("delivery_mode", required: true),
            FieldRule("place", required: true, format: "REMARK", length: 2...200),
            FieldRule("teachers", required: true, items: 1...20, message: ClassTeacher.self),
            FieldRule("sessions", required: true, items: 1...400, message: ClassSession.self),
            FieldRule("capacity", required: true, values: 1...500),
            FieldRule("training_kind"),
            FieldRule("further_employer_credit_codes", format: "CREDIT_CODE", items: 0...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let title: String? = check.remark(self.title, "title", 2...100, required: true)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let institutionCreditCode: CreditCode? = check.creditCode(self.institutionCreditCode, "institution_credit_code", required: true)
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        let arrangement: ClassArrangement? = check.choice(self.arrangement, "arrangement", required: true)
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let contractNumber: String? = check.remark(self.contractNumber, "contract_number", 0...64, required: false)
        let course: EntrepreneurshipCourse?? = check.optional(choice: self.course, "course")
        let deliveryMode: DeliveryMode? = check.choice(self.deliveryMode, "delivery_mode", required: true)
        let place: String? = check.remark(self.place, "place", 2...200, required: true)
        let teachers: [ClassTeacher.Checked]? = check.list(self.teachers, "teachers", 1...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let sessions: [ClassSession.Checked]? = check.list(self.sessions, "sessions", 1...400) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let capacity: Int? = check.number(self.capacity, "capacity", 1...500, required: true)
        let trainingKind: EnterpriseTrainingKind?? = check.optional(choice: self.trainingKind, "training_kind")
        let furtherEmployerCreditCodes: [CreditCode]? = check.list(self.furtherEmployerCreditCodes, "further_employer_credit_codes", 0...50) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        guard let requestID, let title, let regionCode, let institutionCreditCode, let projectID, let arrangement, let employerCreditCode, let contractNumber, let course, let deliveryMode, let place, let teachers, let sessions, let capacity, let trainingKind, let furtherEmployerCreditCodes else { return nil }
        return Checked(requestID: requestID, title: title, regionCode: regionCode, institutionCreditCode: institutionCreditCode, projectID: projectID, arrangement: arrangement, employerCreditCode: employerCreditCode, contractNumber: contractNumber, course: course, deliveryMode: deliveryMode, place: place, teachers: teachers, sessions: sessions, capacity: capacity, trainingKind: trainingKind, furtherEmployerCreditCodes: furtherEmployerCreditCodes)
    }
}

/// A session as it is to be.
public struct SessionChange: Message {
    /// A session of the class that is not held yet; its number stays.
    public var sessionNumber: Int32 = 0
    public var heldOn: String = ""
    /// Minutes after midnight.
    public var beginsAtMinute: Int32 = 0
    /// Minutes after midnight, after begins_at_minute. The teaching hours stay.
    public var endsAtMinute: Int32 = 0

    public init() {}

    public init(sessionNumber: Int32 = 0, heldOn: String = "", beginsAtMinute: Int32 = 0, endsAtMinute: Int32 = 0) {
        self.sessionNumber = sessionNumber
        self.heldOn = heldOn
        self.beginsAtMinute = beginsAtMinute
        self.endsAtMinute = endsAtMinute
    }
}

extension SessionChange {
    public static var protoName: String { "liaoning.skills.training_records.v1.SessionChange" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__session_change__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SessionChange.self)
        self.sessionNumber = c.pointee.session_number
        self.heldOn = unpacker.string(c.pointee.held_on)
        self.beginsAtMinute = c.pointee.begins_at_minute
        self.endsAtMinute = c.pointee.ends_at_minute
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SessionChange.self)
        c.pointee.session_number = self.sessionNumber
        c.pointee.held_on = packer.string(self.heldOn)
        c.pointee.begins_at_minute = self.beginsAtMinute
        c.pointee.ends_at_minute = self.endsAtMinute
    }
}

extension SessionChange: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A session of the class that is not held yet; its number stays.
        public var sessionNumber: Int
        public var heldOn: CivilDay
        /// Minutes after midnight.
        public var beginsAtMinute: Int
        /// Minutes after midnight, after begins_at_minute. The teaching hours stay.
        public var endsAtMinute: Int

        public init(sessionNumber: Int, heldOn: CivilDay, beginsAtMinute: Int, endsAtMinute: Int) {
            self.sessionNumber = sessionNumber
            self.heldOn = heldOn
            self.beginsAtMinute = beginsAtMinute
            self.endsAtMinute = endsAtMinute
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("session_number", required: true, values: 1...400),
            FieldRule("held_on", required: true, format: "DAY"),
            FieldRule("begins_at_minute", values: 0...1439),
            FieldRule("ends_at_minute", required: true, values: 1...1440),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let sessionNumber: Int? = check.number(self.sessionNumber, "session_number", 1...400, required: true)
        let heldOn: CivilDay? = check.day(self.heldOn, "held_on", required: true)
        let beginsAtMinute: Int? = check.number(self.beginsAtMinute, "begins_at_minute", 0...1439, required: false)
        let endsAtMinute: Int? = check.number(self.endsAtMinute, "ends_at_minute", 1...1440, required: true)
        guard let sessionNumber, let heldOn, let beginsAtMinute, let endsAtMinute else { return nil }
        return Checked(sessionNumber: sessionNumber, heldOn: heldOn, beginsAtMinute: beginsAtMinute, endsAtMinute: endsAtMinute)
    }
}

public struct UpdateClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    /// At least one change is required; what is empty stays as it is.
    public var sessions: [SessionChange] = []
    /// All of them, not only the new ones.
    public var teachers: [ClassTeacher] = []
    public var place: String = ""
    /// Not fewer than are taken; 0 leaves them.
    public var capacity: Int32 = 0
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "", sessions: [SessionChange] = [], teachers: [ClassTeacher] = [], place: String = "", capacity: Int32 = 0, reason: String = "") {
        self.requestID = requestID
        self.classID = classID
        self.sessions = sessions
        self.teachers = teachers
        self.place = place
        self.capacity = capacity
        self.reason = reason
    }
}

extension UpdateClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.UpdateClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__update_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UpdateClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
        self.teachers = unpacker.messages(c.pointee.teachers, c.pointee.n_teachers)
        self.place = unpacker.string(c.pointee.place)
        self.capacity = c.pointee.capacity
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__UpdateClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.teachers = packer.messages(self.teachers)
        c.pointee.n_teachers = self.teachers.count
        c.pointee.place = packer.string(self.place)
        c.pointee.capacity = self.capacity
        c.pointee.reason = packer.string(self.reason)
    }
}

extension UpdateClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        /// At least one change is required; what is empty stays as it is.
        public var sessions: [SessionChange.Checked]
        /// All of them, not only the new ones.
        public var teachers: [ClassTeacher.Checked]
        public var place: String
        /// Not fewer than are taken; 0 leaves them.
        public var capacity: Int?
        public var reason: String

        public init(requestID: String, classID: String, sessions: [SessionChange.Checked], teachers: [ClassTeacher.Checked], place: String, capacity: Int?, reason: String) {
            self.requestID = requestID
            self.classID = classID
            self.sessions = sessions
            self.teachers = teachers
            self.place = place
            self.capacity = capacity
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("sessions", items: 0...400, message: SessionChange.self),
            FieldRule("teachers", items: 0...20, message: ClassTeacher.self),
            FieldRule("place", format: "REMARK", length: 2...200),
            FieldRule("capacity", values: 1...500),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let sessions: [SessionChange.Checked]? = check.list(self.sessions, "sessions", 0...400) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let teachers: [ClassTeacher.Checked]? = check.list(self.teachers, "teachers", 0...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let place: String? = check.remark(self.place, "place", 2...200, required: false)
        let capacity: Int?? = check.optional(number: self.capacity, "capacity", 1...500)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let classID, let sessions, let teachers, let place, let capacity, let reason else { return nil }
        return Checked(requestID: requestID, classID: classID, sessions: sessions, teachers: teachers, place: place, capacity: capacity, reason: reason)
    }
}

public struct GetClassRequest: Message {
    public var classID: String = ""

    public init() {}

    public init(classID: String = "") {
        self.classID = classID
    }
}

extension GetClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetClassRequest.self)
        self.classID = unpacker.string(c.pointee.class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetClassRequest.self)
        c.pointee.class_id = packer.string(self.classID)
    }
}

extension GetClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var classID: String

        public init(classID: String) {
            self.classID = classID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("class_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        guard let classID else { return nil }
        return Checked(classID: classID)
    }
}

public struct ListClassesRequest: Message {
    /// Also covers the regions below it.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    public var occupationCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var state: ClassState = .unspecified
    /// First sessions on or after this day.
    public var beginsFromOn: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// First sessions on or before this day.
    public var beginsToOn: String = ""
    /// The enterprise whose workers are trained first of all.
    public var employerCreditCode: String = ""
    public var level: Level = .unspecified
    public var deliveryMode: DeliveryMode = .unspecified
    /// Only open classes in which a seat is free.
    public var freeSeats: Bool = false

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", occupationCode: String = "", programme: TrainingProgramme = .unspecified, state: ClassState = .unspecified, beginsFromOn: String = "", pageSize: Int32 = 0, pageToken: String = "", beginsToOn: String = "", employerCreditCode: String = "", level: Level = .unspecified, deliveryMode: DeliveryMode = .unspecified, freeSeats: Bool = false) {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.occupationCode = occupationCode
        self.programme = programme
        self.state = state
        self.beginsFromOn = beginsFromOn
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.beginsToOn = beginsToOn
        self.employerCreditCode = employerCreditCode
        self.level = level
        self.deliveryMode = deliveryMode
        self.freeSeats = freeSeats
    }
}

extension ListClassesRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListClassesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_classes_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClassesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.beginsFromOn = unpacker.string(c.pointee.begins_from_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.beginsToOn = unpacker.string(c.pointee.begins_to_on)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.deliveryMode = .init(rawValue: Int32(bitPattern: c.pointee.delivery_mode.rawValue))
        self.freeSeats = c.pointee.free_seats != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClassesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.begins_from_on = packer.string(self.beginsFromOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.begins_to_on = packer.string(self.beginsToOn)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.delivery_mode.rawValue = UInt32(bitPattern: self.deliveryMode.rawValue)
        c.pointee.free_seats = self.freeSeats ? 1 : 0
    }
}

extension ListClassesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Also covers the regions below it.
        public var regionCode: RegionCode?
        public var institutionCreditCode: CreditCode?
        public var occupationCode: OccupationCode?
        public var programme: TrainingProgramme?
        public var state: ClassState?
        /// First sessions on or after this day.
        public var beginsFromOn: CivilDay?
        /// First sessions on or before this day.
        public var beginsToOn: CivilDay?
        /// The enterprise whose workers are trained first of all.
        public var employerCreditCode: CreditCode?
        public var level: Level?
        public var deliveryMode: DeliveryMode?
        /// Only open classes in which a seat is free.
        public var freeSeats: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, institutionCreditCode: CreditCode?, occupationCode: OccupationCode?, programme: TrainingProgramme?, state: ClassState?, beginsFromOn: CivilDay?, beginsToOn: CivilDay?, employerCreditCode: CreditCode?, level: Level?, deliveryMode: DeliveryMode?, freeSeats: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.occupationCode = occupationCode
            self.programme = programme
            self.state = state
            self.beginsFromOn = beginsFromOn
            self.beginsToOn = beginsToOn
            self.employerCreditCode = employerCreditCode
            self.level = level
            self.deliveryMode = deliveryMode
            self.freeSeats = freeSeats
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("institution_credit_code", format: "CREDIT_CODE"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("programme"),
            FieldRule("state"),
            FieldRule("begins_from_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("begins_to_on", format: "DAY"),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("level"),
            FieldRule("delivery_mode"),
            FieldRule("free_seats"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let institutionCreditCode: CreditCode?? = check.optional(creditCode: self.institutionCreditCode, "institution_credit_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let state: ClassState?? = check.optional(choice: self.state, "state")
        let beginsFromOn: CivilDay?? = check.optional(day: self.beginsFromOn, "begins_from_on")
        let beginsToOn: CivilDay?? = check.optional(day: self.beginsToOn, "begins_to_on")
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let deliveryMode: DeliveryMode?? = check.optional(choice: self.deliveryMode, "delivery_mode")
        let freeSeats: Bool? = self.freeSeats
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let institutionCreditCode, let occupationCode, let programme, let state, let beginsFromOn, let beginsToOn, let employerCreditCode, let level, let deliveryMode, let freeSeats, let page else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, occupationCode: occupationCode, programme: programme, state: state, beginsFromOn: beginsFromOn, beginsToOn: beginsToOn, employerCreditCode: employerCreditCode, level: level, deliveryMode: deliveryMode, freeSeats: freeSeats, page: page)
    }
}

public struct ListClassesResponse: Message {
    /// Latest opened first; without sessions and teachers.
    public var classes: [TrainingClass] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(classes: [TrainingClass] = [], nextPageToken: String = "") {
        self.classes = classes
        self.nextPageToken = nextPageToken
    }
}

extension ListClassesResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListClassesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_classes_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClassesResponse.self)
        self.classes = unpacker.messages(c.pointee.classes, c.pointee.n_classes)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListClassesResponse.self)
        c.pointee.classes = packer.messages(self.classes)
        c.pointee.n_classes = self.classes.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CancelClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "", reason: String = "") {
        self.requestID = requestID
        self.classID = classID
        self.reason = reason
    }
}

extension CancelClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CancelClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__cancel_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        public var reason: String

        public init(requestID: String, classID: String, reason: String) {
            self.requestID = requestID
            self.classID = classID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let classID, let reason else { return nil }
        return Checked(requestID: requestID, classID: classID, reason: reason)
    }
}

public struct CompleteClassRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "") {
        self.requestID = requestID
        self.classID = classID
    }
}

extension CompleteClassRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CompleteClassRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__complete_class_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CompleteClassRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CompleteClassRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
    }
}

extension CompleteClassRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String

        public init(requestID: String, classID: String) {
            self.requestID = requestID
            self.classID = classID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        guard let requestID, let classID else { return nil }
        return Checked(requestID: requestID, classID: classID)
    }
}
