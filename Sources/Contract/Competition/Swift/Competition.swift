// Written by Protos/generate.sh from liaoning/skills/competition/v1/competition.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// The pyramid: 世赛、国赛为引领，省赛为龙头，行业和地方竞赛为主体，企业和院校比赛为基础 (辽人社发〔2022〕7号 二(十一)).
public enum CompetitionTier: EnumValue {
    case unspecified
    /// 企业比赛
    case enterprise
    /// 院校比赛
    case school
    /// 县(区)
    case county
    /// 地方竞赛 (市)
    case city
    /// 行业竞赛
    case industry
    /// 省级竞赛
    case provincial
    /// 国家级一类
    case nationalFirstClass
    /// 国家级二类
    case nationalSecondClass
    /// 世界技能大赛
    case world
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CompetitionTier] = [.unspecified, .enterprise, .school, .county, .city, .industry, .provincial, .nationalFirstClass, .nationalSecondClass, .world]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterprise
        case 2: self = .school
        case 3: self = .county
        case 4: self = .city
        case 5: self = .industry
        case 6: self = .provincial
        case 7: self = .nationalFirstClass
        case 8: self = .nationalSecondClass
        case 9: self = .world
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterprise: 1
        case .school: 2
        case .county: 3
        case .city: 4
        case .industry: 5
        case .provincial: 6
        case .nationalFirstClass: 7
        case .nationalSecondClass: 8
        case .world: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "COMPETITION_TIER_UNSPECIFIED"
        case .enterprise: "COMPETITION_TIER_ENTERPRISE"
        case .school: "COMPETITION_TIER_SCHOOL"
        case .county: "COMPETITION_TIER_COUNTY"
        case .city: "COMPETITION_TIER_CITY"
        case .industry: "COMPETITION_TIER_INDUSTRY"
        case .provincial: "COMPETITION_TIER_PROVINCIAL"
        case .nationalFirstClass: "COMPETITION_TIER_NATIONAL_FIRST_CLASS"
        case .nationalSecondClass: "COMPETITION_TIER_NATIONAL_SECOND_CLASS"
        case .world: "COMPETITION_TIER_WORLD"
        case .unrecognized: nil
        }
    }
}

/// Whether a competition is held as announced.
public enum CompetitionState: EnumValue {
    case unspecified
    case announced
    /// It begins later than was announced first.
    case postponed
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CompetitionState] = [.unspecified, .announced, .postponed, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .announced
        case 2: self = .postponed
        case 3: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .announced: 1
        case .postponed: 2
        case .cancelled: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "COMPETITION_STATE_UNSPECIFIED"
        case .announced: "COMPETITION_STATE_ANNOUNCED"
        case .postponed: "COMPETITION_STATE_POSTPONED"
        case .cancelled: "COMPETITION_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// A competition as announced.
public struct Competition: Message {
    /// Opaque id.
    public var competitionID: String = ""
    /// Full name, for example "辽宁省第一届职业技能大赛".
    public var name: String = ""
    public var tier: CompetitionTier = .unspecified
    /// Where it is held and who answers for it: a six-digit region code.
    public var regionCode: String = ""
    /// The enterprise or school that organises it; empty for an authority.
    public var organiserCreditCode: String = ""
    /// The higher competition it leads to; empty at the top.
    public var parentCompetitionID: String = ""
    /// The series it belongs to, for example "技师杯"; empty when held once.
    public var series: String = ""
    /// First and last day of registration, "YYYY-MM-DD".
    public var registrationOpensOn: String = ""
    public var registrationClosesOn: String = ""
    /// First and last day of the contest, "YYYY-MM-DD".
    public var beginsOn: String = ""
    public var endsOn: String = ""
    /// How many competitors one delegation may enter for one event; 0 for no limit.
    public var delegationQuota: Int32 = 0
    /// Number of events.
    public var eventCount: Int32 = 0
    public var createdAt: Timestamp? = nil
    public var state: CompetitionState = .unspecified
    /// Why it was changed, postponed or cancelled last; empty as announced.
    public var stateReason: String = ""
    /// How many competitors one delegation may enter for all events together; 0 for no limit.
    public var delegationTotalQuota: Int32 = 0

    public init() {}

    public init(competitionID: String = "", name: String = "", tier: CompetitionTier = .unspecified, regionCode: String = "", organiserCreditCode: String = "", parentCompetitionID: String = "", series: String = "", registrationOpensOn: String = "", registrationClosesOn: String = "", beginsOn: String = "", endsOn: String = "", delegationQuota: Int32 = 0, eventCount: Int32 = 0, createdAt: Timestamp? = nil, state: CompetitionState = .unspecified, stateReason: String = "", delegationTotalQuota: Int32 = 0) {
        self.competitionID = competitionID
        self.name = name
        self.tier = tier
        self.regionCode = regionCode
        self.organiserCreditCode = organiserCreditCode
        self.parentCompetitionID = parentCompetitionID
        self.series = series
        self.registrationOpensOn = registrationOpensOn
        self.registrationClosesOn = registrationClosesOn
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.delegationQuota = delegationQuota
        self.eventCount = eventCount
        self.createdAt = createdAt
        self.state = state
        self.stateReason = stateReason
        self.delegationTotalQuota = delegationTotalQuota
    }
}

extension Competition {
    public static var protoName: String { "liaoning.skills.competition.v1.Competition" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__competition__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Competition.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organiserCreditCode = unpacker.string(c.pointee.organiser_credit_code)
        self.parentCompetitionID = unpacker.string(c.pointee.parent_competition_id)
        self.series = unpacker.string(c.pointee.series)
        self.registrationOpensOn = unpacker.string(c.pointee.registration_opens_on)
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.delegationQuota = c.pointee.delegation_quota
        self.eventCount = c.pointee.event_count
        self.createdAt = unpacker.message(c.pointee.created_at)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.delegationTotalQuota = c.pointee.delegation_total_quota
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Competition.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organiser_credit_code = packer.string(self.organiserCreditCode)
        c.pointee.parent_competition_id = packer.string(self.parentCompetitionID)
        c.pointee.series = packer.string(self.series)
        c.pointee.registration_opens_on = packer.string(self.registrationOpensOn)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.delegation_quota = self.delegationQuota
        c.pointee.event_count = self.eventCount
        c.pointee.created_at = packer.message(self.createdAt)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.delegation_total_quota = self.delegationTotalQuota
    }
}

/// Announces a competition.
public struct CreateCompetitionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var name: String = ""
    public var tier: CompetitionTier = .unspecified
    public var regionCode: String = ""
    /// Required of enterprises, schools and associations: registered, and of enterprises and schools of this region.
    public var organiserCreditCode: String = ""
    public var parentCompetitionID: String = ""
    /// A series that is set.
    public var series: String = ""
    /// Days in this order: registration opens, registration closes, the contest begins, the contest ends.
    public var registrationOpensOn: String = ""
    public var registrationClosesOn: String = ""
    public var beginsOn: String = ""
    public var endsOn: String = ""
    /// 0 for no limit.
    public var delegationQuota: Int32 = 0
    /// 0 for no limit.
    public var delegationTotalQuota: Int32 = 0

    public init() {}

    public init(requestID: String = "", name: String = "", tier: CompetitionTier = .unspecified, regionCode: String = "", organiserCreditCode: String = "", parentCompetitionID: String = "", series: String = "", registrationOpensOn: String = "", registrationClosesOn: String = "", beginsOn: String = "", endsOn: String = "", delegationQuota: Int32 = 0, delegationTotalQuota: Int32 = 0) {
        self.requestID = requestID
        self.name = name
        self.tier = tier
        self.regionCode = regionCode
        self.organiserCreditCode = organiserCreditCode
        self.parentCompetitionID = parentCompetitionID
        self.series = series
        self.registrationOpensOn = registrationOpensOn
        self.registrationClosesOn = registrationClosesOn
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.delegationQuota = delegationQuota
        self.delegationTotalQuota = delegationTotalQuota
    }
}

extension CreateCompetitionRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CreateCompetitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__create_competition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CreateCompetitionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.name = unpacker.string(c.pointee.name)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organiserCreditCode = unpacker.string(c.pointee.organiser_credit_code)
        self.parentCompetitionID = unpacker.string(c.pointee.parent_competition_id)
        self.series = unpacker.string(c.pointee.series)
        self.registrationOpensOn = unpacker.string(c.pointee.registration_opens_on)
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.delegationQuota = c.pointee.delegation_quota
        self.delegationTotalQuota = c.pointee.delegation_total_quota
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CreateCompetitionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.name = packer.string(self.name)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organiser_credit_code = packer.string(self.organiserCreditCode)
        c.pointee.parent_competition_id = packer.string(self.parentCompetitionID)
        c.pointee.series = packer.string(self.series)
        c.pointee.registration_opens_on = packer.string(self.registrationOpensOn)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.delegation_quota = self.delegationQuota
        c.pointee.delegation_total_quota = self.delegationTotalQuota
    }
}

extension CreateCompetitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var name: String
        public var tier: CompetitionTier
        public var regionCode: RegionCode
        /// Required of enterprises, schools and associations: registered, and of enterprises and schools of this region.
        public var organiserCreditCode: CreditCode?
        public var parentCompetitionID: String
        /// A series that is set.
        public var series: String
        /// Days in this order: registration opens, registration closes, the contest begins, the contest ends.
        public var registrationOpensOn: CivilDay
        public var registrationClosesOn: CivilDay
        public var beginsOn: CivilDay
        public var endsOn: CivilDay
        /// 0 for no limit.
        public var delegationQuota: Int
        /// 0 for no limit.
        public var delegationTotalQuota: Int

        public init(requestID: String, name: String, tier: CompetitionTier, regionCode: RegionCode, organiserCreditCode: CreditCode?, parentCompetitionID: String, series: String, registrationOpensOn: CivilDay, registrationClosesOn: CivilDay, beginsOn: CivilDay, endsOn: CivilDay, delegationQuota: Int, delegationTotalQuota: Int) {
            self.requestID = requestID
            self.name = name
            self.tier = tier
            self.regionCode = regionCode
            self.organiserCreditCode = organiserCreditCode
            self.parentCompetitionID = parentCompetitionID
            self.series = series
            self.registrationOpensOn = registrationOpensOn
            self.registrationClosesOn = registrationClosesOn
            self.beginsOn = beginsOn
            self.endsOn = endsOn
            self.delegationQuota = delegationQuota
            self.delegationTotalQuota = delegationTotalQuota
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...200),
            FieldRule("tier", required: true),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("organiser_credit_code", format: "CREDIT_CODE"),
            FieldRule("parent_competition_id", format: "RECORD_ID"),
            FieldRule("series", format: "REMARK", length: 0...50),
            FieldRule("registration_opens_on", required: true, format: "DAY"),
            FieldRule("registration_closes_on", required: true, format: "DAY"),
            FieldRule("begins_on", required: true, format: "DAY"),
            FieldRule("ends_on", required: true, format: "DAY"),
            FieldRule("delegation_quota", values: 0...1000),
            FieldRule("delegation_total_quota", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let name: String? = check.remark(self.name, "name", 0...200, required: true)
        let tier: CompetitionTier? = check.choice(self.tier, "tier", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let organiserCreditCode: CreditCode?? = check.optional(creditCode: self.organiserCreditCode, "organiser_credit_code")
        let parentCompetitionID: String? = check.recordID(self.parentCompetitionID, "parent_competition_id", required: false)
        let series: String? = check.remark(self.series, "series", 0...50, required: false)
        let registrationOpensOn: CivilDay? = check.day(self.registrationOpensOn, "registration_opens_on", required: true)
        let registrationClosesOn: CivilDay? = check.day(self.registrationClosesOn, "registration_closes_on", required: true)
        let beginsOn: CivilDay? = check.day(self.beginsOn, "begins_on", required: true)
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        let delegationQuota: Int? = check.number(self.delegationQuota, "delegation_quota", 0...1000, required: false)
        let delegationTotalQuota: Int? = check.number(self.delegationTotalQuota, "delegation_total_quota", 0...10000, required: false)
        guard let requestID, let name, let tier, let regionCode, let organiserCreditCode, let parentCompetitionID, let series, let registrationOpensOn, let registrationClosesOn, let beginsOn, let endsOn, let delegationQuota, let delegationTotalQuota else { return nil }
        return Checked(requestID: requestID, name: name, tier: tier, regionCode: regionCode, organiserCreditCode: organiserCreditCode, parentCompetitionID: parentCompetitionID, series: series, registrationOpensOn: registrationOpensOn, registrationClosesOn: registrationClosesOn, beginsOn: beginsOn, endsOn: endsOn, delegationQuota: delegationQuota, delegationTotalQuota: delegationTotalQuota)
    }
}

/// What is not set stays.
public struct ChangeCompetitionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var competitionID: String = ""
    public var name: String = ""
    public var registrationOpensOn: String = ""
    public var registrationClosesOn: String = ""
    public var beginsOn: String = ""
    public var endsOn: String = ""
    /// New quotas.
    public var delegationQuota: Int32 = 0
    public var delegationTotalQuota: Int32 = 0
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", competitionID: String = "", name: String = "", registrationOpensOn: String = "", registrationClosesOn: String = "", beginsOn: String = "", endsOn: String = "", delegationQuota: Int32 = 0, delegationTotalQuota: Int32 = 0, reason: String = "") {
        self.requestID = requestID
        self.competitionID = competitionID
        self.name = name
        self.registrationOpensOn = registrationOpensOn
        self.registrationClosesOn = registrationClosesOn
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.delegationQuota = delegationQuota
        self.delegationTotalQuota = delegationTotalQuota
        self.reason = reason
    }
}

extension ChangeCompetitionRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ChangeCompetitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__change_competition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ChangeCompetitionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.registrationOpensOn = unpacker.string(c.pointee.registration_opens_on)
        self.registrationClosesOn = unpacker.string(c.pointee.registration_closes_on)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.delegationQuota = c.pointee.delegation_quota
        self.delegationTotalQuota = c.pointee.delegation_total_quota
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ChangeCompetitionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.registration_opens_on = packer.string(self.registrationOpensOn)
        c.pointee.registration_closes_on = packer.string(self.registrationClosesOn)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.delegation_quota = self.delegationQuota
        c.pointee.delegation_total_quota = self.delegationTotalQuota
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ChangeCompetitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var competitionID: String
        public var name: String
        public var registrationOpensOn: CivilDay?
        public var registrationClosesOn: CivilDay?
        public var beginsOn: CivilDay?
        public var endsOn: CivilDay?
        /// New quotas.
        public var delegationQuota: Int?
        public var delegationTotalQuota: Int?
        /// For the record.
        public var reason: String

        public init(requestID: String, competitionID: String, name: String, registrationOpensOn: CivilDay?, registrationClosesOn: CivilDay?, beginsOn: CivilDay?, endsOn: CivilDay?, delegationQuota: Int?, delegationTotalQuota: Int?, reason: String) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.name = name
            self.registrationOpensOn = registrationOpensOn
            self.registrationClosesOn = registrationClosesOn
            self.beginsOn = beginsOn
            self.endsOn = endsOn
            self.delegationQuota = delegationQuota
            self.delegationTotalQuota = delegationTotalQuota
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "REMARK", length: 0...200),
            FieldRule("registration_opens_on", format: "DAY"),
            FieldRule("registration_closes_on", format: "DAY"),
            FieldRule("begins_on", format: "DAY"),
            FieldRule("ends_on", format: "DAY"),
            FieldRule("delegation_quota", values: 1...1000),
            FieldRule("delegation_total_quota", values: 1...10000),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...200, required: false)
        let registrationOpensOn: CivilDay?? = check.optional(day: self.registrationOpensOn, "registration_opens_on")
        let registrationClosesOn: CivilDay?? = check.optional(day: self.registrationClosesOn, "registration_closes_on")
        let beginsOn: CivilDay?? = check.optional(day: self.beginsOn, "begins_on")
        let endsOn: CivilDay?? = check.optional(day: self.endsOn, "ends_on")
        let delegationQuota: Int?? = check.optional(number: self.delegationQuota, "delegation_quota", 1...1000)
        let delegationTotalQuota: Int?? = check.optional(number: self.delegationTotalQuota, "delegation_total_quota", 1...10000)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let competitionID, let name, let registrationOpensOn, let registrationClosesOn, let beginsOn, let endsOn, let delegationQuota, let delegationTotalQuota, let reason else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, name: name, registrationOpensOn: registrationOpensOn, registrationClosesOn: registrationClosesOn, beginsOn: beginsOn, endsOn: endsOn, delegationQuota: delegationQuota, delegationTotalQuota: delegationTotalQuota, reason: reason)
    }
}

public struct CancelCompetitionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var competitionID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", competitionID: String = "", reason: String = "") {
        self.requestID = requestID
        self.competitionID = competitionID
        self.reason = reason
    }
}

extension CancelCompetitionRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CancelCompetitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__cancel_competition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CancelCompetitionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CancelCompetitionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelCompetitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var competitionID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, competitionID: String, reason: String) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let competitionID, let reason else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, reason: reason)
    }
}

public struct GetCompetitionRequest: Message {
    public var competitionID: String = ""

    public init() {}

    public init(competitionID: String = "") {
        self.competitionID = competitionID
    }
}

extension GetCompetitionRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetCompetitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_competition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCompetitionRequest.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCompetitionRequest.self)
        c.pointee.competition_id = packer.string(self.competitionID)
    }
}

extension GetCompetitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var competitionID: String

        public init(competitionID: String) {
            self.competitionID = competitionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        guard let competitionID else { return nil }
        return Checked(competitionID: competitionID)
    }
}

public struct ListCompetitionsRequest: Message {
    /// What narrows the list; unset fields narrow nothing.
    public var tier: CompetitionTier = .unspecified
    /// With what lies in it.
    public var regionCode: String = ""
    /// Year of the contest; 0 for all.
    public var year: Int32 = 0
    /// 1 to 500, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    public var series: String = ""
    public var organiserCreditCode: String = ""
    public var parentCompetitionID: String = ""
    /// Part of the name.
    public var name: String = ""

    public init() {}

    public init(tier: CompetitionTier = .unspecified, regionCode: String = "", year: Int32 = 0, pageSize: Int32 = 0, pageToken: String = "", series: String = "", organiserCreditCode: String = "", parentCompetitionID: String = "", name: String = "") {
        self.tier = tier
        self.regionCode = regionCode
        self.year = year
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.series = series
        self.organiserCreditCode = organiserCreditCode
        self.parentCompetitionID = parentCompetitionID
        self.name = name
    }
}

extension ListCompetitionsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListCompetitionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_competitions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionsRequest.self)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.series = unpacker.string(c.pointee.series)
        self.organiserCreditCode = unpacker.string(c.pointee.organiser_credit_code)
        self.parentCompetitionID = unpacker.string(c.pointee.parent_competition_id)
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionsRequest.self)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.series = packer.string(self.series)
        c.pointee.organiser_credit_code = packer.string(self.organiserCreditCode)
        c.pointee.parent_competition_id = packer.string(self.parentCompetitionID)
        c.pointee.name = packer.string(self.name)
    }
}

extension ListCompetitionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// What narrows the list; unset fields narrow nothing.
        public var tier: CompetitionTier?
        /// With what lies in it.
        public var regionCode: RegionCode?
        /// Year of the contest; 0 for all.
        public var year: Int
        public var series: String
        public var organiserCreditCode: CreditCode?
        public var parentCompetitionID: String
        /// Part of the name.
        public var name: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(tier: CompetitionTier?, regionCode: RegionCode?, year: Int, series: String, organiserCreditCode: CreditCode?, parentCompetitionID: String, name: String, page: PageQuery) {
            self.tier = tier
            self.regionCode = regionCode
            self.year = year
            self.series = series
            self.organiserCreditCode = organiserCreditCode
            self.parentCompetitionID = parentCompetitionID
            self.name = name
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("tier"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("year", values: 0...2100),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("series", format: "SEARCH", length: 0...50),
            FieldRule("organiser_credit_code", format: "CREDIT_CODE"),
            FieldRule("parent_competition_id", format: "RECORD_ID"),
            FieldRule("name", format: "SEARCH", length: 0...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let tier: CompetitionTier?? = check.optional(choice: self.tier, "tier")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let year: Int? = check.number(self.year, "year", 0...2100, required: false)
        let series: String? = check.search(self.series, "series", 0...50, required: false)
        let organiserCreditCode: CreditCode?? = check.optional(creditCode: self.organiserCreditCode, "organiser_credit_code")
        let parentCompetitionID: String? = check.recordID(self.parentCompetitionID, "parent_competition_id", required: false)
        let name: String? = check.search(self.name, "name", 0...100, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let tier, let regionCode, let year, let series, let organiserCreditCode, let parentCompetitionID, let name, let page else { return nil }
        return Checked(tier: tier, regionCode: regionCode, year: year, series: series, organiserCreditCode: organiserCreditCode, parentCompetitionID: parentCompetitionID, name: name, page: page)
    }
}

public struct ListCompetitionsResponse: Message {
    public var competitions: [Competition] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(competitions: [Competition] = [], nextPageToken: String = "") {
        self.competitions = competitions
        self.nextPageToken = nextPageToken
    }
}

extension ListCompetitionsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListCompetitionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_competitions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionsResponse.self)
        self.competitions = unpacker.messages(c.pointee.competitions, c.pointee.n_competitions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionsResponse.self)
        c.pointee.competitions = packer.messages(self.competitions)
        c.pointee.n_competitions = self.competitions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
