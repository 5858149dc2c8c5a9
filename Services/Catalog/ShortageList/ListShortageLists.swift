package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists shortage lists, newest first.
    package func listShortageLists(
        _ request: ListShortageListsRequest.Checked, _ call: Call
    ) async throws -> ListShortageListsResponse {
        var state = try request.state.map(ShortageListLife.State.init(checked:))
        if !DraftVisibility(call.identity).shows(.province) {
            guard state ?? .published == .published else { return ListShortageListsResponse() }
            state = .published
        }
        let page = try PageRequest(request.page, call, standard: 20, max: 100, keys: 2)
        let version = try page.number(1)
        let (filter, today) = (ShortageListStore.Filter(quarter: request.quarter, state: state), call.day)
        let found = try await database.read { read in
            let book = try policyShelf.book(in: read)
            let last = page.text(0).flatMap { quarter in version.map { (quarter: quarter, version: $0) } }
            return try ShortageListStore.list(filter, after: last, limit: page.limit, in: read)
                .map { try $0.message(by: book, today: today, withItems: false, in: read) }
        }
        let (lists, next) = page.cut(found) { [$0.quarter, String($0.version)] }
        return ListShortageListsResponse(lists: lists, nextPageToken: next)
    }
}
