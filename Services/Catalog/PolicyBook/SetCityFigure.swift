package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Sets a city's own value where the policy leaves it to the city.
    package func setCityFigure(_ request: SetCityFigureRequest.Checked, _ call: Call) async throws -> Figure {
        let (region, day) = (request.regionCode, call.day)
        let key = try PolicyFigure.key(request.key, field: "key")
        let period = try DayPeriod(effectiveFrom: request.effectiveFrom ?? day, effectiveTo: request.effectiveTo)
        let figure = try await database.write(call, request) { write in
            let book = try policyShelf.book(in: write)
            let bounds = CityChoice.bounds(of: key, in: book, on: period.first)
            let governing = bounds?.maximum ?? bounds?.minimum ?? book.figure(key, on: period.first)
            let articles = governing?.sources ?? [CityChoice.citation]
            let figure = PolicyFigure(
                key: key, value: .number(Int64(request.value)), unit: bounds?.unit ?? PolicyFigure.Unit(""),
                scope: .regions, region: region, period: period, sources: articles, note: request.document)
            // Without bounds on its first day there is no unit to differ from.
            let refusals = CityChoice.refusals(for: figure, in: book, enteredOn: day)
                .filter { bounds != nil || $0 != .unitDiffers }
            try CatalogError.check(refusals.map { CitedRefusal($0, by: CityChoice.citation(of: $0, within: bounds)) })
            let edition = try PolicyBookStore.append(
                [figure], after: book.edition, reason: "\(region.name)确定\(key)：\(request.document)", on: day,
                articles: articles, in: write)
            return Figure(figure, edition: edition)
        }
        try await policyShelf.takeNewest(from: database)
        return figure
    }
}
