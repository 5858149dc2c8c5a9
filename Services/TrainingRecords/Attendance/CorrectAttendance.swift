internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Corrects or voids a presence while the class is open.
    package func correctAttendance(
        _ request: CorrectAttendanceRequest.Checked, _ call: Call
    ) async throws -> SessionAttendance {
        let (id, entry) = (request.classID, request.entry)
        return try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(id, in: write)
            try call.requireScope(of: trainingClass)
            let session = try SessionStore.existing(request.sessionNumber, of: id, in: write)
            let seat = try EnrolmentStore.findSeat(of: entry.personID, in: id, write)
            try TrainingRecordsError.check(
                AttendanceRule.refusals(
                    for: entry.presence, at: session.time, isOnline: session.message.online,
                    classIsOpen: trainingClass.state == .open, isEnrolled: seat?.state == .enrolled, at: call.moment))
            let earlier = try AttendanceStore.find(entry.personID, session: request.sessionNumber, of: id, in: write)
            guard let earlier, let seat else { throw TrainingRecordsError.attendanceNotFound }
            let counts = AttendanceRule.counts(entry.presence)
            guard
                try AttendanceStore.correct(
                    entry.message, counts: counts, session: request.sessionNumber, of: id, from: earlier,
                    reason: request.reason, in: write)
            else { throw TrainingRecordsError.attendanceNotFound }
            let change = (counts ? entry.hours : 0) - (earlier.counts ? earlier.hours : 0)
            if change != 0 { try EnrolmentStore.attend(seat.enrolmentID, hours: change, in: write) }
            let sheet = SessionAttendance(
                classID: id, sessionNumber: session.message.sessionNumber, entries: [entry.message], counts: [counts],
                correctedFor: [request.reason])
            try write.record(
                "attendance.corrected", subject: id, region: trainingClass.region, sheet,
                articles: [AttendanceRule.citation])
            try suspect(trainingClass, on: call.day, in: write) {
                try SuspicionFactStore.presences(of: trainingClass, session: request.sessionNumber, by: $0, in: write)
            }
            return sheet
        }
    }
}
