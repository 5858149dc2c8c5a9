internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func listShortageLists(
        _ request: ListShortageListsRequest, _ call: Call
    ) async throws -> ListShortageListsResponse {
        let quarter = request.quarter.isEmpty ? nil : try RequestField.quarter(request.quarter, "quarter")
        var state: ShortageListLife.State?
        if request.state != .unspecified {
            guard let known = ShortageListLife.State(request.state) else {
                throw RequestField.invalid("state", "没有这种状态")
            }
            state = known
        }
        if !DraftVisibility(call.identity).shows(.province) {
            guard state ?? .published == .published else { return ListShortageListsResponse() }
            state = .published
        }
        let page = try PageRequest(
            size: request.pageSize, standard: 20, max: 100, token: request.pageToken, for: "shortage lists", keys: 2)
        let (narrowed, today) = (state, call.day)
        let found = try await database.read { transaction in
            let book = try policyShelf.book(in: transaction)
            return try ShortageListStore.lists(
                quarter: quarter, state: narrowed, after: page.after, limit: page.limit, in: transaction
            ).map { try $0.message(by: book, today: today, withItems: false, in: transaction) }
        }
        let (lists, next) = page.cut(found) { [$0.quarter, String($0.version)] }
        return ListShortageListsResponse(lists: lists, nextPageToken: next)
    }
}
