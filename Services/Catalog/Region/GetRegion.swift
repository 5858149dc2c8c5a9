package import CatalogMessages
internal import Ground
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a region by its code.
    package func getRegion(_ request: GetRegionRequest.Checked, _ call: Call) async throws -> Region {
        try await database.read { try RegionStore.existing(request.code, in: $0) }
    }
}
