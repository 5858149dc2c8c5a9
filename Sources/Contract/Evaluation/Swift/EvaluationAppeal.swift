// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation_appeal.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum EvaluationAppealState: EnumValue {
    case unspecified
    case filed
    /// The conclusion was reversed.
    case upheld
    case rejected
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationAppealState] = [.unspecified, .filed, .upheld, .rejected]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .upheld
        case 3: self = .rejected
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .upheld: 2
        case .rejected: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_APPEAL_STATE_UNSPECIFIED"
        case .filed: "EVALUATION_APPEAL_STATE_FILED"
        case .upheld: "EVALUATION_APPEAL_STATE_UPHELD"
        case .rejected: "EVALUATION_APPEAL_STATE_REJECTED"
        case .unrecognized: nil
        }
    }
}

/// An appeal. Also the payload of the changes "evaluation_appeal.filed" and ".decided".
public struct EvaluationAppeal: Message {
    /// "eva_…".
    public var evaluationAppealID: String = ""
    public var evaluationID: String = ""
    public var personID: String = ""
    /// Where the organisation is filed: whose bureau decides.
    public var regionCode: String = ""
    public var grounds: String = ""
    /// "YYYY-MM-DD".
    public var filedOn: String = ""
    public var state: EvaluationAppealState = .unspecified
    /// "YYYY-MM-DD"; empty before.
    public var decidedOn: String = ""
    public var decisionReason: String = ""

    public init() {}

    public init(evaluationAppealID: String = "", evaluationID: String = "", personID: String = "", regionCode: String = "", grounds: String = "", filedOn: String = "", state: EvaluationAppealState = .unspecified, decidedOn: String = "", decisionReason: String = "") {
        self.evaluationAppealID = evaluationAppealID
        self.evaluationID = evaluationID
        self.personID = personID
        self.regionCode = regionCode
        self.grounds = grounds
        self.filedOn = filedOn
        self.state = state
        self.decidedOn = decidedOn
        self.decisionReason = decisionReason
    }
}

extension EvaluationAppeal {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluationAppeal" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation_appeal__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationAppeal.self)
        self.evaluationAppealID = unpacker.string(c.pointee.evaluation_appeal_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.grounds = unpacker.string(c.pointee.grounds)
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationAppeal.self)
        c.pointee.evaluation_appeal_id = packer.string(self.evaluationAppealID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.decision_reason = packer.string(self.decisionReason)
    }
}

public struct FileEvaluationAppealRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var grounds: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", grounds: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.grounds = grounds
    }
}

extension FileEvaluationAppealRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.FileEvaluationAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__file_evaluation_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluationAppealRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.grounds = unpacker.string(c.pointee.grounds)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluationAppealRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.grounds = packer.string(self.grounds)
    }
}

extension FileEvaluationAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var grounds: String

        public init(requestID: String, evaluationID: String, grounds: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.grounds = grounds
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 2...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 2...1000, required: true)
        guard let requestID, let evaluationID, let grounds else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, grounds: grounds)
    }
}

public struct DecideEvaluationAppealRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationAppealID: String = ""
    public var upheld: Bool = false
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationAppealID: String = "", upheld: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.evaluationAppealID = evaluationAppealID
        self.upheld = upheld
        self.reason = reason
    }
}

extension DecideEvaluationAppealRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DecideEvaluationAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__decide_evaluation_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideEvaluationAppealRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationAppealID = unpacker.string(c.pointee.evaluation_appeal_id)
        self.upheld = c.pointee.upheld != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideEvaluationAppealRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_appeal_id = packer.string(self.evaluationAppealID)
        c.pointee.upheld = self.upheld ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideEvaluationAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationAppealID: String
        public var upheld: Bool
        public var reason: String

        public init(requestID: String, evaluationAppealID: String, upheld: Bool, reason: String) {
            self.requestID = requestID
            self.evaluationAppealID = evaluationAppealID
            self.upheld = upheld
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_appeal_id", required: true, format: "RECORD_ID"),
            FieldRule("upheld"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationAppealID: String? = check.recordID(self.evaluationAppealID, "evaluation_appeal_id", required: true)
        let upheld: Bool? = self.upheld
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationAppealID, let upheld, let reason else { return nil }
        return Checked(requestID: requestID, evaluationAppealID: evaluationAppealID, upheld: upheld, reason: reason)
    }
}

public struct ListEvaluationAppealsRequest: Message {
    /// At least one of the two is required; both apply.
    public var personID: String = ""
    public var regionCode: String = ""
    public var state: EvaluationAppealState = .unspecified
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", regionCode: String = "", state: EvaluationAppealState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEvaluationAppealsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationAppealsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluation_appeals_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationAppealsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationAppealsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListEvaluationAppealsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the two is required; both apply.
        public var personID: String
        public var regionCode: RegionCode?
        public var state: EvaluationAppealState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, regionCode: RegionCode?, state: EvaluationAppealState?, page: PageQuery) {
            self.personID = personID
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: EvaluationAppealState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let regionCode, let state, let page else { return nil }
        return Checked(personID: personID, regionCode: regionCode, state: state, page: page)
    }
}

public struct ListEvaluationAppealsResponse: Message {
    /// By id, which is by time of filing.
    public var appeals: [EvaluationAppeal] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(appeals: [EvaluationAppeal] = [], nextPageToken: String = "") {
        self.appeals = appeals
        self.nextPageToken = nextPageToken
    }
}

extension ListEvaluationAppealsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationAppealsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluation_appeals_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationAppealsResponse.self)
        self.appeals = unpacker.messages(c.pointee.appeals, c.pointee.n_appeals)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationAppealsResponse.self)
        c.pointee.appeals = packer.messages(self.appeals)
        c.pointee.n_appeals = self.appeals.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
