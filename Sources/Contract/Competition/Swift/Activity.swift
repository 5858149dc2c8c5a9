// Written by Protos/generate.sh from liaoning/skills/competition/v1/activity.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What kind of activity it is.
public enum ActivityKind: EnumValue {
    case unspecified
    /// 技能竞赛、比武 whose competitors are not entered one by one.
    case contest
    /// 岗位练兵
    case jobDrill
    /// 技能展示交流
    case exhibition
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ActivityKind] = [.unspecified, .contest, .jobDrill, .exhibition]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .contest
        case 2: self = .jobDrill
        case 3: self = .exhibition
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .contest: 1
        case .jobDrill: 2
        case .exhibition: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ACTIVITY_KIND_UNSPECIFIED"
        case .contest: "ACTIVITY_KIND_CONTEST"
        case .jobDrill: "ACTIVITY_KIND_JOB_DRILL"
        case .exhibition: "ACTIVITY_KIND_EXHIBITION"
        case .unrecognized: nil
        }
    }
}

/// An activity that is counted as a whole.
public struct Activity: Message {
    public var activityID: String = ""
    public var kind: ActivityKind = .unspecified
    public var name: String = ""
    public var regionCode: String = ""
    /// Last day, "YYYY-MM-DD".
    public var endedOn: String = ""
    public var personTimes: Int32 = 0
    /// The document that shows it, as it is cited.
    public var document: String = ""
    public var voided: Bool = false
    public var voidReason: String = ""
    /// Who supported it with money, places or machines; empty for nobody.
    public var sponsor: String = ""

    public init() {}

    public init(activityID: String = "", kind: ActivityKind = .unspecified, name: String = "", regionCode: String = "", endedOn: String = "", personTimes: Int32 = 0, document: String = "", voided: Bool = false, voidReason: String = "", sponsor: String = "") {
        self.activityID = activityID
        self.kind = kind
        self.name = name
        self.regionCode = regionCode
        self.endedOn = endedOn
        self.personTimes = personTimes
        self.document = document
        self.voided = voided
        self.voidReason = voidReason
        self.sponsor = sponsor
    }
}

extension Activity {
    public static var protoName: String { "liaoning.skills.competition.v1.Activity" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__activity__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Activity.self)
        self.activityID = unpacker.string(c.pointee.activity_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.personTimes = c.pointee.person_times
        self.document = unpacker.string(c.pointee.document)
        self.voided = c.pointee.voided != 0
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.sponsor = unpacker.string(c.pointee.sponsor)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Activity.self)
        c.pointee.activity_id = packer.string(self.activityID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.person_times = self.personTimes
        c.pointee.document = packer.string(self.document)
        c.pointee.voided = self.voided ? 1 : 0
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.sponsor = packer.string(self.sponsor)
    }
}

public struct RecordActivityRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var kind: ActivityKind = .unspecified
    /// Unique in its region and year.
    public var name: String = ""
    public var regionCode: String = ""
    public var endedOn: String = ""
    public var personTimes: Int32 = 0
    public var document: String = ""
    public var sponsor: String = ""

    public init() {}

    public init(requestID: String = "", kind: ActivityKind = .unspecified, name: String = "", regionCode: String = "", endedOn: String = "", personTimes: Int32 = 0, document: String = "", sponsor: String = "") {
        self.requestID = requestID
        self.kind = kind
        self.name = name
        self.regionCode = regionCode
        self.endedOn = endedOn
        self.personTimes = personTimes
        self.document = document
        self.sponsor = sponsor
    }
}

extension RecordActivityRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RecordActivityRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__record_activity_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordActivityRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.personTimes = c.pointee.person_times
        self.document = unpacker.string(c.pointee.document)
        self.sponsor = unpacker.string(c.pointee.sponsor)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordActivityRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.person_times = self.personTimes
        c.pointee.document = packer.string(self.document)
        c.pointee.sponsor = packer.string(self.sponsor)
    }
}

extension RecordActivityRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var kind: ActivityKind
        /// Unique in its region and year.
        public var name: String
        public var regionCode: RegionCode
        public var endedOn: CivilDay
        public var personTimes: Int
        public var document: String
        public var sponsor: String

        public init(requestID: String, kind: ActivityKind, name: String, regionCode: RegionCode, endedOn: CivilDay, personTimes: Int, document: String, sponsor: String) {
            self.requestID = requestID
            self.kind = kind
            self.name = name
            self.regionCode = regionCode
            self.endedOn = endedOn
            self.personTimes = personTimes
            self.document = document
            self.sponsor = sponsor
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("name", required: true, format: "REMARK", length: 0...200),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("ended_on", required: true, format: "DAY"),
            FieldRule("person_times", required: true, values: 1...1000000),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
            FieldRule("sponsor", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: ActivityKind? = check.choice(self.kind, "kind", required: true)
        let name: String? = check.remark(self.name, "name", 0...200, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let endedOn: CivilDay? = check.day(self.endedOn, "ended_on", required: true)
        let personTimes: Int? = check.number(self.personTimes, "person_times", 1...1000000, required: true)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        let sponsor: String? = check.remark(self.sponsor, "sponsor", 0...200, required: false)
        guard let requestID, let kind, let name, let regionCode, let endedOn, let personTimes, let document, let sponsor else { return nil }
        return Checked(requestID: requestID, kind: kind, name: name, regionCode: regionCode, endedOn: endedOn, personTimes: personTimes, document: document, sponsor: sponsor)
    }
}

public struct VoidActivityRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var activityID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", activityID: String = "", reason: String = "") {
        self.requestID = requestID
        self.activityID = activityID
        self.reason = reason
    }
}

extension VoidActivityRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.VoidActivityRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__void_activity_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__VoidActivityRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.activityID = unpacker.string(c.pointee.activity_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__VoidActivityRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.activity_id = packer.string(self.activityID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidActivityRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var activityID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, activityID: String, reason: String) {
            self.requestID = requestID
            self.activityID = activityID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("activity_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let activityID: String? = check.recordID(self.activityID, "activity_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let activityID, let reason else { return nil }
        return Checked(requestID: requestID, activityID: activityID, reason: reason)
    }
}

public struct ListActivitiesRequest: Message {
    /// With what lies in it; unset for all.
    public var regionCode: String = ""
    /// Unset for all.
    public var kind: ActivityKind = .unspecified
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", kind: ActivityKind = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListActivitiesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListActivitiesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_activities_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListActivitiesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListActivitiesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListActivitiesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// With what lies in it; unset for all.
        public var regionCode: RegionCode?
        /// Unset for all.
        public var kind: ActivityKind?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: ActivityKind?, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: ActivityKind?? = check.optional(choice: self.kind, "kind")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, page: page)
    }
}

public struct ListActivitiesResponse: Message {
    public var activities: [Activity] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(activities: [Activity] = [], nextPageToken: String = "") {
        self.activities = activities
        self.nextPageToken = nextPageToken
    }
}

extension ListActivitiesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListActivitiesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_activities_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListActivitiesResponse.self)
        self.activities = unpacker.messages(c.pointee.activities, c.pointee.n_activities)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListActivitiesResponse.self)
        c.pointee.activities = packer.messages(self.activities)
        c.pointee.n_activities = self.activities.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetParticipationRequest: Message {
    public var year: Int32 = 0

    public init() {}

    public init(year: Int32 = 0) {
        self.year = year
    }
}

extension GetParticipationRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetParticipationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_participation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetParticipationRequest.self)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetParticipationRequest.self)
        c.pointee.year = self.year
    }
}

extension GetParticipationRequest: CheckedMessage {
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

/// Those who took part in a year.
public struct Participation: Message {
    public var year: Int32 = 0
    public var tiers: [TierParticipation] = []
    public var activities: [ActivityParticipation] = []

    public init() {}

    public init(year: Int32 = 0, tiers: [TierParticipation] = [], activities: [ActivityParticipation] = []) {
        self.year = year
        self.tiers = tiers
        self.activities = activities
    }
}

extension Participation {
    public static var protoName: String { "liaoning.skills.competition.v1.Participation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__participation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Participation.self)
        self.year = c.pointee.year
        self.tiers = unpacker.messages(c.pointee.tiers, c.pointee.n_tiers)
        self.activities = unpacker.messages(c.pointee.activities, c.pointee.n_activities)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Participation.self)
        c.pointee.year = self.year
        c.pointee.tiers = packer.messages(self.tiers)
        c.pointee.n_tiers = self.tiers.count
        c.pointee.activities = packer.messages(self.activities)
        c.pointee.n_activities = self.activities.count
    }
}

/// In final results of one tier, outside results included.
public struct TierParticipation: Message {
    public var tier: CompetitionTier = .unspecified
    public var persons: Int32 = 0
    public var personTimes: Int32 = 0

    public init() {}

    public init(tier: CompetitionTier = .unspecified, persons: Int32 = 0, personTimes: Int32 = 0) {
        self.tier = tier
        self.persons = persons
        self.personTimes = personTimes
    }
}

extension TierParticipation {
    public static var protoName: String { "liaoning.skills.competition.v1.TierParticipation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__tier_participation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TierParticipation.self)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.persons = c.pointee.persons
        self.personTimes = c.pointee.person_times
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TierParticipation.self)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.persons = self.persons
        c.pointee.person_times = self.personTimes
    }
}

/// In activities of one kind.
public struct ActivityParticipation: Message {
    public var kind: ActivityKind = .unspecified
    public var activities: Int32 = 0
    public var personTimes: Int32 = 0

    public init() {}

    public init(kind: ActivityKind = .unspecified, activities: Int32 = 0, personTimes: Int32 = 0) {
        self.kind = kind
        self.activities = activities
        self.personTimes = personTimes
    }
}

extension ActivityParticipation {
    public static var protoName: String { "liaoning.skills.competition.v1.ActivityParticipation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__activity_participation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ActivityParticipation.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.activities = c.pointee.activities
        self.personTimes = c.pointee.person_times
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ActivityParticipation.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.activities = self.activities
        c.pointee.person_times = self.personTimes
    }
}
