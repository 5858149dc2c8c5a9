internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Storage

/// Cities and organisations that may not nominate until a day.
enum NominatorBarStore {
    private static let columns: SQL = "bar_id, region_code, credit_code, ends_on, reason, lifted"

    private static func decode(_ row: Row) throws -> NominatorBar {
        NominatorBar(
            barID: try row.text("bar_id"), regionCode: try row.text("region_code"),
            creditCode: try row.text("credit_code"), endsOn: try row.dayText("ends_on"),
            reason: try row.text("reason"), lifted: try row.bool("lifted"))
    }

    /// The bar of an id.
    ///
    /// - Throws: ``AwardsError/barNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> NominatorBar {
        let found = try transaction.first(
            "SELECT \(columns) FROM nominator_bar WHERE bar_id = \(id)", decode)
        guard let found else { throw AwardsError.barNotFound }
        return found
    }

    /// Bars, first made first.
    static func list(after last: String?, limit: Int, in transaction: some Transaction) throws
        -> [NominatorBar]
    {
        var conditions = Conditions()
        conditions.add("bar_id", isAfter: last)
        return try transaction.query(
            "SELECT \(columns) FROM nominator_bar \(where: conditions) ORDER BY bar_id LIMIT \(limit)",
            decode)
    }

    /// Whether who nominates is barred on a day: the organisation, or the city where there is none.
    static func isBarred(
        region: String, creditCode: String, on day: CivilDay, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(statement(region: region, creditCode: creditCode, on: day))
    }

    /// The statement of ``isBarred(region:creditCode:on:in:)``.
    static func statement(region: String, creditCode: String, on day: CivilDay) -> SQL {
        creditCode.isEmpty
            ? "SELECT 1 FROM nominator_bar WHERE region_code = \(region) AND ends_on >= \(day.daysSince1970) AND lifted = 0"
            : "SELECT 1 FROM nominator_bar WHERE credit_code = \(creditCode) AND ends_on >= \(day.daysSince1970) AND lifted = 0"
    }

    /// Adds a bar.
    static func add(_ bar: NominatorBar, endsOn day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO nominator_bar (\(columns))
            VALUES (\(bar.barID), \(bar.regionCode), \(bar.creditCode), \(day.daysSince1970), \(bar.reason), 0)
            """)
    }

    /// Lifts a bar; false when it is lifted.
    static func lift(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute("UPDATE nominator_bar SET lifted = 1 WHERE bar_id = \(id) AND lifted = 0")
            == 1
    }
}
