// Written by Protos/generate.sh from liaoning/skills/competition/v1/delegation.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What somebody does for a delegation.
public enum DelegationDuty: EnumValue {
    case unspecified
    /// 领队
    case leader
    /// 教练
    case coach
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [DelegationDuty] = [.unspecified, .leader, .coach]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .leader
        case 2: self = .coach
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .leader: 1
        case .coach: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "DELEGATION_DUTY_UNSPECIFIED"
        case .leader: "DELEGATION_DUTY_LEADER"
        case .coach: "DELEGATION_DUTY_COACH"
        case .unrecognized: nil
        }
    }
}

/// A leader or coach.
public struct DelegationStaff: Message {
    /// A registered person.
    public var personID: String = ""
    public var duty: DelegationDuty = .unspecified

    public init() {}

    public init(personID: String = "", duty: DelegationDuty = .unspecified) {
        self.personID = personID
        self.duty = duty
    }
}

extension DelegationStaff {
    public static var protoName: String { "liaoning.skills.competition.v1.DelegationStaff" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__delegation_staff__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStaff.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.duty = .init(rawValue: Int32(bitPattern: c.pointee.duty.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DelegationStaff.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.duty.rawValue = UInt32(bitPattern: self.duty.rawValue)
    }
}

extension DelegationStaff: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A registered person.
        public var personID: String
        public var duty: DelegationDuty

        public init(personID: String, duty: DelegationDuty) {
            self.personID = personID
            self.duty = duty
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("duty", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let duty: DelegationDuty? = check.choice(self.duty, "duty", required: true)
        guard let personID, let duty else { return nil }
        return Checked(personID: personID, duty: duty)
    }
}

/// A unit that sends competitors (参赛单位).
public struct Delegation: Message {
    /// Opaque id.
    public var delegationID: String = ""
    public var competitionID: String = ""
    public var name: String = ""
    /// The region it answers to.
    public var regionCode: String = ""
    /// The enterprise or school it is; empty for a city's or a department's delegation.
    public var creditCode: String = ""
    /// Leaders and coaches; empty for who may not see them.
    public var staff: [DelegationStaff] = []
    /// Day of withdrawal, "YYYY-MM-DD"; empty while it takes part.
    public var withdrawnOn: String = ""

    public init() {}

    public init(delegationID: String = "", competitionID: String = "", name: String = "", regionCode: String = "", creditCode: String = "", staff: [DelegationStaff] = [], withdrawnOn: String = "") {
        self.delegationID = delegationID
        self.competitionID = competitionID
        self.name = name
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.staff = staff
        self.withdrawnOn = withdrawnOn
    }
}

extension Delegation {
    public static var protoName: String { "liaoning.skills.competition.v1.Delegation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__delegation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Delegation.self)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.staff = unpacker.messages(c.pointee.staff, c.pointee.n_staff)
        self.withdrawnOn = unpacker.string(c.pointee.withdrawn_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Delegation.self)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.staff = packer.messages(self.staff)
        c.pointee.n_staff = self.staff.count
        c.pointee.withdrawn_on = packer.string(self.withdrawnOn)
    }
}

public struct RegisterDelegationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var competitionID: String = ""
    /// Unique in the competition.
    public var name: String = ""
    public var regionCode: String = ""
    public var creditCode: String = ""
    public var staff: [DelegationStaff] = []

    public init() {}

    public init(requestID: String = "", competitionID: String = "", name: String = "", regionCode: String = "", creditCode: String = "", staff: [DelegationStaff] = []) {
        self.requestID = requestID
        self.competitionID = competitionID
        self.name = name
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.staff = staff
    }
}

extension RegisterDelegationRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RegisterDelegationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__register_delegation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RegisterDelegationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.staff = unpacker.messages(c.pointee.staff, c.pointee.n_staff)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RegisterDelegationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.staff = packer.messages(self.staff)
        c.pointee.n_staff = self.staff.count
    }
}

extension RegisterDelegationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var competitionID: String
        /// Unique in the competition.
        public var name: String
        public var regionCode: RegionCode
        public var creditCode: CreditCode?
        public var staff: [DelegationStaff.Checked]

        public init(requestID: String, competitionID: String, name: String, regionCode: RegionCode, creditCode: CreditCode?, staff: [DelegationStaff.Checked]) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.name = name
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.staff = staff
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("staff", items: 0...50, message: DelegationStaff.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let staff: [DelegationStaff.Checked]? = check.list(self.staff, "staff", 0...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let competitionID, let name, let regionCode, let creditCode, let staff else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, name: name, regionCode: regionCode, creditCode: creditCode, staff: staff)
    }
}

public struct GetDelegationRequest: Message {
    public var delegationID: String = ""

    public init() {}

    public init(delegationID: String = "") {
        self.delegationID = delegationID
    }
}

extension GetDelegationRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.GetDelegationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__get_delegation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDelegationRequest.self)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__GetDelegationRequest.self)
        c.pointee.delegation_id = packer.string(self.delegationID)
    }
}

extension GetDelegationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var delegationID: String

        public init(delegationID: String) {
            self.delegationID = delegationID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        guard let delegationID else { return nil }
        return Checked(delegationID: delegationID)
    }
}

public struct ListDelegationsRequest: Message {
    public var competitionID: String = ""
    /// 1 to 500, default 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(competitionID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.competitionID = competitionID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDelegationsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListDelegationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_delegations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationsRequest.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationsRequest.self)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListDelegationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var competitionID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(competitionID: String, page: PageQuery) {
            self.competitionID = competitionID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let competitionID, let page else { return nil }
        return Checked(competitionID: competitionID, page: page)
    }
}

public struct ListDelegationsResponse: Message {
    public var delegations: [Delegation] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(delegations: [Delegation] = [], nextPageToken: String = "") {
        self.delegations = delegations
        self.nextPageToken = nextPageToken
    }
}

extension ListDelegationsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListDelegationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_delegations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationsResponse.self)
        self.delegations = unpacker.messages(c.pointee.delegations, c.pointee.n_delegations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListDelegationsResponse.self)
        c.pointee.delegations = packer.messages(self.delegations)
        c.pointee.n_delegations = self.delegations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CorrectDelegationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var delegationID: String = ""
    /// Unset to keep it.
    public var name: String = ""
    /// All leaders and coaches from now on.
    public var staff: [DelegationStaff] = []

    public init() {}

    public init(requestID: String = "", delegationID: String = "", name: String = "", staff: [DelegationStaff] = []) {
        self.requestID = requestID
        self.delegationID = delegationID
        self.name = name
        self.staff = staff
    }
}

extension CorrectDelegationRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.CorrectDelegationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__correct_delegation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectDelegationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.name = unpacker.string(c.pointee.name)
        self.staff = unpacker.messages(c.pointee.staff, c.pointee.n_staff)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__CorrectDelegationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.name = packer.string(self.name)
        c.pointee.staff = packer.messages(self.staff)
        c.pointee.n_staff = self.staff.count
    }
}

extension CorrectDelegationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var delegationID: String
        /// Unset to keep it.
        public var name: String
        /// All leaders and coaches from now on.
        public var staff: [DelegationStaff.Checked]

        public init(requestID: String, delegationID: String, name: String, staff: [DelegationStaff.Checked]) {
            self.requestID = requestID
            self.delegationID = delegationID
            self.name = name
            self.staff = staff
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "REMARK", length: 0...100),
            FieldRule("staff", items: 0...50, message: DelegationStaff.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: false)
        let staff: [DelegationStaff.Checked]? = check.list(self.staff, "staff", 0...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let delegationID, let name, let staff else { return nil }
        return Checked(requestID: requestID, delegationID: delegationID, name: name, staff: staff)
    }
}

public struct WithdrawDelegationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var delegationID: String = ""
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", delegationID: String = "", reason: String = "") {
        self.requestID = requestID
        self.delegationID = delegationID
        self.reason = reason
    }
}

extension WithdrawDelegationRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.WithdrawDelegationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__withdraw_delegation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WithdrawDelegationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.delegationID = unpacker.string(c.pointee.delegation_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__WithdrawDelegationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawDelegationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var delegationID: String
        /// For the record.
        public var reason: String

        public init(requestID: String, delegationID: String, reason: String) {
            self.requestID = requestID
            self.delegationID = delegationID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("delegation_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let delegationID: String? = check.recordID(self.delegationID, "delegation_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let delegationID, let reason else { return nil }
        return Checked(requestID: requestID, delegationID: delegationID, reason: reason)
    }
}
