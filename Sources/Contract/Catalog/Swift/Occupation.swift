// Written by Protos/generate.sh from liaoning/skills/catalog/v1/occupation.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import TypeMessages

/// What the policy singles out among occupations.
public enum OccupationTag: EnumValue {
    case unspecified
    /// 数字职业 (mark S of the classification).
    case digital
    /// 绿色职业 (mark L of the classification).
    case green
    /// 人工智能相关职业, of which the subsidy may be raised by 辽人社〔2025〕14号 六.
    case ai
    /// 康养: health and elder care, housekeeping, infant care (辽人社〔2021〕15号 九).
    case care
    /// 新职业: announced in one of the batches since 2019.
    case new
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [OccupationTag] = [.unspecified, .digital, .green, .ai, .care, .new]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .digital
        case 2: self = .green
        case 3: self = .ai
        case 4: self = .care
        case 5: self = .new
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .digital: 1
        case .green: 2
        case .ai: 3
        case .care: 4
        case .new: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "OCCUPATION_TAG_UNSPECIFIED"
        case .digital: "OCCUPATION_TAG_DIGITAL"
        case .green: "OCCUPATION_TAG_GREEN"
        case .ai: "OCCUPATION_TAG_AI"
        case .care: "OCCUPATION_TAG_CARE"
        case .new: "OCCUPATION_TAG_NEW"
        case .unrecognized: nil
        }
    }
}

/// A class of the classification, or an occupation, which is a class of the fourth depth.
public struct Occupation: Message {
    /// One digit per 大类, then two digits per step: "6", "6-18", "6-18-02", "6-18-02-04".
    public var code: String = ""
    /// Name in the classification.
    public var name: String = ""
    /// 1 大类, 2 中类, 3 小类, 4 职业.
    public var depth: Int32 = 0
    /// Code of the class it stands in; empty at depth 1.
    public var parentCode: String = ""
    /// "2022", or "2022+2024" and "2022+2025" for those announced later.
    public var edition: String = ""
    /// Today.
    public var tags: [OccupationTag] = []
    /// Levels that can be trained and certified in it, lowest first; empty when it has none. Where its levels are not known: all.
    public var levels: [Level] = []
    /// 工种 known to belong to it.
    public var workTypes: [String] = []
    /// Older and other names in use.
    public var otherNames: [String] = []
    /// Full pinyin without tones, syllables joined: "hangong".
    public var pinyin: String = ""
    /// First letters: "hg".
    public var pinyinInitials: String = ""
    /// Whether `levels` come from a national standard; false: the standard is not known here, and nobody is refused for it.
    public var levelsKnown: Bool = false
    /// What the national standard says as far as anybody recalls or has entered; empty when nothing is known.
    public var standardLevels: [Level] = []
    /// Where `standard_levels` are known from.
    public var levelsSource: String = ""
    /// The year in which it was announced as a new occupation; 0: it was not.
    public var announcedYear: Int32 = 0
    /// What follows it; absent while it stands.
    public var follow: OccupationFollow? = nil

    public init() {}

    public init(code: String = "", name: String = "", depth: Int32 = 0, parentCode: String = "", edition: String = "", tags: [OccupationTag] = [], levels: [Level] = [], workTypes: [String] = [], otherNames: [String] = [], pinyin: String = "", pinyinInitials: String = "", levelsKnown: Bool = false, standardLevels: [Level] = [], levelsSource: String = "", announcedYear: Int32 = 0, follow: OccupationFollow? = nil) {
        self.code = code
        self.name = name
        self.depth = depth
        self.parentCode = parentCode
        self.edition = edition
        self.tags = tags
        self.levels = levels
        self.workTypes = workTypes
        self.otherNames = otherNames
        self.pinyin = pinyin
        self.pinyinInitials = pinyinInitials
        self.levelsKnown = levelsKnown
        self.standardLevels = standardLevels
        self.levelsSource = levelsSource
        self.announcedYear = announcedYear
        self.follow = follow
    }
}

extension Occupation {
    public static var protoName: String { "liaoning.skills.catalog.v1.Occupation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__occupation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Occupation.self)
        self.code = unpacker.string(c.pointee.code)
        self.name = unpacker.string(c.pointee.name)
        self.depth = c.pointee.depth
        self.parentCode = unpacker.string(c.pointee.parent_code)
        self.edition = unpacker.string(c.pointee.edition)
        self.tags = unpacker.enums(c.pointee.tags, c.pointee.n_tags)
        self.levels = unpacker.enums(c.pointee.levels, c.pointee.n_levels)
        self.workTypes = unpacker.strings(c.pointee.work_types, c.pointee.n_work_types)
        self.otherNames = unpacker.strings(c.pointee.other_names, c.pointee.n_other_names)
        self.pinyin = unpacker.string(c.pointee.pinyin)
        self.pinyinInitials = unpacker.string(c.pointee.pinyin_initials)
        self.levelsKnown = c.pointee.levels_known != 0
        self.standardLevels = unpacker.enums(c.pointee.standard_levels, c.pointee.n_standard_levels)
        self.levelsSource = unpacker.string(c.pointee.levels_source)
        self.announcedYear = c.pointee.announced_year
        self.follow = unpacker.message(c.pointee.follow)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Occupation.self)
        c.pointee.code = packer.string(self.code)
        c.pointee.name = packer.string(self.name)
        c.pointee.depth = self.depth
        c.pointee.parent_code = packer.string(self.parentCode)
        c.pointee.edition = packer.string(self.edition)
        c.pointee.tags = packer.enums(self.tags)
        c.pointee.n_tags = self.tags.count
        c.pointee.levels = packer.enums(self.levels)
        c.pointee.n_levels = self.levels.count
        c.pointee.work_types = packer.strings(self.workTypes)
        c.pointee.n_work_types = self.workTypes.count
        c.pointee.other_names = packer.strings(self.otherNames)
        c.pointee.n_other_names = self.otherNames.count
        c.pointee.pinyin = packer.string(self.pinyin)
        c.pointee.pinyin_initials = packer.string(self.pinyinInitials)
        c.pointee.levels_known = self.levelsKnown ? 1 : 0
        c.pointee.standard_levels = packer.enums(self.standardLevels)
        c.pointee.n_standard_levels = self.standardLevels.count
        c.pointee.levels_source = packer.string(self.levelsSource)
        c.pointee.announced_year = self.announcedYear
        c.pointee.follow = packer.message(self.follow)
    }
}

/// What takes the place of an occupation.
public struct OccupationFollow: Message {
    /// The change that says so.
    public var changeID: String = ""
    /// How it goes: replaced, split, merged or ended.
    public var how: String = ""
    public var successorCodes: [String] = []
    /// First day on which it no longer stands.
    public var effectiveFrom: String = ""
    /// Last day on which it may still be used; empty: none.
    public var transitionUntil: String = ""

    public init() {}

    public init(changeID: String = "", how: String = "", successorCodes: [String] = [], effectiveFrom: String = "", transitionUntil: String = "") {
        self.changeID = changeID
        self.how = how
        self.successorCodes = successorCodes
        self.effectiveFrom = effectiveFrom
        self.transitionUntil = transitionUntil
    }
}

extension OccupationFollow {
    public static var protoName: String { "liaoning.skills.catalog.v1.OccupationFollow" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__occupation_follow__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OccupationFollow.self)
        self.changeID = unpacker.string(c.pointee.change_id)
        self.how = unpacker.string(c.pointee.how)
        self.successorCodes = unpacker.strings(c.pointee.successor_codes, c.pointee.n_successor_codes)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.transitionUntil = unpacker.string(c.pointee.transition_until)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__OccupationFollow.self)
        c.pointee.change_id = packer.string(self.changeID)
        c.pointee.how = packer.string(self.how)
        c.pointee.successor_codes = packer.strings(self.successorCodes)
        c.pointee.n_successor_codes = self.successorCodes.count
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.transition_until = packer.string(self.transitionUntil)
    }
}

public struct GetOccupationRequest: Message {
    /// A code of any depth.
    public var code: String = ""

    public init() {}

    public init(code: String = "") {
        self.code = code
    }
}

extension GetOccupationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetOccupationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_occupation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetOccupationRequest.self)
        self.code = unpacker.string(c.pointee.code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetOccupationRequest.self)
        c.pointee.code = packer.string(self.code)
    }
}

extension GetOccupationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A code of any depth.
        public var code: String

        public init(code: String) {
            self.code = code
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("code", required: true, format: "RAW", length: 0...10),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let code: String? = check.raw(self.code, "code", 0...10, required: true)
        guard let code else { return nil }
        return Checked(code: code)
    }
}

public struct ListOccupationsRequest: Message {
    /// Digits and dashes: the beginning of a code. Latin letters: the beginning of the pinyin or of its initials.
    /// Anything else: a part of the name, of another name or of a work type.
    public var query: String = ""
    /// Only those with this tag.
    public var tag: OccupationTag = .unspecified
    /// 0: occupations (depth 4) only, unless `parent_code` is given.
    public var depth: Int32 = 0
    /// Only what stands directly in this class.
    public var parentCode: String = ""
    /// At most 500; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only those that can be trained to this level, or whose levels are not known.
    public var level: Level = .unspecified
    /// Only those announced as new occupations in this year.
    public var announcedYear: Int32 = 0

    public init() {}

    public init(query: String = "", tag: OccupationTag = .unspecified, depth: Int32 = 0, parentCode: String = "", pageSize: Int32 = 0, pageToken: String = "", level: Level = .unspecified, announcedYear: Int32 = 0) {
        self.query = query
        self.tag = tag
        self.depth = depth
        self.parentCode = parentCode
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.level = level
        self.announcedYear = announcedYear
    }
}

extension ListOccupationsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOccupationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_occupations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationsRequest.self)
        self.query = unpacker.string(c.pointee.query)
        self.tag = .init(rawValue: Int32(bitPattern: c.pointee.tag.rawValue))
        self.depth = c.pointee.depth
        self.parentCode = unpacker.string(c.pointee.parent_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.announcedYear = c.pointee.announced_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationsRequest.self)
        c.pointee.query = packer.string(self.query)
        c.pointee.tag.rawValue = UInt32(bitPattern: self.tag.rawValue)
        c.pointee.depth = self.depth
        c.pointee.parent_code = packer.string(self.parentCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.announced_year = self.announcedYear
    }
}

extension ListOccupationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Digits and dashes: the beginning of a code. Latin letters: the beginning of the pinyin or of its initials.
        /// Anything else: a part of the name, of another name or of a work type.
        public var query: String
        /// Only those with this tag.
        public var tag: OccupationTag?
        /// 0: occupations (depth 4) only, unless `parent_code` is given.
        public var depth: Int
        /// Only what stands directly in this class.
        public var parentCode: String
        /// Only those that can be trained to this level, or whose levels are not known.
        public var level: Level?
        /// Only those announced as new occupations in this year.
        public var announcedYear: Int
        /// The page that is asked for.
        public var page: PageQuery

        public init(query: String, tag: OccupationTag?, depth: Int, parentCode: String, level: Level?, announcedYear: Int, page: PageQuery) {
            self.query = query
            self.tag = tag
            self.depth = depth
            self.parentCode = parentCode
            self.level = level
            self.announcedYear = announcedYear
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("query", format: "SEARCH", length: 0...60),
            FieldRule("tag"),
            FieldRule("depth", values: 0...4),
            FieldRule("parent_code", format: "RAW", length: 0...10),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("level"),
            FieldRule("announced_year", values: 0...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let query: String? = check.search(self.query, "query", 0...60, required: false)
        let tag: OccupationTag?? = check.optional(choice: self.tag, "tag")
        let depth: Int? = check.number(self.depth, "depth", 0...4, required: false)
        let parentCode: String? = check.raw(self.parentCode, "parent_code", 0...10, required: false)
        let level: Level?? = check.optional(choice: self.level, "level")
        let announcedYear: Int? = check.number(self.announcedYear, "announced_year", 0...2100, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let query, let tag, let depth, let parentCode, let level, let announcedYear, let page else { return nil }
        return Checked(query: query, tag: tag, depth: depth, parentCode: parentCode, level: level, announcedYear: announcedYear, page: page)
    }
}

public struct ListOccupationsResponse: Message {
    /// By code.
    public var occupations: [Occupation] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(occupations: [Occupation] = [], nextPageToken: String = "") {
        self.occupations = occupations
        self.nextPageToken = nextPageToken
    }
}

extension ListOccupationsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListOccupationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_occupations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationsResponse.self)
        self.occupations = unpacker.messages(c.pointee.occupations, c.pointee.n_occupations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationsResponse.self)
        c.pointee.occupations = packer.messages(self.occupations)
        c.pointee.n_occupations = self.occupations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
