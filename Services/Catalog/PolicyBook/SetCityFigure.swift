internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func setCityFigure(_ request: SetCityFigureRequest, _ call: Call) async throws -> Figure {
        let region = try RequestField.region(request.regionCode, "region_code")
        let key = try RequestField.figureKey(request.key, "key")
        let document = try RequestField.text(request.document, "document", max: 200)
        let day = call.day
        let period = try RequestField.period(from: request.effectiveFrom, through: request.effectiveTo, else: day)
        let figure = try await database.write(call, request) { transaction in
            let book = try policyShelf.book(in: transaction)
            let bounds = CityChoice.bounds(of: key, in: book, on: period.first)
            let governing = bounds?.maximum ?? bounds?.minimum ?? book.figure(key, on: period.first)
            let articles = governing?.sources ?? [CityChoice.citation]
            let figure = PolicyFigure(
                key: key, value: .number(request.value), unit: bounds?.unit ?? PolicyFigure.Unit(""), scope: .regions,
                region: region, period: period, sources: articles, note: document)
            // Without bounds on its first day there is no unit to differ from.
            let refusals = CityChoice.refusals(for: figure, in: book).filter { bounds != nil || $0 != .unitDiffers }
            try CatalogError.check(refusals.map { CitedRefusal($0, by: CityChoice.citation(of: $0, within: bounds)) })
            let edition = try PolicyBookStore.append(
                [figure], reason: "\(region.name)确定\(key)：\(document)", on: day, articles: articles, in: transaction)
            return Figure(figure, edition: edition)
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
