internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Series of competitions.
enum SeriesStore {
    private static let columns: SQL = "name, tier, interval_years, first_year"

    private static func decode(_ row: Row) throws -> Series {
        Series(
            name: try row.text("name"), tier: try row.choice("tier"), intervalYears: try row.int32("interval_years"),
            firstYear: try row.int32("first_year"))
    }

    /// A series.
    ///
    /// - Throws: ``CompetitionError/seriesNotFound``.
    static func existing(_ name: String, in transaction: some Transaction) throws -> Series {
        let found = try transaction.first("SELECT \(columns) FROM contest_series WHERE name = \(name)", decode)
        guard let found else { throw CompetitionError.seriesNotFound }
        return found
    }

    /// All series by name.
    static func list(in transaction: some Transaction) throws -> [Series] {
        try transaction.query("SELECT \(columns) FROM contest_series ORDER BY name", decode)
    }

    /// Sets a series.
    static func set(_ series: Series, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO contest_series (name, tier, interval_years, first_year)
            VALUES (\(series.name), \(series.tier.rawValue), \(series.intervalYears), \(series.firstYear))
            ON CONFLICT (name) DO UPDATE SET tier = excluded.tier, interval_years = excluded.interval_years,
                first_year = excluded.first_year
            """)
    }
}
