internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Numbers of the register: rolls, entrants, graduates.
enum StudentCountStore {
    /// What narrows them; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var school: CreditCode?

        fileprivate var conditions: Conditions {
            var conditions = Conditions()
            conditions.add("school_credit_code", equals: school?.text)
            conditions.add("region_code", isWithin: region.flatMap { $0.isProvince ? nil : $0.codes })
            conditions.add("state <> \(StudentLife.State.voided.rawValue)")
            return conditions
        }
    }

    /// School by school: who is on the roll, and the entrants of a school year.
    static func rolls(_ filter: Filter, year: Int, in transaction: some Transaction) throws -> [SchoolRoll] {
        let suspended = StudentLife.State.suspended.rawValue
        return try transaction.query(
            """
            SELECT school_credit_code, CAST(COUNT(live) AS BIGINT) AS students,
                CAST(SUM(CASE WHEN state = \(suspended) THEN 1 ELSE 0 END) AS BIGINT) AS suspended,
                CAST(SUM(CASE WHEN entry_year = \(year) THEN 1 ELSE 0 END) AS BIGINT) AS entrants,
                CAST(SUM(CASE WHEN entry_year = \(year) THEN from_key_county ELSE 0 END) AS BIGINT) AS from_counties
            FROM student \(where: filter.conditions) GROUP BY school_credit_code ORDER BY school_credit_code
            """
        ) { row in
            SchoolRoll(
                schoolCreditCode: try row.text("school_credit_code"), students: try row.integer("students"),
                suspended: try row.integer("suspended"), entrants: try row.integer("entrants"),
                keyCountyEntrants: try row.integer("from_counties"))
        }
    }

    /// Entrants of a school year from key counties, by county.
    static func counties(_ filter: Filter, year: Int, in transaction: some Transaction) throws -> [CountyEntrants] {
        var conditions = filter.conditions
        conditions.add("entry_year", equals: year)
        conditions.add("from_key_county = 1")
        return try transaction.query(
            """
            SELECT origin_region_code, CAST(COUNT(*) AS BIGINT) AS entrants FROM student \(where: conditions)
            GROUP BY origin_region_code ORDER BY origin_region_code
            """
        ) { CountyEntrants(regionCode: try $0.text("origin_region_code"), entrants: try $0.integer("entrants")) }
    }

    /// Graduates of a school year, by school and major.
    static func graduates(
        _ filter: Filter, year: SchoolYear, in transaction: some Transaction
    ) throws -> [MajorGraduates] {
        var conditions = filter.conditions
        conditions.add("state", equals: StudentLife.State.graduated.rawValue)
        conditions.add("ended_on", isWithin: year.firstDay.daysSince1970...year.lastDay.daysSince1970)
        return try transaction.query(
            """
            SELECT school_credit_code, major_id, MAX(major_name) AS major_name, CAST(COUNT(*) AS BIGINT) AS graduates,
                CAST(COUNT(counted_employed_on) AS BIGINT) AS employed
            FROM student \(where: conditions) GROUP BY school_credit_code, major_id
            ORDER BY school_credit_code, major_id
            """
        ) { row in
            let (graduates, employed) = (try row.integer("graduates"), try row.integer("employed"))
            return MajorGraduates(
                schoolCreditCode: try row.text("school_credit_code"), majorID: try row.text("major_id"),
                majorName: try row.text("major_name"), graduates: graduates, employed: employed,
                employmentHundredths: StudentLife.employmentHundredths(employed: employed, of: graduates))
        }
    }

    /// What a major had in a school year: entrants, students, graduates, those of them who found work.
    static func year(
        of school: CreditCode, major: String, _ year: SchoolYear, in transaction: some Transaction
    ) throws -> MajorYearReport {
        let (first, last) = (year.firstDay.daysSince1970, year.lastDay.daysSince1970)
        let graduated = StudentLife.State.graduated.rawValue
        let report = try transaction.first(
            """
            SELECT CAST(COALESCE(SUM(CASE WHEN entry_year = \(year.startYear) THEN 1 ELSE 0 END), 0) AS BIGINT) AS entrants,
                CAST(COUNT(*) AS BIGINT) AS students,
                CAST(COALESCE(SUM(CASE WHEN state = \(graduated) AND ended_on <= \(last) THEN 1 ELSE 0 END), 0) AS BIGINT)
                    AS graduates,
                CAST(COALESCE(SUM(CASE WHEN state = \(graduated) AND ended_on <= \(last)
                    AND counted_employed_on IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS employed
            FROM student
            WHERE school_credit_code = \(school.text) AND major_id = \(major) AND state <> \(StudentLife.State.voided.rawValue)
                AND entered_on <= \(last) AND (ended_on IS NULL OR ended_on >= \(first))
            """
        ) { row in
            MajorYearReport(
                schoolCreditCode: school.text, majorID: major, schoolYear: Int32(clamping: year.startYear),
                entrants: try row.int32("entrants"), students: try row.int32("students"),
                graduates: try row.int32("graduates"), employed: try row.int32("employed"))
        }
        return report ?? MajorYearReport()
    }

    /// Those who study at a school in a school year, by school and year of entry.
    static func cohorts(
        _ filter: Filter, year: SchoolYear, in transaction: some Transaction
    ) throws -> [CraftsmanHours.Cohort] {
        var conditions = filter.conditions
        conditions.add("entered_on <= \(year.lastDay.daysSince1970)")
        conditions.add("ended_on IS NULL OR ended_on > \(year.firstDay.daysSince1970)")
        return try transaction.query(
            """
            SELECT school_credit_code, entry_year, CAST(COUNT(*) AS BIGINT) AS students
            FROM student \(where: conditions) GROUP BY school_credit_code, entry_year
            ORDER BY school_credit_code, entry_year
            """
        ) { row in
            CraftsmanHours.Cohort(
                school: try row.text("school_credit_code"), entryYear: try row.int("entry_year"),
                students: try row.integer("students"))
        }
    }
}
