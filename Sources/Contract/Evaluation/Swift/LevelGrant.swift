// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/level_grant.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What a granted level rests on.
public enum LevelGrantBasis: EnumValue {
    case unspecified
    /// A competition result, by rule.
    case result
    /// A competition result, by people's decision.
    case decision
    /// 直接认定
    case recognition
    /// 评聘
    case appointment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [LevelGrantBasis] = [.unspecified, .result, .decision, .recognition, .appointment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .result
        case 2: self = .decision
        case 3: self = .recognition
        case 4: self = .appointment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .result: 1
        case .decision: 2
        case .recognition: 3
        case .appointment: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "LEVEL_GRANT_BASIS_UNSPECIFIED"
        case .result: "LEVEL_GRANT_BASIS_RESULT"
        case .decision: "LEVEL_GRANT_BASIS_DECISION"
        case .recognition: "LEVEL_GRANT_BASIS_RECOGNITION"
        case .appointment: "LEVEL_GRANT_BASIS_APPOINTMENT"
        case .unrecognized: nil
        }
    }
}

/// What a direct recognition rests on. Source: 辽人社〔2025〕14号 (十四).
public enum Contribution: EnumValue {
    case unspecified
    /// 解决重大工艺技术难题
    case technicalProblem
    /// 解决重大质量问题
    case qualityProblem
    /// 技术创新成果获得省部级以上奖项
    case provincialAward
    /// 师带徒效果明显
    case mentoring
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [Contribution] = [.unspecified, .technicalProblem, .qualityProblem, .provincialAward, .mentoring]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .technicalProblem
        case 2: self = .qualityProblem
        case 3: self = .provincialAward
        case 4: self = .mentoring
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .technicalProblem: 1
        case .qualityProblem: 2
        case .provincialAward: 3
        case .mentoring: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CONTRIBUTION_UNSPECIFIED"
        case .technicalProblem: "CONTRIBUTION_TECHNICAL_PROBLEM"
        case .qualityProblem: "CONTRIBUTION_QUALITY_PROBLEM"
        case .provincialAward: "CONTRIBUTION_PROVINCIAL_AWARD"
        case .mentoring: "CONTRIBUTION_MENTORING"
        case .unrecognized: nil
        }
    }
}

/// A level that somebody has without an examination. Also the payload of the changes "level.granted" and "level.grant_voided".
public struct LevelGrant: Message {
    /// "lvg_…".
    public var levelGrantID: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var competitionID: String = ""
    public var eventID: String = ""
    /// Place in the event, 1 first; 0 without one.
    public var rank: Int32 = 0
    /// The articles the grant rests on.
    public var articles: [String] = []
    /// "YYYY-MM-DD".
    public var grantedOn: String = ""
    /// Empty before one is issued.
    public var certificateNumber: String = ""
    /// A corrected result no longer gives it. No certificate is issued on it; one that was is for people to revoke.
    public var voided: Bool = false
    /// Version of the event's results that it rests on, or that voided it.
    public var resultsVersion: Int32 = 0
    /// Of the competition; empty for levels granted before it was kept.
    public var regionCode: String = ""
    /// Whom the holder chose to issue its certificate, or the employer that recognised or appointed; empty before.
    public var issuerCreditCode: String = ""
    public var basis: LevelGrantBasis = .unspecified
    /// Who recognised or appointed; empty for results.
    public var employerCreditCode: String = ""
    /// Of a recognition.
    public var contribution: Contribution = .unspecified
    /// What it was decided on: for bureau, employer and holder.
    public var evidence: String = ""
    /// Last day of an appointment, "YYYY-MM-DD"; empty for a level without a term.
    public var endsOn: String = ""
    /// Of a voided one.
    public var voidReason: String = ""

    public init() {}

    public init(levelGrantID: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, competitionID: String = "", eventID: String = "", rank: Int32 = 0, articles: [String] = [], grantedOn: String = "", certificateNumber: String = "", voided: Bool = false, resultsVersion: Int32 = 0, regionCode: String = "", issuerCreditCode: String = "", basis: LevelGrantBasis = .unspecified, employerCreditCode: String = "", contribution: Contribution = .unspecified, evidence: String = "", endsOn: String = "", voidReason: String = "") {
        self.levelGrantID = levelGrantID
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.competitionID = competitionID
        self.eventID = eventID
        self.rank = rank
        self.articles = articles
        self.grantedOn = grantedOn
        self.certificateNumber = certificateNumber
        self.voided = voided
        self.resultsVersion = resultsVersion
        self.regionCode = regionCode
        self.issuerCreditCode = issuerCreditCode
        self.basis = basis
        self.employerCreditCode = employerCreditCode
        self.contribution = contribution
        self.evidence = evidence
        self.endsOn = endsOn
        self.voidReason = voidReason
    }
}

extension LevelGrant {
    public static var protoName: String { "liaoning.skills.evaluation.v1.LevelGrant" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__level_grant__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LevelGrant.self)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.rank = c.pointee.rank
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.grantedOn = unpacker.string(c.pointee.granted_on)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.voided = c.pointee.voided != 0
        self.resultsVersion = c.pointee.results_version
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.issuerCreditCode = unpacker.string(c.pointee.issuer_credit_code)
        self.basis = .init(rawValue: Int32(bitPattern: c.pointee.basis.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.contribution = .init(rawValue: Int32(bitPattern: c.pointee.contribution.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LevelGrant.self)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.rank = self.rank
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.granted_on = packer.string(self.grantedOn)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.voided = self.voided ? 1 : 0
        c.pointee.results_version = self.resultsVersion
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.issuer_credit_code = packer.string(self.issuerCreditCode)
        c.pointee.basis.rawValue = UInt32(bitPattern: self.basis.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.contribution.rawValue = UInt32(bitPattern: self.contribution.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

/// How many of a level an enterprise may have at a time. Also the payload of the change "appointment_quota.set".
public struct AppointmentQuota: Message {
    public var employerCreditCode: String = ""
    public var level: Level = .unspecified
    public var quota: Int32 = 0
    /// The filed plan, as it is cited.
    public var document: String = ""

    public init() {}

    public init(employerCreditCode: String = "", level: Level = .unspecified, quota: Int32 = 0, document: String = "") {
        self.employerCreditCode = employerCreditCode
        self.level = level
        self.quota = quota
        self.document = document
    }
}

extension AppointmentQuota {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AppointmentQuota" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__appointment_quota__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AppointmentQuota.self)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.quota = c.pointee.quota
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AppointmentQuota.self)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.quota = self.quota
        c.pointee.document = packer.string(self.document)
    }
}

public struct DecideLevelGrantRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// Whose decision it is; "210000" for the province.
    public var regionCode: String = ""
    /// A competition of this system; empty for another, which the evidence names.
    public var competitionID: String = ""
    /// Place, 1 first.
    public var rank: Int32 = 0
    /// Competition, document and decision.
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, regionCode: String = "", competitionID: String = "", rank: Int32 = 0, evidence: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.regionCode = regionCode
        self.competitionID = competitionID
        self.rank = rank
        self.evidence = evidence
    }
}

extension DecideLevelGrantRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DecideLevelGrantRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__decide_level_grant_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideLevelGrantRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.rank = c.pointee.rank
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideLevelGrantRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.rank = self.rank
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension DecideLevelGrantRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        public var occupationCode: OccupationCode
        public var level: Level
        /// Whose decision it is; "210000" for the province.
        public var regionCode: RegionCode
        /// A competition of this system; empty for another, which the evidence names.
        public var competitionID: String
        /// Place, 1 first.
        public var rank: Int
        /// Competition, document and decision.
        public var evidence: String

        public init(requestID: String, personID: String, occupationCode: OccupationCode, level: Level, regionCode: RegionCode, competitionID: String, rank: Int, evidence: String) {
            self.requestID = requestID
            self.personID = personID
            self.occupationCode = occupationCode
            self.level = level
            self.regionCode = regionCode
            self.competitionID = competitionID
            self.rank = rank
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("competition_id", format: "RECORD_ID"),
            FieldRule("rank", required: true, values: 1...10000),
            FieldRule("evidence", required: true, format: "REMARK", length: 4...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: false)
        let rank: Int? = check.number(self.rank, "rank", 1...10000, required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 4...1000, required: true)
        guard let requestID, let personID, let occupationCode, let level, let regionCode, let competitionID, let rank, let evidence else { return nil }
        return Checked(requestID: requestID, personID: personID, occupationCode: occupationCode, level: level, regionCode: regionCode, competitionID: competitionID, rank: rank, evidence: evidence)
    }
}

public struct RecogniseLevelRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var employerCreditCode: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    /// LEVEL_SENIOR to LEVEL_CHIEF_TECHNICIAN.
    public var level: Level = .unspecified
    public var contribution: Contribution = .unspecified
    /// What was done and what proves it.
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", employerCreditCode: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, contribution: Contribution = .unspecified, evidence: String = "") {
        self.requestID = requestID
        self.employerCreditCode = employerCreditCode
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.contribution = contribution
        self.evidence = evidence
    }
}

extension RecogniseLevelRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RecogniseLevelRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__recognise_level_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RecogniseLevelRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.contribution = .init(rawValue: Int32(bitPattern: c.pointee.contribution.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RecogniseLevelRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.contribution.rawValue = UInt32(bitPattern: self.contribution.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension RecogniseLevelRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var employerCreditCode: CreditCode
        public var personID: String
        public var occupationCode: OccupationCode
        /// LEVEL_SENIOR to LEVEL_CHIEF_TECHNICIAN.
        public var level: Level
        public var contribution: Contribution
        /// What was done and what proves it.
        public var evidence: String

        public init(requestID: String, employerCreditCode: CreditCode, personID: String, occupationCode: OccupationCode, level: Level, contribution: Contribution, evidence: String) {
            self.requestID = requestID
            self.employerCreditCode = employerCreditCode
            self.personID = personID
            self.occupationCode = occupationCode
            self.level = level
            self.contribution = contribution
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("contribution", required: true),
            FieldRule("evidence", required: true, format: "REMARK", length: 4...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let contribution: Contribution? = check.choice(self.contribution, "contribution", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 4...1000, required: true)
        guard let requestID, let employerCreditCode, let personID, let occupationCode, let level, let contribution, let evidence else { return nil }
        return Checked(requestID: requestID, employerCreditCode: employerCreditCode, personID: personID, occupationCode: occupationCode, level: level, contribution: contribution, evidence: evidence)
    }
}

public struct AppointTechnicianRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var employerCreditCode: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    /// LEVEL_SPECIAL_TECHNICIAN or LEVEL_CHIEF_TECHNICIAN.
    public var level: Level = .unspecified
    /// Last day of the term, not before today.
    public var endsOn: String = ""
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", employerCreditCode: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, endsOn: String = "", evidence: String = "") {
        self.requestID = requestID
        self.employerCreditCode = employerCreditCode
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.endsOn = endsOn
        self.evidence = evidence
    }
}

extension AppointTechnicianRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.AppointTechnicianRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__appoint_technician_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AppointTechnicianRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__AppointTechnicianRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension AppointTechnicianRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var employerCreditCode: CreditCode
        public var personID: String
        public var occupationCode: OccupationCode
        /// LEVEL_SPECIAL_TECHNICIAN or LEVEL_CHIEF_TECHNICIAN.
        public var level: Level
        /// Last day of the term, not before today.
        public var endsOn: CivilDay
        public var evidence: String

        public init(requestID: String, employerCreditCode: CreditCode, personID: String, occupationCode: OccupationCode, level: Level, endsOn: CivilDay, evidence: String) {
            self.requestID = requestID
            self.employerCreditCode = employerCreditCode
            self.personID = personID
            self.occupationCode = occupationCode
            self.level = level
            self.endsOn = endsOn
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("ends_on", required: true, format: "DAY"),
            FieldRule("evidence", required: true, format: "REMARK", length: 4...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 4...1000, required: true)
        guard let requestID, let employerCreditCode, let personID, let occupationCode, let level, let endsOn, let evidence else { return nil }
        return Checked(requestID: requestID, employerCreditCode: employerCreditCode, personID: personID, occupationCode: occupationCode, level: level, endsOn: endsOn, evidence: evidence)
    }
}

public struct VoidLevelGrantRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var levelGrantID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", levelGrantID: String = "", reason: String = "") {
        self.requestID = requestID
        self.levelGrantID = levelGrantID
        self.reason = reason
    }
}

extension VoidLevelGrantRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.VoidLevelGrantRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__void_level_grant_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VoidLevelGrantRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VoidLevelGrantRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidLevelGrantRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var levelGrantID: String
        public var reason: String

        public init(requestID: String, levelGrantID: String, reason: String) {
            self.requestID = requestID
            self.levelGrantID = levelGrantID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("level_grant_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let levelGrantID: String? = check.recordID(self.levelGrantID, "level_grant_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let levelGrantID, let reason else { return nil }
        return Checked(requestID: requestID, levelGrantID: levelGrantID, reason: reason)
    }
}

public struct SetAppointmentQuotaRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var employerCreditCode: String = ""
    /// LEVEL_SPECIAL_TECHNICIAN or LEVEL_CHIEF_TECHNICIAN.
    public var level: Level = .unspecified
    public var quota: Int32 = 0
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", employerCreditCode: String = "", level: Level = .unspecified, quota: Int32 = 0, document: String = "") {
        self.requestID = requestID
        self.employerCreditCode = employerCreditCode
        self.level = level
        self.quota = quota
        self.document = document
    }
}

extension SetAppointmentQuotaRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SetAppointmentQuotaRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__set_appointment_quota_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SetAppointmentQuotaRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.quota = c.pointee.quota
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SetAppointmentQuotaRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.quota = self.quota
        c.pointee.document = packer.string(self.document)
    }
}

extension SetAppointmentQuotaRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var employerCreditCode: CreditCode
        /// LEVEL_SPECIAL_TECHNICIAN or LEVEL_CHIEF_TECHNICIAN.
        public var level: Level
        public var quota: Int
        public var document: String

        public init(requestID: String, employerCreditCode: CreditCode, level: Level, quota: Int, document: String) {
            self.requestID = requestID
            self.employerCreditCode = employerCreditCode
            self.level = level
            self.quota = quota
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("employer_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("level", required: true),
            FieldRule("quota", values: 0...10000),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let employerCreditCode: CreditCode? = check.creditCode(self.employerCreditCode, "employer_credit_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let quota: Int? = check.number(self.quota, "quota", 0...10000, required: false)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        guard let requestID, let employerCreditCode, let level, let quota, let document else { return nil }
        return Checked(requestID: requestID, employerCreditCode: employerCreditCode, level: level, quota: quota, document: document)
    }
}

public struct ChooseGrantIssuerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var levelGrantID: String = ""
    /// A filed organisation with the occupation and level in its scope.
    public var organisationCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", levelGrantID: String = "", organisationCreditCode: String = "") {
        self.requestID = requestID
        self.levelGrantID = levelGrantID
        self.organisationCreditCode = organisationCreditCode
    }
}

extension ChooseGrantIssuerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ChooseGrantIssuerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__choose_grant_issuer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChooseGrantIssuerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChooseGrantIssuerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
    }
}

extension ChooseGrantIssuerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var levelGrantID: String
        /// A filed organisation with the occupation and level in its scope.
        public var organisationCreditCode: CreditCode

        public init(requestID: String, levelGrantID: String, organisationCreditCode: CreditCode) {
            self.requestID = requestID
            self.levelGrantID = levelGrantID
            self.organisationCreditCode = organisationCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("level_grant_id", required: true, format: "RECORD_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let levelGrantID: String? = check.recordID(self.levelGrantID, "level_grant_id", required: true)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        guard let requestID, let levelGrantID, let organisationCreditCode else { return nil }
        return Checked(requestID: requestID, levelGrantID: levelGrantID, organisationCreditCode: organisationCreditCode)
    }
}

public struct ListLevelGrantsRequest: Message {
    /// At least one of the two is required; both apply.
    public var personID: String = ""
    public var competitionID: String = ""
    /// 1 to 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", competitionID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.competitionID = competitionID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListLevelGrantsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListLevelGrantsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_level_grants_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListLevelGrantsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the two is required; both apply.
        public var personID: String
        public var competitionID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, competitionID: String, page: PageQuery) {
            self.personID = personID
            self.competitionID = competitionID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("competition_id", format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let competitionID, let page else { return nil }
        return Checked(personID: personID, competitionID: competitionID, page: page)
    }
}

public struct ListLevelGrantsResponse: Message {
    /// By id, which is by time of granting.
    public var levelGrants: [LevelGrant] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(levelGrants: [LevelGrant] = [], nextPageToken: String = "") {
        self.levelGrants = levelGrants
        self.nextPageToken = nextPageToken
    }
}

extension ListLevelGrantsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListLevelGrantsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_level_grants_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsResponse.self)
        self.levelGrants = unpacker.messages(c.pointee.level_grants, c.pointee.n_level_grants)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsResponse.self)
        c.pointee.level_grants = packer.messages(self.levelGrants)
        c.pointee.n_level_grants = self.levelGrants.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
