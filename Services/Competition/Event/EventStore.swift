internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Events of competitions.
enum EventStore {
    private static let columns: SQL = """
        event_id, competition_id, name, occupation_code, world_event, national_event, ranking, student_group,
        max_age_years, artificial_intelligence, qualifying_rank, state, entry_count, world_skills_selection, announced_on, brand_id,
        cancellation_reason, team_size, entry_quota, qualifying_competition_id, workers_only
        """

    /// Which events are listed.
    struct Filter: Sendable {
        var competitionID: String
    }

    static func decode(_ row: Row) throws -> CompetitionEvent {
        let cancellation = try row.text("cancellation_reason")
        var state: EventState = try row.choice("state")
        if state != .published, !(try row.isNull("announced_on")) { state = .announced }
        if !cancellation.isEmpty { state = .cancelled }
        return CompetitionEvent(
            eventID: try row.text("event_id"), competitionID: try row.text("competition_id"),
            name: try row.text("name"), occupationCode: try row.text("occupation_code"),
            worldEvent: try row.text("world_event"), nationalEvent: try row.text("national_event"),
            ranking: try row.choice("ranking"), studentGroup: try row.bool("student_group"),
            maxAgeYears: try row.int32("max_age_years"),
            artificialIntelligence: try row.bool("artificial_intelligence"),
            qualifyingRank: try row.int32("qualifying_rank"), state: state,
            entryCount: try row.int32("entry_count"), worldSkillsSelection: try row.bool("world_skills_selection"),
            teamSize: try row.int32("team_size"), entryQuota: try row.int32("entry_quota"),
            qualifyingCompetitionID: try row.text("qualifying_competition_id"),
            workersOnly: try row.bool("workers_only"), cancellationReason: cancellation,
            brandID: try row.text("brand_id"))
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
            INSERT INTO competition_event (event_id, competition_id, name, occupation_code, world_event, national_event, ranking,
                student_group, max_age_years, artificial_intelligence, brand, qualifying_rank, state, entry_count,
                world_skills_selection, next_start_number, judges_per_aspect, team_size, entry_quota,
                qualifying_competition_id, workers_only)
            VALUES (\(event.eventID), \(event.competitionID), \(event.name), \(event.occupationCode),
                \(event.worldEvent), \(event.nationalEvent), \(event.ranking.rawValue), \(event.studentGroup),
                \(event.maxAgeYears), \(event.artificialIntelligence), 0, \(event.qualifyingRank),
                \(event.state.rawValue), 0, \(event.worldSkillsSelection), 1, 1, \(event.teamSize), \(event.entryQuota),
                \(event.qualifyingCompetitionID), \(event.workersOnly))
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

    /// Whether another event of an event's competition has a name.
    static func isTaken(
        _ name: String, besides event: CompetitionEvent, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM competition_event
            WHERE competition_id = \(event.competitionID) AND name = \(name) AND event_id <> \(event.eventID)
            """)
    }

    /// Changes an event's name, quota, greatest age and qualifying rank.
    static func update(_ event: CompetitionEvent, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE competition_event SET name = \(event.name), entry_quota = \(event.entryQuota),
                max_age_years = \(event.maxAgeYears), qualifying_rank = \(event.qualifyingRank)
            WHERE event_id = \(event.eventID)
            """)
    }

    /// Ties an event to a brand.
    ///
    /// - Returns: false when it has one.
    static func tie(_ id: String, to brandID: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE competition_event SET brand_id = \(brandID) WHERE event_id = \(id) AND brand_id = ''") == 1
    }

    /// Cancels an event.
    static func cancel(_ id: String, reason: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition_event SET cancellation_reason = \(reason) WHERE event_id = \(id)")
    }

    /// Whether results of an event of a competition are announced or final.
    static func hasResults(ofCompetition id: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM competition_event WHERE competition_id = \(id)
                AND (announced_on IS NOT NULL OR state = \(EventState.published.rawValue))
            """)
    }

    /// The events of a year's competitions, as far as coverage goes.
    static func covering(_ year: Int, in transaction: some Transaction) throws -> [EventCoverage.Covering] {
        try transaction.query(coveringStatement(year)) { row in
            guard let tier = PyramidTier(try row.choice("tier")) else {
                throw row.unreadable("tier", as: "tier of the pyramid")
            }
            return EventCoverage.Covering(
                tier: tier, world: try row.text("world_event"), national: try row.text("national_event"),
                isArtificialIntelligence: try row.bool("artificial_intelligence"),
                isBrand: try !row.text("brand_id").isEmpty)
        }
    }

    /// The statement of ``covering(_:in:)``.
    static func coveringStatement(_ year: Int) -> SQL {
        """
        SELECT e.event_id, c.tier, e.world_event, e.national_event, e.artificial_intelligence, e.brand_id
        FROM competition c JOIN competition_event e ON e.competition_id = c.competition_id
        WHERE c.contest_year = \(year) AND c.state <> \(CompetitionState.cancelled.rawValue) AND e.cancellation_reason = ''
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

    /// Notes that an event's provisional results are announced.
    ///
    /// - Returns: false when they were before.
    static func announce(
        _ id: String, on day: CivilDay, publicityEnds: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE competition_event
            SET announced_on = \(day.daysSince1970), publicity_ends_on = \(publicityEnds.daysSince1970)
            WHERE event_id = \(id) AND announced_on IS NULL AND state <> \(EventState.published.rawValue)
            """) == 1
    }

    /// The last day of the publicity of an event's provisional results; nil when none are announced.
    static func publicityEnds(_ id: String, in transaction: some Transaction) throws -> CivilDay? {
        try transaction.first(
            """
            SELECT event_id, publicity_ends_on FROM competition_event
            WHERE event_id = \(id) AND publicity_ends_on IS NOT NULL
            """
        ) { try $0.day("publicity_ends_on") }
    }

    /// Counts one more entry of an event.
    ///
    /// - Returns: its number in the order of entry; nil when there is no such event.
    static func takeEntryNumber(of id: String, in write: WriteTransaction) throws -> Int? {
        try write.query(
            """
            UPDATE competition_event
            SET entry_count = entry_count + 1, next_start_number = next_start_number + 1
            WHERE event_id = \(id) RETURNING next_start_number - 1 AS entry_number
            """
        ) { try $0.count("entry_number") }.first
    }

    /// Counts one entry less of an event.
    static func loseEntry(of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition_event SET entry_count = entry_count - 1 WHERE event_id = \(id)")
    }

    /// Sets how many judges mark each aspect of an event, and whether extremes are left out.
    static func setJudges(_ scheme: MarkingScheme, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE competition_event
            SET judges_per_aspect = \(scheme.judgesPerAspect), measurers_per_aspect = \(scheme.measurersPerAspect),
                drops_extremes = \(scheme.dropsExtremes)
            WHERE event_id = \(scheme.eventID)
            """)
    }

    /// An empty scheme of an event, with how many judges mark each aspect.
    ///
    /// - Throws: ``CompetitionError/eventNotFound``.
    static func emptyScheme(of id: String, in transaction: some Transaction) throws -> MarkingScheme {
        let found = try transaction.first(
            """
            SELECT event_id, judges_per_aspect, measurers_per_aspect, drops_extremes
            FROM competition_event WHERE event_id = \(id)
            """
        ) { row in
            MarkingScheme(
                eventID: id, judgesPerAspect: try row.int32("judges_per_aspect"),
                measurersPerAspect: try row.int32("measurers_per_aspect"),
                dropsExtremes: try row.bool("drops_extremes"))
        }
        guard let found else { throw CompetitionError.eventNotFound }
        return found
    }
}
