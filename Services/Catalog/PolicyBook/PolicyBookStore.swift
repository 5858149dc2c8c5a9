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
            SELECT \(columns) FROM figure WHERE edition <= \(number) AND is_withdrawn = 0 AND NOT EXISTS (
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

    /// What narrows the history; nil narrows nothing.
    struct HistoryFilter: Sendable {
        /// The short form of an article, or of a document.
        var article: String?
        var keyPrefix: String?
        var region: RegionCode?
    }

    /// Where an entry stands in the history.
    typealias HistoryPlace = (key: String, region: String, first: Int64, edition: Int64)

    /// Every entry there ever was, by key, region, first day and edition, after one.
    static func history(
        _ filter: HistoryFilter, after place: HistoryPlace?, limit: Int, in transaction: some Transaction
    ) throws -> [Figure] {
        try transaction.query(statement(filter, after: place, limit: limit)) { row in
            var figure = try decode(row)
            figure.withdrawn = try row.bool("is_withdrawn")
            return figure
        }
    }

    /// The statement of ``history(_:after:limit:in:)``.
    static func statement(_ filter: HistoryFilter, after place: HistoryPlace?, limit: Int) -> SQL {
        var conditions = Conditions()
        if let place {
            conditions.add(
                """
                (key, region_code, effective_from, edition)
                    > (\(place.key), \(place.region), \(place.first), \(place.edition))
                """)
        }
        if let prefix = filter.keyPrefix { conditions.add("key >= \(prefix) AND key < \(prefix + "\u{10FFFF}")") }
        conditions.add("region_code", equals: filter.region?.code)
        if let article = filter.article {
            // LIKE's own signs are no letters of an article: they are taken as written.
            let plain = article.flatMap { "%_!".contains($0) ? "!\($0)" : "\($0)" }
            let (exact, beneath) = ("%;\(String(plain));%", "%;\(String(plain)).%")
            conditions.add("';' || source || ';' LIKE \(exact) ESCAPE '!' OR ';' || source LIKE \(beneath) ESCAPE '!'")
        }
        return """
            SELECT \(columns), is_withdrawn FROM figure \(where: conditions)
            ORDER BY key, region_code, effective_from, edition LIMIT \(limit)
            """
    }

    /// Adds figures as the edition after the one they were decided by, records it with the whole book, and returns its number. Entries that are
    /// withdrawn get a row that says so, with the reason as its note.
    ///
    /// The primary key decides, so of two concurrent calls that decided by the same edition only one succeeds.
    ///
    /// - Throws: ``CatalogError/policyBookChanged`` when there is a newer edition.
    @discardableResult
    static func append(
        _ figures: [PolicyFigure], withdrawing withdrawn: [(figure: PolicyFigure, reason: String)] = [],
        after edition: Int64, reason: String, on day: CivilDay, articles: [Citation] = [],
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
        for (figure, why) in withdrawn {
            var row = Figure(figure, edition: number)
            (row.note, row.withdrawn) = (why, true)
            try insert(row, figure.period, in: write)
        }
        let regions = Set(figures.map(\.region) + withdrawn.map(\.figure.region))
        try write.record(
            PolicyReplica.changeKind, subject: String(number), region: regions.count == 1 ? regions.first : nil,
            existing(number, in: write), articles: articles)
        return number
    }

    private static func insert(_ figure: Figure, _ period: DayPeriod, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO figure (key, value, unit, binding, region_code, effective_from, effective_to, source, note, edition,
                is_withdrawn)
            VALUES (\(figure.key), \(figure.value), \(figure.unit), \(figure.binding.rawValue), \(figure.regionCode),
                \(period.first.daysSince1970), \(period.last?.daysSince1970), \(figure.source), \(figure.note),
                \(figure.edition), \(figure.withdrawn ? 1 : 0))
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
