internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Cities' money by year and fund.
enum BudgetStore {
    /// Whose money of which year and fund.
    struct Key: Sendable {
        var region: RegionCode
        var year: Int
        var fund: FundSource

        var condition: SQL {
            "region_code = \(region.code) AND year = \(year) AND fund_source = \(fund.rawValue)"
        }
    }

    /// Sets the total of a budget.
    ///
    /// - Returns: whether it is not below what is paid.
    static func set(_ key: Key, total: Yuan, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO subsidy_budget (region_code, year, fund_source, total_yuan, paid_yuan, clawed_back_yuan)
            VALUES (\(key.region.code), \(key.year), \(key.fund.rawValue), \(total.amount), 0, 0)
            ON CONFLICT (region_code, year, fund_source) DO UPDATE SET total_yuan = excluded.total_yuan
                WHERE subsidy_budget.paid_yuan - subsidy_budget.clawed_back_yuan <= excluded.total_yuan
            """) == 1
    }

    /// A budget; nil when none was set.
    static func budget(_ key: Key, in transaction: some Transaction) throws -> SubsidyBudget? {
        try transaction.first(
            "SELECT total_yuan, paid_yuan, clawed_back_yuan FROM subsidy_budget WHERE \(key.condition)"
        ) { row in
            let (total, paid) = (try row.integer("total_yuan"), try row.integer("paid_yuan"))
            let back = try row.integer("clawed_back_yuan")
            return SubsidyBudget(
                regionCode: key.region.code, year: Int32(key.year), fundSource: key.fund, totalYuan: total,
                paidYuan: paid, clawedBackYuan: back, availableYuan: total - paid + back)
        }
    }

    /// Pays from a budget.
    ///
    /// - Returns: whether it has that much left.
    static func pay(_ amount: Yuan, from key: Key, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_budget SET paid_yuan = paid_yuan + \(amount.amount)
            WHERE \(key.condition) AND paid_yuan - clawed_back_yuan + \(amount.amount) <= total_yuan
            """) == 1
    }

    /// Returns money that was claimed back to its budget.
    static func giveBack(_ amount: Yuan, to key: Key, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE subsidy_budget SET clawed_back_yuan = clawed_back_yuan + \(amount.amount) WHERE \(key.condition)")
    }
}

extension BudgetStore.Key {
    /// The budget's name in audit and feed, for example `210100/2022/1`.
    var subject: String { "\(region.code)/\(year)/\(fund.rawValue)" }
}
