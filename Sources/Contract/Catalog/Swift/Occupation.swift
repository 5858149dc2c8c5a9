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
    public var tags: [OccupationTag] = []
    /// Levels that can be trained and certified in it, lowest first; empty when it has none.
    public var levels: [Level] = []
    /// 工种 known to belong to it.
    public var workTypes: [String] = []
    /// Older and other names in use.
    public var otherNames: [String] = []
    /// Full pinyin without tones, syllables joined: "hangong".
    public var pinyin: String = ""
    /// First letters: "hg".
    public var pinyinInitials: String = ""

    public init() {}

    public init(code: String = "", name: String = "", depth: Int32 = 0, parentCode: String = "", edition: String = "", tags: [OccupationTag] = [], levels: [Level] = [], workTypes: [String] = [], otherNames: [String] = [], pinyin: String = "", pinyinInitials: String = "") {
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

    public init() {}

    public init(query: String = "", tag: OccupationTag = .unspecified, depth: Int32 = 0, parentCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.query = query
        self.tag = tag
        self.depth = depth
        self.parentCode = parentCode
        self.pageSize = pageSize
        self.pageToken = pageToken
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListOccupationsRequest.self)
        c.pointee.query = packer.string(self.query)
        c.pointee.tag.rawValue = UInt32(bitPattern: self.tag.rawValue)
        c.pointee.depth = self.depth
        c.pointee.parent_code = packer.string(self.parentCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
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
        /// The page that is asked for.
        public var page: PageQuery

        public init(query: String, tag: OccupationTag?, depth: Int, parentCode: String, page: PageQuery) {
            self.query = query
            self.tag = tag
            self.depth = depth
            self.parentCode = parentCode
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
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let query: String? = check.search(self.query, "query", 0...60, required: false)
        let tag: OccupationTag?? = check.optional(choice: self.tag, "tag")
        let depth: Int? = check.number(self.depth, "depth", 0...4, required: false)
        let parentCode: String? = check.raw(self.parentCode, "parent_code", 0...10, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let query, let tag, let depth, let parentCode, let page else { return nil }
        return Checked(query: query, tag: tag, depth: depth, parentCode: parentCode, page: page)
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
