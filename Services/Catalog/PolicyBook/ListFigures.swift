package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Lists figures of the newest edition by key, region and day.
    package func listFigures(_ request: ListFiguresRequest.Checked, _ call: Call) async throws -> ListFiguresResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 3)
        let edition = try await database.read { try policyShelf.edition(in: $0) }
        let found = edition.entries.filter { entry in
            entry.message.key.hasPrefix(request.keyPrefix) && page.after.lexicographicallyPrecedes(entry.place)
                && request.regionCode.map(entry.figure.region.covers) ?? true
                && request.onDate.map(entry.figure.period.contains) ?? true
        }
        let (entries, next) = page.cut(found) { $0.place }
        return ListFiguresResponse(
            figures: entries.map(\.message), nextPageToken: next, edition: edition.message.edition)
    }
}

extension ShelvedEdition.Entry {
    /// Where it stands in a list: by key, region and first day.
    fileprivate var place: [String] { [message.key, message.regionCode, message.effectiveFrom] }
}
