internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The sessions of classes.
enum SessionStore {
    private static let columns: SQL = "session_number, held_on, begins_at_minute, ends_at_minute, hours, online"

    /// Enters a session of a class.
    static func insert(_ session: StoredSession, of classID: String, in write: WriteTransaction) throws {
        let (message, time) = (session.message, session.time)
        try write.execute(
            """
            INSERT INTO class_session (class_id, session_number, held_on, begins_at_minute, ends_at_minute, hours, online)
            VALUES (\(classID), \(message.sessionNumber), \(time.day.daysSince1970), \(time.beginsAt), \(time.endsAt),
                \(time.hours), \(message.online))
            """)
    }

    /// The sessions of a class in order of time.
    static func list(of classID: String, in transaction: some Transaction) throws -> [StoredSession] {
        try transaction.query(
            "SELECT \(columns) FROM class_session WHERE class_id = \(classID) ORDER BY held_on, begins_at_minute",
            decode)
    }

    /// One session.
    ///
    /// - Throws: ``TrainingRecordsError/sessionNotFound``.
    static func existing(_ number: Int, of classID: String, in transaction: some Transaction) throws -> StoredSession {
        let found = try transaction.first(
            "SELECT \(columns) FROM class_session WHERE class_id = \(classID) AND session_number = \(number)", decode)
        guard let found else { throw TrainingRecordsError.sessionNotFound }
        return found
    }

    /// Moves a session to another time.
    static func move(_ session: StoredSession, of classID: String, in write: WriteTransaction) throws {
        let time = session.time
        try write.execute(
            """
            UPDATE class_session SET held_on = \(time.day.daysSince1970), begins_at_minute = \(time.beginsAt),
                ends_at_minute = \(time.endsAt)
            WHERE class_id = \(classID) AND session_number = \(session.message.sessionNumber)
            """)
    }

    /// Sessions of other open classes of an institution that one of the teachers teaches, in order of time.
    static func sessions(
        taughtBy teachers: [String], of institution: CreditCode, besides classID: String, during period: DayPeriod,
        in transaction: some Transaction
    ) throws -> [SessionTime] {
        try transaction.query(
            """
            SELECT s.held_on, s.begins_at_minute, s.ends_at_minute, s.hours
            FROM training_class c JOIN class_teacher t ON t.class_id = c.id JOIN class_session s ON s.class_id = c.id
            WHERE c.institution_credit_code = \(institution.text) AND c.id <> \(classID)
                AND c.state = \(ClassState.open.rawValue) AND t.name IN (\(list: teachers))
                AND s.held_on BETWEEN \(period.first.daysSince1970) AND \((period.last ?? .latest).daysSince1970)
            ORDER BY s.held_on, s.begins_at_minute
            """, time)
    }

    /// Sessions of other open classes that are held in a room, in order of time.
    static func sessions(
        at place: String, in region: RegionCode, besides classID: String, during period: DayPeriod,
        _ transaction: some Transaction
    ) throws -> [SessionTime] {
        try transaction.query(
            """
            SELECT s.held_on, s.begins_at_minute, s.ends_at_minute, s.hours
            FROM training_class c JOIN class_session s ON s.class_id = c.id
            WHERE c.place = \(place) AND c.region_code = \(region.code) AND c.id <> \(classID)
                AND c.state = \(ClassState.open.rawValue) AND s.online = 0
                AND s.held_on BETWEEN \(period.first.daysSince1970) AND \((period.last ?? .latest).daysSince1970)
            ORDER BY s.held_on, s.begins_at_minute
            """, time)
    }

    /// Sessions of the other classes a person has a seat in, on days of `period`, in order of time.
    static func otherSessions(
        of personID: String, besides classID: String, during period: DayPeriod, in transaction: some Transaction
    ) throws -> [SessionTime] {
        try transaction.query(statement(of: personID, besides: classID, during: period), time)
    }

    /// The statement of ``otherSessions(of:besides:during:in:)``.
    static func statement(of personID: String, besides classID: String, during period: DayPeriod) -> SQL {
        """
        SELECT s.held_on, s.begins_at_minute, s.ends_at_minute, s.hours
        FROM enrolment e JOIN class_session s ON s.class_id = e.class_id
        WHERE e.person_id = \(personID) AND e.class_id <> \(classID)
            AND e.state IN (\(EnrolmentState.enrolled.rawValue), \(EnrolmentState.completed.rawValue))
            AND s.held_on BETWEEN \(period.first.daysSince1970) AND \((period.last ?? .latest).daysSince1970)
        ORDER BY s.held_on, s.begins_at_minute
        """
    }

    private static func decode(_ row: Row) throws -> StoredSession {
        let time = try time(row)
        return StoredSession(
            time, number: try row.int32("session_number"), isOnline: try row.bool("online"))
    }

    private static func time(_ row: Row) throws(StorageError) -> SessionTime {
        let time = SessionTime(
            day: try row.day("held_on"), beginsAt: try row.int("begins_at_minute"),
            endsAt: try row.int("ends_at_minute"), hours: try row.int("hours"))
        guard let time else { throw row.unreadable("ends_at_minute", as: "end of a session of a day") }
        return time
    }
}

/// A session as it is kept: as the contract shows it, and when it is held.
struct StoredSession: Sendable {
    let message: ClassSession
    let time: SessionTime

    /// The session of a class with that number, 1 for the first.
    init(_ time: SessionTime, number: Int32, isOnline: Bool) {
        self.time = time
        message = ClassSession(
            sessionNumber: number, heldOn: time.day.description, beginsAtMinute: Int32(time.beginsAt),
            endsAtMinute: Int32(time.endsAt), hours: Int32(time.hours), online: isOnline)
    }
}
