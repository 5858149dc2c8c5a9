internal import CompetitionMessages
internal import Ledger
internal import Storage

/// What sponsors give for competitions.
enum SponsorshipStore {
    /// Adds what a sponsor gives.
    static func insert(_ sponsorship: Sponsorship, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO sponsorship (sponsorship_id, competition_id, sponsor, kind, value_yuan, document)
            VALUES (\(sponsorship.sponsorshipID), \(sponsorship.competitionID), \(sponsorship.sponsor),
                \(sponsorship.kind.rawValue), \(sponsorship.valueYuan), \(sponsorship.document))
            """)
    }

    /// What was given for a competition, oldest first.
    static func list(ofCompetition id: String, in transaction: some Transaction) throws -> [Sponsorship] {
        try transaction.query(
            """
            SELECT sponsorship_id, competition_id, sponsor, kind, value_yuan, document FROM sponsorship
            WHERE competition_id = \(id) ORDER BY sponsorship_id
            """
        ) { row in
            Sponsorship(
                sponsorshipID: try row.text("sponsorship_id"), competitionID: try row.text("competition_id"),
                sponsor: try row.text("sponsor"), kind: try row.choice("kind"),
                valueYuan: try row.integer("value_yuan"), document: try row.text("document"))
        }
    }
}
