internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Years of entry that lack hours in a school year.
    package func listCraftsmanShortfalls(
        _ request: ListCraftsmanShortfallsRequest.Checked, _ call: Call
    ) async throws -> ListCraftsmanShortfallsResponse {
        let filter = StudentCountStore.Filter(region: request.regionCode, school: request.schoolCreditCode)
        let year = SchoolYear(startYear: request.schoolYear)
        let region = request.regionCode ?? .province
        // The law of the school year as far as it has come.
        let day = min(max(call.day, year.firstDay), year.lastDay)
        guard let required = try policy.book(at: call).value(.craftsmanHours, on: day, in: region) else {
            throw TrainingRecordsError.figureMissing
        }
        let (cohorts, held) = try await database.read { read in
            (
                try StudentCountStore.cohorts(filter, year: year, in: read),
                try CraftsmanLessonStore.held(filter, year: request.schoolYear, in: read)
            )
        }
        let shortfalls = CraftsmanHours.shortfalls(of: cohorts, held: held, required: required)
        return ListCraftsmanShortfallsResponse(
            shortfalls: shortfalls.map { cohort, hours in
                CraftsmanShortfall(
                    schoolCreditCode: cohort.school, entryYear: Int32(clamping: cohort.entryYear),
                    students: cohort.students, hoursHeld: hours, hoursRequired: required)
            })
    }
}
