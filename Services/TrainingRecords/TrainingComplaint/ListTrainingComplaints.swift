internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Complaints of a region, latest first; a worker sees their own.
    package func listTrainingComplaints(
        _ request: ListTrainingComplaintsRequest.Checked, _ call: Call
    ) async throws -> ListTrainingComplaintsResponse {
        let page = try PageRequest(request.page, call)
        let filter = TrainingComplaintStore.Filter(
            region: request.regionCode, organisation: request.organisationCreditCode, state: request.state,
            filedBy: call.identity.role == .worker ? call.identity.personID : nil)
        let found = try await database.read {
            try TrainingComplaintStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (complaints, next) = page.cut(found) { [$0.complaintID] }
        return ListTrainingComplaintsResponse(complaints: complaints, nextPageToken: next)
    }
}
