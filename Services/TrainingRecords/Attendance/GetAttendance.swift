internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Shows the attendance of a class so far, of everyone or of one person.
    package func getAttendance(_ request: GetAttendanceRequest, _ call: Call) async throws -> AttendanceSheet {
        let classID = try RequestField.identifier(request.classID, "class_id")
        let personID = request.personID.isEmpty ? "" : try RequestField.identifier(request.personID, "person_id")
        let sessions = try await database.read { read in
            try call.requireScope(of: try ClassStore.summary(classID, in: read), person: personID)
            return try AttendanceStore.sheet(of: classID, personID: personID, in: read)
        }
        return AttendanceSheet(classID: classID, sessions: sessions)
    }
}
