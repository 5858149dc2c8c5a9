// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/examiner_assignment.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

public enum InterestKind: EnumValue {
    case unspecified
    /// 所培训的学员、徒弟
    case trainee
    /// 亲属
    case relative
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InterestKind] = [.unspecified, .trainee, .relative]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .trainee
        case 2: self = .relative
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .trainee: 1
        case .relative: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INTEREST_KIND_UNSPECIFIED"
        case .trainee: "INTEREST_KIND_TRAINEE"
        case .relative: "INTEREST_KIND_RELATIVE"
        case .unrecognized: nil
        }
    }
}

/// An examiner or supervisor of a session. Also the payload of the changes "examiner.assigned" and "examiner.released".
public struct ExaminerAssignment: Message {
    /// "exa_…".
    public var examinerAssignmentID: String = ""
    public var batchID: String = ""
    /// Of a supervisor: unspecified, all sessions.
    public var subject: EvaluationSubject = .unspecified
    public var examinerID: String = ""
    /// Of a draw: its seed, sixteen hexadecimal digits. Empty: named.
    public var drawSeed: String = ""
    /// "YYYY-MM-DD".
    public var assignedOn: String = ""
    /// "YYYY-MM-DD"; empty while assigned.
    public var releasedOn: String = ""
    public var releaseReason: String = ""

    public init() {}

    public init(examinerAssignmentID: String = "", batchID: String = "", subject: EvaluationSubject = .unspecified, examinerID: String = "", drawSeed: String = "", assignedOn: String = "", releasedOn: String = "", releaseReason: String = "") {
        self.examinerAssignmentID = examinerAssignmentID
        self.batchID = batchID
        self.subject = subject
        self.examinerID = examinerID
        self.drawSeed = drawSeed
        self.assignedOn = assignedOn
        self.releasedOn = releasedOn
        self.releaseReason = releaseReason
    }
}

extension ExaminerAssignment {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ExaminerAssignment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__examiner_assignment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerAssignment.self)
        self.examinerAssignmentID = unpacker.string(c.pointee.examiner_assignment_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.drawSeed = unpacker.string(c.pointee.draw_seed)
        self.assignedOn = unpacker.string(c.pointee.assigned_on)
        self.releasedOn = unpacker.string(c.pointee.released_on)
        self.releaseReason = unpacker.string(c.pointee.release_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerAssignment.self)
        c.pointee.examiner_assignment_id = packer.string(self.examinerAssignmentID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.draw_seed = packer.string(self.drawSeed)
        c.pointee.assigned_on = packer.string(self.assignedOn)
        c.pointee.released_on = packer.string(self.releasedOn)
        c.pointee.release_reason = packer.string(self.releaseReason)
    }
}

/// A declared tie. Also the payload of the change "examiner.interest_declared".
public struct ExaminerInterest: Message {
    public var examinerID: String = ""
    public var personID: String = ""
    public var kind: InterestKind = .unspecified
    /// "YYYY-MM-DD".
    public var declaredOn: String = ""

    public init() {}

    public init(examinerID: String = "", personID: String = "", kind: InterestKind = .unspecified, declaredOn: String = "") {
        self.examinerID = examinerID
        self.personID = personID
        self.kind = kind
        self.declaredOn = declaredOn
    }
}

extension ExaminerInterest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ExaminerInterest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__examiner_interest__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerInterest.self)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.declaredOn = unpacker.string(c.pointee.declared_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExaminerInterest.self)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.declared_on = packer.string(self.declaredOn)
    }
}

public struct AssignExaminersRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var subject: EvaluationSubject = .unspecified
    /// Each once.
    public var examinerIDs: [String] = []

    public init() {}

    public init(requestID: String = "", batchID: String = "", subject: EvaluationSubject = .unspecified, examinerIDs: [String] = []) {
        self.requestID = requestID
        self.batchID = batchID
        self.subject = subject
        self.examinerIDs = examinerIDs
    }
}

extension AssignExaminersRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AssignExaminersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__assign_examiners_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AssignExaminersRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.examinerIDs = unpacker.strings(c.pointee.examiner_ids, c.pointee.n_examiner_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AssignExaminersRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.examiner_ids = packer.strings(self.examinerIDs)
        c.pointee.n_examiner_ids = self.examinerIDs.count
    }
}

extension AssignExaminersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var subject: EvaluationSubject
        /// Each once.
        public var examinerIDs: [String]

        public init(requestID: String, batchID: String, subject: EvaluationSubject, examinerIDs: [String]) {
            self.requestID = requestID
            self.batchID = batchID
            self.subject = subject
            self.examinerIDs = examinerIDs
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("subject", required: true),
            FieldRule("examiner_ids", required: true, format: "RECORD_ID", items: 1...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let examinerIDs: [String]? = check.list(self.examinerIDs, "examiner_ids", 1...50) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let batchID, let subject, let examinerIDs else { return nil }
        return Checked(requestID: requestID, batchID: batchID, subject: subject, examinerIDs: examinerIDs)
    }
}

public struct DrawExaminersRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var subject: EvaluationSubject = .unspecified
    /// How many.
    public var count: Int32 = 0

    public init() {}

    public init(requestID: String = "", batchID: String = "", subject: EvaluationSubject = .unspecified, count: Int32 = 0) {
        self.requestID = requestID
        self.batchID = batchID
        self.subject = subject
        self.count = count
    }
}

extension DrawExaminersRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DrawExaminersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__draw_examiners_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DrawExaminersRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.count = c.pointee.count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DrawExaminersRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.count = self.count
    }
}

extension DrawExaminersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var subject: EvaluationSubject
        /// How many.
        public var count: Int

        public init(requestID: String, batchID: String, subject: EvaluationSubject, count: Int) {
            self.requestID = requestID
            self.batchID = batchID
            self.subject = subject
            self.count = count
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("subject", required: true),
            FieldRule("count", required: true, values: 1...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let count: Int? = check.number(self.count, "count", 1...50, required: true)
        guard let requestID, let batchID, let subject, let count else { return nil }
        return Checked(requestID: requestID, batchID: batchID, subject: subject, count: count)
    }
}

public struct AssignSupervisorRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var examinerID: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", examinerID: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.examinerID = examinerID
    }
}

extension AssignSupervisorRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AssignSupervisorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__assign_supervisor_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AssignSupervisorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AssignSupervisorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.examiner_id = packer.string(self.examinerID)
    }
}

extension AssignSupervisorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var examinerID: String

        public init(requestID: String, batchID: String, examinerID: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.examinerID = examinerID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        guard let requestID, let batchID, let examinerID else { return nil }
        return Checked(requestID: requestID, batchID: batchID, examinerID: examinerID)
    }
}

public struct ReleaseExaminerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerAssignmentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", examinerAssignmentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.examinerAssignmentID = examinerAssignmentID
        self.reason = reason
    }
}

extension ReleaseExaminerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ReleaseExaminerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__release_examiner_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReleaseExaminerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerAssignmentID = unpacker.string(c.pointee.examiner_assignment_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReleaseExaminerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_assignment_id = packer.string(self.examinerAssignmentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReleaseExaminerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerAssignmentID: String
        public var reason: String

        public init(requestID: String, examinerAssignmentID: String, reason: String) {
            self.requestID = requestID
            self.examinerAssignmentID = examinerAssignmentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_assignment_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerAssignmentID: String? = check.recordID(self.examinerAssignmentID, "examiner_assignment_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let examinerAssignmentID, let reason else { return nil }
        return Checked(requestID: requestID, examinerAssignmentID: examinerAssignmentID, reason: reason)
    }
}

public struct DeclareExaminerInterestRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var examinerID: String = ""
    public var personID: String = ""
    public var kind: InterestKind = .unspecified

    public init() {}

    public init(requestID: String = "", examinerID: String = "", personID: String = "", kind: InterestKind = .unspecified) {
        self.requestID = requestID
        self.examinerID = examinerID
        self.personID = personID
        self.kind = kind
    }
}

extension DeclareExaminerInterestRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DeclareExaminerInterestRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__declare_examiner_interest_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DeclareExaminerInterestRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DeclareExaminerInterestRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.examiner_id = packer.string(self.examinerID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
    }
}

extension DeclareExaminerInterestRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var examinerID: String
        public var personID: String
        public var kind: InterestKind

        public init(requestID: String, examinerID: String, personID: String, kind: InterestKind) {
            self.requestID = requestID
            self.examinerID = examinerID
            self.personID = personID
            self.kind = kind
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("examiner_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: InterestKind? = check.choice(self.kind, "kind", required: true)
        guard let requestID, let examinerID, let personID, let kind else { return nil }
        return Checked(requestID: requestID, examinerID: examinerID, personID: personID, kind: kind)
    }
}

public struct ListExaminerAssignmentsRequest: Message {
    /// One of the two is required.
    public var batchID: String = ""
    public var examinerID: String = ""

    public init() {}

    public init(batchID: String = "", examinerID: String = "") {
        self.batchID = batchID
        self.examinerID = examinerID
    }
}

extension ListExaminerAssignmentsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminerAssignmentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiner_assignments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerAssignmentsRequest.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.examinerID = unpacker.string(c.pointee.examiner_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerAssignmentsRequest.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.examiner_id = packer.string(self.examinerID)
    }
}

extension ListExaminerAssignmentsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// One of the two is required.
        public var batchID: String
        public var examinerID: String

        public init(batchID: String, examinerID: String) {
            self.batchID = batchID
            self.examinerID = examinerID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("batch_id", format: "RECORD_ID"),
            FieldRule("examiner_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: false)
        let examinerID: String? = check.recordID(self.examinerID, "examiner_id", required: false)
        guard let batchID, let examinerID else { return nil }
        return Checked(batchID: batchID, examinerID: examinerID)
    }
}

public struct ListExaminerAssignmentsResponse: Message {
    /// By id, which is by time of assignment; of an examiner the latest 500.
    public var assignments: [ExaminerAssignment] = []

    public init() {}

    public init(assignments: [ExaminerAssignment] = []) {
        self.assignments = assignments
    }
}

extension ListExaminerAssignmentsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListExaminerAssignmentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_examiner_assignments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerAssignmentsResponse.self)
        self.assignments = unpacker.messages(c.pointee.assignments, c.pointee.n_assignments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListExaminerAssignmentsResponse.self)
        c.pointee.assignments = packer.messages(self.assignments)
        c.pointee.n_assignments = self.assignments.count
    }
}
