// Written by Protos/generate.sh from liaoning/skills/training_records/v1/attendance.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// How a trainee's identity was checked at a session. Source: 辽人社〔2021〕15号 (十四).
public enum IdentityCheckMethod: EnumValue {
    case unspecified
    /// 未核验: a signature only.
    case none
    /// 身份证核验
    case idCard
    /// 人脸识别
    case face
    /// 电子社会保障卡扫码
    case socialSecurityCard
    /// 手机验证码
    case phoneCode
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [IdentityCheckMethod] = [.unspecified, .none, .idCard, .face, .socialSecurityCard, .phoneCode]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .none
        case 2: self = .idCard
        case 3: self = .face
        case 4: self = .socialSecurityCard
        case 5: self = .phoneCode
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .none: 1
        case .idCard: 2
        case .face: 3
        case .socialSecurityCard: 4
        case .phoneCode: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "IDENTITY_CHECK_METHOD_UNSPECIFIED"
        case .none: "IDENTITY_CHECK_METHOD_NONE"
        case .idCard: "IDENTITY_CHECK_METHOD_ID_CARD"
        case .face: "IDENTITY_CHECK_METHOD_FACE"
        case .socialSecurityCard: "IDENTITY_CHECK_METHOD_SOCIAL_SECURITY_CARD"
        case .phoneCode: "IDENTITY_CHECK_METHOD_PHONE_CODE"
        case .unrecognized: nil
        }
    }
}

/// How a trainee took part in a session.
public enum AttendanceMode: EnumValue {
    case unspecified
    case onSite
    case online
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AttendanceMode] = [.unspecified, .onSite, .online]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .onSite
        case 2: self = .online
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .onSite: 1
        case .online: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ATTENDANCE_MODE_UNSPECIFIED"
        case .onSite: "ATTENDANCE_MODE_ON_SITE"
        case .online: "ATTENDANCE_MODE_ONLINE"
        case .unrecognized: nil
        }
    }
}

/// One trainee's presence at one session.
public struct AttendanceEntry: Message {
    public var personID: String = ""
    /// Teaching hours present, at most the session's hours.
    public var hours: Int32 = 0
    public var mode: AttendanceMode = .unspecified
    public var checkMethod: IdentityCheckMethod = .unspecified
    /// Whether the check said yes; false with IDENTITY_CHECK_METHOD_NONE.
    public var checkPassed: Bool = false

    public init() {}

    public init(personID: String = "", hours: Int32 = 0, mode: AttendanceMode = .unspecified, checkMethod: IdentityCheckMethod = .unspecified, checkPassed: Bool = false) {
        self.personID = personID
        self.hours = hours
        self.mode = mode
        self.checkMethod = checkMethod
        self.checkPassed = checkPassed
    }
}

extension AttendanceEntry {
    public static var protoName: String { "liaoning.skills.training_records.v1.AttendanceEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__attendance_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AttendanceEntry.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.hours = c.pointee.hours
        self.mode = .init(rawValue: Int32(bitPattern: c.pointee.mode.rawValue))
        self.checkMethod = .init(rawValue: Int32(bitPattern: c.pointee.check_method.rawValue))
        self.checkPassed = c.pointee.check_passed != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AttendanceEntry.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.hours = self.hours
        c.pointee.mode.rawValue = UInt32(bitPattern: self.mode.rawValue)
        c.pointee.check_method.rawValue = UInt32(bitPattern: self.checkMethod.rawValue)
        c.pointee.check_passed = self.checkPassed ? 1 : 0
    }
}

extension AttendanceEntry: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// Teaching hours present, at most the session's hours.
        public var hours: Int
        public var mode: AttendanceMode
        public var checkMethod: IdentityCheckMethod
        /// Whether the check said yes; false with IDENTITY_CHECK_METHOD_NONE.
        public var checkPassed: Bool

        public init(personID: String, hours: Int, mode: AttendanceMode, checkMethod: IdentityCheckMethod, checkPassed: Bool) {
            self.personID = personID
            self.hours = hours
            self.mode = mode
            self.checkMethod = checkMethod
            self.checkPassed = checkPassed
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("hours", values: 0...12),
            FieldRule("mode", required: true),
            FieldRule("check_method", required: true),
            FieldRule("check_passed"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let hours: Int? = check.number(self.hours, "hours", 0...12, required: false)
        let mode: AttendanceMode? = check.choice(self.mode, "mode", required: true)
        let checkMethod: IdentityCheckMethod? = check.choice(self.checkMethod, "check_method", required: true)
        let checkPassed: Bool? = self.checkPassed
        guard let personID, let hours, let mode, let checkMethod, let checkPassed else { return nil }
        return Checked(personID: personID, hours: hours, mode: mode, checkMethod: checkMethod, checkPassed: checkPassed)
    }
}

public struct RecordAttendanceRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    /// A session of the class.
    public var sessionNumber: Int32 = 0
    /// Each person once. All are recorded or none.
    public var entries: [AttendanceEntry] = []

    public init() {}

    public init(requestID: String = "", classID: String = "", sessionNumber: Int32 = 0, entries: [AttendanceEntry] = []) {
        self.requestID = requestID
        self.classID = classID
        self.sessionNumber = sessionNumber
        self.entries = entries
    }
}

extension RecordAttendanceRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordAttendanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_attendance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordAttendanceRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessionNumber = c.pointee.session_number
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordAttendanceRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.session_number = self.sessionNumber
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
    }
}

extension RecordAttendanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        /// A session of the class.
        public var sessionNumber: Int
        /// Each person once. All are recorded or none.
        public var entries: [AttendanceEntry.Checked]

        public init(requestID: String, classID: String, sessionNumber: Int, entries: [AttendanceEntry.Checked]) {
            self.requestID = requestID
            self.classID = classID
            self.sessionNumber = sessionNumber
            self.entries = entries
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("session_number", required: true, values: 1...400),
            FieldRule("entries", required: true, items: 1...500, message: AttendanceEntry.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let sessionNumber: Int? = check.number(self.sessionNumber, "session_number", 1...400, required: true)
        let entries: [AttendanceEntry.Checked]? = check.list(self.entries, "entries", 1...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let classID, let sessionNumber, let entries else { return nil }
        return Checked(requestID: requestID, classID: classID, sessionNumber: sessionNumber, entries: entries)
    }
}

public struct CorrectAttendanceRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    /// A session of the class.
    public var sessionNumber: Int32 = 0
    /// The presence as it is right; 0 hours void it.
    public var entry: AttendanceEntry? = nil
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "", sessionNumber: Int32 = 0, entry: AttendanceEntry? = nil, reason: String = "") {
        self.requestID = requestID
        self.classID = classID
        self.sessionNumber = sessionNumber
        self.entry = entry
        self.reason = reason
    }
}

extension CorrectAttendanceRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CorrectAttendanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__correct_attendance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectAttendanceRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessionNumber = c.pointee.session_number
        self.entry = unpacker.message(c.pointee.entry)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectAttendanceRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.session_number = self.sessionNumber
        c.pointee.entry = packer.message(self.entry)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CorrectAttendanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        /// A session of the class.
        public var sessionNumber: Int
        /// The presence as it is right; 0 hours void it.
        public var entry: AttendanceEntry.Checked
        public var reason: String

        public init(requestID: String, classID: String, sessionNumber: Int, entry: AttendanceEntry.Checked, reason: String) {
            self.requestID = requestID
            self.classID = classID
            self.sessionNumber = sessionNumber
            self.entry = entry
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("session_number", required: true, values: 1...400),
            FieldRule("entry", required: true, message: AttendanceEntry.self),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let sessionNumber: Int? = check.number(self.sessionNumber, "session_number", 1...400, required: true)
        let entry: AttendanceEntry.Checked? = check.message(self.entry, "entry", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let classID, let sessionNumber, let entry, let reason else { return nil }
        return Checked(requestID: requestID, classID: classID, sessionNumber: sessionNumber, entry: entry, reason: reason)
    }
}

/// One session's attendance. Also the payload of the changes "attendance.recorded" and "attendance.corrected".
public struct SessionAttendance: Message {
    public var classID: String = ""
    public var sessionNumber: Int32 = 0
    /// In the order of enrolment.
    public var entries: [AttendanceEntry] = []
    /// For each entry, whether its hours count: a failed check never does, an online hour only with a passed check.
    public var counts: [Bool] = []
    /// For each entry, why it was corrected; empty when it was not.
    public var correctedFor: [String] = []

    public init() {}

    public init(classID: String = "", sessionNumber: Int32 = 0, entries: [AttendanceEntry] = [], counts: [Bool] = [], correctedFor: [String] = []) {
        self.classID = classID
        self.sessionNumber = sessionNumber
        self.entries = entries
        self.counts = counts
        self.correctedFor = correctedFor
    }
}

extension SessionAttendance {
    public static var protoName: String { "liaoning.skills.training_records.v1.SessionAttendance" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__session_attendance__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SessionAttendance.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessionNumber = c.pointee.session_number
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.counts = unpacker.booleans(c.pointee.counts, c.pointee.n_counts)
        self.correctedFor = unpacker.strings(c.pointee.corrected_for, c.pointee.n_corrected_for)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SessionAttendance.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.session_number = self.sessionNumber
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.counts = packer.booleans(self.counts)
        c.pointee.n_counts = self.counts.count
        c.pointee.corrected_for = packer.strings(self.correctedFor)
        c.pointee.n_corrected_for = self.correctedFor.count
    }
}

public struct GetAttendanceRequest: Message {
    public var classID: String = ""
    /// Only this person; everyone when empty.
    public var personID: String = ""

    public init() {}

    public init(classID: String = "", personID: String = "") {
        self.classID = classID
        self.personID = personID
    }
}

extension GetAttendanceRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetAttendanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_attendance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetAttendanceRequest.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetAttendanceRequest.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension GetAttendanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var classID: String
        /// Only this person; everyone when empty.
        public var personID: String

        public init(classID: String, personID: String) {
            self.classID = classID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        guard let classID, let personID else { return nil }
        return Checked(classID: classID, personID: personID)
    }
}

/// Attendance of a class so far.
public struct AttendanceSheet: Message {
    public var classID: String = ""
    /// Sessions with at least one entry, in order.
    public var sessions: [SessionAttendance] = []

    public init() {}

    public init(classID: String = "", sessions: [SessionAttendance] = []) {
        self.classID = classID
        self.sessions = sessions
    }
}

extension AttendanceSheet {
    public static var protoName: String { "liaoning.skills.training_records.v1.AttendanceSheet" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__attendance_sheet__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AttendanceSheet.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AttendanceSheet.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
    }
}
