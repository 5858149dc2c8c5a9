internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getOrganisation(_ request: GetOrganisationRequest, _ call: Call) async throws -> Organisation {
        let creditCode = try RequestField.creditCode(request.creditCode, "credit_code")
        let organisation = try await database.read { try OrganisationStore.organisation(creditCode.text, in: $0) }
        guard let organisation else { throw CatalogError.organisationNotFound }
        return organisation
    }
}
