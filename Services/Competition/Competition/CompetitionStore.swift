internal import CompetitionMessages
internal import Ground
internal import Storage
internal import WireMessages

/// Competitions.
struct CompetitionStore: Sendable {
    static let columns: SQL = """
        competition_id, name, tier, region_code, organiser_credit_code, parent_competition_id, series,
        registration_opens_on, registration_closes_on, begins_on, ends_on, delegation_quota, event_count, created_at
        """

    static func decode(_ row: Row) -> Competition {
        Competition(
            competitionID: row.text(0), name: row.text(1), tier: CompetitionTier(rawValue: Int32(row.int(2))),
            regionCode: row.text(3), organiserCreditCode: row.text(4),
            parentCompetitionID: row.optionalText(5) ?? "", series: row.text(6),
            registrationOpensOn: dayText(row.int(7)), registrationClosesOn: dayText(row.int(8)),
            beginsOn: dayText(row.int(9)), endsOn: dayText(row.int(10)), delegationQuota: Int32(row.int(11)),
            eventCount: Int32(row.int(12)), createdAt: Timestamp(nanosecondsSince1970: row.integer(13)))
    }

    static func dayText(_ days: Int) -> String {
        CivilDay(daysSince1970: days).description
    }

    func find(_ id: String, in transaction: some Transaction) throws -> Competition? {
        try transaction.first("SELECT \(Self.columns) FROM competition WHERE competition_id = \(id)", Self.decode)
    }

    /// Adds a competition; `days` are registration's first and last and the contest's first and last.
    func add(_ competition: Competition, days: [CivilDay], in write: WriteTransaction) throws {
        let parent = competition.parentCompetitionID.isEmpty ? nil : competition.parentCompetitionID
        try write.execute(
            """
            INSERT INTO competition (\(Self.columns), contest_year)
            VALUES (\(competition.competitionID), \(competition.name), \(Int(competition.tier.rawValue)),
                \(competition.regionCode), \(competition.organiserCreditCode), \(parent as String?), \(competition.series),
                \(days[0].daysSince1970), \(days[1].daysSince1970), \(days[2].daysSince1970), \(days[3].daysSince1970),
                \(Int(competition.delegationQuota)), 0, \(competition.createdAt?.nanosecondsSince1970 ?? 0),
                \(days[2].year))
            """)
    }

    /// Year of the latest competition of a series and tier, if there was one.
    func lastOfSeries(_ series: String, tier: CompetitionTier, in transaction: some Transaction) throws -> Int? {
        guard !series.isEmpty else { return nil }
        return try transaction.first(
            """
            SELECT contest_year FROM competition WHERE series = \(series) AND tier = \(Int(tier.rawValue))
            ORDER BY begins_on DESC LIMIT 1
            """
        ) { $0.int(0) }
    }

    /// Up to `limit` competitions, newest first, after `after`.
    func list(
        tier: CompetitionTier, region: String, year: Int, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Competition] {
        var conditions: [SQL] = ["1 = 1"]
        if tier != .unspecified { conditions.append("tier = \(Int(tier.rawValue))") }
        if !region.isEmpty { conditions.append("region_code = \(region)") }
        if year > 0 { conditions.append("contest_year = \(year)") }
        if let after { conditions.append("competition_id < \(after)") }
        return try transaction.query(
            """
            SELECT \(Self.columns) FROM competition WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY competition_id DESC LIMIT \(limit)
            """, Self.decode)
    }
}
