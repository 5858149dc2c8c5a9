internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension SchoolClass: RuleValue {
    typealias Contract = SchoolClassType
}

extension MajorLife.State: RuleValue {
    typealias Contract = MajorState
}

extension MajorLife.Ground: RuleValue {
    typealias Contract = MajorWarningGround
}

/// Majors of technical schools.
enum SchoolMajorStore {
    private static let columns: SQL = """
        m.major_id, m.credit_code, m.code, m.name, m.class_type, m.state, m.opened_on, m.withdrawn_on,
        m.withdrawal_reason, o.region_code
        """
    private static let tables: SQL = "school_major m JOIN organisation o ON o.credit_code = m.credit_code"

    /// A major as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: SchoolMajor
        let region: RegionCode
        let state: MajorLife.State
        let withdrawnOn: CivilDay?
        /// Latest first; of each year the record that counts.
        var years: [MajorLife.Year] = []
        var ground: MajorLife.Ground?

        /// The last years on record that had graduates, latest first.
        var graduateYears: [MajorLife.Year] { years.filter { $0.graduates > 0 } }
    }

    /// What narrows a list of majors; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var school: CreditCode?
        var occupation: OccupationCode?
        var state: MajorLife.State?
    }

    /// A major with its numbers and its warning.
    ///
    /// - Throws: ``CatalogError/majorNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.query("SELECT \(columns) FROM \(tables) WHERE m.major_id = \(id)", decode)
        guard let stored = try completed(found, in: transaction).first else { throw CatalogError.majorNotFound }
        return stored
    }

    /// Majors by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try completed(transaction.query(statement(filter, after: id, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("m.major_id", isAfter: id)
        conditions.add("o.region_code", isWithin: filter.regions)
        conditions.add("m.credit_code", equals: filter.school?.text)
        conditions.add("m.state", equals: filter.state?.rawValue)
        if let code = filter.occupation?.description {
            conditions.add("m.major_id IN (SELECT major_id FROM major_occupation WHERE occupation_code = \(code))")
        }
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY m.major_id LIMIT \(limit)"
    }

    /// Opens a major; false when the school has it in that class type.
    ///
    /// The unique index over majors that were not withdrawn decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ major: SchoolMajor, _ type: SchoolClass, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let entered = try write.execute(
            """
            INSERT INTO school_major (major_id, credit_code, code, name, class_type, state, opened_on, withdrawal_reason)
            VALUES (\(major.majorID), \(major.schoolCreditCode), \(major.code), \(major.name), \(type.rawValue),
                \(MajorLife.State.offered.rawValue), \(day.daysSince1970), '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for code in major.occupationCodes {
            try write.execute(
                "INSERT INTO major_occupation (major_id, occupation_code) VALUES (\(major.majorID), \(code))")
        }
        return true
    }

    /// Records a year as the next version of it.
    static func record(
        _ year: MajorLife.Year, of id: String, reason: String, in write: WriteTransaction
    ) throws {
        let start = year.schoolYear.startYear
        try write.execute(
            """
            INSERT INTO major_year (major_id, school_year, version, entrants, students, graduates, employed,
                correction_reason)
            SELECT \(id), \(start), COALESCE(MAX(version), 0) + 1, \(year.entrants), \(year.students),
                \(year.graduates), \(year.employed), \(reason)
            FROM major_year WHERE major_id = \(id) AND school_year = \(start)
            """)
    }

    /// Warns of a major; false when it is not offered any more.
    static func warn(
        _ id: String, _ ground: MajorLife.Ground, note: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        guard try change(id, from: .offered, to: .warned, in: write) else { return false }
        try write.execute(
            """
            INSERT INTO major_warning (major_id, number, ground, warned_on, note, lift_reason)
            SELECT \(id), COALESCE(MAX(number), 0) + 1, \(ground.rawValue), \(day.daysSince1970), \(note), ''
            FROM major_warning WHERE major_id = \(id)
            """)
        return true
    }

    /// Lifts the warning of a major; false when there is none.
    static func lift(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        guard try change(id, from: .warned, to: .offered, in: write) else { return false }
        try write.execute(
            """
            UPDATE major_warning SET lifted_on = \(day.daysSince1970), lift_reason = \(reason)
            WHERE major_id = \(id) AND lifted_on IS NULL
            """)
        return true
    }

    /// Withdraws a warned major; false when it is not warned of any more.
    static func withdraw(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE school_major SET state = \(MajorLife.State.withdrawn.rawValue), withdrawn_on = \(day.daysSince1970),
                withdrawal_reason = \(reason)
            WHERE major_id = \(id) AND state = \(MajorLife.State.warned.rawValue)
            """) == 1
    }

    private static func change(
        _ id: String, from: MajorLife.State, to: MajorLife.State, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            "UPDATE school_major SET state = \(to.rawValue) WHERE major_id = \(id) AND state = \(from.rawValue)") == 1
    }

    /// Adds occupations, years and warnings, a statement for each.
    private static func completed(_ found: [Stored], in transaction: some Transaction) throws -> [Stored] {
        guard !found.isEmpty else { return [] }
        let ids = found.map(\.message.majorID)
        var occupations: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT major_id, occupation_code FROM major_occupation WHERE major_id IN (\(list: ids))
            ORDER BY occupation_code
            """
        ) { occupations[try $0.text("major_id"), default: []].append(try $0.text("occupation_code")) }
        let years = try MajorYearStore.years(of: ids, in: transaction)
        var warnings: [String: (MajorLife.Ground, MajorWarning)] = [:]
        try transaction.each(
            """
            SELECT major_id, ground, warned_on, note FROM major_warning
            WHERE major_id IN (\(list: ids)) AND lifted_on IS NULL
            """
        ) { row in
            let ground = try row.value("ground", MajorLife.Ground.init(rawValue:))
            let warning = MajorWarning(
                ground: ground.message, warnedOn: try row.dayText("warned_on"), note: try row.text("note"))
            warnings[try row.text("major_id")] = (ground, warning)
        }
        return found.map { stored in
            var stored = stored
            let id = stored.message.majorID
            stored.message.occupationCodes = occupations[id] ?? []
            stored.message.years = (years[id] ?? []).map(\.message)
            stored.years = (years[id] ?? []).map(\.ruled)
            stored.message.warning = warnings[id]?.1
            stored.ground = warnings[id]?.0
            return stored
        }
    }

    private static func decode(_ row: Row) throws -> Stored {
        let type = try row.value("class_type", SchoolClass.init(rawValue:))
        let state = try row.value("state", MajorLife.State.init(rawValue:))
        let message = SchoolMajor(
            majorID: try row.text("major_id"), schoolCreditCode: try row.text("credit_code"),
            code: try row.text("code"), name: try row.text("name"), classType: type.message, level: type.level.message,
            state: state.message, openedOn: try row.dayText("opened_on"), withdrawnOn: try row.dayText("withdrawn_on"),
            withdrawalReason: try row.text("withdrawal_reason"))
        return Stored(
            message: message, region: try row.region("region_code"), state: state,
            withdrawnOn: try row.optionalDay("withdrawn_on"))
    }
}
