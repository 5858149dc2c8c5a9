internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records who attended a session, and how their identity was checked. All entries or none.
    package func recordAttendance(
        _ request: RecordAttendanceRequest.Checked, _ call: Call
    ) async throws -> SessionAttendance {
        try request.checkPeople()

        return try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(request.classID, in: write)
            try call.requireScope(of: trainingClass)
            let session = try SessionStore.existing(request.sessionNumber, of: request.classID, in: write)
            var sheet = SessionAttendance(
                classID: request.classID, sessionNumber: session.message.sessionNumber)
            var refusals: [AttendanceRule.Refusal] = []
            for entry in request.entries {
                let seat = try EnrolmentStore.findSeat(of: entry.personID, in: request.classID, write)
                refusals += AttendanceRule.refusals(
                    for: entry.presence, at: session.time, isOnline: session.message.online,
                    classIsOpen: trainingClass.state == .open, isEnrolled: seat?.state == .enrolled, at: call.moment)
                let counts = AttendanceRule.counts(entry.presence)
                sheet.entries.append(entry.message)
                sheet.counts.append(counts)
                sheet.correctedFor.append("")
                guard let seat, refusals.isEmpty else { continue }
                guard
                    try AttendanceStore.insert(
                        entry.message, counts: counts, session: request.sessionNumber, of: request.classID, in: write)
                else { throw TrainingRecordsError.attendanceExists }
                if counts { try EnrolmentStore.attend(seat.enrolmentID, hours: entry.hours, in: write) }
            }
            try TrainingRecordsError.check(AttendanceRule.Refusal.allCases.filter(refusals.contains))
            try write.record(
                "attendance.recorded", subject: request.classID, region: trainingClass.region, sheet,
                articles: [AttendanceRule.citation])
            try suspect(trainingClass, on: call.day, in: write) {
                try SuspicionFactStore.presences(of: trainingClass, session: request.sessionNumber, by: $0, in: write)
            }
            return sheet
        }
    }
}

extension RecordAttendanceRequest.Checked {
    /// Refuses a person who is named twice.
    fileprivate func checkPeople() throws(RPCError) {
        var people: Set<String> = []
        for (index, entry) in entries.enumerated() where !people.insert(entry.personID).inserted {
            throw RequestField.invalid("entries[\(index)].person_id", "同一人员出现两次")
        }
    }
}
