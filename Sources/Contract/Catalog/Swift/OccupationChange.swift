// Written by Protos/generate.sh from liaoning/skills/catalog/v1/occupation_change.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What is entered of an occupation.
public enum OccupationChangeKind: EnumValue {
    case unspecified
    /// A newly announced occupation, with name and pinyin.
    case announced
    case tagged
    case untagged
    /// One occupation takes its place.
    case replaced
    /// Two or more take its place.
    case split
    /// It goes into another that takes in more than it.
    case merged
    /// It ends without a successor.
    case ended
    /// The levels of its national standard.
    case levels
    /// A 工种 that belongs to it.
    case workType
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [OccupationChangeKind] = [.unspecified, .announced, .tagged, .untagged, .replaced, .split, .merged, .ended, .levels, .workType]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .announced
        case 2: self = .tagged
        case 3: self = .untagged
        case 4: self = .replaced
        case 5: self = .split
        case 6: self = .merged
        case 7: self = .ended
        case 8: self = .levels
        case 9: self = .workType
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .announced: 1
        case .tagged: 2
        case .untagged: 3
        case .replaced: 4
        case .split: 5
        case .merged: 6
        case .ended: 7
        case .levels: 8
        case .workType: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "OCCUPATION_CHANGE_KIND_UNSPECIFIED"
        case .announced: "OCCUPATION_CHANGE_KIND_ANNOUNCED"
        case .tagged: "OCCUPATION_CHANGE_KIND_TAGGED"
        case .untagged: "OCCUPATION_CHANGE_KIND_UNTAGGED"
        case .replaced: "OCCUPATION_CHANGE_KIND_REPLACED"
        case .split: "OCCUPATION_CHANGE_KIND_SPLIT"
        case .merged: "OCCUPATION_CHANGE_KIND_MERGED"
        case .ended: "OCCUPATION_CHANGE_KIND_ENDED"
        case .levels: "OCCUPATION_CHANGE_KIND_LEVELS"
        case .workType: "OCCUPATION_CHANGE_KIND_WORK_TYPE"
        case .unrecognized: nil
        }
    }
}

public struct OccupationChange: Message {
    /// "occ_…".
    public var changeID: String = ""
    public var kind: OccupationChangeKind = .unspecified
    public var occupationCode: String = ""
    /// Of an announced occupation or a work type.
    public var name: String = ""
    /// Of an announced one: its syllables, parted by spaces.
    public var pinyin: String = ""
    /// Of an announced one: whether it has levels (技能类).
    public var skilled: Bool = false
    /// Of a tag that is given or taken away.
    public var tag: OccupationTag = .unspecified
    public var successorCodes: [String] = []
    public var lowestLevel: Level = .unspecified
    public var highestLevel: Level = .unspecified
    public var effectiveFrom: String = ""
    public var transitionUntil: String = ""
    public var document: String = ""
    public var enteredOn: String = ""
    /// Empty unless it was taken back.
    public var voidedOn: String = ""
    public var voidReason: String = ""

    public init() {}

    public init(changeID: String = "", kind: OccupationChangeKind = .unspecified, occupationCode: String = "", name: String = "", pinyin: String = "", skilled: Bool = false, tag: OccupationTag = .unspecified, successorCodes: [String] = [], lowestLevel: Level = .unspecified, highestLevel: Level = .unspecified, effectiveFrom: String = "", transitionUntil: String = "", document: String = "", enteredOn: String = "", voidedOn: String = "", voidReason: String = "") {
        self.changeID = changeID
        self.kind = kind
        self.occupationCode = occupationCode
        self.name = name
        self.pinyin = pinyin
        self.skilled = skilled
        self.tag = tag
        self.successorCodes = successorCodes
        self.lowestLevel = lowestLevel
        self.highestLevel = highestLevel
        self.effectiveFrom = effectiveFrom
        self.transitionUntil = transitionUntil
        self.document = document
        self.enteredOn = enteredOn
        self.voidedOn = voidedOn
        self.voidReason = voidReason
    }
}

extension OccupationChange {
    public static var protoName: String { "liaoning.skills.catalog.v1.OccupationChange" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__occupation_change__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OccupationChange.self)
        self.changeID = unpacker.string(c.pointee.change_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.name = unpacker.string(c.pointee.name)
        self.pinyin = unpacker.string(c.pointee.pinyin)
        self.skilled = c.pointee.skilled != 0
        self.tag = .init(rawValue: Int32(bitPattern: c.pointee.tag.rawValue))
        self.successorCodes = unpacker.strings(c.pointee.successor_codes, c.pointee.n_successor_codes)
        self.lowestLevel = .init(rawValue: Int32(bitPattern: c.pointee.lowest_level.rawValue))
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.transitionUntil = unpacker.string(c.pointee.transition_until)
        self.document = unpacker.string(c.pointee.document)
        self.enteredOn = unpacker.string(c.pointee.entered_on)
        self.voidedOn = unpacker.string(c.pointee.voided_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OccupationChange.self)
        c.pointee.change_id = packer.string(self.changeID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.pinyin = packer.string(self.pinyin)
        c.pointee.skilled = self.skilled ? 1 : 0
        c.pointee.tag.rawValue = UInt32(bitPattern: self.tag.rawValue)
        c.pointee.successor_codes = packer.strings(self.successorCodes)
        c.pointee.n_successor_codes = self.successorCodes.count
        c.pointee.lowest_level.rawValue = UInt32(bitPattern: self.lowestLevel.rawValue)
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.transition_until = packer.string(self.transitionUntil)
        c.pointee.document = packer.string(self.document)
        c.pointee.entered_on = packer.string(self.enteredOn)
        c.pointee.voided_on = packer.string(self.voidedOn)
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

public struct EnterOccupationChangeRequest: Message, IdempotentRequest {
    public var kind: OccupationChangeKind = .unspecified
    public var occupationCode: String = ""
    /// Required for an announced occupation and a work type.
    public var name: String = ""
    /// Required for an announced occupation: its syllables in lower case without tones, parted by spaces: "han gong".
    public var pinyin: String = ""
    /// Whether an announced occupation has levels (技能类).
    public var skilled: Bool = false
    /// Required for tags.
    public var tag: OccupationTag = .unspecified
    public var successorCodes: [String] = []
    /// Required for levels.
    public var lowestLevel: Level = .unspecified
    public var highestLevel: Level = .unspecified
    /// Day of the announcement, or the first day it holds. Empty: today.
    public var effectiveFrom: String = ""
    /// Last day on which an occupation that is followed may still be used. Empty: none.
    public var transitionUntil: String = ""
    /// The document that published it, as it is cited.
    public var document: String = ""
    public var requestID: String = ""

    public init() {}

    public init(kind: OccupationChangeKind = .unspecified, occupationCode: String = "", name: String = "", pinyin: String = "", skilled: Bool = false, tag: OccupationTag = .unspecified, successorCodes: [String] = [], lowestLevel: Level = .unspecified, highestLevel: Level = .unspecified, effectiveFrom: String = "", transitionUntil: String = "", document: String = "", requestID: String = "") {
        self.kind = kind
        self.occupationCode = occupationCode
        self.name = name
        self.pinyin = pinyin
        self.skilled = skilled
        self.tag = tag
        self.successorCodes = successorCodes
        self.lowestLevel = lowestLevel
        self.highestLevel = highestLevel
        self.effectiveFrom = effectiveFrom
        self.transitionUntil = transitionUntil
        self.document = document
        self.requestID = requestID
    }
}

extension EnterOccupationChangeRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EnterOccupationChangeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__enter_occupation_change_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterOccupationChangeRequest.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.name = unpacker.string(c.pointee.name)
        self.pinyin = unpacker.string(c.pointee.pinyin)
        self.skilled = c.pointee.skilled != 0
        self.tag = .init(rawValue: Int32(bitPattern: c.pointee.tag.rawValue))
        self.successorCodes = unpacker.strings(c.pointee.successor_codes, c.pointee.n_successor_codes)
        self.lowestLevel = .init(rawValue: Int32(bitPattern: c.pointee.lowest_level.rawValue))
        self.highestLevel = .init(rawValue: Int32(bitPattern: c.pointee.highest_level.rawValue))
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.transitionUntil = unpacker.string(c.pointee.transition_until)
        self.document = unpacker.string(c.pointee.document)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterOccupationChangeRequest.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.pinyin = packer.string(self.pinyin)
        c.pointee.skilled = self.skilled ? 1 : 0
        c.pointee.tag.rawValue = UInt32(bitPattern: self.tag.rawValue)
        c.pointee.successor_codes = packer.strings(self.successorCodes)
        c.pointee.n_successor_codes = self.successorCodes.count
        c.pointee.lowest_level.rawValue = UInt32(bitPattern: self.lowestLevel.rawValue)
        c.pointee.highest_level.rawValue = UInt32(bitPattern: self.highestLevel.rawValue)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.transition_until = packer.string(self.transitionUntil)
        c.pointee.document = packer.string(self.document)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension EnterOccupationChangeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var kind: OccupationChangeKind
        public var occupationCode: OccupationCode
        /// Required for an announced occupation and a work type.
        public var name: String
        /// Required for an announced occupation: its syllables in lower case without tones, parted by spaces: "han gong".
        public var pinyin: String
        /// Whether an announced occupation has levels (技能类).
        public var skilled: Bool
        /// Required for tags.
        public var tag: OccupationTag?
        public var successorCodes: [OccupationCode]
        /// Required for levels.
        public var lowestLevel: Level?
        public var highestLevel: Level?
        /// Day of the announcement, or the first day it holds. Empty: today.
        public var effectiveFrom: CivilDay?
        /// Last day on which an occupation that is followed may still be used. Empty: none.
        public var transitionUntil: CivilDay?
        /// The document that published it, as it is cited.
        public var document: String
        public var requestID: String

        public init(kind: OccupationChangeKind, occupationCode: OccupationCode, name: String, pinyin: String, skilled: Bool, tag: OccupationTag?, successorCodes: [OccupationCode], lowestLevel: Level?, highestLevel: Level?, effectiveFrom: CivilDay?, transitionUntil: CivilDay?, document: String, requestID: String) {
            self.kind = kind
            self.occupationCode = occupationCode
            self.name = name
            self.pinyin = pinyin
            self.skilled = skilled
            self.tag = tag
            self.successorCodes = successorCodes
            self.lowestLevel = lowestLevel
            self.highestLevel = highestLevel
            self.effectiveFrom = effectiveFrom
            self.transitionUntil = transitionUntil
            self.document = document
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind", required: true),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("name", format: "REMARK", length: 0...60),
            FieldRule("pinyin", format: "TEXT", length: 0...200),
            FieldRule("skilled"),
            FieldRule("tag"),
            FieldRule("successor_codes", format: "OCCUPATION", items: 0...20),
            FieldRule("lowest_level"),
            FieldRule("highest_level"),
            FieldRule("effective_from", format: "DAY"),
            FieldRule("transition_until", format: "DAY"),
            FieldRule("document", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: OccupationChangeKind? = check.choice(self.kind, "kind", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let name: String? = check.remark(self.name, "name", 0...60, required: false)
        let pinyin: String? = check.text(self.pinyin, "pinyin", 0...200, required: false)
        let skilled: Bool? = self.skilled
        let tag: OccupationTag?? = check.optional(choice: self.tag, "tag")
        let successorCodes: [OccupationCode]? = check.list(self.successorCodes, "successor_codes", 0...20) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let lowestLevel: Level?? = check.optional(choice: self.lowestLevel, "lowest_level")
        let highestLevel: Level?? = check.optional(choice: self.highestLevel, "highest_level")
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        let transitionUntil: CivilDay?? = check.optional(day: self.transitionUntil, "transition_until")
        let document: String? = check.remark(self.document, "document", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let kind, let occupationCode, let name, let pinyin, let skilled, let tag, let successorCodes, let lowestLevel, let highestLevel, let effectiveFrom, let transitionUntil, let document, let requestID else { return nil }
        return Checked(kind: kind, occupationCode: occupationCode, name: name, pinyin: pinyin, skilled: skilled, tag: tag, successorCodes: successorCodes, lowestLevel: lowestLevel, highestLevel: highestLevel, effectiveFrom: effectiveFrom, transitionUntil: transitionUntil, document: document, requestID: requestID)
    }
}

public struct VoidOccupationChangeRequest: Message, IdempotentRequest {
    public var changeID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(changeID: String = "", reason: String = "", requestID: String = "") {
        self.changeID = changeID
        self.reason = reason
        self.requestID = requestID
    }
}

extension VoidOccupationChangeRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.VoidOccupationChangeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__void_occupation_change_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidOccupationChangeRequest.self)
        self.changeID = unpacker.string(c.pointee.change_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidOccupationChangeRequest.self)
        c.pointee.change_id = packer.string(self.changeID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension VoidOccupationChangeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var changeID: String
        public var reason: String
        public var requestID: String

        public init(changeID: String, reason: String, requestID: String) {
            self.changeID = changeID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("change_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let changeID: String? = check.recordID(self.changeID, "change_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let changeID, let reason, let requestID else { return nil }
        return Checked(changeID: changeID, reason: reason, requestID: requestID)
    }
}

public struct ListOccupationChangesRequest: Message {
    /// Only of this occupation.
    public var occupationCode: String = ""
    /// Unspecified: of every kind.
    public var kind: OccupationChangeKind = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(occupationCode: String = "", kind: OccupationChangeKind = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.occupationCode = occupationCode
        self.kind = kind
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListOccupationChangesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOccupationChangesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_occupation_changes_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationChangesRequest.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationChangesRequest.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListOccupationChangesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only of this occupation.
        public var occupationCode: OccupationCode?
        /// Unspecified: of every kind.
        public var kind: OccupationChangeKind?
        /// The page that is asked for.
        public var page: PageQuery

        public init(occupationCode: OccupationCode?, kind: OccupationChangeKind?, page: PageQuery) {
            self.occupationCode = occupationCode
            self.kind = kind
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("kind"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let kind: OccupationChangeKind?? = check.optional(choice: self.kind, "kind")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let occupationCode, let kind, let page else { return nil }
        return Checked(occupationCode: occupationCode, kind: kind, page: page)
    }
}

public struct ListOccupationChangesResponse: Message {
    /// Newest first; taken back ones included.
    public var changes: [OccupationChange] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(changes: [OccupationChange] = [], nextPageToken: String = "") {
        self.changes = changes
        self.nextPageToken = nextPageToken
    }
}

extension ListOccupationChangesResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOccupationChangesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_occupation_changes_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationChangesResponse.self)
        self.changes = unpacker.messages(c.pointee.changes, c.pointee.n_changes)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationChangesResponse.self)
        c.pointee.changes = packer.messages(self.changes)
        c.pointee.n_changes = self.changes.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
