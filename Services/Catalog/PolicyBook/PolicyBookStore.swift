internal import Ledger
internal import CatalogMessages
internal import Ground
internal import Storage

/// The policy book: figures by edition. Rows are only ever added.
enum PolicyBookStore {
    private static let columns: SQL =
        "key, value, unit, binding, region_code, effective_from, effective_to, source, note, edition"

    /// The number of the newest edition; 0 before the first.
    static func newestEdition(in transaction: some Transaction) throws -> Int64 {
        try transaction.first("SELECT edition FROM policy_edition ORDER BY edition DESC LIMIT 1") { $0.integer(0) } ?? 0
    }

    /// An edition with all its figures; nil when there is no such edition.
    static func edition(_ number: Int64, in transaction: some Transaction) throws -> PolicyEdition? {
        let found = try transaction.first(
            "SELECT published_on, reason FROM policy_edition WHERE edition = \(number)"
        ) { row in (publishedOn: CivilDay.text(row.integer(0)), reason: row.text(1)) }
        guard let found else { return nil }
        let figures = try transaction.query(
            """
            SELECT \(columns) FROM figure WHERE edition <= \(number) AND NOT EXISTS (
                SELECT 1 FROM figure newer WHERE newer.key = figure.key AND newer.region_code = figure.region_code
                    AND newer.effective_from = figure.effective_from AND newer.edition > figure.edition
                    AND newer.edition <= \(number))
            ORDER BY key, region_code, effective_from
            """, message)
        return PolicyEdition(
            edition: number, figures: figures, publishedOn: found.publishedOn, reason: found.reason)
    }

    /// Those of `figures` of whose key, region and first day the book never had one.
    static func missing(from figures: [PolicyFigure], in transaction: some Transaction) throws -> [PolicyFigure] {
        try figures.filter { figure in
            try !transaction.exists(
                """
                SELECT 1 FROM figure WHERE key = \(figure.key) AND region_code = \(figure.region.code)
                    AND effective_from = \(figure.period.first.daysSince1970)
                """)
        }
    }

    /// Adds figures as the next edition, records it with the whole book, and returns its number.
    ///
    /// - Throws: ``CatalogError/policyBookChanged`` when another call made that edition first.
    @discardableResult
    static func append(
        _ figures: [PolicyFigure], reason: String, on day: CivilDay, articles: [Citation] = [],
        in transaction: WriteTransaction
    ) throws -> Int64 {
        let number = try newestEdition(in: transaction) + 1
        let entered = try transaction.execute(
            """
            INSERT INTO policy_edition (edition, published_on, reason)
            VALUES (\(number), \(day.daysSince1970), \(reason)) ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { throw CatalogError.policyBookChanged }
        for figure in figures { try insert(Figure(figure, edition: number), figure.period, in: transaction) }
        guard let edition = try edition(number, in: transaction) else { throw CatalogError.policyEditionNotFound }
        try transaction.record(
            PolicyReplica.changeKind, subject: String(number), region: figures.count == 1 ? figures[0].region : nil,
            edition, articles: articles)
        return number
    }

    private static func insert(_ figure: Figure, _ period: DayPeriod, in transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO figure (key, value, unit, binding, region_code, effective_from, effective_to, source, note, edition)
            VALUES (\(figure.key), \(figure.value), \(figure.unit), \(figure.binding.rawValue), \(figure.regionCode),
                \(period.first.daysSince1970), \((period.last?.daysSince1970).sqlValue), \(figure.source), \(figure.note),
                \(figure.edition))
            """)
    }

    private static func message(_ row: Row) -> Figure {
        Figure(
            key: row.text(0), value: row.text(1), unit: row.text(2),
            binding: FigureBinding(rawValue: Int32(truncatingIfNeeded: row.integer(3))), regionCode: row.text(4),
            effectiveFrom: CivilDay.text(row.integer(5)), effectiveTo: CivilDay.text(row.optionalInteger(6)),
            source: row.text(7), note: row.text(8), edition: row.integer(9))
    }
}
