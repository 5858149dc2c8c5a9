internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// The shares of nominations of cities and sectors in a round, and what is used of them.
enum NominationShareStore {
    /// Whose share of what.
    struct Key: Sendable {
        var round: String
        var region: RegionCode
        var sector: String
        var place: String
    }

    private static let columns: SQL = "round_id, region_code, sector, place, quota, nominated"

    private static func decode(_ row: Row) throws -> NominationQuota {
        NominationQuota(
            roundID: try row.text("round_id"), regionCode: try row.region("region_code").code,
            quota: try row.int32("quota"), nominated: try row.int32("nominated"), place: try row.text("place"),
            sector: try row.text("sector"))
    }

    /// A share; nil when none was set.
    static func find(_ key: Key, in transaction: some Transaction) throws -> NominationQuota? {
        try transaction.first(statement(key), decode)
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ key: Key) -> SQL {
        """
        SELECT \(columns) FROM nomination_share
        WHERE round_id = \(key.round) AND region_code = \(key.region.code) AND sector = \(key.sector)
            AND place = \(key.place)
        """
    }

    /// Whether a place has shares in a round.
    static func any(round: String, place: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM nomination_share WHERE round_id = \(round) AND place = \(place)")
    }

    /// The shares of a round, of one region or all.
    static func list(round: String, region: RegionCode?, in transaction: some Transaction) throws -> [NominationQuota] {
        var conditions = Conditions()
        conditions.add("round_id", equals: round)
        conditions.add("region_code", isWithin: region?.codes)
        return try transaction.query(
            "SELECT \(columns) FROM nomination_share \(where: conditions) ORDER BY region_code, sector, place", decode)
    }

    /// Sets a share, in place of an earlier one; false when less than is nominated of it.
    static func set(_ quota: Int, nominated: Int, _ key: Key, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO nomination_share (\(columns))
            VALUES (\(key.round), \(key.region.code), \(key.sector), \(key.place), \(quota), \(nominated))
            ON CONFLICT (round_id, region_code, sector, place) DO UPDATE SET quota = excluded.quota
            WHERE nomination_share.nominated <= excluded.quota
            """) == 1
    }

    /// Uses one more of a share, or frees one; false when it is used up. Where there is none, nothing is counted.
    static func use(_ more: Int, of key: Key, in write: WriteTransaction) throws -> Bool {
        guard try find(key, in: write) != nil else { return true }
        return try write.execute(
            """
            UPDATE nomination_share SET nominated = nominated + \(more)
            WHERE round_id = \(key.round) AND region_code = \(key.region.code) AND sector = \(key.sector)
                AND place = \(key.place) AND nominated + \(more) BETWEEN 0 AND quota
            """) == 1
    }
}
