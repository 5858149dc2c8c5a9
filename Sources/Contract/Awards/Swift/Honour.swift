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

/// What a person, organisation or project was awarded. Also the payload of the changes "honour.conferred" and "honour.withdrawn".
public struct Honour: Message {
    /// Opaque id.
    public var honourID: String = ""
    /// The person, or who leads the project; empty for an organisation.
    public var personID: String = ""
    /// Unspecified for a place that is no honour of the register.
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
    /// Bonus or grant in whole yuan, and what was paid back of it after a withdrawal.
    public var bonusYuan: Int64 = 0
    public var clawedBackYuan: Int64 = 0
    public var state: HonourState = .unspecified
    public var withdrawalReason: String = ""
    public var conferredAt: Timestamp? = nil
    /// Edition of the policy book the decision used.
    public var policyEdition: Int64 = 0
    /// Set when it came from a round.
    public var programmeID: String = ""
    public var place: String = ""
    public var creditCode: String = ""
    public var title: String = ""
    /// What was paid out, and what is ordered and not answered.
    public var paidYuan: Int64 = 0
    public var orderedYuan: Int64 = 0

    public init() {}

    public init(honourID: String = "", personID: String = "", kind: AwardKind = .unspecified, year: Int32 = 0, roundID: String = "", nominationID: String = "", document: String = "", regionCode: String = "", frontLine: Bool = false, bonusYuan: Int64 = 0, clawedBackYuan: Int64 = 0, state: HonourState = .unspecified, withdrawalReason: String = "", conferredAt: Timestamp? = nil, policyEdition: Int64 = 0, programmeID: String = "", place: String = "", creditCode: String = "", title: String = "", paidYuan: Int64 = 0, orderedYuan: Int64 = 0) {
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
        self.programmeID = programmeID
        self.place = place
        self.creditCode = creditCode
        self.title = title
        self.paidYuan = paidYuan
        self.orderedYuan = orderedYuan
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
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.place = unpacker.string(c.pointee.place)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.paidYuan = c.pointee.paid_yuan
        self.orderedYuan = c.pointee.ordered_yuan
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
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.place = packer.string(self.place)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.paid_yuan = self.paidYuan
        c.pointee.ordered_yuan = self.orderedYuan
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

/// A row of a list of earlier holders.
public struct ImportedHonour: Message {
    public var personID: String = ""
    public var kind: AwardKind = .unspecified
    public var year: Int32 = 0
    public var document: String = ""
    public var regionCode: String = ""
    public var frontLine: Bool = false

    public init() {}

    public init(personID: String = "", kind: AwardKind = .unspecified, year: Int32 = 0, document: String = "", regionCode: String = "", frontLine: Bool = false) {
        self.personID = personID
        self.kind = kind
        self.year = year
        self.document = document
        self.regionCode = regionCode
        self.frontLine = frontLine
    }
}

extension ImportedHonour {
    public static var protoName: String { "liaoning.skills.awards.v1.ImportedHonour" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__imported_honour__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportedHonour.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.document = unpacker.string(c.pointee.document)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.frontLine = c.pointee.front_line != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportedHonour.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.year = self.year
        c.pointee.document = packer.string(self.document)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.front_line = self.frontLine ? 1 : 0
    }
}

extension ImportedHonour: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String
        public var kind: AwardKind
        public var year: Int
        public var document: String
        public var regionCode: RegionCode
        public var frontLine: Bool

        public init(personID: String, kind: AwardKind, year: Int, document: String, regionCode: RegionCode, frontLine: Bool) {
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
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("kind", required: true),
            FieldRule("year", required: true, values: 1949...2100),
            FieldRule("document", required: true, format: "REMARK", length: 0...200),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("front_line"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let kind: AwardKind? = check.choice(self.kind, "kind", required: true)
        let year: Int? = check.number(self.year, "year", 1949...2100, required: true)
        let document: String? = check.remark(self.document, "document", 0...200, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let frontLine: Bool? = self.frontLine
        guard let personID, let kind, let year, let document, let regionCode, let frontLine else { return nil }
        return Checked(personID: personID, kind: kind, year: year, document: document, regionCode: regionCode, frontLine: frontLine)
    }
}

public struct ImportHonoursRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var rows: [ImportedHonour] = []

    public init() {}

    public init(requestID: String = "", rows: [ImportedHonour] = []) {
        self.requestID = requestID
        self.rows = rows
    }
}

extension ImportHonoursRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ImportHonoursRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__import_honours_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportHonoursRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.rows = unpacker.messages(c.pointee.rows, c.pointee.n_rows)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportHonoursRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.rows = packer.messages(self.rows)
        c.pointee.n_rows = self.rows.count
    }
}

extension ImportHonoursRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var rows: [ImportedHonour.Checked]

        public init(requestID: String, rows: [ImportedHonour.Checked]) {
            self.requestID = requestID
            self.rows = rows
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("rows", required: true, items: 1...500, message: ImportedHonour.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let rows: [ImportedHonour.Checked]? = check.list(self.rows, "rows", 1...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let rows else { return nil }
        return Checked(requestID: requestID, rows: rows)
    }
}

/// What became of a row.
public struct ImportedHonourResult: Message {
    /// From 0.
    public var row: Int32 = 0
    /// Empty when the row was not recorded.
    public var honourID: String = ""
    /// PERSON_NOT_FOUND, HONOUR_ALREADY_RECORDED, CONFERRED_BY_ROUND or FIELD_INVALID; empty when it was.
    public var reason: String = ""

    public init() {}

    public init(row: Int32 = 0, honourID: String = "", reason: String = "") {
        self.row = row
        self.honourID = honourID
        self.reason = reason
    }
}

extension ImportedHonourResult {
    public static var protoName: String { "liaoning.skills.awards.v1.ImportedHonourResult" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__imported_honour_result__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportedHonourResult.self)
        self.row = c.pointee.row
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportedHonourResult.self)
        c.pointee.row = self.row
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.reason = packer.string(self.reason)
    }
}

/// Also the payload of the change "honours.imported".
public struct ImportHonoursResponse: Message {
    public var results: [ImportedHonourResult] = []

    public init() {}

    public init(results: [ImportedHonourResult] = []) {
        self.results = results
    }
}

extension ImportHonoursResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ImportHonoursResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__import_honours_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportHonoursResponse.self)
        self.results = unpacker.messages(c.pointee.results, c.pointee.n_results)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ImportHonoursResponse.self)
        c.pointee.results = packer.messages(self.results)
        c.pointee.n_results = self.results.count
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

public struct ListHonoursRequest: Message {
    public var regionCode: String = ""
    public var kind: AwardKind = .unspecified
    public var year: Int32 = 0
    public var roundID: String = ""
    public var personID: String = ""
    public var frontLineOnly: Bool = false
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", kind: AwardKind = .unspecified, year: Int32 = 0, roundID: String = "", personID: String = "", frontLineOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.year = year
        self.roundID = roundID
        self.personID = personID
        self.frontLineOnly = frontLineOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListHonoursRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListHonoursRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_honours_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListHonoursRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.roundID = unpacker.string(c.pointee.round_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.frontLineOnly = c.pointee.front_line_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListHonoursRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.year = self.year
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.front_line_only = self.frontLineOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListHonoursRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var kind: AwardKind?
        public var year: Int?
        public var roundID: String
        public var personID: String
        public var frontLineOnly: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: AwardKind?, year: Int?, roundID: String, personID: String, frontLineOnly: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.year = year
            self.roundID = roundID
            self.personID = personID
            self.frontLineOnly = frontLineOnly
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("year", values: 1949...2100),
            FieldRule("round_id", format: "RECORD_ID"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("front_line_only"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: AwardKind?? = check.optional(choice: self.kind, "kind")
        let year: Int?? = check.optional(number: self.year, "year", 1949...2100)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let frontLineOnly: Bool? = self.frontLineOnly
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let year, let roundID, let personID, let frontLineOnly, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, year: year, roundID: roundID, personID: personID, frontLineOnly: frontLineOnly, page: page)
    }
}

public struct ListHonoursResponse: Message {
    public var honours: [Honour] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(honours: [Honour] = [], nextPageToken: String = "") {
        self.honours = honours
        self.nextPageToken = nextPageToken
    }
}

extension ListHonoursResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListHonoursResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_honours_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListHonoursResponse.self)
        self.honours = unpacker.messages(c.pointee.honours, c.pointee.n_honours)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListHonoursResponse.self)
        c.pointee.honours = packer.messages(self.honours)
        c.pointee.n_honours = self.honours.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct MeasureFrontLineRequest: Message {
    /// First and last year; 0: all.
    public var fromYear: Int32 = 0
    public var throughYear: Int32 = 0
    public var regionCode: String = ""

    public init() {}

    public init(fromYear: Int32 = 0, throughYear: Int32 = 0, regionCode: String = "") {
        self.fromYear = fromYear
        self.throughYear = throughYear
        self.regionCode = regionCode
    }
}

extension MeasureFrontLineRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.MeasureFrontLineRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__measure_front_line_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MeasureFrontLineRequest.self)
        self.fromYear = c.pointee.from_year
        self.throughYear = c.pointee.through_year
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MeasureFrontLineRequest.self)
        c.pointee.from_year = self.fromYear
        c.pointee.through_year = self.throughYear
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension MeasureFrontLineRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// First and last year; 0: all.
        public var fromYear: Int?
        public var throughYear: Int?
        public var regionCode: RegionCode?

        public init(fromYear: Int?, throughYear: Int?, regionCode: RegionCode?) {
            self.fromYear = fromYear
            self.throughYear = throughYear
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("from_year", values: 1949...2100),
            FieldRule("through_year", values: 1949...2100),
            FieldRule("region_code", format: "REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let fromYear: Int?? = check.optional(number: self.fromYear, "from_year", 1949...2100)
        let throughYear: Int?? = check.optional(number: self.throughYear, "through_year", 1949...2100)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        guard let fromYear, let throughYear, let regionCode else { return nil }
        return Checked(fromYear: fromYear, throughYear: throughYear, regionCode: regionCode)
    }
}

/// Honours of one kind and year.
public struct FrontLineShare: Message {
    public var kind: AwardKind = .unspecified
    public var year: Int32 = 0
    public var count: Int32 = 0
    public var frontLineCount: Int32 = 0
    /// Percent with two decimals, as hundredths.
    public var shareHundredths: Int32 = 0

    public init() {}

    public init(kind: AwardKind = .unspecified, year: Int32 = 0, count: Int32 = 0, frontLineCount: Int32 = 0, shareHundredths: Int32 = 0) {
        self.kind = kind
        self.year = year
        self.count = count
        self.frontLineCount = frontLineCount
        self.shareHundredths = shareHundredths
    }
}

extension FrontLineShare {
    public static var protoName: String { "liaoning.skills.awards.v1.FrontLineShare" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__front_line_share__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__FrontLineShare.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.count = c.pointee.count
        self.frontLineCount = c.pointee.front_line_count
        self.shareHundredths = c.pointee.share_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__FrontLineShare.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.year = self.year
        c.pointee.count = self.count
        c.pointee.front_line_count = self.frontLineCount
        c.pointee.share_hundredths = self.shareHundredths
    }
}

public struct MeasureFrontLineResponse: Message {
    /// By kind and year.
    public var shares: [FrontLineShare] = []

    public init() {}

    public init(shares: [FrontLineShare] = []) {
        self.shares = shares
    }
}

extension MeasureFrontLineResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.MeasureFrontLineResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__measure_front_line_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MeasureFrontLineResponse.self)
        self.shares = unpacker.messages(c.pointee.shares, c.pointee.n_shares)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__MeasureFrontLineResponse.self)
        c.pointee.shares = packer.messages(self.shares)
        c.pointee.n_shares = self.shares.count
    }
}

public struct ListAwardedRequest: Message {
    public var roundID: String = ""

    public init() {}

    public init(roundID: String = "") {
        self.roundID = roundID
    }
}

extension ListAwardedRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListAwardedRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_awarded_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAwardedRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAwardedRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension ListAwardedRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var roundID: String

        public init(roundID: String) {
            self.roundID = roundID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("round_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        guard let roundID else { return nil }
        return Checked(roundID: roundID)
    }
}

/// What the public sees of an award.
public struct PublicAward: Message {
    public var place: String = ""
    /// For example "王*"; an organisation's whole name, and a project's title after it.
    public var maskedName: String = ""
    public var regionCode: String = ""
    public var state: HonourState = .unspecified

    public init() {}

    public init(place: String = "", maskedName: String = "", regionCode: String = "", state: HonourState = .unspecified) {
        self.place = place
        self.maskedName = maskedName
        self.regionCode = regionCode
        self.state = state
    }
}

extension PublicAward {
    public static var protoName: String { "liaoning.skills.awards.v1.PublicAward" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__public_award__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PublicAward.self)
        self.place = unpacker.string(c.pointee.place)
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__PublicAward.self)
        c.pointee.place = packer.string(self.place)
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

public struct ListAwardedResponse: Message {
    /// By place, as decided.
    public var awards: [PublicAward] = []

    public init() {}

    public init(awards: [PublicAward] = []) {
        self.awards = awards
    }
}

extension ListAwardedResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListAwardedResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_awarded_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAwardedResponse.self)
        self.awards = unpacker.messages(c.pointee.awards, c.pointee.n_awards)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListAwardedResponse.self)
        c.pointee.awards = packer.messages(self.awards)
        c.pointee.n_awards = self.awards.count
    }
}
