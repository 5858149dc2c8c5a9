internal import MessageRuntime
internal import GatewayMessages
internal import Ground
internal import Storage

/// Published bulletins.
struct BulletinStore: Sendable {
    func find(_ month: YearMonth, in transaction: some Transaction) throws -> Bulletin? {
        let bytes = try transaction.first("SELECT bulletin FROM published_bulletin WHERE month = \(month.number)") {
            $0.blob(0)
        }
        guard let bytes else { return nil }
        return try Bulletin(packed: bytes)
    }

    /// Publishes a month, unless it is published.
    func publish(_ bulletin: Bulletin, for month: YearMonth, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO published_bulletin (month, published_at, bulletin)
            VALUES (\(month.number), \(write.act.instantNanoseconds), \(bulletin.packed()))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Published months, newest first.
    func months(before month: Int?, limit: Int, in transaction: some Transaction) throws -> [Int] {
        let more: SQL = month.map { "WHERE month < \($0)" } ?? ""
        return try transaction.query("SELECT month FROM published_bulletin \(more) ORDER BY month DESC LIMIT \(limit)")
        {
            $0.int(0)
        }
    }
}
