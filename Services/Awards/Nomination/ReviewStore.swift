internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the review of a round's nominations leads to: the experts' scores, and the places on the public list.
enum ReviewStore {
    /// Adds an expert's score, unless the expert gave one.
    static func score(_ id: String, expert: String, _ hundredths: Int, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO nomination_score (nomination_id, expert_person_id, score)
            VALUES (\(id), \(expert), \(hundredths)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        let scores = try write.query(scoresStatement(id)) { try $0.count("score") }
        try write.execute(
            """
            UPDATE nomination SET score_count = \(scores.count),
                average_hundredths = \(ShortlistSelection.average(of: scores))
            WHERE nomination_id = \(id)
            """)
        return true
    }

    /// The scores of a nomination.
    static func scoresStatement(_ id: String) -> SQL {
        "SELECT score FROM nomination_score WHERE nomination_id = \(id) ORDER BY expert_person_id"
    }

    /// What the shortlist is chosen from: every nomination of a round with its scores.
    static func candidates(round: String, in transaction: some Transaction) throws -> [ShortlistSelection.Candidate] {
        let scored = try transaction.query(roundScoresStatement(round)) { row in
            (nomination: try row.text("nomination_id"), score: try row.count("score"))
        }
        let scores = Dictionary(grouping: scored, by: \.nomination)
        return try transaction.query(candidatesStatement(round)) { row in
            let id = try row.text("nomination_id")
            return ShortlistSelection.Candidate(
                nomination: id, tier: try row.tier("kind"), scores: scores[id, default: []].map(\.score),
                isFrontLine: try row.bool("front_line"), nominatedAt: try row.integer("nominated_at"))
        }
    }

    /// The nominations of ``candidates(round:in:)``.
    static func candidatesStatement(_ round: String) -> SQL {
        "SELECT nomination_id, kind, front_line, nominated_at FROM nomination WHERE round_id = \(round)"
    }

    /// The scores of ``candidates(round:in:)``, one question for all of them.
    static func roundScoresStatement(_ round: String) -> SQL {
        """
        SELECT s.nomination_id AS nomination_id, s.score AS score
        FROM nomination n JOIN nomination_score s ON s.nomination_id = n.nomination_id
        WHERE n.round_id = \(round) ORDER BY s.nomination_id, s.expert_person_id
        """
    }

    /// Puts a nomination on the public list at its place, from 1, or leaves it off.
    static func place(_ id: String, at place: Int?, in write: WriteTransaction) throws {
        let state: NominationState = place == nil ? .notShortlisted : .shortlisted
        try write.execute(
            """
            UPDATE nomination SET state = \(state.rawValue), shortlist_place = \(place as Int?)
            WHERE nomination_id = \(id)
            """)
    }

    /// The public list, by award and place.
    static func shortlist(round: String, in transaction: some Transaction) throws -> [ShortlistedNomination] {
        try transaction.query(shortlistStatement(round)) { row in
            ShortlistedNomination(
                nominationID: try row.text("nomination_id"), kind: try row.tier("kind").kind,
                maskedName: try row.text("masked_name"), regionCode: try row.region("region_code").code,
                rank: try row.int32("shortlist_place"))
        }
    }

    /// The statement of ``shortlist(round:in:)``.
    static func shortlistStatement(_ round: String) -> SQL {
        """
        SELECT nomination_id, kind, masked_name, region_code, shortlist_place FROM nomination
        WHERE round_id = \(round) AND shortlist_place IS NOT NULL ORDER BY kind, shortlist_place
        """
    }
}
