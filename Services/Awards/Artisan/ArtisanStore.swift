internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Storage

/// The pool of craftsmen; who left it stays on record.
enum ArtisanStore {
    private static let columns: SQL =
        "artisan_id, person_id, region_code, field, state, proposed_at, consented_on, reason"

    private static func decode(_ row: Row) throws -> Artisan {
        Artisan(
            artisanID: try row.text("artisan_id"), personID: try row.text("person_id"),
            regionCode: try row.region("region_code").code, field: try row.text("field"),
            state: try row.choice("state"), proposedAt: try row.timestamp("proposed_at"),
            consentedOn: try row.dayText("consented_on"), reason: try row.text("reason"))
    }

    /// The entry of an id with its facts.
    ///
    /// - Throws: ``AwardsError/artisanNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Artisan {
        let found = try transaction.first(
            "SELECT \(columns) FROM artisan WHERE artisan_id = \(id)", decode)
        guard var artisan = found else { throw AwardsError.artisanNotFound }
        artisan.facts = try transaction.query(
            "SELECT kind, record_id, summary FROM artisan_fact WHERE artisan_id = \(id) ORDER BY position"
        ) { row in
            Evidence(
                kind: try row.choice("kind"), recordID: try row.text("record_id"),
                summary: try row.text("summary"))
        }
        return artisan
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var region: RegionCode?
        var state: ArtisanState?
        var person: String?
        /// The last row of the page before.
        var after: String?
    }

    /// Entries without their facts, first proposed first.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws
        -> [Artisan]
    {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("person_id", equals: filter.person)
        conditions.add("artisan_id", isAfter: filter.after)
        return try transaction.query(
            "SELECT \(columns) FROM artisan \(where: conditions) ORDER BY artisan_id LIMIT \(limit)",
            decode)
    }

    /// Adds a proposal; false when the person is in the pool or asked already.
    static func add(_ artisan: Artisan, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO artisan (artisan_id, person_id, region_code, field, state, proposed_at, reason)
            VALUES (\(artisan.artisanID), \(artisan.personID), \(artisan.regionCode), \(artisan.field),
                \(artisan.state.rawValue), \(write.act.instantNanoseconds), '')
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for (position, fact) in artisan.facts.enumerated() {
            try write.execute(
                """
                INSERT INTO artisan_fact (artisan_id, position, kind, record_id, summary)
                VALUES (\(artisan.artisanID), \(position), \(fact.kind.rawValue), \(fact.recordID), \(fact.summary))
                """)
        }
        return true
    }

    /// Records the person's answer; false when it was given before.
    static func answer(_ id: String, consents: Bool, on day: CivilDay, in write: WriteTransaction)
        throws -> Bool
    {
        let state: ArtisanState = consents ? .member : .declined
        let consented = consents ? day.daysSince1970 : nil
        return try write.execute(
            """
            UPDATE artisan SET state = \(state.rawValue), consented_on = \(consented as Int?)
            WHERE artisan_id = \(id) AND state = \(ArtisanState.proposed.rawValue)
            """) == 1
    }

    /// Takes a person out of the pool; false when they are not in it.
    static func leave(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE artisan SET state = \(ArtisanState.left.rawValue), reason = \(reason)
            WHERE artisan_id = \(id) AND state IN (1, 2)
            """) == 1
    }
}
