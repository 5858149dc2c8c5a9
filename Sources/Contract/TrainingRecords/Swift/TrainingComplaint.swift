// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_complaint.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where a complaint stands.
public enum TrainingComplaintState: EnumValue {
    case unspecified
    case filed
    /// 属实
    case founded
    /// 不属实
    case unfounded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TrainingComplaintState] = [.unspecified, .filed, .founded, .unfounded]

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
        case .unspecified: "TRAINING_COMPLAINT_STATE_UNSPECIFIED"
        case .filed: "TRAINING_COMPLAINT_STATE_FILED"
        case .founded: "TRAINING_COMPLAINT_STATE_FOUNDED"
        case .unfounded: "TRAINING_COMPLAINT_STATE_UNFOUNDED"
        case .unrecognized: nil
        }
    }
}

/// A complaint. Also the payload of the changes "training_complaint.…".
public struct TrainingComplaint: Message {
    /// "tcp_…".
    public var complaintID: String = ""
    public var classID: String = ""
    /// The class's institution.
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var content: String = ""
    public var state: TrainingComplaintState = .unspecified
    public var filedOn: String = ""
    public var decidedOn: String = ""
    public var decisionReason: String = ""

    public init() {}

    public init(complaintID: String = "", classID: String = "", organisationCreditCode: String = "", regionCode: String = "", content: String = "", state: TrainingComplaintState = .unspecified, filedOn: String = "", decidedOn: String = "", decisionReason: String = "") {
        self.complaintID = complaintID
        self.classID = classID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.content = content
        self.state = state
        self.filedOn = filedOn
        self.decidedOn = decidedOn
        self.decisionReason = decisionReason
    }
}

extension TrainingComplaint {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingComplaint" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_complaint__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingComplaint.self)
        self.complaintID = unpacker.string(c.pointee.complaint_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.content = unpacker.string(c.pointee.content)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingComplaint.self)
        c.pointee.complaint_id = packer.string(self.complaintID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.content = packer.string(self.content)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.decision_reason = packer.string(self.decisionReason)
    }
}

public struct FileTrainingComplaintRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var classID: String = ""
    public var content: String = ""

    public init() {}

    public init(requestID: String = "", classID: String = "", content: String = "") {
        self.requestID = requestID
        self.classID = classID
        self.content = content
    }
}

extension FileTrainingComplaintRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.FileTrainingComplaintRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__file_training_complaint_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileTrainingComplaintRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.classID = unpacker.string(c.pointee.class_id)
        self.content = unpacker.string(c.pointee.content)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FileTrainingComplaintRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.content = packer.string(self.content)
    }
}

extension FileTrainingComplaintRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var classID: String
        public var content: String

        public init(requestID: String, classID: String, content: String) {
            self.requestID = requestID
            self.classID = classID
            self.content = content
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("class_id", required: true, format: "RECORD_ID"),
            FieldRule("content", required: true, format: "REMARK", length: 5...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let classID: String? = check.recordID(self.classID, "class_id", required: true)
        let content: String? = check.remark(self.content, "content", 5...1000, required: true)
        guard let requestID, let classID, let content else { return nil }
        return Checked(requestID: requestID, classID: classID, content: content)
    }
}

public struct DecideTrainingComplaintRequest: Message, IdempotentRequest {
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

extension DecideTrainingComplaintRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.DecideTrainingComplaintRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__decide_training_complaint_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DecideTrainingComplaintRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.complaintID = unpacker.string(c.pointee.complaint_id)
        self.founded = c.pointee.founded != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DecideTrainingComplaintRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.complaint_id = packer.string(self.complaintID)
        c.pointee.founded = self.founded ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideTrainingComplaintRequest: CheckedMessage {
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
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let complaintID: String? = check.recordID(self.complaintID, "complaint_id", required: true)
        let founded: Bool? = self.founded
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        guard let requestID, let complaintID, let founded, let reason else { return nil }
        return Checked(requestID: requestID, complaintID: complaintID, founded: founded, reason: reason)
    }
}

public struct ListTrainingComplaintsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere the caller may see.
    public var regionCode: String = ""
    public var organisationCreditCode: String = ""
    public var state: TrainingComplaintState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", organisationCreditCode: String = "", state: TrainingComplaintState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.organisationCreditCode = organisationCreditCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingComplaintsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingComplaintsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_complaints_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingComplaintsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingComplaintsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingComplaintsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        public var organisationCreditCode: CreditCode?
        public var state: TrainingComplaintState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, organisationCreditCode: CreditCode?, state: TrainingComplaintState?, page: PageQuery) {
            self.regionCode = regionCode
            self.organisationCreditCode = organisationCreditCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let state: TrainingComplaintState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let organisationCreditCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, organisationCreditCode: organisationCreditCode, state: state, page: page)
    }
}

public struct ListTrainingComplaintsResponse: Message {
    public var complaints: [TrainingComplaint] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(complaints: [TrainingComplaint] = [], nextPageToken: String = "") {
        self.complaints = complaints
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingComplaintsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingComplaintsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_complaints_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingComplaintsResponse.self)
        self.complaints = unpacker.messages(c.pointee.complaints, c.pointee.n_complaints)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingComplaintsResponse.self)
        c.pointee.complaints = packer.messages(self.complaints)
        c.pointee.n_complaints = self.complaints.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
