internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records who attended a session, and how their identity was checked. All entries or none.
    package func recordAttendance(
        _ request: RecordAttendanceRequest, _ call: Call
    ) async throws -> SessionAttendance {
        let classID = try RequestField.identifier(request.classID, "class_id")
        let number = try RequestField.number(request.sessionNumber, "session_number", in: 1...400)
        let entries = try RequestField.list(request.entries, "entries", max: 500)
        try checkEntries(entries)

        return try await database.write(call, request) { write in
            let trainingClass = try ClassStore.summary(classID, in: write)
            try call.requireScope(of: trainingClass)
            let session = try SessionStore.session(number, of: classID, in: write)
            var sheet = SessionAttendance(classID: classID, sessionNumber: Int32(number), entries: entries)
            var refusals: [AttendanceRule.Refusal] = []
            for entry in entries {
                let seat = try EnrolmentStore.seat(of: entry.personID, in: classID, write)
                refusals += AttendanceRule.refusals(
                    for: entry.presence, at: session, of: trainingClass, isEnrolled: seat?.state == .enrolled,
                    on: call.day)
                let counts = AttendanceRule.counts(entry.presence)
                sheet.counts.append(counts)
                guard let seat, refusals.isEmpty else { continue }
                guard
                    try AttendanceStore.insert(entry, counts: counts, session: number, of: classID, in: write)
                else { throw TrainingRecordsError.attendanceExists }
                if counts { try EnrolmentStore.attend(seat.enrolmentID, hours: Int(entry.hours), in: write) }
            }
            try TrainingRecordsError.check(AttendanceRule.Refusal.allCases.filter(refusals.contains))
            try write.record(
                "attendance.recorded", subject: classID, region: trainingClass.region, sheet,
                articles: [AttendanceRule.citation])
            return sheet
        }
    }

    private func checkEntries(_ entries: [AttendanceEntry]) throws(RPCError) {
        var people: Set<String> = []
        for entry in entries {
            _ = try RequestField.identifier(entry.personID, "entries.person_id")
            _ = try RequestField.number(entry.hours, "entries.hours", in: 0...12)
            _ = try RequestField.choice(entry.mode, "entries.mode")
            _ = try RequestField.choice(entry.checkMethod, "entries.check_method")
            guard people.insert(entry.personID).inserted else {
                throw RequestField.invalid("entries.person_id", "同一人员出现两次")
            }
        }
    }
}

extension AttendanceEntry {
    /// The presence as the rules look at it.
    fileprivate var presence: AttendanceRule.Presence {
        AttendanceRule.Presence(
            hours: Int(hours), isOnline: mode == .online,
            wasChecked: checkMethod != IdentityCheckMethod.`none`, checkPassed: checkPassed)
    }
}

extension AttendanceRule {
    /// Returns every reason for which a presence may not be recorded.
    fileprivate static func refusals(
        for presence: Presence, at session: ClassSession, of trainingClass: TrainingClass, isEnrolled: Bool,
        on day: CivilDay
    ) -> [Refusal] {
        guard let time = session.time else { return [.sessionNotHeld] }
        return refusals(
            for: presence, at: time, isOnline: session.online, classIsOpen: trainingClass.state == .open,
            isEnrolled: isEnrolled, on: day)
    }
}
