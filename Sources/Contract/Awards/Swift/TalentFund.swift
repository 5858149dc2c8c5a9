// Written by Protos/generate.sh from liaoning/skills/awards/v1/talent_fund.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// The money of a round.
public struct TalentFund: Message {
    public var roundID: String = ""
    public var totalYuan: Int64 = 0
    /// Committed by decided awards, less what was never paid or paid back of withdrawn ones.
    public var committedYuan: Int64 = 0

    public init() {}

    public init(roundID: String = "", totalYuan: Int64 = 0, committedYuan: Int64 = 0) {
        self.roundID = roundID
        self.totalYuan = totalYuan
        self.committedYuan = committedYuan
    }
}

extension TalentFund {
    public static var protoName: String { "liaoning.skills.awards.v1.TalentFund" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__talent_fund__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__TalentFund.self)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.totalYuan = c.pointee.total_yuan
        self.committedYuan = c.pointee.committed_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__TalentFund.self)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.total_yuan = self.totalYuan
        c.pointee.committed_yuan = self.committedYuan
    }
}

public struct SetTalentFundRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var roundID: String = ""
    /// Never below what is committed.
    public var totalYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", roundID: String = "", totalYuan: Int64 = 0) {
        self.requestID = requestID
        self.roundID = roundID
        self.totalYuan = totalYuan
    }
}

extension SetTalentFundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.SetTalentFundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__set_talent_fund_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SetTalentFundRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.roundID = unpacker.string(c.pointee.round_id)
        self.totalYuan = c.pointee.total_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__SetTalentFundRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.round_id = packer.string(self.roundID)
        c.pointee.total_yuan = self.totalYuan
    }
}

extension SetTalentFundRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var roundID: String
        /// Never below what is committed.
        public var totalYuan: Yuan

        public init(requestID: String, roundID: String, totalYuan: Yuan) {
            self.requestID = requestID
            self.roundID = roundID
            self.totalYuan = totalYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("round_id", required: true, format: "RECORD_ID"),
            FieldRule("total_yuan", format: "YUAN", values: 0...1000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let roundID: String? = check.recordID(self.roundID, "round_id", required: true)
        let totalYuan: Yuan? = check.yuan(self.totalYuan, "total_yuan", 0...1000000000, required: false)
        guard let requestID, let roundID, let totalYuan else { return nil }
        return Checked(requestID: requestID, roundID: roundID, totalYuan: totalYuan)
    }
}

public struct GetTalentFundRequest: Message {
    public var roundID: String = ""

    public init() {}

    public init(roundID: String = "") {
        self.roundID = roundID
    }
}

extension GetTalentFundRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetTalentFundRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_talent_fund_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetTalentFundRequest.self)
        self.roundID = unpacker.string(c.pointee.round_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetTalentFundRequest.self)
        c.pointee.round_id = packer.string(self.roundID)
    }
}

extension GetTalentFundRequest: CheckedMessage {
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
