internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension IndustryClusterEntry.Kind: RuleValue {
    typealias Contract = IndustryClusterKind
}

/// Industry bases and clusters.
enum IndustryClusterStore {
    private static let columns: SQL =
        "cluster_id, kind, name, base_id, city_codes, source, effective_from, effective_to, end_reason"

    /// A base or cluster as stored, with what the rules look at.
    struct Stored: Sendable {
        let message: IndustryCluster
        let kind: IndustryClusterEntry.Kind
        let lastDay: CivilDay?
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var kind: IndustryClusterEntry.Kind?
        var day: CivilDay?
    }

    /// A base or cluster.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/industryClusterNotFound(_:)``.
    static func existing(_ id: String, _ field: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM industry_cluster WHERE cluster_id = \(id)", decode)
        guard let found else { throw CatalogError.industryClusterNotFound(field) }
        return found
    }

    /// How many of a kind have not ended.
    static func countOpen(_ kind: IndustryClusterEntry.Kind, in transaction: some Transaction) throws -> Int {
        let count: Int? = try transaction.first(
            """
            SELECT COUNT(*) AS entered FROM industry_cluster WHERE kind = \(kind.rawValue) AND effective_to IS NULL
            """
        ) { try $0.count("entered") }
        return count ?? 0
    }

    /// Enters one; false when one of that name has not ended.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(_ cluster: IndustryCluster, from first: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO industry_cluster (\(columns))
            VALUES (\(cluster.clusterID), \(cluster.kind.rawValue), \(cluster.name),
                \(cluster.baseID.isEmpty ? nil : cluster.baseID), \(cluster.cityCodes.joined(separator: " ")),
                \(cluster.source), \(first.daysSince1970), NULL, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Ends one; false when it has ended.
    static func end(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE industry_cluster SET end_reason = \(reason),
                effective_to = CASE WHEN effective_from > \(day.daysSince1970) THEN effective_from
                    ELSE \(day.daysSince1970) END
            WHERE cluster_id = \(id) AND effective_to IS NULL
            """) == 1
    }

    /// The statement of a list: bases first, then by id.
    static func list(_ filter: Filter, after: (kind: Int64, id: String)?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("kind", equals: filter.kind?.rawValue)
        if let day = filter.day?.daysSince1970 {
            conditions.add("effective_from <= \(day) AND (effective_to IS NULL OR effective_to >= \(day))")
        }
        if let after { conditions.add("kind > \(after.kind) OR kind = \(after.kind) AND cluster_id > \(after.id)") }
        return "SELECT \(columns) FROM industry_cluster \(where: conditions) ORDER BY kind, cluster_id LIMIT \(limit)"
    }

    static func decode(_ row: Row) throws -> Stored {
        let kind = try row.value("kind", IndustryClusterEntry.Kind.init(rawValue:))
        let message = IndustryCluster(
            clusterID: try row.text("cluster_id"), kind: kind.message, name: try row.text("name"),
            baseID: try row.optionalText("base_id") ?? "",
            cityCodes: try row.text("city_codes").split(separator: " ").map(String.init),
            source: try row.text("source"), effectiveFrom: try row.dayText("effective_from"),
            effectiveTo: try row.dayText("effective_to"), endReason: try row.text("end_reason"))
        return Stored(message: message, kind: kind, lastDay: try row.optionalDay("effective_to"))
    }
}
