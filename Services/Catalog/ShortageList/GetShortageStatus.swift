internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getShortageStatus(_ request: GetShortageStatusRequest, _ call: Call) async throws -> ShortageStatus {
        let occupation = try RequestField.occupation(request.occupationCode, "occupation_code")
        let day = try RequestField.day(request.onDate, "on_date", else: call.day)
        let region = try RequestField.optionalRegion(request.regionCode, "region_code") ?? .province
        return try await database.read { transaction in
            try OccupationStore.require(occupation, "occupation_code", in: transaction)
            var status = ShortageStatus(
                occupationCode: occupation.description, onDate: day.description, regionCode: region.code)
            guard let list = try ShortageListStore.inForce(on: day, in: transaction) else { return status }
            status.listID = list
            guard let item = try ShortageListStore.item(of: occupation, onList: list, in: transaction) else {
                return status
            }
            status.listed = true
            status.rank = item.rank
            status.typicalDemand = region.city.map { item.cityCodes.contains($0.code) } ?? false
            return status
        }
    }
}
