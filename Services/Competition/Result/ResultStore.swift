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

    /// Adds a version; of a final one it keeps what each competitor reached in place of an earlier version's.
    ///
    /// - Returns: false when there is a version of that number already.
    static func insert(_ results: EventResults, at instant: Int64, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO published_results (event_id, version, published_at, results, provisional)
            VALUES (\(results.eventID), \(results.version), \(instant), \(results.packed()), \(results.provisional))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        if !results.provisional {
            for competitor in results.results {
                try keep(PersonResult(competitor, in: results), of: competitor.personID, in: write)
            }
        }
        return true
    }

    /// Keeps what a person reached in an event, in place of what was kept before.
    static func keep(_ result: PersonResult, of personID: String, in write: WriteTransaction) throws {
        guard let endedOn = CivilDay(result.endedOn) else {
            throw StorageError.corrupt("the results of event \(result.eventID) have no last day")
        }
        try write.execute(
            """
            INSERT INTO person_result (person_id, event_id, competition_id, ended_on, tier, occupation_code, place, result)
            VALUES (\(personID), \(result.eventID), \(result.competitionID), \(endedOn.daysSince1970),
                \(result.tier.rawValue), \(result.occupationCode), \(result.rank), \(result.packed()))
            ON CONFLICT (person_id, event_id) DO UPDATE SET place = excluded.place, result = excluded.result
            """)
    }

    /// A version, or the latest for nil; nil when it is not published.
    static func find(
        _ eventID: String, version: Int? = nil, in transaction: some Transaction
    ) throws -> EventResults? {
        try transaction.first(statement(of: eventID, version: version)) { try $0.message("results") }
    }

    /// The latest version of the results of each event of a competition.
    static func latest(
        ofCompetition id: String, in transaction: some Transaction
    ) throws -> [EventResults] {
        try transaction.query(
            """
            SELECT p.event_id, p.results FROM published_results p
            JOIN competition_event e ON e.event_id = p.event_id
            WHERE e.competition_id = \(id)
                AND p.version = (SELECT MAX(l.version) FROM published_results l WHERE l.event_id = p.event_id)
            ORDER BY p.event_id
            """
        ) { try $0.message("results") }
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

    /// A person's best place that qualifies for an event: in its occupation, in the lower competition it names or in one that leads to its
    /// competition, in a contest that ended in time; nil without one.
    static func qualifyingRank(
        of personID: String, for held: HeldEvent, since earliest: CivilDay, in transaction: some Transaction
    ) throws -> Int? {
        try transaction.first(qualifyingStatement(of: personID, for: held, since: earliest)) { try $0.count("place") }
    }

    /// The statement of ``qualifyingRank(of:for:since:in:)``.
    static func qualifyingStatement(of personID: String, for held: HeldEvent, since earliest: CivilDay) -> SQL {
        var conditions = Conditions()
        conditions.add("r.person_id", equals: personID)
        conditions.add("r.occupation_code", equals: held.event.occupationCode)
        conditions.add("r.place > 0 AND r.ended_on >= \(earliest.daysSince1970)")
        if held.event.qualifyingCompetitionID.isEmpty {
            conditions.add("c.parent_competition_id", equals: held.event.competitionID)
        } else {
            conditions.add("r.competition_id", equals: held.event.qualifyingCompetitionID)
        }
        return """
            SELECT r.person_id, r.place FROM person_result r JOIN competition c ON c.competition_id = r.competition_id
            \(where: conditions) ORDER BY r.place LIMIT 1
            """
    }

    /// How many persons and times there are in a year's final results by tier.
    static func participation(in year: Int, _ transaction: some Transaction) throws -> [TierParticipation] {
        try transaction.query(participationStatement(in: year)) { row in
            TierParticipation(
                tier: try row.choice("tier"), persons: try row.int32("persons"), personTimes: try row.int32("times"))
        }
    }

    /// The statement of ``participation(in:_:)``: a place of 0 may be of somebody who was absent, and is not counted.
    static func participationStatement(in year: Int) -> SQL {
        let first = (CivilDay(year: year, month: 1, day: 1) ?? .earliest).daysSince1970
        let next = (CivilDay(year: year + 1, month: 1, day: 1) ?? .latest).daysSince1970
        return """
            SELECT tier, count(DISTINCT person_id) AS persons, count(*) AS times FROM person_result
            WHERE tier BETWEEN 1 AND 9 AND ended_on >= \(first) AND ended_on < \(next) AND place > 0
            GROUP BY tier ORDER BY tier
            """
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
            competitorCount: results.competitorCount, status: competitor.status)
    }
}
