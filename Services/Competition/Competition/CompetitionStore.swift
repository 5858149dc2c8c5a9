internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Competitions.
enum CompetitionStore {
    private static let columns: SQL = """
        competition_id, name, tier, region_code, organiser_credit_code, parent_competition_id, series,
        registration_opens_on, registration_closes_on, begins_on, ends_on, delegation_quota, event_count, created_at
        """

    /// What narrows a list of competitions; nil narrows nothing.
    struct Filter: Sendable {
        var tier: CompetitionTier?
        var region: RegionCode?
        /// The year of the contest.
        var year: Int?
    }

    static func decode(_ row: Row) throws -> HeldCompetition {
        let message = Competition(
            competitionID: try row.text("competition_id"), name: try row.text("name"), tier: try row.choice("tier"),
            regionCode: try row.text("region_code"), organiserCreditCode: try row.text("organiser_credit_code"),
            parentCompetitionID: try row.optionalText("parent_competition_id") ?? "", series: try row.text("series"),
            registrationOpensOn: try row.dayText("registration_opens_on"),
            registrationClosesOn: try row.dayText("registration_closes_on"), beginsOn: try row.dayText("begins_on"),
            endsOn: try row.dayText("ends_on"), delegationQuota: try row.int32("delegation_quota"),
            eventCount: try row.int32("event_count"), createdAt: try row.timestamp("created_at"))
        guard let tier = PyramidTier(message.tier) else { throw row.unreadable("tier", as: "tier of the pyramid") }
        return HeldCompetition(
            message: message, tier: tier, region: try row.region("region_code"),
            days: CompetitionPlan.Days(
                registrationOpens: try row.day("registration_opens_on"),
                registrationCloses: try row.day("registration_closes_on"), begins: try row.day("begins_on"),
                ends: try row.day("ends_on")))
    }

    /// A competition; nil when there is none of that id.
    static func find(_ id: String, in transaction: some Transaction) throws -> HeldCompetition? {
        try transaction.first("SELECT \(columns) FROM competition WHERE competition_id = \(id)", decode)
    }

    /// A competition.
    ///
    /// - Throws: ``CompetitionError/competitionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldCompetition {
        guard let found = try find(id, in: transaction) else { throw CompetitionError.competitionNotFound }
        return found
    }

    /// Adds a competition.
    static func insert(_ competition: HeldCompetition, in write: WriteTransaction) throws {
        let message = competition.message
        let parent = message.parentCompetitionID.isEmpty ? nil : message.parentCompetitionID
        let days = competition.days
        try write.execute(
            """
            INSERT INTO competition (\(columns), contest_year)
            VALUES (\(message.competitionID), \(message.name), \(message.tier.rawValue), \(competition.region.code),
                \(message.organiserCreditCode), \(parent as String?), \(message.series),
                \(days.registrationOpens.daysSince1970), \(days.registrationCloses.daysSince1970),
                \(days.begins.daysSince1970), \(days.ends.daysSince1970), \(message.delegationQuota), 0,
                \(message.createdAt?.nanosecondsSince1970), \(days.begins.year))
            """)
    }

    /// Counts one more event of a competition.
    static func addEvent(to id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition SET event_count = event_count + 1 WHERE competition_id = \(id)")
    }

    /// Year of the latest competition of a series and tier; nil when there was none.
    static func lastYear(
        ofSeries series: String, tier: PyramidTier, in transaction: some Transaction
    ) throws -> Int? {
        guard !series.isEmpty else { return nil }
        return try transaction.first(lastStatement(ofSeries: series, tier: tier)) { try $0.int("contest_year") }
    }

    /// The statement of ``lastYear(ofSeries:tier:in:)``.
    static func lastStatement(ofSeries series: String, tier: PyramidTier) -> SQL {
        """
        SELECT contest_year FROM competition WHERE series = \(series) AND tier = \(tier.message.rawValue)
        ORDER BY begins_on DESC LIMIT 1
        """
    }

    /// Up to `limit` competitions, newest first, after one.
    static func list(
        _ filter: Filter, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [HeldCompetition] {
        try transaction.query(statement(filter, after: after, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("tier", equals: filter.tier?.rawValue)
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("contest_year", equals: filter.year)
        conditions.add("competition_id", isBefore: after)
        return "SELECT \(columns) FROM competition \(where: conditions) ORDER BY competition_id DESC LIMIT \(limit)"
    }
}
