internal import Ledger
internal import TrainingRecordsMessages
internal import Storage

/// Who was present at which session.
enum AttendanceStore {
    /// Enters a presence.
    ///
    /// - Returns: whether none was recorded for the person and session before.
    static func insert(
        _ entry: AttendanceEntry, counts: Bool, session: Int, of classID: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO attendance (class_id, session_number, person_id, hours, mode, check_method, check_passed,
                counts, recorded_at)
            VALUES (\(classID), \(session), \(entry.personID), \(entry.hours), \(entry.mode.rawValue),
                \(entry.checkMethod.rawValue), \(entry.checkPassed), \(counts), \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A presence as it is recorded; nil when there is none.
    static func find(
        _ personID: String, session: Int, of classID: String, in transaction: some Transaction
    ) throws -> (hours: Int, counts: Bool)? {
        try transaction.first(
            """
            SELECT hours, counts FROM attendance
            WHERE class_id = \(classID) AND session_number = \(session) AND person_id = \(personID)
            """
        ) { row in (try row.int("hours"), try row.bool("counts")) }
    }

    /// Corrects a presence that is still what it was read as.
    ///
    /// - Returns: whether it was.
    static func correct(
        _ entry: AttendanceEntry, counts: Bool, session: Int, of classID: String,
        from earlier: (hours: Int, counts: Bool),
        reason: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE attendance SET hours = \(entry.hours), mode = \(entry.mode.rawValue),
                check_method = \(entry.checkMethod.rawValue), check_passed = \(entry.checkPassed), counts = \(counts),
                corrected_for = \(reason)
            WHERE class_id = \(classID) AND session_number = \(session) AND person_id = \(entry.personID)
                AND hours = \(earlier.hours) AND counts = \(earlier.counts)
            """) == 1
    }

    /// The hours that count of what a person attended of a class.
    static func countedHours(
        of personID: String, in classID: String, _ transaction: some Transaction
    ) throws -> Int {
        try transaction.first(
            """
            SELECT CAST(coalesce(sum(hours), 0) AS BIGINT) AS counted FROM attendance
            WHERE class_id = \(classID) AND person_id = \(personID) AND counts = 1
            """
        ) { row in try row.int("counted") } ?? 0
    }

    /// The presences of a class by session, of everyone or of one person.
    static func sheet(
        of classID: String, personID: String, in transaction: some Transaction
    ) throws -> [SessionAttendance] {
        let rows = try transaction.query(statement(of: classID, personID: personID), decode)
        var sessions: [SessionAttendance] = []
        for row in rows {
            if sessions.last?.sessionNumber != row.session {
                sessions.append(SessionAttendance(classID: classID, sessionNumber: row.session))
            }
            sessions[sessions.count - 1].entries.append(row.entry)
            sessions[sessions.count - 1].counts.append(row.counts)
            sessions[sessions.count - 1].correctedFor.append(row.correctedFor)
        }
        return sessions
    }

    /// The statement of ``sheet(of:personID:in:)``.
    static func statement(of classID: String, personID: String) -> SQL {
        var conditions = Conditions()
        conditions.add("class_id", equals: classID)
        conditions.add("person_id", equals: personID.isEmpty ? nil : personID)
        return """
            SELECT session_number, person_id, hours, mode, check_method, check_passed, counts, corrected_for FROM attendance
            \(where: conditions) ORDER BY session_number, person_id
            """
    }

    private static func decode(
        _ row: Row
    ) throws -> (session: Int32, entry: AttendanceEntry, counts: Bool, correctedFor: String) {
        let entry = AttendanceEntry(
            personID: try row.text("person_id"), hours: try row.int32("hours"), mode: try row.choice("mode"),
            checkMethod: try row.choice("check_method"), checkPassed: try row.bool("check_passed"))
        return (try row.int32("session_number"), entry, try row.bool("counts"), try row.text("corrected_for"))
    }
}
