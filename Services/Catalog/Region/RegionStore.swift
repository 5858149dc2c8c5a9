internal import CatalogMessages
internal import RPC
internal import Storage

/// Regions, loaded from the tables of Rules.
enum RegionStore {
    private static let columns: SQL = "code, name, parent_code, tier, kind"

    /// A region by its code.
    static func region(_ code: String, in transaction: some Transaction) throws -> Region? {
        try transaction.first("SELECT \(columns) FROM region WHERE code = \(code)", message)
    }

    /// Regions by code, after one.
    ///
    /// - Parameters:
    ///   - parent: only what lies directly in it; nil: everywhere.
    ///   - tiers: only of these; empty: of all.
    static func regions(
        parent: String?, tiers: [RegionTier], after: String, limit: Int, in transaction: some Transaction
    ) throws -> [Region] {
        let ofParent: SQL = parent.map { "AND parent_code = \($0)" } ?? ""
        let ofTiers: SQL = tiers.isEmpty ? "" : "AND tier IN (\(list: tiers.map(\.rawValue)))"
        return try transaction.query(
            """
            SELECT \(columns) FROM region WHERE code > \(after) \(ofParent) \(ofTiers) ORDER BY code LIMIT \(limit)
            """, message)
    }

    /// Enters a region, or brings it up to date.
    static func load(_ region: Region, in transaction: WriteTransaction) throws {
        let parent = region.parentCode.isEmpty ? nil : region.parentCode
        try transaction.execute(
            """
            INSERT INTO region (code, name, parent_code, tier, kind)
            VALUES (\(region.code), \(region.name), \(parent.sqlValue), \(region.tier.rawValue), \(region.kind))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent_code = excluded.parent_code,
                tier = excluded.tier, kind = excluded.kind
            """)
    }

    private static func message(_ row: Row) -> Region {
        Region(
            code: row.text(0), name: row.text(1), parentCode: row.optionalText(2) ?? "",
            tier: RegionTier(rawValue: Int32(truncatingIfNeeded: row.integer(3))), kind: row.text(4))
    }
}
