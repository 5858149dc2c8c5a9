package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Changes an organisation's name, region or parts.
    package func updateOrganisation(
        _ request: UpdateOrganisationRequest.Checked, _ call: Call
    ) async throws -> Organisation {
        let target = try request.regionCode?.belowProvince("region_code")
        let parts = try request.roles.map(OrganisationPart.init(checked:))
        let day = call.day
        return try await database.write(call, request) { write in
            let stored = try OrganisationStore.existing(request.creditCode, "credit_code", in: write)
            var organisation = stored.message
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(OrganisationLife.refusals(for: .change, in: stored.state))
            if let target { try call.requireScope(region: target.code) }
            guard request.revision == 0 || request.revision == organisation.revision else {
                throw CatalogError.organisationChanged
            }
            let region = target ?? stored.region
            organisation.regionCode = region.code
            if !request.name.isEmpty { organisation.name = request.name }
            if !parts.isEmpty {
                try CatalogError.check(OrganisationRoles.refusals(for: parts))
                organisation.roles = parts.sorted { $0.rawValue < $1.rawValue }.map(\.message)
            }
            organisation.updatedOn = day.description
            organisation.revision += 1
            guard
                try OrganisationStore.update(organisation, region, before: stored.parts, on: day, in: write)
            else { throw CatalogError.organisationChanged }
            try SchoolCounting.count(
                organisation.creditCode,
                .init(parts: stored.parts, region: stored.region),
                .init(parts: parts.isEmpty ? stored.parts : parts, region: region), on: day, in: write)
            try write.record("organisation.updated", subject: organisation.creditCode, region: region, organisation)
            return organisation
        }
    }
}
