internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// The dated leaders and members of industry chains.
enum ChainPartStore {
    /// A chain's part in what a leader may do for a firm.
    struct Shared: Sendable {
        let chainID: String
        let standing: ChainLeaderRights.Standing
    }

    /// The leaders in the order of their days, all of them or that of a day.
    static func leaders(of id: String, on day: CivilDay?, in transaction: some Transaction) throws -> [ChainLeader] {
        try transaction.query(
            """
            SELECT p.credit_code, o.name, p.effective_from, p.effective_to
            FROM chain_leader p JOIN organisation o ON o.credit_code = p.credit_code
            \(where: conditions(id, day)) ORDER BY p.effective_from
            """
        ) { row in
            ChainLeader(
                creditCode: try row.text("credit_code"), name: try row.text("name"),
                effectiveFrom: try row.dayText("effective_from"), effectiveTo: try row.dayText("effective_to"))
        }
    }

    /// The members by credit code and first day, all of them or those of a day.
    static func members(of id: String, on day: CivilDay?, in transaction: some Transaction) throws -> [ChainMember] {
        try transaction.query(
            """
            SELECT p.credit_code, o.name, p.kind, p.effective_from, p.effective_to, p.end_reason
            FROM chain_member p JOIN organisation o ON o.credit_code = p.credit_code
            \(where: conditions(id, day)) ORDER BY p.credit_code, p.effective_from
            """
        ) { row in
            ChainMember(
                creditCode: try row.text("credit_code"), name: try row.text("name"), kind: try row.choice("kind"),
                effectiveFrom: try row.dayText("effective_from"), effectiveTo: try row.dayText("effective_to"),
                endReason: try row.text("end_reason"))
        }
    }

    /// Who leads a chain, or led it last, and since when.
    ///
    /// - Throws: `StorageError.corrupt` when it has no leader.
    static func lastLeader(of id: String, in transaction: some Transaction) throws -> (CreditCode, CivilDay) {
        let found = try transaction.first(
            """
            SELECT chain_id, credit_code, effective_from FROM chain_leader WHERE chain_id = \(id)
            ORDER BY effective_from DESC LIMIT 1
            """
        ) { (try $0.creditCode("credit_code"), try $0.day("effective_from")) }
        guard let found else { throw StorageError.corrupt("the chain \(id) has no leader") }
        return found
    }

    /// Gives a chain its leader from a day on; who led it leads to the day before.
    static func lead(_ id: String, _ leader: CreditCode, from first: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE chain_leader SET effective_to = \(first.daysSince1970 - 1)
            WHERE chain_id = \(id) AND effective_to IS NULL
            """)
        try write.execute(
            """
            INSERT INTO chain_leader (chain_id, credit_code, effective_from, effective_to)
            VALUES (\(id), \(leader.text), \(first.daysSince1970), NULL)
            """)
    }

    /// The first day of a membership that has not ended; nil when there is none.
    static func findOpen(
        _ id: String, _ member: CreditCode, in transaction: some Transaction
    ) throws -> CivilDay? {
        try transaction.first(
            """
            SELECT chain_id, credit_code, effective_from FROM chain_member
            WHERE chain_id = \(id) AND credit_code = \(member.text) AND effective_to IS NULL
            """
        ) { try $0.day("effective_from") }
    }

    /// The last day of the last membership that has ended; nil when there was none.
    static func findLastDay(
        _ id: String, _ member: CreditCode, in transaction: some Transaction
    ) throws -> CivilDay? {
        try transaction.first(
            """
            SELECT chain_id, credit_code, effective_to FROM chain_member
            WHERE chain_id = \(id) AND credit_code = \(member.text) AND effective_to IS NOT NULL
            ORDER BY effective_to DESC LIMIT 1
            """
        ) { try $0.day("effective_to") }
    }

    /// Adds a member; false when it is one.
    ///
    /// The unique index over memberships that have not ended decides, so of two concurrent calls only one succeeds.
    static func add(
        _ id: String, _ member: CreditCode, as kind: ChainMembership.MemberKind, from first: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO chain_member (chain_id, credit_code, kind, effective_from, effective_to, end_reason)
            VALUES (\(id), \(member.text), \(kind.rawValue), \(first.daysSince1970), NULL, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Ends a membership; false when there is none that has not ended.
    static func end(
        _ id: String, _ member: CreditCode, reason: String, last: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE chain_member SET effective_to = \(last.daysSince1970), end_reason = \(reason)
            WHERE chain_id = \(id) AND credit_code = \(member.text) AND effective_to IS NULL
            """) == 1
    }

    /// Ends the leadership and every membership of a chain.
    static func endAll(of id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws {
        let last = day.daysSince1970
        try write.execute(
            """
            UPDATE chain_leader SET effective_to = \(last)
            WHERE chain_id = \(id) AND (effective_to IS NULL OR effective_to > \(last))
            """)
        try write.execute(
            """
            UPDATE chain_member SET effective_to = \(last), end_reason = \(reason)
            WHERE chain_id = \(id) AND (effective_to IS NULL OR effective_to > \(last))
            """)
    }

    /// Ends every leadership and membership of an organisation today.
    static func endMemberships(
        of organisation: CreditCode, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws {
        let last = day.daysSince1970
        try write.execute(
            """
            UPDATE chain_leader SET effective_to = \(last)
            WHERE credit_code = \(organisation.text) AND (effective_to IS NULL OR effective_to > \(last))
            """)
        try write.execute(
            """
            UPDATE chain_member SET effective_to = \(last), end_reason = \(reason)
            WHERE credit_code = \(organisation.text) AND (effective_to IS NULL OR effective_to > \(last))
            """)
    }

    /// The chains that an organisation leads on a day.
    static func chains(
        ledBy leader: CreditCode, on day: CivilDay, in transaction: some Transaction
    ) throws -> [String] {
        try transaction.query(
            """
            SELECT p.chain_id FROM chain_leader p WHERE p.credit_code = \(leader.text) AND \(holds(day))
            ORDER BY p.chain_id
            """
        ) { try $0.text("chain_id") }
    }

    /// How a member stands to chains on a day, by chain.
    static func memberships(
        of member: CreditCode, in chains: [String], on day: CivilDay, _ transaction: some Transaction
    ) throws -> [Shared] {
        try transaction.query(
            """
            SELECT p.chain_id, p.credit_code, p.kind FROM chain_member p
            WHERE p.credit_code = \(member.text) AND p.chain_id IN (\(list: chains)) AND \(holds(day)) ORDER BY p.chain_id
            """
        ) { row in
            Shared(
                chainID: try row.text("chain_id"),
                standing: .member(try row.value("kind", ChainMembership.MemberKind.init(rawValue:))))
        }
    }

    /// Whether an organisation leads or belongs to any chain on a day.
    static func belongs(_ organisation: CreditCode, on day: CivilDay, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM chain_leader p WHERE p.credit_code = \(organisation.text) AND \(holds(day))
            UNION ALL SELECT 1 FROM chain_member p WHERE p.credit_code = \(organisation.text) AND \(holds(day))
            """)
    }

    private static func holds(_ day: CivilDay) -> SQL {
        """
        p.effective_from <= \(day.daysSince1970) AND (p.effective_to IS NULL OR p.effective_to >= \(day.daysSince1970))
        """
    }

    private static func conditions(_ id: String, _ day: CivilDay?) -> Conditions {
        var conditions = Conditions()
        conditions.add("p.chain_id", equals: id)
        if let day { conditions.add(holds(day)) }
        return conditions
    }
}
