// Written by Protos/generate.sh from liaoning/skills/catalog/v1/region.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where a region stands in the province's order.
public enum RegionTier: EnumValue {
    case unspecified
    /// The province.
    case province
    /// One of the 14 cities.
    case city
    /// 沈抚示范区: stands beside the cities as the 15th unit and is never also counted in one of them.
    case demonstrationZone
    /// A district, county or county-level city.
    case county
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [RegionTier] = [.unspecified, .province, .city, .demonstrationZone, .county]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .province
        case 2: self = .city
        case 3: self = .demonstrationZone
        case 4: self = .county
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .province: 1
        case .city: 2
        case .demonstrationZone: 3
        case .county: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "REGION_TIER_UNSPECIFIED"
        case .province: "REGION_TIER_PROVINCE"
        case .city: "REGION_TIER_CITY"
        case .demonstrationZone: "REGION_TIER_DEMONSTRATION_ZONE"
        case .county: "REGION_TIER_COUNTY"
        case .unrecognized: nil
        }
    }
}

public struct Region: Message {
    /// Six digits, GB/T 2260; 沈抚示范区 is "211500".
    public var code: String = ""
    /// Chinese name, for example "沈阳市".
    public var name: String = ""
    /// Code of the region it lies in; empty for the province.
    public var parentCode: String = ""
    public var tier: RegionTier = .unspecified
    /// As the national table words it, for example "市辖区".
    public var kind: String = ""

    public init() {}

    public init(code: String = "", name: String = "", parentCode: String = "", tier: RegionTier = .unspecified, kind: String = "") {
        self.code = code
        self.name = name
        self.parentCode = parentCode
        self.tier = tier
        self.kind = kind
    }
}

extension Region {
    public static var protoName: String { "liaoning.skills.catalog.v1.Region" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__region__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Region.self)
        self.code = unpacker.string(c.pointee.code)
        self.name = unpacker.string(c.pointee.name)
        self.parentCode = unpacker.string(c.pointee.parent_code)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.kind = unpacker.string(c.pointee.kind)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Region.self)
        c.pointee.code = packer.string(self.code)
        c.pointee.name = packer.string(self.name)
        c.pointee.parent_code = packer.string(self.parentCode)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.kind = packer.string(self.kind)
    }
}

public struct GetRegionRequest: Message {
    public var code: String = ""

    public init() {}

    public init(code: String = "") {
        self.code = code
    }
}

extension GetRegionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetRegionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_region_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetRegionRequest.self)
        self.code = unpacker.string(c.pointee.code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetRegionRequest.self)
        c.pointee.code = packer.string(self.code)
    }
}

extension GetRegionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var code: String

        public init(code: String) {
            self.code = code
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("code", required: true, format: "ANY_REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let code: String? = check.anyRegion(self.code, "code", required: true)
        guard let code else { return nil }
        return Checked(code: code)
    }
}

public struct ListRegionsRequest: Message {
    /// Only what lies directly in this region.
    public var parentCode: String = ""
    /// Only regions of these tiers; empty: all.
    public var tiers: [RegionTier] = []
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    /// From the answer before; empty for the first page.
    public var pageToken: String = ""

    public init() {}

    public init(parentCode: String = "", tiers: [RegionTier] = [], pageSize: Int32 = 0, pageToken: String = "") {
        self.parentCode = parentCode
        self.tiers = tiers
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListRegionsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListRegionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_regions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRegionsRequest.self)
        self.parentCode = unpacker.string(c.pointee.parent_code)
        self.tiers = unpacker.enums(c.pointee.tiers, c.pointee.n_tiers)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRegionsRequest.self)
        c.pointee.parent_code = packer.string(self.parentCode)
        c.pointee.tiers = packer.enums(self.tiers)
        c.pointee.n_tiers = self.tiers.count
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListRegionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only what lies directly in this region.
        public var parentCode: RegionCode?
        /// Only regions of these tiers; empty: all.
        public var tiers: [RegionTier]
        /// The page that is asked for.
        public var page: PageQuery

        public init(parentCode: RegionCode?, tiers: [RegionTier], page: PageQuery) {
            self.parentCode = parentCode
            self.tiers = tiers
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("parent_code", format: "REGION"),
            FieldRule("tiers", items: 0...4),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let parentCode: RegionCode?? = check.optional(region: self.parentCode, "parent_code")
        let tiers: [RegionTier]? = check.list(self.tiers, "tiers", 0...4) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let parentCode, let tiers, let page else { return nil }
        return Checked(parentCode: parentCode, tiers: tiers, page: page)
    }
}

public struct ListRegionsResponse: Message {
    /// By code.
    public var regions: [Region] = []
    /// Empty when this was the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(regions: [Region] = [], nextPageToken: String = "") {
        self.regions = regions
        self.nextPageToken = nextPageToken
    }
}

extension ListRegionsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListRegionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_regions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRegionsResponse.self)
        self.regions = unpacker.messages(c.pointee.regions, c.pointee.n_regions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRegionsResponse.self)
        c.pointee.regions = packer.messages(self.regions)
        c.pointee.n_regions = self.regions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
