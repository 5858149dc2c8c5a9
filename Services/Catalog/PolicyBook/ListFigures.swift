internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func listFigures(_ request: ListFiguresRequest, _ call: Call) async throws -> ListFiguresResponse {
        let prefix = try RequestField.optionalText(request.keyPrefix, "key_prefix", max: 100)
        let region = try RequestField.optionalRegion(request.regionCode, "region_code")
        let day = try RequestField.optionalDay(request.onDate, "on_date")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: "figures", keys: 3)
        let edition = try await database.read { try policyShelf.edition(in: $0).message }
        let found = edition.figures.filter { figure in
            guard figure.key.hasPrefix(prefix), page.after.lexicographicallyPrecedes(figure.place) else { return false }
            guard let known = PolicyFigure(figure) else { return false }
            return (region.map { known.region.covers($0) } ?? true) && (day.map(known.period.contains) ?? true)
        }
        let (figures, next) = page.cut(found) { $0.place }
        return ListFiguresResponse(figures: figures, nextPageToken: next, edition: edition.edition)
    }
}

extension Figure {
    /// Where it stands in a list: by key, region and first day.
    fileprivate var place: [String] { [key, regionCode, effectiveFrom] }
}
