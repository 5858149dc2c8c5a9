internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
internal import Rules
package import Storage

/// Wage guidance by region, year and version.
package enum WageGuidanceStore {
    /// Which version of which table.
    struct Key: Sendable, Hashable {
        let region: RegionCode
        let year: Int
        let version: Int

        var condition: SQL { "region_code = \(region.code) AND year = \(year) AND version = \(version)" }
    }

    /// What narrows a list; nil narrows nothing.
    package struct Filter: Sendable {
        package var regions: ClosedRange<String>?
        package var year: Int?
        package var occupation: String?

        package init(regions: ClosedRange<String>? = nil, year: Int? = nil, occupation: String? = nil) {
            self.regions = regions
            self.year = year
            self.occupation = occupation
        }
    }

    private static let columns: SQL =
        "region_code, year, version, document, published_at, voided_at, void_reason, line_count"

    /// Enters a table as the next version of its year.
    static func insert(
        _ table: WageTable, document: String, at nanoseconds: Int64, in write: WriteTransaction
    ) throws -> WageGuidance {
        let (region, year) = (table.region.code, table.year)
        let last = try write.first(
            """
            SELECT COALESCE(MAX(version), 0) AS version FROM wage_guidance
            WHERE region_code = \(region) AND year = \(year)
            """
        ) { try $0.count("version") }
        let key = Key(region: table.region, year: year, version: (last ?? 0) + 1)
        try write.execute(
            """
            INSERT INTO wage_guidance (\(columns))
            VALUES (\(region), \(year), \(key.version), \(document), \(nanoseconds), NULL, '', \(table.lines.count))
            """)
        for line in table.lines {
            let yuan = line.percentiles.map(\.amount)
            try write.execute(
                """
                INSERT INTO wage_line (region_code, year, version, occupation_code, level, p10_yuan, p25_yuan, p50_yuan,
                    p75_yuan, p90_yuan)
                VALUES (\(region), \(year), \(key.version), \(line.occupation.description), \(line.level.rawValue),
                    \(yuan[0]), \(yuan[1]), \(yuan[2]), \(yuan[3]), \(yuan[4]))
                """)
        }
        return try existing(key, in: write)
    }

    /// Voids a version.
    static func void(_ key: Key, reason: String, at nanoseconds: Int64, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE wage_guidance SET voided_at = \(nanoseconds), void_reason = \(reason) WHERE \(key.condition)")
    }

    /// The version in force: the last one that is not voided. Without its lines; nil when there is none.
    static func findCurrent(
        _ region: RegionCode, _ year: Int, in transaction: some Transaction
    ) throws -> WageGuidance? {
        try transaction.first(
            """
            SELECT \(columns) FROM wage_guidance
            WHERE region_code = \(region.code) AND year = \(year) AND voided_at IS NULL ORDER BY version DESC LIMIT 1
            """, decode)
    }

    /// A version without its lines.
    ///
    /// - Throws: ``CatalogError/wageGuidanceNotFound``.
    static func existing(_ key: Key, in transaction: some Transaction) throws -> WageGuidance {
        let found = try transaction.first("SELECT \(columns) FROM wage_guidance WHERE \(key.condition)", decode)
        guard let found else { throw CatalogError.wageGuidanceNotFound }
        return found
    }

    /// The lines of a version, by occupation and level.
    static func lines(
        _ key: Key, of occupation: OccupationCode?, in transaction: some Transaction
    ) throws -> [WageTable.Line] {
        var conditions = Conditions()
        conditions.add(key.condition)
        conditions.add("occupation_code", equals: occupation?.description)
        return try transaction.query(
            """
            SELECT occupation_code, level, p10_yuan, p25_yuan, p50_yuan, p75_yuan, p90_yuan FROM wage_line
            \(where: conditions) ORDER BY occupation_code, level
            """
        ) { row in
            WageTable.Line(
                occupation: try row.occupation("occupation_code"), level: try row.level("level"),
                percentiles: [
                    try row.yuan("p10_yuan"), try row.yuan("p25_yuan"), try row.yuan("p50_yuan"),
                    try row.yuan("p75_yuan"), try row.yuan("p90_yuan"),
                ])
        }
    }

    /// The statement of a list, the latest year first.
    ///
    /// - Parameter after: year, region and version of the last row of the page before.
    package static func list(_ filter: Filter, after: (year: Int64, region: String, version: Int64)?, limit: Int) -> SQL
    {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("year", equals: filter.year)
        if let occupation = filter.occupation {
            conditions.add(
                """
                EXISTS (SELECT 1 FROM wage_line l WHERE l.occupation_code = \(occupation) AND l.year = wage_guidance.year
                    AND l.region_code = wage_guidance.region_code AND l.version = wage_guidance.version)
                """)
        }
        if let after {
            conditions.add(
                """
                year < \(after.year) OR year = \(after.year) AND (region_code > \(after.region)
                    OR region_code = \(after.region) AND version > \(after.version))
                """)
        }
        return """
            SELECT \(columns) FROM wage_guidance \(where: conditions)
            ORDER BY year DESC, region_code, version LIMIT \(limit)
            """
    }

    static func decode(_ row: Row) throws -> WageGuidance {
        WageGuidance(
            regionCode: try row.region("region_code").code, year: try row.int32("year"),
            version: try row.int32("version"), document: try row.text("document"),
            publishedAt: try row.timestamp("published_at"), voidedAt: try row.optionalTimestamp("voided_at"),
            voidReason: try row.text("void_reason"), lineCount: try row.int32("line_count"))
    }
}

extension WageGuidanceStore.Key {
    /// The table's name in audit and feed, for example `210100/2023/1`.
    var subject: String { "\(region.code)/\(year)/\(version)" }
}
