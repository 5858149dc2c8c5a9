// Written by Protos/generate.sh from liaoning/skills/training_records/v1/enrolment.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import TypeMessages
public import WireMessages

/// Where an enrolment stands.
public enum EnrolmentState: EnumValue {
    case unspecified
    /// The trainee has a seat.
    case enrolled
    /// Given up by the trainee, or the class was cancelled; the seat is free.
    case withdrawn
    /// 结业: attendance and assessment were sufficient.
    case completed
    /// The class is over and attendance or assessment was not sufficient.
    case notCompleted
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EnrolmentState] = [.unspecified, .enrolled, .withdrawn, .completed, .notCompleted]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enrolled
        case 2: self = .withdrawn
        case 3: self = .completed
        case 4: self = .notCompleted
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enrolled: 1
        case .withdrawn: 2
        case .completed: 3
        case .notCompleted: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENROLMENT_STATE_UNSPECIFIED"
        case .enrolled: "ENROLMENT_STATE_ENROLLED"
        case .withdrawn: "ENROLMENT_STATE_WITHDRAWN"
        case .completed: "ENROLMENT_STATE_COMPLETED"
        case .notCompleted: "ENROLMENT_STATE_NOT_COMPLETED"
        case .unrecognized: nil
        }
    }
}

/// A trainee's seat in a class. Also the payload of the changes "trainee.enrolled", "trainee.withdrawn",
/// "trainee.completed" and "trainee.not_completed", there without the name.
public struct Enrolment: Message {
    /// Opaque id.
    public var enrolmentID: String = ""
    public var classID: String = ""
    public var personID: String = ""
    public var personName: String = ""
    /// The group by which the trainee is eligible. Not shown to enterprises.
    public var workerGroup: WorkerGroup = .unspecified
    public var state: EnrolmentState = .unspecified
    /// The voucher that covers it; empty when none does.
    public var voucherID: String = ""
    /// Teaching hours attended that count.
    public var attendedHours: Int32 = 0
    /// attended_hours of the class's hours, in hundredths of a percent, rounded down.
    public var attendanceHundredths: Int32 = 0
    public var assessed: Bool = false
    /// Assessment by the institution, 0 to 100 points; 0 before.
    public var assessmentPoints: Int32 = 0
    /// Why the trainee did not complete the class.
    public var notCompletedFor: [Refusal] = []
    /// Day of completion, "YYYY-MM-DD"; empty before.
    public var completedOn: String = ""
    public var withdrawReason: String = ""
    public var enrolledAt: Timestamp? = nil
    /// What admitting the trainee rested on.
    public var basis: DecisionBasis? = nil

    public init() {}

    public init(enrolmentID: String = "", classID: String = "", personID: String = "", personName: String = "", workerGroup: WorkerGroup = .unspecified, state: EnrolmentState = .unspecified, voucherID: String = "", attendedHours: Int32 = 0, attendanceHundredths: Int32 = 0, assessed: Bool = false, assessmentPoints: Int32 = 0, notCompletedFor: [Refusal] = [], completedOn: String = "", withdrawReason: String = "", enrolledAt: Timestamp? = nil, basis: DecisionBasis? = nil) {
        self.enrolmentID = enrolmentID
        self.classID = classID
        self.personID = personID
        self.personName = personName
        self.workerGroup = workerGroup
        self.state = state
        self.voucherID = voucherID
        self.attendedHours = attendedHours
        self.attendanceHundredths = attendanceHundredths
        self.assessed = assessed
        self.assessmentPoints = assessmentPoints
        self.notCompletedFor = notCompletedFor
        self.completedOn = completedOn
        self.withdrawReason = withdrawReason
        self.enrolledAt = enrolledAt
        self.basis = basis
    }
}

extension Enrolment {
    public static var protoName: String { "liaoning.skills.training_records.v1.Enrolment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__enrolment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Enrolment.self)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.personName = unpacker.string(c.pointee.person_name)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.voucherID = unpacker.string(c.pointee.voucher_id)
        self.attendedHours = c.pointee.attended_hours
        self.attendanceHundredths = c.pointee.attendance_hundredths
        self.assessed = c.pointee.assessed != 0
        self.assessmentPoints = c.pointee.assessment_points
        self.notCompletedFor = unpacker.messages(c.pointee.not_completed_for, c.pointee.n_not_completed_for)
        self.completedOn = unpacker.string(c.pointee.completed_on)
        self.withdrawReason = unpacker.string(c.pointee.withdraw_reason)
        self.enrolledAt = unpacker.message(c.pointee.enrolled_at)
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Enrolment.self)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.person_name = packer.string(self.personName)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.voucher_id = packer.string(self.voucherID)
        c.pointee.attended_hours = self.attendedHours
        c.pointee.attendance_hundredths = self.attendanceHundredths
        c.pointee.assessed = self.assessed ? 1 : 0
        c.pointee.assessment_points = self.assessmentPoints
        c.pointee.not_completed_for = packer.messages(self.notCompletedFor)
        c.pointee.n_not_completed_for = self.notCompletedFor.count
        c.pointee.completed_on = packer.string(self.completedOn)
        c.pointee.withdraw_reason = packer.string(self.withdrawReason)
        c.pointee.enrolled_at = packer.message(self.enrolledAt)
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct CheckEnrolmentRequest: Message {
    public var classID: String = ""
    public var personID: String = ""

    public init() {}

    public init(classID: String = "", personID: String = "") {
        self.classID = classID
        self.personID = personID
    }
}

extension CheckEnrolmentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CheckEnrolmentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__check_enrolment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CheckEnrolmentRequest.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CheckEnrolmentRequest.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension CheckEnrolmentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var classID: String
        public var personID: String

        public init(classID: String, personID: String) {
            self.classID = classID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let classID, let personID else { return nil }
        return Checked(classID: classID, personID: personID)
    }
}

/// What enrolling would answer now.
public struct EnrolmentCheck: Message {
    public var allowed: Bool = false
    /// Every reason against it, in the articles' order; empty when allowed.
    public var refusals: [Refusal] = []
    /// The group by which the person would be eligible. Shown to the person, bureaus and services only.
    public var workerGroup: WorkerGroup = .unspecified
    /// What the answer rests on.
    public var basis: DecisionBasis? = nil

    public init() {}

    public init(allowed: Bool = false, refusals: [Refusal] = [], workerGroup: WorkerGroup = .unspecified, basis: DecisionBasis? = nil) {
        self.allowed = allowed
        self.refusals = refusals
        self.workerGroup = workerGroup
        self.basis = basis
    }
}

extension EnrolmentCheck {
    public static var protoName: String { "liaoning.skills.training_records.v1.EnrolmentCheck" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__enrolment_check__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnrolmentCheck.self)
        self.allowed = c.pointee.allowed != 0
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnrolmentCheck.self)
        c.pointee.allowed = self.allowed ? 1 : 0
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct EnrolTraineeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "", personID: String = "") {
        self.requestID = requestID
        self.classID = classID
        self.personID = personID
    }
}

extension EnrolTraineeRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EnrolTraineeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__enrol_trainee_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnrolTraineeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnrolTraineeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension EnrolTraineeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        public var personID: String

        public init(requestID: String, classID: String, personID: String) {
            self.requestID = requestID
            self.classID = classID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let requestID, let classID, let personID else { return nil }
        return Checked(requestID: requestID, classID: classID, personID: personID)
    }
}

public struct WithdrawEnrolmentRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var enrolmentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", enrolmentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.enrolmentID = enrolmentID
        self.reason = reason
    }
}

extension WithdrawEnrolmentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.WithdrawEnrolmentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__withdraw_enrolment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WithdrawEnrolmentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__WithdrawEnrolmentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawEnrolmentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var enrolmentID: String
        public var reason: String

        public init(requestID: String, enrolmentID: String, reason: String) {
            self.requestID = requestID
            self.enrolmentID = enrolmentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("enrolment_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let enrolmentID: String? = check.recordID(self.enrolmentID, "enrolment_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let enrolmentID, let reason else { return nil }
        return Checked(requestID: requestID, enrolmentID: enrolmentID, reason: reason)
    }
}

public struct VoidCompletionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var enrolmentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", enrolmentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.enrolmentID = enrolmentID
        self.reason = reason
    }
}

extension VoidCompletionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidCompletionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_completion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidCompletionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidCompletionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidCompletionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var enrolmentID: String
        public var reason: String

        public init(requestID: String, enrolmentID: String, reason: String) {
            self.requestID = requestID
            self.enrolmentID = enrolmentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("enrolment_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let enrolmentID: String? = check.recordID(self.enrolmentID, "enrolment_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let enrolmentID, let reason else { return nil }
        return Checked(requestID: requestID, enrolmentID: enrolmentID, reason: reason)
    }
}

public struct GetEnrolmentRequest: Message {
    public var enrolmentID: String = ""

    public init() {}

    public init(enrolmentID: String = "") {
        self.enrolmentID = enrolmentID
    }
}

extension GetEnrolmentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetEnrolmentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_enrolment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetEnrolmentRequest.self)
        self.enrolmentID = unpacker.string(c.pointee.enrolment_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetEnrolmentRequest.self)
        c.pointee.enrolment_id = packer.string(self.enrolmentID)
    }
}

extension GetEnrolmentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var enrolmentID: String

        public init(enrolmentID: String) {
            self.enrolmentID = enrolmentID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("enrolment_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let enrolmentID: String? = check.recordID(self.enrolmentID, "enrolment_id", required: true)
        guard let enrolmentID else { return nil }
        return Checked(enrolmentID: enrolmentID)
    }
}

public struct ListEnrolmentsRequest: Message {
    public var classID: String = ""
    public var state: EnrolmentState = .unspecified
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(classID: String = "", state: EnrolmentState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.classID = classID
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEnrolmentsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListEnrolmentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_enrolments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEnrolmentsRequest.self)
        self.classID = unpacker.string(c.pointee.class_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEnrolmentsRequest.self)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListEnrolmentsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var classID: String
        public var state: EnrolmentState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(classID: String, state: EnrolmentState?, page: PageQuery) {
            self.classID = classID
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let state: EnrolmentState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let classID, let state, let page else { return nil }
        return Checked(classID: classID, state: state, page: page)
    }
}

public struct ListEnrolmentsResponse: Message {
    /// In the order of enrolment.
    public var enrolments: [Enrolment] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(enrolments: [Enrolment] = [], nextPageToken: String = "") {
        self.enrolments = enrolments
        self.nextPageToken = nextPageToken
    }
}

extension ListEnrolmentsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListEnrolmentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_enrolments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEnrolmentsResponse.self)
        self.enrolments = unpacker.messages(c.pointee.enrolments, c.pointee.n_enrolments)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListEnrolmentsResponse.self)
        c.pointee.enrolments = packer.messages(self.enrolments)
        c.pointee.n_enrolments = self.enrolments.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct AssessTraineeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    public var personID: String = ""
    /// A later assessment replaces an earlier one until the class is completed.
    public var points: Int32 = 0

    public init() {}

    public init(requestID: String = "", classID: String = "", personID: String = "", points: Int32 = 0) {
        self.requestID = requestID
        self.classID = classID
        self.personID = personID
        self.points = points
    }
}

extension AssessTraineeRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.AssessTraineeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__assess_trainee_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AssessTraineeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.points = c.pointee.points
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AssessTraineeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.points = self.points
    }
}

extension AssessTraineeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        public var personID: String
        /// A later assessment replaces an earlier one until the class is completed.
        public var points: Int

        public init(requestID: String, classID: String, personID: String, points: Int) {
            self.requestID = requestID
            self.classID = classID
            self.personID = personID
            self.points = points
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("points", values: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let points: Int? = check.number(self.points, "points", 0...100, required: false)
        guard let requestID, let classID, let personID, let points else { return nil }
        return Checked(requestID: requestID, classID: classID, personID: personID, points: points)
    }
}
