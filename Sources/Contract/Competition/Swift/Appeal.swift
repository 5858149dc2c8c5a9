// Written by Protos/generate.sh from liaoning/skills/competition/v1/appeal.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// Where an appeal stands.
public enum AppealState: EnumValue {
    case unspecified
    case filed
    /// The results are corrected by it.
    case granted
    case rejected
    /// Taken back by who filed it.
    case withdrawn
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AppealState] = [.unspecified, .filed, .granted, .rejected, .withdrawn]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .granted
        case 3: self = .rejected
        case 4: self = .withdrawn
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .granted: 2
        case .rejected: 3
        case .withdrawn: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "APPEAL_STATE_UNSPECIFIED"
        case .filed: "APPEAL_STATE_FILED"
        case .granted: "APPEAL_STATE_GRANTED"
        case .rejected: "APPEAL_STATE_REJECTED"
        case .withdrawn: "APPEAL_STATE_WITHDRAWN"
        case .unrecognized: nil
        }
    }
}

/// An appeal against a published result.
public struct Appeal: Message {
    public var appealID: String = ""
    /// The entry whose result it is about.
    public var entryID: String = ""
    public var eventID: String = ""
    public var grounds: String = ""
    public var state: AppealState = .unspecified
    public var decisionReason: String = ""
    /// The competitor who appeals.
    public var appellantPersonID: String = ""
    /// Days, "YYYY-MM-DD"; decided_on is empty before the decision.
    public var filedOn: String = ""
    public var decidedOn: String = ""
    /// Its case.
    public var caseID: String = ""
    /// The version of the results that it corrected; 0 unless granted.
    public var resultsVersion: Int32 = 0

    public init() {}

    public init(appealID: String = "", entryID: String = "", eventID: String = "", grounds: String = "", state: AppealState = .unspecified, decisionReason: String = "", appellantPersonID: String = "", filedOn: String = "", decidedOn: String = "", caseID: String = "", resultsVersion: Int32 = 0) {
        self.appealID = appealID
        self.entryID = entryID
        self.eventID = eventID
        self.grounds = grounds
        self.state = state
        self.decisionReason = decisionReason
        self.appellantPersonID = appellantPersonID
        self.filedOn = filedOn
        self.decidedOn = decidedOn
        self.caseID = caseID
        self.resultsVersion = resultsVersion
    }
}

extension Appeal {
    public static var protoName: String { "liaoning.skills.competition.v1.Appeal" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__appeal__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Appeal.self)
        self.appealID = unpacker.string(c.pointee.appeal_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.grounds = unpacker.string(c.pointee.grounds)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
        self.appellantPersonID = unpacker.string(c.pointee.appellant_person_id)
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.resultsVersion = c.pointee.results_version
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Appeal.self)
        c.pointee.appeal_id = packer.string(self.appealID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.grounds = packer.string(self.grounds)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decision_reason = packer.string(self.decisionReason)
        c.pointee.appellant_person_id = packer.string(self.appellantPersonID)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.results_version = self.resultsVersion
    }
}

public struct FileAppealRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// The entry whose result it is about: the own one or another's of the event.
    public var entryID: String = ""
    /// The competitor who appeals.
    public var personID: String = ""
    public var grounds: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "", personID: String = "", grounds: String = "") {
        self.requestID = requestID
        self.entryID = entryID
        self.personID = personID
        self.grounds = grounds
    }
}

extension FileAppealRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.FileAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__file_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FileAppealRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.grounds = unpacker.string(c.pointee.grounds)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FileAppealRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.grounds = packer.string(self.grounds)
    }
}

extension FileAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// The entry whose result it is about: the own one or another's of the event.
        public var entryID: String
        /// The competitor who appeals.
        public var personID: String
        public var grounds: String

        public init(requestID: String, entryID: String, personID: String, grounds: String) {
            self.requestID = requestID
            self.entryID = entryID
            self.personID = personID
            self.grounds = grounds
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        guard let requestID, let entryID, let personID, let grounds else { return nil }
        return Checked(requestID: requestID, entryID: entryID, personID: personID, grounds: grounds)
    }
}

public struct GetAppealRequest: Message {
    public var appealID: String = ""

    public init() {}

    public init(appealID: String = "") {
        self.appealID = appealID
    }
}

extension GetAppealRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetAppealRequest.self)
        self.appealID = unpacker.string(c.pointee.appeal_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetAppealRequest.self)
        c.pointee.appeal_id = packer.string(self.appealID)
    }
}

extension GetAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var appealID: String

        public init(appealID: String) {
            self.appealID = appealID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("appeal_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let appealID: String? = check.recordID(self.appealID, "appeal_id", required: true)
        guard let appealID else { return nil }
        return Checked(appealID: appealID)
    }
}

public struct ListAppealsRequest: Message {
    public var eventID: String = ""
    /// Unset for all.
    public var state: AppealState = .unspecified
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(eventID: String = "", state: AppealState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.eventID = eventID
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListAppealsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListAppealsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_appeals_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListAppealsRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListAppealsRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListAppealsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String
        /// Unset for all.
        public var state: AppealState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(eventID: String, state: AppealState?, page: PageQuery) {
            self.eventID = eventID
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let state: AppealState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let eventID, let state, let page else { return nil }
        return Checked(eventID: eventID, state: state, page: page)
    }
}

public struct ListAppealsResponse: Message {
    public var appeals: [Appeal] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(appeals: [Appeal] = [], nextPageToken: String = "") {
        self.appeals = appeals
        self.nextPageToken = nextPageToken
    }
}

extension ListAppealsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListAppealsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_appeals_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListAppealsResponse.self)
        self.appeals = unpacker.messages(c.pointee.appeals, c.pointee.n_appeals)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListAppealsResponse.self)
        c.pointee.appeals = packer.messages(self.appeals)
        c.pointee.n_appeals = self.appeals.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct DecideAppealRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var appealID: String = ""
    /// Whether it is granted.
    public var granted: Bool = false
    /// For the record.
    public var reason: String = ""
    /// What aspects give from now on, where it is granted.
    public var marks: [CorrectedMark] = []
    /// Entries that are disqualified, where it is granted.
    public var disqualifiedEntryIDs: [String] = []

    public init() {}

    public init(requestID: String = "", appealID: String = "", granted: Bool = false, reason: String = "", marks: [CorrectedMark] = [], disqualifiedEntryIDs: [String] = []) {
        self.requestID = requestID
        self.appealID = appealID
        self.granted = granted
        self.reason = reason
        self.marks = marks
        self.disqualifiedEntryIDs = disqualifiedEntryIDs
    }
}

extension DecideAppealRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.DecideAppealRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__decide_appeal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DecideAppealRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.appealID = unpacker.string(c.pointee.appeal_id)
        self.granted = c.pointee.granted != 0
        self.reason = unpacker.string(c.pointee.reason)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
        self.disqualifiedEntryIDs = unpacker.strings(c.pointee.disqualified_entry_ids, c.pointee.n_disqualified_entry_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DecideAppealRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.appeal_id = packer.string(self.appealID)
        c.pointee.granted = self.granted ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
        c.pointee.disqualified_entry_ids = packer.strings(self.disqualifiedEntryIDs)
        c.pointee.n_disqualified_entry_ids = self.disqualifiedEntryIDs.count
    }
}

extension DecideAppealRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var appealID: String
        /// Whether it is granted.
        public var granted: Bool
        /// For the record.
        public var reason: String
        /// What aspects give from now on, where it is granted.
        public var marks: [CorrectedMark.Checked]
        /// Entries that are disqualified, where it is granted.
        public var disqualifiedEntryIDs: [String]

        public init(requestID: String, appealID: String, granted: Bool, reason: String, marks: [CorrectedMark.Checked], disqualifiedEntryIDs: [String]) {
            self.requestID = requestID
            self.appealID = appealID
            self.granted = granted
            self.reason = reason
            self.marks = marks
            self.disqualifiedEntryIDs = disqualifiedEntryIDs
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("appeal_id", required: true, format: "RECORD_ID"),
            FieldRule("granted"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
            FieldRule("marks", items: 0...1000, message: CorrectedMark.self),
            FieldRule("disqualified_entry_ids", format: "RECORD_ID", items: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let appealID: String? = check.recordID(self.appealID, "appeal_id", required: true)
        let granted: Bool? = self.granted
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        let marks: [CorrectedMark.Checked]? = check.list(self.marks, "marks", 0...1000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let disqualifiedEntryIDs: [String]? = check.list(self.disqualifiedEntryIDs, "disqualified_entry_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let appealID, let granted, let reason, let marks, let disqualifiedEntryIDs else { return nil }
        return Checked(requestID: requestID, appealID: appealID, granted: granted, reason: reason, marks: marks, disqualifiedEntryIDs: disqualifiedEntryIDs)
    }
}
