internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage
internal import WireMessages

/// Nominations with their evidence. Scores and places are in ``ReviewStore``.
enum NominationStore {
    private static let columns: SQL = """
        nomination_id, round_id, person_id, kind, region_code, front_line, statement, state, score_count,
        average_hundredths, nominated_at
        """

    private static func decode(_ row: Row) throws -> Nomination {
        Nomination(
            nominationID: try row.text("nomination_id"), roundID: try row.text("round_id"),
            personID: try row.text("person_id"), kind: try row.tier("kind").kind,
            regionCode: try row.region("region_code").code, frontLine: try row.bool("front_line"),
            statement: try row.text("statement"), state: try row.choice("state"),
            scoreCount: try row.int32("score_count"), averageScoreHundredths: try row.int32("average_hundredths"),
            nominatedAt: try row.timestamp("nominated_at"))
    }

    // MARK: Reading

    /// A nomination with its evidence.
    ///
    /// - Throws: ``AwardsError/nominationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Nomination {
        guard var nomination = try transaction.first(statement(id), decode) else {
            throw AwardsError.nominationNotFound
        }
        nomination.evidence = try transaction.query(evidenceStatement(id)) { row in
            Evidence(
                kind: try row.choice("kind"), recordID: try row.text("record_id"), summary: try row.text("summary"))
        }
        return nomination
    }

    /// The first statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM nomination WHERE nomination_id = \(id)"
    }

    /// The second statement of ``existing(_:in:)``.
    static func evidenceStatement(_ id: String) -> SQL {
        "SELECT kind, record_id, summary FROM nomination_evidence WHERE nomination_id = \(id) ORDER BY position"
    }

    /// Whether a person is nominated in a round.
    static func isNominated(_ personID: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM nomination WHERE round_id = \(round) AND person_id = \(personID)")
    }

    /// How many a region has nominated for an award.
    static func count(
        _ region: RegionCode, _ tier: SelectionTier, round: String, in transaction: some Transaction
    ) throws -> Int32 {
        try transaction.query(countStatement(region, tier, round: round)) { try $0.int32("nominations") }
            .reduce(0, +)
    }

    /// The statement of ``count(_:_:round:in:)``.
    static func countStatement(_ region: RegionCode, _ tier: SelectionTier, round: String) -> SQL {
        """
        SELECT count(*) AS nominations FROM nomination
        WHERE round_id = \(round) AND region_code = \(region.code) AND kind = \(tier.kind.rawValue)
        """
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var round: String
        var kind: AwardKind?
        var region: RegionCode?
        /// The last row of the page before.
        var after: (average: Int64, id: String)?
    }

    /// A round's nominations, best average first, then by id; without evidence.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Nomination] {
        try transaction.query(listStatement(filter, limit: limit), decode)
    }

    /// The statement of ``list(_:limit:in:)``.
    static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("round_id", equals: filter.round)
        conditions.add("kind", equals: filter.kind?.rawValue)
        conditions.add("region_code", equals: filter.region?.code)
        if let (average, id) = filter.after {
            conditions.add(
                "average_hundredths < \(average) OR (average_hundredths = \(average) AND nomination_id > \(id))")
        }
        return """
            SELECT \(columns) FROM nomination \(where: conditions)
            ORDER BY average_hundredths DESC, nomination_id LIMIT \(limit)
            """
    }

    // MARK: Writing

    /// Adds a nomination, unless the person is nominated in the round.
    static func add(_ nomination: Nomination, maskedName: String, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO nomination (\(columns), masked_name)
            VALUES (\(nomination.nominationID), \(nomination.roundID), \(nomination.personID),
                \(nomination.kind.rawValue), \(nomination.regionCode), \(nomination.frontLine),
                \(nomination.statement), \(nomination.state.rawValue), 0, 0, \(write.act.instantNanoseconds),
                \(maskedName))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for (position, evidence) in nomination.evidence.enumerated() {
            try write.execute(
                """
                INSERT INTO nomination_evidence (nomination_id, position, kind, record_id, summary)
                VALUES (\(nomination.nominationID), \(position), \(evidence.kind.rawValue), \(evidence.recordID),
                    \(evidence.summary))
                """)
        }
        return true
    }

    /// Moves a nomination on; false when it is in another state.
    static func advance(
        _ id: String, from: NominationState, to: NominationState, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET state = \(to.rawValue) WHERE nomination_id = \(id) AND state = \(from.rawValue)
            """) == 1
    }
}
