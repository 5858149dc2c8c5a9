internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Aid of students, term by term.
enum StudentAidStore {
    private static let columns: SQL = """
        a.id, a.student_id, a.person_id, a.school_credit_code, a.region_code, a.kind, a.school_year, a.term,
        a.amount_yuan, a.granted_on, a.void_reason
        """

    /// Grants aid; false when the person has it for the term. The unique key over what was not voided decides.
    static func insert(_ aid: StudentAid, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO student_aid (id, student_id, person_id, school_credit_code, region_code, kind, school_year, term,
                amount_yuan, granted_on, void_reason, live)
            VALUES (\(aid.aidID), \(aid.studentID), \(aid.personID), \(aid.schoolCreditCode), \(aid.regionCode),
                \(aid.kind.rawValue), \(aid.schoolYear), \(aid.term.rawValue), \(aid.amountYuan),
                \(day.daysSince1970), '', 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Aid.
    ///
    /// - Throws: ``TrainingRecordsError/aidNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StudentAid {
        let found = try transaction.first("SELECT \(columns) FROM student_aid a WHERE a.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.aidNotFound }
        return found
    }

    /// Voids aid; false when it was voided before.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE student_aid SET void_reason = \(reason), live = NULL WHERE id = \(id) AND live = 1") == 1
    }

    /// Whether aid stands that was given under a registration.
    static func hasLive(of studentID: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM student_aid WHERE student_id = \(studentID) AND live = 1")
    }

    /// Whether one of several ids of a person has aid of a kind for a term.
    static func hasLive(
        of people: [String], kind: StudentAidKind, year: Int, term: SchoolTerm, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM student_aid WHERE person_id IN (\(list: people)) AND kind = \(kind.rawValue)
                AND school_year = \(year) AND term = \(term.rawValue) AND live = 1
            """)
    }

    /// What narrows a list of aid; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var school: CreditCode?
        var person: String?
        var kind: StudentAidKind?
        var year: Int?
        var term: SchoolTerm?
        /// Only what one person got twice under two ids.
        var doubles = false
    }

    /// Aid, latest granted first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [StudentAid] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("a.school_credit_code", equals: filter.school?.text)
        conditions.add("a.region_code", isWithin: filter.region.flatMap { $0.isProvince ? nil : $0.codes })
        conditions.add("a.person_id", equals: filter.person)
        conditions.add("a.kind", equals: filter.kind?.rawValue)
        conditions.add("a.school_year", equals: filter.year)
        conditions.add("a.term", equals: filter.term?.rawValue)
        if filter.doubles { conditions.add(double) }
        conditions.add("a.id", isBefore: last)
        return "SELECT \(columns) FROM student_aid a \(where: conditions) ORDER BY a.id DESC LIMIT \(limit)"
    }

    /// Another id of the same person has the same aid for the same term: one is merged into the other, or both into a third.
    private static let double: SQL = """
        a.live = 1 AND EXISTS (
            SELECT 1 FROM student_aid b JOIN person q ON q.id = b.person_id JOIN person p ON p.id = a.person_id
            WHERE b.kind = a.kind AND b.school_year = a.school_year AND b.term = a.term AND b.live = 1
                AND b.person_id <> a.person_id AND COALESCE(q.merged_into, q.id) = COALESCE(p.merged_into, p.id))
        """

    private static func decode(_ row: Row) throws -> StudentAid {
        StudentAid(
            aidID: try row.text("id"), studentID: try row.text("student_id"), personID: try row.text("person_id"),
            schoolCreditCode: try row.creditCode("school_credit_code").text,
            regionCode: try row.region("region_code").code, kind: try row.choice("kind"),
            schoolYear: try row.int32("school_year"), term: try row.choice("term"),
            amountYuan: try row.yuan("amount_yuan").amount, grantedOn: try row.dayText("granted_on"),
            voidReason: try row.text("void_reason"))
    }
}
