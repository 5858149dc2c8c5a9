// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_budget.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where the money comes from. Source: 辽人社发〔2022〕7号 三(二); 辽人社〔2021〕15号 (六), (七); 辽人社〔2025〕14号 (十八). What an enterprise or a worker pays for
/// training is money of their own: it can be budgeted, but no subsidy is claimed from it.
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
    /// 企业职工教育经费
    case employeeEducation
    /// 产业引导基金
    case industryGuidance
    /// 工会会费
    case unionDues
    /// 职工个人付费
    case personalPayment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [FundSource] = [.unspecified, .employmentSubsidy, .unemploymentInsurance, .skillsActionAccount, .talentFund, .publicFinance, .employeeEducation, .industryGuidance, .unionDues, .personalPayment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .employmentSubsidy
        case 2: self = .unemploymentInsurance
        case 3: self = .skillsActionAccount
        case 4: self = .talentFund
        case 5: self = .publicFinance
        case 6: self = .employeeEducation
        case 7: self = .industryGuidance
        case 8: self = .unionDues
        case 9: self = .personalPayment
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
        case .employeeEducation: 6
        case .industryGuidance: 7
        case .unionDues: 8
        case .personalPayment: 9
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
        case .employeeEducation: "FUND_SOURCE_EMPLOYEE_EDUCATION"
        case .industryGuidance: "FUND_SOURCE_INDUSTRY_GUIDANCE"
        case .unionDues: "FUND_SOURCE_UNION_DUES"
        case .personalPayment: "FUND_SOURCE_PERSONAL_PAYMENT"
        case .unrecognized: nil
        }
    }
}

/// An account of a budget's ledger. Every movement takes from one and gives to another.
public enum BudgetAccount: EnumValue {
    case unspecified
    /// 预算安排: where the money comes from. Its balance is what was set, below zero.
    case appropriation
    /// 可用
    case available
    /// 已预留
    case reserved
    /// 已拨付
    case paid
    /// 当年追回: its balance is what came back of what the year paid, below zero.
    case clawedBack
    /// 往年追回: its balance is what came back of closed years, below zero.
    case returns
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [BudgetAccount] = [.unspecified, .appropriation, .available, .reserved, .paid, .clawedBack, .returns]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .appropriation
        case 2: self = .available
        case 3: self = .reserved
        case 4: self = .paid
        case 5: self = .clawedBack
        case 6: self = .returns
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .appropriation: 1
        case .available: 2
        case .reserved: 3
        case .paid: 4
        case .clawedBack: 5
        case .returns: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "BUDGET_ACCOUNT_UNSPECIFIED"
        case .appropriation: "BUDGET_ACCOUNT_APPROPRIATION"
        case .available: "BUDGET_ACCOUNT_AVAILABLE"
        case .reserved: "BUDGET_ACCOUNT_RESERVED"
        case .paid: "BUDGET_ACCOUNT_PAID"
        case .clawedBack: "BUDGET_ACCOUNT_CLAWED_BACK"
        case .returns: "BUDGET_ACCOUNT_RETURNS"
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
    /// total_yuan and returned_yuan less reserved_yuan, paid_yuan net of clawed_back_yuan; never negative.
    public var availableYuan: Int64 = 0
    /// Debts of closed years that came back in this one.
    public var returnedYuan: Int64 = 0
    /// Held for claims that are filed and neither paid nor refused, withdrawn or voided.
    public var reservedYuan: Int64 = 0

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified, totalYuan: Int64 = 0, paidYuan: Int64 = 0, clawedBackYuan: Int64 = 0, availableYuan: Int64 = 0, returnedYuan: Int64 = 0, reservedYuan: Int64 = 0) {
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
        self.totalYuan = totalYuan
        self.paidYuan = paidYuan
        self.clawedBackYuan = clawedBackYuan
        self.availableYuan = availableYuan
        self.returnedYuan = returnedYuan
        self.reservedYuan = reservedYuan
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
        self.reservedYuan = c.pointee.reserved_yuan
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
        c.pointee.reserved_yuan = self.reservedYuan
    }
}

/// A movement of money between two accounts of a budget.
public struct LedgerEntry: Message {
    /// Opaque id.
    public var entryID: String = ""
    public var fromAccount: BudgetAccount = .unspecified
    public var toAccount: BudgetAccount = .unspecified
    /// Whole yuan, 1 or more.
    public var amountYuan: Int64 = 0
    /// The claim it is for; empty when the budget was set.
    public var claimID: String = ""
    public var postedAt: Timestamp? = nil

    public init() {}

    public init(entryID: String = "", fromAccount: BudgetAccount = .unspecified, toAccount: BudgetAccount = .unspecified, amountYuan: Int64 = 0, claimID: String = "", postedAt: Timestamp? = nil) {
        self.entryID = entryID
        self.fromAccount = fromAccount
        self.toAccount = toAccount
        self.amountYuan = amountYuan
        self.claimID = claimID
        self.postedAt = postedAt
    }
}

extension LedgerEntry {
    public static var protoName: String { "liaoning.skills.training_records.v1.LedgerEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__ledger_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__LedgerEntry.self)
        self.entryID = unpacker.string(c.pointee.entry_id)
        self.fromAccount = .init(rawValue: Int32(bitPattern: c.pointee.from_account.rawValue))
        self.toAccount = .init(rawValue: Int32(bitPattern: c.pointee.to_account.rawValue))
        self.amountYuan = c.pointee.amount_yuan
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.postedAt = unpacker.message(c.pointee.posted_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__LedgerEntry.self)
        c.pointee.entry_id = packer.string(self.entryID)
        c.pointee.from_account.rawValue = UInt32(bitPattern: self.fromAccount.rawValue)
        c.pointee.to_account.rawValue = UInt32(bitPattern: self.toAccount.rawValue)
        c.pointee.amount_yuan = self.amountYuan
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.posted_at = packer.message(self.postedAt)
    }
}

/// What an account comes to by the ledger.
public struct AccountBalance: Message {
    public var account: BudgetAccount = .unspecified
    /// What was given to it less what was taken from it; whole yuan.
    public var balanceYuan: Int64 = 0

    public init() {}

    public init(account: BudgetAccount = .unspecified, balanceYuan: Int64 = 0) {
        self.account = account
        self.balanceYuan = balanceYuan
    }
}

extension AccountBalance {
    public static var protoName: String { "liaoning.skills.training_records.v1.AccountBalance" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__account_balance__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AccountBalance.self)
        self.account = .init(rawValue: Int32(bitPattern: c.pointee.account.rawValue))
        self.balanceYuan = c.pointee.balance_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AccountBalance.self)
        c.pointee.account.rawValue = UInt32(bitPattern: self.account.rawValue)
        c.pointee.balance_yuan = self.balanceYuan
    }
}

public struct ListLedgerEntriesRequest: Message {
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified
    /// Only those for one claim.
    public var claimID: String = ""
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, fundSource: FundSource = .unspecified, claimID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.fundSource = fundSource
        self.claimID = claimID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListLedgerEntriesRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListLedgerEntriesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_ledger_entries_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListLedgerEntriesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.fundSource = .init(rawValue: Int32(bitPattern: c.pointee.fund_source.rawValue))
        self.claimID = unpacker.string(c.pointee.claim_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListLedgerEntriesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.fund_source.rawValue = UInt32(bitPattern: self.fundSource.rawValue)
        c.pointee.claim_id = packer.string(self.claimID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListLedgerEntriesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode
        public var year: Int
        public var fundSource: FundSource
        /// Only those for one claim.
        public var claimID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode, year: Int, fundSource: FundSource, claimID: String, page: PageQuery) {
            self.regionCode = regionCode
            self.year = year
            self.fundSource = fundSource
            self.claimID = claimID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2000...2100),
            FieldRule("fund_source", required: true),
            FieldRule("claim_id", format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2000...2100, required: true)
        let fundSource: FundSource? = check.choice(self.fundSource, "fund_source", required: true)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let year, let fundSource, let claimID, let page else { return nil }
        return Checked(regionCode: regionCode, year: year, fundSource: fundSource, claimID: claimID, page: page)
    }
}

public struct ListLedgerEntriesResponse: Message {
    /// Latest first.
    public var entries: [LedgerEntry] = []
    /// Of every account, by all movements of the budget; together they come to nothing.
    public var balances: [AccountBalance] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(entries: [LedgerEntry] = [], balances: [AccountBalance] = [], nextPageToken: String = "") {
        self.entries = entries
        self.balances = balances
        self.nextPageToken = nextPageToken
    }
}

extension ListLedgerEntriesResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListLedgerEntriesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_ledger_entries_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListLedgerEntriesResponse.self)
        self.entries = unpacker.messages(c.pointee.entries, c.pointee.n_entries)
        self.balances = unpacker.messages(c.pointee.balances, c.pointee.n_balances)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListLedgerEntriesResponse.self)
        c.pointee.entries = packer.messages(self.entries)
        c.pointee.n_entries = self.entries.count
        c.pointee.balances = packer.messages(self.balances)
        c.pointee.n_balances = self.balances.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct SetSubsidyBudgetRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var fundSource: FundSource = .unspecified
    /// Replaces an earlier figure, never below what is paid and reserved.
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
        /// Replaces an earlier figure, never below what is paid and reserved.
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
