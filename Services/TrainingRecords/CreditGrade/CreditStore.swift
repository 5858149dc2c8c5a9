internal import Ledger
internal import RPC
internal import Requests
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Credit grades.
enum CreditStore {
    private static let columns: SQL = """
        id, organisation_credit_code, region_code, year, version, level, points, graded_on, reason, live, basis
        """

    /// The grade of an organisation in a city that is in force on a day; nil when it has none.
    static func grade(
        of code: CreditCode, in city: RegionCode, on day: CivilDay, _ transaction: some Transaction
    ) throws -> CreditGrade? {
        try transaction.first(
            """
            SELECT \(columns) FROM credit_grade WHERE organisation_credit_code = \(code.text)
                AND region_code = \(city.code) AND graded_on <= \(day.daysSince1970)
            ORDER BY year DESC, version DESC LIMIT 1
            """, decode)
    }

    /// Whether the claims of an organisation in a city go by the short procedure on a day; if not, why.
    static func shortProcedure(
        of code: CreditCode, in city: RegionCode, on day: CivilDay, _ transaction: some Transaction
    ) throws -> (grade: CreditGrade?, promise: CreditPromise?, refusals: [ShortProcedureRule.Refusal]) {
        let grade = try grade(of: code, in: city, on: day, transaction)
        let promise = try CreditPromiseStore.standing(of: code, in: city, transaction)
        let gradedOn = grade.flatMap { CivilDay($0.gradedOn) } ?? day
        let refusals = ShortProcedureRule.refusals(
            level: grade.flatMap { CreditGrading.Level(rawValue: Int($0.level.rawValue)) },
            hasGraveFindingSince: try CreditFactStore.hasGraveFinding(
                code, after: gradedOn, through: day, in: transaction),
            isBanned: try TrainingSanctionStore.isBanned(code, on: day, in: transaction), hasPromise: promise != nil)
        return (grade, promise, refusals)
    }

    /// Grades an organisation and keeps the grade.
    ///
    /// - Returns: nil when it has one for the year.
    static func insert(
        _ code: CreditCode, in city: RegionCode, year: Int, version: Int, facts: CreditFactStore.Facts, reason: String,
        by figures: CreditGrading.Figures, of book: PolicyBook, on day: CivilDay, in write: WriteTransaction
    ) throws -> CreditGrade? {
        let grade = CreditGrading.grade(facts.mapValues(\.count), by: figures)
        let id = RecordID.make("crg", at: Instant(nanosecondsSince1970: write.act.instantNanoseconds))
        let inserted = try write.execute(
            """
            INSERT INTO credit_grade (\(columns))
            VALUES (\(id), \(code.text), \(city.code), \(year), \(version), \(grade.level.rawValue), \(grade.points),
                \(day.daysSince1970), \(reason), 1, \(DecisionBasis(figures.used, of: book).packed()))
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return nil }
        try CreditFactStore.insert(facts, of: id, in: write)
        return try existing(id, in: write)
    }

    /// Replaces a grade by a later version.
    ///
    /// - Returns: whether it was in force.
    static func supersede(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute("UPDATE credit_grade SET live = NULL WHERE id = \(id) AND live = 1") == 1
    }

    /// A grade with its facts.
    ///
    /// - Throws: ``TrainingRecordsError/creditGradeNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> CreditGrade {
        let found = try transaction.first("SELECT \(columns) FROM credit_grade WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.creditGradeNotFound }
        return try withFacts(found, in: transaction)
    }

    /// A grade with the facts it rests on, and the points each kind took off.
    static func withFacts(_ grade: CreditGrade, in transaction: some Transaction) throws -> CreditGrade {
        var grade = grade
        let figures = grade.basis?.figures ?? []
        var points: [CreditGrading.Fact: Int] = [:]
        for fact in CreditGrading.Fact.allCases {
            let used = figures.first { $0.key == fact.figure?.rawValue }
            points[fact] = used.map { Int($0.value) }
        }
        let used = CreditGrading.Figures(points: points, least: (0, 0, 0))
        grade.facts = try CreditFactStore.facts(of: grade.gradeID, in: transaction)
            .sorted { $0.key.rawValue < $1.key.rawValue }
            .map { fact, ids in
                CreditFacts(
                    kind: CreditFactKind(rawValue: Int32(fact.rawValue)), recordIDs: ids,
                    points: Int32(CreditGrading.deduction(ids.count, of: fact, by: used)))
            }
        return grade
    }

    /// What narrows a list of grades.
    struct Filter: Sendable {
        var region: RegionCode?
        var year: Int?
        var level: CreditLevel?
        /// All versions of this organisation, else those in force of everybody.
        var organisation: CreditCode?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("year", equals: filter.year)
        conditions.add("level", equals: filter.level?.rawValue)
        conditions.add("organisation_credit_code", equals: filter.organisation?.text)
        if filter.organisation == nil { conditions.add("live = 1") }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM credit_grade \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Grades with their facts, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [CreditGrade] {
        try transaction.query(statement(filter, before: last, limit: limit), decode).map {
            try withFacts($0, in: transaction)
        }
    }

    private static func decode(_ row: Row) throws -> CreditGrade {
        CreditGrade(
            gradeID: try row.text("id"), organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, year: try row.int32("year"),
            version: try row.int32("version"), level: try row.choice("level"), points: try row.int32("points"),
            gradedOn: try row.day("graded_on").description, reason: try row.text("reason"),
            superseded: try row.optionalInteger("live") == nil, basis: try row.message("basis"))
    }
}
