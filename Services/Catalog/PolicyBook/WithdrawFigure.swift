package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Withdraws a wrong entry of the policy book by an entry.
    package func withdrawFigure(_ request: WithdrawFigureRequest.Checked, _ call: Call) async throws -> Figure {
        let place = PolicyFigure.Place(
            key: try PolicyFigure.key(request.key, field: "key"), region: request.regionCode,
            first: request.effectiveFrom)
        let (day, isCity) = (call.day, call.identity.role == .cityBureau)
        let figure = try await database.write(call, request) { write in
            let book = try policyShelf.book(in: write)
            guard let figure = book.figure(at: place) else { throw CatalogError.figureNotFound }
            if isCity { try CatalogError.check(FigureWithdrawal.refusals(byCity: figure, in: book, on: day)) }
            let revision = BookRevision(of: book, entering: [], withdrawing: [figure])
            let edition = try PolicyBookStore.append(
                revision.entered, withdrawing: [(figure, request.reason)], after: book.edition,
                reason: "撤回\(figure.key)：\(request.reason)", on: day, articles: [FigureWithdrawal.citation], in: write)
            var entry = Figure(figure, edition: edition)
            (entry.note, entry.withdrawn) = (request.reason, true)
            return entry
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
