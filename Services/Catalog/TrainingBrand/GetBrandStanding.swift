package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says how each city stands to the brands of a year.
    package func getBrandStanding(
        _ request: GetBrandStandingRequest.Checked, _ call: Call
    ) async throws -> BrandStanding {
        let (year, today) = (request.year, call.day)
        let decisive = CivilDay(year: year, month: 12, day: 31) ?? today
        return try await database.read { read in
            let book = try policyShelf.book(in: read)
            let due = BrandLife.dueDay(book.figure(.brandsDue, on: decisive)?.value, in: year)
            let brands = try TrainingBrandStore.list(.init(), after: nil, limit: 10_000, in: read)
            let cities = RegionCode.cities.sorted().map { city in
                let standing = brands.filter { $0.region == city && $0.state.stands && $0.filedOn <= decisive }
                let confirmed = standing.first { $0.state == .confirmed }
                let first = standing.map(\.filedOn).min()
                let effects = standing.flatMap(\.message.effects).filter { Int($0.year) == year }
                return CityBrands(
                    regionCode: city.code, planned: book.value(.brandsPerCity, on: decisive, in: city) ?? 0,
                    brands: Int32(clamping: standing.count), firstFiledOn: first?.description ?? "",
                    overdue: BrandLife.isOverdue(firstFiled: first, due: due, today: min(today, decisive)),
                    confirmedBrandID: confirmed?.message.brandID ?? "",
                    isEvent: confirmed?.message.events.contains { Int($0.year) == year } ?? false,
                    trained: effects.reduce(0) { $0 + Int64($1.trained) },
                    employed: effects.reduce(0) { $0 + Int64($1.employed) })
            }
            return BrandStanding(year: Int32(clamping: year), dueOn: due?.description ?? "", cities: cities)
        }
    }
}
