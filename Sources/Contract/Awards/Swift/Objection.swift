// Written by Protos/generate.sh from liaoning/skills/awards/v1/objection.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import WireMessages

/// Where an objection stands.
public enum ObjectionState: EnumValue {
    case unspecified
    case filed
    case upheld
    case rejected
    /// Holds the decision.
    case takenUp
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ObjectionState] = [.unspecified, .filed, .upheld, .rejected, .takenUp]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .upheld
        case 3: self = .rejected
        case 4: self = .takenUp
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .upheld: 2
        case .rejected: 3
        case .takenUp: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "OBJECTION_STATE_UNSPECIFIED"
        case .filed: "OBJECTION_STATE_FILED"
        case .upheld: "OBJECTION_STATE_UPHELD"
        case .rejected: "OBJECTION_STATE_REJECTED"
        case .takenUp: "OBJECTION_STATE_TAKEN_UP"
        case .unrecognized: nil
        }
    }
}

/// An objection during publicity.
public struct Objection: Message {
    public var objectionID: String = ""
    public var nominationID: String = ""
    public var grounds: String = ""
    public var state: ObjectionState = .unspecified
    public var decisionReason: String = ""
    /// Who filed it and how to reach them: for the authority only, never in the feed.
    public var name: String = ""
    public var contact: String = ""
    /// Without a name or a contact.
    public var hint: Bool = false
    public var filedAt: Timestamp? = nil

    public init() {}

    public init(objectionID: String = "", nominationID: String = "", grounds: String = "", state: ObjectionState = .unspecified, decisionReason: String = "", name: String = "", contact: String = "", hint: Bool = false, filedAt: Timestamp? = nil) {
        self.objectionID = objectionID
        self.nominationID = nominationID
        self.grounds = grounds
        self.state = state
        self.decisionReason = decisionReason
        self.name = name
        self.contact = contact
        self.hint = hint
        self.filedAt = filedAt
    }
}

extension Objection {
    public static var protoName: String { "liaoning.skills.awards.v1.Objection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__objection__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Objection.self)
        self.objectionID = unpacker.string(c.pointee.objection_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.grounds = unpacker.string(c.pointee.grounds)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
        self.name = unpacker.string(c.pointee.name)
        self.contact = unpacker.string(c.pointee.contact)
        self.hint = c.pointee.hint != 0
        self.filedAt = unpacker.message(c.pointee.filed_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Objection.self)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decision_reason = packer.string(self.decisionReason)
        c.pointee.name = packer.string(self.name)
        c.pointee.contact = packer.string(self.contact)
        c.pointee.hint = self.hint ? 1 : 0
        c.pointee.filed_at = packer.message(self.filedAt)
    }
}

public struct FileObjectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    public var grounds: String = ""
    /// How to reach who objects; kept from the answer.
    public var contact: String = ""
    /// Who objects; kept from the answer.
    public var name: String = ""

    public init() {}

    public init(requestID: String = "", nominationID: String = "", grounds: String = "", contact: String = "", name: String = "") {
        self.requestID = requestID
        self.nominationID = nominationID
        self.grounds = grounds
        self.contact = contact
        self.name = name
    }
}

extension FileObjectionRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.FileObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__file_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__FileObjectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.grounds = unpacker.string(c.pointee.grounds)
        self.contact = unpacker.string(c.pointee.contact)
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__FileObjectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.contact = packer.string(self.contact)
        c.pointee.name = packer.string(self.name)
    }
}

extension FileObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        public var grounds: String
        /// How to reach who objects; kept from the answer.
        public var contact: String
        /// Who objects; kept from the answer.
        public var name: String

        public init(requestID: String, nominationID: String, grounds: String, contact: String, name: String) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.grounds = grounds
            self.contact = contact
            self.name = name
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
            FieldRule("contact", format: "TEXT", length: 0...200),
            FieldRule("name", format: "TEXT", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        let contact: String? = check.text(self.contact, "contact", 0...200, required: false)
        let name: String? = check.text(self.name, "name", 0...100, required: false)
        guard let requestID, let nominationID, let grounds, let contact, let name else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, grounds: grounds, contact: contact, name: name)
    }
}

public struct GetObjectionRequest: Message {
    public var objectionID: String = ""

    public init() {}

    public init(objectionID: String = "") {
        self.objectionID = objectionID
    }
}

extension GetObjectionRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetObjectionRequest.self)
        self.objectionID = unpacker.string(c.pointee.objection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetObjectionRequest.self)
        c.pointee.objection_id = packer.string(self.objectionID)
    }
}

extension GetObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var objectionID: String

        public init(objectionID: String) {
            self.objectionID = objectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        guard let objectionID else { return nil }
        return Checked(objectionID: objectionID)
    }
}

public struct ListObjectionsRequest: Message {
    public var roundID: String = ""
    public var state: ObjectionState = .unspecified
    public var nominationID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(roundID: String = "", state: ObjectionState = .unspecified, nominationID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.roundID = roundID
        self.state = state
        self.nominationID = nominationID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListObjectionsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListObjectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_objections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListObjectionsRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListObjectionsRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListObjectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String
        public var state: ObjectionState?
        public var nominationID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(roundID: String, state: ObjectionState?, nominationID: String, page: PageQuery) {
            self.roundID = roundID
            self.state = state
            self.nominationID = nominationID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("nomination_id", format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let state: ObjectionState?? = check.optional(choice: self.state, "state")
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let roundID, let state, let nominationID, let page else { return nil }
        return Checked(roundID: roundID, state: state, nominationID: nominationID, page: page)
    }
}

public struct ListObjectionsResponse: Message {
    public var objections: [Objection] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(objections: [Objection] = [], nextPageToken: String = "") {
        self.objections = objections
        self.nextPageToken = nextPageToken
    }
}

extension ListObjectionsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListObjectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_objections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListObjectionsResponse.self)
        self.objections = unpacker.messages(c.pointee.objections, c.pointee.n_objections)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListObjectionsResponse.self)
        c.pointee.objections = packer.messages(self.objections)
        c.pointee.n_objections = self.objections.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct TakeUpObjectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var objectionID: String = ""

    public init() {}

    public init(requestID: String = "", objectionID: String = "") {
        self.requestID = requestID
        self.objectionID = objectionID
    }
}

extension TakeUpObjectionRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.TakeUpObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__take_up_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__TakeUpObjectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.objectionID = unpacker.string(c.pointee.objection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__TakeUpObjectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.objection_id = packer.string(self.objectionID)
    }
}

extension TakeUpObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var objectionID: String

        public init(requestID: String, objectionID: String) {
            self.requestID = requestID
            self.objectionID = objectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        guard let requestID, let objectionID else { return nil }
        return Checked(requestID: requestID, objectionID: objectionID)
    }
}

public struct DecideObjectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var objectionID: String = ""
    public var upheld: Bool = false
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", objectionID: String = "", upheld: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.objectionID = objectionID
        self.upheld = upheld
        self.reason = reason
    }
}

extension DecideObjectionRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.DecideObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__decide_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DecideObjectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.objectionID = unpacker.string(c.pointee.objection_id)
        self.upheld = c.pointee.upheld != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DecideObjectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.upheld = self.upheld ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var objectionID: String
        public var upheld: Bool
        /// For the record.
        public var reason: String

        public init(requestID: String, objectionID: String, upheld: Bool, reason: String) {
            self.requestID = requestID
            self.objectionID = objectionID
            self.upheld = upheld
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
            FieldRule("upheld"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...2000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        let upheld: Bool? = self.upheld
        let reason: String? = check.remark(self.reason, "reason", 0...2000, required: true)
        guard let requestID, let objectionID, let upheld, let reason else { return nil }
        return Checked(requestID: requestID, objectionID: objectionID, upheld: upheld, reason: reason)
    }
}
