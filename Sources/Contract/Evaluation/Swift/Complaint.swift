// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/complaint.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum ComplaintState: EnumValue {
    case unspecified
    case filed
    case founded
    case unfounded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ComplaintState] = [.unspecified, .filed, .founded, .unfounded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .founded
        case 3: self = .unfounded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .founded: 2
        case .unfounded: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "COMPLAINT_STATE_UNSPECIFIED"
        case .filed: "COMPLAINT_STATE_FILED"
        case .founded: "COMPLAINT_STATE_FOUNDED"
        case .unfounded: "COMPLAINT_STATE_UNFOUNDED"
        case .unrecognized: nil
        }
    }
}

/// A complaint. Also the payload of the changes "complaint.filed" and ".decided".
public struct Complaint: Message {
    /// "cpl_…".
    public var complaintID: String = ""
    public var organisationCreditCode: String = ""
    /// Where the organisation is filed: whose bureau decides.
    public var regionCode: String = ""
    public var text: String = ""
    /// "YYYY-MM-DD".
    public var filedOn: String = ""
    public var state: ComplaintState = .unspecified
    /// "YYYY-MM-DD"; empty before.
    public var decidedOn: String = ""
    public var decisionReason: String = ""

    public init() {}

    public init(complaintID: String = "", organisationCreditCode: String = "", regionCode: String = "", text: String = "", filedOn: String = "", state: ComplaintState = .unspecified, decidedOn: String = "", decisionReason: String = "") {
        self.complaintID = complaintID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.text = text
        self.filedOn = filedOn
        self.state = state
        self.decidedOn = decidedOn
        self.decisionReason = decisionReason
    }
}

extension Complaint {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Complaint" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__complaint__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Complaint.self)
        self.complaintID = unpacker.string(c.pointee.complaint_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.text = unpacker.string(c.pointee.text)
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Complaint.self)
        c.pointee.complaint_id = packer.string(self.complaintID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.text = packer.string(self.text)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.decision_reason = packer.string(self.decisionReason)
    }
}

public struct FileComplaintRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var organisationCreditCode: String = ""
    public var text: String = ""

    public init() {}

    public init(requestID: String = "", organisationCreditCode: String = "", text: String = "") {
        self.requestID = requestID
        self.organisationCreditCode = organisationCreditCode
        self.text = text
    }
}

extension FileComplaintRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.FileComplaintRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__file_complaint_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileComplaintRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.text = unpacker.string(c.pointee.text)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileComplaintRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.text = packer.string(self.text)
    }
}

extension FileComplaintRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var organisationCreditCode: CreditCode
        public var text: String

        public init(requestID: String, organisationCreditCode: CreditCode, text: String) {
            self.requestID = requestID
            self.organisationCreditCode = organisationCreditCode
            self.text = text
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("text", required: true, format: "REMARK", length: 4...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        let text: String? = check.remark(self.text, "text", 4...1000, required: true)
        guard let requestID, let organisationCreditCode, let text else { return nil }
        return Checked(requestID: requestID, organisationCreditCode: organisationCreditCode, text: text)
    }
}

public struct DecideComplaintRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var complaintID: String = ""
    public var founded: Bool = false
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", complaintID: String = "", founded: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.complaintID = complaintID
        self.founded = founded
        self.reason = reason
    }
}

extension DecideComplaintRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DecideComplaintRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__decide_complaint_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideComplaintRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.complaintID = unpacker.string(c.pointee.complaint_id)
        self.founded = c.pointee.founded != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideComplaintRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.complaint_id = packer.string(self.complaintID)
        c.pointee.founded = self.founded ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideComplaintRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var complaintID: String
        public var founded: Bool
        public var reason: String

        public init(requestID: String, complaintID: String, founded: Bool, reason: String) {
            self.requestID = requestID
            self.complaintID = complaintID
            self.founded = founded
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("complaint_id", required: true, format: "RECORD_ID"),
            FieldRule("founded"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let complaintID: String? = check.recordID(self.complaintID, "complaint_id", required: true)
        let founded: Bool? = self.founded
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let complaintID, let founded, let reason else { return nil }
        return Checked(requestID: requestID, complaintID: complaintID, founded: founded, reason: reason)
    }
}

public struct ListComplaintsRequest: Message {
    public var regionCode: String = ""
    public var state: ComplaintState = .unspecified
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", state: ComplaintState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListComplaintsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListComplaintsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_complaints_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListComplaintsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListComplaintsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListComplaintsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var state: ComplaintState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, state: ComplaintState?, page: PageQuery) {
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: ComplaintState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, state: state, page: page)
    }
}

public struct ListComplaintsResponse: Message {
    /// By id, which is by time of filing.
    public var complaints: [Complaint] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(complaints: [Complaint] = [], nextPageToken: String = "") {
        self.complaints = complaints
        self.nextPageToken = nextPageToken
    }
}

extension ListComplaintsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListComplaintsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_complaints_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListComplaintsResponse.self)
        self.complaints = unpacker.messages(c.pointee.complaints, c.pointee.n_complaints)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListComplaintsResponse.self)
        c.pointee.complaints = packer.messages(self.complaints)
        c.pointee.n_complaints = self.complaints.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
