internal import GatewayMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Storage
internal import WireMessages

/// What cities confirmed of bulletins.
enum BulletinConfirmationStore {
    /// A confirmation with what was confirmed.
    struct Stored: Sendable {
        let region: RegionCode
        let at: Timestamp
        /// The bulletin with the city's lines only.
        let lines: Bulletin

        /// As it is told, when the lines are now those of `bulletin`.
        func message(against bulletin: Bulletin) -> BulletinConfirmation {
            let now = bulletin.lines(of: region)
            // Of a service that cannot be asked nothing is known, so nothing has changed.
            let unknown = Set(bulletin.tasks.filter(\.unavailable).map(\.task))
            func known(_ lines: Bulletin) -> [BulletinTask] { lines.tasks.filter { !unknown.contains($0.task) } }
            return BulletinConfirmation(regionCode: region.code, confirmedAt: at, stands: known(lines) == known(now))
        }
    }

    /// Keeps that a city confirmed its lines; those it confirmed before stay readable.
    static func insert(_ lines: Bulletin, for month: YearMonth, of region: RegionCode, in write: WriteTransaction)
        throws
    {
        try write.execute(
            """
            INSERT INTO bulletin_confirmation (month, region_code, number, account, confirmed_at, lines)
            SELECT \(month.number), \(region.code), COALESCE(MAX(number), 0) + 1, \(write.act.actor),
                \(write.act.instantNanoseconds), \(lines.packed())
            FROM bulletin_confirmation WHERE month = \(month.number) AND region_code = \(region.code)
            """)
    }

    /// The latest confirmation of each city, by region.
    static func latest(of month: YearMonth, in transaction: some Transaction) throws -> [Stored] {
        try transaction.query(
            """
            SELECT region_code, confirmed_at, lines FROM bulletin_confirmation c WHERE month = \(month.number)
                AND number = (SELECT MAX(number) FROM bulletin_confirmation l
                    WHERE l.month = c.month AND l.region_code = c.region_code)
            ORDER BY region_code
            """
        ) { row in
            Stored(
                region: try row.region("region_code"), at: try row.timestamp("confirmed_at"),
                lines: try row.message("lines"))
        }
    }
}

extension Bulletin {
    /// The bulletin with what one city did, which is what the city confirms: targets and ranks depend on others.
    func lines(of region: RegionCode) -> Bulletin {
        Bulletin(
            month: month,
            tasks: tasks.compactMap { task in
                let own = task.lines.filter { $0.regionCode == region.code && !$0.provinceOwn }
                guard !own.isEmpty else { return nil }
                return BulletinTask(
                    task: task.task,
                    lines: own.map { BulletinLine(regionCode: $0.regionCode, done: $0.done, persons: $0.persons) })
            })
    }
}
