// Written by Protos/generate.sh from liaoning/skills/awards/v1/round.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// The three tiers of 辽宁省优秀高技能人才 (辽人社〔2021〕15号 (二十一); 辽人社发〔2022〕7号 二(十二)), and honours kept beside them.
public enum AwardKind: EnumValue {
    case unspecified
    /// 辽宁工匠, 20 persons
    case liaoningCraftsman
    /// 辽宁技能大奖, 50 persons
    case liaoningSkillsAward
    /// 辽宁技术能手, 100 persons
    case liaoningTechnicalExpert
    /// 中华技能大奖
    case nationalSkillsGrandPrize
    /// 全国技术能手
    case nationalTechnicalExpert
    /// 政府特殊津贴
    case stateCouncilAllowance
    /// 五一劳动奖章
    case mayDayLabourMedal
    /// 劳动模范
    case modelWorker
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AwardKind] = [.unspecified, .liaoningCraftsman, .liaoningSkillsAward, .liaoningTechnicalExpert, .nationalSkillsGrandPrize, .nationalTechnicalExpert, .stateCouncilAllowance, .mayDayLabourMedal, .modelWorker]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .liaoningCraftsman
        case 2: self = .liaoningSkillsAward
        case 3: self = .liaoningTechnicalExpert
        case 4: self = .nationalSkillsGrandPrize
        case 5: self = .nationalTechnicalExpert
        case 6: self = .stateCouncilAllowance
        case 7: self = .mayDayLabourMedal
        case 8: self = .modelWorker
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .liaoningCraftsman: 1
        case .liaoningSkillsAward: 2
        case .liaoningTechnicalExpert: 3
        case .nationalSkillsGrandPrize: 4
        case .nationalTechnicalExpert: 5
        case .stateCouncilAllowance: 6
        case .mayDayLabourMedal: 7
        case .modelWorker: 8
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "AWARD_KIND_UNSPECIFIED"
        case .liaoningCraftsman: "AWARD_KIND_LIAONING_CRAFTSMAN"
        case .liaoningSkillsAward: "AWARD_KIND_LIAONING_SKILLS_AWARD"
        case .liaoningTechnicalExpert: "AWARD_KIND_LIAONING_TECHNICAL_EXPERT"
        case .nationalSkillsGrandPrize: "AWARD_KIND_NATIONAL_SKILLS_GRAND_PRIZE"
        case .nationalTechnicalExpert: "AWARD_KIND_NATIONAL_TECHNICAL_EXPERT"
        case .stateCouncilAllowance: "AWARD_KIND_STATE_COUNCIL_ALLOWANCE"
        case .mayDayLabourMedal: "AWARD_KIND_MAY_DAY_LABOUR_MEDAL"
        case .modelWorker: "AWARD_KIND_MODEL_WORKER"
        case .unrecognized: nil
        }
    }
}

/// Where a round stands.
public enum RoundState: EnumValue {
    case unspecified
    case nominating
    case reviewing
    /// 公示: the shortlist is public and objections may be filed; awards are decided after it.
    case publicity
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [RoundState] = [.unspecified, .nominating, .reviewing, .publicity]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .nominating
        case 2: self = .reviewing
        case 3: self = .publicity
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .nominating: 1
        case .reviewing: 2
        case .publicity: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ROUND_STATE_UNSPECIFIED"
        case .nominating: "ROUND_STATE_NOMINATING"
        case .reviewing: "ROUND_STATE_REVIEWING"
        case .publicity: "ROUND_STATE_PUBLICITY"
        case .unrecognized: nil
        }
    }
}

/// How many may be awarded in a round, and how many are.
public struct AwardQuota: Message {
    public var kind: AwardKind = .unspecified
    /// From the policy book of the opening day.
    public var quota: Int32 = 0
    public var awarded: Int32 = 0

    public init() {}

    public init(kind: AwardKind = .unspecified, quota: Int32 = 0, awarded: Int32 = 0) {
        self.kind = kind
        self.quota = quota
        self.awarded = awarded
    }
}

extension AwardQuota {
    public static var protoName: String { "liaoning.skills.awards.v1.AwardQuota" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__award_quota__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AwardQuota.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.quota = c.pointee.quota
        self.awarded = c.pointee.awarded
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AwardQuota.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.quota = self.quota
        c.pointee.awarded = self.awarded
    }
}

/// A round of selection, held every two years.
public struct Round: Message {
    /// Opaque id.
    public var roundID: String = ""
    /// Year of the round.
    public var year: Int32 = 0
    public var state: RoundState = .unspecified
    public var quotas: [AwardQuota] = []
    /// Last day for nominations, "YYYY-MM-DD".
    public var nominationsCloseOn: String = ""
    /// First and last day of publicity, "YYYY-MM-DD"; empty before the shortlist.
    public var publicityBeginsOn: String = ""
    public var publicityEndsOn: String = ""
    /// Edition of the policy book the quotas were read from.
    public var policyEdition: Int64 = 0
    public var openedAt: Timestamp? = nil

    public init() {}

    public init(roundID: String = "", year: Int32 = 0, state: RoundState = .unspecified, quotas: [AwardQuota] = [], nominationsCloseOn: String = "", publicityBeginsOn: String = "", publicityEndsOn: String = "", policyEdition: Int64 = 0, openedAt: Timestamp? = nil) {
        self.roundID = roundID
        self.year = year
        self.state = state
        self.quotas = quotas
        self.nominationsCloseOn = nominationsCloseOn
        self.publicityBeginsOn = publicityBeginsOn
        self.publicityEndsOn = publicityEndsOn
        self.policyEdition = policyEdition
        self.openedAt = openedAt
    }
}

extension Round {
    public static var protoName: String { "liaoning.skills.awards.v1.Round" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__round__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Round.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.year = c.pointee.year
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.quotas = unpacker.messages(c.pointee.quotas, c.pointee.n_quotas)
        self.nominationsCloseOn = unpacker.string(c.pointee.nominations_close_on)
        self.publicityBeginsOn = unpacker.string(c.pointee.publicity_begins_on)
        self.publicityEndsOn = unpacker.string(c.pointee.publicity_ends_on)
        self.policyEdition = c.pointee.policy_edition
        self.openedAt = unpacker.message(c.pointee.opened_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Round.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.year = self.year
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.quotas = packer.messages(self.quotas)
        c.pointee.n_quotas = self.quotas.count
        c.pointee.nominations_close_on = packer.string(self.nominationsCloseOn)
        c.pointee.publicity_begins_on = packer.string(self.publicityBeginsOn)
        c.pointee.publicity_ends_on = packer.string(self.publicityEndsOn)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.opened_at = packer.message(self.openedAt)
    }
}

public struct OpenRoundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var year: Int32 = 0
    /// Not before today.
    public var nominationsCloseOn: String = ""
    /// Money of the talent fund for the round.
    public var fundYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", year: Int32 = 0, nominationsCloseOn: String = "", fundYuan: Int64 = 0) {
        self.requestID = requestID
        self.year = year
        self.nominationsCloseOn = nominationsCloseOn
        self.fundYuan = fundYuan
    }
}

extension OpenRoundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.OpenRoundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__open_round_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__OpenRoundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.year = c.pointee.year
        self.nominationsCloseOn = unpacker.string(c.pointee.nominations_close_on)
        self.fundYuan = c.pointee.fund_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__OpenRoundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.year = self.year
        c.pointee.nominations_close_on = packer.string(self.nominationsCloseOn)
        c.pointee.fund_yuan = self.fundYuan
    }
}

extension OpenRoundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var year: Int
        /// Not before today.
        public var nominationsCloseOn: CivilDay
        /// Money of the talent fund for the round.
        public var fundYuan: Yuan

        public init(requestID: String, year: Int, nominationsCloseOn: CivilDay, fundYuan: Yuan) {
            self.requestID = requestID
            self.year = year
            self.nominationsCloseOn = nominationsCloseOn
            self.fundYuan = fundYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("nominations_close_on", required: true, format: "DAY"),
            FieldRule("fund_yuan", format: "YUAN", values: 0...1000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let nominationsCloseOn: CivilDay? = check.day(self.nominationsCloseOn, "nominations_close_on", required: true)
        let fundYuan: Yuan? = check.yuan(self.fundYuan, "fund_yuan", 0...1000000000, required: false)
        guard let requestID, let year, let nominationsCloseOn, let fundYuan else { return nil }
        return Checked(requestID: requestID, year: year, nominationsCloseOn: nominationsCloseOn, fundYuan: fundYuan)
    }
}

public struct GetRoundRequest: Message {
    public var roundID: String = ""

    public init() {}

    public init(roundID: String = "") {
        self.roundID = roundID
    }
}

extension GetRoundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetRoundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_round_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetRoundRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetRoundRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension GetRoundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String

        public init(roundID: String) {
            self.roundID = roundID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        guard let roundID else { return nil }
        return Checked(roundID: roundID)
    }
}

public struct ListRoundsRequest: Message {
    /// 1 to 100, default 20.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListRoundsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListRoundsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_rounds_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListRoundsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The page that is asked for.
        public var page: PageQuery

        public init(page: PageQuery) {
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let page else { return nil }
        return Checked(page: page)
    }
}

public struct ListRoundsResponse: Message {
    public var rounds: [Round] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(rounds: [Round] = [], nextPageToken: String = "") {
        self.rounds = rounds
        self.nextPageToken = nextPageToken
    }
}

extension ListRoundsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListRoundsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_rounds_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsResponse.self)
        self.rounds = unpacker.messages(c.pointee.rounds, c.pointee.n_rounds)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsResponse.self)
        c.pointee.rounds = packer.messages(self.rounds)
        c.pointee.n_rounds = self.rounds.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

/// How many a city or sector may nominate for an award.
public struct NominationQuota: Message {
    public var roundID: String = ""
    public var regionCode: String = ""
    public var kind: AwardKind = .unspecified
    /// 0 or more.
    public var quota: Int32 = 0
    public var nominated: Int32 = 0

    public init() {}

    public init(roundID: String = "", regionCode: String = "", kind: AwardKind = .unspecified, quota: Int32 = 0, nominated: Int32 = 0) {
        self.roundID = roundID
        self.regionCode = regionCode
        self.kind = kind
        self.quota = quota
        self.nominated = nominated
    }
}

extension NominationQuota {
    public static var protoName: String { "liaoning.skills.awards.v1.NominationQuota" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__nomination_quota__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominationQuota.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.quota = c.pointee.quota
        self.nominated = c.pointee.nominated
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominationQuota.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.quota = self.quota
        c.pointee.nominated = self.nominated
    }
}

public struct SetNominationQuotaRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// A city-level region, or 210000 for the provincial sectors.
    public var regionCode: String = ""
    /// One of the three tiers.
    public var kind: AwardKind = .unspecified
    public var quota: Int32 = 0

    public init() {}

    public init(requestID: String = "", roundID: String = "", regionCode: String = "", kind: AwardKind = .unspecified, quota: Int32 = 0) {
        self.requestID = requestID
        self.roundID = roundID
        self.regionCode = regionCode
        self.kind = kind
        self.quota = quota
    }
}

extension SetNominationQuotaRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.SetNominationQuotaRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__set_nomination_quota_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SetNominationQuotaRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.quota = c.pointee.quota
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SetNominationQuotaRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.quota = self.quota
    }
}

extension SetNominationQuotaRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// A city-level region, or 210000 for the provincial sectors.
        public var regionCode: RegionCode
        /// One of the three tiers.
        public var kind: AwardKind
        public var quota: Int

        public init(requestID: String, roundID: String, regionCode: RegionCode, kind: AwardKind, quota: Int) {
            self.requestID = requestID
            self.roundID = roundID
            self.regionCode = regionCode
            self.kind = kind
            self.quota = quota
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("kind", required: true),
            FieldRule("quota", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let kind: AwardKind? = check.choice(self.kind, "kind", required: true)
        let quota: Int? = check.number(self.quota, "quota", 0...10000, required: false)
        guard let requestID, let roundID, let regionCode, let kind, let quota else { return nil }
        return Checked(requestID: requestID, roundID: roundID, regionCode: regionCode, kind: kind, quota: quota)
    }
}

public struct CloseNominationsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "") {
        self.requestID = requestID
        self.roundID = roundID
    }
}

extension CloseNominationsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.CloseNominationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__close_nominations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CloseNominationsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CloseNominationsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension CloseNominationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String

        public init(requestID: String, roundID: String) {
            self.requestID = requestID
            self.roundID = roundID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        guard let requestID, let roundID else { return nil }
        return Checked(requestID: requestID, roundID: roundID)
    }
}
