internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Shows the attendance of a class so far, of everyone or of one person.
    package func getAttendance(
        _ request: GetAttendanceRequest.Checked, _ call: Call
    ) async throws -> AttendanceSheet {
        let sessions = try await database.read { read in
            try call.requireScope(
                of: try TrainingClassStore.existing(request.classID, in: read), person: request.personID)
            return try AttendanceStore.sheet(of: request.classID, personID: request.personID, in: read)
        }
        return AttendanceSheet(classID: request.classID, sessions: sessions)
    }
}
