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

    /// The presences of a class by session, of everyone or of one person.
    static func sheet(
        of classID: String, personID: String, in transaction: some Transaction
    ) throws -> [SessionAttendance] {
        let ofPerson: SQL = personID.isEmpty ? "" : "AND person_id = \(personID)"
        let rows = try transaction.query(
            """
            SELECT session_number, person_id, hours, mode, check_method, check_passed, counts
            FROM attendance WHERE class_id = \(classID) \(ofPerson) ORDER BY session_number, person_id
            """
        ) { row in
            (
                session: row.int32(0),
                entry: AttendanceEntry(
                    personID: row.text(1), hours: row.int32(2), mode: AttendanceMode(rawValue: row.int32(3)),
                    checkMethod: IdentityCheckMethod(rawValue: row.int32(4)), checkPassed: row.bool(5)),
                counts: row.bool(6)
            )
        }
        var sessions: [SessionAttendance] = []
        for row in rows {
            if sessions.last?.sessionNumber != row.session {
                sessions.append(SessionAttendance(classID: classID, sessionNumber: row.session))
            }
            sessions[sessions.count - 1].entries.append(row.entry)
            sessions[sessions.count - 1].counts.append(row.counts)
        }
        return sessions
    }
}
