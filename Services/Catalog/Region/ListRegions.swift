internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func listRegions(_ request: ListRegionsRequest, _ call: Call) async throws -> ListRegionsResponse {
        let parent = try RequestField.optionalRegion(request.parentCode, "parent_code")
        let tiers = try RequestField.list(request.tiers, "tiers", max: 4, mayBeEmpty: true)
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "regions")
        let after = page.after.first ?? ""
        let found = try await database.read { transaction in
            try RegionStore.regions(
                parent: parent?.code, tiers: tiers, after: after, limit: page.limit, in: transaction)
        }
        let (regions, next) = page.cut(found) { [$0.code] }
        return ListRegionsResponse(regions: regions, nextPageToken: next)
    }
}
