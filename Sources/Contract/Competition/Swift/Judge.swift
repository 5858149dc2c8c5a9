// Written by Protos/generate.sh from liaoning/skills/competition/v1/judge.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// A judge of an event.
public struct Judge: Message {
    public var judgeID: String = ""
    public var eventID: String = ""
    public var personID: String = ""
    /// Declared interests: delegations and persons the judge may not mark.
    public var declaredDelegationIDs: [String] = []
    public var declaredPersonIDs: [String] = []
    /// The chief judge (裁判长), who confirms that a locked sheet is opened again. One of an event at a time.
    public var chief: Bool = false
    /// Day of dismissal, "YYYY-MM-DD"; empty while in office.
    public var dismissedOn: String = ""
    public var dismissalReason: String = ""

    public init() {}

    public init(judgeID: String = "", eventID: String = "", personID: String = "", declaredDelegationIDs: [String] = [], declaredPersonIDs: [String] = [], chief: Bool = false, dismissedOn: String = "", dismissalReason: String = "") {
        self.judgeID = judgeID
        self.eventID = eventID
        self.personID = personID
        self.declaredDelegationIDs = declaredDelegationIDs
        self.declaredPersonIDs = declaredPersonIDs
        self.chief = chief
        self.dismissedOn = dismissedOn
        self.dismissalReason = dismissalReason
    }
}

extension Judge {
    public static var protoName: String { "liaoning.skills.competition.v1.Judge" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__judge__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Judge.self)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.declaredDelegationIDs = unpacker.strings(c.pointee.declared_delegation_ids, c.pointee.n_declared_delegation_ids)
        self.declaredPersonIDs = unpacker.strings(c.pointee.declared_person_ids, c.pointee.n_declared_person_ids)
        self.chief = c.pointee.chief != 0
        self.dismissedOn = unpacker.string(c.pointee.dismissed_on)
        self.dismissalReason = unpacker.string(c.pointee.dismissal_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Judge.self)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.declared_delegation_ids = packer.strings(self.declaredDelegationIDs)
        c.pointee.n_declared_delegation_ids = self.declaredDelegationIDs.count
        c.pointee.declared_person_ids = packer.strings(self.declaredPersonIDs)
        c.pointee.n_declared_person_ids = self.declaredPersonIDs.count
        c.pointee.chief = self.chief ? 1 : 0
        c.pointee.dismissed_on = packer.string(self.dismissedOn)
        c.pointee.dismissal_reason = packer.string(self.dismissalReason)
    }
}

public struct AppointJudgeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var eventID: String = ""
    /// A registered person.
    public var personID: String = ""
    /// Delegations of the event's competition.
    public var declaredDelegationIDs: [String] = []
    public var declaredPersonIDs: [String] = []
    public var chief: Bool = false

    public init() {}

    public init(requestID: String = "", eventID: String = "", personID: String = "", declaredDelegationIDs: [String] = [], declaredPersonIDs: [String] = [], chief: Bool = false) {
        self.requestID = requestID
        self.eventID = eventID
        self.personID = personID
        self.declaredDelegationIDs = declaredDelegationIDs
        self.declaredPersonIDs = declaredPersonIDs
        self.chief = chief
    }
}

extension AppointJudgeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.AppointJudgeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__appoint_judge_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AppointJudgeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.declaredDelegationIDs = unpacker.strings(c.pointee.declared_delegation_ids, c.pointee.n_declared_delegation_ids)
        self.declaredPersonIDs = unpacker.strings(c.pointee.declared_person_ids, c.pointee.n_declared_person_ids)
        self.chief = c.pointee.chief != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__AppointJudgeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.declared_delegation_ids = packer.strings(self.declaredDelegationIDs)
        c.pointee.n_declared_delegation_ids = self.declaredDelegationIDs.count
        c.pointee.declared_person_ids = packer.strings(self.declaredPersonIDs)
        c.pointee.n_declared_person_ids = self.declaredPersonIDs.count
        c.pointee.chief = self.chief ? 1 : 0
    }
}

extension AppointJudgeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var eventID: String
        /// A registered person.
        public var personID: String
        /// Delegations of the event's competition.
        public var declaredDelegationIDs: [String]
        public var declaredPersonIDs: [String]
        public var chief: Bool

        public init(requestID: String, eventID: String, personID: String, declaredDelegationIDs: [String], declaredPersonIDs: [String], chief: Bool) {
            self.requestID = requestID
            self.eventID = eventID
            self.personID = personID
            self.declaredDelegationIDs = declaredDelegationIDs
            self.declaredPersonIDs = declaredPersonIDs
            self.chief = chief
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("declared_delegation_ids", format: "RECORD_ID", items: 0...200),
            FieldRule("declared_person_ids", format: "RECORD_ID", items: 0...200),
            FieldRule("chief"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let declaredDelegationIDs: [String]? = check.list(self.declaredDelegationIDs, "declared_delegation_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let declaredPersonIDs: [String]? = check.list(self.declaredPersonIDs, "declared_person_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let chief: Bool? = self.chief
        guard let requestID, let eventID, let personID, let declaredDelegationIDs, let declaredPersonIDs, let chief else { return nil }
        return Checked(requestID: requestID, eventID: eventID, personID: personID, declaredDelegationIDs: declaredDelegationIDs, declaredPersonIDs: declaredPersonIDs, chief: chief)
    }
}

public struct ListJudgesRequest: Message {
    public var eventID: String = ""
    /// 1 to 500, default 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(eventID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.eventID = eventID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListJudgesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListJudgesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_judges_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListJudgesRequest.self)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListJudgesRequest.self)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListJudgesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var eventID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(eventID: String, page: PageQuery) {
            self.eventID = eventID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("event_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let eventID: String? = check.recordID(self.eventID, "event_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let eventID, let page else { return nil }
        return Checked(eventID: eventID, page: page)
    }
}

public struct ListJudgesResponse: Message {
    /// In the order of appointment.
    public var judges: [Judge] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(judges: [Judge] = [], nextPageToken: String = "") {
        self.judges = judges
        self.nextPageToken = nextPageToken
    }
}

extension ListJudgesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListJudgesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_judges_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListJudgesResponse.self)
        self.judges = unpacker.messages(c.pointee.judges, c.pointee.n_judges)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListJudgesResponse.self)
        c.pointee.judges = packer.messages(self.judges)
        c.pointee.n_judges = self.judges.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct DeclareInterestRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var judgeID: String = ""
    /// Delegations of the event's competition.
    public var delegationIDs: [String] = []
    public var personIDs: [String] = []
    /// For the record.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", judgeID: String = "", delegationIDs: [String] = [], personIDs: [String] = [], reason: String = "") {
        self.requestID = requestID
        self.judgeID = judgeID
        self.delegationIDs = delegationIDs
        self.personIDs = personIDs
        self.reason = reason
    }
}

extension DeclareInterestRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.DeclareInterestRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__declare_interest_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DeclareInterestRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.delegationIDs = unpacker.strings(c.pointee.delegation_ids, c.pointee.n_delegation_ids)
        self.personIDs = unpacker.strings(c.pointee.person_ids, c.pointee.n_person_ids)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DeclareInterestRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.delegation_ids = packer.strings(self.delegationIDs)
        c.pointee.n_delegation_ids = self.delegationIDs.count
        c.pointee.person_ids = packer.strings(self.personIDs)
        c.pointee.n_person_ids = self.personIDs.count
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DeclareInterestRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var judgeID: String
        /// Delegations of the event's competition.
        public var delegationIDs: [String]
        public var personIDs: [String]
        /// For the record.
        public var reason: String

        public init(requestID: String, judgeID: String, delegationIDs: [String], personIDs: [String], reason: String) {
            self.requestID = requestID
            self.judgeID = judgeID
            self.delegationIDs = delegationIDs
            self.personIDs = personIDs
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("judge_id", required: true, format: "RECORD_ID"),
            FieldRule("delegation_ids", format: "RECORD_ID", items: 0...200),
            FieldRule("person_ids", format: "RECORD_ID", items: 0...200),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: true)
        let delegationIDs: [String]? = check.list(self.delegationIDs, "delegation_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let personIDs: [String]? = check.list(self.personIDs, "person_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let judgeID, let delegationIDs, let personIDs, let reason else { return nil }
        return Checked(requestID: requestID, judgeID: judgeID, delegationIDs: delegationIDs, personIDs: personIDs, reason: reason)
    }
}

public struct DismissJudgeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var judgeID: String = ""
    /// For the record.
    public var reason: String = ""
    /// Whether the marks the judge gave are taken away, as after a breach of the rules.
    public var takesMarksAway: Bool = false

    public init() {}

    public init(requestID: String = "", judgeID: String = "", reason: String = "", takesMarksAway: Bool = false) {
        self.requestID = requestID
        self.judgeID = judgeID
        self.reason = reason
        self.takesMarksAway = takesMarksAway
    }
}

extension DismissJudgeRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.DismissJudgeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__dismiss_judge_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DismissJudgeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.judgeID = unpacker.string(c.pointee.judge_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.takesMarksAway = c.pointee.takes_marks_away != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__DismissJudgeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.judge_id = packer.string(self.judgeID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.takes_marks_away = self.takesMarksAway ? 1 : 0
    }
}

extension DismissJudgeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var judgeID: String
        /// For the record.
        public var reason: String
        /// Whether the marks the judge gave are taken away, as after a breach of the rules.
        public var takesMarksAway: Bool

        public init(requestID: String, judgeID: String, reason: String, takesMarksAway: Bool) {
            self.requestID = requestID
            self.judgeID = judgeID
            self.reason = reason
            self.takesMarksAway = takesMarksAway
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("judge_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
            FieldRule("takes_marks_away"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let judgeID: String? = check.recordID(self.judgeID, "judge_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        let takesMarksAway: Bool? = self.takesMarksAway
        guard let requestID, let judgeID, let reason, let takesMarksAway else { return nil }
        return Checked(requestID: requestID, judgeID: judgeID, reason: reason, takesMarksAway: takesMarksAway)
    }
}
