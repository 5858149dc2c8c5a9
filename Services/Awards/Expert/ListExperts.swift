package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists the pool by person.
    package func listExperts(_ request: ListExpertsRequest.Checked, _ call: Call) async throws -> ListExpertsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read {
            try ExpertStore.list(after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.personID] }
        return ListExpertsResponse(experts: shown, nextPageToken: next)
    }
}
