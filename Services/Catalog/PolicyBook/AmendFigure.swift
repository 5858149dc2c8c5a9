package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Adds a dated figure with its source, or replaces the one of the same first day, and brings what cities chose inside a changed bound.
    package func amendFigure(_ request: AmendFigureRequest.Checked, _ call: Call) async throws -> Figure {
        let amendment = try FigureAmendment(request)
        let day = call.day
        let figure = try await database.write(call, request) { write in
            let book = try policyShelf.book(in: write)
            let figure = try amendment.figure(in: book)
            try CatalogError.check(BookRevision.refusals(toEnter: figure, in: book, on: day))
            let edition = try PolicyBookStore.append(
                BookRevision(of: book, entering: [figure]).entered, after: book.edition,
                reason: "\(figure.key)：\(amendment.source)", on: day, articles: figure.sources, in: write)
            return Figure(figure, edition: edition)
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
