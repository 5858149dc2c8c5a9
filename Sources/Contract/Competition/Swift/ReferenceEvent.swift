// Written by Protos/generate.sh from liaoning/skills/competition/v1/reference_event.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// Whose events a list names.
public enum ReferenceList: EnumValue {
    case unspecified
    /// 世界技能大赛; an event's key is its number, for example "10".
    case world
    /// 中华人民共和国职业技能大赛; an event's key is its name.
    case national
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ReferenceList] = [.unspecified, .world, .national]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .world
        case 2: self = .national
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .world: 1
        case .national: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "REFERENCE_LIST_UNSPECIFIED"
        case .world: "REFERENCE_LIST_WORLD"
        case .national: "REFERENCE_LIST_NATIONAL"
        case .unrecognized: nil
        }
    }
}

/// An event of a list.
public struct ReferenceEvent: Message {
    /// What events here are compared by: the number of a world event, the name of a national one.
    public var key: String = ""
    public var nameZh: String = ""
    public var nameEn: String = ""
    /// For example "世赛选拔" or "国赛精选"; "official" or "exhibition" of world events.
    public var track: String = ""
    /// 0 where it is not known.
    public var teamSize: Int32 = 0
    /// Where it is known from.
    public var source: String = ""
    /// How sure that is, for example "two_sources".
    public var confidence: String = ""

    public init() {}

    public init(key: String = "", nameZh: String = "", nameEn: String = "", track: String = "", teamSize: Int32 = 0, source: String = "", confidence: String = "") {
        self.key = key
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.track = track
        self.teamSize = teamSize
        self.source = source
        self.confidence = confidence
    }
}

extension ReferenceEvent {
    public static var protoName: String { "liaoning.skills.competition.v1.ReferenceEvent" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__reference_event__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ReferenceEvent.self)
        self.key = unpacker.string(c.pointee.key)
        self.nameZh = unpacker.string(c.pointee.name_zh)
        self.nameEn = unpacker.string(c.pointee.name_en)
        self.track = unpacker.string(c.pointee.track)
        self.teamSize = c.pointee.team_size
        self.source = unpacker.string(c.pointee.source)
        self.confidence = unpacker.string(c.pointee.confidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ReferenceEvent.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.name_zh = packer.string(self.nameZh)
        c.pointee.name_en = packer.string(self.nameEn)
        c.pointee.track = packer.string(self.track)
        c.pointee.team_size = self.teamSize
        c.pointee.source = packer.string(self.source)
        c.pointee.confidence = packer.string(self.confidence)
    }
}

extension ReferenceEvent: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// What events here are compared by: the number of a world event, the name of a national one.
        public var key: String
        public var nameZh: String
        public var nameEn: String
        /// For example "世赛选拔" or "国赛精选"; "official" or "exhibition" of world events.
        public var track: String
        /// 0 where it is not known.
        public var teamSize: Int
        /// Where it is known from.
        public var source: String
        /// How sure that is, for example "two_sources".
        public var confidence: String

        public init(key: String, nameZh: String, nameEn: String, track: String, teamSize: Int, source: String, confidence: String) {
            self.key = key
            self.nameZh = nameZh
            self.nameEn = nameEn
            self.track = track
            self.teamSize = teamSize
            self.source = source
            self.confidence = confidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "REMARK", length: 0...50),
            FieldRule("name_zh", format: "REMARK", length: 0...100),
            FieldRule("name_en", format: "REMARK", length: 0...100),
            FieldRule("track", format: "REMARK", length: 0...50),
            FieldRule("team_size", values: 0...20),
            FieldRule("source", required: true, format: "TEXT", length: 0...500),
            FieldRule("confidence", required: true, format: "TEXT", length: 0...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.remark(self.key, "key", 0...50, required: true)
        let nameZh: String? = check.remark(self.nameZh, "name_zh", 0...100, required: false)
        let nameEn: String? = check.remark(self.nameEn, "name_en", 0...100, required: false)
        let track: String? = check.remark(self.track, "track", 0...50, required: false)
        let teamSize: Int? = check.number(self.teamSize, "team_size", 0...20, required: false)
        let source: String? = check.text(self.source, "source", 0...500, required: true)
        let confidence: String? = check.text(self.confidence, "confidence", 0...50, required: true)
        guard let key, let nameZh, let nameEn, let track, let teamSize, let source, let confidence else { return nil }
        return Checked(key: key, nameZh: nameZh, nameEn: nameEn, track: track, teamSize: teamSize, source: source, confidence: confidence)
    }
}

public struct ImportReferenceEventsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var list: ReferenceList = .unspecified
    /// For example "2024".
    public var edition: String = ""
    /// The first year for which provincial events are compared with this edition.
    public var fromYear: Int32 = 0
    public var events: [ReferenceEvent] = []

    public init() {}

    public init(requestID: String = "", list: ReferenceList = .unspecified, edition: String = "", fromYear: Int32 = 0, events: [ReferenceEvent] = []) {
        self.requestID = requestID
        self.list = list
        self.edition = edition
        self.fromYear = fromYear
        self.events = events
    }
}

extension ImportReferenceEventsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ImportReferenceEventsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__import_reference_events_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ImportReferenceEventsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.list = .init(rawValue: Int32(bitPattern: c.pointee.list.rawValue))
        self.edition = unpacker.string(c.pointee.edition)
        self.fromYear = c.pointee.from_year
        self.events = unpacker.messages(c.pointee.events, c.pointee.n_events)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ImportReferenceEventsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.list.rawValue = UInt32(bitPattern: self.list.rawValue)
        c.pointee.edition = packer.string(self.edition)
        c.pointee.from_year = self.fromYear
        c.pointee.events = packer.messages(self.events)
        c.pointee.n_events = self.events.count
    }
}

extension ImportReferenceEventsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var list: ReferenceList
        /// For example "2024".
        public var edition: String
        /// The first year for which provincial events are compared with this edition.
        public var fromYear: Int
        public var events: [ReferenceEvent.Checked]

        public init(requestID: String, list: ReferenceList, edition: String, fromYear: Int, events: [ReferenceEvent.Checked]) {
            self.requestID = requestID
            self.list = list
            self.edition = edition
            self.fromYear = fromYear
            self.events = events
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("list", required: true),
            FieldRule("edition", required: true, format: "REMARK", length: 0...50),
            FieldRule("from_year", required: true, values: 1950...2100),
            FieldRule("events", required: true, items: 1...500, message: ReferenceEvent.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let list: ReferenceList? = check.choice(self.list, "list", required: true)
        let edition: String? = check.remark(self.edition, "edition", 0...50, required: true)
        let fromYear: Int? = check.number(self.fromYear, "from_year", 1950...2100, required: true)
        let events: [ReferenceEvent.Checked]? = check.list(self.events, "events", 1...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let list, let edition, let fromYear, let events else { return nil }
        return Checked(requestID: requestID, list: list, edition: edition, fromYear: fromYear, events: events)
    }
}

public struct ImportReferenceEventsResponse: Message {
    /// How many the edition has now.
    public var eventCount: Int32 = 0

    public init() {}

    public init(eventCount: Int32 = 0) {
        self.eventCount = eventCount
    }
}

extension ImportReferenceEventsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ImportReferenceEventsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__import_reference_events_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ImportReferenceEventsResponse.self)
        self.eventCount = c.pointee.event_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ImportReferenceEventsResponse.self)
        c.pointee.event_count = self.eventCount
    }
}

public struct ListReferenceEventsRequest: Message {
    public var list: ReferenceList = .unspecified
    public var edition: String = ""

    public init() {}

    public init(list: ReferenceList = .unspecified, edition: String = "") {
        self.list = list
        self.edition = edition
    }
}

extension ListReferenceEventsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListReferenceEventsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_reference_events_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListReferenceEventsRequest.self)
        self.list = .init(rawValue: Int32(bitPattern: c.pointee.list.rawValue))
        self.edition = unpacker.string(c.pointee.edition)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListReferenceEventsRequest.self)
        c.pointee.list.rawValue = UInt32(bitPattern: self.list.rawValue)
        c.pointee.edition = packer.string(self.edition)
    }
}

extension ListReferenceEventsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var list: ReferenceList
        public var edition: String

        public init(list: ReferenceList, edition: String) {
            self.list = list
            self.edition = edition
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list", required: true),
            FieldRule("edition", format: "SEARCH", length: 0...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let list: ReferenceList? = check.choice(self.list, "list", required: true)
        let edition: String? = check.search(self.edition, "edition", 0...50, required: false)
        guard let list, let edition else { return nil }
        return Checked(list: list, edition: edition)
    }
}

public struct ListReferenceEventsResponse: Message {
    /// Empty when there is none.
    public var edition: String = ""
    /// At most some hundreds: an edition is answered whole.
    public var events: [ReferenceEvent] = []

    public init() {}

    public init(edition: String = "", events: [ReferenceEvent] = []) {
        self.edition = edition
        self.events = events
    }
}

extension ListReferenceEventsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListReferenceEventsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_reference_events_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListReferenceEventsResponse.self)
        self.edition = unpacker.string(c.pointee.edition)
        self.events = unpacker.messages(c.pointee.events, c.pointee.n_events)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListReferenceEventsResponse.self)
        c.pointee.edition = packer.string(self.edition)
        c.pointee.events = packer.messages(self.events)
        c.pointee.n_events = self.events.count
    }
}
