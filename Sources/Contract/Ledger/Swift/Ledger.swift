// Written by Protos/generate.sh from liaoning/skills/ledger/v1/ledger.proto. Do not edit.
// swift-format-ignore-file

internal import CLedgerMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import WireMessages

/// The end of a process's audit trail at a moment.
public struct AuditHead: Message {
    /// Whose trail it is.
    public var process: String = ""
    /// The last entry: its place, 0 for an empty trail, and its hash, which covers all before it.
    public var sequence: Int64 = 0
    public var hash: [UInt8] = []
    /// By the machine's clock.
    public var signedAt: Timestamp? = nil
    /// Ed25519, by the process's identity key, over this message without the signature.
    public var signature: [UInt8] = []

    public init() {}

    public init(process: String = "", sequence: Int64 = 0, hash: [UInt8] = [], signedAt: Timestamp? = nil, signature: [UInt8] = []) {
        self.process = process
        self.sequence = sequence
        self.hash = hash
        self.signedAt = signedAt
        self.signature = signature
    }
}

extension AuditHead {
    public static var protoName: String { "liaoning.skills.ledger.v1.AuditHead" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__audit_head__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditHead.self)
        self.process = unpacker.string(c.pointee.process)
        self.sequence = c.pointee.sequence
        self.hash = unpacker.bytes(c.pointee.hash)
        self.signedAt = unpacker.message(c.pointee.signed_at)
        self.signature = unpacker.bytes(c.pointee.signature)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditHead.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.sequence = self.sequence
        c.pointee.hash = packer.bytes(self.hash)
        c.pointee.signed_at = packer.message(self.signedAt)
        c.pointee.signature = packer.bytes(self.signature)
    }
}

public struct ListAuditHeadsRequest: Message {
    /// Process that keeps them; empty for the one asked.
    public var process: String = ""
    /// Whose trail is meant, for example "evaluation"; empty for all.
    public var of: String = ""

    public init() {}

    public init(process: String = "", of: String = "") {
        self.process = process
        self.of = of
    }
}

extension ListAuditHeadsRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListAuditHeadsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_audit_heads_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditHeadsRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.of = unpacker.string(c.pointee.of)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditHeadsRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.of = packer.string(self.of)
    }
}

public struct ListAuditHeadsResponse: Message {
    /// At most 10000, the newest of each process.
    public var heads: [AuditHead] = []

    public init() {}

    public init(heads: [AuditHead] = []) {
        self.heads = heads
    }
}

extension ListAuditHeadsResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListAuditHeadsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_audit_heads_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditHeadsResponse.self)
        self.heads = unpacker.messages(c.pointee.heads, c.pointee.n_heads)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditHeadsResponse.self)
        c.pointee.heads = packer.messages(self.heads)
        c.pointee.n_heads = self.heads.count
    }
}

public struct ListChangesRequest: Message {
    /// Process whose feed is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// Changes after this sequence number; 0 for all from the beginning.
    public var cursor: Int64 = 0
    /// Only these kinds, for example "policy.edition"; empty for all. At most 50.
    public var kinds: [String] = []
    /// Number of changes in one answer: 1 to 1000; 0 for 100.
    public var pageSize: Int32 = 0
    /// How long to wait when there is nothing yet, in milliseconds: 0 to 30000. The answer may then be empty.
    public var waitMilliseconds: Int32 = 0
    /// The hash that came with the cursor: by it the feed knows a cursor that it gave out, and has gone another way since. Empty to not be asked.
    public var cursorHash: [UInt8] = []

    public init() {}

    public init(process: String = "", cursor: Int64 = 0, kinds: [String] = [], pageSize: Int32 = 0, waitMilliseconds: Int32 = 0, cursorHash: [UInt8] = []) {
        self.process = process
        self.cursor = cursor
        self.kinds = kinds
        self.pageSize = pageSize
        self.waitMilliseconds = waitMilliseconds
        self.cursorHash = cursorHash
    }
}

extension ListChangesRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListChangesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_changes_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListChangesRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.cursor = c.pointee.cursor
        self.kinds = unpacker.strings(c.pointee.kinds, c.pointee.n_kinds)
        self.pageSize = c.pointee.page_size
        self.waitMilliseconds = c.pointee.wait_milliseconds
        self.cursorHash = unpacker.bytes(c.pointee.cursor_hash)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListChangesRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.cursor = self.cursor
        c.pointee.kinds = packer.strings(self.kinds)
        c.pointee.n_kinds = self.kinds.count
        c.pointee.page_size = self.pageSize
        c.pointee.wait_milliseconds = self.waitMilliseconds
        c.pointee.cursor_hash = packer.bytes(self.cursorHash)
    }
}

public struct ListChangesResponse: Message {
    /// Oldest first.
    public var changes: [FeedChange] = []
    /// The cursor to ask from next: past everything that was looked at, also past what the kinds left out.
    public var nextCursor: Int64 = 0
    /// The hash that belongs to it; empty at the beginning of the feed.
    public var nextHash: [UInt8] = []

    public init() {}

    public init(changes: [FeedChange] = [], nextCursor: Int64 = 0, nextHash: [UInt8] = []) {
        self.changes = changes
        self.nextCursor = nextCursor
        self.nextHash = nextHash
    }
}

extension ListChangesResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListChangesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_changes_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListChangesResponse.self)
        self.changes = unpacker.messages(c.pointee.changes, c.pointee.n_changes)
        self.nextCursor = c.pointee.next_cursor
        self.nextHash = unpacker.bytes(c.pointee.next_hash)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListChangesResponse.self)
        c.pointee.changes = packer.messages(self.changes)
        c.pointee.n_changes = self.changes.count
        c.pointee.next_cursor = self.nextCursor
        c.pointee.next_hash = packer.bytes(self.nextHash)
    }
}

/// One write, as told to others.
public struct FeedChange: Message {
    /// Position in this process's feed, increasing, with gaps.
    public var sequence: Int64 = 0
    /// When it was written: business time.
    public var at: Timestamp? = nil
    /// What happened, for example "certificate.issued".
    public var kind: String = ""
    /// Id of the record it happened to.
    public var subject: String = ""
    /// Region the record belongs to: six digits; "210000" for the province's own.
    public var regionCode: String = ""
    /// Name of the payload's message, for example "liaoning.skills.evaluation.v1.Certificate".
    public var payloadType: String = ""
    /// The packed payload.
    public var payload: [UInt8] = []
    /// Hash of its entry in the audit trail, which covers all before it: 32 bytes.
    public var hash: [UInt8] = []

    public init() {}

    public init(sequence: Int64 = 0, at: Timestamp? = nil, kind: String = "", subject: String = "", regionCode: String = "", payloadType: String = "", payload: [UInt8] = [], hash: [UInt8] = []) {
        self.sequence = sequence
        self.at = at
        self.kind = kind
        self.subject = subject
        self.regionCode = regionCode
        self.payloadType = payloadType
        self.payload = payload
        self.hash = hash
    }
}

extension FeedChange {
    public static var protoName: String { "liaoning.skills.ledger.v1.FeedChange" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__feed_change__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__FeedChange.self)
        self.sequence = c.pointee.sequence
        self.at = unpacker.message(c.pointee.at)
        self.kind = unpacker.string(c.pointee.kind)
        self.subject = unpacker.string(c.pointee.subject)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.payloadType = unpacker.string(c.pointee.payload_type)
        self.payload = unpacker.bytes(c.pointee.payload)
        self.hash = unpacker.bytes(c.pointee.hash)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__FeedChange.self)
        c.pointee.sequence = self.sequence
        c.pointee.at = packer.message(self.at)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.payload_type = packer.string(self.payloadType)
        c.pointee.payload = packer.bytes(self.payload)
        c.pointee.hash = packer.bytes(self.hash)
    }
}

public struct ListAuditEntriesRequest: Message {
    /// Process whose trail is meant; empty for the one asked.
    public var process: String = ""
    /// Only entries about this record; empty for all.
    public var subject: String = ""
    /// Only entries by this caller; empty for all.
    public var actor: String = ""
    /// Number of entries in one answer: 1 to 1000; 0 for 100.
    public var pageSize: Int32 = 0
    /// next_page_token of the answer before; empty for the first page.
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", subject: String = "", actor: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.subject = subject
        self.actor = actor
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListAuditEntriesRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListAuditEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_audit_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditEntriesRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.subject = unpacker.string(c.pointee.subject)
        self.actor = unpacker.string(c.pointee.actor)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditEntriesRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.actor = packer.string(self.actor)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

public struct ListAuditEntriesResponse: Message {
    /// Oldest first.
    public var entries: [AuditTrailEntry] = []
    /// Asks for the page after this one; empty when there is none.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [AuditTrailEntry] = [], nextPageToken: String = "") {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListAuditEntriesResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListAuditEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_audit_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListAuditEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

/// Who did what, by which right, when and why. Each entry's hash covers the entry before.
public struct AuditTrailEntry: Message, IdempotentRequest {
    /// Position in this process's trail, from 1, without gaps.
    public var sequence: Int64 = 0
    /// When it was written: business time.
    public var at: Timestamp? = nil
    /// Subject of the caller's identity.
    public var actor: String = ""
    /// Role of the caller's identity, for example "ROLE_PROVINCE".
    public var role: String = ""
    /// The rpc that was called, for example "liaoning.skills.catalog.v1.Organisations/RegisterOrganisation".
    public var rightUsed: String = ""
    /// What happened, for example "organisation.registered".
    public var kind: String = ""
    /// Id of the record it happened to.
    public var subject: String = ""
    /// Region the record belongs to: six digits.
    public var regionCode: String = ""
    /// SHA-256 of the packed payload, 32 bytes.
    public var payloadHash: [UInt8] = []
    /// The caller's request id; empty when the call carried none.
    public var requestID: String = ""
    /// Articles the decision rests on, in short form, for example "D.12".
    public var articles: [String] = []
    /// Hash of the entry before, 32 bytes.
    public var previousHash: [UInt8] = []
    /// SHA-256 over this entry and previous_hash, 32 bytes.
    public var entryHash: [UInt8] = []
    /// Region the caller acted for: six digits; empty when the caller's role has none.
    public var actorRegionCode: String = ""

    public init() {}

    public init(sequence: Int64 = 0, at: Timestamp? = nil, actor: String = "", role: String = "", rightUsed: String = "", kind: String = "", subject: String = "", regionCode: String = "", payloadHash: [UInt8] = [], requestID: String = "", articles: [String] = [], previousHash: [UInt8] = [], entryHash: [UInt8] = [], actorRegionCode: String = "") {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.role = role
        self.rightUsed = rightUsed
        self.kind = kind
        self.subject = subject
        self.regionCode = regionCode
        self.payloadHash = payloadHash
        self.requestID = requestID
        self.articles = articles
        self.previousHash = previousHash
        self.entryHash = entryHash
        self.actorRegionCode = actorRegionCode
    }
}

extension AuditTrailEntry {
    public static var protoName: String { "liaoning.skills.ledger.v1.AuditTrailEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__audit_trail_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditTrailEntry.self)
        self.sequence = c.pointee.sequence
        self.at = unpacker.message(c.pointee.at)
        self.actor = unpacker.string(c.pointee.actor)
        self.role = unpacker.string(c.pointee.role)
        self.rightUsed = unpacker.string(c.pointee.right_used)
        self.kind = unpacker.string(c.pointee.kind)
        self.subject = unpacker.string(c.pointee.subject)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.payloadHash = unpacker.bytes(c.pointee.payload_hash)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.previousHash = unpacker.bytes(c.pointee.previous_hash)
        self.entryHash = unpacker.bytes(c.pointee.entry_hash)
        self.actorRegionCode = unpacker.string(c.pointee.actor_region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditTrailEntry.self)
        c.pointee.sequence = self.sequence
        c.pointee.at = packer.message(self.at)
        c.pointee.actor = packer.string(self.actor)
        c.pointee.role = packer.string(self.role)
        c.pointee.right_used = packer.string(self.rightUsed)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.payload_hash = packer.bytes(self.payloadHash)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.previous_hash = packer.bytes(self.previousHash)
        c.pointee.entry_hash = packer.bytes(self.entryHash)
        c.pointee.actor_region_code = packer.string(self.actorRegionCode)
    }
}

public struct VerifyAuditRequest: Message {
    /// Process whose trail is meant; empty for the one asked.
    public var process: String = ""

    public init() {}

    public init(process: String = "") {
        self.process = process
    }
}

extension VerifyAuditRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.VerifyAuditRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__verify_audit_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__VerifyAuditRequest.self)
        self.process = unpacker.string(c.pointee.process)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__VerifyAuditRequest.self)
        c.pointee.process = packer.string(self.process)
    }
}

public struct AuditVerification: Message {
    /// Whether every entry's hash fits.
    public var intact: Bool = false
    /// Number of entries that were looked at.
    public var entries: Int64 = 0
    /// Sequence of the first entry that does not fit; 0 when intact.
    public var brokenAt: Int64 = 0
    /// Hash of the last entry, 32 bytes; empty for an empty trail. Kept elsewhere, it shows a later cut.
    public var lastHash: [UInt8] = []

    public init() {}

    public init(intact: Bool = false, entries: Int64 = 0, brokenAt: Int64 = 0, lastHash: [UInt8] = []) {
        self.intact = intact
        self.entries = entries
        self.brokenAt = brokenAt
        self.lastHash = lastHash
    }
}

extension AuditVerification {
    public static var protoName: String { "liaoning.skills.ledger.v1.AuditVerification" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__audit_verification__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditVerification.self)
        self.intact = c.pointee.intact != 0
        self.entries = c.pointee.entries
        self.brokenAt = c.pointee.broken_at
        self.lastHash = unpacker.bytes(c.pointee.last_hash)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__AuditVerification.self)
        c.pointee.intact = self.intact ? 1 : 0
        c.pointee.entries = self.entries
        c.pointee.broken_at = self.brokenAt
        c.pointee.last_hash = packer.bytes(self.lastHash)
    }
}

public struct ListCountersRequest: Message {
    /// Process whose counters are meant; empty for the one asked.
    public var process: String = ""
    /// Only these tasks, for example "vouchers.issued"; empty for all. At most 50.
    public var tasks: [String] = []
    /// Only this region: six digits; empty or "210000" for all.
    public var regionCode: String = ""
    /// First month, "YYYY-MM"; empty for no limit.
    public var fromMonth: String = ""
    /// Last month, included, "YYYY-MM"; empty for no limit.
    public var toMonth: String = ""

    public init() {}

    public init(process: String = "", tasks: [String] = [], regionCode: String = "", fromMonth: String = "", toMonth: String = "") {
        self.process = process
        self.tasks = tasks
        self.regionCode = regionCode
        self.fromMonth = fromMonth
        self.toMonth = toMonth
    }
}

extension ListCountersRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListCountersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_counters_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCountersRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.tasks = unpacker.strings(c.pointee.tasks, c.pointee.n_tasks)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.fromMonth = unpacker.string(c.pointee.from_month)
        self.toMonth = unpacker.string(c.pointee.to_month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCountersRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.tasks = packer.strings(self.tasks)
        c.pointee.n_tasks = self.tasks.count
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.from_month = packer.string(self.fromMonth)
        c.pointee.to_month = packer.string(self.toMonth)
    }
}

public struct ListCountersResponse: Message {
    /// Ordered by task, region and month. What was taken back is no longer in them: none is negative.
    public var counters: [CounterRow] = []
    /// What corrections made in these months took back from other months. Ordered by task, region, month of the correction and month.
    public var adjustments: [CounterAdjustment] = []

    public init() {}

    public init(counters: [CounterRow] = [], adjustments: [CounterAdjustment] = []) {
        self.counters = counters
        self.adjustments = adjustments
    }
}

extension ListCountersResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListCountersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_counters_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCountersResponse.self)
        self.counters = unpacker.messages(c.pointee.counters, c.pointee.n_counters)
        self.adjustments = unpacker.messages(c.pointee.adjustments, c.pointee.n_adjustments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCountersResponse.self)
        c.pointee.counters = packer.messages(self.counters)
        c.pointee.n_counters = self.counters.count
        c.pointee.adjustments = packer.messages(self.adjustments)
        c.pointee.n_adjustments = self.adjustments.count
    }
}

/// What corrections made in one month took back from what another month had counted. The other month's counter is lowered already; a bulletin
/// published before keeps its number, and differs from the counter by its later adjustments.
public struct CounterAdjustment: Message {
    /// Key of the task, for example "vouchers.issued".
    public var task: String = ""
    /// City-level region: six digits; "210000" for what the province did itself.
    public var regionCode: String = ""
    /// The month that had counted it, "YYYY-MM".
    public var month: String = ""
    /// The month in which it was corrected, "YYYY-MM".
    public var correctedIn: String = ""
    /// 人次 taken back, not negative.
    public var personTimes: Int64 = 0
    /// People that no longer count in the month, not negative.
    public var persons: Int64 = 0
    /// Money taken back, in yuan, not negative.
    public var amountYuan: Int64 = 0

    public init() {}

    public init(task: String = "", regionCode: String = "", month: String = "", correctedIn: String = "", personTimes: Int64 = 0, persons: Int64 = 0, amountYuan: Int64 = 0) {
        self.task = task
        self.regionCode = regionCode
        self.month = month
        self.correctedIn = correctedIn
        self.personTimes = personTimes
        self.persons = persons
        self.amountYuan = amountYuan
    }
}

extension CounterAdjustment {
    public static var protoName: String { "liaoning.skills.ledger.v1.CounterAdjustment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__counter_adjustment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterAdjustment.self)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.month = unpacker.string(c.pointee.month)
        self.correctedIn = unpacker.string(c.pointee.corrected_in)
        self.personTimes = c.pointee.person_times
        self.persons = c.pointee.persons
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterAdjustment.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.month = packer.string(self.month)
        c.pointee.corrected_in = packer.string(self.correctedIn)
        c.pointee.person_times = self.personTimes
        c.pointee.persons = self.persons
        c.pointee.amount_yuan = self.amountYuan
    }
}

/// What was counted for one task in one region and month.
public struct CounterRow: Message {
    /// Key of the task, for example "vouchers.issued".
    public var task: String = ""
    /// City-level region: six digits; "210000" for what the province did itself.
    public var regionCode: String = ""
    /// "YYYY-MM".
    public var month: String = ""
    /// 人次: how often it happened.
    public var personTimes: Int64 = 0
    /// 人数: people counted for the first time in that year and task. Adding months of one year never counts anyone twice.
    public var persons: Int64 = 0
    /// Money, where the task has any, in yuan.
    public var amountYuan: Int64 = 0
    /// 人数 of the province: people who were counted here first of all regions in that year and task.
    public var provincePersons: Int64 = 0

    public init() {}

    public init(task: String = "", regionCode: String = "", month: String = "", personTimes: Int64 = 0, persons: Int64 = 0, amountYuan: Int64 = 0, provincePersons: Int64 = 0) {
        self.task = task
        self.regionCode = regionCode
        self.month = month
        self.personTimes = personTimes
        self.persons = persons
        self.amountYuan = amountYuan
        self.provincePersons = provincePersons
    }
}

extension CounterRow {
    public static var protoName: String { "liaoning.skills.ledger.v1.CounterRow" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__counter_row__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterRow.self)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.month = unpacker.string(c.pointee.month)
        self.personTimes = c.pointee.person_times
        self.persons = c.pointee.persons
        self.amountYuan = c.pointee.amount_yuan
        self.provincePersons = c.pointee.province_persons
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterRow.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.month = packer.string(self.month)
        c.pointee.person_times = self.personTimes
        c.pointee.persons = self.persons
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.province_persons = self.provincePersons
    }
}

public struct SumCountersRequest: Message {
    /// Process whose counters are meant; empty for the one asked.
    public var process: String = ""
    /// What is added up: 1 to 100.
    public var spans: [CounterSpan] = []
    /// Only this region: six digits; empty or "210000" for all.
    public var regionCode: String = ""
    /// Only what changes up to this sequence number of the feed counted: the sums of an earlier state. 0 for all.
    public var asOfSequence: Int64 = 0

    public init() {}

    public init(process: String = "", spans: [CounterSpan] = [], regionCode: String = "", asOfSequence: Int64 = 0) {
        self.process = process
        self.spans = spans
        self.regionCode = regionCode
        self.asOfSequence = asOfSequence
    }
}

extension SumCountersRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.SumCountersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__sum_counters_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__SumCountersRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.spans = unpacker.messages(c.pointee.spans, c.pointee.n_spans)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.asOfSequence = c.pointee.as_of_sequence
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__SumCountersRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.spans = packer.messages(self.spans)
        c.pointee.n_spans = self.spans.count
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.as_of_sequence = self.asOfSequence
    }
}

public struct ListCounterEntriesRequest: Message {
    /// Process whose counters are meant; empty for the one asked.
    public var process: String = ""
    /// Key of the task, for example "vouchers.issued". Required.
    public var task: String = ""
    /// Only this region: six digits; empty or "210000" for all.
    public var regionCode: String = ""
    /// First month, "YYYY-MM"; empty for no limit.
    public var fromMonth: String = ""
    /// Last month, included, "YYYY-MM"; empty for no limit.
    public var toMonth: String = ""
    /// Only entries of changes up to this sequence number of the feed; 0 for all.
    public var asOfSequence: Int64 = 0
    /// Only entries of changes after this sequence number: what came late for who had counted up to it; 0 for all.
    public var afterSequence: Int64 = 0
    /// Only what is counted for the province itself and for no region (省本级); region_code is then empty or "210000".
    public var provinceOwn: Bool = false
    /// Number of entries in one answer: at most 500; 0 for 100.
    public var pageSize: Int32 = 0
    /// next_page_token of the answer before; empty for the first page.
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", task: String = "", regionCode: String = "", fromMonth: String = "", toMonth: String = "", asOfSequence: Int64 = 0, afterSequence: Int64 = 0, provinceOwn: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.task = task
        self.regionCode = regionCode
        self.fromMonth = fromMonth
        self.toMonth = toMonth
        self.asOfSequence = asOfSequence
        self.afterSequence = afterSequence
        self.provinceOwn = provinceOwn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCounterEntriesRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListCounterEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_counter_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCounterEntriesRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.fromMonth = unpacker.string(c.pointee.from_month)
        self.toMonth = unpacker.string(c.pointee.to_month)
        self.asOfSequence = c.pointee.as_of_sequence
        self.afterSequence = c.pointee.after_sequence
        self.provinceOwn = c.pointee.province_own != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCounterEntriesRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.from_month = packer.string(self.fromMonth)
        c.pointee.to_month = packer.string(self.toMonth)
        c.pointee.as_of_sequence = self.asOfSequence
        c.pointee.after_sequence = self.afterSequence
        c.pointee.province_own = self.provinceOwn ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

public struct ListCounterEntriesResponse: Message {
    /// By region, month and change.
    public var entries: [CounterEntry] = []
    /// Asks for the page after this one; empty when there is none.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [CounterEntry] = [], nextPageToken: String = "") {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListCounterEntriesResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.ListCounterEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__list_counter_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCounterEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__ListCounterEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

/// Something that was counted or taken back. The entries of a task, region and month add up to its counter; none is ever altered.
public struct CounterEntry: Message {
    /// City-level region: six digits; "210000" for what the province did itself.
    public var regionCode: String = ""
    /// The month it belongs to, "YYYY-MM".
    public var month: String = ""
    /// The change of the feed that tells of it; 0 for the sum of what was counted before entries were kept.
    public var sequence: Int64 = 0
    /// What happened, for example "voucher.issued"; empty for the sum of what was counted before entries were kept.
    public var kind: String = ""
    /// Id of the record it happened to.
    public var subject: String = ""
    /// Business time.
    public var at: Timestamp? = nil
    /// Whom it counts, by id; empty for an occasion without a person.
    public var personID: String = ""
    /// 人次; negative like all numbers where something was taken back.
    public var personTimes: Int64 = 0
    /// 1 for the first time of a person in this region, task and year.
    public var persons: Int64 = 0
    /// 1 for the first time of a person in the province, for this task and year.
    public var provincePersons: Int64 = 0
    /// In yuan.
    public var amountYuan: Int64 = 0
    /// The month of the correction that took it back, "YYYY-MM"; empty for what was counted.
    public var correctedIn: String = ""

    public init() {}

    public init(regionCode: String = "", month: String = "", sequence: Int64 = 0, kind: String = "", subject: String = "", at: Timestamp? = nil, personID: String = "", personTimes: Int64 = 0, persons: Int64 = 0, provincePersons: Int64 = 0, amountYuan: Int64 = 0, correctedIn: String = "") {
        self.regionCode = regionCode
        self.month = month
        self.sequence = sequence
        self.kind = kind
        self.subject = subject
        self.at = at
        self.personID = personID
        self.personTimes = personTimes
        self.persons = persons
        self.provincePersons = provincePersons
        self.amountYuan = amountYuan
        self.correctedIn = correctedIn
    }
}

extension CounterEntry {
    public static var protoName: String { "liaoning.skills.ledger.v1.CounterEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__counter_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterEntry.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.month = unpacker.string(c.pointee.month)
        self.sequence = c.pointee.sequence
        self.kind = unpacker.string(c.pointee.kind)
        self.subject = unpacker.string(c.pointee.subject)
        self.at = unpacker.message(c.pointee.at)
        self.personID = unpacker.string(c.pointee.person_id)
        self.personTimes = c.pointee.person_times
        self.persons = c.pointee.persons
        self.provincePersons = c.pointee.province_persons
        self.amountYuan = c.pointee.amount_yuan
        self.correctedIn = unpacker.string(c.pointee.corrected_in)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterEntry.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.month = packer.string(self.month)
        c.pointee.sequence = self.sequence
        c.pointee.kind = packer.string(self.kind)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.at = packer.message(self.at)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.person_times = self.personTimes
        c.pointee.persons = self.persons
        c.pointee.province_persons = self.provincePersons
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.corrected_in = packer.string(self.correctedIn)
    }
}

/// The months of a task.
public struct CounterSpan: Message {
    /// Key of the task, for example "vouchers.issued". Required.
    public var task: String = ""
    /// First month, "YYYY-MM"; empty for no limit.
    public var fromMonth: String = ""
    /// Last month, included, "YYYY-MM"; empty for no limit.
    public var toMonth: String = ""

    public init() {}

    public init(task: String = "", fromMonth: String = "", toMonth: String = "") {
        self.task = task
        self.fromMonth = fromMonth
        self.toMonth = toMonth
    }
}

extension CounterSpan {
    public static var protoName: String { "liaoning.skills.ledger.v1.CounterSpan" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__counter_span__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterSpan.self)
        self.task = unpacker.string(c.pointee.task)
        self.fromMonth = unpacker.string(c.pointee.from_month)
        self.toMonth = unpacker.string(c.pointee.to_month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterSpan.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.from_month = packer.string(self.fromMonth)
        c.pointee.to_month = packer.string(self.toMonth)
    }
}

public struct SumCountersResponse: Message {
    /// In the order of the spans, and of the regions in each. A region without a counter in those months has none.
    public var sums: [CounterSum] = []
    /// The last change of the feed that the sums tell of. Asked for as_of it, the same sums come at any time.
    public var asOfSequence: Int64 = 0

    public init() {}

    public init(sums: [CounterSum] = [], asOfSequence: Int64 = 0) {
        self.sums = sums
        self.asOfSequence = asOfSequence
    }
}

extension SumCountersResponse {
    public static var protoName: String { "liaoning.skills.ledger.v1.SumCountersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__sum_counters_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__SumCountersResponse.self)
        self.sums = unpacker.messages(c.pointee.sums, c.pointee.n_sums)
        self.asOfSequence = c.pointee.as_of_sequence
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__SumCountersResponse.self)
        c.pointee.sums = packer.messages(self.sums)
        c.pointee.n_sums = self.sums.count
        c.pointee.as_of_sequence = self.asOfSequence
    }
}

/// What was counted for one task in one region in the months of a span.
public struct CounterSum: Message {
    /// Key of the task, for example "vouchers.issued".
    public var task: String = ""
    /// City-level region: six digits; "210000" for what the province did itself.
    public var regionCode: String = ""
    /// 人次: how often it happened.
    public var personTimes: Int64 = 0
    /// 人数: people counted for the first time in a year and task; whoever came back in another year is counted in each.
    public var persons: Int64 = 0
    /// Money, where the task has any, in yuan.
    public var amountYuan: Int64 = 0
    /// 人次 that corrections made in the span took back from months before it; not part of person_times, not negative.
    public var takenBackPersonTimes: Int64 = 0
    /// People likewise.
    public var takenBackPersons: Int64 = 0
    /// Money likewise, in yuan.
    public var takenBackYuan: Int64 = 0
    /// Those of the persons who were counted here first of all regions in their year: over all regions, each person of the province once a year.
    public var provincePersons: Int64 = 0

    public init() {}

    public init(task: String = "", regionCode: String = "", personTimes: Int64 = 0, persons: Int64 = 0, amountYuan: Int64 = 0, takenBackPersonTimes: Int64 = 0, takenBackPersons: Int64 = 0, takenBackYuan: Int64 = 0, provincePersons: Int64 = 0) {
        self.task = task
        self.regionCode = regionCode
        self.personTimes = personTimes
        self.persons = persons
        self.amountYuan = amountYuan
        self.takenBackPersonTimes = takenBackPersonTimes
        self.takenBackPersons = takenBackPersons
        self.takenBackYuan = takenBackYuan
        self.provincePersons = provincePersons
    }
}

extension CounterSum {
    public static var protoName: String { "liaoning.skills.ledger.v1.CounterSum" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__counter_sum__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterSum.self)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.personTimes = c.pointee.person_times
        self.persons = c.pointee.persons
        self.amountYuan = c.pointee.amount_yuan
        self.takenBackPersonTimes = c.pointee.taken_back_person_times
        self.takenBackPersons = c.pointee.taken_back_persons
        self.takenBackYuan = c.pointee.taken_back_yuan
        self.provincePersons = c.pointee.province_persons
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__CounterSum.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.person_times = self.personTimes
        c.pointee.persons = self.persons
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.taken_back_person_times = self.takenBackPersonTimes
        c.pointee.taken_back_persons = self.takenBackPersons
        c.pointee.taken_back_yuan = self.takenBackYuan
        c.pointee.province_persons = self.provincePersons
    }
}

public struct GetLedgerRequest: Message {
    /// Process whose ledger is meant; empty for the one asked.
    public var process: String = ""

    public init() {}

    public init(process: String = "") {
        self.process = process
    }
}

extension GetLedgerRequest {
    public static var protoName: String { "liaoning.skills.ledger.v1.GetLedgerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__get_ledger_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__GetLedgerRequest.self)
        self.process = unpacker.string(c.pointee.process)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__GetLedgerRequest.self)
        c.pointee.process = packer.string(self.process)
    }
}

public struct LedgerState: Message {
    /// The process answering, for example "catalog".
    public var process: String = ""
    /// Last sequence in the change feed.
    public var lastChange: Int64 = 0
    /// Last sequence in the audit trail.
    public var lastAuditEntry: Int64 = 0
    /// Edition of the policy book it decides by; 0 when it has none yet.
    public var policyEdition: Int64 = 0
    /// How far it follows other processes' feeds.
    public var followed: [FeedPosition] = []

    public init() {}

    public init(process: String = "", lastChange: Int64 = 0, lastAuditEntry: Int64 = 0, policyEdition: Int64 = 0, followed: [FeedPosition] = []) {
        self.process = process
        self.lastChange = lastChange
        self.lastAuditEntry = lastAuditEntry
        self.policyEdition = policyEdition
        self.followed = followed
    }
}

extension LedgerState {
    public static var protoName: String { "liaoning.skills.ledger.v1.LedgerState" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__ledger_state__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__LedgerState.self)
        self.process = unpacker.string(c.pointee.process)
        self.lastChange = c.pointee.last_change
        self.lastAuditEntry = c.pointee.last_audit_entry
        self.policyEdition = c.pointee.policy_edition
        self.followed = unpacker.messages(c.pointee.followed, c.pointee.n_followed)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__LedgerState.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.last_change = self.lastChange
        c.pointee.last_audit_entry = self.lastAuditEntry
        c.pointee.policy_edition = self.policyEdition
        c.pointee.followed = packer.messages(self.followed)
        c.pointee.n_followed = self.followed.count
    }
}

/// How far a process has come in another's change feed.
public struct FeedPosition: Message {
    /// Who follows what, for example "catalog/policy".
    public var follower: String = ""
    /// Last cursor applied.
    public var cursor: Int64 = 0

    public init() {}

    public init(follower: String = "", cursor: Int64 = 0) {
        self.follower = follower
        self.cursor = cursor
    }
}

extension FeedPosition {
    public static var protoName: String { "liaoning.skills.ledger.v1.FeedPosition" }
    public static var layout: UnsafeRawPointer { liaoning__skills__ledger__v1__feed_position__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__FeedPosition.self)
        self.follower = unpacker.string(c.pointee.follower)
        self.cursor = c.pointee.cursor
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Ledger__V1__FeedPosition.self)
        c.pointee.follower = packer.string(self.follower)
        c.pointee.cursor = self.cursor
    }
}
