internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Institutions in the cities' catalogs.
enum InstitutionStore {
    private static let columns: SQL = """
        a.admission_id, a.region_code, a.credit_code, a.effective_from, a.effective_to, a.withdrawn_on,
        a.withdrawal_reason, o.name
        """
    private static let tables: SQL =
        "institution_admission a JOIN organisation o ON o.credit_code = a.credit_code"

    /// An admission as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: InstitutionAdmission
        let region: RegionCode
        let period: DayPeriod
        let withdrawnOn: CivilDay?
        /// What it may run; empty: everything.
        var programmes: Set<Programme> = []
        /// What it may teach; empty: everything.
        var occupations: [OccupationClass] = []

        /// Whether on `day` it stands against another admission of the institution in the city: it is neither withdrawn nor expired.
        func stands(on day: CivilDay) -> Bool { withdrawnOn == nil && period.last.map { $0 >= day } ?? true }

        /// The admission as the rule looks at it.
        var ruled: CatalogMembership.Admission {
            CatalogMembership.Admission(
                period: period, withdrawnOn: withdrawnOn, programmes: programmes, occupations: occupations)
        }
    }

    /// What narrows a list of admissions; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var creditCode: CreditCode?
        /// Only those in force on this day.
        var day: CivilDay?
        /// Only those that may run this programme.
        var programme: Programme?
        /// Only those that may teach this occupation.
        var occupation: OccupationCode?
        /// Only those whose name holds this.
        var namePart: String?
    }

    /// An admission; nil when there is none of that id.
    static func find(_ id: String, in transaction: some Transaction) throws -> Stored? {
        let found = try transaction.query("SELECT \(columns) FROM \(tables) WHERE a.admission_id = \(id)", decode)
        return try completed(found, in: transaction).first
    }

    /// An admission.
    ///
    /// - Throws: ``CatalogError/admissionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        guard let stored = try find(id, in: transaction) else { throw CatalogError.admissionNotFound }
        return stored
    }

    /// Every admission of an institution in a city, the newest first.
    static func findAll(
        of creditCode: CreditCode, in region: RegionCode, in transaction: some Transaction
    ) throws -> [Stored] {
        let found = try transaction.query(
            """
            SELECT \(columns) FROM \(tables) WHERE a.credit_code = \(creditCode.text) AND a.region_code = \(region.code)
            ORDER BY a.effective_from DESC, a.admission_id DESC
            """, decode)
        return try completed(found, in: transaction)
    }

    /// Admissions by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try completed(transaction.query(statement(filter, after: id, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    ///
    /// What it says of a day is what `CatalogMembership` says, so that a page need not be filled from rows that fall out again; a test compares
    /// both.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("a.admission_id", isAfter: id)
        conditions.add("a.region_code", equals: filter.region?.code)
        conditions.add("a.credit_code", equals: filter.creditCode?.text)
        if let day = filter.day?.daysSince1970 {
            conditions.add(
                """
                a.effective_from <= \(day) AND (a.effective_to IS NULL OR a.effective_to >= \(day))
                    AND (a.withdrawn_on IS NULL OR a.withdrawn_on > \(day))
                """)
        }
        if let programme = filter.programme {
            conditions.add(
                """
                EXISTS (SELECT 1 FROM admission_programme p WHERE p.admission_id = a.admission_id
                    AND p.programme = \(programme.rawValue))
                OR NOT EXISTS (SELECT 1 FROM admission_programme p WHERE p.admission_id = a.admission_id)
                """)
        }
        if let occupation = filter.occupation {
            let classes = [
                occupation.description, occupation.minorGroup, occupation.submajorGroup, occupation.majorGroup,
            ]
            conditions.add(
                """
                EXISTS (SELECT 1 FROM admission_occupation c WHERE c.admission_id = a.admission_id
                    AND c.class_code IN (\(list: classes)))
                OR NOT EXISTS (SELECT 1 FROM admission_occupation c WHERE c.admission_id = a.admission_id)
                """)
        }
        if let part = filter.namePart {
            conditions.add(
                """
                a.credit_code IN (SELECT credit_code FROM organisation_term
                    WHERE term >= \(part) AND term < \(part + "\u{10FFFF}"))
                """)
        }
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY a.admission_id LIMIT \(limit)"
    }

    /// Enters an admission; false when the institution has one in the city that is neither withdrawn nor expired by its first day.
    ///
    /// The unique index over current admissions decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ admission: InstitutionAdmission, _ period: DayPeriod, in write: WriteTransaction
    ) throws -> Bool {
        let first = period.first.daysSince1970
        try write.execute(
            """
            UPDATE institution_admission SET is_current = 0
            WHERE region_code = \(admission.regionCode) AND credit_code = \(admission.institutionCreditCode)
                AND is_current = 1 AND effective_to < \(first)
            """)
        let entered = try write.execute(
            """
            INSERT INTO institution_admission (admission_id, region_code, credit_code, effective_from, effective_to,
                withdrawal_reason, is_current)
            VALUES (\(admission.admissionID), \(admission.regionCode), \(admission.institutionCreditCode), \(first),
                \(period.last?.daysSince1970), '', 1)
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for programme in admission.programmes {
            try write.execute(
                """
                INSERT INTO admission_programme (admission_id, programme)
                VALUES (\(admission.admissionID), \(programme.rawValue))
                """)
        }
        for code in admission.occupationCodes {
            try write.execute(
                "INSERT INTO admission_occupation (admission_id, class_code) VALUES (\(admission.admissionID), \(code))"
            )
        }
        return true
    }

    /// Takes an institution out; false when it is out already.
    static func withdraw(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE institution_admission SET withdrawn_on = \(day.daysSince1970), withdrawal_reason = \(reason),
                is_current = 0
            WHERE admission_id = \(id) AND withdrawn_on IS NULL
            """) == 1
    }

    /// Adds programmes and occupations, two statements for all of them.
    private static func completed(_ found: [Stored], in transaction: some Transaction) throws -> [Stored] {
        guard !found.isEmpty else { return [] }
        let ids = found.map(\.message.admissionID)
        var programmes: [String: [Programme]] = [:]
        try transaction.each(
            """
            SELECT admission_id, programme FROM admission_programme WHERE admission_id IN (\(list: ids)) ORDER BY programme
            """
        ) { row in
            let programme = try row.value("programme", Programme.init(rawValue:))
            programmes[try row.text("admission_id"), default: []].append(programme)
        }
        var occupations: [String: [OccupationClass]] = [:]
        try transaction.each(
            """
            SELECT admission_id, class_code FROM admission_occupation WHERE admission_id IN (\(list: ids))
            ORDER BY class_code
            """
        ) { row in
            let group = try row.value("class_code") { (code: String) in OccupationClass(code) }
            occupations[try row.text("admission_id"), default: []].append(group)
        }
        return found.map { stored in
            var stored = stored
            let id = stored.message.admissionID
            stored.programmes = Set(programmes[id] ?? [])
            stored.occupations = occupations[id] ?? []
            stored.message.programmes = (programmes[id] ?? []).map(\.message)
            stored.message.occupationCodes = stored.occupations.map(\.code)
            return stored
        }
    }

    private static func decode(_ row: Row) throws -> Stored {
        let (first, last) = (try row.day("effective_from"), try row.optionalDay("effective_to"))
        guard let period = DayPeriod(from: first, through: last) else {
            throw row.unreadable("effective_to", as: "day from effective_from on")
        }
        let (region, withdrawnOn) = (try row.region("region_code"), try row.optionalDay("withdrawn_on"))
        let message = InstitutionAdmission(
            admissionID: try row.text("admission_id"), regionCode: region.code,
            institutionCreditCode: try row.text("credit_code"), effectiveFrom: first.description,
            effectiveTo: last?.description ?? "", withdrawnOn: withdrawnOn?.description ?? "",
            withdrawalReason: try row.text("withdrawal_reason"), institutionName: try row.text("name"))
        return Stored(message: message, region: region, period: period, withdrawnOn: withdrawnOn)
    }
}
