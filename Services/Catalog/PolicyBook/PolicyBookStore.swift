internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage

/// The policy book: figures by edition. Rows are only ever added.
enum PolicyBookStore {
    private static let columns: SQL =
        "key, value, unit, binding, region_code, effective_from, effective_to, source, note, edition"

    /// The number of the newest edition; 0 before the first.
    static func newestEdition(in transaction: some Transaction) throws -> Int64 {
        let newest = try transaction.first("SELECT edition FROM policy_edition ORDER BY edition DESC LIMIT 1") { row in
            try row.integer("edition")
        }
        return newest ?? 0
    }

    /// An edition with all its figures; nil when there is no such edition.
    static func find(_ number: Int64, in transaction: some Transaction) throws -> PolicyEdition? {
        let found = try transaction.first(
            "SELECT edition, published_on, reason FROM policy_edition WHERE edition = \(number)"
        ) { row in
            PolicyEdition(
                edition: try row.integer("edition"), publishedOn: try row.dayText("published_on"),
                reason: try row.text("reason"))
        }
        guard var edition = found else { return nil }
        edition.figures = try transaction.query(
            """
            SELECT \(columns) FROM figure WHERE edition <= \(number) AND NOT EXISTS (
                SELECT 1 FROM figure newer WHERE newer.key = figure.key AND newer.region_code = figure.region_code
                    AND newer.effective_from = figure.effective_from AND newer.edition > figure.edition
                    AND newer.edition <= \(number))
            ORDER BY key, region_code, effective_from
            """, decode)
        return edition
    }

    /// An edition with all its figures.
    ///
    /// - Throws: ``CatalogError/policyEditionNotFound``.
    static func existing(_ number: Int64, in transaction: some Transaction) throws -> PolicyEdition {
        guard let edition = try find(number, in: transaction) else { throw CatalogError.policyEditionNotFound }
        return edition
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

    /// Adds figures as the edition after the one they were decided by, records it with the whole book, and returns its number.
    ///
    /// The primary key decides, so of two concurrent calls that decided by the same edition only one succeeds.
    ///
    /// - Throws: ``CatalogError/policyBookChanged`` when there is a newer edition.
    @discardableResult
    static func append(
        _ figures: [PolicyFigure], after edition: Int64, reason: String, on day: CivilDay, articles: [Citation] = [],
        in write: WriteTransaction
    ) throws -> Int64 {
        let number = edition + 1
        let entered = try write.execute(
            """
            INSERT INTO policy_edition (edition, published_on, reason)
            VALUES (\(number), \(day.daysSince1970), \(reason)) ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { throw CatalogError.policyBookChanged }
        for figure in figures { try insert(Figure(figure, edition: number), figure.period, in: write) }
        try write.record(
            PolicyReplica.changeKind, subject: String(number), region: figures.count == 1 ? figures[0].region : nil,
            existing(number, in: write), articles: articles)
        return number
    }

    private static func insert(_ figure: Figure, _ period: DayPeriod, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO figure (key, value, unit, binding, region_code, effective_from, effective_to, source, note, edition)
            VALUES (\(figure.key), \(figure.value), \(figure.unit), \(figure.binding.rawValue), \(figure.regionCode),
                \(period.first.daysSince1970), \(period.last?.daysSince1970), \(figure.source), \(figure.note),
                \(figure.edition))
            """)
    }

    private static func decode(_ row: Row) throws -> Figure {
        Figure(
            key: try row.text("key"), value: try row.text("value"), unit: try row.text("unit"),
            binding: try row.choice("binding"), regionCode: try row.region("region_code").code,
            effectiveFrom: try row.dayText("effective_from"), effectiveTo: try row.dayText("effective_to"),
            source: try row.text("source"), note: try row.text("note"), edition: try row.integer("edition"))
    }
}
