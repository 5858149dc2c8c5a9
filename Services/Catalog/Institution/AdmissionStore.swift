internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// Institutions in the cities' catalogs.
enum AdmissionStore {
    private static let columns: SQL = """
        a.admission_id, a.region_code, a.credit_code, a.effective_from, a.effective_to, a.withdrawn_on,
        a.withdrawal_reason, o.name
        """
    private static let tables: SQL =
        "institution_admission a JOIN organisation o ON o.credit_code = a.credit_code"

    /// What narrows a list of admissions; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var creditCode: String?
        /// Only those in force on this day.
        var day: CivilDay?
        /// Only those that may run this programme.
        var programme: Programme?
    }

    /// An admission; nil when there is none of that id.
    static func admission(_ id: String, in transaction: some Transaction) throws -> InstitutionAdmission? {
        let found = try transaction.query(
            "SELECT \(columns) FROM \(tables) WHERE a.admission_id = \(id)", message)
        return try completed(found, in: transaction).first
    }

    /// Every admission of an institution in a city, the newest first.
    static func admissions(
        of creditCode: String, in region: RegionCode, in transaction: some Transaction
    ) throws -> [InstitutionAdmission] {
        let found = try transaction.query(
            """
            SELECT \(columns) FROM \(tables) WHERE a.credit_code = \(creditCode) AND a.region_code = \(region.code)
            ORDER BY a.effective_from DESC, a.admission_id DESC
            """, message)
        return try completed(found, in: transaction)
    }

    /// Admissions by id, after one.
    static func admissions(
        _ filter: Filter, after: String, limit: Int, in transaction: some Transaction
    ) throws -> [InstitutionAdmission] {
        try completed(transaction.query(list(filter, after: after, limit: limit), message), in: transaction)
    }

    /// The statement of ``admissions(_:after:limit:in:)``, for the test of its plan.
    static func list(_ filter: Filter, after: String, limit: Int) -> SQL {
        var conditions: [SQL] = ["a.admission_id > \(after)"]
        if let region = filter.region { conditions.append("a.region_code = \(region.code)") }
        if let creditCode = filter.creditCode { conditions.append("a.credit_code = \(creditCode)") }
        if let day = filter.day?.daysSince1970 {
            conditions.append(
                """
                a.effective_from <= \(day) AND (a.effective_to IS NULL OR a.effective_to >= \(day))
                    AND (a.withdrawn_on IS NULL OR a.withdrawn_on > \(day))
                """)
        }
        if let programme = filter.programme {
            conditions.append(
                """
                (EXISTS (SELECT 1 FROM admission_programme p WHERE p.admission_id = a.admission_id
                    AND p.programme = \(programme.rawValue))
                OR NOT EXISTS (SELECT 1 FROM admission_programme p WHERE p.admission_id = a.admission_id))
                """)
        }
        return """
            SELECT \(columns) FROM \(tables) WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY a.admission_id LIMIT \(limit)
            """
    }

    /// Enters an admission; false when the institution has one in the city that is neither withdrawn nor expired by its first day.
    ///
    /// The unique index over current admissions decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ admission: InstitutionAdmission, _ period: DayPeriod, in transaction: WriteTransaction
    ) throws -> Bool {
        let first = period.first.daysSince1970
        try transaction.execute(
            """
            UPDATE institution_admission SET is_current = 0
            WHERE region_code = \(admission.regionCode) AND credit_code = \(admission.institutionCreditCode)
                AND is_current = 1 AND effective_to < \(first)
            """)
        let entered = try transaction.execute(
            """
            INSERT INTO institution_admission (admission_id, region_code, credit_code, effective_from, effective_to,
                withdrawal_reason, is_current)
            VALUES (\(admission.admissionID), \(admission.regionCode), \(admission.institutionCreditCode), \(first),
                \((period.last?.daysSince1970).sqlValue), '', 1)
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for programme in admission.programmes {
            try transaction.execute(
                """
                INSERT INTO admission_programme (admission_id, programme)
                VALUES (\(admission.admissionID), \(programme.rawValue))
                """)
        }
        for code in admission.occupationCodes {
            try transaction.execute(
                "INSERT INTO admission_occupation (admission_id, class_code) VALUES (\(admission.admissionID), \(code))"
            )
        }
        return true
    }

    /// Takes an institution out; false when it is out already.
    static func withdraw(
        _ id: String, reason: String, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE institution_admission SET withdrawn_on = \(day.daysSince1970), withdrawal_reason = \(reason),
                is_current = 0
            WHERE admission_id = \(id) AND withdrawn_on IS NULL
            """) == 1
    }

    private static func completed(
        _ found: [InstitutionAdmission], in transaction: some Transaction
    ) throws -> [InstitutionAdmission] {
        guard !found.isEmpty else { return [] }
        let ids = found.map(\.admissionID)
        var programmes: [String: [TrainingProgramme]] = [:]
        try transaction.each(
            """
            SELECT admission_id, programme FROM admission_programme WHERE admission_id IN (\(list: ids)) ORDER BY programme
            """
        ) { row in
            let programme = TrainingProgramme(rawValue: Int32(truncatingIfNeeded: row.integer(1)))
            programmes[row.text(0), default: []].append(programme)
        }
        var occupations: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT admission_id, class_code FROM admission_occupation WHERE admission_id IN (\(list: ids))
            ORDER BY class_code
            """
        ) { row in occupations[row.text(0), default: []].append(row.text(1)) }
        return found.map { admission in
            var admission = admission
            admission.programmes = programmes[admission.admissionID] ?? []
            admission.occupationCodes = occupations[admission.admissionID] ?? []
            return admission
        }
    }

    private static func message(_ row: Row) -> InstitutionAdmission {
        InstitutionAdmission(
            admissionID: row.text(0), regionCode: row.text(1), institutionCreditCode: row.text(2),
            effectiveFrom: CivilDay.text(row.integer(3)), effectiveTo: CivilDay.text(row.optionalInteger(4)),
            withdrawnOn: CivilDay.text(row.optionalInteger(5)), withdrawalReason: row.text(6),
            institutionName: row.text(7))
    }
}
