// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_budget.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where the money comes from. Source: 辽人社发〔2022〕7号 三(二); 辽人社〔2021〕15号 (六).
public enum FundSource: EnumValue {
    case unspecified
    /// 就业补助资金
    case employmentSubsidy
    /// 失业保险基金
    case unemploymentInsurance
    /// 职业技能提升行动专账资金
    case skillsActionAccount
    /// 人才专项资金
    case talentFund
    /// 财政资金 (other)
    case publicFinance
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [FundSource] = [.unspecified, .employmentSubsidy, .unemploymentInsurance, .skillsActionAccount, .talentFund, .publicFinance]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .employmentSubsidy
        case 2: self = .unemploymentInsurance
        case 3: self = .skillsActionAccount
        case 4: self = .talentFund
        case 5: self = .publicFinance
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .employmentSubsidy: 1
        case .unemploymentInsurance: 2
        case .skillsActionAccount: 3
        case .talentFund: 4
        case .publicFinance: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "FUND_SOURCE_UNSPECIFIED"
        case .employmentSubsidy: "FUND_SOURCE_EMPLOYMENT_SUBSIDY"
        case .unemploymentInsurance: "FUND_SOURCE_UNEMPLOYMENT_INSURANCE"
        case .skillsActionAccount: "FUND_SOURCE_SKILLS_ACTION_ACCOUNT"
        case .talentFund: "FUND_SOURCE_TALENT_FUND"
        case .publicFinance: "FUND_SOURCE_PUBLIC_FINANCE"
        case .unrecognized: nil
        }
    }
}

/// A city's money of one source for one year. Also the payload of the change "subsidy.budget_set".
public struct SubsidyBudget: Message {
    /// City-level region, six digits.
    public var regionCode: String = ""
    /// 2000 to 2100.
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified
    /// Whole yuan.
    public var totalYuan: Int64 = 0
    public var paidYuan: Int64 = 0
    /// Of what this year paid, claimed back in the same year.
    public var clawedBackYuan: Int64 = 0
    /// total_yuan less paid_yuan plus clawed_back_yuan plus returned_yuan; never negative.
    public var availableYuan: Int64 = 0
    /// Debts of closed years that came back in this one.
    public var returnedYuan: Int64 = 0

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified, totalYuan: Int64 = 0, paidYuan: Int64 = 0, clawedBackYuan: Int64 = 0, availableYuan: Int64 = 0, returnedYuan: Int64 = 0) {
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
        self.totalYuan = totalYuan
        self.paidYuan = paidYuan
        self.clawedBackYuan = clawedBackYuan
        self.availableYuan = availableYuan
        self.returnedYuan = returnedYuan
    }
}

extension SubsidyBudget {
    public static var protoName: String { "liaoning.skills.training_records.v1.SubsidyBudget" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__subsidy_budget__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyBudget.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.totalYuan = c.pointee.total_yuan
        self.paidYuan = c.pointee.paid_yuan
        self.clawedBackYuan = c.pointee.clawed_back_yuan
        self.availableYuan = c.pointee.available_yuan
        self.returnedYuan = c.pointee.returned_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SubsidyBudget.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.total_yuan = self.totalYuan
        c.pointee.paid_yuan = self.paidYuan
        c.pointee.clawed_back_yuan = self.clawedBackYuan
        c.pointee.available_yuan = self.availableYuan
        c.pointee.returned_yuan = self.returnedYuan
    }
}

public struct SetSubsidyBudgetRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified
    /// Replaces an earlier figure, never below what is paid.
    public var totalYuan: Int64 = 0

    public init() {}

    public init(requestID: String = "", regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified, totalYuan: Int64 = 0) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
        self.totalYuan = totalYuan
    }
}

extension SetSubsidyBudgetRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.SetSubsidyBudgetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__set_subsidy_budget_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SetSubsidyBudgetRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.totalYuan = c.pointee.total_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SetSubsidyBudgetRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.total_yuan = self.totalYuan
    }
}

extension SetSubsidyBudgetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        public var year: Int
        public var fundSource: FundSource
        /// Replaces an earlier figure, never below what is paid.
        public var totalYuan: Yuan

        public init(requestID: String, regionCode: RegionCode, year: Int, fundSource: FundSource, totalYuan: Yuan) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.year = year
            self.fundSource = fundSource
            self.totalYuan = totalYuan
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("fund_source", required: true),
            FieldRule("total_yuan", format: "YUAN", values: 0...100000000000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let fundSource: FundSource? = check.choice(self.fundSource, "fund_source", required: true)
        let totalYuan: Yuan? = check.yuan(self.totalYuan, "total_yuan", 0...100000000000, required: false)
        guard let requestID, let regionCode, let year, let fundSource, let totalYuan else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, year: year, fundSource: fundSource, totalYuan: totalYuan)
    }
}

public struct GetSubsidyBudgetRequest: Message {
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified) {
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
    }
}

extension GetSubsidyBudgetRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetSubsidyBudgetRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_subsidy_budget_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSubsidyBudgetRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSubsidyBudgetRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
    }
}

extension GetSubsidyBudgetRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode
        public var year: Int
        public var fundSource: FundSource

        public init(regionCode: RegionCode, year: Int, fundSource: FundSource) {
            self.regionCode = regionCode
            self.year = year
            self.fundSource = fundSource
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("fund_source", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let fundSource: FundSource? = check.choice(self.fundSource, "fund_source", required: true)
        guard let regionCode, let year, let fundSource else { return nil }
        return Checked(regionCode: regionCode, year: year, fundSource: fundSource)
    }
}

public struct ListSubsidyBudgetsRequest: Message {
    /// A city; the province or empty for all, which a bureau may not ask for.
    public var regionCode: String = ""
    /// 2000 to 2100; 0 for all.
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSubsidyBudgetsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSubsidyBudgetsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_subsidy_budgets_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyBudgetsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyBudgetsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListSubsidyBudgetsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city; the province or empty for all, which a bureau may not ask for.
        public var regionCode: RegionCode?
        /// 2000 to 2100; 0 for all.
        public var year: Int?
        public var fundSource: FundSource?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, year: Int?, fundSource: FundSource?, page: PageQuery) {
            self.regionCode = regionCode
            self.year = year
            self.fundSource = fundSource
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("year", values: 2000...2100),
            FieldRule("fund_source"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let year: Int?? = check.optional(number: self.year, "year", 2000...2100)
        let fundSource: FundSource?? = check.optional(choice: self.fundSource, "fund_source")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let year, let fundSource, let page else { return nil }
        return Checked(regionCode: regionCode, year: year, fundSource: fundSource, page: page)
    }
}

public struct ListSubsidyBudgetsResponse: Message {
    /// By region, year and fund.
    public var budgets: [SubsidyBudget] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(budgets: [SubsidyBudget] = [], nextPageToken: String = "") {
        self.budgets = budgets
        self.nextPageToken = nextPageToken
    }
}

extension ListSubsidyBudgetsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSubsidyBudgetsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_subsidy_budgets_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyBudgetsResponse.self)
        self.budgets = unpacker.messages(c.pointee.budgets, c.pointee.n_budgets)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSubsidyBudgetsResponse.self)
        c.pointee.budgets = packer.messages(self.budgets)
        c.pointee.n_budgets = self.budgets.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
