internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Orders to the bank: the only SQL on `payment_order`. Its `UNIQUE` holds that a claim has one that was not rejected.
enum PaymentOrderStore {
    private static let columns: SQL = """
        id, claim_id, number, region_code, fund_source, budget_year, amount_yuan, state, issued_on, answered_on, bank_reference,
        rejection_reason
        """

    /// Issues an order.
    ///
    /// - Returns: whether the claim has no other that was not rejected.
    static func insert(
        _ order: PaymentOrder, of classID: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO payment_order (\(columns), class_id, live)
            VALUES (\(order.orderID), \(order.claimID), \(order.number), \(order.regionCode), \(order.fundSource.rawValue),
                \(order.budgetYear), \(order.amountYuan), \(PaymentOrderState.issued.rawValue), \(day.daysSince1970), NULL,
                '', '', \(classID), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// - Throws: ``TrainingRecordsError/paymentOrderNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> PaymentOrder {
        let found = try transaction.first("SELECT \(columns) FROM payment_order WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.paymentOrderNotFound }
        return found
    }

    /// Notes the bank's answer.
    ///
    /// - Returns: whether none was noted before.
    static func answer(
        _ id: String, _ answer: PaymentOrderState, on day: CivilDay, reference: String, reason: String,
        in write: WriteTransaction
    ) throws -> Bool {
        let live: Int? = answer == .rejected ? nil : 1
        return try write.execute(
            """
            UPDATE payment_order SET state = \(answer.rawValue), answered_on = \(day.daysSince1970),
                bank_reference = \(reference), rejection_reason = \(reason), live = \(live)
            WHERE id = \(id) AND state = \(PaymentOrderState.issued.rawValue)
            """) == 1
    }

    /// The orders of a claim, earliest first.
    static func list(of claimID: String, in transaction: some Transaction) throws -> [PaymentOrder] {
        try transaction.query(
            "SELECT \(columns) FROM payment_order WHERE claim_id = \(claimID) ORDER BY number", decode)
    }

    /// What narrows the list of orders.
    struct Filter: Sendable {
        /// The city that pays.
        var region: RegionCode?
        var year: Int?
        var fund: FundSource?
        var state: PaymentOrderState?
        /// First and last day of issue.
        var issuedFrom: CivilDay?
        var issuedThrough: CivilDay?
    }

    /// Orders, latest issued first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [PaymentOrder] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The query of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("budget_year", equals: filter.year)
        conditions.add("fund_source", equals: filter.fund?.rawValue)
        conditions.add("state", equals: filter.state?.rawValue)
        if let day = filter.issuedFrom { conditions.add("issued_on >= \(day.daysSince1970)") }
        if let day = filter.issuedThrough { conditions.add("issued_on <= \(day.daysSince1970)") }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM payment_order \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> PaymentOrder {
        PaymentOrder(
            orderID: try row.text("id"), claimID: try row.text("claim_id"), number: try row.int32("number"),
            regionCode: try row.region("region_code").code, fundSource: try row.choice("fund_source"),
            budgetYear: try row.int32("budget_year"), amountYuan: try row.integer("amount_yuan"),
            state: try row.choice("state"), issuedOn: try row.dayText("issued_on"),
            answeredOn: try row.dayText("answered_on"), bankReference: try row.text("bank_reference"),
            rejectionReason: try row.text("rejection_reason"))
    }
}
