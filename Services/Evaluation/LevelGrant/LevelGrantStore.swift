package import EvaluationMessages
package import Ground
package import Storage

/// Levels granted from competition results.
package enum LevelGrantStore {
    private static let columns: SQL = """
        g.id, g.person_id, g.occupation_code, g.level, g.competition_id, g.event_id, g.place, g.articles, g.granted_on, \
        g.is_voided, g.results_version, \
        COALESCE((SELECT c.number FROM certificate c \
        WHERE c.level_grant_id = g.id AND c.person_id = g.person_id AND c.state <> 4), '')
        """

    /// Stores a grant; false when the result gave one before.
    package static func grant(_ grant: LevelGrant, on day: CivilDay, in transaction: WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO level_grant (id, person_id, occupation_code, level, competition_id, event_id, place, articles, granted_on, \
            is_voided, results_version) \
            VALUES (\(grant.levelGrantID), \(grant.personID), \(grant.occupationCode), \(grant.level.rawValue), \
            \(grant.competitionID), \(grant.eventID), \(grant.rank), \(grant.articles.joined(separator: ";")), \
            \(day.daysSince1970), 0, \(grant.resultsVersion)) \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The grant of that id.
    package static func grant(_ id: String, in transaction: some Transaction) throws -> LevelGrant? {
        try transaction.first("SELECT \(columns) FROM level_grant g WHERE g.id = \(id)", read)
    }

    /// Every grant that stands and came from an event.
    package static func standing(ofEvent event: String, in transaction: some Transaction) throws -> [LevelGrant] {
        try transaction.query(
            "SELECT \(columns) FROM level_grant g WHERE g.event_id = \(event) AND g.is_voided = 0 ORDER BY g.id", read)
    }

    /// The highest level of the occupation that was granted to the person and stands.
    package static func highest(
        person: String, occupation: String, in transaction: some Transaction
    ) throws -> SkillLevel? {
        let level = try transaction.first(
            """
            SELECT MAX(level) FROM level_grant WHERE person_id = \(person) AND occupation_code = \(occupation) \
            AND is_voided = 0
            """
        ) { $0.optionalInt(0) }
        return level.flatMap { $0 }.flatMap(SkillLevel.init(rawValue:))
    }

    /// The highest level of the occupation the person holds by a valid certificate or a standing grant, but for what came from an event.
    package static func held(
        by person: String, occupation: String, besidesEvent event: String, in transaction: some Transaction
    ) throws -> SkillLevel? {
        let level = try transaction.first(
            """
            SELECT MAX(h.level) FROM ( \
            SELECT c.level FROM certificate c \
            LEFT JOIN level_grant g ON g.id = c.level_grant_id AND g.person_id = c.person_id \
            WHERE c.person_id = \(person) AND c.occupation_code = \(occupation) AND c.state = 1 \
            AND (g.id IS NULL OR g.event_id <> \(event)) \
            UNION ALL SELECT g.level FROM level_grant g WHERE g.person_id = \(person) \
            AND g.occupation_code = \(occupation) AND g.is_voided = 0 AND g.event_id <> \(event)) h
            """
        ) { $0.optionalInt(0) }
        return level.flatMap { $0 }.flatMap(SkillLevel.init(rawValue:))
    }

    /// Voids a grant: a corrected result no longer gives it.
    package static func void(_ id: String, version: Int32, in transaction: WriteTransaction) throws {
        try transaction.execute(
            "UPDATE level_grant SET is_voided = 1, results_version = \(version) WHERE id = \(id) AND is_voided = 0")
    }

    /// Grants of a person or a competition, by id.
    package static func list(
        person: String?, competition: String?, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [LevelGrant] {
        var conditions: [SQL] = []
        if let person { conditions.append("g.person_id = \(person)") }
        if let competition { conditions.append("g.competition_id = \(competition)") }
        if let after { conditions.append("g.id > \(after)") }
        return try transaction.query(
            "SELECT \(columns) FROM level_grant g\(conditions.whereClause) ORDER BY g.id LIMIT \(limit)", read)
    }

    private static func read(_ row: Row) -> LevelGrant {
        LevelGrant(
            levelGrantID: row.text(0), personID: row.text(1), occupationCode: row.text(2),
            level: .init(rawValue: Int32(row.int(3))), competitionID: row.text(4), eventID: row.text(5),
            rank: Int32(row.int(6)), articles: row.text(7).split(separator: ";").map(String.init),
            grantedOn: "\(CivilDay(daysSince1970: row.int(8)))", certificateNumber: row.text(11),
            voided: row.bool(9), resultsVersion: Int32(row.int(10)))
    }
}
