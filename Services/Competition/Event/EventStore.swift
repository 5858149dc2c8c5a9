internal import CompetitionMessages
internal import Ledger
internal import Rules
internal import Storage

/// Events of competitions.
enum EventStore {
    private static let columns: SQL = """
        event_id, competition_id, name, occupation_code, world_event, national_event, ranking, student_group,
        max_age_years, artificial_intelligence, brand, qualifying_rank, state, entry_count, world_skills_selection
        """

    /// Which events are listed.
    struct Filter: Sendable {
        var competitionID: String
    }

    static func decode(_ row: Row) throws -> CompetitionEvent {
        CompetitionEvent(
            eventID: try row.text("event_id"), competitionID: try row.text("competition_id"),
            name: try row.text("name"), occupationCode: try row.text("occupation_code"),
            worldEvent: try row.text("world_event"), nationalEvent: try row.text("national_event"),
            ranking: try row.choice("ranking"), studentGroup: try row.bool("student_group"),
            maxAgeYears: try row.int32("max_age_years"),
            artificialIntelligence: try row.bool("artificial_intelligence"), brand: try row.bool("brand"),
            qualifyingRank: try row.int32("qualifying_rank"), state: try row.choice("state"),
            entryCount: try row.int32("entry_count"), worldSkillsSelection: try row.bool("world_skills_selection"))
    }

    /// An event.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> CompetitionEvent {
        let found = try transaction.first(
            "SELECT \(columns) FROM competition_event WHERE event_id = \(id)", decode)
        guard let found else { throw CompetitionError.eventNotFound }
        return found
    }

    /// Adds an event.
    ///
    /// - Returns: false when its competition has one of that name.
    static func insert(_ event: CompetitionEvent, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO competition_event (\(columns), next_start_number, judges_per_aspect)
            VALUES (\(event.eventID), \(event.competitionID), \(event.name), \(event.occupationCode),
                \(event.worldEvent), \(event.nationalEvent), \(event.ranking.rawValue), \(event.studentGroup),
                \(event.maxAgeYears), \(event.artificialIntelligence), \(event.brand), \(event.qualifyingRank),
                \(event.state.rawValue), 0, \(event.worldSkillsSelection), 1, \(HeldScheme.usualJudges))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Up to `limit` events of a competition by name, after one.
    static func list(
        _ filter: Filter, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [CompetitionEvent] {
        try transaction.query(statement(filter, after: after, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("competition_id", equals: filter.competitionID)
        conditions.add("name", isAfter: after)
        return "SELECT \(columns) FROM competition_event \(where: conditions) ORDER BY name LIMIT \(limit)"
    }

    /// The events of a year's competitions, as far as coverage goes.
    static func covering(_ year: Int, in transaction: some Transaction) throws -> [EventCoverage.Covering] {
        try transaction.query(coveringStatement(year)) { row in
            guard let tier = PyramidTier(try row.choice("tier")) else {
                throw row.unreadable("tier", as: "tier of the pyramid")
            }
            return EventCoverage.Covering(
                tier: tier, world: try row.text("world_event"), national: try row.text("national_event"),
                isArtificialIntelligence: try row.bool("artificial_intelligence"))
        }
    }

    /// The statement of ``covering(_:in:)``.
    static func coveringStatement(_ year: Int) -> SQL {
        """
        SELECT e.event_id, c.tier, e.world_event, e.national_event, e.artificial_intelligence
        FROM competition c JOIN competition_event e ON e.competition_id = c.competition_id
        WHERE c.contest_year = \(year)
        """
    }

    /// Moves an event on.
    ///
    /// - Returns: false when it is in none of `states`.
    static func advance(
        _ id: String, from states: [EventState], to state: EventState, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE competition_event SET state = \(state.rawValue)
            WHERE event_id = \(id) AND state IN (\(list: states.map(\.rawValue)))
            """) == 1
    }

    /// Counts one more competitor of an event.
    ///
    /// - Returns: the start number; nil when there is no such event.
    static func takeStartNumber(of id: String, in write: WriteTransaction) throws -> Int? {
        try write.query(
            """
            UPDATE competition_event
            SET entry_count = entry_count + 1, next_start_number = next_start_number + 1
            WHERE event_id = \(id) RETURNING next_start_number - 1 AS start_number
            """
        ) { try $0.count("start_number") }.first
    }

    /// Counts one competitor less of an event.
    static func loseEntry(of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition_event SET entry_count = entry_count - 1 WHERE event_id = \(id)")
    }

    /// Sets how many judges score each judged aspect of an event.
    static func setJudges(_ count: Int, of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition_event SET judges_per_aspect = \(count) WHERE event_id = \(id)")
    }

    /// How many judges score each judged aspect of an event.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``.
    static func judges(of id: String, in transaction: some Transaction) throws -> Int32 {
        let found = try transaction.first(
            "SELECT event_id, judges_per_aspect FROM competition_event WHERE event_id = \(id)"
        ) { try $0.int32("judges_per_aspect") }
        guard let found else { throw CompetitionError.eventNotFound }
        return found
    }
}
