internal import MessageRuntime
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import RPC
internal import Ground
internal import Storage

/// Classes with their sessions and teachers.
enum ClassStore {
    private static let columns: SQL = """
        id, title, region_code, city_code, institution_credit_code, project_id, programme, occupation_code, level,
        arrangement, employer_credit_code, contract_number, course, delivery_mode, place, hours, begins_on, ends_on,
        capacity, enrolled_count, completed_count, state, shortage_occupation, cancel_reason, completed_on, opened_at, basis
        """

    /// Enters a class with its sessions and teachers.
    static func insert(_ opened: TrainingClass, period: DayPeriod, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO training_class (\(columns))
            VALUES (\(opened.classID), \(opened.title), \(opened.regionCode), \(opened.cityCode),
                \(opened.institutionCreditCode), \(opened.projectID), \(opened.programme.rawValue),
                \(opened.occupationCode), \(opened.level.rawValue), \(opened.arrangement.rawValue),
                \(opened.employerCreditCode), \(opened.contractNumber), \(opened.course.rawValue),
                \(opened.deliveryMode.rawValue), \(opened.place), \(opened.hours), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue), \(opened.capacity), 0, 0, \(opened.state.rawValue),
                \(opened.shortageOccupation), '', NULL, \(write.act.instantNanoseconds),
                \(opened.basis?.packed() ?? []))
            """)
        for session in opened.sessions { try insert(session, of: opened.classID, in: write) }
        for (position, teacher) in opened.teachers.enumerated() {
            try write.execute(
                """
                INSERT INTO class_teacher (class_id, position, name, enterprise_mentor)
                VALUES (\(opened.classID), \(position), \(teacher.name), \(teacher.enterpriseMentor))
                """)
        }
    }

    private static func insert(_ session: ClassSession, of classID: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO class_session (class_id, session_number, held_on, begins_at_minute, ends_at_minute, hours, online)
            VALUES (\(classID), \(session.sessionNumber), \(CivilDay(session.heldOn)?.daysSince1970 ?? 0),
                \(session.beginsAtMinute), \(session.endsAtMinute), \(session.hours), \(session.online))
            """)
    }

    /// A class as it is listed, without sessions and teachers.
    ///
    /// - Throws: ``TrainingRecordsError/classNotFound``.
    static func summary(_ id: String, in transaction: some Transaction) throws -> TrainingClass {
        let found = try transaction.first("SELECT \(columns) FROM training_class WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.classNotFound }
        return found
    }

    /// A class with its sessions and teachers.
    ///
    /// - Throws: ``TrainingRecordsError/classNotFound``.
    static func whole(_ id: String, in transaction: some Transaction) throws -> TrainingClass {
        var found = try summary(id, in: transaction)
        found.sessions = try SessionStore.sessions(of: id, in: transaction)
        found.teachers = try transaction.query(
            "SELECT name, enterprise_mentor FROM class_teacher WHERE class_id = \(id) ORDER BY position"
        ) { ClassTeacher(name: $0.text(0), enterpriseMentor: $0.bool(1)) }
        return found
    }

    /// Classes, latest opened first, narrowed by what is given.
    static func list(_ filters: [SQL], limit: Int, in transaction: some Transaction) throws -> [TrainingClass] {
        let condition: SQL = filters.isEmpty ? "" : "WHERE " + SQL.joined(filters, by: " AND ")
        return try transaction.query(
            "SELECT \(columns) FROM training_class \(condition) ORDER BY id DESC LIMIT \(limit)", decode)
    }

    /// Takes a seat.
    ///
    /// - Returns: whether one was free.
    static func takeSeat(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET enrolled_count = enrolled_count + 1
            WHERE id = \(id) AND state = \(ClassState.open.rawValue) AND enrolled_count < capacity
            """) == 1
    }

    /// Gives a seat back.
    static func freeSeat(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE training_class SET enrolled_count = enrolled_count - 1 WHERE id = \(id)")
    }

    /// Cancels an open class.
    ///
    /// - Returns: whether it was open.
    static func cancel(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET state = \(ClassState.cancelled.rawValue), cancel_reason = \(reason), enrolled_count = 0
            WHERE id = \(id) AND state = \(ClassState.open.rawValue)
            """) == 1
    }

    /// Completes an open class.
    ///
    /// - Returns: whether it was open.
    static func complete(_ id: String, on day: CivilDay, completed: Int, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET state = \(ClassState.completed.rawValue), completed_on = \(day.daysSince1970),
                completed_count = \(completed)
            WHERE id = \(id) AND state = \(ClassState.open.rawValue)
            """) == 1
    }

    private static func decode(_ row: Row) throws -> TrainingClass {
        TrainingClass(
            classID: row.text(0), title: row.text(1), regionCode: row.text(2), cityCode: row.text(3),
            institutionCreditCode: row.text(4), projectID: row.text(5),
            programme: TrainingProgramme(rawValue: row.int32(6)), occupationCode: row.text(7),
            level: Level(rawValue: row.int32(8)), arrangement: ClassArrangement(rawValue: row.int32(9)),
            employerCreditCode: row.text(10), contractNumber: row.text(11),
            course: EntrepreneurshipCourse(rawValue: row.int32(12)),
            deliveryMode: DeliveryMode(rawValue: row.int32(13)), place: row.text(14), hours: row.int32(15),
            beginsOn: row.dayText(16), endsOn: row.dayText(17), capacity: row.int32(18),
            enrolledCount: row.int32(19), completedCount: row.int32(20), state: ClassState(rawValue: row.int32(21)),
            shortageOccupation: row.bool(22), cancelReason: row.text(23), completedOn: row.dayText(24),
            openedAt: row.timestamp(25), basis: try row.message(26, as: DecisionBasis.self))
    }
}
