internal import MessageRuntime
internal import AwardsMessages
internal import Ground
internal import Storage
internal import WireMessages

/// Rounds with their quotas, shares and money.
struct RoundStore: Sendable {
    func find(_ id: String, in transaction: some Transaction) throws -> Round? {
        try rounds("WHERE round_id = \(id)", in: transaction).first
    }

    /// Rounds, latest year first.
    func list(beforeYear year: Int?, limit: Int, in transaction: some Transaction) throws -> [Round] {
        let more: SQL = year.map { "WHERE year < \($0)" } ?? ""
        return try rounds("\(more) ORDER BY year DESC LIMIT \(limit)", in: transaction)
    }

    /// Years of all rounds.
    func years(in transaction: some Transaction) throws -> [Int] {
        try transaction.query("SELECT year FROM award_round ORDER BY year") { $0.int(0) }
    }

    private func rounds(_ condition: SQL, in transaction: some Transaction) throws -> [Round] {
        let rounds = try transaction.query(
            """
            SELECT round_id, year, state, nominations_close_on, publicity_begins_on, publicity_ends_on, policy_edition,
                opened_at
            FROM award_round \(condition)
            """
        ) { row in
            Round(
                roundID: row.text(0), year: Int32(row.int(1)), state: RoundState(rawValue: Int32(row.int(2))),
                nominationsCloseOn: Self.dayText(row.int(3)), publicityBeginsOn: Self.dayText(row.optionalInt(4)),
                publicityEndsOn: Self.dayText(row.optionalInt(5)), policyEdition: row.integer(6),
                openedAt: Timestamp(nanosecondsSince1970: row.integer(7)))
        }
        return try rounds.map { round in
            var round = round
            round.quotas = try transaction.query(
                "SELECT kind, quota, awarded FROM round_quota WHERE round_id = \(round.roundID) ORDER BY kind"
            ) {
                AwardQuota(
                    kind: AwardKind(rawValue: Int32($0.int(0))), quota: Int32($0.int(1)), awarded: Int32($0.int(2)))
            }
            return round
        }
    }

    private static func dayText(_ days: Int?) -> String {
        days.map { CivilDay(daysSince1970: $0).description } ?? ""
    }

    /// Opens a round, unless its year has one.
    func open(_ round: Round, closesOn: CivilDay, fund: Yuan, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO award_round (round_id, year, state, nominations_close_on, policy_edition, opened_at, fund_yuan,
                committed_yuan)
            VALUES (\(round.roundID), \(Int(round.year)), \(Int(round.state.rawValue)), \(closesOn.daysSince1970),
                \(round.policyEdition), \(write.act.instantNanoseconds), \(fund.amount), 0)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for quota in round.quotas {
            try write.execute(
                """
                INSERT INTO round_quota (round_id, kind, quota, awarded)
                VALUES (\(round.roundID), \(Int(quota.kind.rawValue)), \(Int(quota.quota)), 0)
                """)
        }
        return true
    }

    /// Moves a round on; false when it is in another state.
    func advance(_ id: String, from: RoundState, to: RoundState, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET state = \(Int(to.rawValue))
            WHERE round_id = \(id) AND state = \(Int(from.rawValue))
            """) == 1
    }

    func setPublicity(_ period: DayPeriod, of id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE award_round SET publicity_begins_on = \(period.first.daysSince1970),
                publicity_ends_on = \((period.last ?? period.first).daysSince1970)
            WHERE round_id = \(id)
            """)
    }

    // MARK: Shares

    /// A region's share of nominations; nil when none was set.
    func share(_ region: String, _ kind: AwardKind, round: String, in transaction: some Transaction) throws -> Int? {
        try transaction.first(
            """
            SELECT quota FROM nomination_share
            WHERE round_id = \(round) AND region_code = \(region) AND kind = \(Int(kind.rawValue))
            """
        ) { $0.int(0) }
    }

    func setShare(_ share: NominationQuota, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO nomination_share (round_id, region_code, kind, quota)
            VALUES (\(share.roundID), \(share.regionCode), \(Int(share.kind.rawValue)), \(Int(share.quota)))
            ON CONFLICT (round_id, region_code, kind) DO UPDATE SET quota = excluded.quota
            """)
    }

    // MARK: Money and places

    func fund(of id: String, in transaction: some Transaction) throws -> TalentFund? {
        try transaction.first("SELECT fund_yuan, committed_yuan FROM award_round WHERE round_id = \(id)") {
            TalentFund(roundID: id, totalYuan: $0.integer(0), committedYuan: $0.integer(1))
        }
    }

    /// Sets the fund; false when less than what is committed.
    func setFund(_ total: Yuan, of id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET fund_yuan = \(total.amount)
            WHERE round_id = \(id) AND committed_yuan <= \(total.amount)
            """) == 1
    }

    /// Takes one place of a quota and a bonus out of the fund; false when either is used up.
    func commit(_ bonus: Yuan, kind: AwardKind, round: String, in write: WriteTransaction) throws -> Bool {
        let paid = try write.execute(
            """
            UPDATE award_round SET committed_yuan = committed_yuan + \(bonus.amount)
            WHERE round_id = \(round) AND committed_yuan + \(bonus.amount) <= fund_yuan
            """)
        let placed = try write.execute(
            """
            UPDATE round_quota SET awarded = awarded + 1
            WHERE round_id = \(round) AND kind = \(Int(kind.rawValue)) AND awarded < quota
            """)
        return paid == 1 && placed == 1
    }

    /// Returns a clawed-back bonus to the fund. The place in the quota stays taken.
    func giveBack(_ bonus: Yuan, round: String, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE award_round SET committed_yuan = committed_yuan - \(bonus.amount) WHERE round_id = \(round)")
    }
}
