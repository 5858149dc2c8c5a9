internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// How many are on the roll, and how many entrants came from key counties.
    package func getStudentRoll(_ request: GetStudentRollRequest.Checked, _ call: Call) async throws -> StudentRoll {
        let filter = StudentCountStore.Filter(region: request.regionCode, school: request.schoolCreditCode)
        let (schools, counties) = try await database.read { read in
            (
                try StudentCountStore.rolls(filter, year: request.schoolYear, in: read),
                try StudentCountStore.counties(filter, year: request.schoolYear, in: read)
            )
        }
        return StudentRoll(
            schools: schools, counties: counties, students: schools.reduce(0) { $0 + $1.students },
            studentsPlanned: try policy.book(at: call).value(.schoolStudents, on: call.day) ?? 0)
    }
}
