// Written by Protos/generate.sh from liaoning/skills/competition/v1/entry.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// Where an entry stands.
public enum EntryState: EnumValue {
    case unspecified
    case entered
    case withdrawn
    /// The mark sheet is locked.
    case locked
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EntryState] = [.unspecified, .entered, .withdrawn, .locked]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .entered
        case 2: self = .withdrawn
        case 3: self = .locked
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .entered: 1
        case .withdrawn: 2
        case .locked: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENTRY_STATE_UNSPECIFIED"
        case .entered: "ENTRY_STATE_ENTERED"
        case .withdrawn: "ENTRY_STATE_WITHDRAWN"
        case .locked: "ENTRY_STATE_LOCKED"
        case .unrecognized: nil
        }
    }
}

/// A competitor in an event.
public struct Entry: Message {
    /// Opaque id.
    public var entryID: String = ""
    public var eventID: String = ""
    public var competitionID: String = ""
    public var delegationID: String = ""
    public var personID: String = ""
    /// Two to four digits, unique in the event; marks are given under it.
    public var startNumber: String = ""
    public var state: EntryState = .unspecified

    public init() {}

    public init(entryID: String = "", eventID: String = "", competitionID: String = "", delegationID: String = "", personID: String = "", startNumber: String = "", state: EntryState = .unspecified) {
        self.entryID = entryID
        self.eventID = eventID
        self.competitionID = competitionID
        self.delegationID = delegationID
        self.personID = personID
        self.startNumber = startNumber
        self.state = state
    }
}

extension Entry {
    public static var protoName: String { "liaoning.skills.competition.v1.Entry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Entry.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.startNumber = unpacker.string(c.pointee.start_number)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Entry.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.start_number = packer.string(self.startNumber)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

public struct EnterCompetitorRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// A delegation of the event's competition.
    public var delegationID: String = ""
    /// A registered person.
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", delegationID: String = "", personID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.delegationID = delegationID
        self.personID = personID
    }
}

extension EnterCompetitorRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.EnterCompetitorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__enter_competitor_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterCompetitorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterCompetitorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension EnterCompetitorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// A delegation of the event's competition.
        public var delegationID: String
        /// A registered person.
        public var personID: String

        public init(requestID: String, eventID: String, delegationID: String, personID: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.delegationID = delegationID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let requestID, let eventID, let delegationID, let personID else { return nil }
        return Checked(requestID: requestID, eventID: eventID, delegationID: delegationID, personID: personID)
    }
}

public struct WithdrawEntryRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "", reason: String = "") {
        self.requestID = requestID
        self.entryID = entryID
        self.reason = reason
    }
}

extension WithdrawEntryRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.WithdrawEntryRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__withdraw_entry_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WithdrawEntryRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WithdrawEntryRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawEntryRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, entryID: String, reason: String) {
            self.requestID = requestID
            self.entryID = entryID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let entryID, let reason else { return nil }
        return Checked(requestID: requestID, entryID: entryID, reason: reason)
    }
}

public struct ListEntriesRequest: Message {
    public var eventID: String = ""
    /// 1 to 1000, default 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(eventID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.eventID = eventID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEntriesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListEntriesRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListEntriesRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListEntriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(eventID: String, page: PageQuery) {
            self.eventID = eventID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let eventID, let page else { return nil }
        return Checked(eventID: eventID, page: page)
    }
}

public struct ListEntriesResponse: Message {
    public var entries: [Entry] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [Entry] = [], nextPageToken: String = "") {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListEntriesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
