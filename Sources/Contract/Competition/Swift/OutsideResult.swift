// Written by Protos/generate.sh from liaoning/skills/competition/v1/outside_result.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where an outside result stands.
public enum OutsideResultState: EnumValue {
    case unspecified
    case filed
    case accepted
    case rejected
    case revoked
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [OutsideResultState] = [.unspecified, .filed, .accepted, .rejected, .revoked]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .accepted
        case 3: self = .rejected
        case 4: self = .revoked
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .accepted: 2
        case .rejected: 3
        case .revoked: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "OUTSIDE_RESULT_STATE_UNSPECIFIED"
        case .filed: "OUTSIDE_RESULT_STATE_FILED"
        case .accepted: "OUTSIDE_RESULT_STATE_ACCEPTED"
        case .rejected: "OUTSIDE_RESULT_STATE_REJECTED"
        case .revoked: "OUTSIDE_RESULT_STATE_REVOKED"
        case .unrecognized: nil
        }
    }
}

/// A place that somebody reached elsewhere.
public struct OutsideResult: Message {
    /// Opaque id.
    public var outsideResultID: String = ""
    public var personID: String = ""
    /// The city or county that answers for the person.
    public var regionCode: String = ""
    /// A national or world tier.
    public var tier: CompetitionTier = .unspecified
    public var competitionName: String = ""
    public var eventName: String = ""
    /// The occupation the event tests.
    public var occupationCode: String = ""
    /// 1 is best, among all who competed.
    public var place: Int32 = 0
    /// How many competed in all.
    public var competitorCount: Int32 = 0
    public var medal: Medal = .unspecified
    public var studentGroup: Bool = false
    /// A selection for WorldSkills: its places give no national rewards.
    public var worldSkillsSelection: Bool = false
    /// Last day of the contest, "YYYY-MM-DD".
    public var endedOn: String = ""
    /// The document that proves it, as it is cited, for example "人社部函〔2023〕106号".
    public var document: String = ""
    public var state: OutsideResultState = .unspecified
    /// Why it was accepted, rejected or revoked; empty until then.
    public var reason: String = ""
    /// Account that filed it.
    public var filedBy: String = ""

    public init() {}

    public init(outsideResultID: String = "", personID: String = "", regionCode: String = "", tier: CompetitionTier = .unspecified, competitionName: String = "", eventName: String = "", occupationCode: String = "", place: Int32 = 0, competitorCount: Int32 = 0, medal: Medal = .unspecified, studentGroup: Bool = false, worldSkillsSelection: Bool = false, endedOn: String = "", document: String = "", state: OutsideResultState = .unspecified, reason: String = "", filedBy: String = "") {
        self.outsideResultID = outsideResultID
        self.personID = personID
        self.regionCode = regionCode
        self.tier = tier
        self.competitionName = competitionName
        self.eventName = eventName
        self.occupationCode = occupationCode
        self.place = place
        self.competitorCount = competitorCount
        self.medal = medal
        self.studentGroup = studentGroup
        self.worldSkillsSelection = worldSkillsSelection
        self.endedOn = endedOn
        self.document = document
        self.state = state
        self.reason = reason
        self.filedBy = filedBy
    }
}

extension OutsideResult {
    public static var protoName: String { "liaoning.skills.competition.v1.OutsideResult" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__outside_result__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__OutsideResult.self)
        self.outsideResultID = unpacker.string(c.pointee.outside_result_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.competitionName = unpacker.string(c.pointee.competition_name)
        self.eventName = unpacker.string(c.pointee.event_name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.place = c.pointee.place
        self.competitorCount = c.pointee.competitor_count
        self.medal = .init(rawValue: Int32(bitPattern: c.pointee.medal.rawValue))
        self.studentGroup = c.pointee.student_group != 0
        self.worldSkillsSelection = c.pointee.world_skills_selection != 0
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.document = unpacker.string(c.pointee.document)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.reason = unpacker.string(c.pointee.reason)
        self.filedBy = unpacker.string(c.pointee.filed_by)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__OutsideResult.self)
        c.pointee.outside_result_id = packer.string(self.outsideResultID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.competition_name = packer.string(self.competitionName)
        c.pointee.event_name = packer.string(self.eventName)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.place = self.place
        c.pointee.competitor_count = self.competitorCount
        c.pointee.medal.rawValue = UInt32(bitPattern: self.medal.rawValue)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.world_skills_selection = self.worldSkillsSelection ? 1 : 0
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.document = packer.string(self.document)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.filed_by = packer.string(self.filedBy)
    }
}

public struct FileOutsideResultRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A registered person.
    public var personID: String = ""
    public var regionCode: String = ""
    public var tier: CompetitionTier = .unspecified
    public var competitionName: String = ""
    public var eventName: String = ""
    public var occupationCode: String = ""
    public var place: Int32 = 0
    /// At least the place.
    public var competitorCount: Int32 = 0
    public var medal: Medal = .unspecified
    public var studentGroup: Bool = false
    public var worldSkillsSelection: Bool = false
    public var endedOn: String = ""
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", regionCode: String = "", tier: CompetitionTier = .unspecified, competitionName: String = "", eventName: String = "", occupationCode: String = "", place: Int32 = 0, competitorCount: Int32 = 0, medal: Medal = .unspecified, studentGroup: Bool = false, worldSkillsSelection: Bool = false, endedOn: String = "", document: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.regionCode = regionCode
        self.tier = tier
        self.competitionName = competitionName
        self.eventName = eventName
        self.occupationCode = occupationCode
        self.place = place
        self.competitorCount = competitorCount
        self.medal = medal
        self.studentGroup = studentGroup
        self.worldSkillsSelection = worldSkillsSelection
        self.endedOn = endedOn
        self.document = document
    }
}

extension FileOutsideResultRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.FileOutsideResultRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__file_outside_result_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FileOutsideResultRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.competitionName = unpacker.string(c.pointee.competition_name)
        self.eventName = unpacker.string(c.pointee.event_name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.place = c.pointee.place
        self.competitorCount = c.pointee.competitor_count
        self.medal = .init(rawValue: Int32(bitPattern: c.pointee.medal.rawValue))
        self.studentGroup = c.pointee.student_group != 0
        self.worldSkillsSelection = c.pointee.world_skills_selection != 0
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__FileOutsideResultRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.competition_name = packer.string(self.competitionName)
        c.pointee.event_name = packer.string(self.eventName)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.place = self.place
        c.pointee.competitor_count = self.competitorCount
        c.pointee.medal.rawValue = UInt32(bitPattern: self.medal.rawValue)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.world_skills_selection = self.worldSkillsSelection ? 1 : 0
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.document = packer.string(self.document)
    }
}

extension FileOutsideResultRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A registered person.
        public var personID: String
        public var regionCode: RegionCode
        public var tier: CompetitionTier
        public var competitionName: String
        public var eventName: String
        public var occupationCode: OccupationCode
        public var place: Int
        /// At least the place.
        public var competitorCount: Int
        public var medal: Medal
        public var studentGroup: Bool
        public var worldSkillsSelection: Bool
        public var endedOn: CivilDay
        public var document: String

        public init(requestID: String, personID: String, regionCode: RegionCode, tier: CompetitionTier, competitionName: String, eventName: String, occupationCode: OccupationCode, place: Int, competitorCount: Int, medal: Medal, studentGroup: Bool, worldSkillsSelection: Bool, endedOn: CivilDay, document: String) {
            self.requestID = requestID
            self.personID = personID
            self.regionCode = regionCode
            self.tier = tier
            self.competitionName = competitionName
            self.eventName = eventName
            self.occupationCode = occupationCode
            self.place = place
            self.competitorCount = competitorCount
            self.medal = medal
            self.studentGroup = studentGroup
            self.worldSkillsSelection = worldSkillsSelection
            self.endedOn = endedOn
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("tier", required: true),
            FieldRule("competition_name", required: true, format: "REMARK", length: 0...200),
            FieldRule("event_name", required: true, format: "REMARK", length: 0...100),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("place", required: true, values: 1...10000),
            FieldRule("competitor_count", required: true, values: 1...10000),
            FieldRule("medal", required: true),
            FieldRule("student_group"),
            FieldRule("world_skills_selection"),
            FieldRule("ended_on", required: true, format: "DAY"),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let tier: CompetitionTier? = check.choice(self.tier, "tier", required: true)
        let competitionName: String? = check.remark(self.competitionName, "competition_name", 0...200, required: true)
        let eventName: String? = check.remark(self.eventName, "event_name", 0...100, required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let place: Int? = check.number(self.place, "place", 1...10000, required: true)
        let competitorCount: Int? = check.number(self.competitorCount, "competitor_count", 1...10000, required: true)
        let medal: Medal? = check.choice(self.medal, "medal", required: true)
        let studentGroup: Bool? = self.studentGroup
        let worldSkillsSelection: Bool? = self.worldSkillsSelection
        let endedOn: CivilDay? = check.day(self.endedOn, "ended_on", required: true)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        guard let requestID, let personID, let regionCode, let tier, let competitionName, let eventName, let occupationCode, let place, let competitorCount, let medal, let studentGroup, let worldSkillsSelection, let endedOn, let document else { return nil }
        return Checked(requestID: requestID, personID: personID, regionCode: regionCode, tier: tier, competitionName: competitionName, eventName: eventName, occupationCode: occupationCode, place: place, competitorCount: competitorCount, medal: medal, studentGroup: studentGroup, worldSkillsSelection: worldSkillsSelection, endedOn: endedOn, document: document)
    }
}

public struct ExamineOutsideResultRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var outsideResultID: String = ""
    public var accepted: Bool = false
    /// For the record: what the document shows.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", outsideResultID: String = "", accepted: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.outsideResultID = outsideResultID
        self.accepted = accepted
        self.reason = reason
    }
}

extension ExamineOutsideResultRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ExamineOutsideResultRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__examine_outside_result_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ExamineOutsideResultRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.outsideResultID = unpacker.string(c.pointee.outside_result_id)
        self.accepted = c.pointee.accepted != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ExamineOutsideResultRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.outside_result_id = packer.string(self.outsideResultID)
        c.pointee.accepted = self.accepted ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ExamineOutsideResultRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var outsideResultID: String
        public var accepted: Bool
        /// For the record: what the document shows.
        public var reason: String

        public init(requestID: String, outsideResultID: String, accepted: Bool, reason: String) {
            self.requestID = requestID
            self.outsideResultID = outsideResultID
            self.accepted = accepted
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("outside_result_id", required: true, format: "RECORD_ID"),
            FieldRule("accepted"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let outsideResultID: String? = check.recordID(self.outsideResultID, "outside_result_id", required: true)
        let accepted: Bool? = self.accepted
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let outsideResultID, let accepted, let reason else { return nil }
        return Checked(requestID: requestID, outsideResultID: outsideResultID, accepted: accepted, reason: reason)
    }
}

public struct RevokeOutsideResultRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var outsideResultID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", outsideResultID: String = "", reason: String = "") {
        self.requestID = requestID
        self.outsideResultID = outsideResultID
        self.reason = reason
    }
}

extension RevokeOutsideResultRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RevokeOutsideResultRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__revoke_outside_result_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RevokeOutsideResultRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.outsideResultID = unpacker.string(c.pointee.outside_result_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RevokeOutsideResultRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.outside_result_id = packer.string(self.outsideResultID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RevokeOutsideResultRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var outsideResultID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, outsideResultID: String, reason: String) {
            self.requestID = requestID
            self.outsideResultID = outsideResultID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("outside_result_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let outsideResultID: String? = check.recordID(self.outsideResultID, "outside_result_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let outsideResultID, let reason else { return nil }
        return Checked(requestID: requestID, outsideResultID: outsideResultID, reason: reason)
    }
}

public struct GetOutsideResultRequest: Message {
    public var outsideResultID: String = ""

    public init() {}

    public init(outsideResultID: String = "") {
        self.outsideResultID = outsideResultID
    }
}

extension GetOutsideResultRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetOutsideResultRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_outside_result_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetOutsideResultRequest.self)
        self.outsideResultID = unpacker.string(c.pointee.outside_result_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetOutsideResultRequest.self)
        c.pointee.outside_result_id = packer.string(self.outsideResultID)
    }
}

extension GetOutsideResultRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var outsideResultID: String

        public init(outsideResultID: String) {
            self.outsideResultID = outsideResultID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("outside_result_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let outsideResultID: String? = check.recordID(self.outsideResultID, "outside_result_id", required: true)
        guard let outsideResultID else { return nil }
        return Checked(outsideResultID: outsideResultID)
    }
}

public struct ListOutsideResultsRequest: Message {
    /// What narrows the list; a bureau names its region, a person the own id.
    public var regionCode: String = ""
    public var personID: String = ""
    /// Unset for all.
    public var state: OutsideResultState = .unspecified
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", personID: String = "", state: OutsideResultState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.personID = personID
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListOutsideResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListOutsideResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_outside_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListOutsideResultsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListOutsideResultsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListOutsideResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// What narrows the list; a bureau names its region, a person the own id.
        public var regionCode: RegionCode?
        public var personID: String
        /// Unset for all.
        public var state: OutsideResultState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, personID: String, state: OutsideResultState?, page: PageQuery) {
            self.regionCode = regionCode
            self.personID = personID
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let state: OutsideResultState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let personID, let state, let page else { return nil }
        return Checked(regionCode: regionCode, personID: personID, state: state, page: page)
    }
}

public struct ListOutsideResultsResponse: Message {
    public var outsideResults: [OutsideResult] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(outsideResults: [OutsideResult] = [], nextPageToken: String = "") {
        self.outsideResults = outsideResults
        self.nextPageToken = nextPageToken
    }
}

extension ListOutsideResultsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListOutsideResultsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_outside_results_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListOutsideResultsResponse.self)
        self.outsideResults = unpacker.messages(c.pointee.outside_results, c.pointee.n_outside_results)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListOutsideResultsResponse.self)
        c.pointee.outside_results = packer.messages(self.outsideResults)
        c.pointee.n_outside_results = self.outsideResults.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
