// Written by Protos/generate.sh from liaoning/skills/catalog/v1/demand_survey.proto. Do not edit.
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

/// What kind of project or firm wants the people: 重大工程、重大项目、重点产业、骨干企业. Unspecified: none of these.
public enum DemandProject: EnumValue {
    case unspecified
    /// 重大工程
    case majorEngineering
    /// 重大项目
    case majorProject
    /// 重点产业
    case keyIndustry
    /// 骨干企业
    case backboneEnterprise
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [DemandProject] = [.unspecified, .majorEngineering, .majorProject, .keyIndustry, .backboneEnterprise]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .majorEngineering
        case 2: self = .majorProject
        case 3: self = .keyIndustry
        case 4: self = .backboneEnterprise
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .majorEngineering: 1
        case .majorProject: 2
        case .keyIndustry: 3
        case .backboneEnterprise: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "DEMAND_PROJECT_UNSPECIFIED"
        case .majorEngineering: "DEMAND_PROJECT_MAJOR_ENGINEERING"
        case .majorProject: "DEMAND_PROJECT_MAJOR_PROJECT"
        case .keyIndustry: "DEMAND_PROJECT_KEY_INDUSTRY"
        case .backboneEnterprise: "DEMAND_PROJECT_BACKBONE_ENTERPRISE"
        case .unrecognized: nil
        }
    }
}

/// Where people come from.
public enum SupplyKind: EnumValue {
    case unspecified
    /// Who completed a training.
    case trained
    /// Who got a certificate without such a training.
    case certified
    /// Graduates of schools.
    case graduates
    /// Who looks for work at employment services.
    case jobSeekers
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SupplyKind] = [.unspecified, .trained, .certified, .graduates, .jobSeekers]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .trained
        case 2: self = .certified
        case 3: self = .graduates
        case 4: self = .jobSeekers
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .trained: 1
        case .certified: 2
        case .graduates: 3
        case .jobSeekers: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUPPLY_KIND_UNSPECIFIED"
        case .trained: "SUPPLY_KIND_TRAINED"
        case .certified: "SUPPLY_KIND_CERTIFIED"
        case .graduates: "SUPPLY_KIND_GRADUATES"
        case .jobSeekers: "SUPPLY_KIND_JOB_SEEKERS"
        case .unrecognized: nil
        }
    }
}

public struct DemandSurvey: Message {
    public var surveyID: String = ""
    public var enterpriseCreditCode: String = ""
    public var quarter: String = ""
    /// 1 in the enterprise's quarter, and one more with each further survey.
    public var version: Int32 = 0
    /// Whether it counts: the last of its quarter, and not voided.
    public var current: Bool = false
    public var filedAt: Timestamp? = nil
    public var voidedOn: String = ""
    public var voidReason: String = ""
    public var lines: [DemandLine] = []

    public init() {}

    public init(surveyID: String = "", enterpriseCreditCode: String = "", quarter: String = "", version: Int32 = 0, current: Bool = false, filedAt: Timestamp? = nil, voidedOn: String = "", voidReason: String = "", lines: [DemandLine] = []) {
        self.surveyID = surveyID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.quarter = quarter
        self.version = version
        self.current = current
        self.filedAt = filedAt
        self.voidedOn = voidedOn
        self.voidReason = voidReason
        self.lines = lines
    }
}

extension DemandSurvey {
    public static var protoName: String { "liaoning.skills.catalog.v1.DemandSurvey" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__demand_survey__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DemandSurvey.self)
        self.surveyID = unpacker.string(c.pointee.survey_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.version = c.pointee.version
        self.current = c.pointee.current != 0
        self.filedAt = unpacker.message(c.pointee.filed_at)
        self.voidedOn = unpacker.string(c.pointee.voided_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DemandSurvey.self)
        c.pointee.survey_id = packer.string(self.surveyID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.version = self.version
        c.pointee.current = self.current ? 1 : 0
        c.pointee.filed_at = packer.message(self.filedAt)
        c.pointee.voided_on = packer.string(self.voidedOn)
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
    }
}

public struct DemandLine: Message {
    public var occupationCode: String = ""
    /// Unspecified: any.
    public var level: Level = .unspecified
    /// How many people it wants to hire.
    public var wanted: Int32 = 0
    /// How many of these posts are vacant already.
    public var vacant: Int32 = 0
    /// For how many days the longest vacant one has been.
    public var openDays: Int32 = 0
    /// Whole yuan a month that it offers, from and to; 0: not said.
    public var wageFromYuan: Int64 = 0
    public var wageToYuan: Int64 = 0
    /// Where the work is.
    public var regionCode: String = ""
    public var project: DemandProject = .unspecified

    public init() {}

    public init(occupationCode: String = "", level: Level = .unspecified, wanted: Int32 = 0, vacant: Int32 = 0, openDays: Int32 = 0, wageFromYuan: Int64 = 0, wageToYuan: Int64 = 0, regionCode: String = "", project: DemandProject = .unspecified) {
        self.occupationCode = occupationCode
        self.level = level
        self.wanted = wanted
        self.vacant = vacant
        self.openDays = openDays
        self.wageFromYuan = wageFromYuan
        self.wageToYuan = wageToYuan
        self.regionCode = regionCode
        self.project = project
    }
}

extension DemandLine {
    public static var protoName: String { "liaoning.skills.catalog.v1.DemandLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__demand_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DemandLine.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.wanted = c.pointee.wanted
        self.vacant = c.pointee.vacant
        self.openDays = c.pointee.open_days
        self.wageFromYuan = c.pointee.wage_from_yuan
        self.wageToYuan = c.pointee.wage_to_yuan
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.project = .init(rawValue: Int32(bitPattern: c.pointee.project.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DemandLine.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.wanted = self.wanted
        c.pointee.vacant = self.vacant
        c.pointee.open_days = self.openDays
        c.pointee.wage_from_yuan = self.wageFromYuan
        c.pointee.wage_to_yuan = self.wageToYuan
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.project.rawValue = UInt32(bitPattern: self.project.rawValue)
    }
}

extension DemandLine: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var occupationCode: OccupationCode
        /// Unspecified: any.
        public var level: Level?
        /// How many people it wants to hire.
        public var wanted: Int
        /// How many of these posts are vacant already.
        public var vacant: Int
        /// For how many days the longest vacant one has been.
        public var openDays: Int
        /// Whole yuan a month that it offers, from and to; 0: not said.
        public var wageFromYuan: Int
        public var wageToYuan: Int
        /// Where the work is.
        public var regionCode: RegionCode
        public var project: DemandProject?

        public init(occupationCode: OccupationCode, level: Level?, wanted: Int, vacant: Int, openDays: Int, wageFromYuan: Int, wageToYuan: Int, regionCode: RegionCode, project: DemandProject?) {
            self.occupationCode = occupationCode
            self.level = level
            self.wanted = wanted
            self.vacant = vacant
            self.openDays = openDays
            self.wageFromYuan = wageFromYuan
            self.wageToYuan = wageToYuan
            self.regionCode = regionCode
            self.project = project
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("wanted", required: true, values: 1...100000),
            FieldRule("vacant", values: 0...100000),
            FieldRule("open_days", values: 0...3660),
            FieldRule("wage_from_yuan", values: 0...1000000),
            FieldRule("wage_to_yuan", values: 0...1000000),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("project"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level?? = check.optional(choice: self.level, "level")
        let wanted: Int? = check.number(self.wanted, "wanted", 1...100000, required: true)
        let vacant: Int? = check.number(self.vacant, "vacant", 0...100000, required: false)
        let openDays: Int? = check.number(self.openDays, "open_days", 0...3660, required: false)
        let wageFromYuan: Int? = check.number(self.wageFromYuan, "wage_from_yuan", 0...1000000, required: false)
        let wageToYuan: Int? = check.number(self.wageToYuan, "wage_to_yuan", 0...1000000, required: false)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let project: DemandProject?? = check.optional(choice: self.project, "project")
        guard let occupationCode, let level, let wanted, let vacant, let openDays, let wageFromYuan, let wageToYuan, let regionCode, let project else { return nil }
        return Checked(occupationCode: occupationCode, level: level, wanted: wanted, vacant: vacant, openDays: openDays, wageFromYuan: wageFromYuan, wageToYuan: wageToYuan, regionCode: regionCode, project: project)
    }
}

public struct WorkforceSupply: Message {
    public var quarter: String = ""
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var kind: SupplyKind = .unspecified
    public var number: Int32 = 0
    public var source: String = ""
    public var version: Int32 = 0

    public init() {}

    public init(quarter: String = "", regionCode: String = "", occupationCode: String = "", kind: SupplyKind = .unspecified, number: Int32 = 0, source: String = "", version: Int32 = 0) {
        self.quarter = quarter
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.kind = kind
        self.number = number
        self.source = source
        self.version = version
    }
}

extension WorkforceSupply {
    public static var protoName: String { "liaoning.skills.catalog.v1.WorkforceSupply" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__workforce_supply__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WorkforceSupply.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.number = c.pointee.number
        self.source = unpacker.string(c.pointee.source)
        self.version = c.pointee.version
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WorkforceSupply.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.number = self.number
        c.pointee.source = packer.string(self.source)
        c.pointee.version = self.version
    }
}

/// What a place on a ranking or a list rests on.
public struct ShortageBasis: Message {
    /// How many people enterprises want, and how many of these posts are vacant already.
    public var wanted: Int64 = 0
    public var vacant: Int64 = 0
    /// How many enterprises want them.
    public var enterprises: Int32 = 0
    /// For how long the longest vacant post has been, in days.
    public var longestOpenDays: Int32 = 0
    /// Of those wanted: for 重大工程, 重大项目, 重点产业 and 骨干企业.
    public var projectWanted: Int64 = 0
    /// How many people training, evaluation, schools and the market supply.
    public var supply: Int64 = 0
    /// `wanted` less `supply`: what the ranking goes by.
    public var gap: Int64 = 0

    public init() {}

    public init(wanted: Int64 = 0, vacant: Int64 = 0, enterprises: Int32 = 0, longestOpenDays: Int32 = 0, projectWanted: Int64 = 0, supply: Int64 = 0, gap: Int64 = 0) {
        self.wanted = wanted
        self.vacant = vacant
        self.enterprises = enterprises
        self.longestOpenDays = longestOpenDays
        self.projectWanted = projectWanted
        self.supply = supply
        self.gap = gap
    }
}

extension ShortageBasis {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortageBasis" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_basis__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageBasis.self)
        self.wanted = c.pointee.wanted
        self.vacant = c.pointee.vacant
        self.enterprises = c.pointee.enterprises
        self.longestOpenDays = c.pointee.longest_open_days
        self.projectWanted = c.pointee.project_wanted
        self.supply = c.pointee.supply
        self.gap = c.pointee.gap
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortageBasis.self)
        c.pointee.wanted = self.wanted
        c.pointee.vacant = self.vacant
        c.pointee.enterprises = self.enterprises
        c.pointee.longest_open_days = self.longestOpenDays
        c.pointee.project_wanted = self.projectWanted
        c.pointee.supply = self.supply
        c.pointee.gap = self.gap
    }
}

public struct ShortagePlace: Message {
    public var rank: Int32 = 0
    public var occupationCode: String = ""
    public var occupationName: String = ""
    public var basis: ShortageBasis? = nil
    /// 需求典型城市: cities in which demand is above their own supply, the widest gap first.
    public var cityCodes: [String] = []

    public init() {}

    public init(rank: Int32 = 0, occupationCode: String = "", occupationName: String = "", basis: ShortageBasis? = nil, cityCodes: [String] = []) {
        self.rank = rank
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.basis = basis
        self.cityCodes = cityCodes
    }
}

extension ShortagePlace {
    public static var protoName: String { "liaoning.skills.catalog.v1.ShortagePlace" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__shortage_place__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortagePlace.self)
        self.rank = c.pointee.rank
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.basis = unpacker.message(c.pointee.basis)
        self.cityCodes = unpacker.strings(c.pointee.city_codes, c.pointee.n_city_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ShortagePlace.self)
        c.pointee.rank = self.rank
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.basis = packer.message(self.basis)
        c.pointee.city_codes = packer.strings(self.cityCodes)
        c.pointee.n_city_codes = self.cityCodes.count
    }
}

public struct FileDemandSurveyRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var enterpriseCreditCode: String = ""
    /// Begun already.
    public var quarter: String = ""
    public var lines: [DemandLine] = []

    public init() {}

    public init(requestID: String = "", enterpriseCreditCode: String = "", quarter: String = "", lines: [DemandLine] = []) {
        self.requestID = requestID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.quarter = quarter
        self.lines = lines
    }
}

extension FileDemandSurveyRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FileDemandSurveyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__file_demand_survey_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileDemandSurveyRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileDemandSurveyRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
    }
}

extension FileDemandSurveyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var enterpriseCreditCode: CreditCode
        /// Begun already.
        public var quarter: Quarter
        public var lines: [DemandLine.Checked]

        public init(requestID: String, enterpriseCreditCode: CreditCode, quarter: Quarter, lines: [DemandLine.Checked]) {
            self.requestID = requestID
            self.enterpriseCreditCode = enterpriseCreditCode
            self.quarter = quarter
            self.lines = lines
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("enterprise_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("lines", required: true, items: 1...500, message: DemandLine.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let enterpriseCreditCode: CreditCode? = check.creditCode(self.enterpriseCreditCode, "enterprise_credit_code", required: true)
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let lines: [DemandLine.Checked]? = check.list(self.lines, "lines", 1...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let enterpriseCreditCode, let quarter, let lines else { return nil }
        return Checked(requestID: requestID, enterpriseCreditCode: enterpriseCreditCode, quarter: quarter, lines: lines)
    }
}

public struct VoidDemandSurveyRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var surveyID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", surveyID: String = "", reason: String = "") {
        self.requestID = requestID
        self.surveyID = surveyID
        self.reason = reason
    }
}

extension VoidDemandSurveyRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.VoidDemandSurveyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__void_demand_survey_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidDemandSurveyRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.surveyID = unpacker.string(c.pointee.survey_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__VoidDemandSurveyRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.survey_id = packer.string(self.surveyID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidDemandSurveyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var surveyID: String
        public var reason: String

        public init(requestID: String, surveyID: String, reason: String) {
            self.requestID = requestID
            self.surveyID = surveyID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("survey_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let surveyID: String? = check.recordID(self.surveyID, "survey_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let surveyID, let reason else { return nil }
        return Checked(requestID: requestID, surveyID: surveyID, reason: reason)
    }
}

public struct GetDemandSurveyRequest: Message {
    public var surveyID: String = ""

    public init() {}

    public init(surveyID: String = "") {
        self.surveyID = surveyID
    }
}

extension GetDemandSurveyRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetDemandSurveyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_demand_survey_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetDemandSurveyRequest.self)
        self.surveyID = unpacker.string(c.pointee.survey_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetDemandSurveyRequest.self)
        c.pointee.survey_id = packer.string(self.surveyID)
    }
}

extension GetDemandSurveyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var surveyID: String

        public init(surveyID: String) {
            self.surveyID = surveyID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("survey_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let surveyID: String? = check.recordID(self.surveyID, "survey_id", required: true)
        guard let surveyID else { return nil }
        return Checked(surveyID: surveyID)
    }
}

public struct ListDemandSurveysRequest: Message {
    /// The enterprise's city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    public var enterpriseCreditCode: String = ""
    public var quarter: String = ""
    /// Only surveys that want this occupation.
    public var occupationCode: String = ""
    /// Only surveys with a line for this kind of project or firm.
    public var project: DemandProject = .unspecified
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", enterpriseCreditCode: String = "", quarter: String = "", occupationCode: String = "", project: DemandProject = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.enterpriseCreditCode = enterpriseCreditCode
        self.quarter = quarter
        self.occupationCode = occupationCode
        self.project = project
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDemandSurveysRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListDemandSurveysRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_demand_surveys_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListDemandSurveysRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.project = .init(rawValue: Int32(bitPattern: c.pointee.project.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListDemandSurveysRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.project.rawValue = UInt32(bitPattern: self.project.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListDemandSurveysRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The enterprise's city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var enterpriseCreditCode: CreditCode?
        public var quarter: Quarter?
        /// Only surveys that want this occupation.
        public var occupationCode: OccupationCode?
        /// Only surveys with a line for this kind of project or firm.
        public var project: DemandProject?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, enterpriseCreditCode: CreditCode?, quarter: Quarter?, occupationCode: OccupationCode?, project: DemandProject?, page: PageQuery) {
            self.regionCode = regionCode
            self.enterpriseCreditCode = enterpriseCreditCode
            self.quarter = quarter
            self.occupationCode = occupationCode
            self.project = project
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("enterprise_credit_code", format: "CREDIT_CODE"),
            FieldRule("quarter", format: "QUARTER"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("project"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let enterpriseCreditCode: CreditCode?? = check.optional(creditCode: self.enterpriseCreditCode, "enterprise_credit_code")
        let quarter: Quarter?? = check.optional(quarter: self.quarter, "quarter")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let project: DemandProject?? = check.optional(choice: self.project, "project")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let enterpriseCreditCode, let quarter, let occupationCode, let project, let page else { return nil }
        return Checked(regionCode: regionCode, enterpriseCreditCode: enterpriseCreditCode, quarter: quarter, occupationCode: occupationCode, project: project, page: page)
    }
}

public struct ListDemandSurveysResponse: Message {
    public var surveys: [DemandSurvey] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(surveys: [DemandSurvey] = [], nextPageToken: String = "") {
        self.surveys = surveys
        self.nextPageToken = nextPageToken
    }
}

extension ListDemandSurveysResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListDemandSurveysResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_demand_surveys_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListDemandSurveysResponse.self)
        self.surveys = unpacker.messages(c.pointee.surveys, c.pointee.n_surveys)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListDemandSurveysResponse.self)
        c.pointee.surveys = packer.messages(self.surveys)
        c.pointee.n_surveys = self.surveys.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct RecordWorkforceSupplyRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var quarter: String = ""
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var kind: SupplyKind = .unspecified
    public var number: Int32 = 0
    /// What it was counted from.
    public var source: String = ""

    public init() {}

    public init(requestID: String = "", quarter: String = "", regionCode: String = "", occupationCode: String = "", kind: SupplyKind = .unspecified, number: Int32 = 0, source: String = "") {
        self.requestID = requestID
        self.quarter = quarter
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.kind = kind
        self.number = number
        self.source = source
    }
}

extension RecordWorkforceSupplyRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RecordWorkforceSupplyRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__record_workforce_supply_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordWorkforceSupplyRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.number = c.pointee.number
        self.source = unpacker.string(c.pointee.source)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RecordWorkforceSupplyRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.number = self.number
        c.pointee.source = packer.string(self.source)
    }
}

extension RecordWorkforceSupplyRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var quarter: Quarter
        public var regionCode: RegionCode
        public var occupationCode: OccupationCode
        public var kind: SupplyKind
        public var number: Int
        /// What it was counted from.
        public var source: String

        public init(requestID: String, quarter: Quarter, regionCode: RegionCode, occupationCode: OccupationCode, kind: SupplyKind, number: Int, source: String) {
            self.requestID = requestID
            self.quarter = quarter
            self.regionCode = regionCode
            self.occupationCode = occupationCode
            self.kind = kind
            self.number = number
            self.source = source
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("kind", required: true),
            FieldRule("number", values: 0...10000000),
            FieldRule("source", required: true, format: "REMARK", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let kind: SupplyKind? = check.choice(self.kind, "kind", required: true)
        let number: Int? = check.number(self.number, "number", 0...10000000, required: false)
        let source: String? = check.remark(self.source, "source", 0...100, required: true)
        guard let requestID, let quarter, let regionCode, let occupationCode, let kind, let number, let source else { return nil }
        return Checked(requestID: requestID, quarter: quarter, regionCode: regionCode, occupationCode: occupationCode, kind: kind, number: number, source: source)
    }
}

public struct RankShortagesRequest: Message {
    public var quarter: String = ""
    /// A city: its own demand and supply. Empty or the province: all.
    public var regionCode: String = ""
    /// At most so many places; 0: 50.
    public var limit: Int32 = 0

    public init() {}

    public init(quarter: String = "", regionCode: String = "", limit: Int32 = 0) {
        self.quarter = quarter
        self.regionCode = regionCode
        self.limit = limit
    }
}

extension RankShortagesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.RankShortagesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__rank_shortages_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RankShortagesRequest.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.limit = c.pointee.limit
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RankShortagesRequest.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.limit = self.limit
    }
}

extension RankShortagesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var quarter: Quarter
        /// A city: its own demand and supply. Empty or the province: all.
        public var regionCode: RegionCode?
        /// At most so many places; 0: 50.
        public var limit: Int

        public init(quarter: Quarter, regionCode: RegionCode?, limit: Int) {
            self.quarter = quarter
            self.regionCode = regionCode
            self.limit = limit
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("limit", values: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let limit: Int? = check.number(self.limit, "limit", 0...500, required: false)
        guard let quarter, let regionCode, let limit else { return nil }
        return Checked(quarter: quarter, regionCode: regionCode, limit: limit)
    }
}

public struct RankShortagesResponse: Message {
    public var places: [ShortagePlace] = []

    public init() {}

    public init(places: [ShortagePlace] = []) {
        self.places = places
    }
}

extension RankShortagesResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.RankShortagesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__rank_shortages_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RankShortagesResponse.self)
        self.places = unpacker.messages(c.pointee.places, c.pointee.n_places)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RankShortagesResponse.self)
        c.pointee.places = packer.messages(self.places)
        c.pointee.n_places = self.places.count
    }
}
