internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The sessions of classes.
enum SessionStore {
    private static let columns: SQL = "session_number, held_on, begins_at_minute, ends_at_minute, hours, online"

    /// The sessions of a class in order of time.
    static func sessions(of classID: String, in transaction: some Transaction) throws -> [ClassSession] {
        try transaction.query(
            "SELECT \(columns) FROM class_session WHERE class_id = \(classID) ORDER BY session_number", decode)
    }

    /// One session.
    ///
    /// - Throws: ``TrainingRecordsError/sessionNotFound``.
    static func session(_ number: Int, of classID: String, in transaction: some Transaction) throws -> ClassSession {
        let found = try transaction.first(
            "SELECT \(columns) FROM class_session WHERE class_id = \(classID) AND session_number = \(number)", decode)
        guard let found else { throw TrainingRecordsError.sessionNotFound }
        return found
    }

    /// Sessions of the other classes a person has a seat in, on days of `period`, in order of time.
    static func otherSessions(
        of personID: String, besides classID: String, during period: DayPeriod, in transaction: some Transaction
    ) throws -> [SessionTime] {
        let last = (period.last ?? .latest).daysSince1970
        return try transaction.query(
            """
            SELECT s.held_on, s.begins_at_minute, s.ends_at_minute, s.hours
            FROM enrolment e JOIN class_session s ON s.class_id = e.class_id
            WHERE e.person_id = \(personID) AND e.class_id <> \(classID)
                AND e.state IN (\(EnrolmentState.enrolled.rawValue), \(EnrolmentState.completed.rawValue))
                AND s.held_on BETWEEN \(period.first.daysSince1970) AND \(last)
            ORDER BY s.held_on, s.begins_at_minute
            """
        ) { SessionTime(day: $0.day(0), beginsAt: $0.int(1), endsAt: $0.int(2), hours: $0.int(3)) }
        .compactMap { $0 }
    }

    private static func decode(_ row: Row) -> ClassSession {
        ClassSession(
            sessionNumber: row.int32(0), heldOn: row.dayText(1), beginsAtMinute: row.int32(2),
            endsAtMinute: row.int32(3), hours: row.int32(4), online: row.bool(5))
    }
}

extension ClassSession {
    /// When it is held; nil when it is not a time of a day.
    var time: SessionTime? {
        guard let day = CivilDay(heldOn) else { return nil }
        return SessionTime(day: day, beginsAt: Int(beginsAtMinute), endsAt: Int(endsAtMinute), hours: Int(hours))
    }
}

extension TrainingClass {
    /// Its first and last day.
    var period: DayPeriod? { DayPeriod(beginsOn, endsOn) }

    /// The region it is taught in.
    var region: RegionCode { RegionCode(stored: regionCode) }

    /// The city whose catalog and budget it stands under.
    var city: RegionCode { RegionCode(stored: cityCode) }

    /// The programme; every stored one is known.
    var rule: Programme { Programme(programme) ?? .skillUpgrading }

    /// The enterprise whose workers it trains.
    var employer: CreditCode? { try? CreditCode(employerCreditCode) }
}
