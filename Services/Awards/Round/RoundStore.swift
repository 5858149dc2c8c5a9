internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage
internal import WireMessages

/// Rounds with their quotas. Their money is ``TalentFundStore``'s.
enum RoundStore {
    private static let columns: SQL = """
        round_id, year, state, nominations_close_on, publicity_begins_on, publicity_ends_on, policy_edition, opened_at
        """

    private static func decode(_ row: Row) throws -> StoredRound {
        StoredRound(
            message: Round(
                roundID: try row.text("round_id"), year: try row.int32("year"), state: try row.choice("state"),
                nominationsCloseOn: try row.dayText("nominations_close_on"),
                publicityBeginsOn: try row.dayText("publicity_begins_on"),
                publicityEndsOn: try row.dayText("publicity_ends_on"),
                policyEdition: try row.integer("policy_edition"), openedAt: try row.timestamp("opened_at")),
            closesOn: try row.day("nominations_close_on"), publicity: try publicity(row))
    }

    /// Both days are there or none is.
    private static func publicity(_ row: Row) throws -> DayPeriod? {
        let last = try row.optionalDay("publicity_ends_on")
        guard let first = try row.optionalDay("publicity_begins_on") else {
            if last != nil { throw row.unreadable("publicity_begins_on", as: "day before publicity_ends_on") }
            return nil
        }
        guard let last, let period = DayPeriod(from: first, through: last) else {
            throw row.unreadable("publicity_ends_on", as: "day after publicity_begins_on")
        }
        return period
    }

    // MARK: Reading

    /// The round of an id; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> StoredRound? {
        try withQuotas(try transaction.query(statement(id), decode), in: transaction).first
    }

    /// The round of an id.
    ///
    /// - Throws: ``AwardsError/roundNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredRound {
        guard let round = try find(id, in: transaction) else { throw AwardsError.roundNotFound }
        return round
    }

    /// Rounds, latest year first.
    static func list(beforeYear year: Int64?, limit: Int, in transaction: some Transaction) throws -> [Round] {
        try withQuotas(try transaction.query(listStatement(beforeYear: year, limit: limit), decode), in: transaction)
            .map(\.message)
    }

    /// Years of all rounds.
    static func years(in transaction: some Transaction) throws -> [Int] {
        try transaction.query("SELECT year FROM award_round ORDER BY year") { try $0.int("year") }
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM award_round WHERE round_id = \(id)"
    }

    /// The statement of ``list(beforeYear:limit:in:)``.
    static func listStatement(beforeYear year: Int64?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("year", isBefore: year)
        return "SELECT \(columns) FROM award_round \(where: conditions) ORDER BY year DESC LIMIT \(limit)"
    }

    /// The quotas of some rounds, one question for all of them.
    static func quotaStatement(_ rounds: [String]) -> SQL {
        "SELECT round_id, kind, quota, awarded FROM round_quota WHERE round_id IN (\(list: rounds)) ORDER BY round_id, kind"
    }

    private static func withQuotas(_ rounds: [StoredRound], in transaction: some Transaction) throws -> [StoredRound] {
        guard !rounds.isEmpty else { return [] }
        let rows = try transaction.query(quotaStatement(rounds.map(\.message.roundID))) { row in
            let kind = try row.tier("kind").kind
            return (
                round: try row.text("round_id"),
                quota: AwardQuota(kind: kind, quota: try row.int32("quota"), awarded: try row.int32("awarded"))
            )
        }
        let quotas = Dictionary(grouping: rows, by: \.round)
        return rounds.map { round in
            var round = round
            round.message.quotas = quotas[round.message.roundID, default: []].map(\.quota)
            return round
        }
    }

    // MARK: Writing

    /// Opens a round, unless its year has one.
    static func open(_ round: Round, closesOn: CivilDay, fund: Yuan, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO award_round (round_id, year, state, nominations_close_on, policy_edition, opened_at, fund_yuan,
                committed_yuan)
            VALUES (\(round.roundID), \(round.year), \(round.state.rawValue), \(closesOn.daysSince1970),
                \(round.policyEdition), \(write.act.instantNanoseconds), \(fund.amount), 0)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for quota in round.quotas {
            try write.execute(
                """
                INSERT INTO round_quota (round_id, kind, quota, awarded)
                VALUES (\(round.roundID), \(quota.kind.rawValue), \(quota.quota), 0)
                """)
        }
        return true
    }

    /// Moves a round on; false when it is in another state.
    static func advance(_ id: String, from: RoundState, to: RoundState, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET state = \(to.rawValue) WHERE round_id = \(id) AND state = \(from.rawValue)
            """) == 1
    }

    /// Begins publicity on its first day, and says when it ends.
    static func setPublicity(from first: CivilDay, through last: CivilDay, of id: String, in write: WriteTransaction)
        throws
    {
        try write.execute(
            """
            UPDATE award_round SET publicity_begins_on = \(first.daysSince1970), publicity_ends_on = \(last.daysSince1970)
            WHERE round_id = \(id)
            """)
    }

    /// Takes one place of a tier's quota; false when it is used up.
    static func takePlace(of tier: SelectionTier, in round: String, _ write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE round_quota SET awarded = awarded + 1
            WHERE round_id = \(round) AND kind = \(tier.kind.rawValue) AND awarded < quota
            """) == 1
    }
}
