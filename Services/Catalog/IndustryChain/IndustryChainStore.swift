internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension ChainMembership.MemberKind: RuleValue {
    typealias Contract = ChainMemberKind
}

/// Industry chains with their leaders and members.
enum IndustryChainStore {
    private static let columns: SQL = """
        chain_id, name, region_code, cluster_id, formation, document, effective_from, effective_to, end_reason
        """

    /// A chain as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: IndustryChain
        let region: RegionCode
        let first: CivilDay
        let last: CivilDay?
    }

    /// What narrows a list of chains; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var cluster: String?
        /// The leader or a member, now or before.
        var organisation: CreditCode?
    }

    /// A chain without its leaders and members.
    ///
    /// - Throws: ``CatalogError/industryChainNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM industry_chain WHERE chain_id = \(id)", decode)
        guard let found else { throw CatalogError.industryChainNotFound }
        return found
    }

    /// A chain with its leaders and members, all of them or those of a day.
    ///
    /// - Throws: ``CatalogError/industryChainNotFound``.
    static func complete(
        _ id: String, on day: CivilDay? = nil, in transaction: some Transaction
    ) throws -> IndustryChain {
        var chain = try existing(id, in: transaction).message
        chain.leaders = try ChainPartStore.leaders(of: id, on: day, in: transaction)
        chain.members = try ChainPartStore.members(of: id, on: day, in: transaction)
        return chain
    }

    /// A chain as the rule looks at it.
    ///
    /// - Throws: `StorageError.corrupt` when it has no leader.
    static func ruled(_ stored: Stored, in transaction: some Transaction) throws -> ChainMembership.Chain {
        let (leader, since) = try ChainPartStore.lastLeader(of: stored.message.chainID, in: transaction)
        return ChainMembership.Chain(first: stored.first, last: stored.last, leader: leader, leaderSince: since)
    }

    /// How many chains of a base or cluster have not been dissolved.
    static func countOpen(ofCluster id: String, in transaction: some Transaction) throws -> Int {
        let count: Int? = try transaction.first(
            """
            SELECT COUNT(*) AS chains FROM industry_chain WHERE cluster_id = \(id) AND effective_to IS NULL
            """
        ) { try $0.count("chains") }
        return count ?? 0
    }

    /// Enters a chain; false when its region has one of that name.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(_ chain: IndustryChain, from first: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO industry_chain (\(columns))
            VALUES (\(chain.chainID), \(chain.name), \(chain.regionCode),
                \(chain.clusterID.isEmpty ? nil : chain.clusterID), \(chain.formation.rawValue), \(chain.document),
                \(first.daysSince1970), NULL, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Dissolves a chain; false when it has been dissolved.
    static func dissolve(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        let ended = try write.execute(
            """
            UPDATE industry_chain SET effective_to = \(day.daysSince1970), end_reason = \(reason)
            WHERE chain_id = \(id) AND effective_to IS NULL
            """)
        guard ended == 1 else { return false }
        try ChainPartStore.endAll(of: id, reason: reason, on: day, in: write)
        return true
    }

    /// The statement of a list, by id.
    static func list(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("chain_id", isAfter: id)
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("cluster_id", equals: filter.cluster)
        if let code = filter.organisation?.text {
            conditions.add(
                """
                chain_id IN (SELECT chain_id FROM chain_member WHERE credit_code = \(code)
                    UNION SELECT chain_id FROM chain_leader WHERE credit_code = \(code))
                """)
        }
        return "SELECT \(columns) FROM industry_chain \(where: conditions) ORDER BY chain_id LIMIT \(limit)"
    }

    static func decode(_ row: Row) throws -> Stored {
        let region = try row.region("region_code")
        let message = IndustryChain(
            chainID: try row.text("chain_id"), name: try row.text("name"), regionCode: region.code,
            clusterID: try row.optionalText("cluster_id") ?? "", formation: try row.choice("formation"),
            document: try row.text("document"), effectiveFrom: try row.dayText("effective_from"),
            effectiveTo: try row.dayText("effective_to"), endReason: try row.text("end_reason"))
        return Stored(
            message: message, region: region, first: try row.day("effective_from"),
            last: try row.optionalDay("effective_to"))
    }
}
