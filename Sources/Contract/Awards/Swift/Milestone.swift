// Written by Protos/generate.sh from liaoning/skills/awards/v1/milestone.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where a milestone stands.
public enum MilestoneState: EnumValue {
    case unspecified
    case planned
    case reported
    case accepted
    case returned
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [MilestoneState] = [.unspecified, .planned, .reported, .accepted, .returned]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .planned
        case 2: self = .reported
        case 3: self = .accepted
        case 4: self = .returned
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .planned: 1
        case .reported: 2
        case .accepted: 3
        case .returned: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "MILESTONE_STATE_UNSPECIFIED"
        case .planned: "MILESTONE_STATE_PLANNED"
        case .reported: "MILESTONE_STATE_REPORTED"
        case .accepted: "MILESTONE_STATE_ACCEPTED"
        case .returned: "MILESTONE_STATE_RETURNED"
        case .unrecognized: nil
        }
    }
}

/// A milestone of an award. Also the payload of the changes "milestone.reported" and "milestone.reviewed".
public struct Milestone: Message {
    public var honourID: String = ""
    /// From 1.
    public var number: Int32 = 0
    public var title: String = ""
    /// "YYYY-MM-DD".
    public var dueOn: String = ""
    /// Money that is due when it is accepted, and what was spent on it by the last report; whole yuan.
    public var amountYuan: Int64 = 0
    public var spentYuan: Int64 = 0
    public var state: MilestoneState = .unspecified
    public var report: String = ""
    /// Why it was returned, or what acceptance found.
    public var reason: String = ""
    /// Day of the last change, "YYYY-MM-DD".
    public var changedOn: String = ""
    /// Not accepted after its day.
    public var overdue: Bool = false

    public init() {}

    public init(honourID: String = "", number: Int32 = 0, title: String = "", dueOn: String = "", amountYuan: Int64 = 0, spentYuan: Int64 = 0, state: MilestoneState = .unspecified, report: String = "", reason: String = "", changedOn: String = "", overdue: Bool = false) {
        self.honourID = honourID
        self.number = number
        self.title = title
        self.dueOn = dueOn
        self.amountYuan = amountYuan
        self.spentYuan = spentYuan
        self.state = state
        self.report = report
        self.reason = reason
        self.changedOn = changedOn
        self.overdue = overdue
    }
}

extension Milestone {
    public static var protoName: String { "liaoning.skills.awards.v1.Milestone" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__milestone__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Milestone.self)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.number = c.pointee.number
        self.title = unpacker.string(c.pointee.title)
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.amountYuan = c.pointee.amount_yuan
        self.spentYuan = c.pointee.spent_yuan
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.report = unpacker.string(c.pointee.report)
        self.reason = unpacker.string(c.pointee.reason)
        self.changedOn = unpacker.string(c.pointee.changed_on)
        self.overdue = c.pointee.overdue != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Milestone.self)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.number = self.number
        c.pointee.title = packer.string(self.title)
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.spent_yuan = self.spentYuan
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.report = packer.string(self.report)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.changed_on = packer.string(self.changedOn)
        c.pointee.overdue = self.overdue ? 1 : 0
    }
}

public struct ListMilestonesRequest: Message {
    public var honourID: String = ""

    public init() {}

    public init(honourID: String = "") {
        self.honourID = honourID
    }
}

extension ListMilestonesRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListMilestonesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_milestones_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMilestonesRequest.self)
        self.honourID = unpacker.string(c.pointee.honour_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMilestonesRequest.self)
        c.pointee.honour_id = packer.string(self.honourID)
    }
}

extension ListMilestonesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var honourID: String

        public init(honourID: String) {
            self.honourID = honourID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        guard let honourID else { return nil }
        return Checked(honourID: honourID)
    }
}

public struct ListMilestonesResponse: Message {
    public var milestones: [Milestone] = []
    /// Whether every milestone is accepted: the construction is.
    public var accepted: Bool = false

    public init() {}

    public init(milestones: [Milestone] = [], accepted: Bool = false) {
        self.milestones = milestones
        self.accepted = accepted
    }
}

extension ListMilestonesResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListMilestonesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_milestones_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMilestonesResponse.self)
        self.milestones = unpacker.messages(c.pointee.milestones, c.pointee.n_milestones)
        self.accepted = c.pointee.accepted != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMilestonesResponse.self)
        c.pointee.milestones = packer.messages(self.milestones)
        c.pointee.n_milestones = self.milestones.count
        c.pointee.accepted = self.accepted ? 1 : 0
    }
}

public struct ReportMilestoneRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var honourID: String = ""
    public var number: Int32 = 0
    public var report: String = ""
    /// Spent on it so far, whole yuan; its own money may be among it.
    public var spentYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", honourID: String = "", number: Int32 = 0, report: String = "", spentYuan: Int64 = 0) {
        self.requestID = requestID
        self.honourID = honourID
        self.number = number
        self.report = report
        self.spentYuan = spentYuan
    }
}

extension ReportMilestoneRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ReportMilestoneRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__report_milestone_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReportMilestoneRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.number = c.pointee.number
        self.report = unpacker.string(c.pointee.report)
        self.spentYuan = c.pointee.spent_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReportMilestoneRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.number = self.number
        c.pointee.report = packer.string(self.report)
        c.pointee.spent_yuan = self.spentYuan
    }
}

extension ReportMilestoneRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var honourID: String
        public var number: Int
        public var report: String
        /// Spent on it so far, whole yuan; its own money may be among it.
        public var spentYuan: Yuan

        public init(requestID: String, honourID: String, number: Int, report: String, spentYuan: Yuan) {
            self.requestID = requestID
            self.honourID = honourID
            self.number = number
            self.report = report
            self.spentYuan = spentYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
            FieldRule("number", required: true, values: 1...50),
            FieldRule("report", required: true, format: "REMARK", length: 0...2000),
            FieldRule("spent_yuan", format: "YUAN", values: 0...100000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        let number: Int? = check.number(self.number, "number", 1...50, required: true)
        let report: String? = check.remark(self.report, "report", 0...2000, required: true)
        let spentYuan: Yuan? = check.yuan(self.spentYuan, "spent_yuan", 0...100000000000, required: false)
        guard let requestID, let honourID, let number, let report, let spentYuan else { return nil }
        return Checked(requestID: requestID, honourID: honourID, number: number, report: report, spentYuan: spentYuan)
    }
}

public struct ReviewMilestoneRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var honourID: String = ""
    public var number: Int32 = 0
    public var accepted: Bool = false
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", honourID: String = "", number: Int32 = 0, accepted: Bool = false, reason: String = "") {
        self.requestID = requestID
        self.honourID = honourID
        self.number = number
        self.accepted = accepted
        self.reason = reason
    }
}

extension ReviewMilestoneRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ReviewMilestoneRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__review_milestone_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewMilestoneRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.honourID = unpacker.string(c.pointee.honour_id)
        self.number = c.pointee.number
        self.accepted = c.pointee.accepted != 0
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewMilestoneRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.honour_id = packer.string(self.honourID)
        c.pointee.number = self.number
        c.pointee.accepted = self.accepted ? 1 : 0
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReviewMilestoneRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var honourID: String
        public var number: Int
        public var accepted: Bool
        /// For the record.
        public var reason: String

        public init(requestID: String, honourID: String, number: Int, accepted: Bool, reason: String) {
            self.requestID = requestID
            self.honourID = honourID
            self.number = number
            self.accepted = accepted
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("honour_id", required: true, format: "RECORD_ID"),
            FieldRule("number", required: true, values: 1...50),
            FieldRule("accepted"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let honourID: String? = check.recordID(self.honourID, "honour_id", required: true)
        let number: Int? = check.number(self.number, "number", 1...50, required: true)
        let accepted: Bool? = self.accepted
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let honourID, let number, let accepted, let reason else { return nil }
        return Checked(requestID: requestID, honourID: honourID, number: number, accepted: accepted, reason: reason)
    }
}
