internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Cities' money by year and fund. Each change is a movement between two of a budget's accounts, which stands in its ledger.
enum SubsidyBudgetStore {
    /// Whose money of which year and fund.
    struct Key: Sendable, Hashable {
        var region: RegionCode
        var year: Int
        var fund: FundSource

        var condition: SQL {
            "region_code = \(region.code) AND year = \(year) AND fund_source = \(fund.rawValue)"
        }
    }

    private static let columns: SQL = """
        region_code, year, fund_source, total_yuan, returned_yuan, available_yuan, reserved_yuan, paid_yuan, clawed_back_yuan
        """

    /// Sets the total of a budget.
    ///
    /// - Returns: whether it is not below what is paid and reserved.
    static func set(_ key: Key, total: Yuan, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO subsidy_budget (\(columns))
            VALUES (\(key.region.code), \(key.year), \(key.fund.rawValue), 0, 0, 0, 0, 0, 0)
            ON CONFLICT DO NOTHING
            """)
        // Holds the row, so that what is read next is what the movement changes.
        try write.execute("UPDATE subsidy_budget SET total_yuan = total_yuan WHERE \(key.condition)")
        let change = total.amount.subtractingWithinRange(try existing(key, in: write).totalYuan)
        return change < 0
            ? try move(Yuan(-change), from: .available, to: .appropriation, of: key, in: write)
            : try move(Yuan(change), from: .appropriation, to: .available, of: key, in: write)
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
        SubsidyBudget(
            regionCode: try row.region("region_code").code, year: try row.int32("year"),
            fundSource: try row.choice("fund_source"), totalYuan: try row.integer("total_yuan"),
            paidYuan: try row.integer("paid_yuan"), clawedBackYuan: try row.integer("clawed_back_yuan"),
            availableYuan: try row.integer("available_yuan"), returnedYuan: try row.integer("returned_yuan"),
            reservedYuan: try row.integer("reserved_yuan"))
    }
}

// MARK: Movements

extension SubsidyBudgetStore {
    /// Moves money between two accounts of a budget and enters it in the ledger. Nothing is moved when it is nothing.
    ///
    /// - Returns: whether there is such a budget, and the account that it is taken from holds so much.
    static func move(
        _ amount: Yuan, from: BudgetAccount, to: BudgetAccount, of key: Key, for claimID: String = "",
        in write: WriteTransaction
    ) throws -> Bool {
        guard amount > .zero else { return true }
        guard let taken = from.taking(amount.amount), let given = to.giving(amount.amount) else {
            throw TrainingRecordsError.inconsistent("no money moves from \(from) to \(to)")
        }
        let moved = try write.execute(
            "UPDATE subsidy_budget SET \(taken.change), \(given) WHERE \(key.condition) AND \(taken.holds)")
        guard moved == 1 else { return false }
        try BudgetLedgerStore.insert(amount, from: from, to: to, of: key, for: claimID, in: write)
        return true
    }

    /// Reserves money for a claim.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` when none was set or too little is left.
    static func reserve(_ amount: Yuan, of key: Key, for claimID: String, in write: WriteTransaction) throws {
        if try move(amount, from: .available, to: .reserved, of: key, for: claimID, in: write) { return }
        let isSet = try find(key, in: write) != nil
        throw TrainingRecordsError.refused([isSet ? ClaimLife.Refusal.budgetExhausted : .noBudget])
    }

    /// Frees what is reserved for a claim.
    static func release(_ amount: Yuan, of key: Key, for claimID: String, in write: WriteTransaction) throws {
        guard try move(amount, from: .reserved, to: .available, of: key, for: claimID, in: write) else {
            throw TrainingRecordsError.inconsistent("claim \(claimID) has nothing reserved in \(key.subject)")
        }
    }

    /// Pays what is reserved for a claim.
    static func pay(_ amount: Yuan, of key: Key, for claimID: String, in write: WriteTransaction) throws {
        guard try move(amount, from: .reserved, to: .paid, of: key, for: claimID, in: write) else {
            throw TrainingRecordsError.inconsistent("claim \(claimID) has nothing reserved in \(key.subject)")
        }
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
