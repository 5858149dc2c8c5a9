// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

public enum EvaluationState: EnumValue {
    case unspecified
    /// Admitted; scores are entered.
    case admitted
    /// 合格
    case passed
    /// 不合格
    case notPassed
    /// 退考: withdrawn before the first session.
    case withdrawn
    /// 缺考: came to no part.
    case absent
    /// 取消资格: struck off for a breach of the rules.
    case struckOff
    /// Ended without a result: the batch was cancelled, or the bureau closed it.
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationState] = [.unspecified, .admitted, .passed, .notPassed, .withdrawn, .absent, .struckOff, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .admitted
        case 2: self = .passed
        case 3: self = .notPassed
        case 4: self = .withdrawn
        case 5: self = .absent
        case 6: self = .struckOff
        case 7: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .admitted: 1
        case .passed: 2
        case .notPassed: 3
        case .withdrawn: 4
        case .absent: 5
        case .struckOff: 6
        case .cancelled: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_STATE_UNSPECIFIED"
        case .admitted: "EVALUATION_STATE_ADMITTED"
        case .passed: "EVALUATION_STATE_PASSED"
        case .notPassed: "EVALUATION_STATE_NOT_PASSED"
        case .withdrawn: "EVALUATION_STATE_WITHDRAWN"
        case .absent: "EVALUATION_STATE_ABSENT"
        case .struckOff: "EVALUATION_STATE_STRUCK_OFF"
        case .cancelled: "EVALUATION_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// How far a subject's score is: it stands when two different people entered the same.
public enum ScoreState: EnumValue {
    case unspecified
    /// Nobody entered one.
    case missing
    /// One person entered one; another must.
    case enteredOnce
    /// The entries differ: one of the two enters again, or a third person does.
    case conflict
    /// Two people entered the same.
    case agreed
    /// 免试: no score is needed.
    case waived
    /// 缺考: there is none.
    case absent
    /// Passed in the evaluation that is retaken; its score stands.
    case carried
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ScoreState] = [.unspecified, .missing, .enteredOnce, .conflict, .agreed, .waived, .absent, .carried]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .missing
        case 2: self = .enteredOnce
        case 3: self = .conflict
        case 4: self = .agreed
        case 5: self = .waived
        case 6: self = .absent
        case 7: self = .carried
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .missing: 1
        case .enteredOnce: 2
        case .conflict: 3
        case .agreed: 4
        case .waived: 5
        case .absent: 6
        case .carried: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCORE_STATE_UNSPECIFIED"
        case .missing: "SCORE_STATE_MISSING"
        case .enteredOnce: "SCORE_STATE_ENTERED_ONCE"
        case .conflict: "SCORE_STATE_CONFLICT"
        case .agreed: "SCORE_STATE_AGREED"
        case .waived: "SCORE_STATE_WAIVED"
        case .absent: "SCORE_STATE_ABSENT"
        case .carried: "SCORE_STATE_CARRIED"
        case .unrecognized: nil
        }
    }
}

public enum ScoreCorrectionState: EnumValue {
    case unspecified
    /// Waits for another person's decision.
    case proposed
    case accepted
    case rejected
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ScoreCorrectionState] = [.unspecified, .proposed, .accepted, .rejected]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .proposed
        case 2: self = .accepted
        case 3: self = .rejected
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .proposed: 1
        case .accepted: 2
        case .rejected: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCORE_CORRECTION_STATE_UNSPECIFIED"
        case .proposed: "SCORE_CORRECTION_STATE_PROPOSED"
        case .accepted: "SCORE_CORRECTION_STATE_ACCEPTED"
        case .rejected: "SCORE_CORRECTION_STATE_REJECTED"
        case .unrecognized: nil
        }
    }
}

public struct SubjectScore: Message {
    public var subject: EvaluationSubject = .unspecified
    public var state: ScoreState = .unspecified
    /// In tenths of a point, 0 to 1000: 600 is 60 points. Only when agreed: before, nobody is shown what another entered.
    public var scoreTenths: Int32 = 0
    /// In tenths of a point.
    public var passMarkTenths: Int32 = 0
    /// How many people have entered one.
    public var enteredByCount: Int32 = 0
    /// Whether the score is a corrected one.
    public var corrected: Bool = false
    /// Of a carried score: the evaluation it was reached in.
    public var carriedFromEvaluationID: String = ""

    public init() {}

    public init(subject: EvaluationSubject = .unspecified, state: ScoreState = .unspecified, scoreTenths: Int32 = 0, passMarkTenths: Int32 = 0, enteredByCount: Int32 = 0, corrected: Bool = false, carriedFromEvaluationID: String = "") {
        self.subject = subject
        self.state = state
        self.scoreTenths = scoreTenths
        self.passMarkTenths = passMarkTenths
        self.enteredByCount = enteredByCount
        self.corrected = corrected
        self.carriedFromEvaluationID = carriedFromEvaluationID
    }
}

extension SubjectScore {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SubjectScore" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__subject_score__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SubjectScore.self)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.scoreTenths = c.pointee.score_tenths
        self.passMarkTenths = c.pointee.pass_mark_tenths
        self.enteredByCount = c.pointee.entered_by_count
        self.corrected = c.pointee.corrected != 0
        self.carriedFromEvaluationID = unpacker.string(c.pointee.carried_from_evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SubjectScore.self)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.score_tenths = self.scoreTenths
        c.pointee.pass_mark_tenths = self.passMarkTenths
        c.pointee.entered_by_count = self.enteredByCount
        c.pointee.corrected = self.corrected ? 1 : 0
        c.pointee.carried_from_evaluation_id = packer.string(self.carriedFromEvaluationID)
    }
}

/// One candidate in one batch. Also the payload of the changes "evaluation.admitted", ".concluded", ".withdrawn", ".struck_off",
/// ".cancelled", ".attendance_recorded" and ".conclusion_reversed".
public struct Evaluation: Message {
    /// "evl_…".
    public var evaluationID: String = ""
    public var batchID: String = ""
    public var personID: String = ""
    public var organisationCreditCode: String = ""
    /// Where the organisation is filed.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var state: EvaluationState = .unspecified
    /// The path of the eligibility conditions by which the candidate was admitted, for example "3b".
    public var eligibilityPath: String = ""
    /// "2018" or "2023".
    public var eligibilityEdition: String = ""
    public var theoryWaived: Bool = false
    /// The level's subjects, in order.
    public var scores: [SubjectScore] = []
    /// Why it was not passed.
    public var refusals: [Refusal] = []
    /// "YYYY-MM-DD".
    public var admittedOn: String = ""
    /// Day of the conclusion or of another end, "YYYY-MM-DD"; empty before.
    public var concludedOn: String = ""
    /// Empty before one is issued.
    public var certificateNumber: String = ""
    /// Edition of the policy book by which the candidate was admitted.
    public var policyEdition: Int64 = 0
    public var admittedAt: Timestamp? = nil
    /// Edition of the policy book by which it was concluded; 0 before.
    public var concludedEdition: Int64 = 0
    /// Of a withdrawal, a striking off, a closing or a reversal; empty when there was none.
    public var stateReason: String = ""
    /// How often it was concluded: more than once after a reversal.
    public var conclusions: Int32 = 0
    /// 晋级: the candidate held a lower level of the occupation. Otherwise 初次.
    public var advancement: Bool = false
    /// 补考: the evaluation whose passed parts stand. Empty: 正考.
    public var retakeOfEvaluationID: String = ""
    /// Who conducts it: the organisation, or its successor.
    public var conductedByCreditCode: String = ""

    public init() {}

    public init(evaluationID: String = "", batchID: String = "", personID: String = "", organisationCreditCode: String = "", regionCode: String = "", occupationCode: String = "", level: Level = .unspecified, state: EvaluationState = .unspecified, eligibilityPath: String = "", eligibilityEdition: String = "", theoryWaived: Bool = false, scores: [SubjectScore] = [], refusals: [Refusal] = [], admittedOn: String = "", concludedOn: String = "", certificateNumber: String = "", policyEdition: Int64 = 0, admittedAt: Timestamp? = nil, concludedEdition: Int64 = 0, stateReason: String = "", conclusions: Int32 = 0, advancement: Bool = false, retakeOfEvaluationID: String = "", conductedByCreditCode: String = "") {
        self.evaluationID = evaluationID
        self.batchID = batchID
        self.personID = personID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.level = level
        self.state = state
        self.eligibilityPath = eligibilityPath
        self.eligibilityEdition = eligibilityEdition
        self.theoryWaived = theoryWaived
        self.scores = scores
        self.refusals = refusals
        self.admittedOn = admittedOn
        self.concludedOn = concludedOn
        self.certificateNumber = certificateNumber
        self.policyEdition = policyEdition
        self.admittedAt = admittedAt
        self.concludedEdition = concludedEdition
        self.stateReason = stateReason
        self.conclusions = conclusions
        self.advancement = advancement
        self.retakeOfEvaluationID = retakeOfEvaluationID
        self.conductedByCreditCode = conductedByCreditCode
    }
}

extension Evaluation {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Evaluation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Evaluation.self)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.batchID = unpacker.string(c.pointee.batch_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.eligibilityPath = unpacker.string(c.pointee.eligibility_path)
        self.eligibilityEdition = unpacker.string(c.pointee.eligibility_edition)
        self.theoryWaived = c.pointee.theory_waived != 0
        self.scores = unpacker.messages(c.pointee.scores, c.pointee.n_scores)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
        self.admittedOn = unpacker.string(c.pointee.admitted_on)
        self.concludedOn = unpacker.string(c.pointee.concluded_on)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.policyEdition = c.pointee.policy_edition
        self.admittedAt = unpacker.message(c.pointee.admitted_at)
        self.concludedEdition = c.pointee.concluded_edition
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.conclusions = c.pointee.conclusions
        self.advancement = c.pointee.advancement != 0
        self.retakeOfEvaluationID = unpacker.string(c.pointee.retake_of_evaluation_id)
        self.conductedByCreditCode = unpacker.string(c.pointee.conducted_by_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Evaluation.self)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.batch_id = packer.string(self.batchID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.eligibility_path = packer.string(self.eligibilityPath)
        c.pointee.eligibility_edition = packer.string(self.eligibilityEdition)
        c.pointee.theory_waived = self.theoryWaived ? 1 : 0
        c.pointee.scores = packer.messages(self.scores)
        c.pointee.n_scores = self.scores.count
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
        c.pointee.admitted_on = packer.string(self.admittedOn)
        c.pointee.concluded_on = packer.string(self.concludedOn)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.admitted_at = packer.message(self.admittedAt)
        c.pointee.concluded_edition = self.concludedEdition
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.conclusions = self.conclusions
        c.pointee.advancement = self.advancement ? 1 : 0
        c.pointee.retake_of_evaluation_id = packer.string(self.retakeOfEvaluationID)
        c.pointee.conducted_by_credit_code = packer.string(self.conductedByCreditCode)
    }
}

/// A correction of a score that stands. Also the payload of the changes "score_correction.proposed" and ".decided".
public struct ScoreCorrection: Message {
    /// "scc_…".
    public var scoreCorrectionID: String = ""
    public var evaluationID: String = ""
    public var subject: EvaluationSubject = .unspecified
    /// In tenths of a point.
    public var fromTenths: Int32 = 0
    public var toTenths: Int32 = 0
    public var reason: String = ""
    /// "YYYY-MM-DD".
    public var proposedOn: String = ""
    public var state: ScoreCorrectionState = .unspecified
    /// "YYYY-MM-DD"; empty before.
    public var decidedOn: String = ""
    public var decisionReason: String = ""

    public init() {}

    public init(scoreCorrectionID: String = "", evaluationID: String = "", subject: EvaluationSubject = .unspecified, fromTenths: Int32 = 0, toTenths: Int32 = 0, reason: String = "", proposedOn: String = "", state: ScoreCorrectionState = .unspecified, decidedOn: String = "", decisionReason: String = "") {
        self.scoreCorrectionID = scoreCorrectionID
        self.evaluationID = evaluationID
        self.subject = subject
        self.fromTenths = fromTenths
        self.toTenths = toTenths
        self.reason = reason
        self.proposedOn = proposedOn
        self.state = state
        self.decidedOn = decidedOn
        self.decisionReason = decisionReason
    }
}

extension ScoreCorrection {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ScoreCorrection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__score_correction__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ScoreCorrection.self)
        self.scoreCorrectionID = unpacker.string(c.pointee.score_correction_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.fromTenths = c.pointee.from_tenths
        self.toTenths = c.pointee.to_tenths
        self.reason = unpacker.string(c.pointee.reason)
        self.proposedOn = unpacker.string(c.pointee.proposed_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.decisionReason = unpacker.string(c.pointee.decision_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ScoreCorrection.self)
        c.pointee.score_correction_id = packer.string(self.scoreCorrectionID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.from_tenths = self.fromTenths
        c.pointee.to_tenths = self.toTenths
        c.pointee.reason = packer.string(self.reason)
        c.pointee.proposed_on = packer.string(self.proposedOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.decision_reason = packer.string(self.decisionReason)
    }
}

public struct RecordAttendanceRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var subject: EvaluationSubject = .unspecified
    /// False: the absence was recorded in error.
    public var absent: Bool = false

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", subject: EvaluationSubject = .unspecified, absent: Bool = false) {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.subject = subject
        self.absent = absent
    }
}

extension RecordAttendanceRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RecordAttendanceRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__record_attendance_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RecordAttendanceRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.absent = c.pointee.absent != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RecordAttendanceRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.absent = self.absent ? 1 : 0
    }
}

extension RecordAttendanceRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var subject: EvaluationSubject
        /// False: the absence was recorded in error.
        public var absent: Bool

        public init(requestID: String, evaluationID: String, subject: EvaluationSubject, absent: Bool) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.subject = subject
            self.absent = absent
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("subject", required: true),
            FieldRule("absent"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let absent: Bool? = self.absent
        guard let requestID, let evaluationID, let subject, let absent else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, subject: subject, absent: absent)
    }
}

public struct CorrectScoreRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var subject: EvaluationSubject = .unspecified
    /// In tenths of a point.
    public var scoreTenths: Int32 = 0
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", subject: EvaluationSubject = .unspecified, scoreTenths: Int32 = 0, reason: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.subject = subject
        self.scoreTenths = scoreTenths
        self.reason = reason
    }
}

extension CorrectScoreRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CorrectScoreRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__correct_score_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CorrectScoreRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.scoreTenths = c.pointee.score_tenths
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CorrectScoreRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.score_tenths = self.scoreTenths
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CorrectScoreRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var subject: EvaluationSubject
        /// In tenths of a point.
        public var scoreTenths: Int
        public var reason: String

        public init(requestID: String, evaluationID: String, subject: EvaluationSubject, scoreTenths: Int, reason: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.subject = subject
            self.scoreTenths = scoreTenths
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("subject", required: true),
            FieldRule("score_tenths", values: 0...1000),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let scoreTenths: Int? = check.number(self.scoreTenths, "score_tenths", 0...1000, required: false)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationID, let subject, let scoreTenths, let reason else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, subject: subject, scoreTenths: scoreTenths, reason: reason)
    }
}

public struct DecideScoreCorrectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var scoreCorrectionID: String = ""
    public var accepted: Bool = false
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", scoreCorrectionID: String = "", accepted: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.scoreCorrectionID = scoreCorrectionID
        self.accepted = accepted
        self.reason = reason
    }
}

extension DecideScoreCorrectionRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.DecideScoreCorrectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__decide_score_correction_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideScoreCorrectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.scoreCorrectionID = unpacker.string(c.pointee.score_correction_id)
        self.accepted = c.pointee.accepted != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__DecideScoreCorrectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.score_correction_id = packer.string(self.scoreCorrectionID)
        c.pointee.accepted = self.accepted ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DecideScoreCorrectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var scoreCorrectionID: String
        public var accepted: Bool
        public var reason: String

        public init(requestID: String, scoreCorrectionID: String, accepted: Bool, reason: String) {
            self.requestID = requestID
            self.scoreCorrectionID = scoreCorrectionID
            self.accepted = accepted
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("score_correction_id", required: true, format: "RECORD_ID"),
            FieldRule("accepted"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let scoreCorrectionID: String? = check.recordID(self.scoreCorrectionID, "score_correction_id", required: true)
        let accepted: Bool? = self.accepted
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let scoreCorrectionID, let accepted, let reason else { return nil }
        return Checked(requestID: requestID, scoreCorrectionID: scoreCorrectionID, accepted: accepted, reason: reason)
    }
}

public struct ListScoreCorrectionsRequest: Message {
    public var evaluationID: String = ""

    public init() {}

    public init(evaluationID: String = "") {
        self.evaluationID = evaluationID
    }
}

extension ListScoreCorrectionsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListScoreCorrectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_score_corrections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScoreCorrectionsRequest.self)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScoreCorrectionsRequest.self)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
    }
}

extension ListScoreCorrectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var evaluationID: String

        public init(evaluationID: String) {
            self.evaluationID = evaluationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        guard let evaluationID else { return nil }
        return Checked(evaluationID: evaluationID)
    }
}

public struct ListScoreCorrectionsResponse: Message {
    /// Earliest first.
    public var corrections: [ScoreCorrection] = []

    public init() {}

    public init(corrections: [ScoreCorrection] = []) {
        self.corrections = corrections
    }
}

extension ListScoreCorrectionsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListScoreCorrectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_score_corrections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScoreCorrectionsResponse.self)
        self.corrections = unpacker.messages(c.pointee.corrections, c.pointee.n_corrections)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScoreCorrectionsResponse.self)
        c.pointee.corrections = packer.messages(self.corrections)
        c.pointee.n_corrections = self.corrections.count
    }
}

public struct ReverseConclusionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.reason = reason
    }
}

extension ReverseConclusionRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ReverseConclusionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__reverse_conclusion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReverseConclusionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReverseConclusionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReverseConclusionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        public var reason: String

        public init(requestID: String, evaluationID: String, reason: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let evaluationID, let reason else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, reason: reason)
    }
}

public struct ListEvaluationsRequest: Message {
    /// At least one of the three is required; all that are given apply.
    public var personID: String = ""
    public var organisationCreditCode: String = ""
    /// In which the organisation is filed.
    public var regionCode: String = ""
    public var state: EvaluationState = .unspecified
    public var occupationCode: String = ""
    /// Only those concluded, or ended otherwise, on these days, both included.
    public var concludedFromOn: String = ""
    public var concludedToOn: String = ""
    /// 1 to 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", organisationCreditCode: String = "", regionCode: String = "", state: EvaluationState = .unspecified, occupationCode: String = "", concludedFromOn: String = "", concludedToOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.state = state
        self.occupationCode = occupationCode
        self.concludedFromOn = concludedFromOn
        self.concludedToOn = concludedToOn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEvaluationsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.concludedFromOn = unpacker.string(c.pointee.concluded_from_on)
        self.concludedToOn = unpacker.string(c.pointee.concluded_to_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.concluded_from_on = packer.string(self.concludedFromOn)
        c.pointee.concluded_to_on = packer.string(self.concludedToOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListEvaluationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the three is required; all that are given apply.
        public var personID: String
        public var organisationCreditCode: CreditCode?
        /// In which the organisation is filed.
        public var regionCode: RegionCode?
        public var state: EvaluationState?
        public var occupationCode: OccupationCode?
        /// Only those concluded, or ended otherwise, on these days, both included.
        public var concludedFromOn: CivilDay?
        public var concludedToOn: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, organisationCreditCode: CreditCode?, regionCode: RegionCode?, state: EvaluationState?, occupationCode: OccupationCode?, concludedFromOn: CivilDay?, concludedToOn: CivilDay?, page: PageQuery) {
            self.personID = personID
            self.organisationCreditCode = organisationCreditCode
            self.regionCode = regionCode
            self.state = state
            self.occupationCode = occupationCode
            self.concludedFromOn = concludedFromOn
            self.concludedToOn = concludedToOn
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("concluded_from_on", format: "DAY"),
            FieldRule("concluded_to_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: EvaluationState?? = check.optional(choice: self.state, "state")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let concludedFromOn: CivilDay?? = check.optional(day: self.concludedFromOn, "concluded_from_on")
        let concludedToOn: CivilDay?? = check.optional(day: self.concludedToOn, "concluded_to_on")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let organisationCreditCode, let regionCode, let state, let occupationCode, let concludedFromOn, let concludedToOn, let page else { return nil }
        return Checked(personID: personID, organisationCreditCode: organisationCreditCode, regionCode: regionCode, state: state, occupationCode: occupationCode, concludedFromOn: concludedFromOn, concludedToOn: concludedToOn, page: page)
    }
}

public struct ListEvaluationsResponse: Message {
    /// In the order of admission.
    public var evaluations: [Evaluation] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(evaluations: [Evaluation] = [], nextPageToken: String = "") {
        self.evaluations = evaluations
        self.nextPageToken = nextPageToken
    }
}

extension ListEvaluationsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationsResponse.self)
        self.evaluations = unpacker.messages(c.pointee.evaluations, c.pointee.n_evaluations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationsResponse.self)
        c.pointee.evaluations = packer.messages(self.evaluations)
        c.pointee.n_evaluations = self.evaluations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct EnterScoreRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    /// One of the level's subjects.
    public var subject: EvaluationSubject = .unspecified
    /// In tenths of a point. A candidate who did not come has none: RecordAttendance.
    public var scoreTenths: Int32 = 0

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", subject: EvaluationSubject = .unspecified, scoreTenths: Int32 = 0) {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.subject = subject
        self.scoreTenths = scoreTenths
    }
}

extension EnterScoreRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EnterScoreRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__enter_score_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EnterScoreRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.scoreTenths = c.pointee.score_tenths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EnterScoreRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.score_tenths = self.scoreTenths
    }
}

extension EnterScoreRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String
        /// One of the level's subjects.
        public var subject: EvaluationSubject
        /// In tenths of a point. A candidate who did not come has none: RecordAttendance.
        public var scoreTenths: Int

        public init(requestID: String, evaluationID: String, subject: EvaluationSubject, scoreTenths: Int) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.subject = subject
            self.scoreTenths = scoreTenths
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
            FieldRule("subject", required: true),
            FieldRule("score_tenths", values: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        let subject: EvaluationSubject? = check.choice(self.subject, "subject", required: true)
        let scoreTenths: Int? = check.number(self.scoreTenths, "score_tenths", 0...1000, required: false)
        guard let requestID, let evaluationID, let subject, let scoreTenths else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, subject: subject, scoreTenths: scoreTenths)
    }
}

public struct GetEvaluationRequest: Message {
    public var evaluationID: String = ""

    public init() {}

    public init(evaluationID: String = "") {
        self.evaluationID = evaluationID
    }
}

extension GetEvaluationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetEvaluationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_evaluation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluationRequest.self)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluationRequest.self)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
    }
}

extension GetEvaluationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var evaluationID: String

        public init(evaluationID: String) {
            self.evaluationID = evaluationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        guard let evaluationID else { return nil }
        return Checked(evaluationID: evaluationID)
    }
}

public struct ConcludeEvaluationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
    }
}

extension ConcludeEvaluationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ConcludeEvaluationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__conclude_evaluation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ConcludeEvaluationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ConcludeEvaluationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
    }
}

extension ConcludeEvaluationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var evaluationID: String

        public init(requestID: String, evaluationID: String) {
            self.requestID = requestID
            self.evaluationID = evaluationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: true)
        guard let requestID, let evaluationID else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID)
    }
}
