// Written by Protos/generate.sh from liaoning/skills/awards/v1/review.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// Where an expert's review of a nomination stands.
public enum AssignmentState: EnumValue {
    case unspecified
    case drawn
    /// Stepped back because of an interest.
    case recused
    case scored
    case signedOff
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AssignmentState] = [.unspecified, .drawn, .recused, .scored, .signedOff]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .drawn
        case 2: self = .recused
        case 3: self = .scored
        case 4: self = .signedOff
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .drawn: 1
        case .recused: 2
        case .scored: 3
        case .signedOff: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ASSIGNMENT_STATE_UNSPECIFIED"
        case .drawn: "ASSIGNMENT_STATE_DRAWN"
        case .recused: "ASSIGNMENT_STATE_RECUSED"
        case .scored: "ASSIGNMENT_STATE_SCORED"
        case .signedOff: "ASSIGNMENT_STATE_SIGNED_OFF"
        case .unrecognized: nil
        }
    }
}

/// A score for one criterion.
public struct CriterionScore: Message {
    public var criterion: String = ""
    /// Hundredths of a point.
    public var scoreHundredths: Int32 = 0

    public init() {}

    public init(criterion: String = "", scoreHundredths: Int32 = 0) {
        self.criterion = criterion
        self.scoreHundredths = scoreHundredths
    }
}

extension CriterionScore {
    public static var protoName: String { "liaoning.skills.awards.v1.CriterionScore" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__criterion_score__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CriterionScore.self)
        self.criterion = unpacker.string(c.pointee.criterion)
        self.scoreHundredths = c.pointee.score_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__CriterionScore.self)
        c.pointee.criterion = packer.string(self.criterion)
        c.pointee.score_hundredths = self.scoreHundredths
    }
}

extension CriterionScore: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var criterion: String
        /// Hundredths of a point.
        public var scoreHundredths: Int

        public init(criterion: String, scoreHundredths: Int) {
            self.criterion = criterion
            self.scoreHundredths = scoreHundredths
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("criterion", required: true, format: "RECORD_ID"),
            FieldRule("score_hundredths", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let criterion: String? = check.recordID(self.criterion, "criterion", required: true)
        let scoreHundredths: Int? = check.number(self.scoreHundredths, "score_hundredths", 0...10000, required: false)
        guard let criterion, let scoreHundredths else { return nil }
        return Checked(criterion: criterion, scoreHundredths: scoreHundredths)
    }
}

/// An expert's review of a nomination. Also the payload of the changes "review.scored" and "review.recused".
public struct Assignment: Message {
    public var nominationID: String = ""
    public var expertPersonID: String = ""
    public var state: AssignmentState = .unspecified
    public var scores: [CriterionScore] = []
    /// The scores by their weights, hundredths of a point.
    public var totalHundredths: Int32 = 0
    /// Why the expert stepped back, or corrected the scores last.
    public var reason: String = ""

    public init() {}

    public init(nominationID: String = "", expertPersonID: String = "", state: AssignmentState = .unspecified, scores: [CriterionScore] = [], totalHundredths: Int32 = 0, reason: String = "") {
        self.nominationID = nominationID
        self.expertPersonID = expertPersonID
        self.state = state
        self.scores = scores
        self.totalHundredths = totalHundredths
        self.reason = reason
    }
}

extension Assignment {
    public static var protoName: String { "liaoning.skills.awards.v1.Assignment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__assignment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Assignment.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.scores = unpacker.messages(c.pointee.scores, c.pointee.n_scores)
        self.totalHundredths = c.pointee.total_hundredths
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Assignment.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.scores = packer.messages(self.scores)
        c.pointee.n_scores = self.scores.count
        c.pointee.total_hundredths = self.totalHundredths
        c.pointee.reason = packer.string(self.reason)
    }
}

/// A nomination as its reviewer sees it.
public struct ReviewedNomination: Message {
    public var assignment: Assignment? = nil
    public var place: String = ""
    public var statement: String = ""
    /// Without the record's ids where the programme is blind.
    public var evidence: [Evidence] = []
    /// Empty where the programme is blind.
    public var maskedName: String = ""
    public var regionCode: String = ""

    public init() {}

    public init(assignment: Assignment? = nil, place: String = "", statement: String = "", evidence: [Evidence] = [], maskedName: String = "", regionCode: String = "") {
        self.assignment = assignment
        self.place = place
        self.statement = statement
        self.evidence = evidence
        self.maskedName = maskedName
        self.regionCode = regionCode
    }
}

extension ReviewedNomination {
    public static var protoName: String { "liaoning.skills.awards.v1.ReviewedNomination" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__reviewed_nomination__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewedNomination.self)
        self.assignment = unpacker.message(c.pointee.assignment)
        self.place = unpacker.string(c.pointee.place)
        self.statement = unpacker.string(c.pointee.statement)
        self.evidence = unpacker.messages(c.pointee.evidence, c.pointee.n_evidence)
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewedNomination.self)
        c.pointee.assignment = packer.message(self.assignment)
        c.pointee.place = packer.string(self.place)
        c.pointee.statement = packer.string(self.statement)
        c.pointee.evidence = packer.messages(self.evidence)
        c.pointee.n_evidence = self.evidence.count
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

public struct DrawPanelsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "") {
        self.requestID = requestID
        self.roundID = roundID
    }
}

extension DrawPanelsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.DrawPanelsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__draw_panels_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DrawPanelsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DrawPanelsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension DrawPanelsRequest: CheckedMessage {
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

/// Also the payload of the change "panels.drawn".
public struct DrawPanelsResponse: Message {
    public var roundID: String = ""
    /// The new ones.
    public var assignments: [Assignment] = []

    public init() {}

    public init(roundID: String = "", assignments: [Assignment] = []) {
        self.roundID = roundID
        self.assignments = assignments
    }
}

extension DrawPanelsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.DrawPanelsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__draw_panels_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DrawPanelsResponse.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.assignments = unpacker.messages(c.pointee.assignments, c.pointee.n_assignments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DrawPanelsResponse.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.assignments = packer.messages(self.assignments)
        c.pointee.n_assignments = self.assignments.count
    }
}

public struct ListAssignmentsRequest: Message {
    public var roundID: String = ""
    public var expertPersonID: String = ""

    public init() {}

    public init(roundID: String = "", expertPersonID: String = "") {
        self.roundID = roundID
        self.expertPersonID = expertPersonID
    }
}

extension ListAssignmentsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListAssignmentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_assignments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAssignmentsRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAssignmentsRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
    }
}

extension ListAssignmentsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String
        public var expertPersonID: String

        public init(roundID: String, expertPersonID: String) {
            self.roundID = roundID
            self.expertPersonID = expertPersonID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("expert_person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let expertPersonID: String? = check.recordID(self.expertPersonID, "expert_person_id", required: true)
        guard let roundID, let expertPersonID else { return nil }
        return Checked(roundID: roundID, expertPersonID: expertPersonID)
    }
}

public struct ListAssignmentsResponse: Message {
    public var nominations: [ReviewedNomination] = []

    public init() {}

    public init(nominations: [ReviewedNomination] = []) {
        self.nominations = nominations
    }
}

extension ListAssignmentsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListAssignmentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_assignments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAssignmentsResponse.self)
        self.nominations = unpacker.messages(c.pointee.nominations, c.pointee.n_nominations)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAssignmentsResponse.self)
        c.pointee.nominations = packer.messages(self.nominations)
        c.pointee.n_nominations = self.nominations.count
    }
}

public struct DeclareInterestRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    public var expertPersonID: String = ""
    /// What the interest is.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", nominationID: String = "", expertPersonID: String = "", reason: String = "") {
        self.requestID = requestID
        self.nominationID = nominationID
        self.expertPersonID = expertPersonID
        self.reason = reason
    }
}

extension DeclareInterestRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.DeclareInterestRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__declare_interest_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DeclareInterestRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DeclareInterestRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DeclareInterestRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        public var expertPersonID: String
        /// What the interest is.
        public var reason: String

        public init(requestID: String, nominationID: String, expertPersonID: String, reason: String) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.expertPersonID = expertPersonID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("expert_person_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let expertPersonID: String? = check.recordID(self.expertPersonID, "expert_person_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let nominationID, let expertPersonID, let reason else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, expertPersonID: expertPersonID, reason: reason)
    }
}

public struct ScoreNominationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var nominationID: String = ""
    public var expertPersonID: String = ""
    /// Each criterion of the programme once.
    public var scores: [CriterionScore] = []
    /// Why scores that stand are corrected.
    public var correctionReason: String = ""

    public init() {}

    public init(requestID: String = "", nominationID: String = "", expertPersonID: String = "", scores: [CriterionScore] = [], correctionReason: String = "") {
        self.requestID = requestID
        self.nominationID = nominationID
        self.expertPersonID = expertPersonID
        self.scores = scores
        self.correctionReason = correctionReason
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
        self.scores = unpacker.messages(c.pointee.scores, c.pointee.n_scores)
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ScoreNominationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
        c.pointee.scores = packer.messages(self.scores)
        c.pointee.n_scores = self.scores.count
        c.pointee.correction_reason = packer.string(self.correctionReason)
    }
}

extension ScoreNominationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var nominationID: String
        public var expertPersonID: String
        /// Each criterion of the programme once.
        public var scores: [CriterionScore.Checked]
        /// Why scores that stand are corrected.
        public var correctionReason: String

        public init(requestID: String, nominationID: String, expertPersonID: String, scores: [CriterionScore.Checked], correctionReason: String) {
            self.requestID = requestID
            self.nominationID = nominationID
            self.expertPersonID = expertPersonID
            self.scores = scores
            self.correctionReason = correctionReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("nomination_id", required: true, format: "RECORD_ID"),
            FieldRule("expert_person_id", required: true, format: "RECORD_ID"),
            FieldRule("scores", required: true, items: 1...20, message: CriterionScore.self),
            FieldRule("correction_reason", format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let nominationID: String? = check.recordID(self.nominationID, "nomination_id", required: true)
        let expertPersonID: String? = check.recordID(self.expertPersonID, "expert_person_id", required: true)
        let scores: [CriterionScore.Checked]? = check.list(self.scores, "scores", 1...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let correctionReason: String? = check.remark(self.correctionReason, "correction_reason", 0...500, required: false)
        guard let requestID, let nominationID, let expertPersonID, let scores, let correctionReason else { return nil }
        return Checked(requestID: requestID, nominationID: nominationID, expertPersonID: expertPersonID, scores: scores, correctionReason: correctionReason)
    }
}

public struct SignOffReviewRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    public var expertPersonID: String = ""

    public init() {}

    public init(requestID: String = "", roundID: String = "", expertPersonID: String = "") {
        self.requestID = requestID
        self.roundID = roundID
        self.expertPersonID = expertPersonID
    }
}

extension SignOffReviewRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.SignOffReviewRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__sign_off_review_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SignOffReviewRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SignOffReviewRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
    }
}

extension SignOffReviewRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        public var expertPersonID: String

        public init(requestID: String, roundID: String, expertPersonID: String) {
            self.requestID = requestID
            self.roundID = roundID
            self.expertPersonID = expertPersonID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("expert_person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let expertPersonID: String? = check.recordID(self.expertPersonID, "expert_person_id", required: true)
        guard let requestID, let roundID, let expertPersonID else { return nil }
        return Checked(requestID: requestID, roundID: roundID, expertPersonID: expertPersonID)
    }
}

/// Also the payload of the change "review.signed_off".
public struct SignOffReviewResponse: Message {
    public var roundID: String = ""
    public var expertPersonID: String = ""
    /// How many nominations were signed off.
    public var count: Int32 = 0

    public init() {}

    public init(roundID: String = "", expertPersonID: String = "", count: Int32 = 0) {
        self.roundID = roundID
        self.expertPersonID = expertPersonID
        self.count = count
    }
}

extension SignOffReviewResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.SignOffReviewResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__sign_off_review_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SignOffReviewResponse.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.expertPersonID = unpacker.string(c.pointee.expert_person_id)
        self.count = c.pointee.count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SignOffReviewResponse.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.expert_person_id = packer.string(self.expertPersonID)
        c.pointee.count = self.count
    }
}

public struct ListScoresRequest: Message {
    public var nominationID: String = ""

    public init() {}

    public init(nominationID: String = "") {
        self.nominationID = nominationID
    }
}

extension ListScoresRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListScoresRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_scores_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListScoresRequest.self)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListScoresRequest.self)
        c.pointee.nomination_id = packer.string(self.nominationID)
    }
}

extension ListScoresRequest: CheckedMessage {
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

public struct ListScoresResponse: Message {
    /// By expert.
    public var assignments: [Assignment] = []

    public init() {}

    public init(assignments: [Assignment] = []) {
        self.assignments = assignments
    }
}

extension ListScoresResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListScoresResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_scores_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListScoresResponse.self)
        self.assignments = unpacker.messages(c.pointee.assignments, c.pointee.n_assignments)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListScoresResponse.self)
        c.pointee.assignments = packer.messages(self.assignments)
        c.pointee.n_assignments = self.assignments.count
    }
}
