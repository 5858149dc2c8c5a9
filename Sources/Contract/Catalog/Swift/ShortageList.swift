// Written by Protos/generate.sh from liaoning/skills/catalog/v1/shortage_list.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// The life of a list: draft → reviewed → published, from reviewed back to draft, and from both to discarded. Nothing leads back from
/// published.
public enum ShortageListState: EnumValue {
    case unspecified
    case draft
    case reviewed
    /// Immutable. A correction is a new version.
    case published
    /// Given up before it was public.
    case discarded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ShortageListState] = [.unspecified, .draft, .reviewed, .published, .discarded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .draft
        case 2: self = .reviewed
        case 3: self = .published
        case 4: self = .discarded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .draft: 1
        case .reviewed: 2
        case .published: 3
        case .discarded: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SHORTAGE_LIST_STATE_UNSPECIFIED"
        case .draft: "SHORTAGE_LIST_STATE_DRAFT"
        case .reviewed: "SHORTAGE_LIST_STATE_REVIEWED"
        case .published: "SHORTAGE_LIST_STATE_PUBLISHED"
        case .discarded: "SHORTAGE_LIST_STATE_DISCARDED"
        case .unrecognized: nil
        }
    }
}

public struct ShortageListItem: Message {
    /// Place by demand over supply, 1 first; 0 where the list gives none.
    public var rank: Int32 = 0
    /// Of depth 4.
    public var occupationCode: String = ""
    /// As the list prints it; empty in a request: as in the classification.
    public var occupationName: String = ""
    /// Place on the list before; 0: none.
    public var previousRank: Int32 = 0
    /// 需求典型城市: city codes. The list holds in every city all the same.
    public var cityCodes: [String] = []
    /// 本期新进
    public var newlyListed: Bool = false
    public var note: String = ""

    public init() {}

    public init(rank: Int32 = 0, occupationCode: String = "", occupationName: String = "", previousRank: Int32 = 0, cityCodes: [String] = [], newlyListed: Bool = false, note: String = "") {
        self.rank = rank
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.previousRank = previousRank
        self.cityCodes = cityCodes
        self.newlyListed = newlyListed
        self.note = note
    }
}

extension ShortageListItem {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageListItem" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_list_item__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageListItem.self)
        self.rank = c.pointee.rank
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.previousRank = c.pointee.previous_rank
        self.cityCodes = unpacker.strings(c.pointee.city_codes, c.pointee.n_city_codes)
        self.newlyListed = c.pointee.newly_listed != 0
        self.note = unpacker.string(c.pointee.note)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageListItem.self)
        c.pointee.rank = self.rank
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.previous_rank = self.previousRank
        c.pointee.city_codes = packer.strings(self.cityCodes)
        c.pointee.n_city_codes = self.cityCodes.count
        c.pointee.newly_listed = self.newlyListed ? 1 : 0
        c.pointee.note = packer.string(self.note)
    }
}

extension ShortageListItem: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Place by demand over supply, 1 first; 0 where the list gives none.
        public var rank: Int
        /// Of depth 4.
        public var occupationCode: OccupationCode
        /// As the list prints it; empty in a request: as in the classification.
        public var occupationName: String
        /// Place on the list before; 0: none.
        public var previousRank: Int
        /// 需求典型城市: city codes. The list holds in every city all the same.
        public var cityCodes: [RegionCode]
        /// 本期新进
        public var newlyListed: Bool
        public var note: String

        public init(rank: Int, occupationCode: OccupationCode, occupationName: String, previousRank: Int, cityCodes: [RegionCode], newlyListed: Bool, note: String) {
            self.rank = rank
            self.occupationCode = occupationCode
            self.occupationName = occupationName
            self.previousRank = previousRank
            self.cityCodes = cityCodes
            self.newlyListed = newlyListed
            self.note = note
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("rank", values: 0...500),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("occupation_name", format: "REMARK", length: 0...100),
            FieldRule("previous_rank", values: 0...500),
            FieldRule("city_codes", format: "CITY", items: 0...15),
            FieldRule("newly_listed"),
            FieldRule("note", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let rank: Int? = check.number(self.rank, "rank", 0...500, required: false)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let occupationName: String? = check.remark(self.occupationName, "occupation_name", 0...100, required: false)
        let previousRank: Int? = check.number(self.previousRank, "previous_rank", 0...500, required: false)
        let cityCodes: [RegionCode]? = check.list(self.cityCodes, "city_codes", 0...15) { (value, check: inout FieldCheck) in check.city(value, FieldCheck.element, required: true) }
        let newlyListed: Bool? = self.newlyListed
        let note: String? = check.remark(self.note, "note", 0...200, required: false)
        guard let rank, let occupationCode, let occupationName, let previousRank, let cityCodes, let newlyListed, let note else { return nil }
        return Checked(rank: rank, occupationCode: occupationCode, occupationName: occupationName, previousRank: previousRank, cityCodes: cityCodes, newlyListed: newlyListed, note: note)
    }
}

/// A newly announced AI occupation that a list leaves out.
public struct ShortageExclusion: Message {
    public var occupationCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(occupationCode: String = "", reason: String = "") {
        self.occupationCode = occupationCode
        self.reason = reason
    }
}

extension ShortageExclusion {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageExclusion" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_exclusion__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageExclusion.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageExclusion.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ShortageExclusion: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var occupationCode: OccupationCode
        public var reason: String

        public init(occupationCode: OccupationCode, reason: String) {
            self.occupationCode = occupationCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let occupationCode, let reason else { return nil }
        return Checked(occupationCode: occupationCode, reason: reason)
    }
}

/// What an item of a list rests on.
public struct ShortageItemBasis: Message {
    public var occupationCode: String = ""
    /// Absent: no enterprise was surveyed that wants it.
    public var basis: ShortageBasis? = nil

    public init() {}

    public init(occupationCode: String = "", basis: ShortageBasis? = nil) {
        self.occupationCode = occupationCode
        self.basis = basis
    }
}

extension ShortageItemBasis {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageItemBasis" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_item_basis__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageItemBasis.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageItemBasis.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct ShortageList: Message {
    /// Quarter and version: "2023Q1-1".
    public var listID: String = ""
    /// "2023Q1".
    public var quarter: String = ""
    /// 1, and one more with each correction.
    public var version: Int32 = 0
    public var state: ShortageListState = .unspecified
    /// Ranked ones by rank, then by code.
    public var items: [ShortageListItem] = []
    /// Day by which the quarter's first version is due; empty before the policy asked for lists.
    public var dueOn: String = ""
    /// Empty until published.
    public var publishedOn: String = ""
    /// True when published (or still unpublished today) after `due_on`. Corrections are never late.
    public var late: Bool = false
    /// Of a correction: what was wrong.
    public var correctionReason: String = ""
    /// The last review's opinion.
    public var reviewOpinion: String = ""
    /// How many occupations the policy plans a quarter, for comparison.
    public var plannedOccupations: Int64 = 0
    /// What each item rests on, in the order of the items: the surveys and the supply of the quarter when the items were entered.
    public var bases: [ShortageItemBasis] = []
    /// Newly announced AI occupations that it leaves out, each with the reason.
    public var exclusions: [ShortageExclusion] = []
    /// Newly announced AI occupations that it neither lists nor leaves out: with one of them a draft is not approved.
    public var missingOccupationCodes: [String] = []
    /// Of a list that was given up.
    public var discardReason: String = ""

    public init() {}

    public init(listID: String = "", quarter: String = "", version: Int32 = 0, state: ShortageListState = .unspecified, items: [ShortageListItem] = [], dueOn: String = "", publishedOn: String = "", late: Bool = false, correctionReason: String = "", reviewOpinion: String = "", plannedOccupations: Int64 = 0, bases: [ShortageItemBasis] = [], exclusions: [ShortageExclusion] = [], missingOccupationCodes: [String] = [], discardReason: String = "") {
        self.listID = listID
        self.quarter = quarter
        self.version = version
        self.state = state
        self.items = items
        self.dueOn = dueOn
        self.publishedOn = publishedOn
        self.late = late
        self.correctionReason = correctionReason
        self.reviewOpinion = reviewOpinion
        self.plannedOccupations = plannedOccupations
        self.bases = bases
        self.exclusions = exclusions
        self.missingOccupationCodes = missingOccupationCodes
        self.discardReason = discardReason
    }
}

extension ShortageList {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageList" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_list__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageList.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.version = c.pointee.version
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.items = unpacker.messages(c.pointee.items, c.pointee.n_items)
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.publishedOn = unpacker.string(c.pointee.published_on)
        self.late = c.pointee.late != 0
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
        self.reviewOpinion = unpacker.string(c.pointee.review_opinion)
        self.plannedOccupations = c.pointee.planned_occupations
        self.bases = unpacker.messages(c.pointee.bases, c.pointee.n_bases)
        self.exclusions = unpacker.messages(c.pointee.exclusions, c.pointee.n_exclusions)
        self.missingOccupationCodes = unpacker.strings(c.pointee.missing_occupation_codes, c.pointee.n_missing_occupation_codes)
        self.discardReason = unpacker.string(c.pointee.discard_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageList.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.version = self.version
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.items = packer.messages(self.items)
        c.pointee.n_items = self.items.count
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.published_on = packer.string(self.publishedOn)
        c.pointee.late = self.late ? 1 : 0
        c.pointee.correction_reason = packer.string(self.correctionReason)
        c.pointee.review_opinion = packer.string(self.reviewOpinion)
        c.pointee.planned_occupations = self.plannedOccupations
        c.pointee.bases = packer.messages(self.bases)
        c.pointee.n_bases = self.bases.count
        c.pointee.exclusions = packer.messages(self.exclusions)
        c.pointee.n_exclusions = self.exclusions.count
        c.pointee.missing_occupation_codes = packer.strings(self.missingOccupationCodes)
        c.pointee.n_missing_occupation_codes = self.missingOccupationCodes.count
        c.pointee.discard_reason = packer.string(self.discardReason)
    }
}

public struct ListShortageListsRequest: Message {
    /// All versions of the list of this quarter.
    public var quarter: String = ""
    /// Unspecified: all the caller may see; the public sees published ones only.
    public var state: ShortageListState = .unspecified
    /// At most 100; 0: 20.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(quarter: String = "", state: ShortageListState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.quarter = quarter
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListShortageListsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListShortageListsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_shortage_lists_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListShortageListsRequest.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListShortageListsRequest.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListShortageListsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// All versions of the list of this quarter.
        public var quarter: Quarter?
        /// Unspecified: all the caller may see; the public sees published ones only.
        public var state: ShortageListState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(quarter: Quarter?, state: ShortageListState?, page: PageQuery) {
            self.quarter = quarter
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("quarter", format: "QUARTER"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let quarter: Quarter?? = check.optional(quarter: self.quarter, "quarter")
        let state: ShortageListState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let quarter, let state, let page else { return nil }
        return Checked(quarter: quarter, state: state, page: page)
    }
}

public struct ListShortageListsResponse: Message {
    /// Newest quarter and version first, without their items.
    public var lists: [ShortageList] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(lists: [ShortageList] = [], nextPageToken: String = "") {
        self.lists = lists
        self.nextPageToken = nextPageToken
    }
}

extension ListShortageListsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListShortageListsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_shortage_lists_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListShortageListsResponse.self)
        self.lists = unpacker.messages(c.pointee.lists, c.pointee.n_lists)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListShortageListsResponse.self)
        c.pointee.lists = packer.messages(self.lists)
        c.pointee.n_lists = self.lists.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetShortageListRequest: Message {
    public var listID: String = ""

    public init() {}

    public init(listID: String = "") {
        self.listID = listID
    }
}

extension GetShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
    }
}

extension GetShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var listID: String

        public init(listID: String) {
            self.listID = listID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        guard let listID else { return nil }
        return Checked(listID: listID)
    }
}

public struct DraftShortageListRequest: Message, IdempotentRequest {
    /// Begun already.
    public var quarter: String = ""
    /// At least one; each occupation once.
    public var items: [ShortageListItem] = []
    public var requestID: String = ""
    public var exclusions: [ShortageExclusion] = []

    public init() {}

    public init(quarter: String = "", items: [ShortageListItem] = [], requestID: String = "", exclusions: [ShortageExclusion] = []) {
        self.quarter = quarter
        self.items = items
        self.requestID = requestID
        self.exclusions = exclusions
    }
}

extension DraftShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.DraftShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__draft_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DraftShortageListRequest.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.items = unpacker.messages(c.pointee.items, c.pointee.n_items)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.exclusions = unpacker.messages(c.pointee.exclusions, c.pointee.n_exclusions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DraftShortageListRequest.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.items = packer.messages(self.items)
        c.pointee.n_items = self.items.count
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.exclusions = packer.messages(self.exclusions)
        c.pointee.n_exclusions = self.exclusions.count
    }
}

extension DraftShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Begun already.
        public var quarter: Quarter
        /// At least one; each occupation once.
        public var items: [ShortageListItem.Checked]
        public var requestID: String
        public var exclusions: [ShortageExclusion.Checked]

        public init(quarter: Quarter, items: [ShortageListItem.Checked], requestID: String, exclusions: [ShortageExclusion.Checked]) {
            self.quarter = quarter
            self.items = items
            self.requestID = requestID
            self.exclusions = exclusions
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("items", items: 0...500, message: ShortageListItem.self),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("exclusions", items: 0...100, message: ShortageExclusion.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let items: [ShortageListItem.Checked]? = check.list(self.items, "items", 0...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let exclusions: [ShortageExclusion.Checked]? = check.list(self.exclusions, "exclusions", 0...100) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let quarter, let items, let requestID, let exclusions else { return nil }
        return Checked(quarter: quarter, items: items, requestID: requestID, exclusions: exclusions)
    }
}

public struct CompileShortageListRequest: Message, IdempotentRequest {
    /// Begun already.
    public var quarter: String = ""
    public var requestID: String = ""

    public init() {}

    public init(quarter: String = "", requestID: String = "") {
        self.quarter = quarter
        self.requestID = requestID
    }
}

extension CompileShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CompileShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__compile_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CompileShortageListRequest.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CompileShortageListRequest.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension CompileShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Begun already.
        public var quarter: Quarter
        public var requestID: String

        public init(quarter: Quarter, requestID: String) {
            self.quarter = quarter
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let quarter, let requestID else { return nil }
        return Checked(quarter: quarter, requestID: requestID)
    }
}

public struct ReturnShortageListRequest: Message, IdempotentRequest {
    /// A reviewed list.
    public var listID: String = ""
    public var opinion: String = ""
    public var requestID: String = ""

    public init() {}

    public init(listID: String = "", opinion: String = "", requestID: String = "") {
        self.listID = listID
        self.opinion = opinion
        self.requestID = requestID
    }
}

extension ReturnShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ReturnShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__return_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReturnShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.opinion = unpacker.string(c.pointee.opinion)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReturnShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.opinion = packer.string(self.opinion)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension ReturnShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A reviewed list.
        public var listID: String
        public var opinion: String
        public var requestID: String

        public init(listID: String, opinion: String, requestID: String) {
            self.listID = listID
            self.opinion = opinion
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("opinion", required: true, format: "REMARK", length: 0...1000),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let opinion: String? = check.remark(self.opinion, "opinion", 0...1000, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let listID, let opinion, let requestID else { return nil }
        return Checked(listID: listID, opinion: opinion, requestID: requestID)
    }
}

public struct DiscardShortageListRequest: Message, IdempotentRequest {
    /// A draft or a reviewed list.
    public var listID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(listID: String = "", reason: String = "", requestID: String = "") {
        self.listID = listID
        self.reason = reason
        self.requestID = requestID
    }
}

extension DiscardShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.DiscardShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__discard_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DiscardShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DiscardShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension DiscardShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft or a reviewed list.
        public var listID: String
        public var reason: String
        public var requestID: String

        public init(listID: String, reason: String, requestID: String) {
            self.listID = listID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...1000),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...1000, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let listID, let reason, let requestID else { return nil }
        return Checked(listID: listID, reason: reason, requestID: requestID)
    }
}

public struct UpdateShortageListRequest: Message, IdempotentRequest {
    /// A draft.
    public var listID: String = ""
    /// All of them.
    public var items: [ShortageListItem] = []
    public var requestID: String = ""
    /// All of them.
    public var exclusions: [ShortageExclusion] = []

    public init() {}

    public init(listID: String = "", items: [ShortageListItem] = [], requestID: String = "", exclusions: [ShortageExclusion] = []) {
        self.listID = listID
        self.items = items
        self.requestID = requestID
        self.exclusions = exclusions
    }
}

extension UpdateShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.UpdateShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__update_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.items = unpacker.messages(c.pointee.items, c.pointee.n_items)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.exclusions = unpacker.messages(c.pointee.exclusions, c.pointee.n_exclusions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.items = packer.messages(self.items)
        c.pointee.n_items = self.items.count
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.exclusions = packer.messages(self.exclusions)
        c.pointee.n_exclusions = self.exclusions.count
    }
}

extension UpdateShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft.
        public var listID: String
        /// All of them.
        public var items: [ShortageListItem.Checked]
        public var requestID: String
        /// All of them.
        public var exclusions: [ShortageExclusion.Checked]

        public init(listID: String, items: [ShortageListItem.Checked], requestID: String, exclusions: [ShortageExclusion.Checked]) {
            self.listID = listID
            self.items = items
            self.requestID = requestID
            self.exclusions = exclusions
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("items", items: 0...500, message: ShortageListItem.self),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("exclusions", items: 0...100, message: ShortageExclusion.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let items: [ShortageListItem.Checked]? = check.list(self.items, "items", 0...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let exclusions: [ShortageExclusion.Checked]? = check.list(self.exclusions, "exclusions", 0...100) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let listID, let items, let requestID, let exclusions else { return nil }
        return Checked(listID: listID, items: items, requestID: requestID, exclusions: exclusions)
    }
}

public struct ReviewShortageListRequest: Message, IdempotentRequest {
    /// A draft.
    public var listID: String = ""
    /// False: stays a draft.
    public var approved: Bool = false
    /// Required unless approved.
    public var opinion: String = ""
    public var requestID: String = ""

    public init() {}

    public init(listID: String = "", approved: Bool = false, opinion: String = "", requestID: String = "") {
        self.listID = listID
        self.approved = approved
        self.opinion = opinion
        self.requestID = requestID
    }
}

extension ReviewShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ReviewShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__review_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReviewShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.approved = c.pointee.approved != 0
        self.opinion = unpacker.string(c.pointee.opinion)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReviewShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.approved = self.approved ? 1 : 0
        c.pointee.opinion = packer.string(self.opinion)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension ReviewShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft.
        public var listID: String
        /// False: stays a draft.
        public var approved: Bool
        /// Required unless approved.
        public var opinion: String
        public var requestID: String

        public init(listID: String, approved: Bool, opinion: String, requestID: String) {
            self.listID = listID
            self.approved = approved
            self.opinion = opinion
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("approved"),
            FieldRule("opinion", format: "REMARK", length: 0...1000),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let approved: Bool? = self.approved
        let opinion: String? = check.remark(self.opinion, "opinion", 0...1000, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let listID, let approved, let opinion, let requestID else { return nil }
        return Checked(listID: listID, approved: approved, opinion: opinion, requestID: requestID)
    }
}

public struct PublishShortageListRequest: Message, IdempotentRequest {
    /// A reviewed list.
    public var listID: String = ""
    public var requestID: String = ""

    public init() {}

    public init(listID: String = "", requestID: String = "") {
        self.listID = listID
        self.requestID = requestID
    }
}

extension PublishShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.PublishShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__publish_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension PublishShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A reviewed list.
        public var listID: String
        public var requestID: String

        public init(listID: String, requestID: String) {
            self.listID = listID
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let listID, let requestID else { return nil }
        return Checked(listID: listID, requestID: requestID)
    }
}

public struct CorrectShortageListRequest: Message, IdempotentRequest {
    /// The newest published version of its quarter.
    public var listID: String = ""
    /// All items of the new version, which begins as a draft.
    public var items: [ShortageListItem] = []
    public var reason: String = ""
    public var requestID: String = ""
    public var exclusions: [ShortageExclusion] = []

    public init() {}

    public init(listID: String = "", items: [ShortageListItem] = [], reason: String = "", requestID: String = "", exclusions: [ShortageExclusion] = []) {
        self.listID = listID
        self.items = items
        self.reason = reason
        self.requestID = requestID
        self.exclusions = exclusions
    }
}

extension CorrectShortageListRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CorrectShortageListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__correct_shortage_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CorrectShortageListRequest.self)
        self.listID = unpacker.string(c.pointee.list_id)
        self.items = unpacker.messages(c.pointee.items, c.pointee.n_items)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.exclusions = unpacker.messages(c.pointee.exclusions, c.pointee.n_exclusions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CorrectShortageListRequest.self)
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.items = packer.messages(self.items)
        c.pointee.n_items = self.items.count
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.exclusions = packer.messages(self.exclusions)
        c.pointee.n_exclusions = self.exclusions.count
    }
}

extension CorrectShortageListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// The newest published version of its quarter.
        public var listID: String
        /// All items of the new version, which begins as a draft.
        public var items: [ShortageListItem.Checked]
        public var reason: String
        public var requestID: String
        public var exclusions: [ShortageExclusion.Checked]

        public init(listID: String, items: [ShortageListItem.Checked], reason: String, requestID: String, exclusions: [ShortageExclusion.Checked]) {
            self.listID = listID
            self.items = items
            self.reason = reason
            self.requestID = requestID
            self.exclusions = exclusions
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list_id", required: true, format: "RECORD_ID"),
            FieldRule("items", items: 0...500, message: ShortageListItem.self),
            FieldRule("reason", required: true, format: "REMARK", length: 0...1000),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("exclusions", items: 0...100, message: ShortageExclusion.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let listID: String? = check.recordID(self.listID, "list_id", required: true)
        let items: [ShortageListItem.Checked]? = check.list(self.items, "items", 0...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let reason: String? = check.remark(self.reason, "reason", 0...1000, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let exclusions: [ShortageExclusion.Checked]? = check.list(self.exclusions, "exclusions", 0...100) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let listID, let items, let reason, let requestID, let exclusions else { return nil }
        return Checked(listID: listID, items: items, reason: reason, requestID: requestID, exclusions: exclusions)
    }
}

public struct GetShortageStatusRequest: Message {
    /// Of depth 4.
    public var occupationCode: String = ""
    /// Empty: today.
    public var onDate: String = ""
    /// Empty: the province.
    public var regionCode: String = ""

    public init() {}

    public init(occupationCode: String = "", onDate: String = "", regionCode: String = "") {
        self.occupationCode = occupationCode
        self.onDate = onDate
        self.regionCode = regionCode
    }
}

extension GetShortageStatusRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetShortageStatusRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_shortage_status_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetShortageStatusRequest.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetShortageStatusRequest.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension GetShortageStatusRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Of depth 4.
        public var occupationCode: OccupationCode
        /// Empty: today.
        public var onDate: CivilDay?
        /// Empty: the province.
        public var regionCode: RegionCode?

        public init(occupationCode: OccupationCode, onDate: CivilDay?, regionCode: RegionCode?) {
            self.occupationCode = occupationCode
            self.onDate = onDate
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("region_code", format: "REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        guard let occupationCode, let onDate, let regionCode else { return nil }
        return Checked(occupationCode: occupationCode, onDate: onDate, regionCode: regionCode)
    }
}

/// Whether an occupation stands on the list in force on a day.
public struct ShortageStatus: Message {
    public var occupationCode: String = ""
    public var onDate: String = ""
    public var regionCode: String = ""
    public var listed: Bool = false
    /// The list in force that day; empty when there is none.
    public var listID: String = ""
    /// Its place there; 0: none.
    public var rank: Int32 = 0
    /// True when the region lies in one of the item's 需求典型城市.
    public var typicalDemand: Bool = false

    public init() {}

    public init(occupationCode: String = "", onDate: String = "", regionCode: String = "", listed: Bool = false, listID: String = "", rank: Int32 = 0, typicalDemand: Bool = false) {
        self.occupationCode = occupationCode
        self.onDate = onDate
        self.regionCode = regionCode
        self.listed = listed
        self.listID = listID
        self.rank = rank
        self.typicalDemand = typicalDemand
    }
}

extension ShortageStatus {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageStatus" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_status__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageStatus.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.listed = c.pointee.listed != 0
        self.listID = unpacker.string(c.pointee.list_id)
        self.rank = c.pointee.rank
        self.typicalDemand = c.pointee.typical_demand != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageStatus.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.listed = self.listed ? 1 : 0
        c.pointee.list_id = packer.string(self.listID)
        c.pointee.rank = self.rank
        c.pointee.typical_demand = self.typicalDemand ? 1 : 0
    }
}
