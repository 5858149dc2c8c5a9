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
    /// Did not appear (缺赛).
    case absent
    /// Gave up during the contest (弃赛).
    case retired
    /// Disqualified (取消资格).
    case disqualified
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EntryState] = [.unspecified, .entered, .withdrawn, .locked, .absent, .retired, .disqualified]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .entered
        case 2: self = .withdrawn
        case 3: self = .locked
        case 4: self = .absent
        case 5: self = .retired
        case 6: self = .disqualified
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .entered: 1
        case .withdrawn: 2
        case .locked: 3
        case .absent: 4
        case .retired: 5
        case .disqualified: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENTRY_STATE_UNSPECIFIED"
        case .entered: "ENTRY_STATE_ENTERED"
        case .withdrawn: "ENTRY_STATE_WITHDRAWN"
        case .locked: "ENTRY_STATE_LOCKED"
        case .absent: "ENTRY_STATE_ABSENT"
        case .retired: "ENTRY_STATE_RETIRED"
        case .disqualified: "ENTRY_STATE_DISQUALIFIED"
        case .unrecognized: nil
        }
    }
}

/// Why an entry has no place.
public enum EntryOutcome: EnumValue {
    case unspecified
    case absent
    case retired
    case disqualified
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EntryOutcome] = [.unspecified, .absent, .retired, .disqualified]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .absent
        case 2: self = .retired
        case 3: self = .disqualified
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .absent: 1
        case .retired: 2
        case .disqualified: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ENTRY_OUTCOME_UNSPECIFIED"
        case .absent: "ENTRY_OUTCOME_ABSENT"
        case .retired: "ENTRY_OUTCOME_RETIRED"
        case .disqualified: "ENTRY_OUTCOME_DISQUALIFIED"
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
    /// Two to four digits, unique in the event, drawn by lot; empty before the draw.
    public var startNumber: String = ""
    public var state: EntryState = .unspecified
    /// Drawn by lot; marks are given under it. Empty before the draw. Only organisers see it before results are announced.
    public var stationCode: String = ""
    /// Everybody of a team, person_id among them; one where people compete alone.
    public var memberPersonIDs: [String] = []
    /// Name of the team; empty where people compete alone.
    public var teamName: String = ""
    /// Why it was withdrawn or is out; empty while it competes.
    public var reason: String = ""
    /// How the public sees the name: in full where the competitor agreed, else masked.
    public var shownName: String = ""

    public init() {}

    public init(entryID: String = "", eventID: String = "", competitionID: String = "", delegationID: String = "", personID: String = "", startNumber: String = "", state: EntryState = .unspecified, stationCode: String = "", memberPersonIDs: [String] = [], teamName: String = "", reason: String = "", shownName: String = "") {
        self.entryID = entryID
        self.eventID = eventID
        self.competitionID = competitionID
        self.delegationID = delegationID
        self.personID = personID
        self.startNumber = startNumber
        self.state = state
        self.stationCode = stationCode
        self.memberPersonIDs = memberPersonIDs
        self.teamName = teamName
        self.reason = reason
        self.shownName = shownName
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
        self.stationCode = unpacker.string(c.pointee.station_code)
        self.memberPersonIDs = unpacker.strings(c.pointee.member_person_ids, c.pointee.n_member_person_ids)
        self.teamName = unpacker.string(c.pointee.team_name)
        self.reason = unpacker.string(c.pointee.reason)
        self.shownName = unpacker.string(c.pointee.shown_name)
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
        c.pointee.station_code = packer.string(self.stationCode)
        c.pointee.member_person_ids = packer.strings(self.memberPersonIDs)
        c.pointee.n_member_person_ids = self.memberPersonIDs.count
        c.pointee.team_name = packer.string(self.teamName)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.shown_name = packer.string(self.shownName)
    }
}

public struct EnterCompetitorRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// A delegation of the event's competition.
    public var delegationID: String = ""
    /// A registered person; of a team its first member.
    public var personID: String = ""
    /// The other members of a team.
    public var teamMemberIDs: [String] = []
    /// Required of a team.
    public var teamName: String = ""
    /// Whether the competitor agreed that results show the name in full; of a team whether all did.
    public var nameMayBeShown: Bool = false

    public init() {}

    public init(requestID: String = "", eventID: String = "", delegationID: String = "", personID: String = "", teamMemberIDs: [String] = [], teamName: String = "", nameMayBeShown: Bool = false) {
        self.requestID = requestID
        self.eventID = eventID
        self.delegationID = delegationID
        self.personID = personID
        self.teamMemberIDs = teamMemberIDs
        self.teamName = teamName
        self.nameMayBeShown = nameMayBeShown
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
        self.teamMemberIDs = unpacker.strings(c.pointee.team_member_ids, c.pointee.n_team_member_ids)
        self.teamName = unpacker.string(c.pointee.team_name)
        self.nameMayBeShown = c.pointee.name_may_be_shown != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterCompetitorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.team_member_ids = packer.strings(self.teamMemberIDs)
        c.pointee.n_team_member_ids = self.teamMemberIDs.count
        c.pointee.team_name = packer.string(self.teamName)
        c.pointee.name_may_be_shown = self.nameMayBeShown ? 1 : 0
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
        /// A registered person; of a team its first member.
        public var personID: String
        /// The other members of a team.
        public var teamMemberIDs: [String]
        /// Required of a team.
        public var teamName: String
        /// Whether the competitor agreed that results show the name in full; of a team whether all did.
        public var nameMayBeShown: Bool

        public init(requestID: String, eventID: String, delegationID: String, personID: String, teamMemberIDs: [String], teamName: String, nameMayBeShown: Bool) {
            self.requestID = requestID
            self.eventID = eventID
            self.delegationID = delegationID
            self.personID = personID
            self.teamMemberIDs = teamMemberIDs
            self.teamName = teamName
            self.nameMayBeShown = nameMayBeShown
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("team_member_ids", format: "RECORD_ID", items: 0...20),
            FieldRule("team_name", format: "REMARK", length: 0...50),
            FieldRule("name_may_be_shown"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let teamMemberIDs: [String]? = check.list(self.teamMemberIDs, "team_member_ids", 0...20) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let teamName: String? = check.remark(self.teamName, "team_name", 0...50, required: false)
        let nameMayBeShown: Bool? = self.nameMayBeShown
        guard let requestID, let eventID, let delegationID, let personID, let teamMemberIDs, let teamName, let nameMayBeShown else { return nil }
        return Checked(requestID: requestID, eventID: eventID, delegationID: delegationID, personID: personID, teamMemberIDs: teamMemberIDs, teamName: teamName, nameMayBeShown: nameMayBeShown)
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

public struct RecordOutcomeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""
    public var outcome: EntryOutcome = .unspecified
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "", outcome: EntryOutcome = .unspecified, reason: String = "") {
        self.requestID = requestID
        self.entryID = entryID
        self.outcome = outcome
        self.reason = reason
    }
}

extension RecordOutcomeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RecordOutcomeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__record_outcome_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordOutcomeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordOutcomeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.outcome.rawValue = UInt32(bitPattern: self.outcome.rawValue)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RecordOutcomeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String
        public var outcome: EntryOutcome
        /// For the record.
        public var reason: String

        public init(requestID: String, entryID: String, outcome: EntryOutcome, reason: String) {
            self.requestID = requestID
            self.entryID = entryID
            self.outcome = outcome
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("outcome", required: true),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let outcome: EntryOutcome? = check.choice(self.outcome, "outcome", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let entryID, let outcome, let reason else { return nil }
        return Checked(requestID: requestID, entryID: entryID, outcome: outcome, reason: reason)
    }
}

public struct ReinstateEntryRequest: Message, IdempotentRequest {
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

extension ReinstateEntryRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ReinstateEntryRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__reinstate_entry_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ReinstateEntryRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ReinstateEntryRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReinstateEntryRequest: CheckedMessage {
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

public struct ListDelegationEntriesRequest: Message {
    public var delegationID: String = ""
    /// 1 to 1000, default 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(delegationID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.delegationID = delegationID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDelegationEntriesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListDelegationEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_delegation_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationEntriesRequest.self)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationEntriesRequest.self)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListDelegationEntriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var delegationID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(delegationID: String, page: PageQuery) {
            self.delegationID = delegationID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let delegationID, let page else { return nil }
        return Checked(delegationID: delegationID, page: page)
    }
}

public struct ListDelegationEntriesResponse: Message {
    public var entries: [Entry] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [Entry] = [], nextPageToken: String = "") {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListDelegationEntriesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListDelegationEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_delegation_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListPersonEntriesRequest: Message {
    public var personID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPersonEntriesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListPersonEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_person_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonEntriesRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonEntriesRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPersonEntriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, page: PageQuery) {
            self.personID = personID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let page else { return nil }
        return Checked(personID: personID, page: page)
    }
}

public struct ListPersonEntriesResponse: Message {
    public var entries: [Entry] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [Entry] = [], nextPageToken: String = "") {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListPersonEntriesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListPersonEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_person_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
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
