internal import GatewayMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Storage

/// Published bulletins.
enum BulletinStore {
    /// A month's bulletin; nil when it is not published.
    static func find(_ month: YearMonth, in transaction: some Transaction) throws -> Bulletin? {
        try transaction.first("SELECT bulletin FROM published_bulletin WHERE month = \(month.number)") { row in
            try row.message("bulletin")
        }
    }

    /// Publishes a month, unless it is published.
    ///
    /// - Throws: ``GatewayError/bulletinPublished``.
    static func publish(_ bulletin: Bulletin, for month: YearMonth, in write: WriteTransaction) throws {
        let published = try write.execute(
            """
            INSERT INTO published_bulletin (month, published_at, bulletin)
            VALUES (\(month.number), \(write.act.instantNanoseconds), \(bulletin.packed()))
            ON CONFLICT DO NOTHING
            """)
        guard published == 1 else { throw GatewayError.bulletinPublished }
    }

    /// Published months, newest first.
    ///
    /// - Parameter month: the last one of the page before.
    static func list(before month: Int64?, limit: Int, in transaction: some Transaction) throws -> [YearMonth] {
        try transaction.query(statement(before: month, limit: limit)) { try $0.month("month") }
    }

    /// The statement of ``list(before:limit:in:)``.
    static func statement(before month: Int64?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("month", isBefore: month)
        return "SELECT month FROM published_bulletin \(where: conditions) ORDER BY month DESC LIMIT \(limit)"
    }
}
