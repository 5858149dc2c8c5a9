internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The facts that credit grades rest on, gathered from the records of a year.
enum CreditFactStore {
    /// Facts by kind, each with the ids of its records in order.
    typealias Facts = [CreditGrading.Fact: [String]]

    /// Whom to grade: institutions and enterprises with a class completed in the city and year.
    static func organisations(
        in city: RegionCode, year: Int, _ transaction: some Transaction
    ) throws -> [CreditCode] {
        let days = days(of: year)
        var codes: Set<String> = []
        let rows = try transaction.query(
            """
            SELECT DISTINCT institution_credit_code, employer_credit_code FROM training_class
            WHERE city_code = \(city.code) AND completed_on BETWEEN \(days.lowerBound) AND \(days.upperBound)
            """
        ) { [try $0.text("institution_credit_code"), try $0.text("employer_credit_code")] }
        for row in rows { codes.formUnion(row) }
        return codes.sorted().compactMap { try? CreditCode($0) }
    }

    /// What is known of an organisation in a city and year, as of `today`.
    static func facts(
        of code: CreditCode, in city: RegionCode, year: Int, today: CivilDay, _ transaction: some Transaction
    ) throws -> Facts {
        let days = days(of: year)
        let (first, last) = (days.lowerBound, days.upperBound)
        func ids(_ statement: SQL) throws -> [String] { try transaction.query(statement) { try $0.text("id") } }
        var facts: Facts = [:]
        facts[.completedClass] = try ids(
            """
            SELECT id FROM training_class WHERE (institution_credit_code = \(code.text) OR employer_credit_code = \(code.text))
                AND city_code = \(city.code) AND completed_on BETWEEN \(first) AND \(last) ORDER BY id
            """)
        let grave = Breach.allCases.filter(\.isGrave).map(\.rawValue)
        let shown: [FindingState] = [.open, .reported, .rectified]
        func findings(_ condition: SQL) throws -> [String] {
            try ids(
                """
                SELECT id FROM inspection_finding WHERE organisation_credit_code = \(code.text)
                    AND region_code BETWEEN \(city.codes.lowerBound) AND \(city.codes.upperBound)
                    AND state IN (\(list: shown.map(\.rawValue))) AND (\(condition)) ORDER BY id
                """)
        }
        let published: SQL = "published_on BETWEEN \(first) AND \(last)"
        facts[.finding] = try findings("\(published) AND kind NOT IN (\(list: grave))")
        facts[.graveFinding] = try findings("\(published) AND kind IN (\(list: grave))")
        facts[.overdueRectification] = try findings(
            """
            rectify_by_on BETWEEN \(first) AND \(last)
                AND COALESCE(rectified_on, CAST(\(today.daysSince1970) AS BIGINT)) > rectify_by_on
            """)
        facts[.clawback] = try ids(
            """
            SELECT k.id FROM training_class t JOIN subsidy_clawback k ON k.class_id = t.id
                JOIN subsidy_claim c ON c.id = k.claim_id AND c.class_id = k.class_id
            WHERE (t.institution_credit_code = \(code.text) OR t.employer_credit_code = \(code.text))
                AND (c.payee_credit_code = \(code.text)
                    OR c.payee_credit_code = '' AND t.institution_credit_code = \(code.text))
                AND t.city_code = \(city.code) AND k.decided_on BETWEEN \(first) AND \(last) ORDER BY k.id
            """)
        facts[.suspicion] = try ids(
            """
            SELECT id FROM suspicion WHERE institution_credit_code = \(code.text)
                AND region_code BETWEEN \(city.codes.lowerBound) AND \(city.codes.upperBound)
                AND state = \(SuspicionState.confirmed.rawValue) AND since_on BETWEEN \(first) AND \(last) ORDER BY id
            """)
        for (fact, measure) in [
            (CreditGrading.Fact.warning, TrainingSanctionMeasure.warning), (.ban, .ban),
        ] {
            facts[fact] = try ids(
                """
                SELECT id FROM training_sanction WHERE organisation_credit_code = \(code.text)
                    AND region_code BETWEEN \(city.codes.lowerBound) AND \(city.codes.upperBound)
                    AND measure = \(measure.rawValue) AND lifted_on IS NULL AND imposed_on BETWEEN \(first) AND \(last)
                ORDER BY id
                """)
        }
        facts[.complaint] = try ids(
            """
            SELECT id FROM training_complaint WHERE organisation_credit_code = \(code.text)
                AND region_code BETWEEN \(city.codes.lowerBound) AND \(city.codes.upperBound)
                AND state = \(TrainingComplaintState.founded.rawValue) AND decided_on BETWEEN \(first) AND \(last)
            ORDER BY id
            """)
        return facts.filter { !$0.value.isEmpty }
    }

    /// Whether a grave finding about an organisation was made public after a day.
    static func hasGraveFinding(
        _ code: CreditCode, after day: CivilDay, through last: CivilDay, in transaction: some Transaction
    ) throws -> Bool {
        let grave = Breach.allCases.filter(\.isGrave).map(\.rawValue)
        let shown: [FindingState] = [.open, .reported, .rectified]
        return try transaction.exists(
            """
            SELECT 1 FROM inspection_finding WHERE organisation_credit_code = \(code.text)
                AND kind IN (\(list: grave)) AND state IN (\(list: shown.map(\.rawValue)))
                AND published_on > \(day.daysSince1970) AND published_on <= \(last.daysSince1970)
            """)
    }

    /// Keeps the facts of a grade.
    static func insert(_ facts: Facts, of gradeID: String, in write: WriteTransaction) throws {
        for (fact, ids) in facts {
            for id in ids {
                try write.execute(
                    "INSERT INTO credit_fact (grade_id, kind, record_id) VALUES (\(gradeID), \(fact.rawValue), \(id))")
            }
        }
    }

    /// The facts that a grade rests on.
    static func facts(of gradeID: String, in transaction: some Transaction) throws -> Facts {
        let rows = try transaction.query(
            "SELECT kind, record_id FROM credit_fact WHERE grade_id = \(gradeID) ORDER BY kind, record_id"
        ) { row -> (CreditGrading.Fact, String) in
            guard let fact = CreditGrading.Fact(rawValue: try row.int("kind")) else {
                throw row.unreadable("kind", as: "kind of a fact")
            }
            return (fact, try row.text("record_id"))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    private static func days(of year: Int) -> ClosedRange<Int> {
        let first = CivilDay(year: year, month: 1, day: 1) ?? .earliest
        let next = CivilDay(year: year + 1, month: 1, day: 1) ?? .latest
        return first.daysSince1970...(next.daysSince1970 - 1)
    }
}
