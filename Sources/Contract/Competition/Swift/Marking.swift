// Written by Protos/generate.sh from liaoning/skills/competition/v1/marking.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// How an aspect is marked.
public enum AspectMethod: EnumValue {
    case unspecified
    /// Measured, as WorldSkills does: a number of marks from 0 to the aspect's maximum, found the same by each who measures.
    case measurement
    /// Judged, as WorldSkills does: each judge scores 0 to 3.
    case judgement
    /// Scored, as national competitions do: each judge gives 0 to the aspect's maximum, and the mean counts.
    case scoring
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AspectMethod] = [.unspecified, .measurement, .judgement, .scoring]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .measurement
        case 2: self = .judgement
        case 3: self = .scoring
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .measurement: 1
        case .judgement: 2
        case .scoring: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ASPECT_METHOD_UNSPECIFIED"
        case .measurement: "ASPECT_METHOD_MEASUREMENT"
        case .judgement: "ASPECT_METHOD_JUDGEMENT"
        case .scoring: "ASPECT_METHOD_SCORING"
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
            FieldRule("aspects", items: 0...200, message: Aspect.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let key: String? = check.text(self.key, "key", 0...8, required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let aspects: [Aspect.Checked]? = check.list(self.aspects, "aspects", 0...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let key, let name, let aspects else { return nil }
        return Checked(key: key, name: name, aspects: aspects)
    }
}

/// What an event is marked by. All aspects together give 10000 hundredths.
public struct MarkingScheme: Message {
    public var eventID: String = ""
    public var criteria: [Criterion] = []
    /// How many judges mark each judged or scored aspect; odd.
    public var judgesPerAspect: Int32 = 0
    /// How many measure each measured aspect.
    public var measurersPerAspect: Int32 = 0
    /// Whether the highest and the lowest of a judged or scored aspect are left out.
    public var dropsExtremes: Bool = false

    public init() {}

    public init(eventID: String = "", criteria: [Criterion] = [], judgesPerAspect: Int32 = 0, measurersPerAspect: Int32 = 0, dropsExtremes: Bool = false) {
        self.eventID = eventID
        self.criteria = criteria
        self.judgesPerAspect = judgesPerAspect
        self.measurersPerAspect = measurersPerAspect
        self.dropsExtremes = dropsExtremes
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
        self.measurersPerAspect = c.pointee.measurers_per_aspect
        self.dropsExtremes = c.pointee.drops_extremes != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__MarkingScheme.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.judges_per_aspect = self.judgesPerAspect
        c.pointee.measurers_per_aspect = self.measurersPerAspect
        c.pointee.drops_extremes = self.dropsExtremes ? 1 : 0
    }
}

public struct SetMarkingSchemeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// Each with at least one aspect.
    public var criteria: [Criterion] = []
    /// Odd, at least the figure competition.judgement.judges.min, which stands where it is unset.
    public var judgesPerAspect: Int32 = 0
    /// At least the figure competition.measurement.judges.min, which stands where it is unset.
    public var measurersPerAspect: Int32 = 0
    /// Asks for at least the judges of the figure competition.extremes.judges.min.
    public var dropsExtremes: Bool = false

    public init() {}

    public init(requestID: String = "", eventID: String = "", criteria: [Criterion] = [], judgesPerAspect: Int32 = 0, measurersPerAspect: Int32 = 0, dropsExtremes: Bool = false) {
        self.requestID = requestID
        self.eventID = eventID
        self.criteria = criteria
        self.judgesPerAspect = judgesPerAspect
        self.measurersPerAspect = measurersPerAspect
        self.dropsExtremes = dropsExtremes
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
        self.measurersPerAspect = c.pointee.measurers_per_aspect
        self.dropsExtremes = c.pointee.drops_extremes != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SetMarkingSchemeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.judges_per_aspect = self.judgesPerAspect
        c.pointee.measurers_per_aspect = self.measurersPerAspect
        c.pointee.drops_extremes = self.dropsExtremes ? 1 : 0
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
        /// Odd, at least the figure competition.judgement.judges.min, which stands where it is unset.
        public var judgesPerAspect: Int?
        /// At least the figure competition.measurement.judges.min, which stands where it is unset.
        public var measurersPerAspect: Int?
        /// Asks for at least the judges of the figure competition.extremes.judges.min.
        public var dropsExtremes: Bool

        public init(requestID: String, eventID: String, criteria: [Criterion.Checked], judgesPerAspect: Int?, measurersPerAspect: Int?, dropsExtremes: Bool) {
            self.requestID = requestID
            self.eventID = eventID
            self.criteria = criteria
            self.judgesPerAspect = judgesPerAspect
            self.measurersPerAspect = measurersPerAspect
            self.dropsExtremes = dropsExtremes
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("criteria", required: true, items: 1...50, message: Criterion.self),
            FieldRule("judges_per_aspect", values: 1...99),
            FieldRule("measurers_per_aspect", values: 1...99),
            FieldRule("drops_extremes"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let criteria: [Criterion.Checked]? = check.list(self.criteria, "criteria", 1...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let judgesPerAspect: Int?? = check.optional(number: self.judgesPerAspect, "judges_per_aspect", 1...99)
        let measurersPerAspect: Int?? = check.optional(number: self.measurersPerAspect, "measurers_per_aspect", 1...99)
        let dropsExtremes: Bool? = self.dropsExtremes
        guard let requestID, let eventID, let criteria, let judgesPerAspect, let measurersPerAspect, let dropsExtremes else { return nil }
        return Checked(requestID: requestID, eventID: eventID, criteria: criteria, judgesPerAspect: judgesPerAspect, measurersPerAspect: measurersPerAspect, dropsExtremes: dropsExtremes)
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

public struct ListStationsRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension ListStationsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListStationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_stations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListStationsRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListStationsRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension ListStationsRequest: CheckedMessage {
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

public struct ListStationsResponse: Message {
    /// By code.
    public var stations: [Station] = []

    public init() {}

    public init(stations: [Station] = []) {
        self.stations = stations
    }
}

extension ListStationsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListStationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_stations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListStationsResponse.self)
        self.stations = unpacker.messages(c.pointee.stations, c.pointee.n_stations)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListStationsResponse.self)
        c.pointee.stations = packer.messages(self.stations)
        c.pointee.n_stations = self.stations.count
    }
}

/// A place at which somebody is marked, without saying who.
public struct Station: Message {
    public var stationCode: String = ""
    public var locked: Bool = false
    /// Whether the calling judge has signed.
    public var signed: Bool = false

    public init() {}

    public init(stationCode: String = "", locked: Bool = false, signed: Bool = false) {
        self.stationCode = stationCode
        self.locked = locked
        self.signed = signed
    }
}

extension Station {
    public static var protoName: String { "liaoning.skills.competition.v1.Station" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__station__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Station.self)
        self.stationCode = unpacker.string(c.pointee.station_code)
        self.locked = c.pointee.locked != 0
        self.signed = c.pointee.signed_ != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Station.self)
        c.pointee.station_code = packer.string(self.stationCode)
        c.pointee.locked = self.locked ? 1 : 0
        c.pointee.signed_ = self.signed ? 1 : 0
    }
}

/// One judge's mark on one aspect.
public struct Mark: Message {
    public var aspectKey: String = ""
    /// Who gave it; nothing in a request: it is the calling judge.
    public var judgeID: String = ""
    /// For a judged aspect.
    public var judgementScore: Int32 = 0
    /// For a measured or scored aspect: at most the aspect's maximum, in hundredths of a mark.
    public var markHundredths: Int32 = 0
    /// Says that 0 is meant: a mark that gives nothing and does not say so is a blank, and refused.
    public var zero: Bool = false

    public init() {}

    public init(aspectKey: String = "", judgeID: String = "", judgementScore: Int32 = 0, markHundredths: Int32 = 0, zero: Bool = false) {
        self.aspectKey = aspectKey
        self.judgeID = judgeID
        self.judgementScore = judgementScore
        self.markHundredths = markHundredths
        self.zero = zero
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
        self.zero = c.pointee.zero != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Mark.self)
        c.pointee.aspect_key = packer.string(self.aspectKey)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.judgement_score = self.judgementScore
        c.pointee.mark_hundredths = self.markHundredths
        c.pointee.zero = self.zero ? 1 : 0
    }
}

extension Mark: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var aspectKey: String
        /// Who gave it; nothing in a request: it is the calling judge.
        public var judgeID: String
        /// For a judged aspect.
        public var judgementScore: Int
        /// For a measured or scored aspect: at most the aspect's maximum, in hundredths of a mark.
        public var markHundredths: Int
        /// Says that 0 is meant: a mark that gives nothing and does not say so is a blank, and refused.
        public var zero: Bool

        public init(aspectKey: String, judgeID: String, judgementScore: Int, markHundredths: Int, zero: Bool) {
            self.aspectKey = aspectKey
            self.judgeID = judgeID
            self.judgementScore = judgementScore
            self.markHundredths = markHundredths
            self.zero = zero
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("aspect_key", required: true, format: "TEXT", length: 0...8),
            FieldRule("judge_id", format: "RECORD_ID"),
            FieldRule("judgement_score", values: 0...3),
            FieldRule("mark_hundredths", values: 0...10000),
            FieldRule("zero"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let aspectKey: String? = check.text(self.aspectKey, "aspect_key", 0...8, required: true)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: false)
        let judgementScore: Int? = check.number(self.judgementScore, "judgement_score", 0...3, required: false)
        let markHundredths: Int? = check.number(self.markHundredths, "mark_hundredths", 0...10000, required: false)
        let zero: Bool? = self.zero
        guard let aspectKey, let judgeID, let judgementScore, let markHundredths, let zero else { return nil }
        return Checked(aspectKey: aspectKey, judgeID: judgeID, judgementScore: judgementScore, markHundredths: markHundredths, zero: zero)
    }
}

public struct EnterMarksRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// As it was drawn.
    public var stationCode: String = ""
    public var marks: [Mark] = []

    public init() {}

    public init(requestID: String = "", eventID: String = "", stationCode: String = "", marks: [Mark] = []) {
        self.requestID = requestID
        self.eventID = eventID
        self.stationCode = stationCode
        self.marks = marks
    }
}

extension EnterMarksRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.EnterMarksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__enter_marks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterMarksRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.stationCode = unpacker.string(c.pointee.station_code)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EnterMarksRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.station_code = packer.string(self.stationCode)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
    }
}

extension EnterMarksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// As it was drawn.
        public var stationCode: String
        public var marks: [Mark.Checked]

        public init(requestID: String, eventID: String, stationCode: String, marks: [Mark.Checked]) {
            self.requestID = requestID
            self.eventID = eventID
            self.stationCode = stationCode
            self.marks = marks
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("station_code", required: true, format: "RECORD_ID"),
            FieldRule("marks", required: true, items: 1...1000, message: Mark.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let stationCode: String? = check.recordID(self.stationCode, "station_code", required: true)
        let marks: [Mark.Checked]? = check.list(self.marks, "marks", 1...1000) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let eventID, let stationCode, let marks else { return nil }
        return Checked(requestID: requestID, eventID: eventID, stationCode: stationCode, marks: marks)
    }
}

public struct GetJudgeSheetRequest: Message {
    public var eventID: String = ""
    public var stationCode: String = ""

    public init() {}

    public init(eventID: String = "", stationCode: String = "") {
        self.eventID = eventID
        self.stationCode = stationCode
    }
}

extension GetJudgeSheetRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetJudgeSheetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_judge_sheet_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetJudgeSheetRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.stationCode = unpacker.string(c.pointee.station_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetJudgeSheetRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.station_code = packer.string(self.stationCode)
    }
}

extension GetJudgeSheetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String
        public var stationCode: String

        public init(eventID: String, stationCode: String) {
            self.eventID = eventID
            self.stationCode = stationCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("station_code", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let stationCode: String? = check.recordID(self.stationCode, "station_code", required: true)
        guard let eventID, let stationCode else { return nil }
        return Checked(eventID: eventID, stationCode: stationCode)
    }
}

public struct SignJudgeSheetRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    public var stationCode: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", stationCode: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.stationCode = stationCode
    }
}

extension SignJudgeSheetRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.SignJudgeSheetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__sign_judge_sheet_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SignJudgeSheetRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.stationCode = unpacker.string(c.pointee.station_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__SignJudgeSheetRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.station_code = packer.string(self.stationCode)
    }
}

extension SignJudgeSheetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        public var stationCode: String

        public init(requestID: String, eventID: String, stationCode: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.stationCode = stationCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("station_code", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let stationCode: String? = check.recordID(self.stationCode, "station_code", required: true)
        guard let requestID, let eventID, let stationCode else { return nil }
        return Checked(requestID: requestID, eventID: eventID, stationCode: stationCode)
    }
}

/// What one judge entered at one station.
public struct JudgeSheet: Message {
    public var eventID: String = ""
    public var stationCode: String = ""
    /// The judge's own, by aspect.
    public var marks: [Mark] = []
    public var signed: Bool = false
    public var locked: Bool = false

    public init() {}

    public init(eventID: String = "", stationCode: String = "", marks: [Mark] = [], signed: Bool = false, locked: Bool = false) {
        self.eventID = eventID
        self.stationCode = stationCode
        self.marks = marks
        self.signed = signed
        self.locked = locked
    }
}

extension JudgeSheet {
    public static var protoName: String { "liaoning.skills.competition.v1.JudgeSheet" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__judge_sheet__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__JudgeSheet.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.stationCode = unpacker.string(c.pointee.station_code)
        self.marks = unpacker.messages(c.pointee.marks, c.pointee.n_marks)
        self.signed = c.pointee.signed_ != 0
        self.locked = c.pointee.locked != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__JudgeSheet.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.station_code = packer.string(self.stationCode)
        c.pointee.marks = packer.messages(self.marks)
        c.pointee.n_marks = self.marks.count
        c.pointee.signed_ = self.signed ? 1 : 0
        c.pointee.locked = self.locked ? 1 : 0
    }
}

public struct RemoveMarkRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""
    public var judgeID: String = ""
    public var aspectKey: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "", judgeID: String = "", aspectKey: String = "", reason: String = "") {
        self.requestID = requestID
        self.entryID = entryID
        self.judgeID = judgeID
        self.aspectKey = aspectKey
        self.reason = reason
    }
}

extension RemoveMarkRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RemoveMarkRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__remove_mark_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RemoveMarkRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.aspectKey = unpacker.string(c.pointee.aspect_key)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RemoveMarkRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.aspect_key = packer.string(self.aspectKey)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RemoveMarkRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String
        public var judgeID: String
        public var aspectKey: String
        /// For the record.
        public var reason: String

        public init(requestID: String, entryID: String, judgeID: String, aspectKey: String, reason: String) {
            self.requestID = requestID
            self.entryID = entryID
            self.judgeID = judgeID
            self.aspectKey = aspectKey
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("judge_id", required: true, format: "RECORD_ID"),
            FieldRule("aspect_key", required: true, format: "TEXT", length: 0...8),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: true)
        let aspectKey: String? = check.text(self.aspectKey, "aspect_key", 0...8, required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let entryID, let judgeID, let aspectKey, let reason else { return nil }
        return Checked(requestID: requestID, entryID: entryID, judgeID: judgeID, aspectKey: aspectKey, reason: reason)
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

public struct RequestReopeningRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var entryID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", entryID: String = "", reason: String = "") {
        self.requestID = requestID
        self.entryID = entryID
        self.reason = reason
    }
}

extension RequestReopeningRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RequestReopeningRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__request_reopening_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RequestReopeningRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RequestReopeningRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RequestReopeningRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var entryID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, entryID: String, reason: String) {
            self.requestID = requestID
            self.entryID = entryID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("entry_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let entryID: String? = check.recordID(self.entryID, "entry_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let entryID, let reason else { return nil }
        return Checked(requestID: requestID, entryID: entryID, reason: reason)
    }
}

public struct ConfirmReopeningRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    public var stationCode: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "", stationCode: String = "") {
        self.requestID = requestID
        self.eventID = eventID
        self.stationCode = stationCode
    }
}

extension ConfirmReopeningRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ConfirmReopeningRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__confirm_reopening_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ConfirmReopeningRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.stationCode = unpacker.string(c.pointee.station_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ConfirmReopeningRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.station_code = packer.string(self.stationCode)
    }
}

extension ConfirmReopeningRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        public var stationCode: String

        public init(requestID: String, eventID: String, stationCode: String) {
            self.requestID = requestID
            self.eventID = eventID
            self.stationCode = stationCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("station_code", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let stationCode: String? = check.recordID(self.stationCode, "station_code", required: true)
        guard let requestID, let eventID, let stationCode else { return nil }
        return Checked(requestID: requestID, eventID: eventID, stationCode: stationCode)
    }
}

/// A competitor's marks.
public struct MarkSheet: Message {
    public var entryID: String = ""
    public var marks: [Mark] = []
    public var locked: Bool = false
    /// Total in hundredths of a mark over the aspects marked so far, 0 to 10000, corrections after publication included.
    public var totalHundredths: Int32 = 0
    /// What stands in the way of locking it, one Chinese sentence each.
    public var anomalies: [String] = []
    /// Judges who signed.
    public var signedJudgeIDs: [String] = []
    /// Aspects that corrections set after results were announced, in the place of what the judges gave.
    public var corrections: [AspectCorrection] = []
    /// Why it is asked to be opened again; empty when it is not.
    public var reopeningReason: String = ""

    public init() {}

    public init(entryID: String = "", marks: [Mark] = [], locked: Bool = false, totalHundredths: Int32 = 0, anomalies: [String] = [], signedJudgeIDs: [String] = [], corrections: [AspectCorrection] = [], reopeningReason: String = "") {
        self.entryID = entryID
        self.marks = marks
        self.locked = locked
        self.totalHundredths = totalHundredths
        self.anomalies = anomalies
        self.signedJudgeIDs = signedJudgeIDs
        self.corrections = corrections
        self.reopeningReason = reopeningReason
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
        self.signedJudgeIDs = unpacker.strings(c.pointee.signed_judge_ids, c.pointee.n_signed_judge_ids)
        self.corrections = unpacker.messages(c.pointee.corrections, c.pointee.n_corrections)
        self.reopeningReason = unpacker.string(c.pointee.reopening_reason)
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
        c.pointee.signed_judge_ids = packer.strings(self.signedJudgeIDs)
        c.pointee.n_signed_judge_ids = self.signedJudgeIDs.count
        c.pointee.corrections = packer.messages(self.corrections)
        c.pointee.n_corrections = self.corrections.count
        c.pointee.reopening_reason = packer.string(self.reopeningReason)
    }
}

/// What an aspect gives by a correction.
public struct AspectCorrection: Message {
    public var aspectKey: String = ""
    /// In hundredths of a mark, at most the aspect's maximum.
    public var markHundredths: Int32 = 0

    public init() {}

    public init(aspectKey: String = "", markHundredths: Int32 = 0) {
        self.aspectKey = aspectKey
        self.markHundredths = markHundredths
    }
}

extension AspectCorrection {
    public static var protoName: String { "liaoning.skills.competition.v1.AspectCorrection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__aspect_correction__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AspectCorrection.self)
        self.aspectKey = unpacker.string(c.pointee.aspect_key)
        self.markHundredths = c.pointee.mark_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AspectCorrection.self)
        c.pointee.aspect_key = packer.string(self.aspectKey)
        c.pointee.mark_hundredths = self.markHundredths
    }
}

extension AspectCorrection: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var aspectKey: String
        /// In hundredths of a mark, at most the aspect's maximum.
        public var markHundredths: Int

        public init(aspectKey: String, markHundredths: Int) {
            self.aspectKey = aspectKey
            self.markHundredths = markHundredths
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("aspect_key", required: true, format: "TEXT", length: 0...8),
            FieldRule("mark_hundredths", values: 0...10000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let aspectKey: String? = check.text(self.aspectKey, "aspect_key", 0...8, required: true)
        let markHundredths: Int? = check.number(self.markHundredths, "mark_hundredths", 0...10000, required: false)
        guard let aspectKey, let markHundredths else { return nil }
        return Checked(aspectKey: aspectKey, markHundredths: markHundredths)
    }
}
