internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Graduates of a school year and how many of them found work, major by major.
    package func getGraduateEmployment(
        _ request: GetGraduateEmploymentRequest.Checked, _ call: Call
    ) async throws -> GraduateEmployment {
        let filter = StudentCountStore.Filter(region: request.regionCode, school: request.schoolCreditCode)
        let year = SchoolYear(startYear: request.schoolYear)
        let majors = try await database.read { try StudentCountStore.graduates(filter, year: year, in: $0) }
        let graduates = majors.reduce(Int64(0)) { $0 + $1.graduates }
        let employed = majors.reduce(Int64(0)) { $0 + $1.employed }
        return GraduateEmployment(
            majors: majors, graduates: graduates, employed: employed,
            employmentHundredths: StudentLife.employmentHundredths(employed: employed, of: graduates),
            employmentPercentPlanned: try policy.book(at: call).value(.schoolEmployment, on: call.day) ?? 0)
    }
}
