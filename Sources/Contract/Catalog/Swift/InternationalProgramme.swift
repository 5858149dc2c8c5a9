// Written by Protos/generate.sh from liaoning/skills/catalog/v1/international_programme.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

public struct InternationalProgramme: Message {
    public var programmeID: String = ""
    public var title: String = ""
    /// The school or firm here that leads it, and its region.
    public var leadCreditCode: String = ""
    public var regionCode: String = ""
    /// Two letters, ISO 3166-1.
    public var country: String = ""
    /// 一带一路
    public var beltAndRoad: Bool = false
    /// The firm, school or authority abroad.
    public var partner: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// 互认技能等级: what the other side calls the level that both recognise, and by which agreement; empty: none is recognised.
    public var recognisedAs: String = ""
    public var recognitionAgreement: String = ""
    /// What the firm pays for each trainee, in whole yuan, and for how many months they agreed to serve it (服务期).
    public var firmPaysYuan: Int64 = 0
    public var serviceMonths: Int32 = 0
    public var effectiveFrom: String = ""
    /// The last day; empty: without a term.
    public var effectiveTo: String = ""
    public var endReason: String = ""

    public init() {}

    public init(programmeID: String = "", title: String = "", leadCreditCode: String = "", regionCode: String = "", country: String = "", beltAndRoad: Bool = false, partner: String = "", occupationCode: String = "", level: Level = .unspecified, recognisedAs: String = "", recognitionAgreement: String = "", firmPaysYuan: Int64 = 0, serviceMonths: Int32 = 0, effectiveFrom: String = "", effectiveTo: String = "", endReason: String = "") {
        self.programmeID = programmeID
        self.title = title
        self.leadCreditCode = leadCreditCode
        self.regionCode = regionCode
        self.country = country
        self.beltAndRoad = beltAndRoad
        self.partner = partner
        self.occupationCode = occupationCode
        self.level = level
        self.recognisedAs = recognisedAs
        self.recognitionAgreement = recognitionAgreement
        self.firmPaysYuan = firmPaysYuan
        self.serviceMonths = serviceMonths
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.endReason = endReason
    }
}

extension InternationalProgramme {
    public static var protoName: String { "liaoning.skills.catalog.v1.InternationalProgramme" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__international_programme__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InternationalProgramme.self)
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.title = unpacker.string(c.pointee.title)
        self.leadCreditCode = unpacker.string(c.pointee.lead_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.country = unpacker.string(c.pointee.country)
        self.beltAndRoad = c.pointee.belt_and_road != 0
        self.partner = unpacker.string(c.pointee.partner)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.recognisedAs = unpacker.string(c.pointee.recognised_as)
        self.recognitionAgreement = unpacker.string(c.pointee.recognition_agreement)
        self.firmPaysYuan = c.pointee.firm_pays_yuan
        self.serviceMonths = c.pointee.service_months
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__InternationalProgramme.self)
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.title = packer.string(self.title)
        c.pointee.lead_credit_code = packer.string(self.leadCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.country = packer.string(self.country)
        c.pointee.belt_and_road = self.beltAndRoad ? 1 : 0
        c.pointee.partner = packer.string(self.partner)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.recognised_as = packer.string(self.recognisedAs)
        c.pointee.recognition_agreement = packer.string(self.recognitionAgreement)
        c.pointee.firm_pays_yuan = self.firmPaysYuan
        c.pointee.service_months = self.serviceMonths
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

public struct RecordInternationalProgrammeRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var title: String = ""
    public var leadCreditCode: String = ""
    public var country: String = ""
    public var beltAndRoad: Bool = false
    public var partner: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var recognisedAs: String = ""
    public var recognitionAgreement: String = ""
    public var firmPaysYuan: Int64 = 0
    public var serviceMonths: Int32 = 0
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""

    public init() {}

    public init(requestID: String = "", title: String = "", leadCreditCode: String = "", country: String = "", beltAndRoad: Bool = false, partner: String = "", occupationCode: String = "", level: Level = .unspecified, recognisedAs: String = "", recognitionAgreement: String = "", firmPaysYuan: Int64 = 0, serviceMonths: Int32 = 0, effectiveFrom: String = "", effectiveTo: String = "") {
        self.requestID = requestID
        self.title = title
        self.leadCreditCode = leadCreditCode
        self.country = country
        self.beltAndRoad = beltAndRoad
        self.partner = partner
        self.occupationCode = occupationCode
        self.level = level
        self.recognisedAs = recognisedAs
        self.recognitionAgreement = recognitionAgreement
        self.firmPaysYuan = firmPaysYuan
        self.serviceMonths = serviceMonths
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
    }
}

extension RecordInternationalProgrammeRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RecordInternationalProgrammeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__record_international_programme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordInternationalProgrammeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.title = unpacker.string(c.pointee.title)
        self.leadCreditCode = unpacker.string(c.pointee.lead_credit_code)
        self.country = unpacker.string(c.pointee.country)
        self.beltAndRoad = c.pointee.belt_and_road != 0
        self.partner = unpacker.string(c.pointee.partner)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.recognisedAs = unpacker.string(c.pointee.recognised_as)
        self.recognitionAgreement = unpacker.string(c.pointee.recognition_agreement)
        self.firmPaysYuan = c.pointee.firm_pays_yuan
        self.serviceMonths = c.pointee.service_months
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordInternationalProgrammeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.title = packer.string(self.title)
        c.pointee.lead_credit_code = packer.string(self.leadCreditCode)
        c.pointee.country = packer.string(self.country)
        c.pointee.belt_and_road = self.beltAndRoad ? 1 : 0
        c.pointee.partner = packer.string(self.partner)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.recognised_as = packer.string(self.recognisedAs)
        c.pointee.recognition_agreement = packer.string(self.recognitionAgreement)
        c.pointee.firm_pays_yuan = self.firmPaysYuan
        c.pointee.service_months = self.serviceMonths
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
    }
}

extension RecordInternationalProgrammeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var title: String
        public var leadCreditCode: CreditCode
        public var country: String
        public var beltAndRoad: Bool
        public var partner: String
        public var occupationCode: OccupationCode
        public var level: Level?
        public var recognisedAs: String
        public var recognitionAgreement: String
        public var firmPaysYuan: Int
        public var serviceMonths: Int
        public var effectiveFrom: CivilDay
        public var effectiveTo: CivilDay?

        public init(requestID: String, title: String, leadCreditCode: CreditCode, country: String, beltAndRoad: Bool, partner: String, occupationCode: OccupationCode, level: Level?, recognisedAs: String, recognitionAgreement: String, firmPaysYuan: Int, serviceMonths: Int, effectiveFrom: CivilDay, effectiveTo: CivilDay?) {
            self.requestID = requestID
            self.title = title
            self.leadCreditCode = leadCreditCode
            self.country = country
            self.beltAndRoad = beltAndRoad
            self.partner = partner
            self.occupationCode = occupationCode
            self.level = level
            self.recognisedAs = recognisedAs
            self.recognitionAgreement = recognitionAgreement
            self.firmPaysYuan = firmPaysYuan
            self.serviceMonths = serviceMonths
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("title", required: true, format: "REMARK", length: 2...80),
            FieldRule("lead_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("country", required: true, format: "RAW", length: 2...2),
            FieldRule("belt_and_road"),
            FieldRule("partner", required: true, format: "REMARK", length: 2...100),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("recognised_as", format: "REMARK", length: 0...60),
            FieldRule("recognition_agreement", format: "REMARK", length: 0...100),
            FieldRule("firm_pays_yuan", values: 0...10000000),
            FieldRule("service_months", values: 0...240),
            FieldRule("effective_from", required: true, format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let title: String? = check.remark(self.title, "title", 2...80, required: true)
        let leadCreditCode: CreditCode? = check.creditCode(self.leadCreditCode, "lead_credit_code", required: true)
        let country: String? = check.raw(self.country, "country", 2...2, required: true)
        let beltAndRoad: Bool? = self.beltAndRoad
        let partner: String? = check.remark(self.partner, "partner", 2...100, required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level?? = check.optional(choice: self.level, "level")
        let recognisedAs: String? = check.remark(self.recognisedAs, "recognised_as", 0...60, required: false)
        let recognitionAgreement: String? = check.remark(self.recognitionAgreement, "recognition_agreement", 0...100, required: false)
        let firmPaysYuan: Int? = check.number(self.firmPaysYuan, "firm_pays_yuan", 0...10000000, required: false)
        let serviceMonths: Int? = check.number(self.serviceMonths, "service_months", 0...240, required: false)
        let effectiveFrom: CivilDay? = check.day(self.effectiveFrom, "effective_from", required: true)
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        guard let requestID, let title, let leadCreditCode, let country, let beltAndRoad, let partner, let occupationCode, let level, let recognisedAs, let recognitionAgreement, let firmPaysYuan, let serviceMonths, let effectiveFrom, let effectiveTo else { return nil }
        return Checked(requestID: requestID, title: title, leadCreditCode: leadCreditCode, country: country, beltAndRoad: beltAndRoad, partner: partner, occupationCode: occupationCode, level: level, recognisedAs: recognisedAs, recognitionAgreement: recognitionAgreement, firmPaysYuan: firmPaysYuan, serviceMonths: serviceMonths, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo)
    }
}

public struct EndInternationalProgrammeRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var programmeID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", programmeID: String = "", reason: String = "") {
        self.requestID = requestID
        self.programmeID = programmeID
        self.reason = reason
    }
}

extension EndInternationalProgrammeRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndInternationalProgrammeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_international_programme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndInternationalProgrammeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndInternationalProgrammeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndInternationalProgrammeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var programmeID: String
        public var reason: String

        public init(requestID: String, programmeID: String, reason: String) {
            self.requestID = requestID
            self.programmeID = programmeID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("programme_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let programmeID: String? = check.recordID(self.programmeID, "programme_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let programmeID, let reason else { return nil }
        return Checked(requestID: requestID, programmeID: programmeID, reason: reason)
    }
}

public struct ListInternationalProgrammesRequest: Message {
    /// A city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    public var country: String = ""
    /// Only 一带一路 programmes.
    public var beltAndRoad: Bool = false
    /// Only those in force on this day.
    public var onDate: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", country: String = "", beltAndRoad: Bool = false, onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.country = country
        self.beltAndRoad = beltAndRoad
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInternationalProgrammesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListInternationalProgrammesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_international_programmes_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInternationalProgrammesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.country = unpacker.string(c.pointee.country)
        self.beltAndRoad = c.pointee.belt_and_road != 0
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInternationalProgrammesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.country = packer.string(self.country)
        c.pointee.belt_and_road = self.beltAndRoad ? 1 : 0
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInternationalProgrammesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var country: String
        /// Only 一带一路 programmes.
        public var beltAndRoad: Bool
        /// Only those in force on this day.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, country: String, beltAndRoad: Bool, onDate: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.country = country
            self.beltAndRoad = beltAndRoad
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("country", format: "RAW", length: 0...2),
            FieldRule("belt_and_road"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let country: String? = check.raw(self.country, "country", 0...2, required: false)
        let beltAndRoad: Bool? = self.beltAndRoad
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let country, let beltAndRoad, let onDate, let page else { return nil }
        return Checked(regionCode: regionCode, country: country, beltAndRoad: beltAndRoad, onDate: onDate, page: page)
    }
}

public struct ListInternationalProgrammesResponse: Message {
    public var programmes: [InternationalProgramme] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(programmes: [InternationalProgramme] = [], nextPageToken: String = "") {
        self.programmes = programmes
        self.nextPageToken = nextPageToken
    }
}

extension ListInternationalProgrammesResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListInternationalProgrammesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_international_programmes_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInternationalProgrammesResponse.self)
        self.programmes = unpacker.messages(c.pointee.programmes, c.pointee.n_programmes)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListInternationalProgrammesResponse.self)
        c.pointee.programmes = packer.messages(self.programmes)
        c.pointee.n_programmes = self.programmes.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
