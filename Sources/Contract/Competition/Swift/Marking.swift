// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// How an aspect is marked.
public enum AspectMethod: EnumValue {
    case unspecified
    /// Measured: a number of marks from 0 to the aspect's maximum.
    case measurement
    /// Judged: each judge scores 0 to 3.
    case judgement
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AspectMethod] = [.unspecified, .measurement, .judgement]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .measurement
        case 2: self = .judgement
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .measurement: 1
        case .judgement: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ASPECT_METHOD_UNSPECIFIED"
        case .measurement: "ASPECT_METHOD_MEASUREMENT"
        case .judgement: "ASPECT_METHOD_JUDGEMENT"
        case .unrecognized: nil
        }
    }
}

/// One thing that is marked.
public struct Aspect: Message {
    /// Short key, unique in the scheme, for example "A1".
    public var key: String = ""
    public var description: String = ""
    public var method: AspectMethod = .unspecified
    /// Most marks it gives, in hundredths.
    public var maxMarkHundredths: Int32 = 0

    public init() {}

    public init(key: String = "", description: String = "", method: AspectMethod = .unspecified, maxMarkHundredths: Int32 = 0) {
        self.key = key
        self.description = description
        self.method = method
        self.maxMarkHundredths = maxMarkHundredths
    }
}

extension Aspect {
    public static var protoName: String { "liaoning.skills.competition.v1.Aspect" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__aspect__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Aspect.self)
        self.key = unpacker.string(c.pointee.key)
        self.description = unpacker.string(c.pointee.description)
        self.method = .init(rawValue: Int32(bitPattern: c.pointee.method.rawValue))
        self.maxMarkHundredths = c.pointee.max_mark_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Aspect.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.description = packer.string(self.description)
        c.pointee.method.rawValue = UInt32(bitPattern: self.method.rawValue)
        c.pointee.max_mark_hundredths = self.maxMarkHundredths
    }
}

extension Aspect: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Short key, unique in the scheme, for example "A1".
        public var key: String
        public var description: String
        public var method: AspectMethod
        /// Most marks it gives, in hundredths.
        public var maxMarkHundredths: Int

        public init(key: String, description: String, method: AspectMethod, maxMarkHundredths: Int) {
            self.key = key
            self.description = description
            self.method = method
            self.maxMarkHundredths = maxMarkHundredths
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "TEXT", length: 0...8),
            FieldRule("description", format: "REMARK", length: 0...2000),
            FieldRule("method", required: true),
            FieldRule("max_mark_hundredths", required: true, values: 1...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.text(self.key, "key", 0...8, required: true)
        let description: String? = check.remark(self.description, "description", 0...2000, required: false)
        let method: AspectMethod? = check.choice(self.method, "method", required: true)
        let maxMarkHundredths: Int? = check.number(self.maxMarkHundredths, "max_mark_hundredths", 1...10000, required: true)
        guard let key, let description, let method, let maxMarkHundredths else { return nil }
        return Checked(key: key, description: description, method: method, maxMarkHundredths: maxMarkHundredths)
    }
}

/// A group of aspects; the order of criteria breaks ties.
public struct Criterion: Message {
    /// Short key, unique in the scheme, for example "A".
    public var key: String = ""
    public var name: String = ""
    public var aspects: [Aspect] = []

    public init() {}

    public init(key: String = "", name: String = "", aspects: [Aspect] = []) {
        self.key = key
        self.name = name
        self.aspects = aspects
    }
}

extension Criterion {
    public static var protoName: String { "liaoning.skills.competition.v1.Criterion" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__criterion__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Criterion.self)
        self.key = unpacker.string(c.pointee.key)
        self.name = unpacker.string(c.pointee.name)
        self.aspects = unpacker.messages(c.pointee.aspects, c.pointee.n_aspects)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Criterion.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.name = packer.string(self.name)
        c.pointee.aspects = packer.messages(self.aspects)
        c.pointee.n_aspects = self.aspects.count
    }
}

extension Criterion: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Short key, unique in the scheme, for example "A".
        public var key: String
        public var name: String
        public var aspects: [Aspect.Checked]

        public init(key: String, name: String, aspects: [Aspect.Checked]) {
            self.key = key
            self.name = name
            self.aspects = aspects
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("key", required: true, format: "TEXT", length: 0...8),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("aspects", items: 0...10000, message: Aspect.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.text(self.key, "key", 0...8, required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let aspects: [Aspect.Checked]? = check.list(self.aspects, "aspects", 0...10000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let key, let name, let aspects else { return nil }
        return Checked(key: key, name: name, aspects: aspects)
    }
}

/// What an event is marked by. All aspects together give 10000 hundredths.
public struct MarkingScheme: Message {
    public var eventID: String = ""
    public var criteria: [Criterion] = []
    /// How many judges must score each judged aspect: 3 unless set, odd.
    public var judgesPerAspect: Int32 = 0

    public init() {}

    public init(eventID: String = "", criteria: [Criterion] = [], judgesPerAspect: Int32 = 0) {
        self.eventID = eventID
        self.criteria = criteria
        self.judgesPerAspect = judgesPerAspect
    }
}

extension MarkingScheme {
    public static var protoName: String { "liaoning.skills.competition.v1.MarkingScheme" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__marking_scheme__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__MarkingScheme.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.criteria = unpacker.messages(c.pointee.criteria, c.pointee.n_criteria)
        self.judgesPerAspect = c.pointee.judges_per_aspect
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__MarkingScheme.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.judges_per_aspect = self.judgesPerAspect
    }
}

public struct SetMarkingSchemeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// Each with at least one aspect.
    public var criteria: [Criterion] = []
    /// Odd; 3 when unset.
    public var judgesPerAspect: Int32 = 0

    public init() {}

    public init(requestID: String = "", eventID: String = "", criteria: [Criterion] = [], judgesPerAspect: Int32 = 0) {
        self.requestID = requestID
        self.eventID = eventID
        self.criteria = criteria
        self.judgesPerAspect = judgesPerAspect
    }
}

extension SetMarkingSchemeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.SetMarkingSchemeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__set_marking_scheme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SetMarkingSchemeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.criteria = unpacker.messages(c.pointee.criteria, c.pointee.n_criteria)
        self.judgesPerAspect = c.pointee.judges_per_aspect
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SetMarkingSchemeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.judges_per_aspect = self.judgesPerAspect
    }
}

extension SetMarkingSchemeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// Each with at least one aspect.
        public var criteria: [Criterion.Checked]
        /// Odd; 3 when unset.
        public var judgesPerAspect: Int?

        public init(requestID: String, eventID: String, criteria: [Criterion.Checked], judgesPerAspect: Int?) {
            self.requestID = requestID
            self.eventID = eventID
            self.criteria = criteria
            self.judgesPerAspect = judgesPerAspect
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("criteria", required: true, items: 1...50, message: Criterion.self),
            FieldRule("judges_per_aspect", values: 1...9),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let criteria: [Criterion.Checked]? = check.list(self.criteria, "criteria", 1...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let judgesPerAspect: Int?? = check.optional(number: self.judgesPerAspect, "judges_per_aspect", 1...9)
        guard let requestID, let eventID, let criteria, let judgesPerAspect else { return nil }
        return Checked(requestID: requestID, eventID: eventID, criteria: criteria, judgesPerAspect: judgesPerAspect)
    }
}

public struct GetMarkingSchemeRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension GetMarkingSchemeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetMarkingSchemeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_marking_scheme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetMarkingSchemeRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetMarkingSchemeRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension GetMarkingSchemeRequest: CheckedMessage {
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

/// A judge of an event.
public struct Judge: Message {
    public var judgeID: String = ""
    public var eventID: String = ""
    public var personID: String = ""
    /// Declared interests: delegations and persons the judge may not mark.
    public var declaredDelegationIDs: [String] = []
    public var declaredPersonIDs: [String] = []

    public init() {}

    public init(judgeID: String = "", eventID: String = "", personID: String = "", declaredDelegationIDs: [String] = [], declaredPersonIDs: [String] = []) {
        self.judgeID = judgeID
        self.eventID = eventID
        self.personID = personID
        self.declaredDelegationIDs = declaredDelegationIDs
        self.declaredPersonIDs = declaredPersonIDs
    }
}

extension Judge {
    public static var protoName: String { "liaoning.skills.competition.v1.Judge" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__judge__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Judge.self)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.declaredDelegationIDs = unpacker.strings(c.pointee.declared_delegation_ids, c.pointee.n_declared_delegation_ids)
        self.declaredPersonIDs = unpacker.strings(c.pointee.declared_person_ids, c.pointee.n_declared_person_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Judge.self)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.declared_delegation_ids = packer.strings(self.declaredDelegationIDs)
        c.pointee.n_declared_delegation_ids = self.declaredDelegationIDs.count
        c.pointee.declared_person_ids = packer.strings(self.declaredPersonIDs)
        c.pointee.n_declared_person_ids = self.declaredPersonIDs.count
    }
}

public struct AppointJudgeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// A registered person.
    public var personID: String = ""
    public var declaredDelegationIDs: [String] = []
    public var declaredPersonIDs: [String] = []

    public init() {}

    public init(requestID: String = "", eventID: String = "", personID: String = "", declaredDelegationIDs: [String] = [], declaredPersonIDs: [String] = []) {
        self.requestID = requestID
        self.eventID = eventID
        self.personID = personID
        self.declaredDelegationIDs = declaredDelegationIDs
        self.declaredPersonIDs = declaredPersonIDs
    }
}

extension AppointJudgeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.AppointJudgeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__appoint_judge_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AppointJudgeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.declaredDelegationIDs = unpacker.strings(c.pointee.declared_delegation_ids, c.pointee.n_declared_delegation_ids)
        self.declaredPersonIDs = unpacker.strings(c.pointee.declared_person_ids, c.pointee.n_declared_person_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AppointJudgeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.declared_delegation_ids = packer.strings(self.declaredDelegationIDs)
        c.pointee.n_declared_delegation_ids = self.declaredDelegationIDs.count
        c.pointee.declared_person_ids = packer.strings(self.declaredPersonIDs)
        c.pointee.n_declared_person_ids = self.declaredPersonIDs.count
    }
}

extension AppointJudgeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// A registered person.
        public var personID: String
        public var declaredDelegationIDs: [String]
        public var declaredPersonIDs: [String]

        public init(requestID: String, eventID: String, personID: String, declaredDelegationIDs: [String], declaredPersonIDs: [String]) {
            self.requestID = requestID
            self.eventID = eventID
            self.personID = personID
            self.declaredDelegationIDs = declaredDelegationIDs
            self.declaredPersonIDs = declaredPersonIDs
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("declared_delegation_ids", format: "RECORD_ID", items: 0...1000),
            FieldRule("declared_person_ids", format: "RECORD_ID", items: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let declaredDelegationIDs: [String]? = check.list(self.declaredDelegationIDs, "declared_delegation_ids", 0...1000) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let declaredPersonIDs: [String]? = check.list(self.declaredPersonIDs, "declared_person_ids", 0...1000) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let eventID, let personID, let declaredDelegationIDs, let declaredPersonIDs else { return nil }
        return Checked(requestID: requestID, eventID: eventID, personID: personID, declaredDelegationIDs: declaredDelegationIDs, declaredPersonIDs: declaredPersonIDs)
    }
}

/// One judge's mark on one aspect.
public struct Mark: Message {
    public var aspectKey: String = ""
    /// Who gave it; a request says so once for all its marks.
    public var judgeID: String = ""
    /// For a judged aspect.
    public var judgementScore: Int32 = 0
    /// For a measured aspect: at most the aspect's maximum, in hundredths of a mark.
    public var markHundredths: Int32 = 0

    public init() {}

    public init(aspectKey: String = "", judgeID: String = "", judgementScore: Int32 = 0, markHundredths: Int32 = 0) {
        self.aspectKey = aspectKey
        self.judgeID = judgeID
        self.judgementScore = judgementScore
        self.markHundredths = markHundredths
    }
}

extension Mark {
    public static var protoName: String { "liaoning.skills.competition.v1.Mark" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__mark__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Mark.self)
        self.aspectKey = unpacker.string(c.pointee.aspect_key)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.judgementScore = c.pointee.judgement_score
        self.markHundredths = c.pointee.mark_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Mark.self)
        c.pointee.aspect_key = packer.string(self.aspectKey)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.judgement_score = self.judgementScore
        c.pointee.mark_hundredths = self.markHundredths
    }
}

extension Mark: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var aspectKey: String
        /// Who gave it; a request says so once for all its marks.
        public var judgeID: String
        /// For a judged aspect.
        public var judgementScore: Int
        /// For a measured aspect: at most the aspect's maximum, in hundredths of a mark.
        public var markHundredths: Int

        public init(aspectKey: String, judgeID: String, judgementScore: Int, markHundredths: Int) {
            self.aspectKey = aspectKey
            self.judgeID = judgeID
            self.judgementScore = judgementScore
            self.markHundredths = markHundredths
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("aspect_key", required: true, format: "TEXT", length: 0...8),
            FieldRule("judge_id", format: "RECORD_ID"),
            FieldRule("judgement_score", values: 0...3),
            FieldRule("mark_hundredths", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let aspectKey: String? = check.text(self.aspectKey, "aspect_key", 0...8, required: true)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: false)
        let judgementScore: Int? = check.number(self.judgementScore, "judgement_score", 0...3, required: false)
        let markHundredths: Int? = check.number(self.markHundredths, "mark_hundredths", 0...10000, required: false)
        guard let aspectKey, let judgeID, let judgementScore, let markHundredths else { return nil }
        return Checked(aspectKey: aspectKey, judgeID: judgeID, judgementScore: judgementScore, markHundredths: markHundredths)
    }
}

public struct EnterMarksRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""
    /// A judge of the event.
    public var judgeID: String = ""
    /// A mark given again for the same aspect replaces the judge's earlier one until the sheet is locked.
    public var marks: [Mark] = []

    public init() {}

    public init(requestID: String = "", entryID: String = "", judgeID: String = "", marks: [Mark] = []) {
        self.requestID = requestID
        self.entryID = entryID
        self.judgeID = judgeID
        self.marks = marks
    }
}

extension EnterMarksRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.EnterMarksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__enter_marks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterMarksRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterMarksRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
    }
}

extension EnterMarksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String
        /// A judge of the event.
        public var judgeID: String
        /// A mark given again for the same aspect replaces the judge's earlier one until the sheet is locked.
        public var marks: [Mark.Checked]

        public init(requestID: String, entryID: String, judgeID: String, marks: [Mark.Checked]) {
            self.requestID = requestID
            self.entryID = entryID
            self.judgeID = judgeID
            self.marks = marks
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("judge_id", required: true, format: "RECORD_ID"),
            FieldRule("marks", required: true, items: 1...10000, message: Mark.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: true)
        let marks: [Mark.Checked]? = check.list(self.marks, "marks", 1...10000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let entryID, let judgeID, let marks else { return nil }
        return Checked(requestID: requestID, entryID: entryID, judgeID: judgeID, marks: marks)
    }
}

public struct GetMarkSheetRequest: Message {
    public var entryID: String = ""

    public init() {}

    public init(entryID: String = "") {
        self.entryID = entryID
    }
}

extension GetMarkSheetRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetMarkSheetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_mark_sheet_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetMarkSheetRequest.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetMarkSheetRequest.self)
        c.pointee.entry_id = packer.string(self.entryID)
    }
}

extension GetMarkSheetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var entryID: String

        public init(entryID: String) {
            self.entryID = entryID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        guard let entryID else { return nil }
        return Checked(entryID: entryID)
    }
}

public struct LockMarkSheetRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "") {
        self.requestID = requestID
        self.entryID = entryID
    }
}

extension LockMarkSheetRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.LockMarkSheetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__lock_mark_sheet_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__LockMarkSheetRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__LockMarkSheetRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
    }
}

extension LockMarkSheetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String

        public init(requestID: String, entryID: String) {
            self.requestID = requestID
            self.entryID = entryID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        guard let requestID, let entryID else { return nil }
        return Checked(requestID: requestID, entryID: entryID)
    }
}

/// A competitor's marks.
public struct MarkSheet: Message {
    public var entryID: String = ""
    public var marks: [Mark] = []
    public var locked: Bool = false
    /// Total in hundredths of a mark over the aspects marked so far, 0 to 10000.
    public var totalHundredths: Int32 = 0
    /// What stands in the way of locking it, one Chinese sentence each.
    public var anomalies: [String] = []

    public init() {}

    public init(entryID: String = "", marks: [Mark] = [], locked: Bool = false, totalHundredths: Int32 = 0, anomalies: [String] = []) {
        self.entryID = entryID
        self.marks = marks
        self.locked = locked
        self.totalHundredths = totalHundredths
        self.anomalies = anomalies
    }
}

extension MarkSheet {
    public static var protoName: String { "liaoning.skills.competition.v1.MarkSheet" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__mark_sheet__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__MarkSheet.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
        self.locked = c.pointee.locked != 0
        self.totalHundredths = c.pointee.total_hundredths
        self.anomalies = unpacker.strings(c.pointee.anomalies, c.pointee.n_anomalies)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__MarkSheet.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
        c.pointee.locked = self.locked ? 1 : 0
        c.pointee.total_hundredths = self.totalHundredths
        c.pointee.anomalies = packer.strings(self.anomalies)
        c.pointee.n_anomalies = self.anomalies.count
    }
}
