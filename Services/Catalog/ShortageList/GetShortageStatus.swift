package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Says whether an occupation is on the list in force on a day.
    package func getShortageStatus(
        _ request: GetShortageStatusRequest.Checked, _ call: Call
    ) async throws -> ShortageStatus {
        let (occupation, region) = (request.occupationCode, request.regionCode ?? .province)
        let day = request.onDate ?? call.day
        return try await database.read { read in
            try OccupationStore.require(occupation, "occupation_code", in: read)
            var status = ShortageStatus(
                occupationCode: occupation.description, onDate: day.description, regionCode: region.code)
            guard let list = try ShortageListStore.findInForce(on: day, in: read) else { return status }
            status.listID = list
            guard let item = try ShortageListStore.findItem(of: occupation, onList: list, in: read) else {
                return status
            }
            status.listed = true
            status.rank = item.rank
            status.typicalDemand = region.city.map { item.cityCodes.contains($0.code) } ?? false
            return status
        }
    }
}
