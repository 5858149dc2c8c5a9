// Written by Protos/generate.sh from liaoning/skills/competition/v1/delegation.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

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

    public init() {}

    public init(delegationID: String = "", competitionID: String = "", name: String = "", regionCode: String = "", creditCode: String = "") {
        self.delegationID = delegationID
        self.competitionID = competitionID
        self.name = name
        self.regionCode = regionCode
        self.creditCode = creditCode
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Delegation.self)
        c.pointee.delegation_id = packer.string(self.delegationID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
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

    public init() {}

    public init(requestID: String = "", competitionID: String = "", name: String = "", regionCode: String = "", creditCode: String = "") {
        self.requestID = requestID
        self.competitionID = competitionID
        self.name = name
        self.regionCode = regionCode
        self.creditCode = creditCode
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
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RegisterDelegationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
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

        public init(requestID: String, competitionID: String, name: String, regionCode: RegionCode, creditCode: CreditCode?) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.name = name
            self.regionCode = regionCode
            self.creditCode = creditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        guard let requestID, let competitionID, let name, let regionCode, let creditCode else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, name: name, regionCode: regionCode, creditCode: creditCode)
    }
}
