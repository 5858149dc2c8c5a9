package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists bars, first made first.
    package func listBars(_ request: ListBarsRequest.Checked, _ call: Call) async throws
        -> ListBarsResponse
    {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read {
            try NominatorBarStore.list(after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.barID] }
        return ListBarsResponse(bars: shown, nextPageToken: next)
    }
}
