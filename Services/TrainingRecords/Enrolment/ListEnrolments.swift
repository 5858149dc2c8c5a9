internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists the trainees of a class in the order of enrolment.
    package func listEnrolments(
        _ request: ListEnrolmentsRequest, _ call: Call
    ) async throws -> ListEnrolmentsResponse {
        let classID = try RequestField.identifier(request.classID, "class_id")
        let state = try RequestField.optionalChoice(request.state, "state")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken,
            for: "ListEnrolments/\(classID)/\(state.rawValue)")
        let rows = try await database.read { read in
            try call.requireScope(of: try ClassStore.summary(classID, in: read))
            return try EnrolmentStore.enrolments(
                of: classID, state: state, after: page.after.first ?? "", limit: page.limit, in: read)
        }
        let (enrolments, next) = page.cut(rows) { [$0.enrolmentID] }
        return ListEnrolmentsResponse(enrolments: enrolments, nextPageToken: next)
    }
}
