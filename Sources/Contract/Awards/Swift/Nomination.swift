// Written by Protos/generate.sh from liaoning/skills/awards/v1/nomination.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where a nomination stands.
public enum NominationState: EnumValue {
    case unspecified
    case nominated
    case shortlisted
    case notShortlisted
    /// An objection was upheld.
    case excluded
    case awarded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [NominationState] = [.unspecified, .nominated, .shortlisted, .notShortlisted, .excluded, .awarded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .nominated
        case 2: self = .shortlisted
        case 3: self = .notShortlisted
        case 4: self = .excluded
        case 5: self = .awarded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .nominated: 1
        case .shortlisted: 2
        case .notShortlisted: 3
        case .excluded: 4
        case .awarded: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "NOMINATION_STATE_UNSPECIFIED"
        case .nominated: "NOMINATION_STATE_NOMINATED"
        case .shortlisted: "NOMINATION_STATE_SHORTLISTED"
        case .notShortlisted: "NOMINATION_STATE_NOT_SHORTLISTED"
        case .excluded: "NOMINATION_STATE_EXCLUDED"
        case .awarded: "NOMINATION_STATE_AWARDED"
        case .unrecognized: nil
        }
    }
}

/// What a piece of evidence is.
public enum EvidenceKind: EnumValue {
    case unspecified
    case certificate
    case competitionResult
    case honour
    case training
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvidenceKind] = [.unspecified, .certificate, .competitionResult, .honour, .training]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .certificate
        case 2: self = .competitionResult
        case 3: self = .honour
        case 4: self = .training
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .certificate: 1
        case .competitionResult: 2
        case .honour: 3
        case .training: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVIDENCE_KIND_UNSPECIFIED"
        case .certificate: "EVIDENCE_KIND_CERTIFICATE"
        case .competitionResult: "EVIDENCE_KIND_COMPETITION_RESULT"
        case .honour: "EVIDENCE_KIND_HONOUR"
        case .training: "EVIDENCE_KIND_TRAINING"
        case .unrecognized: nil
        }
    }
}

/// A record of another service that speaks for a nomination, as it was on the day.
public struct Evidence: Message {
    public var kind: EvidenceKind = .unspecified
    /// The record's id at its owner: a certificate number, an event id …
    public var recordID: String = ""
    /// A Chinese line for people.
    public var summary: String = ""

    public init() {}

    public init(kind: EvidenceKind = .unspecified, recordID: String = "", summary: String = "") {
        self.kind = kind
        self.recordID = recordID
        self.summary = summary
    }
}

extension Evidence {
    public static var protoName: String { "liaoning.skills.awards.v1.Evidence" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__evidence__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Evidence.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.recordID = unpacker.string(c.pointee.record_id)
        self.summary = unpacker.string(c.pointee.summary)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Evidence.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.record_id = packer.string(self.recordID)
        c.pointee.summary = packer.string(self.summary)
    }
}

/// A nomination.
public struct Nomination: Message {
    /// Opaque id.
    public var nominationID: String = ""
    public var roundID: String = ""
    public var personID: String = ""
    public var kind: AwardKind = .unspecified
    /// Who nominated: a city-level region, or 210000.
    public var regionCode: String = ""
    /// Whether the person works on the front line (生产服务一线).
    public var frontLine: Bool = false
    /// The case in the nominator's words.
    public var statement: String = ""
    public var evidence: [Evidence] = []
    public var state: NominationState = .unspecified
    /// Number of expert scores, and their average in hundredths of a point (0 to 10000).
    public var scoreCount: Int32 = 0
    public var averageScoreHundredths: Int32 = 0
    public var nominatedAt: Timestamp? = nil

    public init() {}

    public init(nominationID: String = "", roundID: String = "", personID: String = "", kind: AwardKind = .unspecified, regionCode: String = "", frontLine: Bool = false, statement: String = "", evidence: [Evidence] = [], state: NominationState = .unspecified, scoreCount: Int32 = 0, averageScoreHundredths: Int32 = 0, nominatedAt: Timestamp? = nil) {
        self.nominationID = nominationID
        self.roundID = roundID
        self.personID = personID
        self.kind = kind
        self.regionCode = regionCode
        self.frontLine = frontLine
        self.statement = statement
        self.evidence = evidence
        self.state = state
        self.scoreCount = scoreCount
        self.averageScoreHundredths = averageScoreHundredths
        self.nominatedAt = nominatedAt
    }
}

extension Nomination {
    public static var protoName: String { "liaoning.skills.awards.v1.Nomination" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__nomination__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Nomination.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
        self.statement = unpacker.string(c.pointee.statement)
        self.evidence = unpacker.messages(c.pointee.evidence, c.pointee.n_evidence)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.scoreCount = c.pointee.score_count
        self.averageScoreHundredths = c.pointee.average_score_hundredths
        self.nominatedAt = unpacker.message(c.pointee.nominated_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Nomination.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.statement = packer.string(self.statement)
        c.pointee.evidence = packer.messages(self.evidence)
        c.pointee.n_evidence = self.evidence.count
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.score_count = self.scoreCount
        c.pointee.average_score_hundredths = self.averageScoreHundredths
        c.pointee.nominated_at = packer.message(self.nominatedAt)
    }
}

public struct NominateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// A registered person.
    public var personID: String = ""
    /// One of the three tiers.
    public var kind: AwardKind = .unspecified
    /// The nominating city-level region, or 210000.
    public var regionCode: String = ""
    public var frontLine: Bool = false
    public var statement: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", personID: String = "", kind: AwardKind = .unspecified, regionCode: String = "", frontLine: Bool = false, statement: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.personID = personID
        self.kind = kind
        self.regionCode = regionCode
        self.frontLine = frontLine
        self.statement = statement
    }
}

extension NominateRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.NominateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__nominate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
        self.statement = unpacker.string(c.pointee.statement)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.statement = packer.string(self.statement)
    }
}

extension NominateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// A registered person.
        public var personID: String
        /// One of the three tiers.
        public var kind: AwardKind
        /// The nominating city-level region, or 210000.
        public var regionCode: RegionCode
        public var frontLine: Bool
        public var statement: String

        public init(requestID: String, roundID: String, personID: String, kind: AwardKind, regionCode: RegionCode, frontLine: Bool, statement: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.personID = personID
            self.kind = kind
            self.regionCode = regionCode
            self.frontLine = frontLine
            self.statement = statement
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("front_line"),
            FieldRule("statement", required: true, format: "REMARK", length: 0...4000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: AwardKind? = check.choice(self.kind, "kind", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let frontLine: Bool? = self.frontLine
        let statement: String? = check.remark(self.statement, "statement", 0...4000, required: true)
        guard let requestID, let roundID, let personID, let kind, let regionCode, let frontLine, let statement else { return nil }
        return Checked(requestID: requestID, roundID: roundID, personID: personID, kind: kind, regionCode: regionCode, frontLine: frontLine, statement: statement)
    }
}

public struct GetNominationRequest: Message {
    public var nominationID: String = ""

    public init() {}

    public init(nominationID: String = "") {
        self.nominationID = nominationID
    }
}

extension GetNominationRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetNominationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_nomination_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetNominationRequest.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetNominationRequest.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
    }
}

extension GetNominationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var nominationID: String

        public init(nominationID: String) {
            self.nominationID = nominationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        guard let nominationID else { return nil }
        return Checked(nominationID: nominationID)
    }
}

public struct ListNominationsRequest: Message {
    public var roundID: String = ""
    public var kind: AwardKind = .unspecified
    public var regionCode: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(roundID: String = "", kind: AwardKind = .unspecified, regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.roundID = roundID
        self.kind = kind
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListNominationsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListNominationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_nominations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListNominationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String
        public var kind: AwardKind?
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(roundID: String, kind: AwardKind?, regionCode: RegionCode?, page: PageQuery) {
            self.roundID = roundID
            self.kind = kind
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("kind"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let kind: AwardKind?? = check.optional(choice: self.kind, "kind")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let roundID, let kind, let regionCode, let page else { return nil }
        return Checked(roundID: roundID, kind: kind, regionCode: regionCode, page: page)
    }
}

public struct ListNominationsResponse: Message {
    public var nominations: [Nomination] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(nominations: [Nomination] = [], nextPageToken: String = "") {
        self.nominations = nominations
        self.nextPageToken = nextPageToken
    }
}

extension ListNominationsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListNominationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_nominations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsResponse.self)
        self.nominations = unpacker.messages(c.pointee.nominations, c.pointee.n_nominations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsResponse.self)
        c.pointee.nominations = packer.messages(self.nominations)
        c.pointee.n_nominations = self.nominations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ScoreNominationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    /// The expert's person id.
    public var expertPersonID: String = ""
    /// Hundredths of a point.
    public var scoreHundredths: Int32 = 0
    /// The expert declares an interest in the nominee; such a score is refused.
    public var declaredInterest: Bool = false

    public init() {}

    public init(requestID: String = "", nominationID: String = "", expertPersonID: String = "", scoreHundredths: Int32 = 0, declaredInterest: Bool = false) {
        self.requestID = requestID
        self.nominationID = nominationID
        self.expertPersonID = expertPersonID
        self.scoreHundredths = scoreHundredths
        self.declaredInterest = declaredInterest
    }
}

extension ScoreNominationRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ScoreNominationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__score_nomination_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ScoreNominationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
        self.scoreHundredths = c.pointee.score_hundredths
        self.declaredInterest = c.pointee.declared_interest != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ScoreNominationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
        c.pointee.score_hundredths = self.scoreHundredths
        c.pointee.declared_interest = self.declaredInterest ? 1 : 0
    }
}

extension ScoreNominationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        /// The expert's person id.
        public var expertPersonID: String
        /// Hundredths of a point.
        public var scoreHundredths: Int
        /// The expert declares an interest in the nominee; such a score is refused.
        public var declaredInterest: Bool

        public init(requestID: String, nominationID: String, expertPersonID: String, scoreHundredths: Int, declaredInterest: Bool) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.expertPersonID = expertPersonID
            self.scoreHundredths = scoreHundredths
            self.declaredInterest = declaredInterest
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("expert_person_id", required: true, format: "RECORD_ID"),
            FieldRule("score_hundredths", values: 0...10000),
            FieldRule("declared_interest"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let expertPersonID: String? = check.recordID(self.expertPersonID, "expert_person_id", required: true)
        let scoreHundredths: Int? = check.number(self.scoreHundredths, "score_hundredths", 0...10000, required: false)
        let declaredInterest: Bool? = self.declaredInterest
        guard let requestID, let nominationID, let expertPersonID, let scoreHundredths, let declaredInterest else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, expertPersonID: expertPersonID, scoreHundredths: scoreHundredths, declaredInterest: declaredInterest)
    }
}

public struct PublishShortlistRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "") {
        self.requestID = requestID
        self.roundID = roundID
    }
}

extension PublishShortlistRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.PublishShortlistRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__publish_shortlist_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PublishShortlistRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PublishShortlistRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension PublishShortlistRequest: CheckedMessage {
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

public struct GetShortlistRequest: Message {
    public var roundID: String = ""

    public init() {}

    public init(roundID: String = "") {
        self.roundID = roundID
    }
}

extension GetShortlistRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetShortlistRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_shortlist_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetShortlistRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetShortlistRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension GetShortlistRequest: CheckedMessage {
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

/// The published shortlist of a round, by award and score.
public struct Shortlist: Message {
    public var roundID: String = ""
    public var nominations: [ShortlistedNomination] = []
    public var publicityBeginsOn: String = ""
    public var publicityEndsOn: String = ""

    public init() {}

    public init(roundID: String = "", nominations: [ShortlistedNomination] = [], publicityBeginsOn: String = "", publicityEndsOn: String = "") {
        self.roundID = roundID
        self.nominations = nominations
        self.publicityBeginsOn = publicityBeginsOn
        self.publicityEndsOn = publicityEndsOn
    }
}

extension Shortlist {
    public static var protoName: String { "liaoning.skills.awards.v1.Shortlist" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__shortlist__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Shortlist.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.nominations = unpacker.messages(c.pointee.nominations, c.pointee.n_nominations)
        self.publicityBeginsOn = unpacker.string(c.pointee.publicity_begins_on)
        self.publicityEndsOn = unpacker.string(c.pointee.publicity_ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Shortlist.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.nominations = packer.messages(self.nominations)
        c.pointee.n_nominations = self.nominations.count
        c.pointee.publicity_begins_on = packer.string(self.publicityBeginsOn)
        c.pointee.publicity_ends_on = packer.string(self.publicityEndsOn)
    }
}

/// What the public sees of a shortlisted nomination.
public struct ShortlistedNomination: Message {
    public var nominationID: String = ""
    public var kind: AwardKind = .unspecified
    /// For example "王*".
    public var maskedName: String = ""
    public var regionCode: String = ""
    public var rank: Int32 = 0

    public init() {}

    public init(nominationID: String = "", kind: AwardKind = .unspecified, maskedName: String = "", regionCode: String = "", rank: Int32 = 0) {
        self.nominationID = nominationID
        self.kind = kind
        self.maskedName = maskedName
        self.regionCode = regionCode
        self.rank = rank
    }
}

extension ShortlistedNomination {
    public static var protoName: String { "liaoning.skills.awards.v1.ShortlistedNomination" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__shortlisted_nomination__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ShortlistedNomination.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.rank = c.pointee.rank
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ShortlistedNomination.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.rank = self.rank
    }
}

public struct DecideAwardRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    /// At most the cap of the policy book.
    public var bonusYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", nominationID: String = "", bonusYuan: Int64 = 0) {
        self.requestID = requestID
        self.nominationID = nominationID
        self.bonusYuan = bonusYuan
    }
}

extension DecideAwardRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.DecideAwardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__decide_award_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DecideAwardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.bonusYuan = c.pointee.bonus_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DecideAwardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.bonus_yuan = self.bonusYuan
    }
}

extension DecideAwardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        /// At most the cap of the policy book.
        public var bonusYuan: Yuan

        public init(requestID: String, nominationID: String, bonusYuan: Yuan) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.bonusYuan = bonusYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("bonus_yuan", format: "YUAN", values: 0...100000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let bonusYuan: Yuan? = check.yuan(self.bonusYuan, "bonus_yuan", 0...100000000000, required: false)
        guard let requestID, let nominationID, let bonusYuan else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, bonusYuan: bonusYuan)
    }
}
