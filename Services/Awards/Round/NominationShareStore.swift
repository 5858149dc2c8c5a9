internal import AwardsMessages
internal import Ground
internal import Rules
internal import Storage

/// The regions' shares of nominations in a round.
enum NominationShareStore {
    /// A region's share; nil when none was set, which does not limit it.
    static func find(
        _ region: RegionCode, _ tier: SelectionTier, round: String, in transaction: some Transaction
    ) throws -> Int? {
        try transaction.first(statement(region, tier, round: round)) { try $0.count("quota") }
    }

    /// The statement of ``find(_:_:round:in:)``.
    static func statement(_ region: RegionCode, _ tier: SelectionTier, round: String) -> SQL {
        """
        SELECT quota FROM nomination_share
        WHERE round_id = \(round) AND region_code = \(region.code) AND kind = \(tier.kind.rawValue)
        """
    }

    /// Sets a share, in place of an earlier one.
    static func set(_ share: NominationQuota, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO nomination_share (round_id, region_code, kind, quota)
            VALUES (\(share.roundID), \(share.regionCode), \(share.kind.rawValue), \(share.quota))
            ON CONFLICT (round_id, region_code, kind) DO UPDATE SET quota = excluded.quota
            """)
    }
}
