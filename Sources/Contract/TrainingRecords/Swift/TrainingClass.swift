// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_class.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
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

/// One meeting of a class.
public struct ClassSession: Message {
    /// 1 for the first; given by the service, in order of time.
    public var sessionNumber: Int32 = 0
    /// "YYYY-MM-DD". Required.
    public var heldOn: String = ""
    /// Minutes after midnight, 0 to 1439. Required.
    public var beginsAtMinute: Int32 = 0
    /// Minutes after midnight, after begins_at_minute, at most 1440. Required.
    public var endsAtMinute: Int32 = 0
    /// Teaching hours (学时), 1 to 12. Required.
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

/// A teacher or mentor of a class.
public struct ClassTeacher: Message {
    /// Required, at most 50 characters.
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

    public init() {}

    public init(classID: String = "", title: String = "", regionCode: String = "", cityCode: String = "", institutionCreditCode: String = "", projectID: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", level: Level = .unspecified, arrangement: ClassArrangement = .unspecified, employerCreditCode: String = "", contractNumber: String = "", course: EntrepreneurshipCourse = .unspecified, deliveryMode: DeliveryMode = .unspecified, place: String = "", teachers: [ClassTeacher] = [], sessions: [ClassSession] = [], hours: Int32 = 0, beginsOn: String = "", endsOn: String = "", capacity: Int32 = 0, enrolledCount: Int32 = 0, completedCount: Int32 = 0, state: ClassState = .unspecified, shortageOccupation: Bool = false, cancelReason: String = "", completedOn: String = "", openedAt: Timestamp? = nil, basis: DecisionBasis? = nil) {
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
    }
}

public struct OpenClassRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required, 2 to 100 characters.
    public var title: String = ""
    /// Where it is taught, six digits; a city or county of the province. Required.
    public var regionCode: String = ""
    /// GB 32100. Required.
    public var institutionCreditCode: String = ""
    /// Project of the city's catalog: it says programme, occupation and level. Required.
    public var projectID: String = ""
    /// Required.
    public var arrangement: ClassArrangement = .unspecified
    /// GB 32100. Required of enterprise training, apprenticeships and ordered classes.
    public var employerCreditCode: String = ""
    /// Required of project classes, at most 64 characters.
    public var contractNumber: String = ""
    /// Required of entrepreneurship classes.
    public var course: EntrepreneurshipCourse = .unspecified
    /// Required.
    public var deliveryMode: DeliveryMode = .unspecified
    /// Required, 2 to 200 characters.
    public var place: String = ""
    /// 1 to 20.
    public var teachers: [ClassTeacher] = []
    /// 1 to 400, not overlapping; session_number is ignored.
    public var sessions: [ClassSession] = []
    /// Seats, 1 to 500. Required.
    public var capacity: Int32 = 0

    public init() {}

    public init(requestID: String = "", title: String = "", regionCode: String = "", institutionCreditCode: String = "", projectID: String = "", arrangement: ClassArrangement = .unspecified, employerCreditCode: String = "", contractNumber: String = "", course: EntrepreneurshipCourse = .unspecified, deliveryMode: DeliveryMode = .unspecified, place: String = "", teachers: [ClassTeacher] = [], sessions: [ClassSession] = [], capacity: Int32 = 0) {
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
    }
}

public struct GetClassRequest: Message {
    /// Required.
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

public struct ListClassesRequest: Message {
    /// Optional filters. A region code also covers the regions below it.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    public var occupationCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var state: ClassState = .unspecified
    /// First sessions on or after this day, "YYYY-MM-DD".
    public var beginsFromOn: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", occupationCode: String = "", programme: TrainingProgramme = .unspecified, state: ClassState = .unspecified, beginsFromOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.occupationCode = occupationCode
        self.programme = programme
        self.state = state
        self.beginsFromOn = beginsFromOn
        self.pageSize = pageSize
        self.pageToken = pageToken
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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var classID: String = ""
    /// Required, 2 to 200 characters.
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

public struct CompleteClassRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
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
