// Written by Protos/generate.sh from liaoning/skills/competition/v1/entry.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime

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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var eventID: String = ""
    /// Required: a delegation of the event's competition.
    public var delegationID: String = ""
    /// Required: a registered person.
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

public struct WithdrawEntryRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var entryID: String = ""
    /// Required, for the record.
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

public struct ListEntriesRequest: Message {
    /// Required.
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
