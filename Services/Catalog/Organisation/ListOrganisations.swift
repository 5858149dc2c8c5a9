internal import Requests
package import CatalogMessages
package import RPC
internal import Storage

extension CatalogService {
    package func listOrganisations(
        _ request: ListOrganisationsRequest, _ call: Call
    ) async throws -> ListOrganisationsResponse {
        var filter = OrganisationStore.Filter()
        filter.region = try RequestField.narrowing(request.regionCode, "region_code")
        if request.role != .unspecified {
            filter.role = try RequestField.parts([request.role], "role").first?.message
        }
        let prefix = try RequestField.optionalText(request.namePrefix, "name_prefix", max: 100)
        if !prefix.isEmpty { filter.namePrefix = prefix }
        let isByName = filter.namePrefix != nil
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, for: isByName ? "organisations by name" : "organisations",
            keys: isByName ? 2 : 1)
        let narrowed = filter
        let found = try await database.read { transaction in
            try OrganisationStore.organisations(narrowed, after: page.after, limit: page.limit, in: transaction)
        }
        let (organisations, next) = page.cut(found) { isByName ? [$0.name, $0.creditCode] : [$0.creditCode] }
        return ListOrganisationsResponse(organisations: organisations, nextPageToken: next)
    }
}
