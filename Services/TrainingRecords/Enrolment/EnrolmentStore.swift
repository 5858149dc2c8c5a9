internal import Ledger
internal import MessageRuntime
internal import RequestChecks
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Rules
internal import Storage

/// Trainees' seats in classes.
enum EnrolmentStore {
    private static let columns: SQL = """
        e.id, e.class_id, e.person_id, p.name AS person_name, e.worker_group, e.state, e.voucher_id, e.attended_hours,
        c.hours AS class_hours, e.assessment_points, e.not_completed_for, e.completed_on, e.withdraw_reason,
        e.enrolled_at, e.basis
        """
    private static let tables: SQL =
        "enrolment e JOIN training_class c ON c.id = e.class_id JOIN person p ON p.id = e.person_id"

    /// What narrows a list of enrolments.
    struct Filter: Sendable {
        var classID: String
        /// Nil for every state.
        var state: EnrolmentState?
    }

    /// What a seat takes of what a person may have.
    struct Share: Sendable {
        /// Occupation and level; empty when the training has none.
        var benefitKey: String
        var benefitSlot: Int?
        var year: Int
        var yearSlot: Int?
    }

    /// Enters an enrolment. The table's three `UNIQUE`s decide of concurrent ones.
    ///
    /// - Returns: whether nothing stood against it.
    static func insert(_ enrolment: Enrolment, share: Share, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO enrolment (id, class_id, person_id, worker_group, state, seat, benefit_key, benefit_slot,
                benefit_year, year_slot, voucher_id, attended_hours, assessment_points, not_completed_for, completed_on,
                withdraw_reason, enrolled_at, basis)
            VALUES (\(enrolment.enrolmentID), \(enrolment.classID), \(enrolment.personID),
                \(enrolment.workerGroup.rawValue), \(enrolment.state.rawValue), 1, \(share.benefitKey),
                \(share.benefitSlot.sqlValue), \(share.year), \(share.yearSlot.sqlValue), NULL, 0, NULL, '', NULL, '',
                \(write.act.instantNanoseconds), \(enrolment.basis?.packed() ?? []))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// An enrolment by id.
    ///
    /// - Throws: ``TrainingRecordsError/enrolmentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Enrolment {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE e.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.enrolmentNotFound }
        return found
    }

    /// The seat a person has or had to the end in a class; nil when there is none or it was given up.
    static func findSeat(of personID: String, in classID: String, _ transaction: some Transaction) throws -> Enrolment?
    {
        try transaction.first(seatStatement(of: personID, in: classID), decode)
    }

    /// The statement of ``findSeat(of:in:_:)``.
    static func seatStatement(of personID: String, in classID: String) -> SQL {
        """
        SELECT \(columns) FROM \(tables)
        WHERE e.class_id = \(classID) AND e.person_id = \(personID) AND e.seat = 1
        """
    }

    /// Enrolments of a class in the order of enrolment, after one; all of them without a limit.
    static func list(
        _ filter: Filter, after last: String? = nil, limit: Int = .max, in transaction: some Transaction
    ) throws -> [Enrolment] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("e.class_id", equals: filter.classID)
        conditions.add("e.state", equals: filter.state?.rawValue)
        conditions.add("e.id", isAfter: last)
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY e.id LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> Enrolment {
        let points = try row.optionalInt32("assessment_points")
        let attended = try row.int32("attended_hours")
        let share = Completion.shareHundredths(attended: Int(attended), of: try row.int("class_hours"))
        guard let hundredths = Int32(exactly: share) else {
            throw row.unreadable("attended_hours", as: "number of hours of a class")
        }
        let reasons = try row.value("not_completed_for", refusals)
        return Enrolment(
            enrolmentID: try row.text("id"), classID: try row.text("class_id"), personID: try row.text("person_id"),
            personName: try row.text("person_name"), workerGroup: try row.choiceOrUnspecified("worker_group"),
            state: try row.choice("state"), voucherID: try row.optionalText("voucher_id") ?? "",
            attendedHours: attended, attendanceHundredths: hundredths, assessed: points != nil,
            assessmentPoints: points ?? 0, notCompletedFor: reasons.map { Refusal($0) },
            completedOn: try row.dayText("completed_on"), withdrawReason: try row.text("withdraw_reason"),
            enrolledAt: try row.timestamp("enrolled_at"), basis: try row.message("basis"))
    }

    /// The reasons that are written one after the other; nil when one is not known.
    private static func refusals(_ text: String) -> [Completion.Refusal]? {
        let words = text.split(separator: " ")
        let refusals = words.compactMap { Completion.Refusal(rawValue: String($0)) }
        return refusals.count == words.count ? refusals : nil
    }
}

extension Enrolment {
    /// As it goes into the feed: without the name.
    var withoutName: Enrolment {
        var copy = self
        copy.personName = ""
        return copy
    }
}
