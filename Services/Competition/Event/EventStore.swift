internal import CompetitionMessages
internal import Storage

/// Events of competitions.
struct EventStore: Sendable {
    static let columns: SQL = """
        event_id, competition_id, name, occupation_code, world_event, national_event, ranking, student_group,
        max_age_years, artificial_intelligence, brand, qualifying_rank, state, entry_count, world_skills_selection
        """

    static func decode(_ row: Row) -> CompetitionEvent {
        CompetitionEvent(
            eventID: row.text(0), competitionID: row.text(1), name: row.text(2), occupationCode: row.text(3),
            worldEvent: row.text(4), nationalEvent: row.text(5), ranking: RankingMethod(rawValue: Int32(row.int(6))),
            studentGroup: row.bool(7), maxAgeYears: Int32(row.int(8)), artificialIntelligence: row.bool(9),
            brand: row.bool(10), qualifyingRank: Int32(row.int(11)), state: EventState(rawValue: Int32(row.int(12))),
            entryCount: Int32(row.int(13)), worldSkillsSelection: row.bool(14))
    }

    func find(_ id: String, in transaction: some Transaction) throws -> CompetitionEvent? {
        try transaction.first("SELECT \(Self.columns) FROM competition_event WHERE event_id = \(id)", Self.decode)
    }

    /// Adds an event, unless its competition has one of that name.
    func add(_ event: CompetitionEvent, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO competition_event (\(Self.columns), next_start_number, judges_per_aspect)
            VALUES (\(event.eventID), \(event.competitionID), \(event.name), \(event.occupationCode),
                \(event.worldEvent), \(event.nationalEvent), \(Int(event.ranking.rawValue)), \(event.studentGroup),
                \(Int(event.maxAgeYears)), \(event.artificialIntelligence), \(event.brand), \(Int(event.qualifyingRank)),
                \(Int(event.state.rawValue)), 0, \(event.worldSkillsSelection), 1, 3)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        try write.execute(
            """
            UPDATE competition SET event_count = event_count + 1 WHERE competition_id = \(event.competitionID)
            """)
        return true
    }

    func list(
        of competitionID: String, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [CompetitionEvent] {
        let more: SQL = after.map { "AND name > \($0)" } ?? ""
        return try transaction.query(
            """
            SELECT \(Self.columns) FROM competition_event WHERE competition_id = \(competitionID) \(more)
            ORDER BY name LIMIT \(limit)
            """, Self.decode)
    }

    /// Moves an event on, from one of `states`; false when it is in another.
    func advance(_ id: String, from states: [EventState], to state: EventState, in write: WriteTransaction) throws
        -> Bool
    {
        let changed = try write.execute(
            """
            UPDATE competition_event SET state = \(Int(state.rawValue))
            WHERE event_id = \(id) AND state IN (\(list: states.map { Int($0.rawValue) }))
            """)
        return changed == 1
    }

    /// Events of a year's competitions: tier, world event, national event and whether it is one in artificial intelligence.
    func ofYear(
        _ year: Int, in transaction: some Transaction
    ) throws -> [(tier: CompetitionTier, world: String, national: String, ai: Bool)] {
        try transaction.query(
            """
            SELECT competition.tier, world_event, national_event, artificial_intelligence
            FROM competition JOIN competition_event ON competition_event.competition_id = competition.competition_id
            WHERE contest_year = \(year)
            """
        ) { (CompetitionTier(rawValue: Int32($0.int(0))), $0.text(1), $0.text(2), $0.bool(3)) }
    }
}
