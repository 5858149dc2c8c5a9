internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Grades, latest first: those in force, or all that an organisation ever had.
    package func listCreditGrades(
        _ request: ListCreditGradesRequest.Checked, _ call: Call
    ) async throws -> ListCreditGradesResponse {
        let page = try PageRequest(request.page, call)
        let filter = CreditStore.Filter(
            region: request.regionCode, year: request.year, level: request.level,
            organisation: request.organisationCreditCode)
        let found = try await database.read {
            try CreditStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (grades, next) = page.cut(found) { [$0.gradeID] }
        return ListCreditGradesResponse(grades: grades, nextPageToken: next)
    }
}
