internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

/// What enterprises want, by quarter.
enum DemandSurveyStore {
    private static let columns: SQL =
        "s.survey_id, s.credit_code, s.region_code, s.quarter, s.version, s.is_current, s.filed_at, s.voided_on, s.void_reason"

    /// A survey as stored, without its lines.
    struct Stored: Sendable {
        var message: DemandSurvey
        let region: RegionCode
    }

    /// What narrows a list of surveys; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var enterprise: CreditCode?
        var quarter: Quarter?
        var occupation: OccupationCode?
        var project: DemandProject?
    }

    /// A survey without its lines.
    ///
    /// - Throws: ``CatalogError/demandSurveyNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM demand_survey s WHERE s.survey_id = \(id)", decode)
        guard let found else { throw CatalogError.demandSurveyNotFound }
        return found
    }

    /// A survey with its lines.
    ///
    /// - Throws: ``CatalogError/demandSurveyNotFound``.
    static func complete(_ id: String, in transaction: some Transaction) throws -> Stored {
        var stored = try existing(id, in: transaction)
        stored.message.lines = try transaction.query(
            """
            SELECT survey_id, number, occupation_code, level, wanted, vacant, open_days, wage_from_yuan, wage_to_yuan,
                region_code, project
            FROM demand_line WHERE survey_id = \(id) ORDER BY number
            """
        ) { row in
            DemandLine(
                occupationCode: try row.text("occupation_code"), level: try row.choiceOrUnspecified("level"),
                wanted: try row.int32("wanted"), vacant: try row.int32("vacant"), openDays: try row.int32("open_days"),
                wageFromYuan: try row.integer("wage_from_yuan"), wageToYuan: try row.integer("wage_to_yuan"),
                regionCode: try row.text("region_code"), project: try row.choiceOrUnspecified("project"))
        }
        return stored
    }

    /// Files a survey as the next of its quarter; the one before does not count any more.
    static func insert(
        _ id: String, _ request: FileDemandSurveyRequest.Checked, in region: RegionCode, at nanoseconds: Int64,
        in write: WriteTransaction
    ) throws {
        let (enterprise, quarter) = (request.enterpriseCreditCode.text, request.quarter.description)
        try write.execute(
            """
            UPDATE demand_survey SET is_current = 0
            WHERE credit_code = \(enterprise) AND quarter = \(quarter) AND is_current = 1
            """)
        try write.execute(
            """
            INSERT INTO demand_survey (survey_id, credit_code, region_code, quarter, version, is_current, filed_at,
                void_reason)
            SELECT \(id), \(enterprise), \(region.code), \(quarter), COALESCE(MAX(version), 0) + 1, 1, \(nanoseconds), ''
            FROM demand_survey WHERE credit_code = \(enterprise) AND quarter = \(quarter)
            """)
        for (index, line) in request.lines.enumerated() {
            try write.execute(
                """
                INSERT INTO demand_line (survey_id, number, occupation_code, level, wanted, vacant, open_days,
                    wage_from_yuan, wage_to_yuan, region_code, city_code, project)
                VALUES (\(id), \(index), \(line.occupationCode.description), \(line.level?.rawValue ?? 0), \(line.wanted),
                    \(line.vacant), \(line.openDays), \(line.wageFromYuan), \(line.wageToYuan), \(line.regionCode.code),
                    \((line.regionCode.city ?? line.regionCode).code), \(line.project?.rawValue ?? 0))
                """)
        }
    }

    /// Voids a survey; false when it does not count.
    static func void(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE demand_survey SET is_current = 0, voided_on = \(day.daysSince1970), void_reason = \(reason)
            WHERE survey_id = \(id) AND is_current = 1
            """) == 1
    }

    /// The statement of a list, by id.
    static func list(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("s.survey_id", isAfter: id)
        conditions.add("s.region_code", isWithin: filter.regions)
        conditions.add("s.credit_code", equals: filter.enterprise?.text)
        conditions.add("s.quarter", equals: filter.quarter?.description)
        if filter.occupation != nil || filter.project != nil {
            var lines = Conditions()
            lines.add("l.survey_id = s.survey_id")
            lines.add("l.occupation_code", equals: filter.occupation?.description)
            lines.add("l.project", equals: filter.project?.rawValue)
            conditions.add("EXISTS (SELECT 1 FROM demand_line l \(where: lines))")
        }
        return "SELECT \(columns) FROM demand_survey s \(where: conditions) ORDER BY s.survey_id LIMIT \(limit)"
    }

    /// What enterprises want in a quarter, in a city or everywhere, of the surveys that count.
    static func demands(
        in quarter: Quarter, city: RegionCode?, _ transaction: some Transaction
    ) throws -> [ShortageRanking.Demand] {
        var conditions = Conditions()
        conditions.add("s.quarter", equals: quarter.description)
        conditions.add("s.is_current = 1")
        conditions.add("l.city_code", equals: city?.code)
        return try transaction.query(
            """
            SELECT l.occupation_code, l.city_code, s.credit_code, CAST(SUM(l.wanted) AS BIGINT) AS wanted,
                CAST(SUM(l.vacant) AS BIGINT) AS vacant, CAST(MAX(l.open_days) AS BIGINT) AS open_days,
                CAST(SUM(CASE WHEN l.project > 0 THEN l.wanted ELSE 0 END) AS BIGINT) AS project_wanted
            FROM demand_survey s JOIN demand_line l ON l.survey_id = s.survey_id \(where: conditions)
            GROUP BY l.occupation_code, l.city_code, s.credit_code
            """
        ) { row in
            ShortageRanking.Demand(
                occupation: try row.occupation("occupation_code"), city: try row.region("city_code"),
                enterprise: try row.creditCode("credit_code"), wanted: try row.integer("wanted"),
                vacant: try row.integer("vacant"), openDays: try row.int("open_days"),
                projectWanted: try row.integer("project_wanted"))
        }
    }

    static func decode(_ row: Row) throws -> Stored {
        let message = DemandSurvey(
            surveyID: try row.text("survey_id"), enterpriseCreditCode: try row.text("credit_code"),
            quarter: try row.text("quarter"), version: try row.int32("version"), current: try row.bool("is_current"),
            filedAt: try row.timestamp("filed_at"), voidedOn: try row.dayText("voided_on"),
            voidReason: try row.text("void_reason"))
        return Stored(message: message, region: try row.region("region_code"))
    }
}
