internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage
internal import WireMessages

/// Rounds with their places. Their money is ``TalentFundStore``'s.
enum RoundStore {
    private static let columns: SQL = """
        round_id, programme_id, programme, year, state, nominations_close_on, publicity_begins_on, publicity_ends_on, document,
        end_reason, policy_edition, opened_at
        """

    private static func decode(_ row: Row) throws -> StoredRound {
        let id = try row.text("round_id")
        let programmeID = try row.text("programme_id")
        let definition: AwardsMessages.Programme?
        if try !row.isNull("programme") {
            definition = try row.message("programme", AwardsMessages.Programme.self)
        } else {
            definition = FirstProgrammes.find(programmeID).map { AwardsMessages.Programme($0, revision: 1) }
        }
        guard let definition else { throw StorageError.corrupt("award_round \(id) has no programme") }
        return StoredRound(
            message: Round(
                roundID: id, year: try row.int32("year"), state: try row.choice("state"),
                nominationsCloseOn: try row.dayText("nominations_close_on"),
                publicityBeginsOn: try row.dayText("publicity_begins_on"),
                publicityEndsOn: try row.dayText("publicity_ends_on"),
                policyEdition: try row.integer("policy_edition"), openedAt: try row.timestamp("opened_at"),
                programmeID: programmeID, programmeName: definition.name, document: try row.text("document"),
                endReason: try row.text("end_reason"), programmeRevision: definition.revision),
            programme: try AwardProgramme(definition), closesOn: try row.day("nominations_close_on"))
    }

    // MARK: Reading

    /// The round of an id; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> StoredRound? {
        try withPlaces(try transaction.query(statement(id), decode), in: transaction).first
    }

    /// The round of an id.
    ///
    /// - Throws: ``AwardsError/roundNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredRound {
        guard let round = try find(id, in: transaction) else { throw AwardsError.roundNotFound }
        return round
    }

    /// Rounds, latest year first.
    static func list(
        _ programme: String?, before last: (year: Int64, id: String)?, limit: Int, in transaction: some Transaction
    ) throws -> [Round] {
        let rows = try transaction.query(listStatement(programme, before: last, limit: limit), decode)
        return try withPlaces(rows, in: transaction).map(\.message)
    }

    /// The rounds of a programme, cancelled ones left out.
    static func earlier(of programme: String, in transaction: some Transaction) throws -> [RoundOpening.Earlier] {
        try transaction.query(earlierStatement(programme)) { row in
            let state = try row.choice("state", RoundState.self)
            return RoundOpening.Earlier(year: try row.int("year"), isOpen: state != .closed)
        }
    }

    /// The statement of ``earlier(of:in:)``, in the words of the index `round_of_year`.
    static func earlierStatement(_ programme: String) -> SQL {
        """
        SELECT year, state FROM award_round
        WHERE programme_id = \(programme) AND state <> 5 ORDER BY year
        """
    }

    /// Whether a round that gives a place was held for a year.
    static func wasHeld(giving place: String, year: Int, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM award_round r JOIN round_place p ON p.round_id = r.round_id
            WHERE r.year = \(year) AND p.place = \(place) AND r.state <> \(RoundState.cancelled.rawValue)
            """)
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM award_round WHERE round_id = \(id)"
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func listStatement(_ programme: String?, before last: (year: Int64, id: String)?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("programme_id", equals: programme)
        if let (year, id) = last {
            conditions.add("year < \(year) OR (year = \(year) AND round_id < \(id))")
        }
        return """
            SELECT \(columns) FROM award_round \(where: conditions) ORDER BY year DESC, round_id DESC LIMIT \(limit)
            """
    }

    /// The places of some rounds, one question for all of them.
    static func placesStatement(_ rounds: [String]) -> SQL {
        """
        SELECT round_id, place, quota, listed, awarded, amount_most_yuan FROM round_place
        WHERE round_id IN (\(list: rounds)) ORDER BY round_id, position
        """
    }

    private static func withPlaces(_ rounds: [StoredRound], in transaction: some Transaction) throws -> [StoredRound] {
        guard !rounds.isEmpty else { return [] }
        let rows = try transaction.query(placesStatement(rounds.map(\.message.roundID))) { row in
            let place = try row.text("place")
            return (
                round: try row.text("round_id"),
                quota: AwardQuota(
                    kind: AwardKind(place: place), quota: try row.int32("quota"), awarded: try row.int32("awarded"),
                    place: place, amountMostYuan: try row.integer("amount_most_yuan"), listed: try row.int32("listed"))
            )
        }
        let places = Dictionary(grouping: rows, by: \.round)
        return rounds.map { round in
            var round = round
            round.message.quotas = places[round.message.roundID, default: []].map { row in
                var quota = row.quota
                quota.name = round.programme.place(quota.place)?.name ?? ""
                return quota
            }
            return round
        }
    }

    // MARK: Writing

    /// Opens a round, unless its programme has one of the year or one that is open.
    static func open(
        _ round: Round, _ programme: AwardsMessages.Programme, closesOn: CivilDay, fund: Yuan,
        in write: WriteTransaction
    ) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO award_round (round_id, programme_id, programme, year, state, nominations_close_on, document, end_reason,
                policy_edition, opened_at, fund_yuan, committed_yuan)
            VALUES (\(round.roundID), \(programme.programmeID), \(programme.packed()), \(round.year),
                \(round.state.rawValue), \(closesOn.daysSince1970), \(round.document), '', \(round.policyEdition),
                \(write.act.instantNanoseconds), \(fund.amount), 0)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for (position, quota) in round.quotas.enumerated() {
            try write.execute(
                """
                INSERT INTO round_place (round_id, place, position, quota, listed, awarded, amount_most_yuan)
                VALUES (\(round.roundID), \(quota.place), \(position), \(quota.quota), 0, 0, \(quota.amountMostYuan))
                """)
        }
        return true
    }

    /// Moves a round on; false when it is in another state.
    static func advance(
        _ id: String, from: [RoundState], to: RoundState, reason: String = "", in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET state = \(to.rawValue), end_reason = \(reason)
            WHERE round_id = \(id) AND state IN (\(list: from.map(\.rawValue)))
            """) == 1
    }

    /// Sets another last day for nominations, while there are any.
    static func close(on day: CivilDay, _ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET nominations_close_on = \(day.daysSince1970)
            WHERE round_id = \(id) AND state = \(RoundState.nominating.rawValue)
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

    /// Takes one place of the quota for good; false when it is used up.
    static func takePlace(_ place: String, in round: String, _ write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE round_place SET awarded = awarded + 1
            WHERE round_id = \(round) AND place = \(place) AND awarded < quota
            """) == 1
    }

    /// Puts so many more on the public list, or takes one off; false when there is no room for them.
    static func list(_ more: Int, _ place: String, in round: String, _ write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE round_place SET listed = listed + \(more)
            WHERE round_id = \(round) AND place = \(place) AND listed + \(more) <= quota
            """) == 1
    }
}
