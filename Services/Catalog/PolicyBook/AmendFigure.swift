internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func amendFigure(_ request: AmendFigureRequest, _ call: Call) async throws -> Figure {
        let amendment = try FigureAmendment(request)
        let day = call.day
        let figure = try await database.write(call, request) { transaction in
            let book = try policyShelf.book(in: transaction)
            let figure = try amendment.figure(in: book)
            try CatalogError.check(FigureEntry.refusals(for: figure, in: book))
            let edition = try PolicyBookStore.append(
                [figure], reason: "\(figure.key)：\(amendment.source)", on: day, articles: figure.sources,
                in: transaction)
            return Figure(figure, edition: edition)
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
