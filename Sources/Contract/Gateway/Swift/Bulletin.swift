// Written by Protos/generate.sh from liaoning/skills/gateway/v1/bulletin.proto. Do not edit.
// swift-format-ignore-file

internal import CGatewayMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// One region's standing on one task.
public struct BulletinLine: Message {
    /// City-level region, 211500 for 沈抚示范区, or 210000 for the province and for what is counted for the province itself.
    public var regionCode: String = ""
    /// Done from the beginning of the task's term to the end of the month, in the task's unit.
    public var done: Int64 = 0
    /// Persons behind it, each counted once a year and region: who was counted in two regions is two in the province's line. 0 where persons are not
    /// counted.
    public var persons: Int64 = 0
    /// Target of the region; 0 where the policy sets none for it: most targets are the province's only, and a target set for every city
    /// does not bind 沈抚示范区.
    public var target: Int64 = 0
    /// done / target in hundredths of a percent, rounded down; 0 without a target.
    public var percentHundredths: Int64 = 0
    /// Rank among the fifteen, 1 is best, equals share a rank: by percent where every city has a target, and then 0 for a region without one; else
    /// by done. 0 for the province.
    public var rank: Int32 = 0
    /// The deadline has passed and the target is not reached. Once a month is over, its bulletin also shows what fell due in it.
    public var overdue: Bool = false
    /// Pace: percent done against the share of the term that is gone, in hundredths of a percent, rounded down. 10000 is an even pace, less is
    /// behind it. 0 without a target and for a task that is not spread over a term.
    public var paceHundredths: Int64 = 0
    /// What is counted for the province itself and for no region (省本级). The region code is 210000; there is no target and no rank.
    public var provinceOwn: Bool = false

    public init() {}

    public init(regionCode: String = "", done: Int64 = 0, persons: Int64 = 0, target: Int64 = 0, percentHundredths: Int64 = 0, rank: Int32 = 0, overdue: Bool = false, paceHundredths: Int64 = 0, provinceOwn: Bool = false) {
        self.regionCode = regionCode
        self.done = done
        self.persons = persons
        self.target = target
        self.percentHundredths = percentHundredths
        self.rank = rank
        self.overdue = overdue
        self.paceHundredths = paceHundredths
        self.provinceOwn = provinceOwn
    }
}

extension BulletinLine {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinLine" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_line__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinLine.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.done = c.pointee.done
        self.persons = c.pointee.persons
        self.target = c.pointee.target
        self.percentHundredths = c.pointee.percent_hundredths
        self.rank = c.pointee.rank
        self.overdue = c.pointee.overdue != 0
        self.paceHundredths = c.pointee.pace_hundredths
        self.provinceOwn = c.pointee.province_own != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinLine.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.done = self.done
        c.pointee.persons = self.persons
        c.pointee.target = self.target
        c.pointee.percent_hundredths = self.percentHundredths
        c.pointee.rank = self.rank
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.pace_hundredths = self.paceHundredths
        c.pointee.province_own = self.provinceOwn ? 1 : 0
    }
}

/// One task of the annex or the five-year plan.
public struct BulletinTask: Message {
    /// For example "enterprise_training".
    public var task: String = ""
    /// Chinese name, for example "企业自主开展补贴性培训".
    public var name: String = ""
    /// Row of the annex or plan, for example "A.annex.2".
    public var article: String = ""
    /// For example "person-times".
    public var unit: String = ""
    /// Deadline, "YYYY-MM-DD".
    public var dueOn: String = ""
    /// The province's line first, then the fifteen city-level regions by code, then what is counted for the province itself, where anything is: the
    /// first line is the sum of the others.
    public var lines: [BulletinLine] = []
    /// The service that counts it could not be asked; the lines are empty then.
    public var unavailable: Bool = false
    /// No service keeps records of it: nothing is known of what was done. The lines are empty then.
    public var notReported: Bool = false
    /// Target of the province, in the task's unit.
    public var target: Int64 = 0
    /// Share of the task's term that is gone by the end of the month, or by today while the month lasts, in hundredths of a percent; 0 for a task
    /// that is not spread over a term, such as a list published at once or schools that stand.
    public var termGoneHundredths: Int64 = 0

    public init() {}

    public init(task: String = "", name: String = "", article: String = "", unit: String = "", dueOn: String = "", lines: [BulletinLine] = [], unavailable: Bool = false, notReported: Bool = false, target: Int64 = 0, termGoneHundredths: Int64 = 0) {
        self.task = task
        self.name = name
        self.article = article
        self.unit = unit
        self.dueOn = dueOn
        self.lines = lines
        self.unavailable = unavailable
        self.notReported = notReported
        self.target = target
        self.termGoneHundredths = termGoneHundredths
    }
}

extension BulletinTask {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinTask" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_task__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinTask.self)
        self.task = unpacker.string(c.pointee.task)
        self.name = unpacker.string(c.pointee.name)
        self.article = unpacker.string(c.pointee.article)
        self.unit = unpacker.string(c.pointee.unit)
        self.dueOn = unpacker.string(c.pointee.due_on)
        self.lines = unpacker.messages(c.pointee.lines, c.pointee.n_lines)
        self.unavailable = c.pointee.unavailable != 0
        self.notReported = c.pointee.not_reported != 0
        self.target = c.pointee.target
        self.termGoneHundredths = c.pointee.term_gone_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinTask.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.name = packer.string(self.name)
        c.pointee.article = packer.string(self.article)
        c.pointee.unit = packer.string(self.unit)
        c.pointee.due_on = packer.string(self.dueOn)
        c.pointee.lines = packer.messages(self.lines)
        c.pointee.n_lines = self.lines.count
        c.pointee.unavailable = self.unavailable ? 1 : 0
        c.pointee.not_reported = self.notReported ? 1 : 0
        c.pointee.target = self.target
        c.pointee.term_gone_hundredths = self.termGoneHundredths
    }
}

/// A month's bulletin.
public struct Bulletin: Message {
    /// "YYYY-MM".
    public var month: String = ""
    public var tasks: [BulletinTask] = []
    /// Some service could not be asked.
    public var partial: Bool = false
    public var published: Bool = false
    public var publishedAt: Timestamp? = nil
    /// Edition of the policy book the targets were read from.
    public var policyEdition: Int64 = 0

    public init() {}

    public init(month: String = "", tasks: [BulletinTask] = [], partial: Bool = false, published: Bool = false, publishedAt: Timestamp? = nil, policyEdition: Int64 = 0) {
        self.month = month
        self.tasks = tasks
        self.partial = partial
        self.published = published
        self.publishedAt = publishedAt
        self.policyEdition = policyEdition
    }
}

extension Bulletin {
    public static var protoName: String { "liaoning.skills.gateway.v1.Bulletin" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Bulletin.self)
        self.month = unpacker.string(c.pointee.month)
        self.tasks = unpacker.messages(c.pointee.tasks, c.pointee.n_tasks)
        self.partial = c.pointee.partial != 0
        self.published = c.pointee.published != 0
        self.publishedAt = unpacker.message(c.pointee.published_at)
        self.policyEdition = c.pointee.policy_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Bulletin.self)
        c.pointee.month = packer.string(self.month)
        c.pointee.tasks = packer.messages(self.tasks)
        c.pointee.n_tasks = self.tasks.count
        c.pointee.partial = self.partial ? 1 : 0
        c.pointee.published = self.published ? 1 : 0
        c.pointee.published_at = packer.message(self.publishedAt)
        c.pointee.policy_edition = self.policyEdition
    }
}

public struct GetBulletinRequest: Message {
    public var month: String = ""

    public init() {}

    public init(month: String = "") {
        self.month = month
    }
}

extension GetBulletinRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.GetBulletinRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__get_bulletin_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetBulletinRequest.self)
        self.month = unpacker.string(c.pointee.month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetBulletinRequest.self)
        c.pointee.month = packer.string(self.month)
    }
}

extension GetBulletinRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var month: YearMonth

        public init(month: YearMonth) {
            self.month = month
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("month", required: true, format: "MONTH"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let month: YearMonth? = check.month(self.month, "month", required: true)
        guard let month else { return nil }
        return Checked(month: month)
    }
}

public struct PublishBulletinRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A month that is over.
    public var month: String = ""

    public init() {}

    public init(requestID: String = "", month: String = "") {
        self.requestID = requestID
        self.month = month
    }
}

extension PublishBulletinRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.PublishBulletinRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__publish_bulletin_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__PublishBulletinRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.month = unpacker.string(c.pointee.month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__PublishBulletinRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.month = packer.string(self.month)
    }
}

extension PublishBulletinRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A month that is over.
        public var month: YearMonth

        public init(requestID: String, month: YearMonth) {
            self.requestID = requestID
            self.month = month
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("month", required: true, format: "MONTH"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let month: YearMonth? = check.month(self.month, "month", required: true)
        guard let requestID, let month else { return nil }
        return Checked(requestID: requestID, month: month)
    }
}

public struct ListBulletinsRequest: Message {
    /// 24 by default, at most 120.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListBulletinsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletins_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinsRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListBulletinsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The page that is asked for.
        public var page: PageQuery

        public init(page: PageQuery) {
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let page else { return nil }
        return Checked(page: page)
    }
}

public struct ListBulletinsResponse: Message {
    /// "YYYY-MM", newest first.
    public var months: [String] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(months: [String] = [], nextPageToken: String = "") {
        self.months = months
        self.nextPageToken = nextPageToken
    }
}

extension ListBulletinsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletins_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinsResponse.self)
        self.months = unpacker.strings(c.pointee.months, c.pointee.n_months)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinsResponse.self)
        c.pointee.months = packer.strings(self.months)
        c.pointee.n_months = self.months.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
