package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Registers an organisation with the parts it plays.
    package func registerOrganisation(
        _ request: RegisterOrganisationRequest.Checked, _ call: Call
    ) async throws -> Organisation {
        let region = try request.regionCode.belowProvince("region_code")
        let parts = try request.roles.map(OrganisationPart.init(checked:))
        let day = call.day
        return try await database.write(call, request) { write in
            try CatalogError.check(OrganisationRoles.refusals(for: parts))
            let organisation = Organisation(
                creditCode: request.creditCode.text, name: request.name, regionCode: region.code,
                roles: parts.sorted { $0.rawValue < $1.rawValue }.map(\.message), registeredOn: day.description,
                updatedOn: day.description, revision: 1,
                state: .active)
            guard try OrganisationStore.insert(organisation, region, on: day, in: write) else {
                throw CatalogError.organisationExists
            }
            try SchoolCounting.count(
                organisation.creditCode, nil, .init(parts: parts, region: region), on: day, in: write)
            try write.record("organisation.registered", subject: organisation.creditCode, region: region, organisation)
            return organisation
        }
    }
}
