internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Lessons of model workers', labour's and craftsmen's spirit.
enum CraftsmanLessonStore {
    private static let columns: SQL =
        "id, school_credit_code, region_code, held_on, hours, entry_year, topic, void_reason"

    /// Records a lesson.
    static func insert(_ lesson: CraftsmanLesson, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO craftsman_lesson (\(columns), school_year)
            VALUES (\(lesson.lessonID), \(lesson.schoolCreditCode), \(lesson.regionCode), \(day.daysSince1970),
                \(lesson.hours), \(lesson.entryYear), \(lesson.topic), '', \(day.yearMonth.schoolYear.startYear))
            """)
    }

    /// A lesson.
    ///
    /// - Throws: ``TrainingRecordsError/lessonNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> CraftsmanLesson {
        let found = try transaction.first("SELECT \(columns) FROM craftsman_lesson WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.lessonNotFound }
        return found
    }

    /// Voids a lesson; false when it was voided before.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE craftsman_lesson SET void_reason = \(reason) WHERE id = \(id) AND void_reason = ''") == 1
    }

    /// Lessons, latest recorded first, before one.
    static func list(
        _ filter: StudentCountStore.Filter, year: Int?, before last: String?, limit: Int,
        in transaction: some Transaction
    ) throws -> [CraftsmanLesson] {
        try transaction.query(statement(filter, year: year, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:year:before:limit:in:)``.
    static func statement(_ filter: StudentCountStore.Filter, year: Int?, before last: String?, limit: Int) -> SQL {
        var conditions = conditions(filter, year: year)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM craftsman_lesson \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Hours held in a school year, by school and year of entry.
    static func held(
        _ filter: StudentCountStore.Filter, year: Int, in transaction: some Transaction
    ) throws -> [CraftsmanHours.Held] {
        var conditions = conditions(filter, year: year)
        conditions.add("void_reason = ''")
        return try transaction.query(
            """
            SELECT school_credit_code, entry_year, CAST(SUM(hours) AS BIGINT) AS hours
            FROM craftsman_lesson \(where: conditions) GROUP BY school_credit_code, entry_year
            """
        ) { row in
            let entryYear = try row.int("entry_year")
            return CraftsmanHours.Held(
                school: try row.text("school_credit_code"), entryYear: entryYear == 0 ? nil : entryYear,
                hours: try row.integer("hours"))
        }
    }

    private static func conditions(_ filter: StudentCountStore.Filter, year: Int?) -> Conditions {
        var conditions = Conditions()
        conditions.add("school_credit_code", equals: filter.school?.text)
        conditions.add("region_code", isWithin: filter.region.flatMap { $0.isProvince ? nil : $0.codes })
        conditions.add("school_year", equals: year)
        return conditions
    }

    private static func decode(_ row: Row) throws -> CraftsmanLesson {
        CraftsmanLesson(
            lessonID: try row.text("id"), schoolCreditCode: try row.creditCode("school_credit_code").text,
            regionCode: try row.region("region_code").code, heldOn: try row.dayText("held_on"),
            hours: try row.int32("hours"), entryYear: try row.int32("entry_year"), topic: try row.text("topic"),
            voidReason: try row.text("void_reason"))
    }
}
