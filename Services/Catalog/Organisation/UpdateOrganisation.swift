internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func updateOrganisation(
        _ request: UpdateOrganisationRequest, _ call: Call
    ) async throws -> Organisation {
        let creditCode = try RequestField.creditCode(request.creditCode, "credit_code")
        let name = request.name.isEmpty ? nil : try RequestField.name(request.name, "name")
        let region = try RequestField.optionalRegion(request.regionCode, "region_code")
        guard region?.isProvince != true else { throw RequestField.invalid("region_code", "应为市、县（区）") }
        let parts = try RequestField.parts(request.roles, "roles")
        let day = call.day
        return try await database.write(call, request) { transaction in
            let stored = try OrganisationStore.organisation(creditCode.text, in: transaction)
            guard var organisation = stored, let before = RegionCode(organisation.regionCode) else {
                throw CatalogError.organisationNotFound
            }
            try call.requireScope(region: before.code)
            if let region { try call.requireScope(region: region.code) }
            guard request.revision == 0 || request.revision == organisation.revision else {
                throw CatalogError.organisationChanged
            }
            if let name { organisation.name = name }
            if let region { organisation.regionCode = region.code }
            if !parts.isEmpty {
                try CatalogError.check(OrganisationRoles.refusals(for: parts))
                organisation.roles = parts.sorted { $0.rawValue < $1.rawValue }.map(\.message)
            }
            organisation.updatedOn = day.description
            organisation.revision += 1
            guard try OrganisationStore.update(organisation, region ?? before, on: day, in: transaction) else {
                throw CatalogError.organisationChanged
            }
            try transaction.record(
                "organisation.updated", subject: organisation.creditCode, region: region ?? before, organisation)
            return organisation
        }
    }
}
