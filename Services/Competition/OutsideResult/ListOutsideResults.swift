internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists filed places, newest first.
    package func listOutsideResults(
        _ request: ListOutsideResultsRequest.Checked, _ call: Call
    ) async throws -> ListOutsideResultsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = OutsideResultStore.Filter(
            regions: request.regionCode?.codes, personID: request.personID, state: request.state)
        let rows = try await database.read {
            try OutsideResultStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.outsideResultID] }
        return ListOutsideResultsResponse(outsideResults: shown, nextPageToken: next)
    }
}
