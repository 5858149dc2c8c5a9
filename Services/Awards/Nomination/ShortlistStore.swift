internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the review of a round's nominations leads to: the order of nominations, and the public list.
enum ShortlistStore {
    /// What the lists are chosen from: every nomination of a round that stands in some states, with its scores.
    static func candidates(
        round: String, in states: [NominationState], _ transaction: some Transaction
    ) throws -> [ShortlistSelection.Candidate] {
        let scored = try transaction.query(scoresStatement(round)) { row in
            (
                nomination: try row.text("nomination_id"), total: try row.count("total_hundredths"),
                state: try row.choice("state", AssignmentState.self)
            )
        }
        let scores = Dictionary(grouping: scored, by: \.nomination)
        return try transaction.query(candidatesStatement(round, states)) { row in
            let id = try row.text("nomination_id")
            let own = scores[id, default: []].filter { $0.state != .recused }
            return ShortlistSelection.Candidate(
                nomination: id, place: try row.text("place"),
                totals: own.filter { $0.state != .drawn }.map(\.total),
                isSignedOff: own.allSatisfy { $0.state == .signedOff }, isFrontLine: try row.bool("front_line"),
                tieOrder: try row.optionalCount("tie_order"), nominatedAt: try row.integer("nominated_at"))
        }
    }

    /// The nominations of ``candidates(round:in:_:)``.
    static func candidatesStatement(_ round: String, _ states: [NominationState]) -> SQL {
        """
        SELECT nomination_id, place, front_line, tie_order, nominated_at FROM nomination
        WHERE round_id = \(round) AND state IN (\(list: states.map(\.rawValue)))
        """
    }

    /// The scores of ``candidates(round:in:_:)``, one question for all of them.
    static func scoresStatement(_ round: String) -> SQL {
        """
        SELECT a.nomination_id AS nomination_id, a.total_hundredths AS total_hundredths, a.state AS state
        FROM nomination n JOIN review_assignment a ON a.nomination_id = n.nomination_id
        WHERE n.round_id = \(round) ORDER BY a.nomination_id, a.expert_person_id
        """
    }

    /// Puts a nomination on the public list for those days, at its rank from 1.
    static func publish(
        _ id: String, rank: Int, from: NominationState, substitute: Bool, days: DayPeriod, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET state = \(NominationState.shortlisted.rawValue), list_rank = \(rank),
                substitute = \(substitute), publicity_begins_on = \(days.first.daysSince1970),
                publicity_ends_on = \((days.last ?? days.first).daysSince1970)
            WHERE nomination_id = \(id) AND state = \(from.rawValue)
            """) == 1
    }

    /// Leaves a nomination off the list; it may still move up.
    static func leaveOff(_ id: String, rank: Int, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET state = \(NominationState.notShortlisted.rawValue), list_rank = \(rank)
            WHERE nomination_id = \(id) AND state = \(NominationState.nominated.rawValue)
            """) == 1
    }

    /// Takes one who was excluded off the list, after a granted appeal: it may move up again.
    static func takeOff(_ id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE nomination SET publicity_begins_on = NULL, publicity_ends_on = NULL, substitute = 0
            WHERE nomination_id = \(id)
            """)
    }

    /// The rank after the last one of a place.
    static func nextRank(_ place: String, round: String, in transaction: some Transaction) throws -> Int {
        let last = try transaction.first(
            """
            SELECT coalesce(max(list_rank), 0) AS list_rank FROM nomination
            WHERE round_id = \(round) AND place = \(place) AND publicity_begins_on IS NOT NULL
            """
        ) { try $0.count("list_rank") }
        return (last ?? 0) + 1
    }

    /// Decides the order of a nomination among equal ones.
    static func order(_ id: String, at position: Int, in write: WriteTransaction) throws {
        try write.execute("UPDATE nomination SET tie_order = \(position) WHERE nomination_id = \(id)")
    }

    /// The public list, by place and rank: who was excluded stays on it.
    static func list(round: String, in transaction: some Transaction) throws -> [ShortlistedNomination] {
        try transaction.query(listStatement(round)) { row in
            ShortlistedNomination(
                nominationID: try row.text("nomination_id"), maskedName: try row.text("masked_name"),
                regionCode: try row.region("region_code").code, rank: try row.int32("list_rank"),
                place: try row.text("place"), state: try row.choice("state"), substitute: try row.bool("substitute"),
                publicityBeginsOn: try row.dayText("publicity_begins_on"),
                publicityEndsOn: try row.dayText("publicity_ends_on"))
        }
    }

    /// The statement of ``list(round:in:)``.
    static func listStatement(_ round: String) -> SQL {
        """
        SELECT n.nomination_id AS nomination_id, n.masked_name AS masked_name, n.region_code AS region_code,
            n.list_rank AS list_rank, n.place AS place, n.state AS state, n.substitute AS substitute,
            n.publicity_begins_on AS publicity_begins_on, n.publicity_ends_on AS publicity_ends_on
        FROM nomination n JOIN round_place p ON p.round_id = n.round_id AND p.place = n.place
        WHERE n.round_id = \(round) AND n.publicity_begins_on IS NOT NULL ORDER BY p.position, n.list_rank
        """
    }
}
