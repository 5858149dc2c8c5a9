// Written by Protos/generate.sh from liaoning/skills/competition/v1/event.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// How the ranking of an event treats equal marks.
public enum RankingMethod: EnumValue {
    case unspecified
    /// WorldSkills scale, medals with a tie window.
    case worldskills
    /// National and provincial: 名次不并列, ties broken by the criteria in their order.
    case noTies
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [RankingMethod] = [.unspecified, .worldskills, .noTies]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .worldskills
        case 2: self = .noTies
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .worldskills: 1
        case .noTies: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "RANKING_METHOD_UNSPECIFIED"
        case .worldskills: "RANKING_METHOD_WORLDSKILLS"
        case .noTies: "RANKING_METHOD_NO_TIES"
        case .unrecognized: nil
        }
    }
}

/// Where an event stands.
public enum EventState: EnumValue {
    case unspecified
    /// Entries are taken while registration is open.
    case `open`
    /// At least one mark was given; entries are closed.
    case marking
    /// Results are final and immutable.
    case published
    /// Provisional results are announced.
    case announced
    /// It is not held.
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EventState] = [.unspecified, .`open`, .marking, .published, .announced, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`open`
        case 2: self = .marking
        case 3: self = .published
        case 4: self = .announced
        case 5: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`open`: 1
        case .marking: 2
        case .published: 3
        case .announced: 4
        case .cancelled: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVENT_STATE_UNSPECIFIED"
        case .`open`: "EVENT_STATE_OPEN"
        case .marking: "EVENT_STATE_MARKING"
        case .published: "EVENT_STATE_PUBLISHED"
        case .announced: "EVENT_STATE_ANNOUNCED"
        case .cancelled: "EVENT_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// An event (赛项) of a competition.
public struct CompetitionEvent: Message {
    /// Opaque id.
    public var eventID: String = ""
    public var competitionID: String = ""
    /// For example "焊接".
    public var name: String = ""
    /// Occupation it tests, for example "6-18-02-04".
    public var occupationCode: String = ""
    /// The world event it answers to, for example "10" (Welding); empty when none.
    public var worldEvent: String = ""
    /// The national event it answers to, by name; empty when none.
    public var nationalEvent: String = ""
    public var ranking: RankingMethod = .unspecified
    /// Students compete among themselves (学生组).
    public var studentGroup: Bool = false
    /// Oldest age in the year of the contest; 0 for no limit.
    public var maxAgeYears: Int32 = 0
    /// An artificial intelligence event (人工智能赛项).
    public var artificialIntelligence: Bool = false
    /// Only who reached this rank in final results of the lower competition, in the occupation, may enter; 0 for everyone.
    public var qualifyingRank: Int32 = 0
    public var state: EventState = .unspecified
    public var entryCount: Int32 = 0
    /// Selects the national team for WorldSkills (世赛选拔); its ranks give no national rewards.
    public var worldSkillsSelection: Bool = false
    /// Members of a team; 1 where people compete alone.
    public var teamSize: Int32 = 0
    /// Most entries of all delegations together; 0 for no limit.
    public var entryQuota: Int32 = 0
    /// The lower competition whose results qualify; empty for every one that leads to this competition.
    public var qualifyingCompetitionID: String = ""
    /// Only people in work compete (职工组).
    public var workersOnly: Bool = false
    /// Why it is cancelled; empty while it is held.
    public var cancellationReason: String = ""
    /// The city training brand (一市一品牌) it is about; empty for none.
    public var brandID: String = ""

    public init() {}

    public init(eventID: String = "", competitionID: String = "", name: String = "", occupationCode: String = "", worldEvent: String = "", nationalEvent: String = "", ranking: RankingMethod = .unspecified, studentGroup: Bool = false, maxAgeYears: Int32 = 0, artificialIntelligence: Bool = false, qualifyingRank: Int32 = 0, state: EventState = .unspecified, entryCount: Int32 = 0, worldSkillsSelection: Bool = false, teamSize: Int32 = 0, entryQuota: Int32 = 0, qualifyingCompetitionID: String = "", workersOnly: Bool = false, cancellationReason: String = "", brandID: String = "") {
        self.eventID = eventID
        self.competitionID = competitionID
        self.name = name
        self.occupationCode = occupationCode
        self.worldEvent = worldEvent
        self.nationalEvent = nationalEvent
        self.ranking = ranking
        self.studentGroup = studentGroup
        self.maxAgeYears = maxAgeYears
        self.artificialIntelligence = artificialIntelligence
        self.qualifyingRank = qualifyingRank
        self.state = state
        self.entryCount = entryCount
        self.worldSkillsSelection = worldSkillsSelection
        self.teamSize = teamSize
        self.entryQuota = entryQuota
        self.qualifyingCompetitionID = qualifyingCompetitionID
        self.workersOnly = workersOnly
        self.cancellationReason = cancellationReason
        self.brandID = brandID
    }
}

extension CompetitionEvent {
    public static var protoName: String { "liaoning.skills.competition.v1.CompetitionEvent" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__competition_event__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CompetitionEvent.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.worldEvent = unpacker.string(c.pointee.world_event)
        self.nationalEvent = unpacker.string(c.pointee.national_event)
        self.ranking = .init(rawValue: Int32(bitPattern: c.pointee.ranking.rawValue))
        self.studentGroup = c.pointee.student_group != 0
        self.maxAgeYears = c.pointee.max_age_years
        self.artificialIntelligence = c.pointee.artificial_intelligence != 0
        self.qualifyingRank = c.pointee.qualifying_rank
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.entryCount = c.pointee.entry_count
        self.worldSkillsSelection = c.pointee.world_skills_selection != 0
        self.teamSize = c.pointee.team_size
        self.entryQuota = c.pointee.entry_quota
        self.qualifyingCompetitionID = unpacker.string(c.pointee.qualifying_competition_id)
        self.workersOnly = c.pointee.workers_only != 0
        self.cancellationReason = unpacker.string(c.pointee.cancellation_reason)
        self.brandID = unpacker.string(c.pointee.brand_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CompetitionEvent.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.world_event = packer.string(self.worldEvent)
        c.pointee.national_event = packer.string(self.nationalEvent)
        c.pointee.ranking.rawValue = UInt32(bitPattern: self.ranking.rawValue)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.max_age_years = self.maxAgeYears
        c.pointee.artificial_intelligence = self.artificialIntelligence ? 1 : 0
        c.pointee.qualifying_rank = self.qualifyingRank
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.entry_count = self.entryCount
        c.pointee.world_skills_selection = self.worldSkillsSelection ? 1 : 0
        c.pointee.team_size = self.teamSize
        c.pointee.entry_quota = self.entryQuota
        c.pointee.qualifying_competition_id = packer.string(self.qualifyingCompetitionID)
        c.pointee.workers_only = self.workersOnly ? 1 : 0
        c.pointee.cancellation_reason = packer.string(self.cancellationReason)
        c.pointee.brand_id = packer.string(self.brandID)
    }
}

public struct AddCompetitionEventRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var competitionID: String = ""
    /// Unique in the competition.
    public var name: String = ""
    /// An occupation of the classification.
    public var occupationCode: String = ""
    public var worldEvent: String = ""
    public var nationalEvent: String = ""
    public var ranking: RankingMethod = .unspecified
    public var studentGroup: Bool = false
    /// Unset for no limit.
    public var maxAgeYears: Int32 = 0
    public var artificialIntelligence: Bool = false
    /// 0 for everyone.
    public var qualifyingRank: Int32 = 0
    public var worldSkillsSelection: Bool = false
    /// Unset for people who compete alone.
    public var teamSize: Int32 = 0
    /// 0 for no limit.
    public var entryQuota: Int32 = 0
    /// A competition that leads to this one.
    public var qualifyingCompetitionID: String = ""
    public var workersOnly: Bool = false

    public init() {}

    public init(requestID: String = "", competitionID: String = "", name: String = "", occupationCode: String = "", worldEvent: String = "", nationalEvent: String = "", ranking: RankingMethod = .unspecified, studentGroup: Bool = false, maxAgeYears: Int32 = 0, artificialIntelligence: Bool = false, qualifyingRank: Int32 = 0, worldSkillsSelection: Bool = false, teamSize: Int32 = 0, entryQuota: Int32 = 0, qualifyingCompetitionID: String = "", workersOnly: Bool = false) {
        self.requestID = requestID
        self.competitionID = competitionID
        self.name = name
        self.occupationCode = occupationCode
        self.worldEvent = worldEvent
        self.nationalEvent = nationalEvent
        self.ranking = ranking
        self.studentGroup = studentGroup
        self.maxAgeYears = maxAgeYears
        self.artificialIntelligence = artificialIntelligence
        self.qualifyingRank = qualifyingRank
        self.worldSkillsSelection = worldSkillsSelection
        self.teamSize = teamSize
        self.entryQuota = entryQuota
        self.qualifyingCompetitionID = qualifyingCompetitionID
        self.workersOnly = workersOnly
    }
}

extension AddCompetitionEventRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.AddCompetitionEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__add_competition_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AddCompetitionEventRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.worldEvent = unpacker.string(c.pointee.world_event)
        self.nationalEvent = unpacker.string(c.pointee.national_event)
        self.ranking = .init(rawValue: Int32(bitPattern: c.pointee.ranking.rawValue))
        self.studentGroup = c.pointee.student_group != 0
        self.maxAgeYears = c.pointee.max_age_years
        self.artificialIntelligence = c.pointee.artificial_intelligence != 0
        self.qualifyingRank = c.pointee.qualifying_rank
        self.worldSkillsSelection = c.pointee.world_skills_selection != 0
        self.teamSize = c.pointee.team_size
        self.entryQuota = c.pointee.entry_quota
        self.qualifyingCompetitionID = unpacker.string(c.pointee.qualifying_competition_id)
        self.workersOnly = c.pointee.workers_only != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AddCompetitionEventRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.world_event = packer.string(self.worldEvent)
        c.pointee.national_event = packer.string(self.nationalEvent)
        c.pointee.ranking.rawValue = UInt32(bitPattern: self.ranking.rawValue)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.max_age_years = self.maxAgeYears
        c.pointee.artificial_intelligence = self.artificialIntelligence ? 1 : 0
        c.pointee.qualifying_rank = self.qualifyingRank
        c.pointee.world_skills_selection = self.worldSkillsSelection ? 1 : 0
        c.pointee.team_size = self.teamSize
        c.pointee.entry_quota = self.entryQuota
        c.pointee.qualifying_competition_id = packer.string(self.qualifyingCompetitionID)
        c.pointee.workers_only = self.workersOnly ? 1 : 0
    }
}

extension AddCompetitionEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var competitionID: String
        /// Unique in the competition.
        public var name: String
        /// An occupation of the classification.
        public var occupationCode: OccupationCode
        public var worldEvent: String
        public var nationalEvent: String
        public var ranking: RankingMethod
        public var studentGroup: Bool
        /// Unset for no limit.
        public var maxAgeYears: Int?
        public var artificialIntelligence: Bool
        /// 0 for everyone.
        public var qualifyingRank: Int
        public var worldSkillsSelection: Bool
        /// Unset for people who compete alone.
        public var teamSize: Int?
        /// 0 for no limit.
        public var entryQuota: Int
        /// A competition that leads to this one.
        public var qualifyingCompetitionID: String
        public var workersOnly: Bool

        public init(requestID: String, competitionID: String, name: String, occupationCode: OccupationCode, worldEvent: String, nationalEvent: String, ranking: RankingMethod, studentGroup: Bool, maxAgeYears: Int?, artificialIntelligence: Bool, qualifyingRank: Int, worldSkillsSelection: Bool, teamSize: Int?, entryQuota: Int, qualifyingCompetitionID: String, workersOnly: Bool) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.name = name
            self.occupationCode = occupationCode
            self.worldEvent = worldEvent
            self.nationalEvent = nationalEvent
            self.ranking = ranking
            self.studentGroup = studentGroup
            self.maxAgeYears = maxAgeYears
            self.artificialIntelligence = artificialIntelligence
            self.qualifyingRank = qualifyingRank
            self.worldSkillsSelection = worldSkillsSelection
            self.teamSize = teamSize
            self.entryQuota = entryQuota
            self.qualifyingCompetitionID = qualifyingCompetitionID
            self.workersOnly = workersOnly
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("world_event", format: "REMARK", length: 0...50),
            FieldRule("national_event", format: "REMARK", length: 0...50),
            FieldRule("ranking", required: true),
            FieldRule("student_group"),
            FieldRule("max_age_years", values: 14...100),
            FieldRule("artificial_intelligence"),
            FieldRule("qualifying_rank", values: 0...1000),
            FieldRule("world_skills_selection"),
            FieldRule("team_size", values: 1...20),
            FieldRule("entry_quota", values: 0...100000),
            FieldRule("qualifying_competition_id", format: "RECORD_ID"),
            FieldRule("workers_only"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let worldEvent: String? = check.remark(self.worldEvent, "world_event", 0...50, required: false)
        let nationalEvent: String? = check.remark(self.nationalEvent, "national_event", 0...50, required: false)
        let ranking: RankingMethod? = check.choice(self.ranking, "ranking", required: true)
        let studentGroup: Bool? = self.studentGroup
        let maxAgeYears: Int?? = check.optional(number: self.maxAgeYears, "max_age_years", 14...100)
        let artificialIntelligence: Bool? = self.artificialIntelligence
        let qualifyingRank: Int? = check.number(self.qualifyingRank, "qualifying_rank", 0...1000, required: false)
        let worldSkillsSelection: Bool? = self.worldSkillsSelection
        let teamSize: Int?? = check.optional(number: self.teamSize, "team_size", 1...20)
        let entryQuota: Int? = check.number(self.entryQuota, "entry_quota", 0...100000, required: false)
        let qualifyingCompetitionID: String? = check.recordID(self.qualifyingCompetitionID, "qualifying_competition_id", required: false)
        let workersOnly: Bool? = self.workersOnly
        guard let requestID, let competitionID, let name, let occupationCode, let worldEvent, let nationalEvent, let ranking, let studentGroup, let maxAgeYears, let artificialIntelligence, let qualifyingRank, let worldSkillsSelection, let teamSize, let entryQuota, let qualifyingCompetitionID, let workersOnly else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, name: name, occupationCode: occupationCode, worldEvent: worldEvent, nationalEvent: nationalEvent, ranking: ranking, studentGroup: studentGroup, maxAgeYears: maxAgeYears, artificialIntelligence: artificialIntelligence, qualifyingRank: qualifyingRank, worldSkillsSelection: worldSkillsSelection, teamSize: teamSize, entryQuota: entryQuota, qualifyingCompetitionID: qualifyingCompetitionID, workersOnly: workersOnly)
    }
}

public struct TieBrandEventRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// A brand of the catalog.
    public var brandID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", brandID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.brandID = brandID
    }
}

extension TieBrandEventRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.TieBrandEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__tie_brand_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TieBrandEventRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.brandID = unpacker.string(c.pointee.brand_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TieBrandEventRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.brand_id = packer.string(self.brandID)
    }
}

extension TieBrandEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// A brand of the catalog.
        public var brandID: String

        public init(requestID: String, eventID: String, brandID: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.brandID = brandID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("brand_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let brandID: String? = check.recordID(self.brandID, "brand_id", required: true)
        guard let requestID, let eventID, let brandID else { return nil }
        return Checked(requestID: requestID, eventID: eventID, brandID: brandID)
    }
}

/// What is not set stays.
public struct ChangeCompetitionEventRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// Unique in the competition.
    public var name: String = ""
    public var entryQuota: Int32 = 0
    public var maxAgeYears: Int32 = 0
    public var qualifyingRank: Int32 = 0
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", name: String = "", entryQuota: Int32 = 0, maxAgeYears: Int32 = 0, qualifyingRank: Int32 = 0, reason: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.name = name
        self.entryQuota = entryQuota
        self.maxAgeYears = maxAgeYears
        self.qualifyingRank = qualifyingRank
        self.reason = reason
    }
}

extension ChangeCompetitionEventRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ChangeCompetitionEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__change_competition_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ChangeCompetitionEventRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.name = unpacker.string(c.pointee.name)
        self.entryQuota = c.pointee.entry_quota
        self.maxAgeYears = c.pointee.max_age_years
        self.qualifyingRank = c.pointee.qualifying_rank
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ChangeCompetitionEventRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.name = packer.string(self.name)
        c.pointee.entry_quota = self.entryQuota
        c.pointee.max_age_years = self.maxAgeYears
        c.pointee.qualifying_rank = self.qualifyingRank
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ChangeCompetitionEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// Unique in the competition.
        public var name: String
        public var entryQuota: Int?
        public var maxAgeYears: Int?
        public var qualifyingRank: Int?
        /// For the record.
        public var reason: String

        public init(requestID: String, eventID: String, name: String, entryQuota: Int?, maxAgeYears: Int?, qualifyingRank: Int?, reason: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.name = name
            self.entryQuota = entryQuota
            self.maxAgeYears = maxAgeYears
            self.qualifyingRank = qualifyingRank
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "REMARK", length: 0...100),
            FieldRule("entry_quota", values: 1...100000),
            FieldRule("max_age_years", values: 14...100),
            FieldRule("qualifying_rank", values: 1...1000),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: false)
        let entryQuota: Int?? = check.optional(number: self.entryQuota, "entry_quota", 1...100000)
        let maxAgeYears: Int?? = check.optional(number: self.maxAgeYears, "max_age_years", 14...100)
        let qualifyingRank: Int?? = check.optional(number: self.qualifyingRank, "qualifying_rank", 1...1000)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let eventID, let name, let entryQuota, let maxAgeYears, let qualifyingRank, let reason else { return nil }
        return Checked(requestID: requestID, eventID: eventID, name: name, entryQuota: entryQuota, maxAgeYears: maxAgeYears, qualifyingRank: qualifyingRank, reason: reason)
    }
}

public struct CancelCompetitionEventRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", reason: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.reason = reason
    }
}

extension CancelCompetitionEventRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CancelCompetitionEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__cancel_competition_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CancelCompetitionEventRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CancelCompetitionEventRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelCompetitionEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, eventID: String, reason: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let eventID, let reason else { return nil }
        return Checked(requestID: requestID, eventID: eventID, reason: reason)
    }
}

public struct GetCompetitionEventRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension GetCompetitionEventRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetCompetitionEventRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_competition_event_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCompetitionEventRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCompetitionEventRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension GetCompetitionEventRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String

        public init(eventID: String) {
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let eventID else { return nil }
        return Checked(eventID: eventID)
    }
}

public struct ListCompetitionEventsRequest: Message {
    public var competitionID: String = ""
    /// 1 to 500, default 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(competitionID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.competitionID = competitionID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCompetitionEventsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListCompetitionEventsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_competition_events_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionEventsRequest.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionEventsRequest.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCompetitionEventsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var competitionID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(competitionID: String, page: PageQuery) {
            self.competitionID = competitionID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let competitionID, let page else { return nil }
        return Checked(competitionID: competitionID, page: page)
    }
}

public struct ListCompetitionEventsResponse: Message {
    public var events: [CompetitionEvent] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(events: [CompetitionEvent] = [], nextPageToken: String = "") {
        self.events = events
        self.nextPageToken = nextPageToken
    }
}

extension ListCompetitionEventsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListCompetitionEventsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_competition_events_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionEventsResponse.self)
        self.events = unpacker.messages(c.pointee.events, c.pointee.n_events)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListCompetitionEventsResponse.self)
        c.pointee.events = packer.messages(self.events)
        c.pointee.n_events = self.events.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetCoverageRequest: Message {
    /// Year of the contests.
    public var year: Int32 = 0

    public init() {}

    public init(year: Int32 = 0) {
        self.year = year
    }
}

extension GetCoverageRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetCoverageRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_coverage_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCoverageRequest.self)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetCoverageRequest.self)
        c.pointee.year = self.year
    }
}

extension GetCoverageRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Year of the contests.
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

/// Which world and national events the year's provincial events cover, of the reference lists in force that year.
public struct Coverage: Message {
    public var year: Int32 = 0
    public var provincialEventCount: Int32 = 0
    /// World events covered, and those of the list that are not, by number. Both are empty without a list, and nothing is covered then.
    public var worldEventsCovered: [String] = []
    public var worldEventsMissing: [String] = []
    /// By name.
    public var nationalEventsCovered: [String] = []
    public var nationalEventsMissing: [String] = []
    /// Events in artificial intelligence among all events of the regional and industry competitions of the year (区域性、行业性).
    public var artificialIntelligenceEventCount: Int32 = 0
    public var eventCount: Int32 = 0
    /// The editions of the lists; empty when there is none for the year.
    public var worldEdition: String = ""
    public var nationalEdition: String = ""
    /// Events that are tied to a city's training brand (一市一品牌).
    public var brandEventCount: Int32 = 0

    public init() {}

    public init(year: Int32 = 0, provincialEventCount: Int32 = 0, worldEventsCovered: [String] = [], worldEventsMissing: [String] = [], nationalEventsCovered: [String] = [], nationalEventsMissing: [String] = [], artificialIntelligenceEventCount: Int32 = 0, eventCount: Int32 = 0, worldEdition: String = "", nationalEdition: String = "", brandEventCount: Int32 = 0) {
        self.year = year
        self.provincialEventCount = provincialEventCount
        self.worldEventsCovered = worldEventsCovered
        self.worldEventsMissing = worldEventsMissing
        self.nationalEventsCovered = nationalEventsCovered
        self.nationalEventsMissing = nationalEventsMissing
        self.artificialIntelligenceEventCount = artificialIntelligenceEventCount
        self.eventCount = eventCount
        self.worldEdition = worldEdition
        self.nationalEdition = nationalEdition
        self.brandEventCount = brandEventCount
    }
}

extension Coverage {
    public static var protoName: String { "liaoning.skills.competition.v1.Coverage" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__coverage__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Coverage.self)
        self.year = c.pointee.year
        self.provincialEventCount = c.pointee.provincial_event_count
        self.worldEventsCovered = unpacker.strings(c.pointee.world_events_covered, c.pointee.n_world_events_covered)
        self.worldEventsMissing = unpacker.strings(c.pointee.world_events_missing, c.pointee.n_world_events_missing)
        self.nationalEventsCovered = unpacker.strings(c.pointee.national_events_covered, c.pointee.n_national_events_covered)
        self.nationalEventsMissing = unpacker.strings(c.pointee.national_events_missing, c.pointee.n_national_events_missing)
        self.artificialIntelligenceEventCount = c.pointee.artificial_intelligence_event_count
        self.eventCount = c.pointee.event_count
        self.worldEdition = unpacker.string(c.pointee.world_edition)
        self.nationalEdition = unpacker.string(c.pointee.national_edition)
        self.brandEventCount = c.pointee.brand_event_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Coverage.self)
        c.pointee.year = self.year
        c.pointee.provincial_event_count = self.provincialEventCount
        c.pointee.world_events_covered = packer.strings(self.worldEventsCovered)
        c.pointee.n_world_events_covered = self.worldEventsCovered.count
        c.pointee.world_events_missing = packer.strings(self.worldEventsMissing)
        c.pointee.n_world_events_missing = self.worldEventsMissing.count
        c.pointee.national_events_covered = packer.strings(self.nationalEventsCovered)
        c.pointee.n_national_events_covered = self.nationalEventsCovered.count
        c.pointee.national_events_missing = packer.strings(self.nationalEventsMissing)
        c.pointee.n_national_events_missing = self.nationalEventsMissing.count
        c.pointee.artificial_intelligence_event_count = self.artificialIntelligenceEventCount
        c.pointee.event_count = self.eventCount
        c.pointee.world_edition = packer.string(self.worldEdition)
        c.pointee.national_edition = packer.string(self.nationalEdition)
        c.pointee.brand_event_count = self.brandEventCount
    }
}
