// Written by Protos/generate.sh from liaoning/skills/catalog/v1/key_county.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public struct KeyCountyList: Message {
    /// 1, and one more with each list.
    public var version: Int32 = 0
    public var effectiveFrom: String = ""
    public var regionCodes: [String] = []
    /// What names them.
    public var source: String = ""
    /// How many the policy names; the list is complete when it has as many.
    public var planned: Int64 = 0
    public var complete: Bool = false

    public init() {}

    public init(version: Int32 = 0, effectiveFrom: String = "", regionCodes: [String] = [], source: String = "", planned: Int64 = 0, complete: Bool = false) {
        self.version = version
        self.effectiveFrom = effectiveFrom
        self.regionCodes = regionCodes
        self.source = source
        self.planned = planned
        self.complete = complete
    }
}

extension KeyCountyList {
    public static var protoName: String { "liaoning.skills.catalog.v1.KeyCountyList" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__key_county_list__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__KeyCountyList.self)
        self.version = c.pointee.version
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.regionCodes = unpacker.strings(c.pointee.region_codes, c.pointee.n_region_codes)
        self.source = unpacker.string(c.pointee.source)
        self.planned = c.pointee.planned
        self.complete = c.pointee.complete != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__KeyCountyList.self)
        c.pointee.version = self.version
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.region_codes = packer.strings(self.regionCodes)
        c.pointee.n_region_codes = self.regionCodes.count
        c.pointee.source = packer.string(self.source)
        c.pointee.planned = self.planned
        c.pointee.complete = self.complete ? 1 : 0
    }
}

public struct EnterKeyCountiesRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    /// All of them.
    public var regionCodes: [String] = []
    public var source: String = ""
    /// Absent: today.
    public var effectiveFrom: String = ""

    public init() {}

    public init(requestID: String = "", regionCodes: [String] = [], source: String = "", effectiveFrom: String = "") {
        self.requestID = requestID
        self.regionCodes = regionCodes
        self.source = source
        self.effectiveFrom = effectiveFrom
    }
}

extension EnterKeyCountiesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EnterKeyCountiesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__enter_key_counties_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterKeyCountiesRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCodes = unpacker.strings(c.pointee.region_codes, c.pointee.n_region_codes)
        self.source = unpacker.string(c.pointee.source)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EnterKeyCountiesRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_codes = packer.strings(self.regionCodes)
        c.pointee.n_region_codes = self.regionCodes.count
        c.pointee.source = packer.string(self.source)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
    }
}

extension EnterKeyCountiesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        /// All of them.
        public var regionCodes: [RegionCode]
        public var source: String
        /// Absent: today.
        public var effectiveFrom: CivilDay?

        public init(requestID: String, regionCodes: [RegionCode], source: String, effectiveFrom: CivilDay?) {
            self.requestID = requestID
            self.regionCodes = regionCodes
            self.source = source
            self.effectiveFrom = effectiveFrom
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_codes", required: true, format: "PLACE", items: 1...100),
            FieldRule("source", required: true, format: "REMARK", length: 2...200),
            FieldRule("effective_from", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCodes: [RegionCode]? = check.list(self.regionCodes, "region_codes", 1...100) { (value, check: inout FieldCheck) in check.place(value, FieldCheck.element, required: true) }
        let source: String? = check.remark(self.source, "source", 2...200, required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        guard let requestID, let regionCodes, let source, let effectiveFrom else { return nil }
        return Checked(requestID: requestID, regionCodes: regionCodes, source: source, effectiveFrom: effectiveFrom)
    }
}

public struct GetKeyCountiesRequest: Message {
    /// Absent: today.
    public var onDate: String = ""

    public init() {}

    public init(onDate: String = "") {
        self.onDate = onDate
    }
}

extension GetKeyCountiesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetKeyCountiesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_key_counties_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetKeyCountiesRequest.self)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetKeyCountiesRequest.self)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetKeyCountiesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Absent: today.
        public var onDate: CivilDay?

        public init(onDate: CivilDay?) {
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let onDate else { return nil }
        return Checked(onDate: onDate)
    }
}
