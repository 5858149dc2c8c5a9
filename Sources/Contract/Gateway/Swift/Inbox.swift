// Written by Protos/generate.sh from liaoning/skills/gateway/v1/inbox.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CGatewayMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import CaseworkMessages

/// A case that awaits the caller.
public struct InboxTask: Message {
    /// Process that keeps the case, for example "catalog": what the methods of casework call `process`.
    public var process: String = ""
    public var task: AwaitedCase? = nil

    public init() {}

    public init(process: String = "", task: AwaitedCase? = nil) {
        self.process = process
        self.task = task
    }
}

extension InboxTask {
    public static var protoName: String { "liaoning.skills.gateway.v1.InboxTask" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__inbox_task__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxTask.self)
        self.process = unpacker.string(c.pointee.process)
        self.task = unpacker.message(c.pointee.task)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxTask.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.task = packer.message(self.task)
    }
}

/// How many cases of a kind await the caller.
public struct InboxCount: Message {
    /// Process that keeps the cases.
    public var process: String = ""
    public var count: TaskCount? = nil

    public init() {}

    public init(process: String = "", count: TaskCount? = nil) {
        self.process = process
        self.count = count
    }
}

extension InboxCount {
    public static var protoName: String { "liaoning.skills.gateway.v1.InboxCount" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__inbox_count__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxCount.self)
        self.process = unpacker.string(c.pointee.process)
        self.count = unpacker.message(c.pointee.count)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxCount.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.count = packer.message(self.count)
    }
}

/// Something the caller was told.
public struct InboxNotice: Message {
    /// Process that told it: what MarkNoticeRead and DisputeNotice call `process`.
    public var process: String = ""
    public var notice: Notice? = nil

    public init() {}

    public init(process: String = "", notice: Notice? = nil) {
        self.process = process
        self.notice = notice
    }
}

extension InboxNotice {
    public static var protoName: String { "liaoning.skills.gateway.v1.InboxNotice" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__inbox_notice__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxNotice.self)
        self.process = unpacker.string(c.pointee.process)
        self.notice = unpacker.message(c.pointee.notice)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__InboxNotice.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.notice = packer.message(self.notice)
    }
}

public struct ListInboxTasksRequest: Message {
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInboxTasksRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListInboxTasksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_inbox_tasks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxTasksRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxTasksRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInboxTasksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let page else { return nil }
        return Checked(regionCode: regionCode, page: page)
    }
}

public struct ListInboxTasksResponse: Message {
    /// The soonest due first.
    public var tasks: [InboxTask] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// By process and kind, of the whole list.
    public var counts: [InboxCount] = []
    /// Sum of the counts.
    public var totalCount: Int32 = 0
    /// Those of them whose day is over.
    public var overdueCount: Int32 = 0
    /// Services that did not answer: what awaits the caller there is not in this page and not in its counts.
    public var missing: [MissingPart] = []

    public init() {}

    public init(tasks: [InboxTask] = [], nextPageToken: String = "", counts: [InboxCount] = [], totalCount: Int32 = 0, overdueCount: Int32 = 0, missing: [MissingPart] = []) {
        self.tasks = tasks
        self.nextPageToken = nextPageToken
        self.counts = counts
        self.totalCount = totalCount
        self.overdueCount = overdueCount
        self.missing = missing
    }
}

extension ListInboxTasksResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListInboxTasksResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_inbox_tasks_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxTasksResponse.self)
        self.tasks = unpacker.messages(c.pointee.tasks, c.pointee.n_tasks)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.counts = unpacker.messages(c.pointee.counts, c.pointee.n_counts)
        self.totalCount = c.pointee.total_count
        self.overdueCount = c.pointee.overdue_count
        self.missing = unpacker.messages(c.pointee.missing, c.pointee.n_missing)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxTasksResponse.self)
        c.pointee.tasks = packer.messages(self.tasks)
        c.pointee.n_tasks = self.tasks.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.counts = packer.messages(self.counts)
        c.pointee.n_counts = self.counts.count
        c.pointee.total_count = self.totalCount
        c.pointee.overdue_count = self.overdueCount
        c.pointee.missing = packer.messages(self.missing)
        c.pointee.n_missing = self.missing.count
    }
}

public struct ListInboxNoticesRequest: Message {
    public var unreadOnly: Bool = false
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(unreadOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.unreadOnly = unreadOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInboxNoticesRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListInboxNoticesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_inbox_notices_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxNoticesRequest.self)
        self.unreadOnly = c.pointee.unread_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxNoticesRequest.self)
        c.pointee.unread_only = self.unreadOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInboxNoticesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var unreadOnly: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(unreadOnly: Bool, page: PageQuery) {
            self.unreadOnly = unreadOnly
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("unread_only"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let unreadOnly: Bool? = self.unreadOnly
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let unreadOnly, let page else { return nil }
        return Checked(unreadOnly: unreadOnly, page: page)
    }
}

public struct ListInboxNoticesResponse: Message {
    /// Latest first.
    public var notices: [InboxNotice] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// How many of the caller's are unread.
    public var unreadCount: Int32 = 0
    /// Services that did not answer.
    public var missing: [MissingPart] = []

    public init() {}

    public init(notices: [InboxNotice] = [], nextPageToken: String = "", unreadCount: Int32 = 0, missing: [MissingPart] = []) {
        self.notices = notices
        self.nextPageToken = nextPageToken
        self.unreadCount = unreadCount
        self.missing = missing
    }
}

extension ListInboxNoticesResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListInboxNoticesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_inbox_notices_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxNoticesResponse.self)
        self.notices = unpacker.messages(c.pointee.notices, c.pointee.n_notices)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.unreadCount = c.pointee.unread_count
        self.missing = unpacker.messages(c.pointee.missing, c.pointee.n_missing)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListInboxNoticesResponse.self)
        c.pointee.notices = packer.messages(self.notices)
        c.pointee.n_notices = self.notices.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.unread_count = self.unreadCount
        c.pointee.missing = packer.messages(self.missing)
        c.pointee.n_missing = self.missing.count
    }
}
