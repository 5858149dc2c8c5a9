internal import MessageRuntime
internal import AwardsMessages
internal import Rules
internal import Storage
internal import WireMessages

/// Nominations with their evidence and scores.
struct NominationStore: Sendable {
    static let columns: SQL = """
        nomination_id, round_id, person_id, kind, region_code, front_line, statement, state, score_count,
        average_hundredths, nominated_at
        """

    static func decode(_ row: Row) -> Nomination {
        Nomination(
            nominationID: row.text(0), roundID: row.text(1), personID: row.text(2),
            kind: AwardKind(rawValue: Int32(row.int(3))), regionCode: row.text(4), frontLine: row.bool(5),
            statement: row.text(6), state: NominationState(rawValue: Int32(row.int(7))),
            scoreCount: Int32(row.int(8)), averageScoreHundredths: Int32(row.int(9)),
            nominatedAt: Timestamp(nanosecondsSince1970: row.integer(10)))
    }

    /// A nomination with its evidence.
    func find(_ id: String, in transaction: some Transaction) throws -> Nomination? {
        guard
            var nomination = try transaction.first(
                "SELECT \(Self.columns) FROM nomination WHERE nomination_id = \(id)", Self.decode)
        else { return nil }
        nomination.evidence = try transaction.query(
            "SELECT kind, record_id, summary FROM nomination_evidence WHERE nomination_id = \(id) ORDER BY position"
        ) { Evidence(kind: EvidenceKind(rawValue: Int32($0.int(0))), recordID: $0.text(1), summary: $0.text(2)) }
        return nomination
    }

    /// Adds a nomination, unless the person is nominated in the round.
    func add(_ nomination: Nomination, maskedName: String, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO nomination (\(Self.columns), masked_name)
            VALUES (\(nomination.nominationID), \(nomination.roundID), \(nomination.personID),
                \(Int(nomination.kind.rawValue)), \(nomination.regionCode), \(nomination.frontLine),
                \(nomination.statement), \(Int(nomination.state.rawValue)), 0, 0, \(write.act.instantNanoseconds),
                \(maskedName))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for (position, evidence) in nomination.evidence.enumerated() {
            try write.execute(
                """
                INSERT INTO nomination_evidence (nomination_id, position, kind, record_id, summary)
                VALUES (\(nomination.nominationID), \(position), \(Int(evidence.kind.rawValue)), \(evidence.recordID),
                    \(evidence.summary))
                """)
        }
        return true
    }

    func isNominated(_ personID: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM nomination WHERE round_id = \(round) AND person_id = \(personID)")
    }

    /// How many a region has nominated for an award.
    func count(_ region: String, _ kind: AwardKind, round: String, in transaction: some Transaction) throws -> Int {
        try transaction.first(
            """
            SELECT count(*) FROM nomination
            WHERE round_id = \(round) AND region_code = \(region) AND kind = \(Int(kind.rawValue))
            """
        ) { $0.int(0) } ?? 0
    }

    /// A round's nominations, best average first, then by id; without evidence.
    func list(
        round: String, kind: AwardKind, region: String, after: (average: Int, id: String)?, limit: Int,
        in transaction: some Transaction
    ) throws -> [Nomination] {
        var conditions: [SQL] = ["round_id = \(round)"]
        if kind != .unspecified { conditions.append("kind = \(Int(kind.rawValue))") }
        if !region.isEmpty { conditions.append("region_code = \(region)") }
        if let after {
            conditions.append(
                """
                (average_hundredths < \(after.average)
                OR (average_hundredths = \(after.average) AND nomination_id > \(after.id)))
                """)
        }
        return try transaction.query(
            """
            SELECT \(Self.columns) FROM nomination WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY average_hundredths DESC, nomination_id LIMIT \(limit)
            """, Self.decode)
    }

    // MARK: Review

    /// Adds an expert's score, unless the expert gave one.
    func score(_ id: String, expert: String, _ hundredths: Int, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO nomination_score (nomination_id, expert_person_id, score)
            VALUES (\(id), \(expert), \(hundredths)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        let scores = try scores(of: id, in: write)
        try write.execute(
            """
            UPDATE nomination SET score_count = \(scores.count),
                average_hundredths = \(ShortlistSelection.average(of: scores))
            WHERE nomination_id = \(id)
            """)
        return true
    }

    private func scores(of id: String, in transaction: some Transaction) throws -> [Int] {
        try transaction.query(
            "SELECT score FROM nomination_score WHERE nomination_id = \(id) ORDER BY expert_person_id"
        ) { $0.int(0) }
    }

    /// What the shortlist is chosen from.
    func candidates(round: String, in transaction: some Transaction) throws -> [ShortlistSelection.Candidate] {
        let nominations = try transaction.query(
            "SELECT nomination_id, kind, front_line, nominated_at FROM nomination WHERE round_id = \(round)"
        ) { ($0.text(0), AwardKind(rawValue: Int32($0.int(1))), $0.bool(2), $0.integer(3)) }
        return try nominations.compactMap { id, kind, frontLine, nominatedAt in
            guard let tier = SelectionTier(kind) else { return nil }
            return ShortlistSelection.Candidate(
                nomination: id, tier: tier, scores: try scores(of: id, in: transaction), isFrontLine: frontLine,
                nominatedAt: nominatedAt)
        }
    }

    /// Puts a nomination on the public list at its place, from 1, or leaves it off.
    func place(_ id: String, at place: Int?, in write: WriteTransaction) throws {
        let state: NominationState = place == nil ? .notShortlisted : .shortlisted
        try write.execute(
            """
            UPDATE nomination SET state = \(Int(state.rawValue)), shortlist_place = \(place as Int?)
            WHERE nomination_id = \(id)
            """)
    }

    /// The public list, by award and place.
    func shortlist(round: String, in transaction: some Transaction) throws -> [ShortlistedNomination] {
        try transaction.query(
            """
            SELECT nomination_id, kind, masked_name, region_code, shortlist_place FROM nomination
            WHERE round_id = \(round) AND shortlist_place IS NOT NULL ORDER BY kind, shortlist_place
            """
        ) {
            ShortlistedNomination(
                nominationID: $0.text(0), kind: AwardKind(rawValue: Int32($0.int(1))), maskedName: $0.text(2),
                regionCode: $0.text(3), rank: Int32($0.int(4)))
        }
    }

    /// Moves a nomination on; false when it is in another state.
    func advance(_ id: String, from: NominationState, to: NominationState, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET state = \(Int(to.rawValue))
            WHERE nomination_id = \(id) AND state = \(Int(from.rawValue))
            """) == 1
    }
}
