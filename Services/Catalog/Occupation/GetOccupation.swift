package import CatalogMessages
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives an occupation, or a class of occupations, by its code.
    package func getOccupation(_ request: GetOccupationRequest.Checked, _ call: Call) async throws -> Occupation {
        let group = try OccupationClass(request.code, field: "code")
        let day = call.day
        return try await database.read { try OccupationStore.existing(group, "code", on: day, in: $0) }
    }
}
