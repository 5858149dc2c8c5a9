// Written by Protos/generate.sh from liaoning/skills/awards/v1/round.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// The three tiers of 辽宁省优秀高技能人才 (辽人社〔2021〕15号 (二十一); 辽人社发〔2022〕7号 二(十二)), and the honours kept beside them
/// (辽人社〔2025〕14号 (十六)).
public enum AwardKind: EnumValue {
    case unspecified
    /// 辽宁工匠
    case liaoningCraftsman
    /// 辽宁技能大奖
    case liaoningSkillsAward
    /// 辽宁技术能手
    case liaoningTechnicalExpert
    /// 中华技能大奖
    case nationalSkillsGrandPrize
    /// 全国技术能手
    case nationalTechnicalExpert
    /// 政府特殊津贴
    case stateCouncilAllowance
    /// 全国五一劳动奖章
    case mayDayLabourMedal
    /// 全国劳动模范
    case modelWorker
    /// 大国工匠
    case nationalCraftsman
    /// 五四青年奖章
    case mayFourthYouthMedal
    /// 兴辽英才
    case liaoningTalent
    /// 辽宁五一劳动奖章
    case liaoningMayDayMedal
    /// 全国先进工作者
    case advancedWorker
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AwardKind] = [.unspecified, .liaoningCraftsman, .liaoningSkillsAward, .liaoningTechnicalExpert, .nationalSkillsGrandPrize, .nationalTechnicalExpert, .stateCouncilAllowance, .mayDayLabourMedal, .modelWorker, .nationalCraftsman, .mayFourthYouthMedal, .liaoningTalent, .liaoningMayDayMedal, .advancedWorker]

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
        case 9: self = .nationalCraftsman
        case 10: self = .mayFourthYouthMedal
        case 11: self = .liaoningTalent
        case 12: self = .liaoningMayDayMedal
        case 13: self = .advancedWorker
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
        case .nationalCraftsman: 9
        case .mayFourthYouthMedal: 10
        case .liaoningTalent: 11
        case .liaoningMayDayMedal: 12
        case .advancedWorker: 13
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
        case .nationalCraftsman: "AWARD_KIND_NATIONAL_CRAFTSMAN"
        case .mayFourthYouthMedal: "AWARD_KIND_MAY_FOURTH_YOUTH_MEDAL"
        case .liaoningTalent: "AWARD_KIND_LIAONING_TALENT"
        case .liaoningMayDayMedal: "AWARD_KIND_LIAONING_MAY_DAY_MEDAL"
        case .advancedWorker: "AWARD_KIND_ADVANCED_WORKER"
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
    case closed
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [RoundState] = [.unspecified, .nominating, .reviewing, .publicity, .closed, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .nominating
        case 2: self = .reviewing
        case 3: self = .publicity
        case 4: self = .closed
        case 5: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .nominating: 1
        case .reviewing: 2
        case .publicity: 3
        case .closed: 4
        case .cancelled: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ROUND_STATE_UNSPECIFIED"
        case .nominating: "ROUND_STATE_NOMINATING"
        case .reviewing: "ROUND_STATE_REVIEWING"
        case .publicity: "ROUND_STATE_PUBLICITY"
        case .closed: "ROUND_STATE_CLOSED"
        case .cancelled: "ROUND_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// How many of a place may be awarded in a round, and how many are.
public struct AwardQuota: Message {
    /// Unspecified for a place that is no honour of the register.
    public var kind: AwardKind = .unspecified
    /// From the policy book of the opening day, or the announcement.
    public var quota: Int32 = 0
    /// Withdrawn ones count: their places are not given again.
    public var awarded: Int32 = 0
    public var place: String = ""
    public var name: String = ""
    /// Most money of one award, whole yuan.
    public var amountMostYuan: Int64 = 0
    /// How many are on the public list, awarded ones included.
    public var listed: Int32 = 0

    public init() {}

    public init(kind: AwardKind = .unspecified, quota: Int32 = 0, awarded: Int32 = 0, place: String = "", name: String = "", amountMostYuan: Int64 = 0, listed: Int32 = 0) {
        self.kind = kind
        self.quota = quota
        self.awarded = awarded
        self.place = place
        self.name = name
        self.amountMostYuan = amountMostYuan
        self.listed = listed
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
        self.place = unpacker.string(c.pointee.place)
        self.name = unpacker.string(c.pointee.name)
        self.amountMostYuan = c.pointee.amount_most_yuan
        self.listed = c.pointee.listed
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AwardQuota.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.quota = self.quota
        c.pointee.awarded = self.awarded
        c.pointee.place = packer.string(self.place)
        c.pointee.name = packer.string(self.name)
        c.pointee.amount_most_yuan = self.amountMostYuan
        c.pointee.listed = self.listed
    }
}

/// A round of selection.
public struct Round: Message {
    /// Opaque id.
    public var roundID: String = ""
    /// Year of the edition.
    public var year: Int32 = 0
    public var state: RoundState = .unspecified
    public var quotas: [AwardQuota] = []
    /// Last day for nominations, "YYYY-MM-DD".
    public var nominationsCloseOn: String = ""
    /// First and last day of publicity of the first list, "YYYY-MM-DD"; empty before it. A substitute has days of its own.
    public var publicityBeginsOn: String = ""
    public var publicityEndsOn: String = ""
    /// Edition of the policy book the quotas were read from.
    public var policyEdition: Int64 = 0
    public var openedAt: Timestamp? = nil
    public var programmeID: String = ""
    public var programmeName: String = ""
    /// The announcement, as it is cited.
    public var document: String = ""
    /// Why it was cancelled.
    public var endReason: String = ""
    /// Revision of the programme it was opened with.
    public var programmeRevision: Int64 = 0

    public init() {}

    public init(roundID: String = "", year: Int32 = 0, state: RoundState = .unspecified, quotas: [AwardQuota] = [], nominationsCloseOn: String = "", publicityBeginsOn: String = "", publicityEndsOn: String = "", policyEdition: Int64 = 0, openedAt: Timestamp? = nil, programmeID: String = "", programmeName: String = "", document: String = "", endReason: String = "", programmeRevision: Int64 = 0) {
        self.roundID = roundID
        self.year = year
        self.state = state
        self.quotas = quotas
        self.nominationsCloseOn = nominationsCloseOn
        self.publicityBeginsOn = publicityBeginsOn
        self.publicityEndsOn = publicityEndsOn
        self.policyEdition = policyEdition
        self.openedAt = openedAt
        self.programmeID = programmeID
        self.programmeName = programmeName
        self.document = document
        self.endReason = endReason
        self.programmeRevision = programmeRevision
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
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.programmeName = unpacker.string(c.pointee.programme_name)
        self.document = unpacker.string(c.pointee.document)
        self.endReason = unpacker.string(c.pointee.end_reason)
        self.programmeRevision = c.pointee.programme_revision
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
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.programme_name = packer.string(self.programmeName)
        c.pointee.document = packer.string(self.document)
        c.pointee.end_reason = packer.string(self.endReason)
        c.pointee.programme_revision = self.programmeRevision
    }
}

/// What an announcement says of a place that no figure sets.
public struct AnnouncedPlace: Message {
    public var place: String = ""
    public var quota: Int32 = 0
    /// Most money of one award; 0: none.
    public var amountMostYuan: Int64 = 0

    public init() {}

    public init(place: String = "", quota: Int32 = 0, amountMostYuan: Int64 = 0) {
        self.place = place
        self.quota = quota
        self.amountMostYuan = amountMostYuan
    }
}

extension AnnouncedPlace {
    public static var protoName: String { "liaoning.skills.awards.v1.AnnouncedPlace" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__announced_place__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AnnouncedPlace.self)
        self.place = unpacker.string(c.pointee.place)
        self.quota = c.pointee.quota
        self.amountMostYuan = c.pointee.amount_most_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AnnouncedPlace.self)
        c.pointee.place = packer.string(self.place)
        c.pointee.quota = self.quota
        c.pointee.amount_most_yuan = self.amountMostYuan
    }
}

extension AnnouncedPlace: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var place: String
        public var quota: Int
        /// Most money of one award; 0: none.
        public var amountMostYuan: Yuan

        public init(place: String, quota: Int, amountMostYuan: Yuan) {
            self.place = place
            self.quota = quota
            self.amountMostYuan = amountMostYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("place", required: true, format: "RECORD_ID"),
            FieldRule("quota", required: true, values: 1...100000),
            FieldRule("amount_most_yuan", format: "YUAN", values: 0...100000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let place: String? = check.recordID(self.place, "place", required: true)
        let quota: Int? = check.number(self.quota, "quota", 1...100000, required: true)
        let amountMostYuan: Yuan? = check.yuan(self.amountMostYuan, "amount_most_yuan", 0...100000000, required: false)
        guard let place, let quota, let amountMostYuan else { return nil }
        return Checked(place: place, quota: quota, amountMostYuan: amountMostYuan)
    }
}

public struct OpenRoundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// This year.
    public var year: Int32 = 0
    /// Not before today.
    public var nominationsCloseOn: String = ""
    /// Money of the fund for the round.
    public var fundYuan: Int64 = 0
    public var programmeID: String = ""
    /// For places without figures.
    public var places: [AnnouncedPlace] = []
    /// The announcement; required where it sets places.
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", year: Int32 = 0, nominationsCloseOn: String = "", fundYuan: Int64 = 0, programmeID: String = "", places: [AnnouncedPlace] = [], document: String = "") {
        self.requestID = requestID
        self.year = year
        self.nominationsCloseOn = nominationsCloseOn
        self.fundYuan = fundYuan
        self.programmeID = programmeID
        self.places = places
        self.document = document
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
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.places = unpacker.messages(c.pointee.places, c.pointee.n_places)
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__OpenRoundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.year = self.year
        c.pointee.nominations_close_on = packer.string(self.nominationsCloseOn)
        c.pointee.fund_yuan = self.fundYuan
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.places = packer.messages(self.places)
        c.pointee.n_places = self.places.count
        c.pointee.document = packer.string(self.document)
    }
}

extension OpenRoundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// This year.
        public var year: Int
        /// Not before today.
        public var nominationsCloseOn: CivilDay
        /// Money of the fund for the round.
        public var fundYuan: Yuan
        public var programmeID: String
        /// For places without figures.
        public var places: [AnnouncedPlace.Checked]
        /// The announcement; required where it sets places.
        public var document: String

        public init(requestID: String, year: Int, nominationsCloseOn: CivilDay, fundYuan: Yuan, programmeID: String, places: [AnnouncedPlace.Checked], document: String) {
            self.requestID = requestID
            self.year = year
            self.nominationsCloseOn = nominationsCloseOn
            self.fundYuan = fundYuan
            self.programmeID = programmeID
            self.places = places
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("nominations_close_on", required: true, format: "DAY"),
            FieldRule("fund_yuan", format: "YUAN", values: 0...1000000000),
            FieldRule("programme_id", required: true, format: "RECORD_ID"),
            FieldRule("places", items: 0...20, message: AnnouncedPlace.self),
            FieldRule("document", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let nominationsCloseOn: CivilDay? = check.day(self.nominationsCloseOn, "nominations_close_on", required: true)
        let fundYuan: Yuan? = check.yuan(self.fundYuan, "fund_yuan", 0...1000000000, required: false)
        let programmeID: String? = check.recordID(self.programmeID, "programme_id", required: true)
        let places: [AnnouncedPlace.Checked]? = check.list(self.places, "places", 0...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let document: String? = check.remark(self.document, "document", 0...200, required: false)
        guard let requestID, let year, let nominationsCloseOn, let fundYuan, let programmeID, let places, let document else { return nil }
        return Checked(requestID: requestID, year: year, nominationsCloseOn: nominationsCloseOn, fundYuan: fundYuan, programmeID: programmeID, places: places, document: document)
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
    /// Only of this programme.
    public var programmeID: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "", programmeID: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.programmeID = programmeID
    }
}

extension ListRoundsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListRoundsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_rounds_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.programmeID = unpacker.string(c.pointee.programme_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListRoundsRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.programme_id = packer.string(self.programmeID)
    }
}

extension ListRoundsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only of this programme.
        public var programmeID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(programmeID: String, page: PageQuery) {
            self.programmeID = programmeID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("programme_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let programmeID: String? = check.recordID(self.programmeID, "programme_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let programmeID, let page else { return nil }
        return Checked(programmeID: programmeID, page: page)
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

public struct ChangeRoundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// Not before today.
    public var nominationsCloseOn: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", nominationsCloseOn: String = "", reason: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.nominationsCloseOn = nominationsCloseOn
        self.reason = reason
    }
}

extension ChangeRoundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ChangeRoundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__change_round_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ChangeRoundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.nominationsCloseOn = unpacker.string(c.pointee.nominations_close_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ChangeRoundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.nominations_close_on = packer.string(self.nominationsCloseOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ChangeRoundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// Not before today.
        public var nominationsCloseOn: CivilDay
        /// For the record.
        public var reason: String

        public init(requestID: String, roundID: String, nominationsCloseOn: CivilDay, reason: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.nominationsCloseOn = nominationsCloseOn
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("nominations_close_on", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let nominationsCloseOn: CivilDay? = check.day(self.nominationsCloseOn, "nominations_close_on", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let roundID, let nominationsCloseOn, let reason else { return nil }
        return Checked(requestID: requestID, roundID: roundID, nominationsCloseOn: nominationsCloseOn, reason: reason)
    }
}

/// How many a city or sector may nominate for a place.
public struct NominationQuota: Message {
    public var roundID: String = ""
    public var regionCode: String = ""
    /// 0 or more.
    public var quota: Int32 = 0
    public var nominated: Int32 = 0
    public var place: String = ""
    /// Sector of the province; empty for a city.
    public var sector: String = ""

    public init() {}

    public init(roundID: String = "", regionCode: String = "", quota: Int32 = 0, nominated: Int32 = 0, place: String = "", sector: String = "") {
        self.roundID = roundID
        self.regionCode = regionCode
        self.quota = quota
        self.nominated = nominated
        self.place = place
        self.sector = sector
    }
}

extension NominationQuota {
    public static var protoName: String { "liaoning.skills.awards.v1.NominationQuota" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__nomination_quota__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominationQuota.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.quota = c.pointee.quota
        self.nominated = c.pointee.nominated
        self.place = unpacker.string(c.pointee.place)
        self.sector = unpacker.string(c.pointee.sector)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominationQuota.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.quota = self.quota
        c.pointee.nominated = self.nominated
        c.pointee.place = packer.string(self.place)
        c.pointee.sector = packer.string(self.sector)
    }
}

public struct SetNominationQuotaRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// A city-level region, or 210000 for the provincial sectors.
    public var regionCode: String = ""
    public var quota: Int32 = 0
    /// A place of the programme.
    public var place: String = ""
    /// Key of a sector of the province, for example "machinery".
    public var sector: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", regionCode: String = "", quota: Int32 = 0, place: String = "", sector: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.regionCode = regionCode
        self.quota = quota
        self.place = place
        self.sector = sector
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
        self.quota = c.pointee.quota
        self.place = unpacker.string(c.pointee.place)
        self.sector = unpacker.string(c.pointee.sector)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SetNominationQuotaRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.quota = self.quota
        c.pointee.place = packer.string(self.place)
        c.pointee.sector = packer.string(self.sector)
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
        public var quota: Int
        /// A place of the programme.
        public var place: String
        /// Key of a sector of the province, for example "machinery".
        public var sector: String

        public init(requestID: String, roundID: String, regionCode: RegionCode, quota: Int, place: String, sector: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.regionCode = regionCode
            self.quota = quota
            self.place = place
            self.sector = sector
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("quota", values: 0...10000),
            FieldRule("place", required: true, format: "RECORD_ID"),
            FieldRule("sector", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let quota: Int? = check.number(self.quota, "quota", 0...10000, required: false)
        let place: String? = check.recordID(self.place, "place", required: true)
        let sector: String? = check.recordID(self.sector, "sector", required: false)
        guard let requestID, let roundID, let regionCode, let quota, let place, let sector else { return nil }
        return Checked(requestID: requestID, roundID: roundID, regionCode: regionCode, quota: quota, place: place, sector: sector)
    }
}

public struct ListNominationQuotasRequest: Message {
    public var roundID: String = ""
    public var regionCode: String = ""

    public init() {}

    public init(roundID: String = "", regionCode: String = "") {
        self.roundID = roundID
        self.regionCode = regionCode
    }
}

extension ListNominationQuotasRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListNominationQuotasRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_nomination_quotas_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationQuotasRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationQuotasRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension ListNominationQuotasRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String
        public var regionCode: RegionCode?

        public init(roundID: String, regionCode: RegionCode?) {
            self.roundID = roundID
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", format: "REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        guard let roundID, let regionCode else { return nil }
        return Checked(roundID: roundID, regionCode: regionCode)
    }
}

public struct ListNominationQuotasResponse: Message {
    /// By region, sector and place.
    public var quotas: [NominationQuota] = []

    public init() {}

    public init(quotas: [NominationQuota] = []) {
        self.quotas = quotas
    }
}

extension ListNominationQuotasResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListNominationQuotasResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_nomination_quotas_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationQuotasResponse.self)
        self.quotas = unpacker.messages(c.pointee.quotas, c.pointee.n_quotas)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationQuotasResponse.self)
        c.pointee.quotas = packer.messages(self.quotas)
        c.pointee.n_quotas = self.quotas.count
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

public struct CloseRoundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "") {
        self.requestID = requestID
        self.roundID = roundID
    }
}

extension CloseRoundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.CloseRoundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__close_round_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CloseRoundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CloseRoundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension CloseRoundRequest: CheckedMessage {
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

public struct CancelRoundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", reason: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.reason = reason
    }
}

extension CancelRoundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.CancelRoundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__cancel_round_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CancelRoundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CancelRoundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelRoundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, roundID: String, reason: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let roundID, let reason else { return nil }
        return Checked(requestID: requestID, roundID: roundID, reason: reason)
    }
}
