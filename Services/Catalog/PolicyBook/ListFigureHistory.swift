package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Lists every entry the policy book ever had, by article, key and region.
    package func listFigureHistory(
        _ request: ListFigureHistoryRequest.Checked, _ call: Call
    ) async throws -> ListFigureHistoryResponse {
        var filter = PolicyBookStore.HistoryFilter(region: request.regionCode)
        if !request.article.isEmpty {
            guard Citation(request.article) != nil else { throw RequestField.invalid("article", "不是条款的简写") }
            filter.article = request.article
        }
        if !request.keyPrefix.isEmpty { filter.keyPrefix = request.keyPrefix }
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 4)
        var place: PolicyBookStore.HistoryPlace?
        if let key = page.text(0), let region = page.text(1), let first = try page.number(2),
            let edition = try page.number(3)
        {
            place = (key, region, first, edition)
        }
        let found = try await database.read { [filter, place] read in
            try PolicyBookStore.history(filter, after: place, limit: page.limit, in: read)
        }
        let (figures, next) = page.cut(found) { figure in
            let first = CivilDay(figure.effectiveFrom)?.daysSince1970 ?? 0
            return [figure.key, figure.regionCode, String(first), String(figure.edition)]
        }
        return ListFigureHistoryResponse(figures: figures, nextPageToken: next)
    }
}
