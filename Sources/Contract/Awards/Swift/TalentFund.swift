// Written by Protos/generate.sh from liaoning/skills/awards/v1/talent_fund.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime

/// The money of a round.
public struct TalentFund: Message {
    public var roundID: String = ""
    public var totalYuan: Int64 = 0
    /// Committed by decided awards, less what was clawed back.
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
    /// Idempotency key; optional.
    public var requestID: String = ""
    /// Required.
    public var roundID: String = ""
    /// 0 or more.
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

public struct GetTalentFundRequest: Message {
    /// Required.
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
