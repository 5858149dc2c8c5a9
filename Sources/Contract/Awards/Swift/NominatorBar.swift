// Written by Protos/generate.sh from liaoning/skills/awards/v1/nominator_bar.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// A bar. Also the payload of the changes "nominator.barred" and "nominator.bar_lifted".
public struct NominatorBar: Message {
    public var barID: String = ""
    /// One of both.
    public var regionCode: String = ""
    public var creditCode: String = ""
    /// Last day, "YYYY-MM-DD".
    public var endsOn: String = ""
    public var reason: String = ""
    public var lifted: Bool = false

    public init() {}

    public init(barID: String = "", regionCode: String = "", creditCode: String = "", endsOn: String = "", reason: String = "", lifted: Bool = false) {
        self.barID = barID
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.endsOn = endsOn
        self.reason = reason
        self.lifted = lifted
    }
}

extension NominatorBar {
    public static var protoName: String { "liaoning.skills.awards.v1.NominatorBar" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__nominator_bar__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominatorBar.self)
        self.barID = unpacker.string(c.pointee.bar_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.reason = unpacker.string(c.pointee.reason)
        self.lifted = c.pointee.lifted != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__NominatorBar.self)
        c.pointee.bar_id = packer.string(self.barID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.lifted = self.lifted ? 1 : 0
    }
}

public struct BarNominatorRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var creditCode: String = ""
    public var endsOn: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", regionCode: String = "", creditCode: String = "", endsOn: String = "", reason: String = "") {
        self.requestID = requestID
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.endsOn = endsOn
        self.reason = reason
    }
}

extension BarNominatorRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.BarNominatorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__bar_nominator_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BarNominatorRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BarNominatorRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension BarNominatorRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode?
        public var creditCode: CreditCode?
        public var endsOn: CivilDay
        public var reason: String

        public init(requestID: String, regionCode: RegionCode?, creditCode: CreditCode?, endsOn: CivilDay, reason: String) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.endsOn = endsOn
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", format: "CITY"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("ends_on", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode?? = check.optional(city: self.regionCode, "region_code")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let regionCode, let creditCode, let endsOn, let reason else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, creditCode: creditCode, endsOn: endsOn, reason: reason)
    }
}

public struct LiftBarRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var barID: String = ""

    public init() {}

    public init(requestID: String = "", barID: String = "") {
        self.requestID = requestID
        self.barID = barID
    }
}

extension LiftBarRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.LiftBarRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__lift_bar_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__LiftBarRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.barID = unpacker.string(c.pointee.bar_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__LiftBarRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.bar_id = packer.string(self.barID)
    }
}

extension LiftBarRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var barID: String

        public init(requestID: String, barID: String) {
            self.requestID = requestID
            self.barID = barID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("bar_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let barID: String? = check.recordID(self.barID, "bar_id", required: true)
        guard let requestID, let barID else { return nil }
        return Checked(requestID: requestID, barID: barID)
    }
}

public struct ListBarsRequest: Message {
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListBarsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListBarsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_bars_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListBarsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListBarsRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListBarsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The page that is asked for.
        public var page: PageQuery

        public init(page: PageQuery) {
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let page else { return nil }
        return Checked(page: page)
    }
}

public struct ListBarsResponse: Message {
    public var bars: [NominatorBar] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(bars: [NominatorBar] = [], nextPageToken: String = "") {
        self.bars = bars
        self.nextPageToken = nextPageToken
    }
}

extension ListBarsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListBarsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_bars_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListBarsResponse.self)
        self.bars = unpacker.messages(c.pointee.bars, c.pointee.n_bars)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListBarsResponse.self)
        c.pointee.bars = packer.messages(self.bars)
        c.pointee.n_bars = self.bars.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
