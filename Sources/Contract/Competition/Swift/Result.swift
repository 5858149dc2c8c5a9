// Written by Protos/generate.sh from liaoning/skills/competition/v1/result.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import WireMessages

/// A medal or medallion.
public enum Medal: EnumValue {
    case unspecified
    case gold
    case silver
    case bronze
    /// 优胜奖, Medallion for Excellence.
    case medallion
    case none
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [Medal] = [.unspecified, .gold, .silver, .bronze, .medallion, .none]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .gold
        case 2: self = .silver
        case 3: self = .bronze
        case 4: self = .medallion
        case 5: self = .none
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .gold: 1
        case .silver: 2
        case .bronze: 3
        case .medallion: 4
        case .none: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "MEDAL_UNSPECIFIED"
        case .gold: "MEDAL_GOLD"
        case .silver: "MEDAL_SILVER"
        case .bronze: "MEDAL_BRONZE"
        case .medallion: "MEDAL_MEDALLION"
        case .none: "MEDAL_NONE"
        case .unrecognized: nil
        }
    }
}

/// Whether a competitor has a place.
public enum ResultStatus: EnumValue {
    case unspecified
    case placed
    /// Competed and was given no marks at all: no place.
    case noMarks
    case absent
    case retired
    case disqualified
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ResultStatus] = [.unspecified, .placed, .noMarks, .absent, .retired, .disqualified]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .placed
        case 2: self = .noMarks
        case 3: self = .absent
        case 4: self = .retired
        case 5: self = .disqualified
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .placed: 1
        case .noMarks: 2
        case .absent: 3
        case .retired: 4
        case .disqualified: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "RESULT_STATUS_UNSPECIFIED"
        case .placed: "RESULT_STATUS_PLACED"
        case .noMarks: "RESULT_STATUS_NO_MARKS"
        case .absent: "RESULT_STATUS_ABSENT"
        case .retired: "RESULT_STATUS_RETIRED"
        case .disqualified: "RESULT_STATUS_DISQUALIFIED"
        case .unrecognized: nil
        }
    }
}

/// One competitor's result; of a team one for each member, with the same entry, place and medal.
public struct CompetitorResult: Message {
    public var entryID: String = ""
    public var personID: String = ""
    public var delegationID: String = ""
    /// 1 is best; equal ranks only where the event's ranking allows ties. 0 for who has no place.
    public var rank: Int32 = 0
    /// 0 to 10000 hundredths of a mark.
    public var markHundredths: Int32 = 0
    /// WorldSkills scale, 0 to 1000, median at 700; 0 where the event does not use it, and with too few competitors for it.
    public var scale: Int32 = 0
    public var medal: Medal = .unspecified
    public var status: ResultStatus = .unspecified
    /// Two to four digits, unique in the event: what the public knows an entry by.
    public var startNumber: String = ""
    /// In full where the competitor agreed, else masked, for example "王**".
    public var shownName: String = ""
    public var delegationName: String = ""
    public var teamName: String = ""

    public init() {}

    public init(entryID: String = "", personID: String = "", delegationID: String = "", rank: Int32 = 0, markHundredths: Int32 = 0, scale: Int32 = 0, medal: Medal = .unspecified, status: ResultStatus = .unspecified, startNumber: String = "", shownName: String = "", delegationName: String = "", teamName: String = "") {
        self.entryID = entryID
        self.personID = personID
        self.delegationID = delegationID
        self.rank = rank
        self.markHundredths = markHundredths
        self.scale = scale
        self.medal = medal
        self.status = status
        self.startNumber = startNumber
        self.shownName = shownName
        self.delegationName = delegationName
        self.teamName = teamName
    }
}

extension CompetitorResult {
    public static var protoName: String { "liaoning.skills.competition.v1.CompetitorResult" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__competitor_result__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CompetitorResult.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.rank = c.pointee.rank
        self.markHundredths = c.pointee.mark_hundredths
        self.scale = c.pointee.scale
        self.medal = .init(rawValue: Int32(bitPattern: c.pointee.medal.rawValue))
        self.status = .init(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
        self.startNumber = unpacker.string(c.pointee.start_number)
        self.shownName = unpacker.string(c.pointee.shown_name)
        self.delegationName = unpacker.string(c.pointee.delegation_name)
        self.teamName = unpacker.string(c.pointee.team_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CompetitorResult.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.rank = self.rank
        c.pointee.mark_hundredths = self.markHundredths
        c.pointee.scale = self.scale
        c.pointee.medal.rawValue = UInt32(bitPattern: self.medal.rawValue)
        c.pointee.status.rawValue = UInt32(bitPattern: self.status.rawValue)
        c.pointee.start_number = packer.string(self.startNumber)
        c.pointee.shown_name = packer.string(self.shownName)
        c.pointee.delegation_name = packer.string(self.delegationName)
        c.pointee.team_name = packer.string(self.teamName)
    }
}

/// The results of an event, in the order of rank. Also the payload of the change "results.published".
public struct EventResults: Message {
    public var eventID: String = ""
    public var competitionID: String = ""
    public var tier: CompetitionTier = .unspecified
    public var occupationCode: String = ""
    public var studentGroup: Bool = false
    public var regionCode: String = ""
    /// 1 for the announcement, one more for each correction and for the publication; 0 for a preview.
    public var version: Int32 = 0
    public var publishedAt: Timestamp? = nil
    public var results: [CompetitorResult] = []
    public var competitionName: String = ""
    public var eventName: String = ""
    /// Last day of the contest, "YYYY-MM-DD".
    public var endedOn: String = ""
    /// Why this version replaces the one before; empty for the first.
    public var correctionReason: String = ""
    /// Selects the national team for WorldSkills (世赛选拔); its ranks give no national rewards.
    public var worldSkillsSelection: Bool = false
    /// In publicity: not final.
    public var provisional: Bool = false
    /// Last day of the publicity of provisional results, "YYYY-MM-DD"; empty for final ones.
    public var publicityEndsOn: String = ""
    /// How many entries were placed or competed without a mark: those who are counted in medians and shares.
    public var competitorCount: Int32 = 0

    public init() {}

    public init(eventID: String = "", competitionID: String = "", tier: CompetitionTier = .unspecified, occupationCode: String = "", studentGroup: Bool = false, regionCode: String = "", version: Int32 = 0, publishedAt: Timestamp? = nil, results: [CompetitorResult] = [], competitionName: String = "", eventName: String = "", endedOn: String = "", correctionReason: String = "", worldSkillsSelection: Bool = false, provisional: Bool = false, publicityEndsOn: String = "", competitorCount: Int32 = 0) {
        self.eventID = eventID
        self.competitionID = competitionID
        self.tier = tier
        self.occupationCode = occupationCode
        self.studentGroup = studentGroup
        self.regionCode = regionCode
        self.version = version
        self.publishedAt = publishedAt
        self.results = results
        self.competitionName = competitionName
        self.eventName = eventName
        self.endedOn = endedOn
        self.correctionReason = correctionReason
        self.worldSkillsSelection = worldSkillsSelection
        self.provisional = provisional
        self.publicityEndsOn = publicityEndsOn
        self.competitorCount = competitorCount
    }
}

extension EventResults {
    public static var protoName: String { "liaoning.skills.competition.v1.EventResults" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__event_results__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EventResults.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.studentGroup = c.pointee.student_group != 0
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.version = c.pointee.version
        self.publishedAt = unpacker.message(c.pointee.published_at)
        self.results = unpacker.messages(c.pointee.results, c.pointee.n_results)
        self.competitionName = unpacker.string(c.pointee.competition_name)
        self.eventName = unpacker.string(c.pointee.event_name)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
        self.worldSkillsSelection = c.pointee.world_skills_selection != 0
        self.provisional = c.pointee.provisional != 0
        self.publicityEndsOn = unpacker.string(c.pointee.publicity_ends_on)
        self.competitorCount = c.pointee.competitor_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EventResults.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.version = self.version
        c.pointee.published_at = packer.message(self.publishedAt)
        c.pointee.results = packer.messages(self.results)
        c.pointee.n_results = self.results.count
        c.pointee.competition_name = packer.string(self.competitionName)
        c.pointee.event_name = packer.string(self.eventName)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.correction_reason = packer.string(self.correctionReason)
        c.pointee.world_skills_selection = self.worldSkillsSelection ? 1 : 0
        c.pointee.provisional = self.provisional ? 1 : 0
        c.pointee.publicity_ends_on = packer.string(self.publicityEndsOn)
        c.pointee.competitor_count = self.competitorCount
    }
}

public struct PreviewResultsRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension PreviewResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.PreviewResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__preview_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PreviewResultsRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PreviewResultsRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension PreviewResultsRequest: CheckedMessage {
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

public struct PublishResultsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension PublishResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.PublishResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__publish_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PublishResultsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PublishResultsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension PublishResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String

        public init(requestID: String, eventID: String) {
            self.requestID = requestID
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let requestID, let eventID else { return nil }
        return Checked(requestID: requestID, eventID: eventID)
    }
}

public struct AnnounceResultsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension AnnounceResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.AnnounceResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__announce_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AnnounceResultsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AnnounceResultsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension AnnounceResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String

        public init(requestID: String, eventID: String) {
            self.requestID = requestID
            self.eventID = eventID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        guard let requestID, let eventID else { return nil }
        return Checked(requestID: requestID, eventID: eventID)
    }
}

/// What aspects of one entry give from now on.
public struct CorrectedMark: Message {
    public var entryID: String = ""
    public var aspects: [AspectCorrection] = []

    public init() {}

    public init(entryID: String = "", aspects: [AspectCorrection] = []) {
        self.entryID = entryID
        self.aspects = aspects
    }
}

extension CorrectedMark {
    public static var protoName: String { "liaoning.skills.competition.v1.CorrectedMark" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__corrected_mark__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectedMark.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.aspects = unpacker.messages(c.pointee.aspects, c.pointee.n_aspects)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectedMark.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.aspects = packer.messages(self.aspects)
        c.pointee.n_aspects = self.aspects.count
    }
}

extension CorrectedMark: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var entryID: String
        public var aspects: [AspectCorrection.Checked]

        public init(entryID: String, aspects: [AspectCorrection.Checked]) {
            self.entryID = entryID
            self.aspects = aspects
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("aspects", required: true, items: 1...200, message: AspectCorrection.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let aspects: [AspectCorrection.Checked]? = check.list(self.aspects, "aspects", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let entryID, let aspects else { return nil }
        return Checked(entryID: entryID, aspects: aspects)
    }
}

public struct CorrectResultsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    public var marks: [CorrectedMark] = []
    /// For the record.
    public var reason: String = ""
    /// Entries that are disqualified.
    public var disqualifiedEntryIDs: [String] = []

    public init() {}

    public init(requestID: String = "", eventID: String = "", marks: [CorrectedMark] = [], reason: String = "", disqualifiedEntryIDs: [String] = []) {
        self.requestID = requestID
        self.eventID = eventID
        self.marks = marks
        self.reason = reason
        self.disqualifiedEntryIDs = disqualifiedEntryIDs
    }
}

extension CorrectResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CorrectResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__correct_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectResultsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
        self.reason = unpacker.string(c.pointee.reason)
        self.disqualifiedEntryIDs = unpacker.strings(c.pointee.disqualified_entry_ids, c.pointee.n_disqualified_entry_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectResultsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
        c.pointee.reason = packer.string(self.reason)
        c.pointee.disqualified_entry_ids = packer.strings(self.disqualifiedEntryIDs)
        c.pointee.n_disqualified_entry_ids = self.disqualifiedEntryIDs.count
    }
}

extension CorrectResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        public var marks: [CorrectedMark.Checked]
        /// For the record.
        public var reason: String
        /// Entries that are disqualified.
        public var disqualifiedEntryIDs: [String]

        public init(requestID: String, eventID: String, marks: [CorrectedMark.Checked], reason: String, disqualifiedEntryIDs: [String]) {
            self.requestID = requestID
            self.eventID = eventID
            self.marks = marks
            self.reason = reason
            self.disqualifiedEntryIDs = disqualifiedEntryIDs
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("marks", items: 0...1000, message: CorrectedMark.self),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
            FieldRule("disqualified_entry_ids", format: "RECORD_ID", items: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let marks: [CorrectedMark.Checked]? = check.list(self.marks, "marks", 0...1000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        let disqualifiedEntryIDs: [String]? = check.list(self.disqualifiedEntryIDs, "disqualified_entry_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let eventID, let marks, let reason, let disqualifiedEntryIDs else { return nil }
        return Checked(requestID: requestID, eventID: eventID, marks: marks, reason: reason, disqualifiedEntryIDs: disqualifiedEntryIDs)
    }
}

public struct GetResultsRequest: Message {
    public var eventID: String = ""
    /// 0 for the latest.
    public var version: Int32 = 0

    public init() {}

    public init(eventID: String = "", version: Int32 = 0) {
        self.eventID = eventID
        self.version = version
    }
}

extension GetResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetResultsRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.version = c.pointee.version
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetResultsRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.version = self.version
    }
}

extension GetResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String
        /// 0 for the latest.
        public var version: Int

        public init(eventID: String, version: Int) {
            self.eventID = eventID
            self.version = version
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("version", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let version: Int? = check.number(self.version, "version", 0...10000, required: false)
        guard let eventID, let version else { return nil }
        return Checked(eventID: eventID, version: version)
    }
}

public struct ListPersonResultsRequest: Message {
    public var personID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPersonResultsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListPersonResultsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_person_results_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonResultsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonResultsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPersonResultsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, page: PageQuery) {
            self.personID = personID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let page else { return nil }
        return Checked(personID: personID, page: page)
    }
}

/// What a person reached in one event.
public struct PersonResult: Message {
    public var competitionID: String = ""
    public var competitionName: String = ""
    public var tier: CompetitionTier = .unspecified
    public var eventID: String = ""
    public var eventName: String = ""
    public var occupationCode: String = ""
    public var rank: Int32 = 0
    public var markHundredths: Int32 = 0
    public var scale: Int32 = 0
    public var medal: Medal = .unspecified
    /// Last day of the contest, "YYYY-MM-DD".
    public var endedOn: String = ""
    public var studentGroup: Bool = false
    public var competitorCount: Int32 = 0
    public var status: ResultStatus = .unspecified
    /// Reached in a competition held elsewhere, examined by its document.
    public var outside: Bool = false

    public init() {}

    public init(competitionID: String = "", competitionName: String = "", tier: CompetitionTier = .unspecified, eventID: String = "", eventName: String = "", occupationCode: String = "", rank: Int32 = 0, markHundredths: Int32 = 0, scale: Int32 = 0, medal: Medal = .unspecified, endedOn: String = "", studentGroup: Bool = false, competitorCount: Int32 = 0, status: ResultStatus = .unspecified, outside: Bool = false) {
        self.competitionID = competitionID
        self.competitionName = competitionName
        self.tier = tier
        self.eventID = eventID
        self.eventName = eventName
        self.occupationCode = occupationCode
        self.rank = rank
        self.markHundredths = markHundredths
        self.scale = scale
        self.medal = medal
        self.endedOn = endedOn
        self.studentGroup = studentGroup
        self.competitorCount = competitorCount
        self.status = status
        self.outside = outside
    }
}

extension PersonResult {
    public static var protoName: String { "liaoning.skills.competition.v1.PersonResult" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__person_result__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PersonResult.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.competitionName = unpacker.string(c.pointee.competition_name)
        self.tier = .init(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.eventID = unpacker.string(c.pointee.event_id)
        self.eventName = unpacker.string(c.pointee.event_name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.rank = c.pointee.rank
        self.markHundredths = c.pointee.mark_hundredths
        self.scale = c.pointee.scale
        self.medal = .init(rawValue: Int32(bitPattern: c.pointee.medal.rawValue))
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.studentGroup = c.pointee.student_group != 0
        self.competitorCount = c.pointee.competitor_count
        self.status = .init(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
        self.outside = c.pointee.outside != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__PersonResult.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.competition_name = packer.string(self.competitionName)
        c.pointee.tier.rawValue = UInt32(bitPattern: self.tier.rawValue)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.event_name = packer.string(self.eventName)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.rank = self.rank
        c.pointee.mark_hundredths = self.markHundredths
        c.pointee.scale = self.scale
        c.pointee.medal.rawValue = UInt32(bitPattern: self.medal.rawValue)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.student_group = self.studentGroup ? 1 : 0
        c.pointee.competitor_count = self.competitorCount
        c.pointee.status.rawValue = UInt32(bitPattern: self.status.rawValue)
        c.pointee.outside = self.outside ? 1 : 0
    }
}

public struct ListPersonResultsResponse: Message {
    public var results: [PersonResult] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(results: [PersonResult] = [], nextPageToken: String = "") {
        self.results = results
        self.nextPageToken = nextPageToken
    }
}

extension ListPersonResultsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListPersonResultsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_person_results_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonResultsResponse.self)
        self.results = unpacker.messages(c.pointee.results, c.pointee.n_results)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListPersonResultsResponse.self)
        c.pointee.results = packer.messages(self.results)
        c.pointee.n_results = self.results.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
