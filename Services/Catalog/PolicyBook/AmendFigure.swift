package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Adds a dated figure with its source, or replaces the one of the same first day.
    package func amendFigure(_ request: AmendFigureRequest.Checked, _ call: Call) async throws -> Figure {
        let amendment = try FigureAmendment(request)
        let day = call.day
        let figure = try await database.write(call, request) { write in
            let book = try policyShelf.book(in: write)
            let figure = try amendment.figure(in: book)
            try CatalogError.check(FigureEntry.refusals(for: figure, in: book))
            let edition = try PolicyBookStore.append(
                [figure], after: book.edition, reason: "\(figure.key)：\(amendment.source)", on: day,
                articles: figure.sources, in: write)
            return Figure(figure, edition: edition)
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
