internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getFigure(_ request: GetFigureRequest, _ call: Call) async throws -> Figure {
        let key = try RequestField.figureKey(request.key, "key")
        let day = try RequestField.day(request.onDate, "on_date", else: call.day)
        let region = try RequestField.optionalRegion(request.regionCode, "region_code") ?? .province
        let edition = try await database.read { try policyShelf.edition(in: $0) }
        guard let figure = edition.book.figure(key, on: day, in: region) else { throw CatalogError.figureNotFound }
        // The book knows the figure; the message also says which edition brought it.
        let message = edition.message.figures.first { PolicyFigure($0) == figure }
        return message ?? Figure(figure, edition: edition.book.edition)
    }
}
