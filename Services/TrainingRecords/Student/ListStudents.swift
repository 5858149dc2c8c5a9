internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Students of a school or region, latest registered first.
    package func listStudents(
        _ request: ListStudentsRequest.Checked, _ call: Call
    ) async throws -> ListStudentsResponse {
        let filter = StudentStore.Filter(
            region: request.regionCode, school: request.schoolCreditCode,
            major: request.majorID.isEmpty ? nil : request.majorID, state: request.state,
            entryYear: request.entryYear, fromKeyCounty: request.fromKeyCounty, offered: request.transferOffered)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try StudentStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (students, next) = page.cut(rows) { [$0.message.studentID] }
        return ListStudentsResponse(students: students.map(\.message), nextPageToken: next)
    }
}
