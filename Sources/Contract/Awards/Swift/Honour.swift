// Written by Protos/generate.sh from liaoning/skills/awards/v1/honour.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var honourID: String = ""
    /// Required, for the record.
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

public struct RecordHonourRequest: Message, IdempotentRequest {
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required: a registered person.
    public var personID: String = ""
    /// Required: not one of the three tiers that a round confers.
    public var kind: AwardKind = .unspecified
    /// Required, 1949 to this year.
    public var year: Int32 = 0
    /// Required.
    public var document: String = ""
    /// Required.
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

public struct ListPersonHonoursRequest: Message {
    /// Required.
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
