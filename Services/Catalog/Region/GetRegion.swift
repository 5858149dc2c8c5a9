internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getRegion(_ request: GetRegionRequest, _ call: Call) async throws -> Region {
        let code = try RequestField.identifier(request.code, "code")
        let region = try await database.read { try RegionStore.region(code, in: $0) }
        guard let region else { throw CatalogError.regionNotFound }
        return region
    }
}
