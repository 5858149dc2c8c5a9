// Written by Protos/generate.sh from liaoning/skills/competition/v1/draw.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// The draw of an event.
public struct Draw: Message {
    public var eventID: String = ""
    /// SHA-256 of each seed, 64 hexadecimal digits, published before the entries are known.
    public var startSeedHash: String = ""
    public var stationSeedHash: String = ""
    /// Day of the commitment, "YYYY-MM-DD".
    public var committedOn: String = ""
    /// Day of the draw, "YYYY-MM-DD"; empty before it.
    public var drawnOn: String = ""
    /// 64 hexadecimal digits; empty before the draw.
    public var startSeed: String = ""
    /// 64 hexadecimal digits; empty before results are announced.
    public var stationSeed: String = ""
    /// By start number; empty before the draw.
    public var lots: [Lot] = []

    public init() {}

    public init(eventID: String = "", startSeedHash: String = "", stationSeedHash: String = "", committedOn: String = "", drawnOn: String = "", startSeed: String = "", stationSeed: String = "", lots: [Lot] = []) {
        self.eventID = eventID
        self.startSeedHash = startSeedHash
        self.stationSeedHash = stationSeedHash
        self.committedOn = committedOn
        self.drawnOn = drawnOn
        self.startSeed = startSeed
        self.stationSeed = stationSeed
        self.lots = lots
    }
}

extension Draw {
    public static var protoName: String { "liaoning.skills.competition.v1.Draw" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__draw__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Draw.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.startSeedHash = unpacker.string(c.pointee.start_seed_hash)
        self.stationSeedHash = unpacker.string(c.pointee.station_seed_hash)
        self.committedOn = unpacker.string(c.pointee.committed_on)
        self.drawnOn = unpacker.string(c.pointee.drawn_on)
        self.startSeed = unpacker.string(c.pointee.start_seed)
        self.stationSeed = unpacker.string(c.pointee.station_seed)
        self.lots = unpacker.messages(c.pointee.lots, c.pointee.n_lots)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Draw.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.start_seed_hash = packer.string(self.startSeedHash)
        c.pointee.station_seed_hash = packer.string(self.stationSeedHash)
        c.pointee.committed_on = packer.string(self.committedOn)
        c.pointee.drawn_on = packer.string(self.drawnOn)
        c.pointee.start_seed = packer.string(self.startSeed)
        c.pointee.station_seed = packer.string(self.stationSeed)
        c.pointee.lots = packer.messages(self.lots)
        c.pointee.n_lots = self.lots.count
    }
}

/// What one entry drew.
public struct Lot: Message {
    public var entryID: String = ""
    public var startNumber: String = ""
    /// Empty before results are announced.
    public var stationCode: String = ""

    public init() {}

    public init(entryID: String = "", startNumber: String = "", stationCode: String = "") {
        self.entryID = entryID
        self.startNumber = startNumber
        self.stationCode = stationCode
    }
}

extension Lot {
    public static var protoName: String { "liaoning.skills.competition.v1.Lot" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__lot__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Lot.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.startNumber = unpacker.string(c.pointee.start_number)
        self.stationCode = unpacker.string(c.pointee.station_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Lot.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.start_number = packer.string(self.startNumber)
        c.pointee.station_code = packer.string(self.stationCode)
    }
}

public struct CommitDrawRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension CommitDrawRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CommitDrawRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__commit_draw_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CommitDrawRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CommitDrawRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension CommitDrawRequest: CheckedMessage {
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

public struct DrawLotsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""

    public init() {}

    public init(requestID: String = "", eventID: String = "") {
        self.requestID = requestID
        self.eventID = eventID
    }
}

extension DrawLotsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.DrawLotsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__draw_lots_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DrawLotsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DrawLotsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension DrawLotsRequest: CheckedMessage {
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

public struct GetDrawRequest: Message {
    public var eventID: String = ""

    public init() {}

    public init(eventID: String = "") {
        self.eventID = eventID
    }
}

extension GetDrawRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetDrawRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_draw_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDrawRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDrawRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
    }
}

extension GetDrawRequest: CheckedMessage {
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
