package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists debts, first opened first.
    package func listDebts(_ request: ListDebtsRequest.Checked, _ call: Call) async throws
        -> ListDebtsResponse
    {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read {
            try DebtStore.list(
                isOpenOnly: request.openOnly, after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.debtID] }
        return ListDebtsResponse(debts: shown, nextPageToken: next)
    }
}
