internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Storage

/// Payments of awards. What is ordered and paid stands with the award too, where a constraint holds it against the bonus.
enum PaymentStore {
    private static let columns: SQL = """
        payment_id, honour_id, amount_yuan, milestone, state, reference, ordered_at, answered_on
        """

    private static func decode(_ row: Row) throws -> Payment {
        Payment(
            paymentID: try row.text("payment_id"), honourID: try row.text("honour_id"),
            amountYuan: try row.integer("amount_yuan"), milestone: try row.int32("milestone"),
            state: try row.choice("state"), reference: try row.text("reference"),
            answeredOn: try row.dayText("answered_on"), orderedAt: try row.timestamp("ordered_at"))
    }

    /// The payment of an id, and the account that ordered it.
    ///
    /// - Throws: ``AwardsError/paymentNotFound``.
    static func existing(
        _ id: String, in transaction: some Transaction
    ) throws -> (payment: Payment, orderedBy: String) {
        let found = try transaction.first(statement(id)) { (try decode($0), try $0.text("ordered_by")) }
        guard let found else { throw AwardsError.paymentNotFound }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns), ordered_by FROM award_payment WHERE payment_id = \(id)"
    }

    /// The payments of an award.
    static func list(of honour: String, in transaction: some Transaction) throws -> [Payment] {
        try transaction.query(listStatement(honour), decode)
    }

    /// The statement of ``list(of:in:)``.
    static func listStatement(_ honour: String) -> SQL {
        "SELECT \(columns) FROM award_payment WHERE honour_id = \(honour) ORDER BY payment_id"
    }

    /// Adds an order; false when its milestone was ordered before.
    static func add(_ payment: Payment, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO award_payment (payment_id, honour_id, amount_yuan, milestone, state, reference, ordered_by, ordered_at)
            VALUES (\(payment.paymentID), \(payment.honourID), \(payment.amountYuan), \(payment.milestone),
                \(payment.state.rawValue), '', \(write.act.actor), \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Records what became of an order; false when it was answered before.
    static func answer(
        _ id: String, _ state: PaymentState, _ reference: String, on day: CivilDay,
        in write: WriteTransaction
    )
        throws -> Bool
    {
        try write.execute(
            """
            UPDATE award_payment SET state = \(state.rawValue), reference = \(reference), answered_on = \(day.daysSince1970)
            WHERE payment_id = \(id) AND state = \(PaymentState.ordered.rawValue)
            """) == 1
    }
}
