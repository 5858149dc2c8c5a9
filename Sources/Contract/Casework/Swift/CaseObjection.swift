// Written by Protos/generate.sh from liaoning/skills/casework/v1/case_objection.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import WireMessages

/// Where an objection stands.
public enum CaseObjectionState: EnumValue {
    case unspecified
    case filed
    /// Taken up: it holds the decision.
    case takenUp
    case dismissed
    case upheld
    /// Filed without a name: kept for the authority.
    case hint
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CaseObjectionState] = [.unspecified, .filed, .takenUp, .dismissed, .upheld, .hint]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .takenUp
        case 3: self = .dismissed
        case 4: self = .upheld
        case 5: self = .hint
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .takenUp: 2
        case .dismissed: 3
        case .upheld: 4
        case .hint: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CASE_OBJECTION_STATE_UNSPECIFIED"
        case .filed: "CASE_OBJECTION_STATE_FILED"
        case .takenUp: "CASE_OBJECTION_STATE_TAKEN_UP"
        case .dismissed: "CASE_OBJECTION_STATE_DISMISSED"
        case .upheld: "CASE_OBJECTION_STATE_UPHELD"
        case .hint: "CASE_OBJECTION_STATE_HINT"
        case .unrecognized: nil
        }
    }
}

/// An objection.
public struct CaseObjection: Message {
    /// "obj_…"; empty for who has only the receipt.
    public var objectionID: String = ""
    public var caseID: String = ""
    public var state: CaseObjectionState = .unspecified
    public var grounds: String = ""
    /// Why it was dismissed or upheld; empty before.
    public var reason: String = ""
    public var filedAt: Timestamp? = nil
    /// Shown once, in the answer to who filed it.
    public var receipt: String = ""
    /// Who filed it and how to reach them: for the authority only.
    public var name: String = ""
    public var contact: String = ""

    public init() {}

    public init(objectionID: String = "", caseID: String = "", state: CaseObjectionState = .unspecified, grounds: String = "", reason: String = "", filedAt: Timestamp? = nil, receipt: String = "", name: String = "", contact: String = "") {
        self.objectionID = objectionID
        self.caseID = caseID
        self.state = state
        self.grounds = grounds
        self.reason = reason
        self.filedAt = filedAt
        self.receipt = receipt
        self.name = name
        self.contact = contact
    }
}

extension CaseObjection {
    public static var protoName: String { "liaoning.skills.casework.v1.CaseObjection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__case_objection__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseObjection.self)
        self.objectionID = unpacker.string(c.pointee.objection_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.grounds = unpacker.string(c.pointee.grounds)
        self.reason = unpacker.string(c.pointee.reason)
        self.filedAt = unpacker.message(c.pointee.filed_at)
        self.receipt = unpacker.string(c.pointee.receipt)
        self.name = unpacker.string(c.pointee.name)
        self.contact = unpacker.string(c.pointee.contact)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseObjection.self)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.filed_at = packer.message(self.filedAt)
        c.pointee.receipt = packer.string(self.receipt)
        c.pointee.name = packer.string(self.name)
        c.pointee.contact = packer.string(self.contact)
    }
}

public struct FileCaseObjectionRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    public var grounds: String = ""
    /// Who objects; empty for a hint. With it goes contact.
    public var name: String = ""
    public var contact: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", grounds: String = "", name: String = "", contact: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.grounds = grounds
        self.name = name
        self.contact = contact
    }
}

extension FileCaseObjectionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.FileCaseObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__file_case_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__FileCaseObjectionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.grounds = unpacker.string(c.pointee.grounds)
        self.name = unpacker.string(c.pointee.name)
        self.contact = unpacker.string(c.pointee.contact)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__FileCaseObjectionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.name = packer.string(self.name)
        c.pointee.contact = packer.string(self.contact)
    }
}

extension FileCaseObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        public var grounds: String
        /// Who objects; empty for a hint. With it goes contact.
        public var name: String
        public var contact: String

        public init(process: String, requestID: String, caseID: String, grounds: String, name: String, contact: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.grounds = grounds
            self.name = name
            self.contact = contact
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
            FieldRule("name", format: "TEXT", length: 0...50),
            FieldRule("contact", format: "TEXT", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        let name: String? = check.text(self.name, "name", 0...50, required: false)
        let contact: String? = check.text(self.contact, "contact", 0...200, required: false)
        guard let process, let requestID, let caseID, let grounds, let name, let contact else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, grounds: grounds, name: name, contact: contact)
    }
}

public struct GetCaseObjectionRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var receipt: String = ""

    public init() {}

    public init(process: String = "", receipt: String = "") {
        self.process = process
        self.receipt = receipt
    }
}

extension GetCaseObjectionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.GetCaseObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__get_case_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GetCaseObjectionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.receipt = unpacker.string(c.pointee.receipt)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GetCaseObjectionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.receipt = packer.string(self.receipt)
    }
}

extension GetCaseObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var receipt: String

        public init(process: String, receipt: String) {
            self.process = process
            self.receipt = receipt
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("receipt", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let receipt: String? = check.recordID(self.receipt, "receipt", required: true)
        guard let process, let receipt else { return nil }
        return Checked(process: process, receipt: receipt)
    }
}

public struct ListCaseObjectionsRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var caseID: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", caseID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.caseID = caseID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCaseObjectionsRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCaseObjectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_case_objections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseObjectionsRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseObjectionsRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCaseObjectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var caseID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, caseID: String, page: PageQuery) {
            self.process = process
            self.caseID = caseID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let caseID, let page else { return nil }
        return Checked(process: process, caseID: caseID, page: page)
    }
}

public struct ListCaseObjectionsResponse: Message {
    /// In the order of filing.
    public var objections: [CaseObjection] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(objections: [CaseObjection] = [], nextPageToken: String = "") {
        self.objections = objections
        self.nextPageToken = nextPageToken
    }
}

extension ListCaseObjectionsResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCaseObjectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_case_objections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseObjectionsResponse.self)
        self.objections = unpacker.messages(c.pointee.objections, c.pointee.n_objections)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseObjectionsResponse.self)
        c.pointee.objections = packer.messages(self.objections)
        c.pointee.n_objections = self.objections.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct TakeUpCaseObjectionRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var objectionID: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", objectionID: String = "") {
        self.process = process
        self.requestID = requestID
        self.objectionID = objectionID
    }
}

extension TakeUpCaseObjectionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.TakeUpCaseObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__take_up_case_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__TakeUpCaseObjectionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.objectionID = unpacker.string(c.pointee.objection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__TakeUpCaseObjectionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.objection_id = packer.string(self.objectionID)
    }
}

extension TakeUpCaseObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var objectionID: String

        public init(process: String, requestID: String, objectionID: String) {
            self.process = process
            self.requestID = requestID
            self.objectionID = objectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        guard let process, let requestID, let objectionID else { return nil }
        return Checked(process: process, requestID: requestID, objectionID: objectionID)
    }
}

public struct DismissCaseObjectionRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var objectionID: String = ""
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", objectionID: String = "", reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.objectionID = objectionID
        self.reason = reason
    }
}

extension DismissCaseObjectionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DismissCaseObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__dismiss_case_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DismissCaseObjectionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.objectionID = unpacker.string(c.pointee.objection_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DismissCaseObjectionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DismissCaseObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var objectionID: String
        public var reason: String

        public init(process: String, requestID: String, objectionID: String, reason: String) {
            self.process = process
            self.requestID = requestID
            self.objectionID = objectionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let objectionID, let reason else { return nil }
        return Checked(process: process, requestID: requestID, objectionID: objectionID, reason: reason)
    }
}

public struct UpholdCaseObjectionRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var objectionID: String = ""
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", objectionID: String = "", reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.objectionID = objectionID
        self.reason = reason
    }
}

extension UpholdCaseObjectionRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.UpholdCaseObjectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__uphold_case_objection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__UpholdCaseObjectionRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.objectionID = unpacker.string(c.pointee.objection_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__UpholdCaseObjectionRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.objection_id = packer.string(self.objectionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension UpholdCaseObjectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var objectionID: String
        public var reason: String

        public init(process: String, requestID: String, objectionID: String, reason: String) {
            self.process = process
            self.requestID = requestID
            self.objectionID = objectionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("objection_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let objectionID: String? = check.recordID(self.objectionID, "objection_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let objectionID, let reason else { return nil }
        return Checked(process: process, requestID: requestID, objectionID: objectionID, reason: reason)
    }
}
