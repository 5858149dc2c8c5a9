internal import Ledger
internal import Requests
internal import RPC
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// The ledger of budgets: the only SQL on `subsidy_ledger`. What was entered is never changed.
enum BudgetLedgerStore {
    /// Enters a movement.
    static func insert(
        _ amount: Yuan, from: BudgetAccount, to: BudgetAccount, of key: SubsidyBudgetStore.Key, for claimID: String,
        in write: WriteTransaction
    ) throws {
        let now = write.act.instantNanoseconds
        try write.execute(
            """
            INSERT INTO subsidy_ledger (id, region_code, year, fund_source, from_account, to_account, amount_yuan, claim_id,
                posted_at)
            VALUES (\(RecordID.make("led", at: Instant(nanosecondsSince1970: now))), \(key.region.code), \(key.year),
                \(key.fund.rawValue), \(from.rawValue), \(to.rawValue), \(amount.amount), \(claimID), \(now))
            """)
    }

    /// The movements of a budget, latest first, before one.
    static func list(
        _ key: SubsidyBudgetStore.Key, claimID: String?, before last: String?, limit: Int,
        in transaction: some Transaction
    ) throws -> [LedgerEntry] {
        try transaction.query(statement(key, claimID: claimID, before: last, limit: limit)) { row in
            LedgerEntry(
                entryID: try row.text("id"), fromAccount: try row.choice("from_account"),
                toAccount: try row.choice("to_account"), amountYuan: try row.integer("amount_yuan"),
                claimID: try row.text("claim_id"), postedAt: try row.timestamp("posted_at"))
        }
    }

    /// The query of ``list(_:claimID:before:limit:in:)``.
    static func statement(_ key: SubsidyBudgetStore.Key, claimID: String?, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add(key.condition)
        conditions.add("claim_id", equals: claimID)
        conditions.add("id", isBefore: last)
        return """
            SELECT id, from_account, to_account, amount_yuan, claim_id, posted_at FROM subsidy_ledger
            \(where: conditions) ORDER BY id DESC LIMIT \(limit)
            """
    }

    /// What each account comes to by all movements of a budget, accounts in the order of their numbers.
    static func balances(_ key: SubsidyBudgetStore.Key, in transaction: some Transaction) throws -> [AccountBalance] {
        try transaction.query(
            """
            SELECT account, CAST(sum(yuan) AS BIGINT) AS balance_yuan FROM (
                SELECT to_account AS account, amount_yuan AS yuan FROM subsidy_ledger WHERE \(key.condition)
                UNION ALL
                SELECT from_account AS account, -amount_yuan AS yuan FROM subsidy_ledger WHERE \(key.condition)
            ) AS movement GROUP BY account ORDER BY account
            """
        ) { row in
            AccountBalance(account: try row.choice("account"), balanceYuan: try row.integer("balance_yuan"))
        }
    }
}
