internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Storage

/// What is owed of withdrawn awards, and what came back.
enum DebtStore {
    private static let columns: SQL = """
        debt_id, honour_id, amount_yuan, repaid_yuan, written_off_yuan, document, opened_at
        """

    private static func decode(_ row: Row) throws -> Debt {
        Debt(
            debtID: try row.text("debt_id"), honourID: try row.text("honour_id"),
            amountYuan: try row.integer("amount_yuan"), repaidYuan: try row.integer("repaid_yuan"),
            writtenOffYuan: try row.integer("written_off_yuan"), document: try row.text("document"),
            openedAt: try row.timestamp("opened_at"))
    }

    /// The debt of an id.
    ///
    /// - Throws: ``AwardsError/debtNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Debt {
        guard let found = try transaction.first(statement(id), decode) else {
            throw AwardsError.debtNotFound
        }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM award_debt WHERE debt_id = \(id)"
    }

    /// Debts, first opened first.
    static func list(
        isOpenOnly: Bool, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Debt] {
        var conditions = Conditions()
        if isOpenOnly { conditions.add("repaid_yuan + written_off_yuan < amount_yuan") }
        conditions.add("debt_id", isAfter: last)
        return try transaction.query(
            "SELECT \(columns) FROM award_debt \(where: conditions) ORDER BY debt_id LIMIT \(limit)",
            decode)
    }

    /// Opens the debt of a withdrawn award.
    static func open(_ debt: Debt, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO award_debt (\(columns))
            VALUES (\(debt.debtID), \(debt.honourID), \(debt.amountYuan), 0, 0, '', \(write.act.instantNanoseconds))
            """)
    }

    /// Adds money that came back; nil when its reference was recorded, false when it is more than is owed.
    static func repay(
        _ id: String, _ amount: Yuan, _ reference: String, on day: CivilDay, in write: WriteTransaction
    )
        throws -> Bool?
    {
        let added = try write.execute(
            """
            INSERT INTO debt_repayment (debt_id, reference, amount_yuan, repaid_on)
            VALUES (\(id), \(reference), \(amount.amount), \(day.daysSince1970)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return nil }
        return try write.execute(
            """
            UPDATE award_debt SET repaid_yuan = repaid_yuan + \(amount.amount)
            WHERE debt_id = \(id) AND repaid_yuan + written_off_yuan + \(amount.amount) <= amount_yuan
            """) == 1
    }

    /// Writes off what is still owed; false when nothing is.
    static func writeOff(_ id: String, document: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_debt SET written_off_yuan = amount_yuan - repaid_yuan, document = \(document)
            WHERE debt_id = \(id) AND repaid_yuan + written_off_yuan < amount_yuan
            """) == 1
    }
}

extension Debt {
    /// What is still owed.
    var owed: Yuan { Yuan(amountYuan - repaidYuan - writtenOffYuan) }
}
