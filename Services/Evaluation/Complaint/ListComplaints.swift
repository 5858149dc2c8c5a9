internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Complaints of a region, earliest first.
    package func listComplaints(
        _ request: ListComplaintsRequest.Checked, _ call: Call
    ) async throws -> ListComplaintsResponse {
        let page = try PageRequest(request.page, call)
        let found = try await database.read {
            try ComplaintStore.list(
                region: request.regionCode, state: request.state, after: page.text(), limit: page.limit, in: $0)
        }
        let (complaints, next) = page.cut(found) { [$0.complaintID] }
        return ListComplaintsResponse(complaints: complaints, nextPageToken: next)
    }
}
