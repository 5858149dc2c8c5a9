// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/batch.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
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

/// When and where a subject is examined.
public struct SubjectSession: Message {
    /// Required, each once in a batch.
    public var subject: EvaluationSubject = .unspecified
    /// "YYYY-MM-DD", not before registration closes. Required.
    public var heldOn: String = ""
    /// 2 to 100 characters. Required.
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

/// An announced batch. Also the payload of the change "evaluation_batch.announced".
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

    public init() {}

    public init(batchID: String = "", organisationCreditCode: String = "", organisationName: String = "", regionCode: String = "", occupationCode: String = "", occupationName: String = "", level: Level = .unspecified, registrationClosesOn: String = "", sessions: [SubjectSession] = [], announcedOn: String = "") {
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
    }
}

public struct AnnounceBatchRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// A filed organisation. Required.
    public var organisationCreditCode: String = ""
    /// In its scope. Required.
    public var occupationCode: String = ""
    /// In its scope. Required.
    public var level: Level = .unspecified
    /// "YYYY-MM-DD", today or later. Required.
    public var registrationClosesOn: String = ""
    /// Theory and practice; from LEVEL_TECHNICIAN up also review. Required.
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

public struct GetBatchRequest: Message {
    /// Required.
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

public struct ListBatchesRequest: Message {
    /// Optional filter.
    public var organisationCreditCode: String = ""
    /// Only batches of organisations filed in this city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    /// Optional filter.
    public var occupationCode: String = ""
    /// Optional filter.
    public var level: Level = .unspecified
    /// Only batches that admit candidates on this day, "YYYY-MM-DD". Optional.
    public var openOn: String = ""
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(organisationCreditCode: String = "", regionCode: String = "", occupationCode: String = "", level: Level = .unspecified, openOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.level = level
        self.openOn = openOn
        self.pageSize = pageSize
        self.pageToken = pageToken
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
