internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// What majors had in school years. Every record stays; of each year the last version counts.
enum MajorYearStore {
    /// A year that counts.
    struct Stored: Sendable {
        let message: MajorYear
        let ruled: MajorLife.Year
    }

    /// What counts, by major, the latest year first.
    static func years(of ids: [String], in transaction: some Transaction) throws -> [String: [Stored]] {
        var years: [String: [Stored]] = [:]
        try transaction.each(
            """
            SELECT major_id, school_year, version, entrants, students, graduates, employed, correction_reason
            FROM major_year y WHERE major_id IN (\(list: ids)) AND version = (SELECT MAX(version) FROM major_year v
                WHERE v.major_id = y.major_id AND v.school_year = y.school_year)
            ORDER BY major_id, school_year DESC
            """
        ) { row in
            let message = MajorYear(
                schoolYear: try row.int32("school_year"), entrants: try row.int32("entrants"),
                students: try row.int32("students"), graduates: try row.int32("graduates"),
                employed: try row.int32("employed"), version: try row.int32("version"),
                correctionReason: try row.text("correction_reason"))
            let ruled = MajorLife.Year(
                schoolYear: SchoolYear(startYear: Int(message.schoolYear)), entrants: Int(message.entrants),
                students: Int(message.students), graduates: Int(message.graduates), employed: Int(message.employed))
            years[try row.text("major_id"), default: []].append(Stored(message: message, ruled: ruled))
        }
        return years
    }

    /// Students, graduates and employed graduates of the last year on record of each major, added up: of a school, or of all.
    static func totals(
        ofSchool school: CreditCode? = nil, in transaction: some Transaction
    ) throws -> (students: Int64, graduates: Int64, employed: Int64) {
        var conditions = Conditions()
        conditions.add("m.credit_code", equals: school?.text)
        conditions.add("y.school_year = (SELECT MAX(l.school_year) FROM major_year l WHERE l.major_id = y.major_id)")
        conditions.add(
            """
            y.version = (SELECT MAX(v.version) FROM major_year v
                WHERE v.major_id = y.major_id AND v.school_year = y.school_year)
            """)
        let totals = try transaction.first(
            """
            SELECT CAST(COALESCE(SUM(y.students), 0) AS BIGINT) AS students,
                CAST(COALESCE(SUM(y.graduates), 0) AS BIGINT) AS graduates,
                CAST(COALESCE(SUM(y.employed), 0) AS BIGINT) AS employed
            FROM major_year y JOIN school_major m ON m.major_id = y.major_id \(where: conditions)
            """
        ) { (try $0.integer("students"), try $0.integer("graduates"), try $0.integer("employed")) }
        return totals ?? (0, 0, 0)
    }
}
