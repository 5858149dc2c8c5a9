// Written by Protos/generate.sh from liaoning/skills/catalog/v1/policy_book.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Whom a figure binds, and what a city may do about it.
public enum FigureBinding: EnumValue {
    case unspecified
    /// The province as a whole.
    case province
    /// Each city by itself.
    case eachCity
    /// Each enterprise by itself.
    case eachEnterprise
    /// Each school by itself.
    case eachSchool
    /// A bound, inside which each city chooses its own value.
    case cityChooses
    /// No bound and no value: each city sets its own.
    case citySetsFreely
    /// Its region alone, in place of the province's figure: also a city's own value.
    case region
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [FigureBinding] = [.unspecified, .province, .eachCity, .eachEnterprise, .eachSchool, .cityChooses, .citySetsFreely, .region]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .province
        case 2: self = .eachCity
        case 3: self = .eachEnterprise
        case 4: self = .eachSchool
        case 5: self = .cityChooses
        case 6: self = .citySetsFreely
        case 7: self = .region
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .province: 1
        case .eachCity: 2
        case .eachEnterprise: 3
        case .eachSchool: 4
        case .cityChooses: 5
        case .citySetsFreely: 6
        case .region: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "FIGURE_BINDING_UNSPECIFIED"
        case .province: "FIGURE_BINDING_PROVINCE"
        case .eachCity: "FIGURE_BINDING_EACH_CITY"
        case .eachEnterprise: "FIGURE_BINDING_EACH_ENTERPRISE"
        case .eachSchool: "FIGURE_BINDING_EACH_SCHOOL"
        case .cityChooses: "FIGURE_BINDING_CITY_CHOOSES"
        case .citySetsFreely: "FIGURE_BINDING_CITY_SETS_FREELY"
        case .region: "FIGURE_BINDING_REGION"
        case .unrecognized: nil
        }
    }
}

public struct Figure: Message {
    /// Dotted lower case, for example "subsidy.uplift.shortage.max".
    public var key: String = ""
    /// A decimal integer in `unit`, a month-day "06-30", a day "2021-12-31", or empty where each city sets it freely.
    public var value: String = ""
    /// For example "yuan per person", "percent", "persons".
    public var unit: String = ""
    public var binding: FigureBinding = .unspecified
    /// Where it holds: "210000" or a city. A city's figure goes before the province's.
    public var regionCode: String = ""
    /// First day it holds.
    public var effectiveFrom: String = ""
    /// Last day it holds; empty: until further notice.
    public var effectiveTo: String = ""
    /// The article in short form, for example "A.1"; several are parted by ";". "SYSTEM." goes before a document that has
    /// no short form.
    public var source: String = ""
    /// For people.
    public var note: String = ""
    /// Edition of the policy book that brought it.
    public var edition: Int64 = 0
    /// Whether the entry withdraws the one that stood at its key, region and first day: only in the history.
    public var withdrawn: Bool = false

    public init() {}

    public init(key: String = "", value: String = "", unit: String = "", binding: FigureBinding = .unspecified, regionCode: String = "", effectiveFrom: String = "", effectiveTo: String = "", source: String = "", note: String = "", edition: Int64 = 0, withdrawn: Bool = false) {
        self.key = key
        self.value = value
        self.unit = unit
        self.binding = binding
        self.regionCode = regionCode
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.source = source
        self.note = note
        self.edition = edition
        self.withdrawn = withdrawn
    }
}

extension Figure {
    public static var protoName: String { "liaoning.skills.catalog.v1.Figure" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__figure__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Figure.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
        self.unit = unpacker.string(c.pointee.unit)
        self.binding = .init(rawValue: Int32(bitPattern: c.pointee.binding.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.source = unpacker.string(c.pointee.source)
        self.note = unpacker.string(c.pointee.note)
        self.edition = c.pointee.edition
        self.withdrawn = c.pointee.withdrawn != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Figure.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
        c.pointee.unit = packer.string(self.unit)
        c.pointee.binding.rawValue = UInt32(bitPattern: self.binding.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.source = packer.string(self.source)
        c.pointee.note = packer.string(self.note)
        c.pointee.edition = self.edition
        c.pointee.withdrawn = self.withdrawn ? 1 : 0
    }
}

/// How one entry differs between two books.
public struct FigureDifference: Message {
    /// As it stood before; absent when it is new.
    public var before: Figure? = nil
    /// As it stands after; absent when it was withdrawn.
    public var after: Figure? = nil

    public init() {}

    public init(before: Figure? = nil, after: Figure? = nil) {
        self.before = before
        self.after = after
    }
}

extension FigureDifference {
    public static var protoName: String { "liaoning.skills.catalog.v1.FigureDifference" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__figure_difference__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FigureDifference.self)
        self.before = unpacker.message(c.pointee.before)
        self.after = unpacker.message(c.pointee.after)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FigureDifference.self)
        c.pointee.before = packer.message(self.before)
        c.pointee.after = packer.message(self.after)
    }
}

/// The whole policy book as of one edition. Change feed: "policy.edition".
public struct PolicyEdition: Message {
    /// 1 for the first, which is loaded at first start.
    public var edition: Int64 = 0
    /// By key, region and first day. A figure that a later edition replaced does not stand here.
    public var figures: [Figure] = []
    /// Civil day on which the edition came.
    public var publishedOn: String = ""
    /// What changed and why.
    public var reason: String = ""

    public init() {}

    public init(edition: Int64 = 0, figures: [Figure] = [], publishedOn: String = "", reason: String = "") {
        self.edition = edition
        self.figures = figures
        self.publishedOn = publishedOn
        self.reason = reason
    }
}

extension PolicyEdition {
    public static var protoName: String { "liaoning.skills.catalog.v1.PolicyEdition" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__policy_edition__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyEdition.self)
        self.edition = c.pointee.edition
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
        self.publishedOn = unpacker.string(c.pointee.published_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PolicyEdition.self)
        c.pointee.edition = self.edition
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
        c.pointee.published_on = packer.string(self.publishedOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

public struct GetPolicyBookRequest: Message {
    /// 0: the newest.
    public var edition: Int64 = 0

    public init() {}

    public init(edition: Int64 = 0) {
        self.edition = edition
    }
}

extension GetPolicyBookRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetPolicyBookRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_policy_book_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetPolicyBookRequest.self)
        self.edition = c.pointee.edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetPolicyBookRequest.self)
        c.pointee.edition = self.edition
    }
}

extension GetPolicyBookRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// 0: the newest.
        public var edition: Int

        public init(edition: Int) {
            self.edition = edition
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("edition", values: 0...9007199254740991),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let edition: Int? = check.number(self.edition, "edition", 0...9007199254740991, required: false)
        guard let edition else { return nil }
        return Checked(edition: edition)
    }
}

public struct ListFiguresRequest: Message {
    /// Beginning of the key.
    public var keyPrefix: String = ""
    /// Only figures that hold in this region, its own and the province's. Empty: of all regions.
    public var regionCode: String = ""
    /// Only figures in force on this day. Empty: of all days.
    public var onDate: String = ""
    /// At most 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(keyPrefix: String = "", regionCode: String = "", onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.keyPrefix = keyPrefix
        self.regionCode = regionCode
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListFiguresRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListFiguresRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_figures_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFiguresRequest.self)
        self.keyPrefix = unpacker.string(c.pointee.key_prefix)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFiguresRequest.self)
        c.pointee.key_prefix = packer.string(self.keyPrefix)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListFiguresRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Beginning of the key.
        public var keyPrefix: String
        /// Only figures that hold in this region, its own and the province's. Empty: of all regions.
        public var regionCode: RegionCode?
        /// Only figures in force on this day. Empty: of all days.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(keyPrefix: String, regionCode: RegionCode?, onDate: CivilDay?, page: PageQuery) {
            self.keyPrefix = keyPrefix
            self.regionCode = regionCode
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key_prefix", format: "SEARCH", length: 0...100),
            FieldRule("region_code", format: "REGION"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let keyPrefix: String? = check.search(self.keyPrefix, "key_prefix", 0...100, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let keyPrefix, let regionCode, let onDate, let page else { return nil }
        return Checked(keyPrefix: keyPrefix, regionCode: regionCode, onDate: onDate, page: page)
    }
}

public struct ListFiguresResponse: Message {
    /// By key, region and first day.
    public var figures: [Figure] = []
    public var nextPageToken: String = ""
    /// The edition they were read from.
    public var edition: Int64 = 0

    public init() {}

    public init(figures: [Figure] = [], nextPageToken: String = "", edition: Int64 = 0) {
        self.figures = figures
        self.nextPageToken = nextPageToken
        self.edition = edition
    }
}

extension ListFiguresResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListFiguresResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_figures_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFiguresResponse.self)
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.edition = c.pointee.edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFiguresResponse.self)
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.edition = self.edition
    }
}

public struct GetFigureRequest: Message {
    /// Dotted lower case, as in Figure.
    public var key: String = ""
    /// Empty: today.
    public var onDate: String = ""
    /// Empty: the province.
    public var regionCode: String = ""

    public init() {}

    public init(key: String = "", onDate: String = "", regionCode: String = "") {
        self.key = key
        self.onDate = onDate
        self.regionCode = regionCode
    }
}

extension GetFigureRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetFigureRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_figure_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetFigureRequest.self)
        self.key = unpacker.string(c.pointee.key)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetFigureRequest.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension GetFigureRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Dotted lower case, as in Figure.
        public var key: String
        /// Empty: today.
        public var onDate: CivilDay?
        /// Empty: the province.
        public var regionCode: RegionCode?

        public init(key: String, onDate: CivilDay?, regionCode: RegionCode?) {
            self.key = key
            self.onDate = onDate
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "RAW", length: 0...100),
            FieldRule("on_date", format: "DAY"),
            FieldRule("region_code", format: "REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.raw(self.key, "key", 0...100, required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        guard let key, let onDate, let regionCode else { return nil }
        return Checked(key: key, onDate: onDate, regionCode: regionCode)
    }
}

public struct SetCityFigureRequest: Message, IdempotentRequest {
    /// A city or 沈抚示范区.
    public var regionCode: String = ""
    /// The figure without its bound's last part: "subsidy.uplift.shortage" is bounded by "subsidy.uplift.shortage.max".
    public var key: String = ""
    /// In the bound's unit. 0 or more.
    public var value: Int64 = 0
    /// First day it holds. Empty: today.
    public var effectiveFrom: String = ""
    /// Last day it holds. Empty: until further notice.
    public var effectiveTo: String = ""
    /// The city's own document, kept in the note; the source is the article that leaves the figure to the city.
    public var document: String = ""
    public var requestID: String = ""

    public init() {}

    public init(regionCode: String = "", key: String = "", value: Int64 = 0, effectiveFrom: String = "", effectiveTo: String = "", document: String = "", requestID: String = "") {
        self.regionCode = regionCode
        self.key = key
        self.value = value
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.document = document
        self.requestID = requestID
    }
}

extension SetCityFigureRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.SetCityFigureRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__set_city_figure_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SetCityFigureRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.key = unpacker.string(c.pointee.key)
        self.value = c.pointee.value
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.document = unpacker.string(c.pointee.document)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SetCityFigureRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = self.value
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.document = packer.string(self.document)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension SetCityFigureRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A city or 沈抚示范区.
        public var regionCode: RegionCode
        /// The figure without its bound's last part: "subsidy.uplift.shortage" is bounded by "subsidy.uplift.shortage.max".
        public var key: String
        /// In the bound's unit. 0 or more.
        public var value: Int
        /// First day it holds. Empty: today.
        public var effectiveFrom: CivilDay?
        /// Last day it holds. Empty: until further notice.
        public var effectiveTo: CivilDay?
        /// The city's own document, kept in the note; the source is the article that leaves the figure to the city.
        public var document: String
        public var requestID: String

        public init(regionCode: RegionCode, key: String, value: Int, effectiveFrom: CivilDay?, effectiveTo: CivilDay?, document: String, requestID: String) {
            self.regionCode = regionCode
            self.key = key
            self.value = value
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.document = document
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("key", required: true, format: "RAW", length: 0...100),
            FieldRule("value", values: -1000000000000000...1000000000000000),
            FieldRule("effective_from", format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("document", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let key: String? = check.raw(self.key, "key", 0...100, required: true)
        let value: Int? = check.number(self.value, "value", -1000000000000000...1000000000000000, required: false)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let document: String? = check.remark(self.document, "document", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let regionCode, let key, let value, let effectiveFrom, let effectiveTo, let document, let requestID else { return nil }
        return Checked(regionCode: regionCode, key: key, value: value, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, document: document, requestID: requestID)
    }
}

public struct AmendFigureRequest: Message, IdempotentRequest {
    /// Of a figure in the book, or a new one.
    public var key: String = ""
    /// As in Figure. Required, but for CITY_SETS_FREELY, which has none.
    public var value: String = ""
    /// Empty: as the figure had; required for a new one.
    public var unit: String = ""
    /// Unspecified: as the figure had; required for a new one. REGION exactly where `region_code` is not the province.
    public var binding: FigureBinding = .unspecified
    /// Where it holds. Empty: the whole province.
    public var regionCode: String = ""
    /// First day it holds.
    public var effectiveFrom: String = ""
    /// Last day it holds. Empty: until further notice.
    public var effectiveTo: String = ""
    /// Short forms of articles as in Figure, or the title and number of another document.
    public var source: String = ""
    public var note: String = ""
    public var requestID: String = ""

    public init() {}

    public init(key: String = "", value: String = "", unit: String = "", binding: FigureBinding = .unspecified, regionCode: String = "", effectiveFrom: String = "", effectiveTo: String = "", source: String = "", note: String = "", requestID: String = "") {
        self.key = key
        self.value = value
        self.unit = unit
        self.binding = binding
        self.regionCode = regionCode
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.source = source
        self.note = note
        self.requestID = requestID
    }
}

extension AmendFigureRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.AmendFigureRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__amend_figure_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AmendFigureRequest.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
        self.unit = unpacker.string(c.pointee.unit)
        self.binding = .init(rawValue: Int32(bitPattern: c.pointee.binding.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.source = unpacker.string(c.pointee.source)
        self.note = unpacker.string(c.pointee.note)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AmendFigureRequest.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
        c.pointee.unit = packer.string(self.unit)
        c.pointee.binding.rawValue = UInt32(bitPattern: self.binding.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.source = packer.string(self.source)
        c.pointee.note = packer.string(self.note)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension AmendFigureRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Of a figure in the book, or a new one.
        public var key: String
        /// As in Figure. Required, but for CITY_SETS_FREELY, which has none.
        public var value: String
        /// Empty: as the figure had; required for a new one.
        public var unit: String
        /// Unspecified: as the figure had; required for a new one. REGION exactly where `region_code` is not the province.
        public var binding: FigureBinding?
        /// Where it holds. Empty: the whole province.
        public var regionCode: RegionCode?
        /// First day it holds.
        public var effectiveFrom: CivilDay
        /// Last day it holds. Empty: until further notice.
        public var effectiveTo: CivilDay?
        /// Short forms of articles as in Figure, or the title and number of another document.
        public var source: String
        public var note: String
        public var requestID: String

        public init(key: String, value: String, unit: String, binding: FigureBinding?, regionCode: RegionCode?, effectiveFrom: CivilDay, effectiveTo: CivilDay?, source: String, note: String, requestID: String) {
            self.key = key
            self.value = value
            self.unit = unit
            self.binding = binding
            self.regionCode = regionCode
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.source = source
            self.note = note
            self.requestID = requestID
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
            FieldRule("request_id", format: "REQUEST_ID"),
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
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let key, let value, let unit, let binding, let regionCode, let effectiveFrom, let effectiveTo, let source, let note, let requestID else { return nil }
        return Checked(key: key, value: value, unit: unit, binding: binding, regionCode: regionCode, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, source: source, note: note, requestID: requestID)
    }
}

public struct WithdrawFigureRequest: Message, IdempotentRequest {
    public var key: String = ""
    /// Where the entry holds: the province's code, or a city's.
    public var regionCode: String = ""
    /// First day of the entry.
    public var effectiveFrom: String = ""
    /// Why it is wrong, or the document that says so; kept in the note of the withdrawal.
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(key: String = "", regionCode: String = "", effectiveFrom: String = "", reason: String = "", requestID: String = "") {
        self.key = key
        self.regionCode = regionCode
        self.effectiveFrom = effectiveFrom
        self.reason = reason
        self.requestID = requestID
    }
}

extension WithdrawFigureRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WithdrawFigureRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__withdraw_figure_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawFigureRequest.self)
        self.key = unpacker.string(c.pointee.key)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawFigureRequest.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension WithdrawFigureRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var key: String
        /// Where the entry holds: the province's code, or a city's.
        public var regionCode: RegionCode
        /// First day of the entry.
        public var effectiveFrom: CivilDay
        /// Why it is wrong, or the document that says so; kept in the note of the withdrawal.
        public var reason: String
        public var requestID: String

        public init(key: String, regionCode: RegionCode, effectiveFrom: CivilDay, reason: String, requestID: String) {
            self.key = key
            self.regionCode = regionCode
            self.effectiveFrom = effectiveFrom
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "RAW", length: 0...100),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("effective_from", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.raw(self.key, "key", 0...100, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let effectiveFrom: CivilDay? = check.day(self.effectiveFrom, "effective_from", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let key, let regionCode, let effectiveFrom, let reason, let requestID else { return nil }
        return Checked(key: key, regionCode: regionCode, effectiveFrom: effectiveFrom, reason: reason, requestID: requestID)
    }
}

public struct ListFigureHistoryRequest: Message {
    /// The short form of an article, for example "A.1", or of a document, for example "A": entries that cite it or what stands in it.
    public var article: String = ""
    /// Beginning of the key.
    public var keyPrefix: String = ""
    /// Only entries of exactly this region. Empty: of all.
    public var regionCode: String = ""
    /// At most 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(article: String = "", keyPrefix: String = "", regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.article = article
        self.keyPrefix = keyPrefix
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListFigureHistoryRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListFigureHistoryRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_figure_history_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFigureHistoryRequest.self)
        self.article = unpacker.string(c.pointee.article)
        self.keyPrefix = unpacker.string(c.pointee.key_prefix)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFigureHistoryRequest.self)
        c.pointee.article = packer.string(self.article)
        c.pointee.key_prefix = packer.string(self.keyPrefix)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListFigureHistoryRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The short form of an article, for example "A.1", or of a document, for example "A": entries that cite it or what stands in it.
        public var article: String
        /// Beginning of the key.
        public var keyPrefix: String
        /// Only entries of exactly this region. Empty: of all.
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(article: String, keyPrefix: String, regionCode: RegionCode?, page: PageQuery) {
            self.article = article
            self.keyPrefix = keyPrefix
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("article", format: "SEARCH", length: 0...40),
            FieldRule("key_prefix", format: "SEARCH", length: 0...100),
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let article: String? = check.search(self.article, "article", 0...40, required: false)
        let keyPrefix: String? = check.search(self.keyPrefix, "key_prefix", 0...100, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let article, let keyPrefix, let regionCode, let page else { return nil }
        return Checked(article: article, keyPrefix: keyPrefix, regionCode: regionCode, page: page)
    }
}

public struct ListFigureHistoryResponse: Message {
    /// By key, region, first day and edition.
    public var figures: [Figure] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(figures: [Figure] = [], nextPageToken: String = "") {
        self.figures = figures
        self.nextPageToken = nextPageToken
    }
}

extension ListFigureHistoryResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListFigureHistoryResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_figure_history_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFigureHistoryResponse.self)
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListFigureHistoryResponse.self)
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ComparePolicyEditionsRequest: Message {
    public var fromEdition: Int64 = 0
    /// 0: the newest.
    public var toEdition: Int64 = 0

    public init() {}

    public init(fromEdition: Int64 = 0, toEdition: Int64 = 0) {
        self.fromEdition = fromEdition
        self.toEdition = toEdition
    }
}

extension ComparePolicyEditionsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ComparePolicyEditionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__compare_policy_editions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ComparePolicyEditionsRequest.self)
        self.fromEdition = c.pointee.from_edition
        self.toEdition = c.pointee.to_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ComparePolicyEditionsRequest.self)
        c.pointee.from_edition = self.fromEdition
        c.pointee.to_edition = self.toEdition
    }
}

extension ComparePolicyEditionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var fromEdition: Int
        /// 0: the newest.
        public var toEdition: Int

        public init(fromEdition: Int, toEdition: Int) {
            self.fromEdition = fromEdition
            self.toEdition = toEdition
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("from_edition", required: true, values: 1...9007199254740991),
            FieldRule("to_edition", values: 0...9007199254740991),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let fromEdition: Int? = check.number(self.fromEdition, "from_edition", 1...9007199254740991, required: true)
        let toEdition: Int? = check.number(self.toEdition, "to_edition", 0...9007199254740991, required: false)
        guard let fromEdition, let toEdition else { return nil }
        return Checked(fromEdition: fromEdition, toEdition: toEdition)
    }
}

public struct ComparePolicyEditionsResponse: Message {
    /// By key, region and first day.
    public var differences: [FigureDifference] = []
    public var fromEdition: Int64 = 0
    public var toEdition: Int64 = 0

    public init() {}

    public init(differences: [FigureDifference] = [], fromEdition: Int64 = 0, toEdition: Int64 = 0) {
        self.differences = differences
        self.fromEdition = fromEdition
        self.toEdition = toEdition
    }
}

extension ComparePolicyEditionsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ComparePolicyEditionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__compare_policy_editions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ComparePolicyEditionsResponse.self)
        self.differences = unpacker.messages(c.pointee.differences, c.pointee.n_differences)
        self.fromEdition = c.pointee.from_edition
        self.toEdition = c.pointee.to_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ComparePolicyEditionsResponse.self)
        c.pointee.differences = packer.messages(self.differences)
        c.pointee.n_differences = self.differences.count
        c.pointee.from_edition = self.fromEdition
        c.pointee.to_edition = self.toEdition
    }
}
