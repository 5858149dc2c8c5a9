// Written by Protos/generate.sh from liaoning/skills/catalog/v1/training_brand.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum TrainingBrandState: EnumValue {
    case unspecified
    case filed
    case confirmed
    case returned
    case ended
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TrainingBrandState] = [.unspecified, .filed, .confirmed, .returned, .ended]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .confirmed
        case 3: self = .returned
        case 4: self = .ended
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .confirmed: 2
        case .returned: 3
        case .ended: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TRAINING_BRAND_STATE_UNSPECIFIED"
        case .filed: "TRAINING_BRAND_STATE_FILED"
        case .confirmed: "TRAINING_BRAND_STATE_CONFIRMED"
        case .returned: "TRAINING_BRAND_STATE_RETURNED"
        case .ended: "TRAINING_BRAND_STATE_ENDED"
        case .unrecognized: nil
        }
    }
}

public struct TrainingBrand: Message {
    public var brandID: String = ""
    public var regionCode: String = ""
    public var name: String = ""
    /// The trade and skill that it stands for.
    public var summary: String = ""
    public var occupationCodes: [String] = []
    /// How many people work in it when it is filed (带动就业人数).
    public var employed: Int32 = 0
    /// The firms, schools and institutions behind it.
    public var supporterCreditCodes: [String] = []
    public var state: TrainingBrandState = .unspecified
    public var filedOn: String = ""
    /// Filed after the day by which the year's brand was due.
    public var late: Bool = false
    /// When it was confirmed, returned or ended.
    public var decidedOn: String = ""
    public var opinion: String = ""
    public var events: [BrandEvent] = []
    /// Latest year first; of each year the record that counts.
    public var effects: [BrandEffect] = []

    public init() {}

    public init(brandID: String = "", regionCode: String = "", name: String = "", summary: String = "", occupationCodes: [String] = [], employed: Int32 = 0, supporterCreditCodes: [String] = [], state: TrainingBrandState = .unspecified, filedOn: String = "", late: Bool = false, decidedOn: String = "", opinion: String = "", events: [BrandEvent] = [], effects: [BrandEffect] = []) {
        self.brandID = brandID
        self.regionCode = regionCode
        self.name = name
        self.summary = summary
        self.occupationCodes = occupationCodes
        self.employed = employed
        self.supporterCreditCodes = supporterCreditCodes
        self.state = state
        self.filedOn = filedOn
        self.late = late
        self.decidedOn = decidedOn
        self.opinion = opinion
        self.events = events
        self.effects = effects
    }
}

extension TrainingBrand {
    public static var protoName: String { "liaoning.skills.catalog.v1.TrainingBrand" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__training_brand__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TrainingBrand.self)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.name = unpacker.string(c.pointee.name)
        self.summary = unpacker.string(c.pointee.summary)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.employed = c.pointee.employed
        self.supporterCreditCodes = unpacker.strings(c.pointee.supporter_credit_codes, c.pointee.n_supporter_credit_codes)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.late = c.pointee.late != 0
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.opinion = unpacker.string(c.pointee.opinion)
        self.events = unpacker.messages(c.pointee.events, c.pointee.n_events)
        self.effects = unpacker.messages(c.pointee.effects, c.pointee.n_effects)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TrainingBrand.self)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.summary = packer.string(self.summary)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.employed = self.employed
        c.pointee.supporter_credit_codes = packer.strings(self.supporterCreditCodes)
        c.pointee.n_supporter_credit_codes = self.supporterCreditCodes.count
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.late = self.late ? 1 : 0
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.opinion = packer.string(self.opinion)
        c.pointee.events = packer.messages(self.events)
        c.pointee.n_events = self.events.count
        c.pointee.effects = packer.messages(self.effects)
        c.pointee.n_effects = self.effects.count
    }
}

public struct BrandEvent: Message {
    public var competitionID: String = ""
    public var eventID: String = ""
    public var year: Int32 = 0

    public init() {}

    public init(competitionID: String = "", eventID: String = "", year: Int32 = 0) {
        self.competitionID = competitionID
        self.eventID = eventID
        self.year = year
    }
}

extension BrandEvent {
    public static var protoName: String { "liaoning.skills.catalog.v1.BrandEvent" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__brand_event__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandEvent.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandEvent.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.year = self.year
    }
}

public struct BrandEffect: Message {
    public var year: Int32 = 0
    /// People who were trained under the brand, and how many of them found work or founded a business.
    public var trained: Int32 = 0
    public var employed: Int32 = 0
    public var version: Int32 = 0

    public init() {}

    public init(year: Int32 = 0, trained: Int32 = 0, employed: Int32 = 0, version: Int32 = 0) {
        self.year = year
        self.trained = trained
        self.employed = employed
        self.version = version
    }
}

extension BrandEffect {
    public static var protoName: String { "liaoning.skills.catalog.v1.BrandEffect" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__brand_effect__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandEffect.self)
        self.year = c.pointee.year
        self.trained = c.pointee.trained
        self.employed = c.pointee.employed
        self.version = c.pointee.version
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandEffect.self)
        c.pointee.year = self.year
        c.pointee.trained = self.trained
        c.pointee.employed = self.employed
        c.pointee.version = self.version
    }
}

public struct BrandStanding: Message {
    public var year: Int32 = 0
    /// The day by which brands were due that year; empty: the policy names none.
    public var dueOn: String = ""
    /// Every city-level unit by code.
    public var cities: [CityBrands] = []

    public init() {}

    public init(year: Int32 = 0, dueOn: String = "", cities: [CityBrands] = []) {
        self.year = year
        self.dueOn = dueOn
        self.cities = cities
    }
}

extension BrandStanding {
    public static var protoName: String { "liaoning.skills.catalog.v1.BrandStanding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__brand_standing__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandStanding.self)
        self.year = c.pointee.year
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.cities = unpacker.messages(c.pointee.cities, c.pointee.n_cities)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__BrandStanding.self)
        c.pointee.year = self.year
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.cities = packer.messages(self.cities)
        c.pointee.n_cities = self.cities.count
    }
}

public struct CityBrands: Message {
    public var regionCode: String = ""
    /// How many the policy asks for, and how many are filed or confirmed.
    public var planned: Int64 = 0
    public var brands: Int32 = 0
    /// The first day on which one that stands was filed; empty: none is.
    public var firstFiledOn: String = ""
    /// None stood by the due day of the year.
    public var overdue: Bool = false
    public var confirmedBrandID: String = ""
    /// Whether the confirmed brand is an event of a competition of the year.
    public var isEvent: Bool = false
    public var trained: Int64 = 0
    public var employed: Int64 = 0

    public init() {}

    public init(regionCode: String = "", planned: Int64 = 0, brands: Int32 = 0, firstFiledOn: String = "", overdue: Bool = false, confirmedBrandID: String = "", isEvent: Bool = false, trained: Int64 = 0, employed: Int64 = 0) {
        self.regionCode = regionCode
        self.planned = planned
        self.brands = brands
        self.firstFiledOn = firstFiledOn
        self.overdue = overdue
        self.confirmedBrandID = confirmedBrandID
        self.isEvent = isEvent
        self.trained = trained
        self.employed = employed
    }
}

extension CityBrands {
    public static var protoName: String { "liaoning.skills.catalog.v1.CityBrands" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__city_brands__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CityBrands.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.planned = c.pointee.planned
        self.brands = c.pointee.brands
        self.firstFiledOn = unpacker.string(c.pointee.first_filed_on)
        self.overdue = c.pointee.overdue != 0
        self.confirmedBrandID = unpacker.string(c.pointee.confirmed_brand_id)
        self.isEvent = c.pointee.is_event != 0
        self.trained = c.pointee.trained
        self.employed = c.pointee.employed
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CityBrands.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.planned = self.planned
        c.pointee.brands = self.brands
        c.pointee.first_filed_on = packer.string(self.firstFiledOn)
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.confirmed_brand_id = packer.string(self.confirmedBrandID)
        c.pointee.is_event = self.isEvent ? 1 : 0
        c.pointee.trained = self.trained
        c.pointee.employed = self.employed
    }
}

public struct FileTrainingBrandRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var regionCode: String = ""
    public var name: String = ""
    public var summary: String = ""
    public var occupationCodes: [String] = []
    public var employed: Int32 = 0
    public var supporterCreditCodes: [String] = []

    public init() {}

    public init(requestID: String = "", regionCode: String = "", name: String = "", summary: String = "", occupationCodes: [String] = [], employed: Int32 = 0, supporterCreditCodes: [String] = []) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.name = name
        self.summary = summary
        self.occupationCodes = occupationCodes
        self.employed = employed
        self.supporterCreditCodes = supporterCreditCodes
    }
}

extension FileTrainingBrandRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FileTrainingBrandRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__file_training_brand_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileTrainingBrandRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.name = unpacker.string(c.pointee.name)
        self.summary = unpacker.string(c.pointee.summary)
        self.occupationCodes = unpacker.strings(c.pointee.occupation_codes, c.pointee.n_occupation_codes)
        self.employed = c.pointee.employed
        self.supporterCreditCodes = unpacker.strings(c.pointee.supporter_credit_codes, c.pointee.n_supporter_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileTrainingBrandRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.summary = packer.string(self.summary)
        c.pointee.occupation_codes = packer.strings(self.occupationCodes)
        c.pointee.n_occupation_codes = self.occupationCodes.count
        c.pointee.employed = self.employed
        c.pointee.supporter_credit_codes = packer.strings(self.supporterCreditCodes)
        c.pointee.n_supporter_credit_codes = self.supporterCreditCodes.count
    }
}

extension FileTrainingBrandRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var regionCode: RegionCode
        public var name: String
        public var summary: String
        public var occupationCodes: [OccupationCode]
        public var employed: Int
        public var supporterCreditCodes: [CreditCode]

        public init(requestID: String, regionCode: RegionCode, name: String, summary: String, occupationCodes: [OccupationCode], employed: Int, supporterCreditCodes: [CreditCode]) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.name = name
            self.summary = summary
            self.occupationCodes = occupationCodes
            self.employed = employed
            self.supporterCreditCodes = supporterCreditCodes
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("name", required: true, format: "REMARK", length: 2...40),
            FieldRule("summary", required: true, format: "REMARK", length: 2...500),
            FieldRule("occupation_codes", required: true, format: "OCCUPATION", items: 1...10),
            FieldRule("employed", values: 0...10000000),
            FieldRule("supporter_credit_codes", required: true, format: "CREDIT_CODE", items: 1...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let name: String? = check.remark(self.name, "name", 2...40, required: true)
        let summary: String? = check.remark(self.summary, "summary", 2...500, required: true)
        let occupationCodes: [OccupationCode]? = check.list(self.occupationCodes, "occupation_codes", 1...10) { (value, check: inout FieldCheck) in check.occupation(value, FieldCheck.element, required: true) }
        let employed: Int? = check.number(self.employed, "employed", 0...10000000, required: false)
        let supporterCreditCodes: [CreditCode]? = check.list(self.supporterCreditCodes, "supporter_credit_codes", 1...50) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        guard let requestID, let regionCode, let name, let summary, let occupationCodes, let employed, let supporterCreditCodes else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, name: name, summary: summary, occupationCodes: occupationCodes, employed: employed, supporterCreditCodes: supporterCreditCodes)
    }
}

public struct ConfirmTrainingBrandRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var brandID: String = ""
    public var opinion: String = ""

    public init() {}

    public init(requestID: String = "", brandID: String = "", opinion: String = "") {
        self.requestID = requestID
        self.brandID = brandID
        self.opinion = opinion
    }
}

extension ConfirmTrainingBrandRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ConfirmTrainingBrandRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__confirm_training_brand_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ConfirmTrainingBrandRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.opinion = unpacker.string(c.pointee.opinion)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ConfirmTrainingBrandRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.opinion = packer.string(self.opinion)
    }
}

extension ConfirmTrainingBrandRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var brandID: String
        public var opinion: String

        public init(requestID: String, brandID: String, opinion: String) {
            self.requestID = requestID
            self.brandID = brandID
            self.opinion = opinion
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
            FieldRule("opinion", format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        let opinion: String? = check.remark(self.opinion, "opinion", 0...500, required: false)
        guard let requestID, let brandID, let opinion else { return nil }
        return Checked(requestID: requestID, brandID: brandID, opinion: opinion)
    }
}

public struct ReturnTrainingBrandRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var brandID: String = ""
    public var opinion: String = ""

    public init() {}

    public init(requestID: String = "", brandID: String = "", opinion: String = "") {
        self.requestID = requestID
        self.brandID = brandID
        self.opinion = opinion
    }
}

extension ReturnTrainingBrandRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ReturnTrainingBrandRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__return_training_brand_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReturnTrainingBrandRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.opinion = unpacker.string(c.pointee.opinion)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReturnTrainingBrandRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.opinion = packer.string(self.opinion)
    }
}

extension ReturnTrainingBrandRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var brandID: String
        public var opinion: String

        public init(requestID: String, brandID: String, opinion: String) {
            self.requestID = requestID
            self.brandID = brandID
            self.opinion = opinion
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
            FieldRule("opinion", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        let opinion: String? = check.remark(self.opinion, "opinion", 2...500, required: true)
        guard let requestID, let brandID, let opinion else { return nil }
        return Checked(requestID: requestID, brandID: brandID, opinion: opinion)
    }
}

public struct EndTrainingBrandRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var brandID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", brandID: String = "", reason: String = "") {
        self.requestID = requestID
        self.brandID = brandID
        self.reason = reason
    }
}

extension EndTrainingBrandRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndTrainingBrandRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_training_brand_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndTrainingBrandRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndTrainingBrandRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndTrainingBrandRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var brandID: String
        public var reason: String

        public init(requestID: String, brandID: String, reason: String) {
            self.requestID = requestID
            self.brandID = brandID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        guard let requestID, let brandID, let reason else { return nil }
        return Checked(requestID: requestID, brandID: brandID, reason: reason)
    }
}

public struct MarkBrandEventRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var brandID: String = ""
    public var competitionID: String = ""
    public var eventID: String = ""
    public var year: Int32 = 0

    public init() {}

    public init(requestID: String = "", brandID: String = "", competitionID: String = "", eventID: String = "", year: Int32 = 0) {
        self.requestID = requestID
        self.brandID = brandID
        self.competitionID = competitionID
        self.eventID = eventID
        self.year = year
    }
}

extension MarkBrandEventRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.MarkBrandEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__mark_brand_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MarkBrandEventRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MarkBrandEventRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.year = self.year
    }
}

extension MarkBrandEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var brandID: String
        public var competitionID: String
        public var eventID: String
        public var year: Int

        public init(requestID: String, brandID: String, competitionID: String, eventID: String, year: Int) {
            self.requestID = requestID
            self.brandID = brandID
            self.competitionID = competitionID
            self.eventID = eventID
            self.year = year
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("year", required: true, values: 2000...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        guard let requestID, let brandID, let competitionID, let eventID, let year else { return nil }
        return Checked(requestID: requestID, brandID: brandID, competitionID: competitionID, eventID: eventID, year: year)
    }
}

public struct RecordBrandEffectRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var brandID: String = ""
    public var year: Int32 = 0
    public var trained: Int32 = 0
    public var employed: Int32 = 0

    public init() {}

    public init(requestID: String = "", brandID: String = "", year: Int32 = 0, trained: Int32 = 0, employed: Int32 = 0) {
        self.requestID = requestID
        self.brandID = brandID
        self.year = year
        self.trained = trained
        self.employed = employed
    }
}

extension RecordBrandEffectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RecordBrandEffectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__record_brand_effect_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordBrandEffectRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
        self.year = c.pointee.year
        self.trained = c.pointee.trained
        self.employed = c.pointee.employed
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordBrandEffectRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.brand_id = packer.string(self.brandID)
        c.pointee.year = self.year
        c.pointee.trained = self.trained
        c.pointee.employed = self.employed
    }
}

extension RecordBrandEffectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var brandID: String
        public var year: Int
        public var trained: Int
        public var employed: Int

        public init(requestID: String, brandID: String, year: Int, trained: Int, employed: Int) {
            self.requestID = requestID
            self.brandID = brandID
            self.year = year
            self.trained = trained
            self.employed = employed
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("trained", values: 0...10000000),
            FieldRule("employed", values: 0...10000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let trained: Int? = check.number(self.trained, "trained", 0...10000000, required: false)
        let employed: Int? = check.number(self.employed, "employed", 0...10000000, required: false)
        guard let requestID, let brandID, let year, let trained, let employed else { return nil }
        return Checked(requestID: requestID, brandID: brandID, year: year, trained: trained, employed: employed)
    }
}

public struct GetTrainingBrandRequest: Message {
    public var brandID: String = ""

    public init() {}

    public init(brandID: String = "") {
        self.brandID = brandID
    }
}

extension GetTrainingBrandRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetTrainingBrandRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_training_brand_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTrainingBrandRequest.self)
        self.brandID = unpacker.string(c.pointee.brand_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTrainingBrandRequest.self)
        c.pointee.brand_id = packer.string(self.brandID)
    }
}

extension GetTrainingBrandRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var brandID: String

        public init(brandID: String) {
            self.brandID = brandID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        guard let brandID else { return nil }
        return Checked(brandID: brandID)
    }
}

public struct ListTrainingBrandsRequest: Message {
    public var regionCode: String = ""
    public var state: TrainingBrandState = .unspecified
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", state: TrainingBrandState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingBrandsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTrainingBrandsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_training_brands_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingBrandsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingBrandsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingBrandsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var state: TrainingBrandState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, state: TrainingBrandState?, page: PageQuery) {
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: TrainingBrandState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, state: state, page: page)
    }
}

public struct ListTrainingBrandsResponse: Message {
    public var brands: [TrainingBrand] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(brands: [TrainingBrand] = [], nextPageToken: String = "") {
        self.brands = brands
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingBrandsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTrainingBrandsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_training_brands_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingBrandsResponse.self)
        self.brands = unpacker.messages(c.pointee.brands, c.pointee.n_brands)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingBrandsResponse.self)
        c.pointee.brands = packer.messages(self.brands)
        c.pointee.n_brands = self.brands.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetBrandStandingRequest: Message {
    public var year: Int32 = 0

    public init() {}

    public init(year: Int32 = 0) {
        self.year = year
    }
}

extension GetBrandStandingRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetBrandStandingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_brand_standing_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetBrandStandingRequest.self)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetBrandStandingRequest.self)
        c.pointee.year = self.year
    }
}

extension GetBrandStandingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var year: Int

        public init(year: Int) {
            self.year = year
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("year", required: true, values: 2000...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        guard let year else { return nil }
        return Checked(year: year)
    }
}
