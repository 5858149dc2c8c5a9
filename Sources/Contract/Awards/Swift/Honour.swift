// Written by Protos/generate.sh from liaoning/skills/awards/v1/honour.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where an honour stands.
public enum HonourState: EnumValue {
    case unspecified
    case conferred
    case withdrawn
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [HonourState] = [.unspecified, .conferred, .withdrawn]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .conferred
        case 2: self = .withdrawn
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .conferred: 1
        case .withdrawn: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "HONOUR_STATE_UNSPECIFIED"
        case .conferred: "HONOUR_STATE_CONFERRED"
        case .withdrawn: "HONOUR_STATE_WITHDRAWN"
        case .unrecognized: nil
        }
    }
}

/// An honour a person holds. Also the payload of the changes "honour.conferred" and "honour.withdrawn".
public struct Honour: Message {
    /// Opaque id.
    public var honourID: String = ""
    public var personID: String = ""
    public var kind: AwardKind = .unspecified
    /// Year it is for.
    public var year: Int32 = 0
    /// Set when it came from a round.
    public var roundID: String = ""
    public var nominationID: String = ""
    /// Document that conferred it elsewhere; empty for a round of this system.
    public var document: String = ""
    /// The holder's region.
    public var regionCode: String = ""
    public var frontLine: Bool = false
    /// Bonus in whole yuan; clawed back when withdrawn.
    public var bonusYuan: Int64 = 0
    public var clawedBackYuan: Int64 = 0
    public var state: HonourState = .unspecified
    public var withdrawalReason: String = ""
    public var conferredAt: Timestamp? = nil
    /// Edition of the policy book the decision used.
    public var policyEdition: Int64 = 0

    public init() {}

    public init(honourID: String = "", personID: String = "", kind: AwardKind = .unspecified, year: Int32 = 0, roundID: String = "", nominationID: String = "", document: String = "", regionCode: String = "", frontLine: Bool = false, bonusYuan: Int64 = 0, clawedBackYuan: Int64 = 0, state: HonourState = .unspecified, withdrawalReason: String = "", conferredAt: Timestamp? = nil, policyEdition: Int64 = 0) {
        self.honourID = honourID
        self.personID = personID
        self.kind = kind
        self.year = year
        self.roundID = roundID
        self.nominationID = nominationID
        self.document = document
        self.regionCode = regionCode
        self.frontLine = frontLine
        self.bonusYuan = bonusYuan
        self.clawedBackYuan = clawedBackYuan
        self.state = state
        self.withdrawalReason = withdrawalReason
        self.conferredAt = conferredAt
        self.policyEdition = policyEdition
    }
}

extension Honour {
    public static var protoName: String { "liaoning.skills.awards.v1.Honour" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__honour__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Honour.self)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.roundID = unpacker.string(c.pointee.round_id)
        self.nominationID = unpacker.string(c.pointee.nomination_id)
        self.document = unpacker.string(c.pointee.document)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
        self.bonusYuan = c.pointee.bonus_yuan
        self.clawedBackYuan = c.pointee.clawed_back_yuan
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.withdrawalReason = unpacker.string(c.pointee.withdrawal_reason)
        self.conferredAt = unpacker.message(c.pointee.conferred_at)
        self.policyEdition = c.pointee.policy_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Honour.self)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.year = self.year
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.nomination_id = packer.string(self.nominationID)
        c.pointee.document = packer.string(self.document)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
        c.pointee.bonus_yuan = self.bonusYuan
        c.pointee.clawed_back_yuan = self.clawedBackYuan
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.withdrawal_reason = packer.string(self.withdrawalReason)
        c.pointee.conferred_at = packer.message(self.conferredAt)
        c.pointee.policy_edition = self.policyEdition
    }
}

public struct WithdrawHonourRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var honourID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", honourID: String = "", reason: String = "") {
        self.requestID = requestID
        self.honourID = honourID
        self.reason = reason
    }
}

extension WithdrawHonourRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.WithdrawHonourRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__withdraw_honour_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WithdrawHonourRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__WithdrawHonourRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawHonourRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var honourID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, honourID: String, reason: String) {
            self.requestID = requestID
            self.honourID = honourID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let honourID, let reason else { return nil }
        return Checked(requestID: requestID, honourID: honourID, reason: reason)
    }
}

public struct RecordHonourRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A registered person.
    public var personID: String = ""
    /// Not one of the three tiers that a round confers.
    public var kind: AwardKind = .unspecified
    /// Not after this year.
    public var year: Int32 = 0
    public var document: String = ""
    public var regionCode: String = ""
    public var frontLine: Bool = false

    public init() {}

    public init(requestID: String = "", personID: String = "", kind: AwardKind = .unspecified, year: Int32 = 0, document: String = "", regionCode: String = "", frontLine: Bool = false) {
        self.requestID = requestID
        self.personID = personID
        self.kind = kind
        self.year = year
        self.document = document
        self.regionCode = regionCode
        self.frontLine = frontLine
    }
}

extension RecordHonourRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.RecordHonourRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__record_honour_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordHonourRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.document = unpacker.string(c.pointee.document)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RecordHonourRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.year = self.year
        c.pointee.document = packer.string(self.document)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
    }
}

extension RecordHonourRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A registered person.
        public var personID: String
        /// Not one of the three tiers that a round confers.
        public var kind: AwardKind
        /// Not after this year.
        public var year: Int
        public var document: String
        public var regionCode: RegionCode
        public var frontLine: Bool

        public init(requestID: String, personID: String, kind: AwardKind, year: Int, document: String, regionCode: RegionCode, frontLine: Bool) {
            self.requestID = requestID
            self.personID = personID
            self.kind = kind
            self.year = year
            self.document = document
            self.regionCode = regionCode
            self.frontLine = frontLine
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("year", required: true, values: 1949...2100),
            FieldRule("document", required: true, format: "REMARK", length: 0...200),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("front_line"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: AwardKind? = check.choice(self.kind, "kind", required: true)
        let year: Int? = check.number(self.year, "year", 1949...2100, required: true)
        let document: String? = check.remark(self.document, "document", 0...200, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let frontLine: Bool? = self.frontLine
        guard let requestID, let personID, let kind, let year, let document, let regionCode, let frontLine else { return nil }
        return Checked(requestID: requestID, personID: personID, kind: kind, year: year, document: document, regionCode: regionCode, frontLine: frontLine)
    }
}

public struct ListPersonHonoursRequest: Message {
    public var personID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPersonHonoursRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListPersonHonoursRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_person_honours_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPersonHonoursRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPersonHonoursRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListPersonHonoursRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, page: PageQuery) {
            self.personID = personID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let page else { return nil }
        return Checked(personID: personID, page: page)
    }
}

public struct ListPersonHonoursResponse: Message {
    public var honours: [Honour] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(honours: [Honour] = [], nextPageToken: String = "") {
        self.honours = honours
        self.nextPageToken = nextPageToken
    }
}

extension ListPersonHonoursResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListPersonHonoursResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_person_honours_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPersonHonoursResponse.self)
        self.honours = unpacker.messages(c.pointee.honours, c.pointee.n_honours)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListPersonHonoursResponse.self)
        c.pointee.honours = packer.messages(self.honours)
        c.pointee.n_honours = self.honours.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
