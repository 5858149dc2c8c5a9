// Written by Protos/generate.sh from liaoning/skills/catalog/v1/wage_guidance.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

/// One version of a region's table of a year. Also the payload of the changes "wage_guidance.published" and "wage_guidance.voided", there
/// without its lines.
public struct WageGuidance: Message {
    public var regionCode: String = ""
    public var year: Int32 = 0
    /// From 1 in the region's year.
    public var version: Int32 = 0
    /// The document that published it, as it is cited.
    public var document: String = ""
    public var publishedAt: Timestamp? = nil
    /// Set when it was published in error.
    public var voidedAt: Timestamp? = nil
    public var voidReason: String = ""
    /// Lines of the whole table.
    public var lineCount: Int32 = 0
    /// By occupation and level.
    public var lines: [WageLine] = []

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, version: Int32 = 0, document: String = "", publishedAt: Timestamp? = nil, voidedAt: Timestamp? = nil, voidReason: String = "", lineCount: Int32 = 0, lines: [WageLine] = []) {
        self.regionCode = regionCode
        self.year = year
        self.version = version
        self.document = document
        self.publishedAt = publishedAt
        self.voidedAt = voidedAt
        self.voidReason = voidReason
        self.lineCount = lineCount
        self.lines = lines
    }
}

extension WageGuidance {
    public static var protoName: String { "liaoning.skills.catalog.v1.WageGuidance" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__wage_guidance__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WageGuidance.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.document = unpacker.string(c.pointee.document)
        self.publishedAt = unpacker.message(c.pointee.published_at)
        self.voidedAt = unpacker.message(c.pointee.voided_at)
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.lineCount = c.pointee.line_count
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WageGuidance.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.document = packer.string(self.document)
        c.pointee.published_at = packer.message(self.publishedAt)
        c.pointee.voided_at = packer.message(self.voidedAt)
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.line_count = self.lineCount
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
    }
}

/// What work of one occupation and level earns.
public struct WageLine: Message {
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// Whole yuan a year at the 10th, 25th, 50th, 75th and 90th percentile.
    public var yuan: [Int64] = []

    public init() {}

    public init(occupationCode: String = "", level: Level = .unspecified, yuan: [Int64] = []) {
        self.occupationCode = occupationCode
        self.level = level
        self.yuan = yuan
    }
}

extension WageLine {
    public static var protoName: String { "liaoning.skills.catalog.v1.WageLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__wage_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WageLine.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.yuan = unpacker.numbers(c.pointee.yuan, c.pointee.n_yuan)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WageLine.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.yuan = packer.numbers(self.yuan)
        c.pointee.n_yuan = self.yuan.count
    }
}

extension WageLine: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var occupationCode: OccupationCode
        public var level: Level
        /// Whole yuan a year at the 10th, 25th, 50th, 75th and 90th percentile.
        public var yuan: [Yuan]

        public init(occupationCode: OccupationCode, level: Level, yuan: [Yuan]) {
            self.occupationCode = occupationCode
            self.level = level
            self.yuan = yuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("yuan", required: true, format: "YUAN", values: 1...10000000, items: 5...5),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let yuan: [Yuan]? = check.list(self.yuan, "yuan", 5...5) { (value, check: inout FieldCheck) in check.yuan(value, FieldCheck.element, 1...10000000, required: true) }
        guard let occupationCode, let level, let yuan else { return nil }
        return Checked(occupationCode: occupationCode, level: level, yuan: yuan)
    }
}

public struct PublishWageGuidanceRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var document: String = ""
    public var lines: [WageLine] = []

    public init() {}

    public init(requestID: String = "", regionCode: String = "", year: Int32 = 0, document: String = "", lines: [WageLine] = []) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.year = year
        self.document = document
        self.lines = lines
    }
}

extension PublishWageGuidanceRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.PublishWageGuidanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__publish_wage_guidance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishWageGuidanceRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.document = unpacker.string(c.pointee.document)
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishWageGuidanceRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.document = packer.string(self.document)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
    }
}

extension PublishWageGuidanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        public var year: Int
        public var document: String
        public var lines: [WageLine.Checked]

        public init(requestID: String, regionCode: RegionCode, year: Int, document: String, lines: [WageLine.Checked]) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.year = year
            self.document = document
            self.lines = lines
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("document", required: true, format: "TEXT", length: 0...100),
            FieldRule("lines", required: true, items: 1...5000, message: WageLine.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let document: String? = check.text(self.document, "document", 0...100, required: true)
        let lines: [WageLine.Checked]? = check.list(self.lines, "lines", 1...5000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let regionCode, let year, let document, let lines else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, year: year, document: document, lines: lines)
    }
}

public struct GetWageGuidanceRequest: Message {
    public var regionCode: String = ""
    public var year: Int32 = 0
    /// The one in force when absent.
    public var version: Int32 = 0
    /// Only the lines of this occupation.
    public var occupationCode: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, version: Int32 = 0, occupationCode: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.version = version
        self.occupationCode = occupationCode
    }
}

extension GetWageGuidanceRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetWageGuidanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_wage_guidance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetWageGuidanceRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetWageGuidanceRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.occupation_code = packer.string(self.occupationCode)
    }
}

extension GetWageGuidanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode
        public var year: Int
        /// The one in force when absent.
        public var version: Int?
        /// Only the lines of this occupation.
        public var occupationCode: OccupationCode?

        public init(regionCode: RegionCode, year: Int, version: Int?, occupationCode: OccupationCode?) {
            self.regionCode = regionCode
            self.year = year
            self.version = version
            self.occupationCode = occupationCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("version", values: 1...10000),
            FieldRule("occupation_code", format: "OCCUPATION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let version: Int?? = check.optional(number: self.version, "version", 1...10000)
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        guard let regionCode, let year, let version, let occupationCode else { return nil }
        return Checked(regionCode: regionCode, year: year, version: version, occupationCode: occupationCode)
    }
}

public struct ListWageGuidancesRequest: Message {
    /// A city with its counties, or the province for all.
    public var regionCode: String = ""
    public var year: Int32 = 0
    /// Only tables with lines of this occupation.
    public var occupationCode: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, occupationCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.occupationCode = occupationCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListWageGuidancesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListWageGuidancesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_wage_guidances_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListWageGuidancesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListWageGuidancesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListWageGuidancesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties, or the province for all.
        public var regionCode: RegionCode?
        public var year: Int?
        /// Only tables with lines of this occupation.
        public var occupationCode: OccupationCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, year: Int?, occupationCode: OccupationCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.year = year
            self.occupationCode = occupationCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("year", values: 2000...2100),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let year: Int?? = check.optional(number: self.year, "year", 2000...2100)
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let year, let occupationCode, let page else { return nil }
        return Checked(regionCode: regionCode, year: year, occupationCode: occupationCode, page: page)
    }
}

public struct ListWageGuidancesResponse: Message {
    public var wageGuidances: [WageGuidance] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(wageGuidances: [WageGuidance] = [], nextPageToken: String = "") {
        self.wageGuidances = wageGuidances
        self.nextPageToken = nextPageToken
    }
}

extension ListWageGuidancesResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListWageGuidancesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_wage_guidances_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListWageGuidancesResponse.self)
        self.wageGuidances = unpacker.messages(c.pointee.wage_guidances, c.pointee.n_wage_guidances)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListWageGuidancesResponse.self)
        c.pointee.wage_guidances = packer.messages(self.wageGuidances)
        c.pointee.n_wage_guidances = self.wageGuidances.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct VoidWageGuidanceRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var version: Int32 = 0
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", regionCode: String = "", year: Int32 = 0, version: Int32 = 0, reason: String = "") {
        self.requestID = requestID
        self.regionCode = regionCode
        self.year = year
        self.version = version
        self.reason = reason
    }
}

extension VoidWageGuidanceRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.VoidWageGuidanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__void_wage_guidance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidWageGuidanceRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidWageGuidanceRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidWageGuidanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        public var year: Int
        public var version: Int
        public var reason: String

        public init(requestID: String, regionCode: RegionCode, year: Int, version: Int, reason: String) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.year = year
            self.version = version
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("version", required: true, values: 1...10000),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let version: Int? = check.number(self.version, "version", 1...10000, required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let regionCode, let year, let version, let reason else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, year: year, version: version, reason: reason)
    }
}
