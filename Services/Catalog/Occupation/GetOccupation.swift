internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getOccupation(_ request: GetOccupationRequest, _ call: Call) async throws -> Occupation {
        let group = try RequestField.occupationClass(request.code, "code")
        let occupation = try await database.read { try OccupationStore.occupation(group.code, in: $0) }
        guard let occupation else { throw CatalogError.occupationNotFound }
        return occupation
    }
}
