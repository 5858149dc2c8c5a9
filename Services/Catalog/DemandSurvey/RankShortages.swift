package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Ranks the occupations of a quarter whose demand is above supply.
    package func rankShortages(_ request: RankShortagesRequest.Checked, _ call: Call) async throws
        -> RankShortagesResponse
    {
        let city = request.regionCode?.narrowing?.city
        return try await database.read { read in
            let ranked = ShortageRanking.ranked(try ShortageStandings.all(in: request.quarter, city: city, read).values)
            let places = try ranked.prefix(request.limit == 0 ? 50 : request.limit).enumerated().map {
                index, standing in
                ShortagePlace(
                    rank: Int32(clamping: index + 1), occupationCode: standing.occupation.description,
                    occupationName: try OccupationStore.findName(of: standing.occupation, in: read) ?? "",
                    basis: ShortageBasis(standing), cityCodes: standing.cities.map(\.code))
            }
            return RankShortagesResponse(places: places)
        }
    }
}
