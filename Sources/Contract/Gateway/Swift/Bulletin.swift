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
    /// Persons behind it, each counted once a year: in a city's line those of the city, in the province's line those of the province, where who was
    /// counted in two regions is one. 0 where persons are not counted.
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
    /// What will be done by the end of the term at today's pace: done, for as many days as the term has. 0 for a task that is not spread over a term.
    public var forecast: Int64 = 0

    public init() {}

    public init(regionCode: String = "", done: Int64 = 0, persons: Int64 = 0, target: Int64 = 0, percentHundredths: Int64 = 0, rank: Int32 = 0, overdue: Bool = false, paceHundredths: Int64 = 0, provinceOwn: Bool = false, forecast: Int64 = 0) {
        self.regionCode = regionCode
        self.done = done
        self.persons = persons
        self.target = target
        self.percentHundredths = percentHundredths
        self.rank = rank
        self.overdue = overdue
        self.paceHundredths = paceHundredths
        self.provinceOwn = provinceOwn
        self.forecast = forecast
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
        self.forecast = c.pointee.forecast
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
        c.pointee.forecast = self.forecast
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
    /// The province's line first, then the fifteen city-level regions by code, then what is counted for the province itself, where anything is: what was
    /// done in the first line is the sum of the others; for a task that is measured in persons, less who was counted in more than one region.
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
    /// The first month that counts, "YYYY-MM".
    public var fromMonth: String = ""
    /// Every city has a target, and together they are not the province's.
    public var cityTargetsDiffer: Bool = false

    public init() {}

    public init(task: String = "", name: String = "", article: String = "", unit: String = "", dueOn: String = "", lines: [BulletinLine] = [], unavailable: Bool = false, notReported: Bool = false, target: Int64 = 0, termGoneHundredths: Int64 = 0, fromMonth: String = "", cityTargetsDiffer: Bool = false) {
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
        self.fromMonth = fromMonth
        self.cityTargetsDiffer = cityTargetsDiffer
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
        self.fromMonth = unpacker.string(c.pointee.from_month)
        self.cityTargetsDiffer = c.pointee.city_targets_differ != 0
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
        c.pointee.from_month = packer.string(self.fromMonth)
        c.pointee.city_targets_differ = self.cityTargetsDiffer ? 1 : 0
    }
}

/// The state of a service's ledger that a bulletin was made of.
public struct BulletinSource: Message {
    /// For example "training-records".
    public var process: String = ""
    /// The last change of its feed that was counted.
    public var asOfSequence: Int64 = 0

    public init() {}

    public init(process: String = "", asOfSequence: Int64 = 0) {
        self.process = process
        self.asOfSequence = asOfSequence
    }
}

extension BulletinSource {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinSource" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_source__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinSource.self)
        self.process = unpacker.string(c.pointee.process)
        self.asOfSequence = c.pointee.as_of_sequence
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinSource.self)
        c.pointee.process = packer.string(self.process)
        c.pointee.as_of_sequence = self.asOfSequence
    }
}

/// That a city confirmed its lines.
public struct BulletinConfirmation: Message {
    /// City-level region.
    public var regionCode: String = ""
    public var confirmedAt: Timestamp? = nil
    /// The lines are still those that were confirmed.
    public var stands: Bool = false

    public init() {}

    public init(regionCode: String = "", confirmedAt: Timestamp? = nil, stands: Bool = false) {
        self.regionCode = regionCode
        self.confirmedAt = confirmedAt
        self.stands = stands
    }
}

extension BulletinConfirmation {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinConfirmation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_confirmation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinConfirmation.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.confirmedAt = unpacker.message(c.pointee.confirmed_at)
        self.stands = c.pointee.stands != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinConfirmation.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.confirmed_at = packer.message(self.confirmedAt)
        c.pointee.stands = self.stands ? 1 : 0
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
    /// The states of the ledgers that it was made of, by process.
    public var sources: [BulletinSource] = []
    /// The cities that confirmed their lines, by region; the latest confirmation of each.
    public var confirmations: [BulletinConfirmation] = []

    public init() {}

    public init(month: String = "", tasks: [BulletinTask] = [], partial: Bool = false, published: Bool = false, publishedAt: Timestamp? = nil, policyEdition: Int64 = 0, sources: [BulletinSource] = [], confirmations: [BulletinConfirmation] = []) {
        self.month = month
        self.tasks = tasks
        self.partial = partial
        self.published = published
        self.publishedAt = publishedAt
        self.policyEdition = policyEdition
        self.sources = sources
        self.confirmations = confirmations
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
        self.sources = unpacker.messages(c.pointee.sources, c.pointee.n_sources)
        self.confirmations = unpacker.messages(c.pointee.confirmations, c.pointee.n_confirmations)
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
        c.pointee.sources = packer.messages(self.sources)
        c.pointee.n_sources = self.sources.count
        c.pointee.confirmations = packer.messages(self.confirmations)
        c.pointee.n_confirmations = self.confirmations.count
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

public struct ConfirmBulletinRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A month that is over.
    public var month: String = ""
    /// The caller's own.
    public var regionCode: String = ""

    public init() {}

    public init(requestID: String = "", month: String = "", regionCode: String = "") {
        self.requestID = requestID
        self.month = month
        self.regionCode = regionCode
    }
}

extension ConfirmBulletinRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ConfirmBulletinRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__confirm_bulletin_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ConfirmBulletinRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.month = unpacker.string(c.pointee.month)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ConfirmBulletinRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.month = packer.string(self.month)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

extension ConfirmBulletinRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A month that is over.
        public var month: YearMonth
        /// The caller's own.
        public var regionCode: RegionCode

        public init(requestID: String, month: YearMonth, regionCode: RegionCode) {
            self.requestID = requestID
            self.month = month
            self.regionCode = regionCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("month", required: true, format: "MONTH"),
            FieldRule("region_code", required: true, format: "CITY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let month: YearMonth? = check.month(self.month, "month", required: true)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        guard let requestID, let month, let regionCode else { return nil }
        return Checked(requestID: requestID, month: month, regionCode: regionCode)
    }
}

public struct ListBulletinRecordsRequest: Message {
    public var month: String = ""
    /// For example "vouchers.issued".
    public var task: String = ""
    /// Whose line is meant: a city-level region; empty or "210000" for the province's first line.
    public var regionCode: String = ""
    /// The line of what is counted for the province itself; region_code is then empty or "210000".
    public var provinceOwn: Bool = false
    /// Only what came after the publication: the adjustments of the line.
    public var lateOnly: Bool = false
    /// At most 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Of a task in percent, the records of what it is a share of, instead of those that it counts.
    public var ofBase: Bool = false

    public init() {}

    public init(month: String = "", task: String = "", regionCode: String = "", provinceOwn: Bool = false, lateOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "", ofBase: Bool = false) {
        self.month = month
        self.task = task
        self.regionCode = regionCode
        self.provinceOwn = provinceOwn
        self.lateOnly = lateOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.ofBase = ofBase
    }
}

extension ListBulletinRecordsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinRecordsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletin_records_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinRecordsRequest.self)
        self.month = unpacker.string(c.pointee.month)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.provinceOwn = c.pointee.province_own != 0
        self.lateOnly = c.pointee.late_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.ofBase = c.pointee.of_base != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinRecordsRequest.self)
        c.pointee.month = packer.string(self.month)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.province_own = self.provinceOwn ? 1 : 0
        c.pointee.late_only = self.lateOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.of_base = self.ofBase ? 1 : 0
    }
}

extension ListBulletinRecordsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var month: YearMonth
        /// For example "vouchers.issued".
        public var task: String
        /// Whose line is meant: a city-level region; empty or "210000" for the province's first line.
        public var regionCode: RegionCode?
        /// The line of what is counted for the province itself; region_code is then empty or "210000".
        public var provinceOwn: Bool
        /// Only what came after the publication: the adjustments of the line.
        public var lateOnly: Bool
        /// Of a task in percent, the records of what it is a share of, instead of those that it counts.
        public var ofBase: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(month: YearMonth, task: String, regionCode: RegionCode?, provinceOwn: Bool, lateOnly: Bool, ofBase: Bool, page: PageQuery) {
            self.month = month
            self.task = task
            self.regionCode = regionCode
            self.provinceOwn = provinceOwn
            self.lateOnly = lateOnly
            self.ofBase = ofBase
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("month", required: true, format: "MONTH"),
            FieldRule("task", required: true, format: "RAW", length: 0...100),
            FieldRule("region_code", format: "REGION"),
            FieldRule("province_own"),
            FieldRule("late_only"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("of_base"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let month: YearMonth? = check.month(self.month, "month", required: true)
        let task: String? = check.raw(self.task, "task", 0...100, required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let provinceOwn: Bool? = self.provinceOwn
        let lateOnly: Bool? = self.lateOnly
        let ofBase: Bool? = self.ofBase
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let month, let task, let regionCode, let provinceOwn, let lateOnly, let ofBase, let page else { return nil }
        return Checked(month: month, task: task, regionCode: regionCode, provinceOwn: provinceOwn, lateOnly: lateOnly, ofBase: ofBase, page: page)
    }
}

public struct ListBulletinRecordsResponse: Message {
    /// The number: done, as the line of the bulletin says it, or what came late to it; of a task in percent what is counted, or its base.
    public var done: Int64 = 0
    /// Persons behind it, likewise.
    public var persons: Int64 = 0
    /// By region, month and change.
    public var records: [BulletinRecord] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The last change of the service's feed that is counted.
    public var asOfSequence: Int64 = 0
    /// The service that keeps the records, for example "training-records".
    public var process: String = ""

    public init() {}

    public init(done: Int64 = 0, persons: Int64 = 0, records: [BulletinRecord] = [], nextPageToken: String = "", asOfSequence: Int64 = 0, process: String = "") {
        self.done = done
        self.persons = persons
        self.records = records
        self.nextPageToken = nextPageToken
        self.asOfSequence = asOfSequence
        self.process = process
    }
}

extension ListBulletinRecordsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinRecordsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletin_records_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinRecordsResponse.self)
        self.done = c.pointee.done
        self.persons = c.pointee.persons
        self.records = unpacker.messages(c.pointee.records, c.pointee.n_records)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
        self.asOfSequence = c.pointee.as_of_sequence
        self.process = unpacker.string(c.pointee.process)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinRecordsResponse.self)
        c.pointee.done = self.done
        c.pointee.persons = self.persons
        c.pointee.records = packer.messages(self.records)
        c.pointee.n_records = self.records.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
        c.pointee.as_of_sequence = self.asOfSequence
        c.pointee.process = packer.string(self.process)
    }
}

/// Something that was counted or taken back.
public struct BulletinRecord: Message {
    /// City-level region; "210000" for what the province did itself.
    public var regionCode: String = ""
    /// The month it belongs to, "YYYY-MM".
    public var month: String = ""
    /// What happened, for example "voucher.issued"; empty for the sum of what was counted before records of it were kept.
    public var kind: String = ""
    /// Id of the record it happened to.
    public var subject: String = ""
    public var at: Timestamp? = nil
    /// Whom it counts, by id; empty for an occasion without a person.
    public var personID: String = ""
    /// What it adds to the number; negative where something was taken back.
    public var done: Int64 = 0
    /// What it adds to the persons.
    public var persons: Int64 = 0
    /// The month of the correction that took it back, "YYYY-MM"; empty for what was counted.
    public var correctedIn: String = ""

    public init() {}

    public init(regionCode: String = "", month: String = "", kind: String = "", subject: String = "", at: Timestamp? = nil, personID: String = "", done: Int64 = 0, persons: Int64 = 0, correctedIn: String = "") {
        self.regionCode = regionCode
        self.month = month
        self.kind = kind
        self.subject = subject
        self.at = at
        self.personID = personID
        self.done = done
        self.persons = persons
        self.correctedIn = correctedIn
    }
}

extension BulletinRecord {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinRecord" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_record__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinRecord.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.month = unpacker.string(c.pointee.month)
        self.kind = unpacker.string(c.pointee.kind)
        self.subject = unpacker.string(c.pointee.subject)
        self.at = unpacker.message(c.pointee.at)
        self.personID = unpacker.string(c.pointee.person_id)
        self.done = c.pointee.done
        self.persons = c.pointee.persons
        self.correctedIn = unpacker.string(c.pointee.corrected_in)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinRecord.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.month = packer.string(self.month)
        c.pointee.kind = packer.string(self.kind)
        c.pointee.subject = packer.string(self.subject)
        c.pointee.at = packer.message(self.at)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.done = self.done
        c.pointee.persons = self.persons
        c.pointee.corrected_in = packer.string(self.correctedIn)
    }
}

public struct ReproduceBulletinRequest: Message {
    public var month: String = ""

    public init() {}

    public init(month: String = "") {
        self.month = month
    }
}

extension ReproduceBulletinRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ReproduceBulletinRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__reproduce_bulletin_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ReproduceBulletinRequest.self)
        self.month = unpacker.string(c.pointee.month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ReproduceBulletinRequest.self)
        c.pointee.month = packer.string(self.month)
    }
}

extension ReproduceBulletinRequest: CheckedMessage {
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

public struct BulletinReproduction: Message {
    /// The bulletin that was made again has the same bytes as the published one.
    public var identical: Bool = false
    /// SHA-256 of the published bulletin, packed.
    public var publishedSHA256: [UInt8] = []
    /// SHA-256 of the one that was made again.
    public var reproducedSHA256: [UInt8] = []
    /// Tasks that differ.
    public var differingTasks: [String] = []

    public init() {}

    public init(identical: Bool = false, publishedSHA256: [UInt8] = [], reproducedSHA256: [UInt8] = [], differingTasks: [String] = []) {
        self.identical = identical
        self.publishedSHA256 = publishedSHA256
        self.reproducedSHA256 = reproducedSHA256
        self.differingTasks = differingTasks
    }
}

extension BulletinReproduction {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinReproduction" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_reproduction__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinReproduction.self)
        self.identical = c.pointee.identical != 0
        self.publishedSHA256 = unpacker.bytes(c.pointee.published_sha256)
        self.reproducedSHA256 = unpacker.bytes(c.pointee.reproduced_sha256)
        self.differingTasks = unpacker.strings(c.pointee.differing_tasks, c.pointee.n_differing_tasks)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinReproduction.self)
        c.pointee.identical = self.identical ? 1 : 0
        c.pointee.published_sha256 = packer.bytes(self.publishedSHA256)
        c.pointee.reproduced_sha256 = packer.bytes(self.reproducedSHA256)
        c.pointee.differing_tasks = packer.strings(self.differingTasks)
        c.pointee.n_differing_tasks = self.differingTasks.count
    }
}

public struct ListBulletinAdjustmentsRequest: Message {
    public var month: String = ""

    public init() {}

    public init(month: String = "") {
        self.month = month
    }
}

extension ListBulletinAdjustmentsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinAdjustmentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletin_adjustments_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinAdjustmentsRequest.self)
        self.month = unpacker.string(c.pointee.month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinAdjustmentsRequest.self)
        c.pointee.month = packer.string(self.month)
    }
}

extension ListBulletinAdjustmentsRequest: CheckedMessage {
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

public struct ListBulletinAdjustmentsResponse: Message {
    /// By task in the order of the bulletin, and by line; lines that did not change have none.
    public var adjustments: [BulletinAdjustment] = []
    /// Services that did not answer: nothing is known of their tasks.
    public var missingProcesses: [String] = []

    public init() {}

    public init(adjustments: [BulletinAdjustment] = [], missingProcesses: [String] = []) {
        self.adjustments = adjustments
        self.missingProcesses = missingProcesses
    }
}

extension ListBulletinAdjustmentsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListBulletinAdjustmentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_bulletin_adjustments_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinAdjustmentsResponse.self)
        self.adjustments = unpacker.messages(c.pointee.adjustments, c.pointee.n_adjustments)
        self.missingProcesses = unpacker.strings(c.pointee.missing_processes, c.pointee.n_missing_processes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListBulletinAdjustmentsResponse.self)
        c.pointee.adjustments = packer.messages(self.adjustments)
        c.pointee.n_adjustments = self.adjustments.count
        c.pointee.missing_processes = packer.strings(self.missingProcesses)
        c.pointee.n_missing_processes = self.missingProcesses.count
    }
}

/// What a line would be now.
public struct BulletinAdjustment: Message {
    public var task: String = ""
    public var regionCode: String = ""
    public var provinceOwn: Bool = false
    public var publishedDone: Int64 = 0
    public var doneNow: Int64 = 0
    public var publishedPersons: Int64 = 0
    public var personsNow: Int64 = 0

    public init() {}

    public init(task: String = "", regionCode: String = "", provinceOwn: Bool = false, publishedDone: Int64 = 0, doneNow: Int64 = 0, publishedPersons: Int64 = 0, personsNow: Int64 = 0) {
        self.task = task
        self.regionCode = regionCode
        self.provinceOwn = provinceOwn
        self.publishedDone = publishedDone
        self.doneNow = doneNow
        self.publishedPersons = publishedPersons
        self.personsNow = personsNow
    }
}

extension BulletinAdjustment {
    public static var protoName: String { "liaoning.skills.gateway.v1.BulletinAdjustment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bulletin_adjustment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinAdjustment.self)
        self.task = unpacker.string(c.pointee.task)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.provinceOwn = c.pointee.province_own != 0
        self.publishedDone = c.pointee.published_done
        self.doneNow = c.pointee.done_now
        self.publishedPersons = c.pointee.published_persons
        self.personsNow = c.pointee.persons_now
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BulletinAdjustment.self)
        c.pointee.task = packer.string(self.task)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.province_own = self.provinceOwn ? 1 : 0
        c.pointee.published_done = self.publishedDone
        c.pointee.done_now = self.doneNow
        c.pointee.published_persons = self.publishedPersons
        c.pointee.persons_now = self.personsNow
    }
}
