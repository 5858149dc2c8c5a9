internal import MessageRuntime
internal import CompetitionMessages
internal import Ground
internal import Storage

/// Published results, all versions, and what each person reached by the latest.
struct ResultStore: Sendable {
    /// Adds a version; false when there is one of that number already.
    func publish(_ results: EventResults, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO published_results (event_id, version, published_at, results)
            VALUES (\(results.eventID), \(Int(results.version)), \(results.publishedAt?.nanosecondsSince1970 ?? 0),
                \(results.packed()))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A version, or the latest for 0.
    func find(_ eventID: String, version: Int, in transaction: some Transaction) throws -> EventResults? {
        let which: SQL = version > 0 ? "AND version = \(version)" : ""
        let bytes = try transaction.first(
            """
            SELECT results FROM published_results WHERE event_id = \(eventID) \(which)
            ORDER BY version DESC LIMIT 1
            """
        ) { $0.blob(0) }
        guard let bytes else { return nil }
        return try EventResults(packed: bytes)
    }

    /// Keeps what a person reached, in place of an earlier version's.
    func keep(_ result: PersonResult, personID: String, endedOn: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO person_result (person_id, event_id, ended_on, tier, occupation_code, place, result)
            VALUES (\(personID), \(result.eventID), \(endedOn.daysSince1970), \(Int(result.tier.rawValue)),
                \(result.occupationCode), \(Int(result.rank)), \(result.packed()))
            ON CONFLICT (person_id, event_id) DO UPDATE SET place = excluded.place, result = excluded.result
            """)
    }

    /// A person's results, newest first, after the last row of the page before.
    func list(
        of personID: String, after: (endedOn: Int, eventID: String)?, limit: Int, in transaction: some Transaction
    ) throws -> [(endedOn: Int, result: PersonResult)] {
        let more: SQL =
            after.map {
                "AND (ended_on < \($0.endedOn) OR (ended_on = \($0.endedOn) AND event_id > \($0.eventID)))"
            } ?? ""
        let rows = try transaction.query(
            """
            SELECT ended_on, result FROM person_result WHERE person_id = \(personID) \(more)
            ORDER BY ended_on DESC, event_id LIMIT \(limit)
            """
        ) { ($0.int(0), $0.blob(1)) }
        return try rows.map { ($0.0, try PersonResult(packed: $0.1)) }
    }

    /// A person's best rank in an occupation at one of `tiers`; nil without a result.
    func bestRank(
        of personID: String, at tiers: [CompetitionTier], occupation: String, in transaction: some Transaction
    ) throws -> Int? {
        try transaction.first(
            """
            SELECT place FROM person_result
            WHERE person_id = \(personID) AND occupation_code = \(occupation)
                AND tier IN (\(list: tiers.map { Int($0.rawValue) }))
            ORDER BY place LIMIT 1
            """
        ) { $0.int(0) }
    }
}
