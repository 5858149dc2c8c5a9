// Written by Protos/generate.sh from liaoning/skills/casework/v1/case_appeal.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where an appeal stands.
public enum CaseAppealState: EnumValue {
    case unspecified
    case filed
    case granted
    case dismissed
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CaseAppealState] = [.unspecified, .filed, .granted, .dismissed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .granted
        case 3: self = .dismissed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .granted: 2
        case .dismissed: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CASE_APPEAL_STATE_UNSPECIFIED"
        case .filed: "CASE_APPEAL_STATE_FILED"
        case .granted: "CASE_APPEAL_STATE_GRANTED"
        case .dismissed: "CASE_APPEAL_STATE_DISMISSED"
        case .unrecognized: nil
        }
    }
}

/// An appeal.
public struct CaseAppeal: Message {
    public var caseID: String = ""
    public var state: CaseAppealState = .unspecified
    public var grounds: String = ""
    /// Why it was granted or dismissed; empty before.
    public var reason: String = ""
    public var filedAt: Timestamp? = nil
    /// Where the case stands.
    public var caseState: CaseState = .unspecified
    public var regionCode: String = ""

    public init() {}

    public init(caseID: String = "", state: CaseAppealState = .unspecified, grounds: String = "", reason: String = "", filedAt: Timestamp? = nil, caseState: CaseState = .unspecified, regionCode: String = "") {
        self.caseID = caseID
        self.state = state
        self.grounds = grounds
        self.reason = reason
        self.filedAt = filedAt
        self.caseState = caseState
        self.regionCode = regionCode
    }
}

extension CaseAppeal {
    public static var protoName: String { "liaoning.skills.casework.v1.CaseAppeal" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__case_appeal__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseAppeal.self)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.grounds = unpacker.string(c.pointee.grounds)
        self.reason = unpacker.string(c.pointee.reason)
        self.filedAt = unpacker.message(c.pointee.filed_at)
        self.caseState = .init(rawValue: Int32(bitPattern: c.pointee.case_state.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CaseAppeal.self)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.filed_at = packer.message(self.filedAt)
        c.pointee.case_state.rawValue = UInt32(bitPattern: self.caseState.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

public struct FileCaseAppealRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    public var grounds: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", grounds: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.grounds = grounds
    }
}

extension FileCaseAppealRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.FileCaseAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__file_case_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__FileCaseAppealRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.grounds = unpacker.string(c.pointee.grounds)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__FileCaseAppealRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.grounds = packer.string(self.grounds)
    }
}

extension FileCaseAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        public var grounds: String

        public init(process: String, requestID: String, caseID: String, grounds: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.grounds = grounds
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        guard let process, let requestID, let caseID, let grounds else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, grounds: grounds)
    }
}

public struct GrantCaseAppealRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.reason = reason
    }
}

extension GrantCaseAppealRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.GrantCaseAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__grant_case_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GrantCaseAppealRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__GrantCaseAppealRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension GrantCaseAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        public var reason: String

        public init(process: String, requestID: String, caseID: String, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, reason: reason)
    }
}

public struct DismissCaseAppealRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var caseID: String = ""
    public var reason: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", caseID: String = "", reason: String = "") {
        self.process = process
        self.requestID = requestID
        self.caseID = caseID
        self.reason = reason
    }
}

extension DismissCaseAppealRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DismissCaseAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__dismiss_case_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DismissCaseAppealRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DismissCaseAppealRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DismissCaseAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var caseID: String
        public var reason: String

        public init(process: String, requestID: String, caseID: String, reason: String) {
            self.process = process
            self.requestID = requestID
            self.caseID = caseID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("case_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let caseID: String? = check.recordID(self.caseID, "case_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        guard let process, let requestID, let caseID, let reason else { return nil }
        return Checked(process: process, requestID: requestID, caseID: caseID, reason: reason)
    }
}

public struct ListCaseAppealsRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""
    public var state: CaseAppealState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", regionCode: String = "", state: CaseAppealState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCaseAppealsRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCaseAppealsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_case_appeals_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseAppealsRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseAppealsRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCaseAppealsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        public var state: CaseAppealState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, regionCode: RegionCode?, state: CaseAppealState?, page: PageQuery) {
            self.process = process
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: CaseAppealState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let regionCode, let state, let page else { return nil }
        return Checked(process: process, regionCode: regionCode, state: state, page: page)
    }
}

public struct ListCaseAppealsResponse: Message {
    public var appeals: [CaseAppeal] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(appeals: [CaseAppeal] = [], nextPageToken: String = "") {
        self.appeals = appeals
        self.nextPageToken = nextPageToken
    }
}

extension ListCaseAppealsResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListCaseAppealsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_case_appeals_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseAppealsResponse.self)
        self.appeals = unpacker.messages(c.pointee.appeals, c.pointee.n_appeals)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListCaseAppealsResponse.self)
        c.pointee.appeals = packer.messages(self.appeals)
        c.pointee.n_appeals = self.appeals.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
