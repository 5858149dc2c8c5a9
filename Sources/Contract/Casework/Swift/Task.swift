// Written by Protos/generate.sh from liaoning/skills/casework/v1/task.proto. Do not edit.
// swift-format-ignore-file

internal import CCaseworkMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// A case that awaits the caller.
public struct AwaitedCase: Message {
    public var caseID: String = ""
    public var kind: String = ""
    /// In Chinese.
    public var kindName: String = ""
    public var title: String = ""
    public var regionCode: String = ""
    public var state: CaseState = .unspecified
    /// Empty when no day is set.
    public var dueOn: String = ""
    public var overdue: Bool = false
    /// What the caller may do next.
    public var actions: [CaseAction] = []

    public init() {}

    public init(caseID: String = "", kind: String = "", kindName: String = "", title: String = "", regionCode: String = "", state: CaseState = .unspecified, dueOn: String = "", overdue: Bool = false, actions: [CaseAction] = []) {
        self.caseID = caseID
        self.kind = kind
        self.kindName = kindName
        self.title = title
        self.regionCode = regionCode
        self.state = state
        self.dueOn = dueOn
        self.overdue = overdue
        self.actions = actions
    }
}

extension AwaitedCase {
    public static var protoName: String { "liaoning.skills.casework.v1.AwaitedCase" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__awaited_case__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__AwaitedCase.self)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.kind = unpacker.string(c.pointee.kind)
        self.kindName = unpacker.string(c.pointee.kind_name)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.overdue = c.pointee.overdue != 0
        self.actions = unpacker.enums(c.pointee.actions, c.pointee.n_actions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__AwaitedCase.self)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.kind_name = packer.string(self.kindName)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.actions = packer.enums(self.actions)
        c.pointee.n_actions = self.actions.count
    }
}

public struct ListTasksRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""
    /// Only this kind; empty: all.
    public var kind: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(process: String = "", regionCode: String = "", kind: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.process = process
        self.regionCode = regionCode
        self.kind = kind
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTasksRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.ListTasksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_tasks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListTasksRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = unpacker.string(c.pointee.kind)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListTasksRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTasksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?
        /// Only this kind; empty: all.
        public var kind: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(process: String, regionCode: RegionCode?, kind: String, page: PageQuery) {
            self.process = process
            self.regionCode = regionCode
            self.kind = kind
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind", format: "RAW", length: 0...64),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: String? = check.raw(self.kind, "kind", 0...64, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let process, let regionCode, let kind, let page else { return nil }
        return Checked(process: process, regionCode: regionCode, kind: kind, page: page)
    }
}

public struct ListTasksResponse: Message {
    /// The soonest due first.
    public var tasks: [AwaitedCase] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(tasks: [AwaitedCase] = [], nextPageToken: String = "") {
        self.tasks = tasks
        self.nextPageToken = nextPageToken
    }
}

extension ListTasksResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.ListTasksResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__list_tasks_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListTasksResponse.self)
        self.tasks = unpacker.messages(c.pointee.tasks, c.pointee.n_tasks)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__ListTasksResponse.self)
        c.pointee.tasks = packer.messages(self.tasks)
        c.pointee.n_tasks = self.tasks.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CountTasksRequest: Message {
    /// Process whose case is meant, for example "catalog"; empty for the one asked.
    public var process: String = ""
    /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
    public var regionCode: String = ""

    public init() {}

    public init(process: String = "", regionCode: String = "") {
        self.process = process
        self.regionCode = regionCode
    }
}

extension CountTasksRequest {
    public static var protoName: String { "liaoning.skills.casework.v1.CountTasksRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__count_tasks_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CountTasksRequest.self)
        self.process = unpacker.string(c.pointee.process)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CountTasksRequest.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension CountTasksRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Process whose case is meant, for example "catalog"; empty for the one asked.
        public var process: String
        /// A city bureau's own, or a part of it; empty: everywhere the caller may see.
        public var regionCode: RegionCode?

        public init(process: String, regionCode: RegionCode?) {
            self.process = process
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("process", format: "RAW", length: 0...40),
            FieldRule("region_code", format: "REGION"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let process: String? = check.raw(self.process, "process", 0...40, required: false)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        guard let process, let regionCode else { return nil }
        return Checked(process: process, regionCode: regionCode)
    }
}

public struct CountTasksResponse: Message {
    /// By kind.
    public var counts: [TaskCount] = []

    public init() {}

    public init(counts: [TaskCount] = []) {
        self.counts = counts
    }
}

extension CountTasksResponse {
    public static var protoName: String { "liaoning.skills.casework.v1.CountTasksResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__count_tasks_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CountTasksResponse.self)
        self.counts = unpacker.messages(c.pointee.counts, c.pointee.n_counts)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__CountTasksResponse.self)
        c.pointee.counts = packer.messages(self.counts)
        c.pointee.n_counts = self.counts.count
    }
}

/// How many cases of a kind await the caller.
public struct TaskCount: Message {
    public var kind: String = ""
    /// In Chinese.
    public var kindName: String = ""
    public var count: Int32 = 0
    /// Those of them whose day is over.
    public var overdueCount: Int32 = 0
    /// The soonest day that is set; empty when none is.
    public var soonestDueOn: String = ""

    public init() {}

    public init(kind: String = "", kindName: String = "", count: Int32 = 0, overdueCount: Int32 = 0, soonestDueOn: String = "") {
        self.kind = kind
        self.kindName = kindName
        self.count = count
        self.overdueCount = overdueCount
        self.soonestDueOn = soonestDueOn
    }
}

extension TaskCount {
    public static var protoName: String { "liaoning.skills.casework.v1.TaskCount" }
    public static var layout: UnsafeRawPointer { liaoning__skills__casework__v1__task_count__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__TaskCount.self)
        self.kind = unpacker.string(c.pointee.kind)
        self.kindName = unpacker.string(c.pointee.kind_name)
        self.count = c.pointee.count
        self.overdueCount = c.pointee.overdue_count
        self.soonestDueOn = unpacker.string(c.pointee.soonest_due_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Casework__V1__TaskCount.self)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.kind_name = packer.string(self.kindName)
        c.pointee.count = self.count
        c.pointee.overdue_count = self.overdueCount
        c.pointee.soonest_due_on = packer.string(self.soonestDueOn)
    }
}
