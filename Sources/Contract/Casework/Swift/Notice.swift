// Written by Protos/generate.sh from liaoning/skills/casework/v1/notice.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import WireMessages

/// Something that a person or an organisation is told.
public struct Notice: Message {
    /// "ntc_…".
    public var noticeID: String = ""
    /// In Chinese, without personal data of others.
    public var text: String = ""
    /// The case it is about; empty when it is about none.
    public var caseID: String = ""
    /// What happened, as the change feed names it, for example "case.returned".
    public var act: String = ""
    /// Id of the record it happened to.
    public var subjectID: String = ""
    public var toldAt: Timestamp? = nil
    /// Absent until it was read.
    public var readAt: Timestamp? = nil
    /// The last day on which the act can be disputed; empty when it cannot.
    public var disputableUntilOn: String = ""
    /// The case that the dispute became; empty when it was not disputed.
    public var disputeCaseID: String = ""

    public init() {}

    public init(noticeID: String = "", text: String = "", caseID: String = "", act: String = "", subjectID: String = "", toldAt: Timestamp? = nil, readAt: Timestamp? = nil, disputableUntilOn: String = "", disputeCaseID: String = "") {
        self.noticeID = noticeID
        self.text = text
        self.caseID = caseID
        self.act = act
        self.subjectID = subjectID
        self.toldAt = toldAt
        self.readAt = readAt
        self.disputableUntilOn = disputableUntilOn
        self.disputeCaseID = disputeCaseID
    }
}

extension Notice {
    public static var protoName: String { "liaoning.skills.casework.v1.Notice" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__notice__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Notice.self)
        self.noticeID = unpacker.string(c.pointee.notice_id)
        self.text = unpacker.string(c.pointee.text)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.act = unpacker.string(c.pointee.act)
        self.subjectID = unpacker.string(c.pointee.subject_id)
        self.toldAt = unpacker.message(c.pointee.told_at)
        self.readAt = unpacker.message(c.pointee.read_at)
        self.disputableUntilOn = unpacker.string(c.pointee.disputable_until_on)
        self.disputeCaseID = unpacker.string(c.pointee.dispute_case_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__Notice.self)
        c.pointee.notice_id = packer.string(self.noticeID)
        c.pointee.text = packer.string(self.text)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.act = packer.string(self.act)
        c.pointee.subject_id = packer.string(self.subjectID)
        c.pointee.told_at = packer.message(self.toldAt)
        c.pointee.read_at = packer.message(self.readAt)
        c.pointee.disputable_until_on = packer.string(self.disputableUntilOn)
        c.pointee.dispute_case_id = packer.string(self.disputeCaseID)
    }
}

public struct ListNoticesRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var unreadOnly: Bool = false
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", unreadOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.unreadOnly = unreadOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListNoticesRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListNoticesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_notices_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListNoticesRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.unreadOnly = c.pointee.unread_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListNoticesRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.unread_only = self.unreadOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListNoticesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var unreadOnly: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, unreadOnly: Bool, page: PageQuery) {
            self.process = process
            self.unreadOnly = unreadOnly
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("unread_only"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let unreadOnly: Bool? = self.unreadOnly
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let unreadOnly, let page else { return nil }
        return Checked(process: process, unreadOnly: unreadOnly, page: page)
    }
}

public struct ListNoticesResponse: Message {
    public var notices: [Notice] = []
    public var nextPageToken: String = ""
    /// How many of the caller's are unread.
    public var unreadCount: Int32 = 0

    public init() {}

    public init(notices: [Notice] = [], nextPageToken: String = "", unreadCount: Int32 = 0) {
        self.notices = notices
        self.nextPageToken = nextPageToken
        self.unreadCount = unreadCount
    }
}

extension ListNoticesResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListNoticesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_notices_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListNoticesResponse.self)
        self.notices = unpacker.messages(c.pointee.notices, c.pointee.n_notices)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.unreadCount = c.pointee.unread_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListNoticesResponse.self)
        c.pointee.notices = packer.messages(self.notices)
        c.pointee.n_notices = self.notices.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.unread_count = self.unreadCount
    }
}

public struct MarkNoticeReadRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var noticeID: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", noticeID: String = "") {
        self.process = process
        self.requestID = requestID
        self.noticeID = noticeID
    }
}

extension MarkNoticeReadRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.MarkNoticeReadRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__mark_notice_read_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__MarkNoticeReadRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.noticeID = unpacker.string(c.pointee.notice_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__MarkNoticeReadRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.notice_id = packer.string(self.noticeID)
    }
}

extension MarkNoticeReadRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var noticeID: String

        public init(process: String, requestID: String, noticeID: String) {
            self.process = process
            self.requestID = requestID
            self.noticeID = noticeID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("notice_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let noticeID: String? = check.recordID(self.noticeID, "notice_id", required: true)
        guard let process, let requestID, let noticeID else { return nil }
        return Checked(process: process, requestID: requestID, noticeID: noticeID)
    }
}

public struct DisputeNoticeRequest: Message, IdempotentRequest {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    public var requestID: String = ""
    public var noticeID: String = ""
    public var grounds: String = ""

    public init() {}

    public init(process: String = "", requestID: String = "", noticeID: String = "", grounds: String = "") {
        self.process = process
        self.requestID = requestID
        self.noticeID = noticeID
        self.grounds = grounds
    }
}

extension DisputeNoticeRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.DisputeNoticeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__dispute_notice_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DisputeNoticeRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.noticeID = unpacker.string(c.pointee.notice_id)
        self.grounds = unpacker.string(c.pointee.grounds)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__DisputeNoticeRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.notice_id = packer.string(self.noticeID)
        c.pointee.grounds = packer.string(self.grounds)
    }
}

extension DisputeNoticeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        public var requestID: String
        public var noticeID: String
        public var grounds: String

        public init(process: String, requestID: String, noticeID: String, grounds: String) {
            self.process = process
            self.requestID = requestID
            self.noticeID = noticeID
            self.grounds = grounds
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("notice_id", required: true, format: "RECORD_ID"),
            FieldRule("grounds", required: true, format: "REMARK", length: 0...2000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let noticeID: String? = check.recordID(self.noticeID, "notice_id", required: true)
        let grounds: String? = check.remark(self.grounds, "grounds", 0...2000, required: true)
        guard let process, let requestID, let noticeID, let grounds else { return nil }
        return Checked(process: process, requestID: requestID, noticeID: noticeID, grounds: grounds)
    }
}
