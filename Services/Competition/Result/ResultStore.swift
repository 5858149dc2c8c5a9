internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage

/// Published results, all versions, and what each person reached by the latest.
enum ResultStore {
    /// Whose results are listed.
    struct Filter: Sendable {
        var personID: String
    }

    /// The last row of the page before: the last day of the contest, in days since 1970-01-01, and the event.
    struct Place: Sendable {
        var endedOn: Int64
        var eventID: String
    }

    /// Adds a version, and keeps what each competitor reached in place of an earlier version's.
    ///
    /// - Returns: false when there is a version of that number already.
    static func insert(
        _ results: EventResults, endedOn: CivilDay, at instant: Int64, in write: WriteTransaction
    ) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO published_results (event_id, version, published_at, results)
            VALUES (\(results.eventID), \(results.version), \(instant), \(results.packed()))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        for competitor in results.results {
            let result = PersonResult(competitor, in: results)
            try write.execute(
                """
                INSERT INTO person_result (person_id, event_id, ended_on, tier, occupation_code, place, result)
                VALUES (\(competitor.personID), \(result.eventID), \(endedOn.daysSince1970), \(result.tier.rawValue),
                    \(result.occupationCode), \(result.rank), \(result.packed()))
                ON CONFLICT (person_id, event_id) DO UPDATE SET place = excluded.place, result = excluded.result
                """)
        }
        return true
    }

    /// A version, or the latest for nil; nil when it is not published.
    static func find(
        _ eventID: String, version: Int? = nil, in transaction: some Transaction
    ) throws -> EventResults? {
        try transaction.first(statement(of: eventID, version: version)) { try $0.message("results") }
    }

    /// The day on which the latest version was published; nil when none was.
    static func publishedOn(_ eventID: String, in transaction: some Transaction) throws -> CivilDay? {
        try transaction.first(statement(of: eventID)) { row in
            CivilDay(nanosecondsSince1970: try row.integer("published_at"))
        }
    }

    /// The statement of ``find(_:version:in:)``.
    static func statement(of eventID: String, version: Int? = nil) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: eventID)
        conditions.add("version", equals: version)
        return """
            SELECT event_id, version, published_at, results FROM published_results \(where: conditions)
            ORDER BY version DESC LIMIT 1
            """
    }

    /// Up to `limit` results of a person, newest first, after one.
    static func list(
        _ filter: Filter, after: Place?, limit: Int, in transaction: some Transaction
    ) throws -> [(endedOn: CivilDay, result: PersonResult)] {
        try transaction.query(statement(filter, after: after, limit: limit)) { row in
            (try row.day("ended_on"), try row.message("result"))
        }
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after: Place?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("person_id", equals: filter.personID)
        if let after {
            conditions.add(
                "ended_on < \(after.endedOn) OR (ended_on = \(after.endedOn) AND event_id > \(after.eventID))")
        }
        return """
            SELECT person_id, event_id, ended_on, result FROM person_result \(where: conditions)
            ORDER BY ended_on DESC, event_id LIMIT \(limit)
            """
    }

    /// A person's best rank in an occupation at one of `tiers`; nil without a result.
    static func bestRank(
        of personID: String, at tiers: [PyramidTier], occupation: String, in transaction: some Transaction
    ) throws -> Int? {
        try transaction.first(
            """
            SELECT person_id, place FROM person_result
            WHERE person_id = \(personID) AND occupation_code = \(occupation)
                AND tier IN (\(list: tiers.map(\.message.rawValue)))
            ORDER BY place LIMIT 1
            """
        ) { try $0.count("place") }
    }
}

extension PersonResult {
    /// What a competitor reached by results.
    fileprivate init(_ competitor: CompetitorResult, in results: EventResults) {
        self.init(
            competitionID: results.competitionID, competitionName: results.competitionName, tier: results.tier,
            eventID: results.eventID, eventName: results.eventName, occupationCode: results.occupationCode,
            rank: competitor.rank, markHundredths: competitor.markHundredths, scale: competitor.scale,
            medal: competitor.medal, endedOn: results.endedOn, studentGroup: results.studentGroup,
            competitorCount: Int32(results.results.count))
    }
}
