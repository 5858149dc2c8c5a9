// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
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
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationState] = [.unspecified, .admitted, .passed, .notPassed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .admitted
        case 2: self = .passed
        case 3: self = .notPassed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .admitted: 1
        case .passed: 2
        case .notPassed: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_STATE_UNSPECIFIED"
        case .admitted: "EVALUATION_STATE_ADMITTED"
        case .passed: "EVALUATION_STATE_PASSED"
        case .notPassed: "EVALUATION_STATE_NOT_PASSED"
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
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ScoreState] = [.unspecified, .missing, .enteredOnce, .conflict, .agreed, .waived]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .missing
        case 2: self = .enteredOnce
        case 3: self = .conflict
        case 4: self = .agreed
        case 5: self = .waived
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

    public init() {}

    public init(subject: EvaluationSubject = .unspecified, state: ScoreState = .unspecified, scoreTenths: Int32 = 0, passMarkTenths: Int32 = 0, enteredByCount: Int32 = 0) {
        self.subject = subject
        self.state = state
        self.scoreTenths = scoreTenths
        self.passMarkTenths = passMarkTenths
        self.enteredByCount = enteredByCount
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SubjectScore.self)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.score_tenths = self.scoreTenths
        c.pointee.pass_mark_tenths = self.passMarkTenths
        c.pointee.entered_by_count = self.enteredByCount
    }
}

/// One candidate in one batch. Also the payload of the changes "evaluation.admitted" and "evaluation.concluded".
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
    /// "YYYY-MM-DD"; empty before.
    public var concludedOn: String = ""
    /// Empty before one is issued.
    public var certificateNumber: String = ""
    /// Edition of the policy book by which the candidate was admitted; from the conclusion on, by which it was concluded.
    public var policyEdition: Int64 = 0
    public var admittedAt: Timestamp? = nil

    public init() {}

    public init(evaluationID: String = "", batchID: String = "", personID: String = "", organisationCreditCode: String = "", regionCode: String = "", occupationCode: String = "", level: Level = .unspecified, state: EvaluationState = .unspecified, eligibilityPath: String = "", eligibilityEdition: String = "", theoryWaived: Bool = false, scores: [SubjectScore] = [], refusals: [Refusal] = [], admittedOn: String = "", concludedOn: String = "", certificateNumber: String = "", policyEdition: Int64 = 0, admittedAt: Timestamp? = nil) {
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
    }
}

public struct EnterScoreRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var evaluationID: String = ""
    /// One of the level's subjects.
    public var subject: EvaluationSubject = .unspecified
    /// In tenths of a point. A candidate who did not come has 0.
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
        /// In tenths of a point. A candidate who did not come has 0.
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
