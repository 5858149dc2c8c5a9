internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Internships and places of work experience.
enum InternshipStore {
    private static let columns: SQL = """
        i.id, i.person_id, p.name AS person_name, i.region_code, i.begins_on, i.agreed_until_on, i.ended_on, i.terms,
        i.note, i.live
        """
    private static let tables: SQL = "internship i JOIN person p ON p.id = i.person_id"

    /// An internship as kept.
    struct Stored: Sendable {
        var message: Internship
        let region: RegionCode
        let beginsOn: CivilDay
        /// The last day: of its end, or that is agreed.
        let lastOn: CivilDay

        /// What feed and audit hold: no name.
        var withoutName: Internship {
            var copy = message
            copy.personName = ""
            return copy
        }
    }

    /// Records one; false when the person has one at that time.
    static func insert(
        _ internship: Internship, from first: CivilDay, until last: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let isTaken = try write.exists(
            """
            SELECT 1 FROM internship WHERE person_id = \(internship.personID) AND live = 1
                AND begins_on <= \(last.daysSince1970)
                AND COALESCE(ended_on, agreed_until_on) >= \(first.daysSince1970)
            """)
        guard !isTaken else { return false }
        try write.execute(
            """
            INSERT INTO internship (id, person_id, kind, student_id, school_credit_code, employer_credit_code,
                region_code, begins_on, agreed_until_on, terms, employment_id, note, live)
            VALUES (\(internship.internshipID), \(internship.personID), \(internship.kind.rawValue),
                \(internship.studentID), \(internship.schoolCreditCode), \(internship.employerCreditCode),
                \(internship.regionCode), \(first.daysSince1970), \(last.daysSince1970), \(internship.packed()),
                \(internship.employmentID), '', 1)
            """)
        return true
    }

    /// An internship.
    ///
    /// - Throws: ``TrainingRecordsError/internshipNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE i.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.internshipNotFound }
        return found
    }

    /// Ends one that lasts, with the employment that stands for it; false when it ended or was voided before.
    static func end(_ id: String, on day: CivilDay, reason: String, in write: WriteTransaction) throws -> Bool {
        let ended = try write.execute(
            """
            UPDATE internship SET ended_on = \(day.daysSince1970), note = \(reason)
            WHERE id = \(id) AND live = 1 AND ended_on IS NULL
            """)
        guard ended == 1 else { return false }
        _ = try EmploymentStore.end(try existing(id, in: write).message.employmentID, on: day, in: write)
        try record("internship.ended", id, in: write)
        return true
    }

    /// Voids one with the employment that stands for it; false when it was voided before.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        let voided = try write.execute(
            "UPDATE internship SET live = NULL, note = \(reason) WHERE id = \(id) AND live = 1")
        guard voided == 1 else { return false }
        _ = try EmploymentStore.void(
            try existing(id, in: write).message.employmentID, reason: reason, in: write)
        try record("internship.voided", id, in: write)
        return true
    }

    /// Records a change of one.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws {
        let stored = try existing(id, in: write)
        try write.record(
            kind, subject: id, region: stored.region, stored.withoutName, articles: [InternshipRule.citation])
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var person: String?
        var school: CreditCode?
        var employer: CreditCode?
        var region: RegionCode?
        var kind: InternshipKind?
        var day: CivilDay?

        /// Whether it says whose are meant.
        var isNarrow: Bool { person != nil || school != nil || employer != nil || region != nil }
    }

    /// Internships, latest recorded first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("i.person_id", equals: filter.person)
        conditions.add("i.school_credit_code", equals: filter.school?.text)
        conditions.add("i.employer_credit_code", equals: filter.employer?.text)
        conditions.add("i.region_code", isWithin: filter.region.flatMap { $0.isProvince ? nil : $0.codes })
        conditions.add("i.kind", equals: filter.kind?.rawValue)
        if let day = filter.day?.daysSince1970 {
            conditions.add("i.live = 1 AND i.begins_on <= \(day) AND COALESCE(i.ended_on, i.agreed_until_on) >= \(day)")
        }
        conditions.add("i.id", isBefore: last)
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY i.id DESC LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> Stored {
        var message = try row.message("terms", Internship.self)
        let (ended, agreed) = (try row.optionalDay("ended_on"), try row.day("agreed_until_on"))
        message.personName = try row.text("person_name")
        message.endedOn = ended?.description ?? ""
        message.note = try row.text("note")
        message.voided = try row.optionalInteger("live") == nil
        return Stored(
            message: message, region: try row.region("region_code"), beginsOn: try row.day("begins_on"),
            lastOn: ended ?? agreed)
    }
}
