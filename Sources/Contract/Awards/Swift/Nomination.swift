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
    /// May still move up.
    case notShortlisted
    /// An objection was upheld, or it was refused after the list was public.
    case excluded
    case awarded
    /// Sent back by the formal check, to be corrected while nominations are open.
    case returned
    case withdrawn
    /// Refused by the formal check; an appeal may be granted.
    case refused
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [NominationState] = [.unspecified, .nominated, .shortlisted, .notShortlisted, .excluded, .awarded, .returned, .withdrawn, .refused]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .nominated
        case 2: self = .shortlisted
        case 3: self = .notShortlisted
        case 4: self = .excluded
        case 5: self = .awarded
        case 6: self = .returned
        case 7: self = .withdrawn
        case 8: self = .refused
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
        case .returned: 6
        case .withdrawn: 7
        case .refused: 8
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
        case .returned: "NOMINATION_STATE_RETURNED"
        case .withdrawn: "NOMINATION_STATE_WITHDRAWN"
        case .refused: "NOMINATION_STATE_REFUSED"
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

/// A step of a construction plan, and the money that is due when it is accepted.
public struct PlannedMilestone: Message {
    public var title: String = ""
    /// "YYYY-MM-DD".
    public var dueOn: String = ""
    /// Whole yuan.
    public var amountYuan: Int64 = 0

    public init() {}

    public init(title: String = "", dueOn: String = "", amountYuan: Int64 = 0) {
        self.title = title
        self.dueOn = dueOn
        self.amountYuan = amountYuan
    }
}

extension PlannedMilestone {
    public static var protoName: String { "liaoning.skills.awards.v1.PlannedMilestone" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__planned_milestone__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PlannedMilestone.self)
        self.title = unpacker.string(c.pointee.title)
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.amountYuan = c.pointee.amount_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PlannedMilestone.self)
        c.pointee.title = packer.string(self.title)
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.amount_yuan = self.amountYuan
    }
}

extension PlannedMilestone: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var title: String
        /// "YYYY-MM-DD".
        public var dueOn: CivilDay
        /// Whole yuan.
        public var amountYuan: Yuan

        public init(title: String, dueOn: CivilDay, amountYuan: Yuan) {
            self.title = title
            self.dueOn = dueOn
            self.amountYuan = amountYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("title", required: true, format: "REMARK", length: 0...200),
            FieldRule("due_on", required: true, format: "DAY"),
            FieldRule("amount_yuan", format: "YUAN", values: 0...100000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let title: String? = check.remark(self.title, "title", 0...200, required: true)
        let dueOn: CivilDay? = check.day(self.dueOn, "due_on", required: true)
        let amountYuan: Yuan? = check.yuan(self.amountYuan, "amount_yuan", 0...100000000, required: false)
        guard let title, let dueOn, let amountYuan else { return nil }
        return Checked(title: title, dueOn: dueOn, amountYuan: amountYuan)
    }
}

/// A nomination.
public struct Nomination: Message {
    /// Opaque id.
    public var nominationID: String = ""
    public var roundID: String = ""
    /// The person, or the one who leads a project; empty for an organisation.
    public var personID: String = ""
    /// Who nominated: a city-level region, or 210000.
    public var regionCode: String = ""
    /// Whether the person works on the front line (生产服务一线).
    public var frontLine: Bool = false
    /// The case in the nominator's words.
    public var statement: String = ""
    public var evidence: [Evidence] = []
    public var state: NominationState = .unspecified
    /// Number of expert scores, and what they come to in hundredths of a point (0 to 10000); 0 while they are not shown.
    public var scoreCount: Int32 = 0
    public var averageScoreHundredths: Int32 = 0
    public var nominatedAt: Timestamp? = nil
    public var place: String = ""
    /// The organisation, or whose project it is; empty for a person.
    public var creditCode: String = ""
    /// Title of a project.
    public var title: String = ""
    public var channel: NominationChannel = .unspecified
    /// Sector of the province; empty for other channels.
    public var sector: String = ""
    public var nominatorCreditCode: String = ""
    /// Why it was returned, refused, withdrawn or excluded.
    public var stateReason: String = ""
    /// Greatest less smallest score of the panel.
    public var scoreSpreadHundredths: Int32 = 0
    /// Its own days of publicity, "YYYY-MM-DD"; empty off the list.
    public var publicityBeginsOn: String = ""
    public var publicityEndsOn: String = ""
    /// Moved up to a place that became free.
    public var substitute: Bool = false
    /// The construction plan.
    public var plan: [PlannedMilestone] = []
    /// Its case of the kind awards.nomination: material, formal check, publicity, objections, appeal.
    public var caseID: String = ""

    public init() {}

    public init(nominationID: String = "", roundID: String = "", personID: String = "", regionCode: String = "", frontLine: Bool = false, statement: String = "", evidence: [Evidence] = [], state: NominationState = .unspecified, scoreCount: Int32 = 0, averageScoreHundredths: Int32 = 0, nominatedAt: Timestamp? = nil, place: String = "", creditCode: String = "", title: String = "", channel: NominationChannel = .unspecified, sector: String = "", nominatorCreditCode: String = "", stateReason: String = "", scoreSpreadHundredths: Int32 = 0, publicityBeginsOn: String = "", publicityEndsOn: String = "", substitute: Bool = false, plan: [PlannedMilestone] = [], caseID: String = "") {
        self.nominationID = nominationID
        self.roundID = roundID
        self.personID = personID
        self.regionCode = regionCode
        self.frontLine = frontLine
        self.statement = statement
        self.evidence = evidence
        self.state = state
        self.scoreCount = scoreCount
        self.averageScoreHundredths = averageScoreHundredths
        self.nominatedAt = nominatedAt
        self.place = place
        self.creditCode = creditCode
        self.title = title
        self.channel = channel
        self.sector = sector
        self.nominatorCreditCode = nominatorCreditCode
        self.stateReason = stateReason
        self.scoreSpreadHundredths = scoreSpreadHundredths
        self.publicityBeginsOn = publicityBeginsOn
        self.publicityEndsOn = publicityEndsOn
        self.substitute = substitute
        self.plan = plan
        self.caseID = caseID
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
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
        self.statement = unpacker.string(c.pointee.statement)
        self.evidence = unpacker.messages(c.pointee.evidence, c.pointee.n_evidence)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.scoreCount = c.pointee.score_count
        self.averageScoreHundredths = c.pointee.average_score_hundredths
        self.nominatedAt = unpacker.message(c.pointee.nominated_at)
        self.place = unpacker.string(c.pointee.place)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.channel = .init(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.sector = unpacker.string(c.pointee.sector)
        self.nominatorCreditCode = unpacker.string(c.pointee.nominator_credit_code)
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.scoreSpreadHundredths = c.pointee.score_spread_hundredths
        self.publicityBeginsOn = unpacker.string(c.pointee.publicity_begins_on)
        self.publicityEndsOn = unpacker.string(c.pointee.publicity_ends_on)
        self.substitute = c.pointee.substitute != 0
        self.plan = unpacker.messages(c.pointee.plan, c.pointee.n_plan)
        self.caseID = unpacker.string(c.pointee.case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Nomination.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.statement = packer.string(self.statement)
        c.pointee.evidence = packer.messages(self.evidence)
        c.pointee.n_evidence = self.evidence.count
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.score_count = self.scoreCount
        c.pointee.average_score_hundredths = self.averageScoreHundredths
        c.pointee.nominated_at = packer.message(self.nominatedAt)
        c.pointee.place = packer.string(self.place)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.channel.rawValue = UInt32(bitPattern: self.channel.rawValue)
        c.pointee.sector = packer.string(self.sector)
        c.pointee.nominator_credit_code = packer.string(self.nominatorCreditCode)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.score_spread_hundredths = self.scoreSpreadHundredths
        c.pointee.publicity_begins_on = packer.string(self.publicityBeginsOn)
        c.pointee.publicity_ends_on = packer.string(self.publicityEndsOn)
        c.pointee.substitute = self.substitute ? 1 : 0
        c.pointee.plan = packer.messages(self.plan)
        c.pointee.n_plan = self.plan.count
        c.pointee.case_id = packer.string(self.caseID)
    }
}

public struct NominateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// A registered person: who is nominated, or leads the project.
    public var personID: String = ""
    /// The nominating city-level region; 210000 for a sector of the province.
    public var regionCode: String = ""
    public var frontLine: Bool = false
    public var statement: String = ""
    /// A place of the programme.
    public var place: String = ""
    /// The organisation that is nominated, or whose project is.
    public var creditCode: String = ""
    public var title: String = ""
    public var sector: String = ""
    /// The organisation that nominates; empty where an authority or a person does.
    public var nominatorCreditCode: String = ""
    public var plan: [PlannedMilestone] = []

    public init() {}

    public init(requestID: String = "", roundID: String = "", personID: String = "", regionCode: String = "", frontLine: Bool = false, statement: String = "", place: String = "", creditCode: String = "", title: String = "", sector: String = "", nominatorCreditCode: String = "", plan: [PlannedMilestone] = []) {
        self.requestID = requestID
        self.roundID = roundID
        self.personID = personID
        self.regionCode = regionCode
        self.frontLine = frontLine
        self.statement = statement
        self.place = place
        self.creditCode = creditCode
        self.title = title
        self.sector = sector
        self.nominatorCreditCode = nominatorCreditCode
        self.plan = plan
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
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
        self.statement = unpacker.string(c.pointee.statement)
        self.place = unpacker.string(c.pointee.place)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.sector = unpacker.string(c.pointee.sector)
        self.nominatorCreditCode = unpacker.string(c.pointee.nominator_credit_code)
        self.plan = unpacker.messages(c.pointee.plan, c.pointee.n_plan)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.statement = packer.string(self.statement)
        c.pointee.place = packer.string(self.place)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.sector = packer.string(self.sector)
        c.pointee.nominator_credit_code = packer.string(self.nominatorCreditCode)
        c.pointee.plan = packer.messages(self.plan)
        c.pointee.n_plan = self.plan.count
    }
}

extension NominateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// A registered person: who is nominated, or leads the project.
        public var personID: String
        /// The nominating city-level region; 210000 for a sector of the province.
        public var regionCode: RegionCode
        public var frontLine: Bool
        public var statement: String
        /// A place of the programme.
        public var place: String
        /// The organisation that is nominated, or whose project is.
        public var creditCode: CreditCode?
        public var title: String
        public var sector: String
        /// The organisation that nominates; empty where an authority or a person does.
        public var nominatorCreditCode: CreditCode?
        public var plan: [PlannedMilestone.Checked]

        public init(requestID: String, roundID: String, personID: String, regionCode: RegionCode, frontLine: Bool, statement: String, place: String, creditCode: CreditCode?, title: String, sector: String, nominatorCreditCode: CreditCode?, plan: [PlannedMilestone.Checked]) {
            self.requestID = requestID
            self.roundID = roundID
            self.personID = personID
            self.regionCode = regionCode
            self.frontLine = frontLine
            self.statement = statement
            self.place = place
            self.creditCode = creditCode
            self.title = title
            self.sector = sector
            self.nominatorCreditCode = nominatorCreditCode
            self.plan = plan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("front_line"),
            FieldRule("statement", required: true, format: "REMARK", length: 0...4000),
            FieldRule("place", required: true, format: "RECORD_ID"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("title", format: "REMARK", length: 0...100),
            FieldRule("sector", format: "RECORD_ID"),
            FieldRule("nominator_credit_code", format: "CREDIT_CODE"),
            FieldRule("plan", items: 0...50, message: PlannedMilestone.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let frontLine: Bool? = self.frontLine
        let statement: String? = check.remark(self.statement, "statement", 0...4000, required: true)
        let place: String? = check.recordID(self.place, "place", required: true)
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let title: String? = check.remark(self.title, "title", 0...100, required: false)
        let sector: String? = check.recordID(self.sector, "sector", required: false)
        let nominatorCreditCode: CreditCode?? = check.optional(creditCode: self.nominatorCreditCode, "nominator_credit_code")
        let plan: [PlannedMilestone.Checked]? = check.list(self.plan, "plan", 0...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let roundID, let personID, let regionCode, let frontLine, let statement, let place, let creditCode, let title, let sector, let nominatorCreditCode, let plan else { return nil }
        return Checked(requestID: requestID, roundID: roundID, personID: personID, regionCode: regionCode, frontLine: frontLine, statement: statement, place: place, creditCode: creditCode, title: title, sector: sector, nominatorCreditCode: nominatorCreditCode, plan: plan)
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
    public var regionCode: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    public var place: String = ""
    public var state: NominationState = .unspecified

    public init() {}

    public init(roundID: String = "", regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "", place: String = "", state: NominationState = .unspecified) {
        self.roundID = roundID
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.place = place
        self.state = state
    }
}

extension ListNominationsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListNominationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_nominations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.place = unpacker.string(c.pointee.place)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListNominationsRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.place = packer.string(self.place)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

extension ListNominationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String
        public var regionCode: RegionCode?
        public var place: String
        public var state: NominationState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(roundID: String, regionCode: RegionCode?, place: String, state: NominationState?, page: PageQuery) {
            self.roundID = roundID
            self.regionCode = regionCode
            self.place = place
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("place", format: "RECORD_ID"),
            FieldRule("state"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let place: String? = check.recordID(self.place, "place", required: false)
        let state: NominationState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let roundID, let regionCode, let place, let state, let page else { return nil }
        return Checked(roundID: roundID, regionCode: regionCode, place: place, state: state, page: page)
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

public struct CorrectNominationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    public var frontLine: Bool = false
    public var statement: String = ""
    public var plan: [PlannedMilestone] = []

    public init() {}

    public init(requestID: String = "", nominationID: String = "", frontLine: Bool = false, statement: String = "", plan: [PlannedMilestone] = []) {
        self.requestID = requestID
        self.nominationID = nominationID
        self.frontLine = frontLine
        self.statement = statement
        self.plan = plan
    }
}

extension CorrectNominationRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.CorrectNominationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__correct_nomination_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CorrectNominationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.frontLine = c.pointee.front_line != 0
        self.statement = unpacker.string(c.pointee.statement)
        self.plan = unpacker.messages(c.pointee.plan, c.pointee.n_plan)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CorrectNominationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.statement = packer.string(self.statement)
        c.pointee.plan = packer.messages(self.plan)
        c.pointee.n_plan = self.plan.count
    }
}

extension CorrectNominationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        public var frontLine: Bool
        public var statement: String
        public var plan: [PlannedMilestone.Checked]

        public init(requestID: String, nominationID: String, frontLine: Bool, statement: String, plan: [PlannedMilestone.Checked]) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.frontLine = frontLine
            self.statement = statement
            self.plan = plan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("front_line"),
            FieldRule("statement", required: true, format: "REMARK", length: 0...4000),
            FieldRule("plan", items: 0...50, message: PlannedMilestone.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let frontLine: Bool? = self.frontLine
        let statement: String? = check.remark(self.statement, "statement", 0...4000, required: true)
        let plan: [PlannedMilestone.Checked]? = check.list(self.plan, "plan", 0...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let nominationID, let frontLine, let statement, let plan else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, frontLine: frontLine, statement: statement, plan: plan)
    }
}

public struct WithdrawNominationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", nominationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.nominationID = nominationID
        self.reason = reason
    }
}

extension WithdrawNominationRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.WithdrawNominationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__withdraw_nomination_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WithdrawNominationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WithdrawNominationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawNominationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, nominationID: String, reason: String) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let nominationID, let reason else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, reason: reason)
    }
}

public struct BreakTieRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// The equal ones, in the order in which they are to stand.
    public var nominationIDs: [String] = []
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", nominationIDs: [String] = [], reason: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.nominationIDs = nominationIDs
        self.reason = reason
    }
}

extension BreakTieRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.BreakTieRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__break_tie_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BreakTieRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.nominationIDs = unpacker.strings(c.pointee.nomination_ids, c.pointee.n_nomination_ids)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BreakTieRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.nomination_ids = packer.strings(self.nominationIDs)
        c.pointee.n_nomination_ids = self.nominationIDs.count
        c.pointee.reason = packer.string(self.reason)
    }
}

extension BreakTieRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// The equal ones, in the order in which they are to stand.
        public var nominationIDs: [String]
        /// For the record.
        public var reason: String

        public init(requestID: String, roundID: String, nominationIDs: [String], reason: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.nominationIDs = nominationIDs
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("nomination_ids", required: true, format: "RECORD_ID", items: 2...500),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let nominationIDs: [String]? = check.list(self.nominationIDs, "nomination_ids", 2...500) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let roundID, let nominationIDs, let reason else { return nil }
        return Checked(requestID: requestID, roundID: roundID, nominationIDs: nominationIDs, reason: reason)
    }
}

public struct BreakTieResponse: Message {
    /// In their order.
    public var nominationIDs: [String] = []
    public var reason: String = ""

    public init() {}

    public init(nominationIDs: [String] = [], reason: String = "") {
        self.nominationIDs = nominationIDs
        self.reason = reason
    }
}

extension BreakTieResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.BreakTieResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__break_tie_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BreakTieResponse.self)
        self.nominationIDs = unpacker.strings(c.pointee.nomination_ids, c.pointee.n_nomination_ids)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BreakTieResponse.self)
        c.pointee.nomination_ids = packer.strings(self.nominationIDs)
        c.pointee.n_nomination_ids = self.nominationIDs.count
        c.pointee.reason = packer.string(self.reason)
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

public struct MoveUpSubstituteRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    public var place: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", place: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.place = place
    }
}

extension MoveUpSubstituteRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.MoveUpSubstituteRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__move_up_substitute_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MoveUpSubstituteRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.place = unpacker.string(c.pointee.place)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MoveUpSubstituteRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.place = packer.string(self.place)
    }
}

extension MoveUpSubstituteRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        public var place: String

        public init(requestID: String, roundID: String, place: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.place = place
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("place", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let place: String? = check.recordID(self.place, "place", required: true)
        guard let requestID, let roundID, let place else { return nil }
        return Checked(requestID: requestID, roundID: roundID, place: place)
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

/// The published shortlist of a round, by place and rank.
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
    /// For example "王*"; an organisation's whole name, and a project's title after it.
    public var maskedName: String = ""
    public var regionCode: String = ""
    public var rank: Int32 = 0
    public var place: String = ""
    /// Shortlisted, awarded or excluded.
    public var state: NominationState = .unspecified
    public var substitute: Bool = false
    /// Its own days of publicity.
    public var publicityBeginsOn: String = ""
    public var publicityEndsOn: String = ""

    public init() {}

    public init(nominationID: String = "", maskedName: String = "", regionCode: String = "", rank: Int32 = 0, place: String = "", state: NominationState = .unspecified, substitute: Bool = false, publicityBeginsOn: String = "", publicityEndsOn: String = "") {
        self.nominationID = nominationID
        self.maskedName = maskedName
        self.regionCode = regionCode
        self.rank = rank
        self.place = place
        self.state = state
        self.substitute = substitute
        self.publicityBeginsOn = publicityBeginsOn
        self.publicityEndsOn = publicityEndsOn
    }
}

extension ShortlistedNomination {
    public static var protoName: String { "liaoning.skills.awards.v1.ShortlistedNomination" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__shortlisted_nomination__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ShortlistedNomination.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.rank = c.pointee.rank
        self.place = unpacker.string(c.pointee.place)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.substitute = c.pointee.substitute != 0
        self.publicityBeginsOn = unpacker.string(c.pointee.publicity_begins_on)
        self.publicityEndsOn = unpacker.string(c.pointee.publicity_ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ShortlistedNomination.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.rank = self.rank
        c.pointee.place = packer.string(self.place)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.substitute = self.substitute ? 1 : 0
        c.pointee.publicity_begins_on = packer.string(self.publicityBeginsOn)
        c.pointee.publicity_ends_on = packer.string(self.publicityEndsOn)
    }
}

public struct DecideAwardRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    /// At most what the round gives for the place.
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
        /// At most what the round gives for the place.
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
