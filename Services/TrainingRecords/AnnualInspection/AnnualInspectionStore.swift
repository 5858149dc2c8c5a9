internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Annual inspections of institutions.
enum AnnualInspectionStore {
    private static let columns: SQL = """
        id, institution_credit_code, region_code, year, full_time_teachers, report, case_id, state
        """

    /// Enters a report; false when there is one for the year.
    static func insert(_ inspection: AnnualInspection, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO annual_inspection (\(columns), live)
            VALUES (\(inspection.annualInspectionID), \(inspection.institutionCreditCode), \(inspection.regionCode),
                \(inspection.year), \(inspection.fullTimeTeachers), \(inspection.report), '',
                \(AnnualInspectionState.filed.rawValue), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Notes its case.
    static func setCase(_ caseID: String, of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE annual_inspection SET case_id = \(caseID) WHERE id = \(id)")
    }

    /// Moves it to a state.
    static func move(_ id: String, to state: AnnualInspectionState, in write: WriteTransaction) throws {
        let live = state == .ended ? nil : 1
        try write.execute(
            "UPDATE annual_inspection SET state = \(state.rawValue), live = \(live.sqlValue) WHERE id = \(id)")
    }

    /// A report.
    ///
    /// - Throws: ``TrainingRecordsError/annualInspectionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> AnnualInspection {
        let found = try transaction.first("SELECT \(columns) FROM annual_inspection WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.annualInspectionNotFound }
        return found
    }

    /// Whether an institution failed the last one that was decided in a city.
    static func hasFailed(_ code: CreditCode, in city: RegionCode, _ transaction: some Transaction) throws -> Bool {
        let decided: [AnnualInspectionState] = [.passed, .failed]
        let last = try transaction.first(
            """
            SELECT state FROM annual_inspection WHERE institution_credit_code = \(code.text)
                AND region_code = \(city.code) AND state IN (\(list: decided.map(\.rawValue)))
            ORDER BY year DESC LIMIT 1
            """
        ) { try $0.choice("state", AnnualInspectionState.self) }
        return last == .failed
    }

    /// Findings about an institution in a city that are past their last day.
    static func overdueCount(
        of code: CreditCode, in city: RegionCode, on day: CivilDay, _ transaction: some Transaction
    ) throws -> Int {
        try FindingStore.list(
            .init(region: city, organisation: code, overdueOn: day), on: day, before: nil, limit: 1_000, in: transaction
        ).count
    }

    /// Institutions with classes in a city and year; with a year's filings left out, those that filed nothing.
    static func institutions(
        in city: RegionCode, year: Int, withoutFiling: Bool, of code: CreditCode? = nil, _ transaction: some Transaction
    ) throws -> [String] {
        let first = CivilDay(year: year, month: 1, day: 1) ?? .earliest
        let last = CivilDay(year: year, month: 12, day: 31) ?? .latest
        var conditions = Conditions()
        conditions.add("c.city_code", equals: city.code)
        conditions.add("c.institution_credit_code", equals: code?.text)
        conditions.add("c.state <> \(ClassState.cancelled.rawValue)")
        conditions.add("c.begins_on <= \(last.daysSince1970) AND c.ends_on >= \(first.daysSince1970)")
        if withoutFiling {
            conditions.add(
                """
                NOT EXISTS (SELECT 1 FROM annual_inspection a WHERE a.institution_credit_code = c.institution_credit_code
                    AND a.region_code = c.city_code AND a.year = \(year) AND a.live = 1)
                """)
        }
        return try transaction.query(
            """
            SELECT DISTINCT c.institution_credit_code FROM training_class c \(where: conditions)
            ORDER BY c.institution_credit_code
            """
        ) { try $0.text("institution_credit_code") }
    }

    /// What narrows a list of results.
    struct Filter: Sendable {
        var region: RegionCode?
        var year: Int?
        var state: AnnualInspectionState?
        var institution: CreditCode?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("year", equals: filter.year)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("institution_credit_code", equals: filter.institution?.text)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM annual_inspection \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Results, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [AnnualInspection] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    private static func decode(_ row: Row) throws -> AnnualInspection {
        AnnualInspection(
            annualInspectionID: try row.text("id"), caseID: try row.text("case_id"),
            institutionCreditCode: try row.text("institution_credit_code"),
            regionCode: try row.region("region_code").code, year: try row.int32("year"),
            state: try row.choice("state"), fullTimeTeachers: try row.int32("full_time_teachers"),
            report: try row.text("report"))
    }
}
