internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func registerOrganisation(
        _ request: RegisterOrganisationRequest, _ call: Call
    ) async throws -> Organisation {
        let creditCode = try RequestField.creditCode(request.creditCode, "credit_code")
        let name = try RequestField.name(request.name, "name")
        let region = try RequestField.region(request.regionCode, "region_code")
        guard !region.isProvince else { throw RequestField.invalid("region_code", "应为市、县（区）") }
        let parts = try RequestField.parts(request.roles, "roles")
        let day = call.day
        return try await database.write(call, request) { transaction in
            try CatalogError.check(OrganisationRoles.refusals(for: parts))
            let organisation = Organisation(
                creditCode: creditCode.text, name: name, regionCode: region.code,
                roles: parts.sorted { $0.rawValue < $1.rawValue }.map(\.message), registeredOn: day.description,
                updatedOn: day.description, revision: 1)
            guard try OrganisationStore.insert(organisation, region, on: day, in: transaction) else {
                throw CatalogError.organisationExists
            }
            try transaction.record(
                "organisation.registered", subject: organisation.creditCode, region: region, organisation)
            return organisation
        }
    }
}
