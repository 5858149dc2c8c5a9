// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/batch.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What an evaluation consists of. Review only from 技师 up. Source: national evaluation rules (理论知识考试、技能考核、综合评审).
public enum EvaluationSubject: EnumValue {
    case unspecified
    /// 理论知识考试
    case theory
    /// 技能考核
    case practice
    /// 综合评审
    case review
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationSubject] = [.unspecified, .theory, .practice, .review]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .theory
        case 2: self = .practice
        case 3: self = .review
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .theory: 1
        case .practice: 2
        case .review: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_SUBJECT_UNSPECIFIED"
        case .theory: "EVALUATION_SUBJECT_THEORY"
        case .practice: "EVALUATION_SUBJECT_PRACTICE"
        case .review: "EVALUATION_SUBJECT_REVIEW"
        case .unrecognized: nil
        }
    }
}

public enum BatchState: EnumValue {
    case unspecified
    /// Announced: admits candidates until registration closes, and is held on its days.
    case announced
    /// 取消: not held, or not to its end.
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [BatchState] = [.unspecified, .announced, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .announced
        case 2: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .announced: 1
        case .cancelled: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "BATCH_STATE_UNSPECIFIED"
        case .announced: "BATCH_STATE_ANNOUNCED"
        case .cancelled: "BATCH_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// When and where a subject is examined.
public struct SubjectSession: Message {
    /// Each once in a batch.
    public var subject: EvaluationSubject = .unspecified
    /// "YYYY-MM-DD", not before registration closes.
    public var heldOn: String = ""
    public var place: String = ""

    public init() {}

    public init(subject: EvaluationSubject = .unspecified, heldOn: String = "", place: String = "") {
        self.subject = subject
        self.heldOn = heldOn
        self.place = place
    }
}

extension SubjectSession {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SubjectSession" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__subject_session__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SubjectSession.self)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.heldOn = unpacker.string(c.pointee.held_on)
        self.place = unpacker.string(c.pointee.place)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SubjectSession.self)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.held_on = packer.string(self.heldOn)
        c.pointee.place = packer.string(self.place)
    }
}

extension SubjectSession: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Each once in a batch.
        public var subject: EvaluationSubject
        /// "YYYY-MM-DD", not before registration closes.
        public var heldOn: CivilDay
        public var place: String

        public init(subject: EvaluationSubject, heldOn: CivilDay, place: String) {
            self.subject = subject
            self.heldOn = heldOn
            self.place = place
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("subject", required: true),
            FieldRule("held_on", required: true, format: "DAY"),
            FieldRule("place", required: true, format: "REMARK", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let heldOn: CivilDay? = check.day(self.heldOn, "held_on", required: true)
        let place: String? = check.remark(self.place, "place", 0...100, required: true)
        guard let subject, let heldOn, let place else { return nil }
        return Checked(subject: subject, heldOn: heldOn, place: place)
    }
}

/// An announced batch. Also the payload of the changes "evaluation_batch.announced", ".changed", ".cancelled" and ".successor_named".
public struct EvaluationBatch: Message {
    /// "bat_…".
    public var batchID: String = ""
    public var organisationCreditCode: String = ""
    public var organisationName: String = ""
    /// Where the organisation is filed.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var occupationName: String = ""
    public var level: Level = .unspecified
    /// Last day on which candidates are admitted, "YYYY-MM-DD".
    public var registrationClosesOn: String = ""
    /// In the order of subjects.
    public var sessions: [SubjectSession] = []
    /// "YYYY-MM-DD".
    public var announcedOn: String = ""
    public var state: BatchState = .unspecified
    /// Of the last change, cancellation or naming of a successor; empty when there was none.
    public var stateReason: String = ""
    /// 1 at first, one more with each change.
    public var revision: Int64 = 0
    /// Who finishes it instead of the organisation that announced it; empty: nobody else.
    public var successorCreditCode: String = ""

    public init() {}

    public init(batchID: String = "", organisationCreditCode: String = "", organisationName: String = "", regionCode: String = "", occupationCode: String = "", occupationName: String = "", level: Level = .unspecified, registrationClosesOn: String = "", sessions: [SubjectSession] = [], announcedOn: String = "", state: BatchState = .unspecified, stateReason: String = "", revision: Int64 = 0, successorCreditCode: String = "") {
        self.batchID = batchID
        self.organisationCreditCode = organisationCreditCode
        self.organisationName = organisationName
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.level = level
        self.registrationClosesOn = registrationClosesOn
        self.sessions = sessions
        self.announcedOn = announcedOn
        self.state = state
        self.stateReason = stateReason
        self.revision = revision
        self.successorCreditCode = successorCreditCode
    }
}

extension EvaluationBatch {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluationBatch" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation_batch__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationBatch.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.organisationName = unpacker.string(c.pointee.organisation_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
        self.announcedOn = unpacker.string(c.pointee.announced_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.revision = c.pointee.revision
        self.successorCreditCode = unpacker.string(c.pointee.successor_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationBatch.self)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.organisation_name = packer.string(self.organisationName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.announced_on = packer.string(self.announcedOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.revision = self.revision
        c.pointee.successor_credit_code = packer.string(self.successorCreditCode)
    }
}

public struct ChangeBatchRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    /// Today or later, or as it was.
    public var registrationClosesOn: String = ""
    /// All sessions, as with announcing.
    public var sessions: [SubjectSession] = []
    /// What candidates are told.
    public var reason: String = ""
    /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
    public var revision: Int64 = 0

    public init() {}

    public init(requestID: String = "", batchID: String = "", registrationClosesOn: String = "", sessions: [SubjectSession] = [], reason: String = "", revision: Int64 = 0) {
        self.requestID = requestID
        self.batchID = batchID
        self.registrationClosesOn = registrationClosesOn
        self.sessions = sessions
        self.reason = reason
        self.revision = revision
    }
}

extension ChangeBatchRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ChangeBatchRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__change_batch_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeBatchRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
        self.reason = unpacker.string(c.pointee.reason)
        self.revision = c.pointee.revision
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeBatchRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.reason = packer.string(self.reason)
        c.pointee.revision = self.revision
    }
}

extension ChangeBatchRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        /// Today or later, or as it was.
        public var registrationClosesOn: CivilDay
        /// All sessions, as with announcing.
        public var sessions: [SubjectSession.Checked]
        /// What candidates are told.
        public var reason: String
        /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
        public var revision: Int

        public init(requestID: String, batchID: String, registrationClosesOn: CivilDay, sessions: [SubjectSession.Checked], reason: String, revision: Int) {
            self.requestID = requestID
            self.batchID = batchID
            self.registrationClosesOn = registrationClosesOn
            self.sessions = sessions
            self.reason = reason
            self.revision = revision
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("registration_closes_on", required: true, format: "DAY"),
            FieldRule("sessions", required: true, items: 1...10, message: SubjectSession.self),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
            FieldRule("revision", values: 0...9223372036854775807),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let registrationClosesOn: CivilDay? = check.day(self.registrationClosesOn, "registration_closes_on", required: true)
        let sessions: [SubjectSession.Checked]? = check.list(self.sessions, "sessions", 1...10) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        let revision: Int? = check.number(self.revision, "revision", 0...9223372036854775807, required: false)
        guard let requestID, let batchID, let registrationClosesOn, let sessions, let reason, let revision else { return nil }
        return Checked(requestID: requestID, batchID: batchID, registrationClosesOn: registrationClosesOn, sessions: sessions, reason: reason, revision: revision)
    }
}

public struct CancelBatchRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", reason: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.reason = reason
    }
}

extension CancelBatchRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CancelBatchRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__cancel_batch_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CancelBatchRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CancelBatchRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelBatchRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        public var reason: String

        public init(requestID: String, batchID: String, reason: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let batchID, let reason else { return nil }
        return Checked(requestID: requestID, batchID: batchID, reason: reason)
    }
}

public struct NameBatchSuccessorRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var batchID: String = ""
    /// A filed organisation that may evaluate the occupation and level.
    public var organisationCreditCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", batchID: String = "", organisationCreditCode: String = "", reason: String = "") {
        self.requestID = requestID
        self.batchID = batchID
        self.organisationCreditCode = organisationCreditCode
        self.reason = reason
    }
}

extension NameBatchSuccessorRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.NameBatchSuccessorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__name_batch_successor_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__NameBatchSuccessorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__NameBatchSuccessorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension NameBatchSuccessorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var batchID: String
        /// A filed organisation that may evaluate the occupation and level.
        public var organisationCreditCode: CreditCode
        public var reason: String

        public init(requestID: String, batchID: String, organisationCreditCode: CreditCode, reason: String) {
            self.requestID = requestID
            self.batchID = batchID
            self.organisationCreditCode = organisationCreditCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let batchID, let organisationCreditCode, let reason else { return nil }
        return Checked(requestID: requestID, batchID: batchID, organisationCreditCode: organisationCreditCode, reason: reason)
    }
}

public struct AnnounceBatchRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A filed organisation.
    public var organisationCreditCode: String = ""
    /// In its scope.
    public var occupationCode: String = ""
    /// In its scope.
    public var level: Level = .unspecified
    /// Today or later.
    public var registrationClosesOn: String = ""
    /// Theory and practice; from LEVEL_TECHNICIAN up also review.
    public var sessions: [SubjectSession] = []

    public init() {}

    public init(requestID: String = "", organisationCreditCode: String = "", occupationCode: String = "", level: Level = .unspecified, registrationClosesOn: String = "", sessions: [SubjectSession] = []) {
        self.requestID = requestID
        self.organisationCreditCode = organisationCreditCode
        self.occupationCode = occupationCode
        self.level = level
        self.registrationClosesOn = registrationClosesOn
        self.sessions = sessions
    }
}

extension AnnounceBatchRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AnnounceBatchRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__announce_batch_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AnnounceBatchRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.sessions = unpacker.messages(c.pointee.sessions, c.pointee.n_sessions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AnnounceBatchRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.sessions = packer.messages(self.sessions)
        c.pointee.n_sessions = self.sessions.count
    }
}

extension AnnounceBatchRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A filed organisation.
        public var organisationCreditCode: CreditCode
        /// In its scope.
        public var occupationCode: OccupationCode
        /// In its scope.
        public var level: Level
        /// Today or later.
        public var registrationClosesOn: CivilDay
        /// Theory and practice; from LEVEL_TECHNICIAN up also review.
        public var sessions: [SubjectSession.Checked]

        public init(requestID: String, organisationCreditCode: CreditCode, occupationCode: OccupationCode, level: Level, registrationClosesOn: CivilDay, sessions: [SubjectSession.Checked]) {
            self.requestID = requestID
            self.organisationCreditCode = organisationCreditCode
            self.occupationCode = occupationCode
            self.level = level
            self.registrationClosesOn = registrationClosesOn
            self.sessions = sessions
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("registration_closes_on", required: true, format: "DAY"),
            FieldRule("sessions", required: true, items: 1...10, message: SubjectSession.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let registrationClosesOn: CivilDay? = check.day(self.registrationClosesOn, "registration_closes_on", required: true)
        let sessions: [SubjectSession.Checked]? = check.list(self.sessions, "sessions", 1...10) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let organisationCreditCode, let occupationCode, let level, let registrationClosesOn, let sessions else { return nil }
        return Checked(requestID: requestID, organisationCreditCode: organisationCreditCode, occupationCode: occupationCode, level: level, registrationClosesOn: registrationClosesOn, sessions: sessions)
    }
}

public struct GetBatchRequest: Message {
    public var batchID: String = ""

    public init() {}

    public init(batchID: String = "") {
        self.batchID = batchID
    }
}

extension GetBatchRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetBatchRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_batch_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetBatchRequest.self)
        self.batchID = unpacker.string(c.pointee.batch_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetBatchRequest.self)
        c.pointee.batch_id = packer.string(self.batchID)
    }
}

extension GetBatchRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var batchID: String

        public init(batchID: String) {
            self.batchID = batchID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("batch_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let batchID: String? = check.recordID(self.batchID, "batch_id", required: true)
        guard let batchID else { return nil }
        return Checked(batchID: batchID)
    }
}

public struct ListBatchesRequest: Message {
    public var organisationCreditCode: String = ""
    /// Only batches of organisations filed in this city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// Only batches that admit candidates on this day.
    public var openOn: String = ""
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    public var state: BatchState = .unspecified

    public init() {}

    public init(organisationCreditCode: String = "", regionCode: String = "", occupationCode: String = "", level: Level = .unspecified, openOn: String = "", pageSize: Int32 = 0, pageToken: String = "", state: BatchState = .unspecified) {
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.level = level
        self.openOn = openOn
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
    }
}

extension ListBatchesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListBatchesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_batches_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListBatchesRequest.self)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.openOn = unpacker.string(c.pointee.open_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListBatchesRequest.self)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.open_on = packer.string(self.openOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

extension ListBatchesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var organisationCreditCode: CreditCode?
        /// Only batches of organisations filed in this city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var occupationCode: OccupationCode?
        public var level: Level?
        /// Only batches that admit candidates on this day.
        public var openOn: CivilDay?
        public var state: BatchState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(organisationCreditCode: CreditCode?, regionCode: RegionCode?, occupationCode: OccupationCode?, level: Level?, openOn: CivilDay?, state: BatchState?, page: PageQuery) {
            self.organisationCreditCode = organisationCreditCode
            self.regionCode = regionCode
            self.occupationCode = occupationCode
            self.level = level
            self.openOn = openOn
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("open_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("state"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let openOn: CivilDay?? = check.optional(day: self.openOn, "open_on")
        let state: BatchState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let organisationCreditCode, let regionCode, let occupationCode, let level, let openOn, let state, let page else { return nil }
        return Checked(organisationCreditCode: organisationCreditCode, regionCode: regionCode, occupationCode: occupationCode, level: level, openOn: openOn, state: state, page: page)
    }
}

public struct ListBatchesResponse: Message {
    /// Latest announced first.
    public var batches: [EvaluationBatch] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(batches: [EvaluationBatch] = [], nextPageToken: String = "") {
        self.batches = batches
        self.nextPageToken = nextPageToken
    }
}

extension ListBatchesResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListBatchesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_batches_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListBatchesResponse.self)
        self.batches = unpacker.messages(c.pointee.batches, c.pointee.n_batches)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListBatchesResponse.self)
        c.pointee.batches = packer.messages(self.batches)
        c.pointee.n_batches = self.batches.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
