internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Competitions.
enum CompetitionStore {
    private static let columns: SQL = """
        competition_id, name, tier, region_code, organiser_credit_code, parent_competition_id, series,
        registration_opens_on, registration_closes_on, begins_on, ends_on, delegation_quota, event_count, created_at, state,
        state_reason, delegation_total_quota
        """

    /// What narrows a list of competitions; nil and empty text narrow nothing.
    struct Filter: Sendable {
        var tier: CompetitionTier?
        /// The codes of a region and of what lies in it.
        var regions: ClosedRange<String>?
        /// The year of the contest.
        var year: Int?
        var series: String = ""
        var organiser: String?
        var parent: String = ""
        /// Part of the name.
        var name: String = ""
    }

    static func decode(_ row: Row) throws -> HeldCompetition {
        let message = Competition(
            competitionID: try row.text("competition_id"), name: try row.text("name"), tier: try row.choice("tier"),
            regionCode: try row.text("region_code"), organiserCreditCode: try row.text("organiser_credit_code"),
            parentCompetitionID: try row.optionalText("parent_competition_id") ?? "", series: try row.text("series"),
            registrationOpensOn: try row.dayText("registration_opens_on"),
            registrationClosesOn: try row.dayText("registration_closes_on"), beginsOn: try row.dayText("begins_on"),
            endsOn: try row.dayText("ends_on"), delegationQuota: try row.int32("delegation_quota"),
            eventCount: try row.int32("event_count"), createdAt: try row.timestamp("created_at"),
            state: try row.choice("state"), stateReason: try row.text("state_reason"),
            delegationTotalQuota: try row.int32("delegation_total_quota"))
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
                \(message.createdAt?.nanosecondsSince1970), \(message.state.rawValue), \(message.stateReason),
                \(message.delegationTotalQuota), \(days.begins.year))
            """)
    }

    /// Counts one more event of a competition.
    static func addEvent(to id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE competition SET event_count = event_count + 1 WHERE competition_id = \(id)")
    }

    /// The years and regions in which competitions of a series are or were held; cancelled ones are none.
    static func held(
        inSeries series: String, besides id: String = "", in transaction: some Transaction
    ) throws -> [(year: Int, region: RegionCode)] {
        try transaction.query(statement(inSeries: series, besides: id)) { row in
            (try row.int("contest_year"), try row.region("region_code"))
        }
    }

    /// The statement of ``held(inSeries:besides:in:)``.
    static func statement(inSeries series: String, besides id: String) -> SQL {
        """
        SELECT contest_year, region_code FROM competition
        WHERE series = \(series) AND competition_id <> \(id) AND state <> \(CompetitionState.cancelled.rawValue)
        """
    }

    /// Changes a competition's name, days, quotas and state.
    static func update(_ competition: HeldCompetition, in write: WriteTransaction) throws {
        let message = competition.message
        let days = competition.days
        try write.execute(
            """
            UPDATE competition SET name = \(message.name), registration_opens_on = \(days.registrationOpens.daysSince1970),
                registration_closes_on = \(days.registrationCloses.daysSince1970),
                begins_on = \(days.begins.daysSince1970), ends_on = \(days.ends.daysSince1970),
                contest_year = \(days.begins.year), delegation_quota = \(message.delegationQuota),
                delegation_total_quota = \(message.delegationTotalQuota), state = \(message.state.rawValue),
                state_reason = \(message.stateReason)
            WHERE competition_id = \(message.competitionID)
            """)
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
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("contest_year", equals: filter.year)
        if !filter.series.isEmpty { conditions.add("series", equals: filter.series) }
        conditions.add("organiser_credit_code", equals: filter.organiser)
        if !filter.parent.isEmpty { conditions.add("parent_competition_id", equals: filter.parent) }
        if !filter.name.isEmpty {
            let pattern = "%" + filter.name.flatMap { "%_!".contains($0) ? ["!", $0] : [$0] } + "%"
            conditions.add("name LIKE \(pattern) ESCAPE '!'")
        }
        conditions.add("competition_id", isBefore: after)
        return "SELECT \(columns) FROM competition \(where: conditions) ORDER BY competition_id DESC LIMIT \(limit)"
    }
}
