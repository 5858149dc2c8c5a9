internal import MessageRuntime
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Rules
internal import Storage

/// Trainees' seats in classes.
enum EnrolmentStore {
    private static let columns: SQL = """
        e.id, e.class_id, e.person_id, p.name, e.worker_group, e.state, e.voucher_id, e.attended_hours, c.hours,
        e.assessment_points, e.not_completed_for, e.completed_on, e.withdraw_reason, e.enrolled_at, e.basis
        """
    private static let tables: SQL =
        "enrolment e JOIN training_class c ON c.id = e.class_id JOIN person p ON p.id = e.person_id"

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
    static func enrolment(_ id: String, in transaction: some Transaction) throws -> Enrolment {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE e.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.enrolmentNotFound }
        return found
    }

    /// The seat a person has or had to the end in a class; nil when there is none or it was given up.
    static func seat(of personID: String, in classID: String, _ transaction: some Transaction) throws -> Enrolment? {
        try transaction.first(
            """
            SELECT \(columns) FROM \(tables)
            WHERE e.class_id = \(classID) AND e.person_id = \(personID) AND e.seat = 1
            """, decode)
    }

    /// Enrolments of a class in the order of enrolment, after one.
    static func enrolments(
        of classID: String, state: EnrolmentState = .unspecified, after: String = "", limit: Int = 1000,
        in transaction: some Transaction
    ) throws -> [Enrolment] {
        let ofState: SQL = state == .unspecified ? "" : "AND e.state = \(state.rawValue)"
        return try transaction.query(
            """
            SELECT \(columns) FROM \(tables) WHERE e.class_id = \(classID) AND e.id > \(after) \(ofState)
            ORDER BY e.id LIMIT \(limit)
            """, decode)
    }

    /// Slots of the same occupation and level that a person has taken.
    static func benefitSlots(of personID: String, key: String, in transaction: some Transaction) throws -> [Int] {
        guard !key.isEmpty else { return [] }
        return try transaction.query(
            """
            SELECT benefit_slot FROM enrolment
            WHERE person_id = \(personID) AND benefit_key = \(key) AND benefit_slot IS NOT NULL
            """
        ) { $0.int(0) }
    }

    /// Slots of a year that a person has taken.
    static func yearSlots(of personID: String, year: Int, in transaction: some Transaction) throws -> [Int] {
        try transaction.query(
            """
            SELECT year_slot FROM enrolment
            WHERE person_id = \(personID) AND benefit_year = \(year) AND year_slot IS NOT NULL
            """
        ) { $0.int(0) }
    }

    private static func decode(_ row: Row) throws -> Enrolment {
        let reasons = row.text(10).split(separator: " ").compactMap { Completion.Refusal(rawValue: String($0)) }
        let (attended, hours) = (row.int(7), row.int(8))
        return Enrolment(
            enrolmentID: row.text(0), classID: row.text(1), personID: row.text(2), personName: row.text(3),
            workerGroup: WorkerGroup(rawValue: row.int32(4)), state: EnrolmentState(rawValue: row.int32(5)),
            voucherID: row.optionalText(6) ?? "", attendedHours: row.int32(7),
            attendanceHundredths: Int32(Completion.shareHundredths(attended: attended, of: hours)),
            assessed: !row.isNull(9), assessmentPoints: Int32(truncatingIfNeeded: row.optionalInteger(9) ?? 0),
            notCompletedFor: reasons.map { Refusal($0) }, completedOn: row.dayText(11),
            withdrawReason: row.text(12), enrolledAt: row.timestamp(13),
            basis: try row.message(14, as: DecisionBasis.self))
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
