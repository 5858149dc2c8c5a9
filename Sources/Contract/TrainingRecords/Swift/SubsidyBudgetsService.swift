// Written by Protos/generate.sh from liaoning/skills/training_records/v1/subsidy_budget.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.SubsidyBudgets`.
public enum SubsidyBudgetsMethods {
    /// Sets a city's money of one source for one year.
    ///
    /// REFUSED: less than what is paid and reserved.
    public static let setSubsidyBudget = Method<SetSubsidyBudgetRequest, SubsidyBudget>(
        service: "liaoning.skills.training_records.v1.SubsidyBudgets", name: "SetSubsidyBudget", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["REFUSED"],
        http: [HTTPRoute(.post, "/v1/subsidy-budgets", body: "*")])

    /// A city's money of one source for one year.
    public static let getSubsidyBudget = Method<GetSubsidyBudgetRequest, SubsidyBudget>(
        service: "liaoning.skills.training_records.v1.SubsidyBudgets", name: "GetSubsidyBudget", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["SUBSIDY_BUDGET_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/subsidy-budgets/{region_code}", body: nil)])

    /// Budgets by region, year and fund.
    public static let listSubsidyBudgets = Method<ListSubsidyBudgetsRequest, ListSubsidyBudgetsResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyBudgets", name: "ListSubsidyBudgets", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/subsidy-budgets", body: nil)])

    /// The ledger of a budget: every movement of its money, latest first, and what each account comes to by all of them. What the movements come to is what the
    /// budget says.
    public static let listLedgerEntries = Method<ListLedgerEntriesRequest, ListLedgerEntriesResponse>(
        service: "liaoning.skills.training_records.v1.SubsidyBudgets", name: "ListLedgerEntries", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["SUBSIDY_BUDGET_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/subsidy-budgets/{region_code}/ledger", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [setSubsidyBudget, getSubsidyBudget, listSubsidyBudgets, listLedgerEntries]
}

public protocol SubsidyBudgetsHandlers: Sendable {
    /// Sets a city's money of one source for one year.
    ///
    /// REFUSED: less than what is paid and reserved.
    func setSubsidyBudget(_ request: SetSubsidyBudgetRequest.Checked, _ call: Call) async throws -> SubsidyBudget

    /// A city's money of one source for one year.
    func getSubsidyBudget(_ request: GetSubsidyBudgetRequest.Checked, _ call: Call) async throws -> SubsidyBudget

    /// Budgets by region, year and fund.
    func listSubsidyBudgets(_ request: ListSubsidyBudgetsRequest.Checked, _ call: Call) async throws -> ListSubsidyBudgetsResponse

    /// The ledger of a budget: every movement of its money, latest first, and what each account comes to by all of them. What the movements come to is what the
    /// budget says.
    func listLedgerEntries(_ request: ListLedgerEntriesRequest.Checked, _ call: Call) async throws -> ListLedgerEntriesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.SubsidyBudgets`.
    public mutating func register(subsidyBudgets handlers: some SubsidyBudgetsHandlers) {
        register(SubsidyBudgetsMethods.setSubsidyBudget, checked: { try await handlers.setSubsidyBudget($0, $1) })
        register(SubsidyBudgetsMethods.getSubsidyBudget, checked: { try await handlers.getSubsidyBudget($0, $1) })
        register(SubsidyBudgetsMethods.listSubsidyBudgets, checked: { try await handlers.listSubsidyBudgets($0, $1) })
        register(SubsidyBudgetsMethods.listLedgerEntries, checked: { try await handlers.listLedgerEntries($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.SubsidyBudgets` through a channel.
public struct SubsidyBudgetsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Sets a city's money of one source for one year.
    ///
    /// REFUSED: less than what is paid and reserved.
    public func setSubsidyBudget(_ request: SetSubsidyBudgetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyBudget {
        try await channel.unary(SubsidyBudgetsMethods.setSubsidyBudget, request, options)
    }

    /// A city's money of one source for one year.
    public func getSubsidyBudget(_ request: GetSubsidyBudgetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyBudget {
        try await channel.unary(SubsidyBudgetsMethods.getSubsidyBudget, request, options)
    }

    /// Budgets by region, year and fund.
    public func listSubsidyBudgets(_ request: ListSubsidyBudgetsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSubsidyBudgetsResponse {
        try await channel.unary(SubsidyBudgetsMethods.listSubsidyBudgets, request, options)
    }

    /// The ledger of a budget: every movement of its money, latest first, and what each account comes to by all of them. What the movements come to is what the
    /// budget says.
    public func listLedgerEntries(_ request: ListLedgerEntriesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListLedgerEntriesResponse {
        try await channel.unary(SubsidyBudgetsMethods.listLedgerEntries, request, options)
    }
}
