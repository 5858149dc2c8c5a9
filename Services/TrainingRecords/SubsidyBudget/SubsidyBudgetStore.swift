internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Cities' money by year and fund.
enum SubsidyBudgetStore {
    /// Whose money of which year and fund.
    struct Key: Sendable {
        var region: RegionCode
        var year: Int
        var fund: FundSource

        var condition: SQL {
            "region_code = \(region.code) AND year = \(year) AND fund_source = \(fund.rawValue)"
        }
    }

    private static let columns: SQL =
        "region_code, year, fund_source, total_yuan, paid_yuan, clawed_back_yuan, returned_yuan"

    /// Sets the total of a budget.
    ///
    /// - Returns: whether it is not below what is paid.
    static func set(_ key: Key, total: Yuan, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO subsidy_budget (region_code, year, fund_source, total_yuan, paid_yuan, clawed_back_yuan)
            VALUES (\(key.region.code), \(key.year), \(key.fund.rawValue), \(total.amount), 0, 0)
            ON CONFLICT (region_code, year, fund_source) DO UPDATE SET total_yuan = excluded.total_yuan
                WHERE subsidy_budget.paid_yuan - subsidy_budget.clawed_back_yuan - subsidy_budget.returned_yuan
                    <= excluded.total_yuan
            """) == 1
    }

    /// A budget; nil when none was set.
    static func find(_ key: Key, in transaction: some Transaction) throws -> SubsidyBudget? {
        try transaction.first(statement(key), decode)
    }

    /// A budget.
    ///
    /// - Throws: ``TrainingRecordsError/budgetNotFound``.
    static func existing(_ key: Key, in transaction: some Transaction) throws -> SubsidyBudget {
        guard let found = try find(key, in: transaction) else { throw TrainingRecordsError.budgetNotFound }
        return found
    }

    /// The query of ``find(_:in:)``.
    static func statement(_ key: Key) -> SQL {
        """
        SELECT \(columns) FROM subsidy_budget
        WHERE \(key.condition)
        """
    }

    private static func decode(_ row: Row) throws -> SubsidyBudget {
        let (total, paid) = (try row.yuan("total_yuan"), try row.yuan("paid_yuan"))
        let (back, returned) = (try row.yuan("clawed_back_yuan"), try row.yuan("returned_yuan"))
        guard let available = total.subtracting(paid)?.adding(back)?.adding(returned) else {
            throw row.unreadable("paid_yuan", as: "amount within total_yuan")
        }
        return SubsidyBudget(
            regionCode: try row.region("region_code").code, year: try row.int32("year"),
            fundSource: try row.choice("fund_source"), totalYuan: total.amount, paidYuan: paid.amount,
            clawedBackYuan: back.amount, availableYuan: available.amount,
            returnedYuan: returned.amount)
    }

    /// Pays from a budget.
    ///
    /// - Returns: whether it has that much left.
    static func pay(_ amount: Yuan, from key: Key, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_budget SET paid_yuan = paid_yuan + \(amount.amount)
            WHERE \(key.condition) AND paid_yuan - clawed_back_yuan - returned_yuan + \(amount.amount) <= total_yuan
            """) == 1
    }

    /// Takes in the debt of a closed year.
    ///
    /// - Returns: whether the budget was set.
    static func takeIn(_ amount: Yuan, to key: Key, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE subsidy_budget SET returned_yuan = returned_yuan + \(amount.amount) WHERE \(key.condition)") == 1
    }

    /// Returns money that was claimed back to its budget.
    static func giveBack(_ amount: Yuan, to key: Key, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE subsidy_budget SET clawed_back_yuan = clawed_back_yuan + \(amount.amount) WHERE \(key.condition)")
    }
}

// MARK: The list

extension SubsidyBudgetStore {
    /// What narrows the list of budgets.
    struct Filter: Sendable {
        var region: RegionCode?
        var year: Int?
        var fund: FundSource?
    }

    /// Budgets by region, year and fund, after one.
    static func list(
        _ filter: Filter, after last: (region: String, year: Int64, fund: Int64)?, limit: Int,
        in transaction: some Transaction
    ) throws -> [SubsidyBudget] {
        var conditions = Conditions()
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("year", equals: filter.year)
        conditions.add("fund_source", equals: filter.fund?.rawValue)
        if let last {
            conditions.add(
                """
                region_code > \(last.region) OR region_code = \(last.region)
                    AND (year > \(last.year) OR year = \(last.year) AND fund_source > \(last.fund))
                """)
        }
        return try transaction.query(
            """
            SELECT \(columns) FROM subsidy_budget \(where: conditions)
            ORDER BY region_code, year, fund_source LIMIT \(limit)
            """, decode)
    }
}

extension SubsidyBudgetStore.Key {
    /// The budget's name in audit and feed, for example `210100/2022/1`.
    var subject: String { "\(region.code)/\(year)/\(fund.rawValue)" }
}
