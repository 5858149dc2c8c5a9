internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Reports a major's numbers of a school year, counted from the register, to the catalog.
    package func reportMajorYear(
        _ request: ReportMajorYearRequest.Checked, _ call: Call
    ) async throws -> MajorYearReport {
        let (school, region) = try await catalog.school(request.schoolCreditCode, call)
        try call.requireScope(region: region.code, organisation: school.creditCode)
        _ = try school.major(request.majorID)
        let year = SchoolYear(startYear: request.schoolYear)
        let report = try await database.read { read in
            try StudentCountStore.year(of: request.schoolCreditCode, major: request.majorID, year, in: read)
        }
        try await catalog.record(
            report, correctionReason: request.correctionReason, requestID: request.requestID, call)
        return try await database.write(call, request) { write in
            try write.record(
                "student.major_year_reported", subject: report.majorID, region: region, report,
                articles: [StudentTasks.citation])
            return report
        }
    }
}
