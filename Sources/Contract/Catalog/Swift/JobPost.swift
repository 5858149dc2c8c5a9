// Written by Protos/generate.sh from liaoning/skills/catalog/v1/job_post.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What does not match between the four lists.
public enum ListMismatch: EnumValue {
    case unspecified
    /// Wanted more than there are, and not on the shortage list.
    case notListed
    /// Wanted more than there are, and no subsidised project trains for it.
    case noProject
    /// Wanted more than there are, and no major trains for it.
    case noMajor
    /// There are more than are wanted, and majors still train for it.
    case surplusMajor
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ListMismatch] = [.unspecified, .notListed, .noProject, .noMajor, .surplusMajor]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .notListed
        case 2: self = .noProject
        case 3: self = .noMajor
        case 4: self = .surplusMajor
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .notListed: 1
        case .noProject: 2
        case .noMajor: 3
        case .surplusMajor: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "LIST_MISMATCH_UNSPECIFIED"
        case .notListed: "LIST_MISMATCH_NOT_LISTED"
        case .noProject: "LIST_MISMATCH_NO_PROJECT"
        case .noMajor: "LIST_MISMATCH_NO_MAJOR"
        case .surplusMajor: "LIST_MISMATCH_SURPLUS_MAJOR"
        case .unrecognized: nil
        }
    }
}

public struct JobPost: Message {
    public var postID: String = ""
    public var enterpriseCreditCode: String = ""
    public var title: String = ""
    public var occupationCode: String = ""
    /// Unspecified: any.
    public var level: Level = .unspecified
    public var positions: Int32 = 0
    /// Whole yuan a month; 0: not said.
    public var wageFromYuan: Int64 = 0
    public var wageToYuan: Int64 = 0
    public var regionCode: String = ""
    public var opensOn: String = ""
    /// The last day; earlier than planned when it was closed.
    public var closesOn: String = ""
    public var closed: Bool = false
    public var filled: Int32 = 0

    public init() {}

    public init(postID: String = "", enterpriseCreditCode: String = "", title: String = "", occupationCode: String = "", level: Level = .unspecified, positions: Int32 = 0, wageFromYuan: Int64 = 0, wageToYuan: Int64 = 0, regionCode: String = "", opensOn: String = "", closesOn: String = "", closed: Bool = false, filled: Int32 = 0) {
        self.postID = postID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.title = title
        self.occupationCode = occupationCode
        self.level = level
        self.positions = positions
        self.wageFromYuan = wageFromYuan
        self.wageToYuan = wageToYuan
        self.regionCode = regionCode
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.closed = closed
        self.filled = filled
    }
}

extension JobPost {
    public static var protoName: String { "liaoning.skills.catalog.v1.JobPost" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__job_post__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobPost.self)
        self.postID = unpacker.string(c.pointee.post_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.positions = c.pointee.positions
        self.wageFromYuan = c.pointee.wage_from_yuan
        self.wageToYuan = c.pointee.wage_to_yuan
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.opensOn = unpacker.string(c.pointee.opens_on)
        self.closesOn = unpacker.string(c.pointee.closes_on)
        self.closed = c.pointee.closed != 0
        self.filled = c.pointee.filled
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobPost.self)
        c.pointee.post_id = packer.string(self.postID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.positions = self.positions
        c.pointee.wage_from_yuan = self.wageFromYuan
        c.pointee.wage_to_yuan = self.wageToYuan
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.opens_on = packer.string(self.opensOn)
        c.pointee.closes_on = packer.string(self.closesOn)
        c.pointee.closed = self.closed ? 1 : 0
        c.pointee.filled = self.filled
    }
}

public struct JobTrend: Message {
    public var occupationCode: String = ""
    public var regionCode: String = ""
    public var months: [JobTrendMonth] = []

    public init() {}

    public init(occupationCode: String = "", regionCode: String = "", months: [JobTrendMonth] = []) {
        self.occupationCode = occupationCode
        self.regionCode = regionCode
        self.months = months
    }
}

extension JobTrend {
    public static var protoName: String { "liaoning.skills.catalog.v1.JobTrend" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__job_trend__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobTrend.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.months = unpacker.messages(c.pointee.months, c.pointee.n_months)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobTrend.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.months = packer.messages(self.months)
        c.pointee.n_months = self.months.count
    }
}

public struct JobTrendMonth: Message {
    public var month: String = ""
    /// Posts and positions that were open on at least one day of the month.
    public var posts: Int32 = 0
    public var positions: Int64 = 0
    /// Change of positions against the month before, in hundredths of a percent; 0 where the month before had none.
    public var changeHundredths: Int64 = 0

    public init() {}

    public init(month: String = "", posts: Int32 = 0, positions: Int64 = 0, changeHundredths: Int64 = 0) {
        self.month = month
        self.posts = posts
        self.positions = positions
        self.changeHundredths = changeHundredths
    }
}

extension JobTrendMonth {
    public static var protoName: String { "liaoning.skills.catalog.v1.JobTrendMonth" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__job_trend_month__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobTrendMonth.self)
        self.month = unpacker.string(c.pointee.month)
        self.posts = c.pointee.posts
        self.positions = c.pointee.positions
        self.changeHundredths = c.pointee.change_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__JobTrendMonth.self)
        c.pointee.month = packer.string(self.month)
        c.pointee.posts = self.posts
        c.pointee.positions = self.positions
        c.pointee.change_hundredths = self.changeHundredths
    }
}

public struct FourListsRow: Message {
    public var occupationCode: String = ""
    public var occupationName: String = ""
    /// 企业用工需求清单 and 人力资源市场供需储备清单: what is wanted and what there is in the quarter.
    public var demand: ShortageBasis? = nil
    /// Positions that are open on the last day of the quarter, or today when it has not ended.
    public var openPositions: Int64 = 0
    /// 政府服务政策清单: its place on the shortage list in force (0: none given), whether it is on it, and how many subsidised projects train for it.
    public var onShortageList: Bool = false
    public var shortageRank: Int32 = 0
    public var trainingProjects: Int32 = 0
    /// 院校培育专业清单: majors that are offered for it, and their students in the last year on record.
    public var majors: Int32 = 0
    public var students: Int64 = 0
    public var mismatches: [ListMismatch] = []

    public init() {}

    public init(occupationCode: String = "", occupationName: String = "", demand: ShortageBasis? = nil, openPositions: Int64 = 0, onShortageList: Bool = false, shortageRank: Int32 = 0, trainingProjects: Int32 = 0, majors: Int32 = 0, students: Int64 = 0, mismatches: [ListMismatch] = []) {
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.demand = demand
        self.openPositions = openPositions
        self.onShortageList = onShortageList
        self.shortageRank = shortageRank
        self.trainingProjects = trainingProjects
        self.majors = majors
        self.students = students
        self.mismatches = mismatches
    }
}

extension FourListsRow {
    public static var protoName: String { "liaoning.skills.catalog.v1.FourListsRow" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__four_lists_row__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FourListsRow.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.demand = unpacker.message(c.pointee.demand)
        self.openPositions = c.pointee.open_positions
        self.onShortageList = c.pointee.on_shortage_list != 0
        self.shortageRank = c.pointee.shortage_rank
        self.trainingProjects = c.pointee.training_projects
        self.majors = c.pointee.majors
        self.students = c.pointee.students
        self.mismatches = unpacker.enums(c.pointee.mismatches, c.pointee.n_mismatches)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FourListsRow.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.demand = packer.message(self.demand)
        c.pointee.open_positions = self.openPositions
        c.pointee.on_shortage_list = self.onShortageList ? 1 : 0
        c.pointee.shortage_rank = self.shortageRank
        c.pointee.training_projects = self.trainingProjects
        c.pointee.majors = self.majors
        c.pointee.students = self.students
        c.pointee.mismatches = packer.enums(self.mismatches)
        c.pointee.n_mismatches = self.mismatches.count
    }
}

public struct PublishJobPostRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var enterpriseCreditCode: String = ""
    public var title: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var positions: Int32 = 0
    public var wageFromYuan: Int64 = 0
    public var wageToYuan: Int64 = 0
    public var regionCode: String = ""
    /// Absent: today.
    public var opensOn: String = ""
    public var closesOn: String = ""

    public init() {}

    public init(requestID: String = "", enterpriseCreditCode: String = "", title: String = "", occupationCode: String = "", level: Level = .unspecified, positions: Int32 = 0, wageFromYuan: Int64 = 0, wageToYuan: Int64 = 0, regionCode: String = "", opensOn: String = "", closesOn: String = "") {
        self.requestID = requestID
        self.enterpriseCreditCode = enterpriseCreditCode
        self.title = title
        self.occupationCode = occupationCode
        self.level = level
        self.positions = positions
        self.wageFromYuan = wageFromYuan
        self.wageToYuan = wageToYuan
        self.regionCode = regionCode
        self.opensOn = opensOn
        self.closesOn = closesOn
    }
}

extension PublishJobPostRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.PublishJobPostRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__publish_job_post_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishJobPostRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.positions = c.pointee.positions
        self.wageFromYuan = c.pointee.wage_from_yuan
        self.wageToYuan = c.pointee.wage_to_yuan
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.opensOn = unpacker.string(c.pointee.opens_on)
        self.closesOn = unpacker.string(c.pointee.closes_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishJobPostRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.positions = self.positions
        c.pointee.wage_from_yuan = self.wageFromYuan
        c.pointee.wage_to_yuan = self.wageToYuan
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.opens_on = packer.string(self.opensOn)
        c.pointee.closes_on = packer.string(self.closesOn)
    }
}

extension PublishJobPostRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var enterpriseCreditCode: CreditCode
        public var title: String
        public var occupationCode: OccupationCode
        public var level: Level?
        public var positions: Int
        public var wageFromYuan: Int
        public var wageToYuan: Int
        public var regionCode: RegionCode
        /// Absent: today.
        public var opensOn: CivilDay?
        public var closesOn: CivilDay

        public init(requestID: String, enterpriseCreditCode: CreditCode, title: String, occupationCode: OccupationCode, level: Level?, positions: Int, wageFromYuan: Int, wageToYuan: Int, regionCode: RegionCode, opensOn: CivilDay?, closesOn: CivilDay) {
            self.requestID = requestID
            self.enterpriseCreditCode = enterpriseCreditCode
            self.title = title
            self.occupationCode = occupationCode
            self.level = level
            self.positions = positions
            self.wageFromYuan = wageFromYuan
            self.wageToYuan = wageToYuan
            self.regionCode = regionCode
            self.opensOn = opensOn
            self.closesOn = closesOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("enterprise_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("title", required: true, format: "REMARK", length: 2...60),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("positions", required: true, values: 1...100000),
            FieldRule("wage_from_yuan", values: 0...1000000),
            FieldRule("wage_to_yuan", values: 0...1000000),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("opens_on", format: "DAY"),
            FieldRule("closes_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let enterpriseCreditCode: CreditCode? = check.creditCode(self.enterpriseCreditCode, "enterprise_credit_code", required: true)
        let title: String? = check.remark(self.title, "title", 2...60, required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level?? = check.optional(choice: self.level, "level")
        let positions: Int? = check.number(self.positions, "positions", 1...100000, required: true)
        let wageFromYuan: Int? = check.number(self.wageFromYuan, "wage_from_yuan", 0...1000000, required: false)
        let wageToYuan: Int? = check.number(self.wageToYuan, "wage_to_yuan", 0...1000000, required: false)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let opensOn: CivilDay?? = check.optional(day: self.opensOn, "opens_on")
        let closesOn: CivilDay? = check.day(self.closesOn, "closes_on", required: true)
        guard let requestID, let enterpriseCreditCode, let title, let occupationCode, let level, let positions, let wageFromYuan, let wageToYuan, let regionCode, let opensOn, let closesOn else { return nil }
        return Checked(requestID: requestID, enterpriseCreditCode: enterpriseCreditCode, title: title, occupationCode: occupationCode, level: level, positions: positions, wageFromYuan: wageFromYuan, wageToYuan: wageToYuan, regionCode: regionCode, opensOn: opensOn, closesOn: closesOn)
    }
}

public struct CloseJobPostRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var postID: String = ""
    public var filled: Int32 = 0

    public init() {}

    public init(requestID: String = "", postID: String = "", filled: Int32 = 0) {
        self.requestID = requestID
        self.postID = postID
        self.filled = filled
    }
}

extension CloseJobPostRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CloseJobPostRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__close_job_post_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CloseJobPostRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.postID = unpacker.string(c.pointee.post_id)
        self.filled = c.pointee.filled
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CloseJobPostRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.post_id = packer.string(self.postID)
        c.pointee.filled = self.filled
    }
}

extension CloseJobPostRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var postID: String
        public var filled: Int

        public init(requestID: String, postID: String, filled: Int) {
            self.requestID = requestID
            self.postID = postID
            self.filled = filled
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("post_id", required: true, format: "RECORD_ID"),
            FieldRule("filled", values: 0...100000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let postID: String? = check.recordID(self.postID, "post_id", required: true)
        let filled: Int? = check.number(self.filled, "filled", 0...100000, required: false)
        guard let requestID, let postID, let filled else { return nil }
        return Checked(requestID: requestID, postID: postID, filled: filled)
    }
}

public struct ListJobPostsRequest: Message {
    /// A city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    public var occupationCode: String = ""
    public var enterpriseCreditCode: String = ""
    /// Only those open on this day; absent: today.
    public var onDate: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", occupationCode: String = "", enterpriseCreditCode: String = "", onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.enterpriseCreditCode = enterpriseCreditCode
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListJobPostsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListJobPostsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_job_posts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListJobPostsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.enterpriseCreditCode = unpacker.string(c.pointee.enterprise_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListJobPostsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.enterprise_credit_code = packer.string(self.enterpriseCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListJobPostsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var occupationCode: OccupationCode?
        public var enterpriseCreditCode: CreditCode?
        /// Only those open on this day; absent: today.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, occupationCode: OccupationCode?, enterpriseCreditCode: CreditCode?, onDate: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.occupationCode = occupationCode
            self.enterpriseCreditCode = enterpriseCreditCode
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("enterprise_credit_code", format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let enterpriseCreditCode: CreditCode?? = check.optional(creditCode: self.enterpriseCreditCode, "enterprise_credit_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let occupationCode, let enterpriseCreditCode, let onDate, let page else { return nil }
        return Checked(regionCode: regionCode, occupationCode: occupationCode, enterpriseCreditCode: enterpriseCreditCode, onDate: onDate, page: page)
    }
}

public struct ListJobPostsResponse: Message {
    public var posts: [JobPost] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(posts: [JobPost] = [], nextPageToken: String = "") {
        self.posts = posts
        self.nextPageToken = nextPageToken
    }
}

extension ListJobPostsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListJobPostsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_job_posts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListJobPostsResponse.self)
        self.posts = unpacker.messages(c.pointee.posts, c.pointee.n_posts)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListJobPostsResponse.self)
        c.pointee.posts = packer.messages(self.posts)
        c.pointee.n_posts = self.posts.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetJobTrendRequest: Message {
    public var occupationCode: String = ""
    public var regionCode: String = ""
    public var fromMonth: String = ""
    /// At most 36 months.
    public var toMonth: String = ""

    public init() {}

    public init(occupationCode: String = "", regionCode: String = "", fromMonth: String = "", toMonth: String = "") {
        self.occupationCode = occupationCode
        self.regionCode = regionCode
        self.fromMonth = fromMonth
        self.toMonth = toMonth
    }
}

extension GetJobTrendRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetJobTrendRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_job_trend_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetJobTrendRequest.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.fromMonth = unpacker.string(c.pointee.from_month)
        self.toMonth = unpacker.string(c.pointee.to_month)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetJobTrendRequest.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.from_month = packer.string(self.fromMonth)
        c.pointee.to_month = packer.string(self.toMonth)
    }
}

extension GetJobTrendRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var occupationCode: OccupationCode
        public var regionCode: RegionCode?
        public var fromMonth: YearMonth
        /// At most 36 months.
        public var toMonth: YearMonth

        public init(occupationCode: OccupationCode, regionCode: RegionCode?, fromMonth: YearMonth, toMonth: YearMonth) {
            self.occupationCode = occupationCode
            self.regionCode = regionCode
            self.fromMonth = fromMonth
            self.toMonth = toMonth
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("from_month", required: true, format: "MONTH"),
            FieldRule("to_month", required: true, format: "MONTH"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let fromMonth: YearMonth? = check.month(self.fromMonth, "from_month", required: true)
        let toMonth: YearMonth? = check.month(self.toMonth, "to_month", required: true)
        guard let occupationCode, let regionCode, let fromMonth, let toMonth else { return nil }
        return Checked(occupationCode: occupationCode, regionCode: regionCode, fromMonth: fromMonth, toMonth: toMonth)
    }
}

public struct MatchFourListsRequest: Message {
    public var quarter: String = ""
    /// A city; empty or the province: all.
    public var regionCode: String = ""
    /// At most so many rows; 0: 50.
    public var limit: Int32 = 0

    public init() {}

    public init(quarter: String = "", regionCode: String = "", limit: Int32 = 0) {
        self.quarter = quarter
        self.regionCode = regionCode
        self.limit = limit
    }
}

extension MatchFourListsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.MatchFourListsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__match_four_lists_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MatchFourListsRequest.self)
        self.quarter = unpacker.string(c.pointee.quarter)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.limit = c.pointee.limit
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MatchFourListsRequest.self)
        c.pointee.quarter = packer.string(self.quarter)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.limit = self.limit
    }
}

extension MatchFourListsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var quarter: Quarter
        /// A city; empty or the province: all.
        public var regionCode: RegionCode?
        /// At most so many rows; 0: 50.
        public var limit: Int

        public init(quarter: Quarter, regionCode: RegionCode?, limit: Int) {
            self.quarter = quarter
            self.regionCode = regionCode
            self.limit = limit
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("quarter", required: true, format: "QUARTER"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("limit", values: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let quarter: Quarter? = check.quarter(self.quarter, "quarter", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let limit: Int? = check.number(self.limit, "limit", 0...500, required: false)
        guard let quarter, let regionCode, let limit else { return nil }
        return Checked(quarter: quarter, regionCode: regionCode, limit: limit)
    }
}

public struct MatchFourListsResponse: Message {
    public var rows: [FourListsRow] = []

    public init() {}

    public init(rows: [FourListsRow] = []) {
        self.rows = rows
    }
}

extension MatchFourListsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.MatchFourListsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__match_four_lists_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MatchFourListsResponse.self)
        self.rows = unpacker.messages(c.pointee.rows, c.pointee.n_rows)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__MatchFourListsResponse.self)
        c.pointee.rows = packer.messages(self.rows)
        c.pointee.n_rows = self.rows.count
    }
}
