package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Gives the figure in force on a day in a region.
    package func getFigure(_ request: GetFigureRequest.Checked, _ call: Call) async throws -> Figure {
        let key = try PolicyFigure.key(request.key, field: "key")
        let edition = try await database.read { try policyShelf.edition(in: $0) }
        let found = edition.figure(key, on: request.onDate ?? call.day, in: request.regionCode ?? .province)
        guard let found else { throw CatalogError.figureNotFound }
        return found
    }
}
