// Written by Protos/generate.sh from liaoning/skills/catalog/v1/policy_draft.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// The life of a draft: open → issued, or discarded.
public enum PolicyDraftState: EnumValue {
    case unspecified
    case `open`
    /// It is an edition of the book.
    case issued
    case discarded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [PolicyDraftState] = [.unspecified, .`open`, .issued, .discarded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`open`
        case 2: self = .issued
        case 3: self = .discarded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`open`: 1
        case .issued: 2
        case .discarded: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "POLICY_DRAFT_STATE_UNSPECIFIED"
        case .`open`: "POLICY_DRAFT_STATE_OPEN"
        case .issued: "POLICY_DRAFT_STATE_ISSUED"
        case .discarded: "POLICY_DRAFT_STATE_DISCARDED"
        case .unrecognized: nil
        }
    }
}

/// One entry of a draft: a figure as AmendFigure enters it, or the withdrawal of one.
public struct PolicyDraftEntry: Message {
    /// Of a figure in the book, or a new one.
    public var key: String = ""
    /// As in Figure. Required, but for CITY_SETS_FREELY, which has none, and for a withdrawal.
    public var value: String = ""
    /// Empty: as the figure had; required for a new one.
    public var unit: String = ""
    /// Unspecified: as the figure had; required for a new one. REGION exactly where `region_code` is not the province.
    public var binding: FigureBinding = .unspecified
    /// Where it holds. Empty: the whole province.
    public var regionCode: String = ""
    /// First day it holds; of a withdrawal, that of the entry that is withdrawn.
    public var effectiveFrom: String = ""
    /// Last day it holds. Empty: until further notice.
    public var effectiveTo: String = ""
    /// Short forms of articles as in Figure, or the title and number of another document.
    public var source: String = ""
    public var note: String = ""
    /// Whether it withdraws what stands at its key, region and first day.
    public var withdrawal: Bool = false

    public init() {}

    public init(key: String = "", value: String = "", unit: String = "", binding: FigureBinding = .unspecified, regionCode: String = "", effectiveFrom: String = "", effectiveTo: String = "", source: String = "", note: String = "", withdrawal: Bool = false) {
        self.key = key
        self.value = value
        self.unit = unit
        self.binding = binding
        self.regionCode = regionCode
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.source = source
        self.note = note
        self.withdrawal = withdrawal
    }
}

extension PolicyDraftEntry {
    public static var protoName: String { "liaoning.skills.catalog.v1.PolicyDraftEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__policy_draft_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyDraftEntry.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
        self.unit = unpacker.string(c.pointee.unit)
        self.binding = .init(rawValue: Int32(bitPattern: c.pointee.binding.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.source = unpacker.string(c.pointee.source)
        self.note = unpacker.string(c.pointee.note)
        self.withdrawal = c.pointee.withdrawal != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyDraftEntry.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
        c.pointee.unit = packer.string(self.unit)
        c.pointee.binding.rawValue = UInt32(bitPattern: self.binding.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.source = packer.string(self.source)
        c.pointee.note = packer.string(self.note)
        c.pointee.withdrawal = self.withdrawal ? 1 : 0
    }
}

extension PolicyDraftEntry: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Of a figure in the book, or a new one.
        public var key: String
        /// As in Figure. Required, but for CITY_SETS_FREELY, which has none, and for a withdrawal.
        public var value: String
        /// Empty: as the figure had; required for a new one.
        public var unit: String
        /// Unspecified: as the figure had; required for a new one. REGION exactly where `region_code` is not the province.
        public var binding: FigureBinding?
        /// Where it holds. Empty: the whole province.
        public var regionCode: RegionCode?
        /// First day it holds; of a withdrawal, that of the entry that is withdrawn.
        public var effectiveFrom: CivilDay
        /// Last day it holds. Empty: until further notice.
        public var effectiveTo: CivilDay?
        /// Short forms of articles as in Figure, or the title and number of another document.
        public var source: String
        public var note: String
        /// Whether it withdraws what stands at its key, region and first day.
        public var withdrawal: Bool

        public init(key: String, value: String, unit: String, binding: FigureBinding?, regionCode: RegionCode?, effectiveFrom: CivilDay, effectiveTo: CivilDay?, source: String, note: String, withdrawal: Bool) {
            self.key = key
            self.value = value
            self.unit = unit
            self.binding = binding
            self.regionCode = regionCode
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.source = source
            self.note = note
            self.withdrawal = withdrawal
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "RAW", length: 0...100),
            FieldRule("value", format: "TEXT", length: 0...40),
            FieldRule("unit", format: "REMARK", length: 0...60),
            FieldRule("binding"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("effective_from", required: true, format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("source", required: true, format: "REMARK", length: 0...200),
            FieldRule("note", format: "REMARK", length: 0...500),
            FieldRule("withdrawal"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.raw(self.key, "key", 0...100, required: true)
        let value: String? = check.text(self.value, "value", 0...40, required: false)
        let unit: String? = check.remark(self.unit, "unit", 0...60, required: false)
        let binding: FigureBinding?? = check.optional(choice: self.binding, "binding")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let effectiveFrom: CivilDay? = check.day(self.effectiveFrom, "effective_from", required: true)
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let source: String? = check.remark(self.source, "source", 0...200, required: true)
        let note: String? = check.remark(self.note, "note", 0...500, required: false)
        let withdrawal: Bool? = self.withdrawal
        guard let key, let value, let unit, let binding, let regionCode, let effectiveFrom, let effectiveTo, let source, let note, let withdrawal else { return nil }
        return Checked(key: key, value: value, unit: unit, binding: binding, regionCode: regionCode, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, source: source, note: note, withdrawal: withdrawal)
    }
}

public struct PolicyDraft: Message {
    /// "pdr_…".
    public var draftID: String = ""
    /// What it is for: the reason of the edition it becomes.
    public var title: String = ""
    public var state: PolicyDraftState = .unspecified
    public var entries: [PolicyDraftEntry] = []
    /// Goes up with every change.
    public var revision: Int64 = 0
    /// Accounts that entered or changed it: none of them issues it.
    public var editors: [String] = []
    public var openedOn: String = ""
    /// The edition it became; 0 before.
    public var edition: Int64 = 0
    public var issuedBy: String = ""
    /// Why it was given up.
    public var discardReason: String = ""
    /// Of an issued one: how many figures of cities its bounds brought along.
    public var adjustedFigures: Int32 = 0

    public init() {}

    public init(draftID: String = "", title: String = "", state: PolicyDraftState = .unspecified, entries: [PolicyDraftEntry] = [], revision: Int64 = 0, editors: [String] = [], openedOn: String = "", edition: Int64 = 0, issuedBy: String = "", discardReason: String = "", adjustedFigures: Int32 = 0) {
        self.draftID = draftID
        self.title = title
        self.state = state
        self.entries = entries
        self.revision = revision
        self.editors = editors
        self.openedOn = openedOn
        self.edition = edition
        self.issuedBy = issuedBy
        self.discardReason = discardReason
        self.adjustedFigures = adjustedFigures
    }
}

extension PolicyDraft {
    public static var protoName: String { "liaoning.skills.catalog.v1.PolicyDraft" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__policy_draft__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyDraft.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
        self.title = unpacker.string(c.pointee.title)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.revision = c.pointee.revision
        self.editors = unpacker.strings(c.pointee.editors, c.pointee.n_editors)
        self.openedOn = unpacker.string(c.pointee.opened_on)
        self.edition = c.pointee.edition
        self.issuedBy = unpacker.string(c.pointee.issued_by)
        self.discardReason = unpacker.string(c.pointee.discard_reason)
        self.adjustedFigures = c.pointee.adjusted_figures
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyDraft.self)
        c.pointee.draft_id = packer.string(self.draftID)
        c.pointee.title = packer.string(self.title)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.revision = self.revision
        c.pointee.editors = packer.strings(self.editors)
        c.pointee.n_editors = self.editors.count
        c.pointee.opened_on = packer.string(self.openedOn)
        c.pointee.edition = self.edition
        c.pointee.issued_by = packer.string(self.issuedBy)
        c.pointee.discard_reason = packer.string(self.discardReason)
        c.pointee.adjusted_figures = self.adjustedFigures
    }
}

public struct OpenPolicyDraftRequest: Message, IdempotentRequest {
    public var title: String = ""
    public var entries: [PolicyDraftEntry] = []
    public var requestID: String = ""

    public init() {}

    public init(title: String = "", entries: [PolicyDraftEntry] = [], requestID: String = "") {
        self.title = title
        self.entries = entries
        self.requestID = requestID
    }
}

extension OpenPolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.OpenPolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__open_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OpenPolicyDraftRequest.self)
        self.title = unpacker.string(c.pointee.title)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OpenPolicyDraftRequest.self)
        c.pointee.title = packer.string(self.title)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension OpenPolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var title: String
        public var entries: [PolicyDraftEntry.Checked]
        public var requestID: String

        public init(title: String, entries: [PolicyDraftEntry.Checked], requestID: String) {
            self.title = title
            self.entries = entries
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("title", required: true, format: "REMARK", length: 0...200),
            FieldRule("entries", required: true, items: 1...200, message: PolicyDraftEntry.self),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let title: String? = check.remark(self.title, "title", 0...200, required: true)
        let entries: [PolicyDraftEntry.Checked]? = check.list(self.entries, "entries", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let title, let entries, let requestID else { return nil }
        return Checked(title: title, entries: entries, requestID: requestID)
    }
}

public struct ChangePolicyDraftRequest: Message, IdempotentRequest {
    public var draftID: String = ""
    /// The revision the caller has seen.
    public var revision: Int64 = 0
    /// All entries, not only those that change.
    public var entries: [PolicyDraftEntry] = []
    public var requestID: String = ""

    public init() {}

    public init(draftID: String = "", revision: Int64 = 0, entries: [PolicyDraftEntry] = [], requestID: String = "") {
        self.draftID = draftID
        self.revision = revision
        self.entries = entries
        self.requestID = requestID
    }
}

extension ChangePolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChangePolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__change_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChangePolicyDraftRequest.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
        self.revision = c.pointee.revision
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChangePolicyDraftRequest.self)
        c.pointee.draft_id = packer.string(self.draftID)
        c.pointee.revision = self.revision
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension ChangePolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var draftID: String
        /// The revision the caller has seen.
        public var revision: Int
        /// All entries, not only those that change.
        public var entries: [PolicyDraftEntry.Checked]
        public var requestID: String

        public init(draftID: String, revision: Int, entries: [PolicyDraftEntry.Checked], requestID: String) {
            self.draftID = draftID
            self.revision = revision
            self.entries = entries
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("draft_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", required: true, values: 1...9007199254740991),
            FieldRule("entries", required: true, items: 1...200, message: PolicyDraftEntry.self),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let draftID: String? = check.recordID(self.draftID, "draft_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 1...9007199254740991, required: true)
        let entries: [PolicyDraftEntry.Checked]? = check.list(self.entries, "entries", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let draftID, let revision, let entries, let requestID else { return nil }
        return Checked(draftID: draftID, revision: revision, entries: entries, requestID: requestID)
    }
}

public struct IssuePolicyDraftRequest: Message, IdempotentRequest {
    public var draftID: String = ""
    /// The revision the caller has seen.
    public var revision: Int64 = 0
    public var requestID: String = ""

    public init() {}

    public init(draftID: String = "", revision: Int64 = 0, requestID: String = "") {
        self.draftID = draftID
        self.revision = revision
        self.requestID = requestID
    }
}

extension IssuePolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.IssuePolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__issue_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IssuePolicyDraftRequest.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
        self.revision = c.pointee.revision
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IssuePolicyDraftRequest.self)
        c.pointee.draft_id = packer.string(self.draftID)
        c.pointee.revision = self.revision
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension IssuePolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var draftID: String
        /// The revision the caller has seen.
        public var revision: Int
        public var requestID: String

        public init(draftID: String, revision: Int, requestID: String) {
            self.draftID = draftID
            self.revision = revision
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("draft_id", required: true, format: "RECORD_ID"),
            FieldRule("revision", required: true, values: 1...9007199254740991),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let draftID: String? = check.recordID(self.draftID, "draft_id", required: true)
        let revision: Int? = check.number(self.revision, "revision", 1...9007199254740991, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let draftID, let revision, let requestID else { return nil }
        return Checked(draftID: draftID, revision: revision, requestID: requestID)
    }
}

public struct DiscardPolicyDraftRequest: Message, IdempotentRequest {
    public var draftID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(draftID: String = "", reason: String = "", requestID: String = "") {
        self.draftID = draftID
        self.reason = reason
        self.requestID = requestID
    }
}

extension DiscardPolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.DiscardPolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__discard_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DiscardPolicyDraftRequest.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DiscardPolicyDraftRequest.self)
        c.pointee.draft_id = packer.string(self.draftID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension DiscardPolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var draftID: String
        public var reason: String
        public var requestID: String

        public init(draftID: String, reason: String, requestID: String) {
            self.draftID = draftID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("draft_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let draftID: String? = check.recordID(self.draftID, "draft_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let draftID, let reason, let requestID else { return nil }
        return Checked(draftID: draftID, reason: reason, requestID: requestID)
    }
}

public struct GetPolicyDraftRequest: Message {
    public var draftID: String = ""

    public init() {}

    public init(draftID: String = "") {
        self.draftID = draftID
    }
}

extension GetPolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetPolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetPolicyDraftRequest.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetPolicyDraftRequest.self)
        c.pointee.draft_id = packer.string(self.draftID)
    }
}

extension GetPolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var draftID: String

        public init(draftID: String) {
            self.draftID = draftID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("draft_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let draftID: String? = check.recordID(self.draftID, "draft_id", required: true)
        guard let draftID else { return nil }
        return Checked(draftID: draftID)
    }
}

public struct ListPolicyDraftsRequest: Message {
    /// Unspecified: in all states.
    public var state: PolicyDraftState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(state: PolicyDraftState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPolicyDraftsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListPolicyDraftsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_policy_drafts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListPolicyDraftsRequest.self)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListPolicyDraftsRequest.self)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPolicyDraftsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Unspecified: in all states.
        public var state: PolicyDraftState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(state: PolicyDraftState?, page: PageQuery) {
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let state: PolicyDraftState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let state, let page else { return nil }
        return Checked(state: state, page: page)
    }
}

public struct ListPolicyDraftsResponse: Message {
    /// Newest first.
    public var drafts: [PolicyDraft] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(drafts: [PolicyDraft] = [], nextPageToken: String = "") {
        self.drafts = drafts
        self.nextPageToken = nextPageToken
    }
}

extension ListPolicyDraftsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListPolicyDraftsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_policy_drafts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListPolicyDraftsResponse.self)
        self.drafts = unpacker.messages(c.pointee.drafts, c.pointee.n_drafts)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListPolicyDraftsResponse.self)
        c.pointee.drafts = packer.messages(self.drafts)
        c.pointee.n_drafts = self.drafts.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct TryPolicyDraftRequest: Message {
    public var draftID: String = ""
    /// Of projects that are looked at, not of those that change; at most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(draftID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.draftID = draftID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension TryPolicyDraftRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.TryPolicyDraftRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__try_policy_draft_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TryPolicyDraftRequest.self)
        self.draftID = unpacker.string(c.pointee.draft_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TryPolicyDraftRequest.self)
        c.pointee.draft_id = packer.string(self.draftID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension TryPolicyDraftRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var draftID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(draftID: String, page: PageQuery) {
            self.draftID = draftID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("draft_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let draftID: String? = check.recordID(self.draftID, "draft_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let draftID, let page else { return nil }
        return Checked(draftID: draftID, page: page)
    }
}

public struct TryPolicyDraftResponse: Message {
    /// What would differ in the book, the cities' figures that its bounds bring along included. On the first page only.
    public var differences: [FigureDifference] = []
    /// Projects that would change; a page may hold fewer than it looked at.
    public var projects: [ProjectImpact] = []
    public var nextPageToken: String = ""
    /// The edition of today that it is compared with.
    public var edition: Int64 = 0

    public init() {}

    public init(differences: [FigureDifference] = [], projects: [ProjectImpact] = [], nextPageToken: String = "", edition: Int64 = 0) {
        self.differences = differences
        self.projects = projects
        self.nextPageToken = nextPageToken
        self.edition = edition
    }
}

extension TryPolicyDraftResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.TryPolicyDraftResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__try_policy_draft_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TryPolicyDraftResponse.self)
        self.differences = unpacker.messages(c.pointee.differences, c.pointee.n_differences)
        self.projects = unpacker.messages(c.pointee.projects, c.pointee.n_projects)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.edition = c.pointee.edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TryPolicyDraftResponse.self)
        c.pointee.differences = packer.messages(self.differences)
        c.pointee.n_differences = self.differences.count
        c.pointee.projects = packer.messages(self.projects)
        c.pointee.n_projects = self.projects.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.edition = self.edition
    }
}

/// What a draft would change for a project of a city's catalog.
public struct ProjectImpact: Message {
    public var projectID: String = ""
    public var regionCode: String = ""
    public var name: String = ""
    /// The day from which on it would be so.
    public var onDate: String = ""
    /// The standard with uplifts, per person of who obtains the certificate; 0: none could be derived.
    public var beforeYuan: Int64 = 0
    public var afterYuan: Int64 = 0
    /// What would stand against the project that does not now, for example a standard above its bound.
    public var refusals: [Refusal] = []

    public init() {}

    public init(projectID: String = "", regionCode: String = "", name: String = "", onDate: String = "", beforeYuan: Int64 = 0, afterYuan: Int64 = 0, refusals: [Refusal] = []) {
        self.projectID = projectID
        self.regionCode = regionCode
        self.name = name
        self.onDate = onDate
        self.beforeYuan = beforeYuan
        self.afterYuan = afterYuan
        self.refusals = refusals
    }
}

extension ProjectImpact {
    public static var protoName: String { "liaoning.skills.catalog.v1.ProjectImpact" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__project_impact__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ProjectImpact.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.name = unpacker.string(c.pointee.name)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.beforeYuan = c.pointee.before_yuan
        self.afterYuan = c.pointee.after_yuan
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ProjectImpact.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.before_yuan = self.beforeYuan
        c.pointee.after_yuan = self.afterYuan
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}
