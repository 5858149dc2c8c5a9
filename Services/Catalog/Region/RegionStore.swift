internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage

/// Regions, loaded from the tables of Ground.
enum RegionStore {
    private static let columns: SQL = "code, name, parent_code, tier, kind"

    /// What narrows a list of regions.
    struct Filter: Sendable {
        /// Only what lies directly in it; nil: everywhere.
        var parent: RegionCode?
        /// Only of these tiers; empty: of all.
        var tiers: [RegionTier] = []
    }

    /// A region; nil when there is none of that code.
    static func find(_ code: String, in transaction: some Transaction) throws -> Region? {
        try transaction.first("SELECT \(columns) FROM region WHERE code = \(code)", decode)
    }

    /// A region.
    ///
    /// - Throws: ``CatalogError/regionNotFound``.
    static func existing(_ code: String, in transaction: some Transaction) throws -> Region {
        guard let region = try find(code, in: transaction) else { throw CatalogError.regionNotFound }
        return region
    }

    /// Regions by code, after one.
    static func list(
        _ filter: Filter, after code: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Region] {
        try transaction.query(statement(filter, after: code, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after code: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("code", isAfter: code)
        conditions.add("parent_code", equals: filter.parent?.code)
        if !filter.tiers.isEmpty { conditions.add("tier", isOneOf: filter.tiers.map(\.rawValue)) }
        return "SELECT \(columns) FROM region \(where: conditions) ORDER BY code LIMIT \(limit)"
    }

    /// Enters a region, or brings it up to date.
    static func load(_ region: Region, in write: WriteTransaction) throws {
        let parent = region.parentCode.isEmpty ? nil : region.parentCode
        try write.execute(
            """
            INSERT INTO region (code, name, parent_code, tier, kind)
            VALUES (\(region.code), \(region.name), \(parent), \(region.tier.rawValue), \(region.kind))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent_code = excluded.parent_code,
                tier = excluded.tier, kind = excluded.kind
            """)
    }

    private static func decode(_ row: Row) throws -> Region {
        Region(
            code: try row.region("code").code, name: try row.text("name"),
            parentCode: try row.optionalRegion("parent_code")?.code ?? "", tier: try row.choice("tier"),
            kind: try row.text("kind"))
    }
}
