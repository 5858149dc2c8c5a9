package import CatalogMessages
internal import Ground
package import RPC
internal import Storage

extension CatalogService {
    /// Gives an organisation by its credit code.
    package func getOrganisation(_ request: GetOrganisationRequest.Checked, _ call: Call) async throws -> Organisation {
        try await database.read { try OrganisationStore.existing(request.creditCode, "credit_code", in: $0).message }
    }
}
