// Written by Protos/generate.sh from liaoning/skills/awards/v1/objection.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// Where an objection stands.
public enum ObjectionState: EnumValue {
    case unspecified
    case filed
    case upheld
    case rejected
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ObjectionState] = [.unspecified, .filed, .upheld, .rejected]

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
        case .unspecified: "OBJECTION_STATE_UNSPECIFIED"
        case .filed: "OBJECTION_STATE_FILED"
        case .upheld: "OBJECTION_STATE_UPHELD"
        case .rejected: "OBJECTION_STATE_REJECTED"
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

    public init() {}

    public init(objectionID: String = "", nominationID: String = "", grounds: String = "", state: ObjectionState = .unspecified, decisionReason: String = "") {
        self.objectionID = objectionID
        self.nominationID = nominationID
        self.grounds = grounds
        self.state = state
        self.decisionReason = decisionReason
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Objection.self)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decision_reason = packer.string(self.decisionReason)
    }
}

public struct FileObjectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    public var grounds: String = ""
    /// How to reach who objects; kept from the answer.
    public var contact: String = ""

    public init() {}

    public init(requestID: String = "", nominationID: String = "", grounds: String = "", contact: String = "") {
        self.requestID = requestID
        self.nominationID = nominationID
        self.grounds = grounds
        self.contact = contact
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__FileObjectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.contact = packer.string(self.contact)
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

        public init(requestID: String, nominationID: String, grounds: String, contact: String) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.grounds = grounds
            self.contact = contact
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
            FieldRule("contact", required: true, format: "TEXT", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        let contact: String? = check.text(self.contact, "contact", 0...200, required: true)
        guard let requestID, let nominationID, let grounds, let contact else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, grounds: grounds, contact: contact)
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
