internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Suspicions, latest first; a bureau's are those of its region.
    package func listSuspicions(
        _ request: ListSuspicionsRequest.Checked, _ call: Call
    ) async throws -> ListSuspicionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = SuspicionStore.Filter(
            region: request.regionCode, institution: request.institutionCreditCode,
            classID: request.classID.isEmpty ? nil : request.classID, rule: request.rule, state: request.state)
        let found = try await database.read {
            try SuspicionStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (suspicions, next) = page.cut(found) { [$0.suspicionID] }
        return ListSuspicionsResponse(suspicions: suspicions, nextPageToken: next)
    }
}
