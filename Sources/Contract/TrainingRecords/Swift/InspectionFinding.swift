// Written by Protos/generate.sh from liaoning/skills/training_records/v1/inspection_finding.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public struct RecordFindingRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var inspectionID: String = ""
    public var kind: FindingKind = .unspecified
    /// A class of the inspected organisation; empty when it is about the organisation.
    public var classID: String = ""
    public var description: String = ""
    public var evidence: [FindingEvidence] = []

    public init() {}

    public init(requestID: String = "", inspectionID: String = "", kind: FindingKind = .unspecified, classID: String = "", description: String = "", evidence: [FindingEvidence] = []) {
        self.requestID = requestID
        self.inspectionID = inspectionID
        self.kind = kind
        self.classID = classID
        self.description = description
        self.evidence = evidence
    }
}

extension RecordFindingRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordFindingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_finding_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordFindingRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.classID = unpacker.string(c.pointee.class_id)
        self.description = unpacker.string(c.pointee.description)
        self.evidence = unpacker.messages(c.pointee.evidence, c.pointee.n_evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordFindingRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.description = packer.string(self.description)
        c.pointee.evidence = packer.messages(self.evidence)
        c.pointee.n_evidence = self.evidence.count
    }
}

extension RecordFindingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var inspectionID: String
        public var kind: FindingKind
        /// A class of the inspected organisation; empty when it is about the organisation.
        public var classID: String
        public var description: String
        public var evidence: [FindingEvidence.Checked]

        public init(requestID: String, inspectionID: String, kind: FindingKind, classID: String, description: String, evidence: [FindingEvidence.Checked]) {
            self.requestID = requestID
            self.inspectionID = inspectionID
            self.kind = kind
            self.classID = classID
            self.description = description
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("inspection_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("class_id", format: "RECORD_ID"),
            FieldRule("description", required: true, format: "REMARK", length: 5...1000),
            FieldRule("evidence", required: true, items: 1...20, message: FindingEvidence.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let inspectionID: String? = check.recordID(self.inspectionID, "inspection_id", required: true)
        let kind: FindingKind? = check.choice(self.kind, "kind", required: true)
        let classID: String? = check.recordID(self.classID, "class_id", required: false)
        let description: String? = check.remark(self.description, "description", 5...1000, required: true)
        let evidence: [FindingEvidence.Checked]? = check.list(self.evidence, "evidence", 1...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let inspectionID, let kind, let classID, let description, let evidence else { return nil }
        return Checked(requestID: requestID, inspectionID: inspectionID, kind: kind, classID: classID, description: description, evidence: evidence)
    }
}

public struct VoidFindingRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var findingID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", findingID: String = "", reason: String = "") {
        self.requestID = requestID
        self.findingID = findingID
        self.reason = reason
    }
}

extension VoidFindingRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidFindingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_finding_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidFindingRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidFindingRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidFindingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var findingID: String
        public var reason: String

        public init(requestID: String, findingID: String, reason: String) {
            self.requestID = requestID
            self.findingID = findingID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("finding_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let findingID: String? = check.recordID(self.findingID, "finding_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let findingID, let reason else { return nil }
        return Checked(requestID: requestID, findingID: findingID, reason: reason)
    }
}

public struct ReportRectificationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var findingID: String = ""
    public var rectification: String = ""

    public init() {}

    public init(requestID: String = "", findingID: String = "", rectification: String = "") {
        self.requestID = requestID
        self.findingID = findingID
        self.rectification = rectification
    }
}

extension ReportRectificationRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ReportRectificationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__report_rectification_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportRectificationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.rectification = unpacker.string(c.pointee.rectification)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportRectificationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.rectification = packer.string(self.rectification)
    }
}

extension ReportRectificationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var findingID: String
        public var rectification: String

        public init(requestID: String, findingID: String, rectification: String) {
            self.requestID = requestID
            self.findingID = findingID
            self.rectification = rectification
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("finding_id", required: true, format: "RECORD_ID"),
            FieldRule("rectification", required: true, format: "REMARK", length: 5...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let findingID: String? = check.recordID(self.findingID, "finding_id", required: true)
        let rectification: String? = check.remark(self.rectification, "rectification", 5...1000, required: true)
        guard let requestID, let findingID, let rectification else { return nil }
        return Checked(requestID: requestID, findingID: findingID, rectification: rectification)
    }
}

public struct ReviewRectificationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var findingID: String = ""
    /// Whether it was put right.
    public var confirmed: Bool = false
    /// Why not; with a rejection only.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", findingID: String = "", confirmed: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.findingID = findingID
        self.confirmed = confirmed
        self.reason = reason
    }
}

extension ReviewRectificationRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ReviewRectificationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__review_rectification_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReviewRectificationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.confirmed = c.pointee.confirmed != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReviewRectificationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.confirmed = self.confirmed ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReviewRectificationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var findingID: String
        /// Whether it was put right.
        public var confirmed: Bool
        /// Why not; with a rejection only.
        public var reason: String

        public init(requestID: String, findingID: String, confirmed: Bool, reason: String) {
            self.requestID = requestID
            self.findingID = findingID
            self.confirmed = confirmed
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("finding_id", required: true, format: "RECORD_ID"),
            FieldRule("confirmed"),
            FieldRule("reason", format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let findingID: String? = check.recordID(self.findingID, "finding_id", required: true)
        let confirmed: Bool? = self.confirmed
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: false)
        guard let requestID, let findingID, let confirmed, let reason else { return nil }
        return Checked(requestID: requestID, findingID: findingID, confirmed: confirmed, reason: reason)
    }
}

public struct DemandClawbackRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var findingID: String = ""
    public var claimID: String = ""
    public var amountYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", findingID: String = "", claimID: String = "", amountYuan: Int64 = 0) {
        self.requestID = requestID
        self.findingID = findingID
        self.claimID = claimID
        self.amountYuan = amountYuan
    }
}

extension DemandClawbackRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.DemandClawbackRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__demand_clawback_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DemandClawbackRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DemandClawbackRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.amount_yuan = self.amountYuan
    }
}

extension DemandClawbackRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var findingID: String
        public var claimID: String
        public var amountYuan: Int

        public init(requestID: String, findingID: String, claimID: String, amountYuan: Int) {
            self.requestID = requestID
            self.findingID = findingID
            self.claimID = claimID
            self.amountYuan = amountYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("finding_id", required: true, format: "RECORD_ID"),
            FieldRule("claim_id", required: true, format: "RECORD_ID"),
            FieldRule("amount_yuan", required: true, values: 1...100000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let findingID: String? = check.recordID(self.findingID, "finding_id", required: true)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: true)
        let amountYuan: Int? = check.number(self.amountYuan, "amount_yuan", 1...100000000, required: true)
        guard let requestID, let findingID, let claimID, let amountYuan else { return nil }
        return Checked(requestID: requestID, findingID: findingID, claimID: claimID, amountYuan: amountYuan)
    }
}

public struct ListFindingsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var organisationCreditCode: String = ""
    public var kind: FindingKind = .unspecified
    public var state: FindingState = .unspecified
    /// Only those to be put right whose last day is over.
    public var overdue: Bool = false
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", organisationCreditCode: String = "", kind: FindingKind = .unspecified, state: FindingState = .unspecified, overdue: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.organisationCreditCode = organisationCreditCode
        self.kind = kind
        self.state = state
        self.overdue = overdue
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListFindingsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListFindingsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_findings_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFindingsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.overdue = c.pointee.overdue != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFindingsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListFindingsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var organisationCreditCode: CreditCode?
        public var kind: FindingKind?
        public var state: FindingState?
        /// Only those to be put right whose last day is over.
        public var overdue: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, organisationCreditCode: CreditCode?, kind: FindingKind?, state: FindingState?, overdue: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.organisationCreditCode = organisationCreditCode
            self.kind = kind
            self.state = state
            self.overdue = overdue
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("kind"),
            FieldRule("state"),
            FieldRule("overdue"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let kind: FindingKind?? = check.optional(choice: self.kind, "kind")
        let state: FindingState?? = check.optional(choice: self.state, "state")
        let overdue: Bool? = self.overdue
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let organisationCreditCode, let kind, let state, let overdue, let page else { return nil }
        return Checked(regionCode: regionCode, organisationCreditCode: organisationCreditCode, kind: kind, state: state, overdue: overdue, page: page)
    }
}

public struct ListFindingsResponse: Message {
    public var findings: [InspectionFinding] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(findings: [InspectionFinding] = [], nextPageToken: String = "") {
        self.findings = findings
        self.nextPageToken = nextPageToken
    }
}

extension ListFindingsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListFindingsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_findings_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFindingsResponse.self)
        self.findings = unpacker.messages(c.pointee.findings, c.pointee.n_findings)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListFindingsResponse.self)
        c.pointee.findings = packer.messages(self.findings)
        c.pointee.n_findings = self.findings.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
