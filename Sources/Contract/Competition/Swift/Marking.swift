// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime

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
    /// Most marks it gives, in hundredths, at least 1.
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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var eventID: String = ""
    /// At least one criterion with at least one aspect.
    public var criteria: [Criterion] = []
    /// 0 for 3; else odd, 1 to 9.
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

public struct GetMarkingSchemeRequest: Message {
    /// Required.
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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var eventID: String = ""
    /// Required: a registered person.
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

/// One judge's mark on one aspect.
public struct Mark: Message {
    /// Required.
    public var aspectKey: String = ""
    public var judgeID: String = ""
    /// For a judged aspect: 0 to 3.
    public var judgementScore: Int32 = 0
    /// For a measured aspect: 0 to the aspect's maximum, in hundredths.
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

public struct EnterMarksRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var entryID: String = ""
    /// Required: a judge of the event.
    public var judgeID: String = ""
    /// At least one; a mark given again for the same aspect replaces the judge's earlier one until the sheet is locked.
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

public struct GetMarkSheetRequest: Message {
    /// Required.
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

public struct LockMarkSheetRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
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
