internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Storage

/// Mentors and their apprentices.
enum MentorshipStore {
    private static let columns: SQL = """
        mentorship_id, mentor_person_id, apprentice_person_id, credit_code, region_code, begins_on, ends_on, outcome, remark
        """

    private static func decode(_ row: Row) throws -> Mentorship {
        Mentorship(
            mentorshipID: try row.text("mentorship_id"), mentorPersonID: try row.text("mentor_person_id"),
            apprenticePersonID: try row.text("apprentice_person_id"),
            creditCode: try row.text("credit_code"),
            regionCode: try row.region("region_code").code, beginsOn: try row.dayText("begins_on"),
            endsOn: try row.dayText("ends_on"), outcome: try row.choiceOrUnspecified("outcome"),
            remark: try row.text("remark"))
    }

    /// The mentorship of an id.
    ///
    /// - Throws: ``AwardsError/mentorshipNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Mentorship {
        let found = try transaction.first(
            "SELECT \(columns) FROM mentorship WHERE mentorship_id = \(id)", decode)
        guard let found else { throw AwardsError.mentorshipNotFound }
        return found
    }

    /// A mentor's, first begun first.
    static func list(
        mentor: String, after last: String?, limit: Int, in transaction: some Transaction
    ) throws
        -> [Mentorship]
    {
        try transaction.query(listStatement(mentor: mentor, after: last, limit: limit), decode)
    }

    /// The statement of ``list(mentor:after:limit:in:)``.
    static func listStatement(mentor: String, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("mentor_person_id", equals: mentor)
        conditions.add("mentorship_id", isAfter: last)
        return
            "SELECT \(columns) FROM mentorship \(where: conditions) ORDER BY mentorship_id LIMIT \(limit)"
    }

    /// How many of a mentor's apprentices reached a level or won a prize.
    static func successful(mentor: String, in transaction: some Transaction) throws -> Int32 {
        try transaction.query(
            """
            SELECT count(*) AS mentorships FROM mentorship
            WHERE mentor_person_id = \(mentor) AND outcome IN (2, 3)
            """
        ) { try $0.int32("mentorships") }.reduce(0, +)
    }

    /// Mentors and apprentices of a person, past ones too: whom they do not review, and who does not review them.
    static func related(to person: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query(
                """
                SELECT mentor_person_id AS person_id FROM mentorship WHERE apprentice_person_id = \(person)
                UNION SELECT apprentice_person_id AS person_id FROM mentorship WHERE mentor_person_id = \(person)
                """
            ) { try $0.text("person_id") })
    }

    /// Adds a mentorship; false when it lasts already.
    static func add(_ mentorship: Mentorship, from day: CivilDay, in write: WriteTransaction) throws
        -> Bool
    {
        try write.execute(
            """
            INSERT INTO mentorship (mentorship_id, mentor_person_id, apprentice_person_id, credit_code, region_code, begins_on,
                outcome, remark)
            VALUES (\(mentorship.mentorshipID), \(mentorship.mentorPersonID), \(mentorship.apprenticePersonID),
                \(mentorship.creditCode), \(mentorship.regionCode), \(day.daysSince1970), 0, \(mentorship.remark))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Ends a mentorship; false when it is ended.
    static func end(
        _ id: String, on day: CivilDay, _ outcome: MentorshipOutcome, _ remark: String,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE mentorship SET ends_on = \(day.daysSince1970), outcome = \(outcome.rawValue), remark = \(remark)
            WHERE mentorship_id = \(id) AND outcome = 0
            """) == 1
    }
}
