internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// Levels granted from competition results.
enum LevelGrantStore {
    private static let replaced = SQL(raw: String(CertificateStanding.replaced.rawValue))

    private static let columns: SQL = """
        g.id, g.person_id, g.occupation_code, g.level, g.competition_id, g.event_id, g.place, g.articles, g.granted_on, \
        g.is_voided, g.results_version, g.region_code, g.issuer_credit_code, g.basis, g.employer_credit_code, \
        g.contribution, g.evidence, g.ends_on, g.void_reason, \
        (SELECT c.number FROM certificate c WHERE c.level_grant_id = g.id AND c.person_id = g.person_id \
        AND c.state <> \(replaced)) AS certificate_number
        """

    /// Stores a grant; false when the result gave one before.
    ///
    /// - Parameter end: last day of an appointment.
    static func grant(
        _ grant: LevelGrant, until end: CivilDay? = nil, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO level_grant (id, person_id, basis, occupation_code, level, region_code, competition_id, event_id, place, \
            employer_credit_code, contribution, evidence, ends_on, articles, granted_on, is_voided, void_reason, \
            results_version, issuer_credit_code) \
            VALUES (\(grant.levelGrantID), \(grant.personID), \(grant.basis.rawValue), \(grant.occupationCode), \(grant.level.rawValue), \
            \(grant.regionCode), \(grant.competitionID), \(grant.eventID), \(grant.rank), \
            \(grant.employerCreditCode), \(grant.contribution.rawValue), \(grant.evidence), \(end?.daysSince1970), \
            \(grant.articles.joined(separator: ";")), \(day.daysSince1970), 0, '', \(grant.resultsVersion), \
            \(grant.issuerCreditCode)) \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The grant of that id; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> LevelGrant? {
        try transaction.first("SELECT \(columns) FROM level_grant g WHERE g.id = \(id)", decode)
    }

    /// The grant, which must be there.
    ///
    /// - Throws: ``EvaluationError/levelGrantNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> LevelGrant {
        guard let grant = try find(id, in: transaction) else { throw EvaluationError.levelGrantNotFound }
        return grant
    }

    /// Every grant that stands and came from an event.
    static func standing(ofEvent event: String, in transaction: some Transaction) throws -> [LevelGrant] {
        try transaction.query(
            "SELECT \(columns) FROM level_grant g WHERE g.event_id = \(event) AND g.is_voided = 0 ORDER BY g.id", decode
        )
    }

    /// The highest level of the occupation that was granted to the person and stands on the day.
    static func highest(
        person: String, occupation: String, on day: CivilDay, in transaction: some Transaction
    ) throws -> SkillLevel? {
        let level = try transaction.first(
            """
            SELECT MAX(level) AS level FROM level_grant WHERE person_id = \(person) AND occupation_code = \(occupation) \
            AND is_voided = 0 AND (ends_on IS NULL OR ends_on >= \(day.daysSince1970))
            """
        ) { try $0.optionalLevel("level") }
        return level.flatMap { $0 }
    }

    /// The highest level of the occupation the person holds by a valid certificate or a standing grant, but for what came from an event.
    static func held(
        by person: String, occupation: OccupationCode, besidesEvent event: String, in transaction: some Transaction
    ) throws -> SkillLevel? {
        let level = try transaction.first(
            """
            SELECT MAX(h.level) AS level FROM ( \
            SELECT c.level FROM certificate c \
            LEFT JOIN level_grant g ON g.id = c.level_grant_id AND g.person_id = c.person_id \
            WHERE c.person_id = \(person) AND c.occupation_code = \(occupation.description) \
            AND c.state = \(CertificateStanding.valid.rawValue) AND (g.id IS NULL OR g.event_id <> \(event)) \
            UNION ALL SELECT g.level FROM level_grant g WHERE g.person_id = \(person) \
            AND g.occupation_code = \(occupation.description) AND g.is_voided = 0 AND g.event_id <> \(event)) h
            """
        ) { try $0.optionalLevel("level") }
        return level.flatMap { $0 }
    }

    /// How many levels that stand the results of other events gave a person in a year, in any occupation.
    static func promotions(
        of person: String, in year: Int, besidesEvent event: String, _ transaction: some Transaction
    ) throws -> Int {
        let first = (CivilDay(year: year, month: 1, day: 1) ?? .earliest).daysSince1970
        let next = (CivilDay(year: year + 1, month: 1, day: 1) ?? .latest).daysSince1970
        return try transaction.first(
            """
            SELECT COUNT(*) AS promotions FROM level_grant WHERE person_id = \(person) AND is_voided = 0 \
            AND basis = \(LevelGrantBasis.result.rawValue) AND event_id <> \(event) \
            AND granted_on >= \(first) AND granted_on < \(next)
            """
        ) { try $0.int("promotions") } ?? 0
    }

    /// Keeps whom the holder chose to issue the certificate.
    static func setIssuer(_ organisation: CreditCode, of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE level_grant SET issuer_credit_code = \(organisation.text) WHERE id = \(id)")
    }

    /// Voids a grant: a corrected result no longer gives it.
    static func void(_ id: String, version: Int32, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE level_grant SET is_voided = 1, results_version = \(version) WHERE id = \(id) AND is_voided = 0")
    }

    /// Voids a grant by people's decision; false when it is voided.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE level_grant SET is_voided = 1, void_reason = \(reason) WHERE id = \(id) AND is_voided = 0") == 1
    }

    /// Whose grants a list holds.
    struct Filter: Sendable {
        var person: String?
        var competition: String?
        /// Whom the holder chose.
        var issuer: String?
        /// Where the competition was held.
        var region: RegionCode?
    }

    /// Grants by id, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [LevelGrant] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("g.person_id", equals: filter.person)
        conditions.add("g.competition_id", equals: filter.competition)
        conditions.add("g.issuer_credit_code", equals: filter.issuer)
        conditions.add("g.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("g.id", isAfter: last)
        return "SELECT \(columns) FROM level_grant g \(where: conditions) ORDER BY g.id LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> LevelGrant {
        LevelGrant(
            levelGrantID: try row.text("id"), personID: try row.text("person_id"),
            occupationCode: try row.occupation("occupation_code").description, level: try row.level("level").level,
            competitionID: try row.text("competition_id"), eventID: try row.text("event_id"),
            rank: try row.int32("place"), articles: try row.text("articles").split(separator: ";").map(String.init),
            grantedOn: "\(try row.day("granted_on"))",
            certificateNumber: try row.optionalText("certificate_number") ?? "", voided: try row.bool("is_voided"),
            resultsVersion: try row.int32("results_version"), regionCode: try row.text("region_code"),
            issuerCreditCode: try row.text("issuer_credit_code"), basis: try row.choice("basis"),
            employerCreditCode: try row.text("employer_credit_code"),
            contribution: try row.choiceOrUnspecified("contribution"), evidence: try row.text("evidence"),
            endsOn: try row.dayText("ends_on"), voidReason: try row.text("void_reason"))
    }
}
