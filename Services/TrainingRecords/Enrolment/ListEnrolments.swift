internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists the trainees of a class in the order of enrolment.
    package func listEnrolments(
        _ request: ListEnrolmentsRequest.Checked, _ call: Call
    ) async throws -> ListEnrolmentsResponse {
        let filter = EnrolmentStore.Filter(classID: request.classID, state: request.state)
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read { read in
            try call.requireScope(of: try TrainingClassStore.existing(request.classID, in: read))
            return try EnrolmentStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (enrolments, next) = page.cut(rows) { [$0.enrolmentID] }
        return ListEnrolmentsResponse(enrolments: enrolments.map { $0.seen(by: call) }, nextPageToken: next)
    }
}
