// Written by Protos/generate.sh from liaoning/skills/catalog/v1/cooperation.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum CooperationKind: EnumValue {
    case unspecified
    /// 企业培训工作站
    case trainingStation
    /// 订单培养
    case orderedClass
    /// 冠名培养
    case namedClass
    /// 产业学院
    case industryCollege
    /// 长期合作企业
    case longTermPartner
    /// 技工教育集团（联盟）
    case educationGroup
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CooperationKind] = [.unspecified, .trainingStation, .orderedClass, .namedClass, .industryCollege, .longTermPartner, .educationGroup]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .trainingStation
        case 2: self = .orderedClass
        case 3: self = .namedClass
        case 4: self = .industryCollege
        case 5: self = .longTermPartner
        case 6: self = .educationGroup
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .trainingStation: 1
        case .orderedClass: 2
        case .namedClass: 3
        case .industryCollege: 4
        case .longTermPartner: 5
        case .educationGroup: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "COOPERATION_KIND_UNSPECIFIED"
        case .trainingStation: "COOPERATION_KIND_TRAINING_STATION"
        case .orderedClass: "COOPERATION_KIND_ORDERED_CLASS"
        case .namedClass: "COOPERATION_KIND_NAMED_CLASS"
        case .industryCollege: "COOPERATION_KIND_INDUSTRY_COLLEGE"
        case .longTermPartner: "COOPERATION_KIND_LONG_TERM_PARTNER"
        case .educationGroup: "COOPERATION_KIND_EDUCATION_GROUP"
        case .unrecognized: nil
        }
    }
}

public struct Cooperation: Message {
    public var cooperationID: String = ""
    public var kind: CooperationKind = .unspecified
    public var title: String = ""
    /// The school that leads it, and its region.
    public var schoolCreditCode: String = ""
    public var regionCode: String = ""
    public var partnerCreditCodes: [String] = []
    /// Of an ordered or named class: the major, where it is one of a technical school, and the places.
    public var majorID: String = ""
    public var places: Int32 = 0
    public var agreement: String = ""
    public var effectiveFrom: String = ""
    /// The last day; empty: without a term.
    public var effectiveTo: String = ""
    public var endReason: String = ""

    public init() {}

    public init(cooperationID: String = "", kind: CooperationKind = .unspecified, title: String = "", schoolCreditCode: String = "", regionCode: String = "", partnerCreditCodes: [String] = [], majorID: String = "", places: Int32 = 0, agreement: String = "", effectiveFrom: String = "", effectiveTo: String = "", endReason: String = "") {
        self.cooperationID = cooperationID
        self.kind = kind
        self.title = title
        self.schoolCreditCode = schoolCreditCode
        self.regionCode = regionCode
        self.partnerCreditCodes = partnerCreditCodes
        self.majorID = majorID
        self.places = places
        self.agreement = agreement
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.endReason = endReason
    }
}

extension Cooperation {
    public static var protoName: String { "liaoning.skills.catalog.v1.Cooperation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__cooperation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Cooperation.self)
        self.cooperationID = unpacker.string(c.pointee.cooperation_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.title = unpacker.string(c.pointee.title)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.partnerCreditCodes = unpacker.strings(c.pointee.partner_credit_codes, c.pointee.n_partner_credit_codes)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.places = c.pointee.places
        self.agreement = unpacker.string(c.pointee.agreement)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Cooperation.self)
        c.pointee.cooperation_id = packer.string(self.cooperationID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.title = packer.string(self.title)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.partner_credit_codes = packer.strings(self.partnerCreditCodes)
        c.pointee.n_partner_credit_codes = self.partnerCreditCodes.count
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.places = self.places
        c.pointee.agreement = packer.string(self.agreement)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

public struct CooperationStanding: Message {
    public var onDate: String = ""
    public var schools: [SchoolCooperation] = []
    /// Schools that have no long-term partner.
    public var withoutPartner: Int32 = 0

    public init() {}

    public init(onDate: String = "", schools: [SchoolCooperation] = [], withoutPartner: Int32 = 0) {
        self.onDate = onDate
        self.schools = schools
        self.withoutPartner = withoutPartner
    }
}

extension CooperationStanding {
    public static var protoName: String { "liaoning.skills.catalog.v1.CooperationStanding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__cooperation_standing__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CooperationStanding.self)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.schools = unpacker.messages(c.pointee.schools, c.pointee.n_schools)
        self.withoutPartner = c.pointee.without_partner
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CooperationStanding.self)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.schools = packer.messages(self.schools)
        c.pointee.n_schools = self.schools.count
        c.pointee.without_partner = self.withoutPartner
    }
}

public struct SchoolCooperation: Message {
    public var creditCode: String = ""
    public var name: String = ""
    public var regionCode: String = ""
    public var trainingStations: Int32 = 0
    public var orderedAndNamedClasses: Int32 = 0
    public var hasLongTermPartner: Bool = false

    public init() {}

    public init(creditCode: String = "", name: String = "", regionCode: String = "", trainingStations: Int32 = 0, orderedAndNamedClasses: Int32 = 0, hasLongTermPartner: Bool = false) {
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.trainingStations = trainingStations
        self.orderedAndNamedClasses = orderedAndNamedClasses
        self.hasLongTermPartner = hasLongTermPartner
    }
}

extension SchoolCooperation {
    public static var protoName: String { "liaoning.skills.catalog.v1.SchoolCooperation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__school_cooperation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolCooperation.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.trainingStations = c.pointee.training_stations
        self.orderedAndNamedClasses = c.pointee.ordered_and_named_classes
        self.hasLongTermPartner = c.pointee.has_long_term_partner != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SchoolCooperation.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.training_stations = self.trainingStations
        c.pointee.ordered_and_named_classes = self.orderedAndNamedClasses
        c.pointee.has_long_term_partner = self.hasLongTermPartner ? 1 : 0
    }
}

public struct RecordCooperationRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var kind: CooperationKind = .unspecified
    public var title: String = ""
    public var schoolCreditCode: String = ""
    public var partnerCreditCodes: [String] = []
    public var majorID: String = ""
    public var places: Int32 = 0
    /// The agreement, as it is cited.
    public var agreement: String = ""
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""

    public init() {}

    public init(requestID: String = "", kind: CooperationKind = .unspecified, title: String = "", schoolCreditCode: String = "", partnerCreditCodes: [String] = [], majorID: String = "", places: Int32 = 0, agreement: String = "", effectiveFrom: String = "", effectiveTo: String = "") {
        self.requestID = requestID
        self.kind = kind
        self.title = title
        self.schoolCreditCode = schoolCreditCode
        self.partnerCreditCodes = partnerCreditCodes
        self.majorID = majorID
        self.places = places
        self.agreement = agreement
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
    }
}

extension RecordCooperationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RecordCooperationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__record_cooperation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordCooperationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.title = unpacker.string(c.pointee.title)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.partnerCreditCodes = unpacker.strings(c.pointee.partner_credit_codes, c.pointee.n_partner_credit_codes)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.places = c.pointee.places
        self.agreement = unpacker.string(c.pointee.agreement)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordCooperationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.title = packer.string(self.title)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.partner_credit_codes = packer.strings(self.partnerCreditCodes)
        c.pointee.n_partner_credit_codes = self.partnerCreditCodes.count
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.places = self.places
        c.pointee.agreement = packer.string(self.agreement)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
    }
}

extension RecordCooperationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var kind: CooperationKind
        public var title: String
        public var schoolCreditCode: CreditCode
        public var partnerCreditCodes: [CreditCode]
        public var majorID: String
        public var places: Int
        /// The agreement, as it is cited.
        public var agreement: String
        public var effectiveFrom: CivilDay
        public var effectiveTo: CivilDay?

        public init(requestID: String, kind: CooperationKind, title: String, schoolCreditCode: CreditCode, partnerCreditCodes: [CreditCode], majorID: String, places: Int, agreement: String, effectiveFrom: CivilDay, effectiveTo: CivilDay?) {
            self.requestID = requestID
            self.kind = kind
            self.title = title
            self.schoolCreditCode = schoolCreditCode
            self.partnerCreditCodes = partnerCreditCodes
            self.majorID = majorID
            self.places = places
            self.agreement = agreement
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("title", required: true, format: "REMARK", length: 2...80),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("partner_credit_codes", required: true, format: "CREDIT_CODE", items: 1...100),
            FieldRule("major_id", format: "RECORD_ID"),
            FieldRule("places", values: 0...10000),
            FieldRule("agreement", required: true, format: "REMARK", length: 0...100),
            FieldRule("effective_from", required: true, format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: CooperationKind? = check.choice(self.kind, "kind", required: true)
        let title: String? = check.remark(self.title, "title", 2...80, required: true)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let partnerCreditCodes: [CreditCode]? = check.list(self.partnerCreditCodes, "partner_credit_codes", 1...100) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let majorID: String? = check.recordID(self.majorID, "major_id", required: false)
        let places: Int? = check.number(self.places, "places", 0...10000, required: false)
        let agreement: String? = check.remark(self.agreement, "agreement", 0...100, required: true)
        let effectiveFrom: CivilDay? = check.day(self.effectiveFrom, "effective_from", required: true)
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        guard let requestID, let kind, let title, let schoolCreditCode, let partnerCreditCodes, let majorID, let places, let agreement, let effectiveFrom, let effectiveTo else { return nil }
        return Checked(requestID: requestID, kind: kind, title: title, schoolCreditCode: schoolCreditCode, partnerCreditCodes: partnerCreditCodes, majorID: majorID, places: places, agreement: agreement, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo)
    }
}

public struct EndCooperationRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var cooperationID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", cooperationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.cooperationID = cooperationID
        self.reason = reason
    }
}

extension EndCooperationRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndCooperationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_cooperation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndCooperationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.cooperationID = unpacker.string(c.pointee.cooperation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndCooperationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.cooperation_id = packer.string(self.cooperationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndCooperationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var cooperationID: String
        public var reason: String

        public init(requestID: String, cooperationID: String, reason: String) {
            self.requestID = requestID
            self.cooperationID = cooperationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("cooperation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let cooperationID: String? = check.recordID(self.cooperationID, "cooperation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let cooperationID, let reason else { return nil }
        return Checked(requestID: requestID, cooperationID: cooperationID, reason: reason)
    }
}

public struct ListCooperationsRequest: Message {
    /// The region of the leading school: a city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    public var kind: CooperationKind = .unspecified
    /// Led by this school, or with this partner.
    public var creditCode: String = ""
    /// Only those in force on this day.
    public var onDate: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", kind: CooperationKind = .unspecified, creditCode: String = "", onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.creditCode = creditCode
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCooperationsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListCooperationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_cooperations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListCooperationsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListCooperationsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCooperationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The region of the leading school: a city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var kind: CooperationKind?
        /// Led by this school, or with this partner.
        public var creditCode: CreditCode?
        /// Only those in force on this day.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: CooperationKind?, creditCode: CreditCode?, onDate: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.creditCode = creditCode
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: CooperationKind?? = check.optional(choice: self.kind, "kind")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let creditCode, let onDate, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, creditCode: creditCode, onDate: onDate, page: page)
    }
}

public struct ListCooperationsResponse: Message {
    public var cooperations: [Cooperation] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(cooperations: [Cooperation] = [], nextPageToken: String = "") {
        self.cooperations = cooperations
        self.nextPageToken = nextPageToken
    }
}

extension ListCooperationsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListCooperationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_cooperations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListCooperationsResponse.self)
        self.cooperations = unpacker.messages(c.pointee.cooperations, c.pointee.n_cooperations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListCooperationsResponse.self)
        c.pointee.cooperations = packer.messages(self.cooperations)
        c.pointee.n_cooperations = self.cooperations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetCooperationStandingRequest: Message {
    /// A city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    /// Absent: today.
    public var onDate: String = ""

    public init() {}

    public init(regionCode: String = "", onDate: String = "") {
        self.regionCode = regionCode
        self.onDate = onDate
    }
}

extension GetCooperationStandingRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetCooperationStandingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_cooperation_standing_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetCooperationStandingRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetCooperationStandingRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetCooperationStandingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        /// Absent: today.
        public var onDate: CivilDay?

        public init(regionCode: RegionCode?, onDate: CivilDay?) {
            self.regionCode = regionCode
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let regionCode, let onDate else { return nil }
        return Checked(regionCode: regionCode, onDate: onDate)
    }
}
