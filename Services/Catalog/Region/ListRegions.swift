package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Lists regions by parent and tier.
    package func listRegions(_ request: ListRegionsRequest.Checked, _ call: Call) async throws -> ListRegionsResponse {
        let filter = RegionStore.Filter(parent: request.parentCode, tiers: request.tiers)
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try RegionStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (regions, next) = page.cut(found) { [$0.code] }
        return ListRegionsResponse(regions: regions, nextPageToken: next)
    }
}
