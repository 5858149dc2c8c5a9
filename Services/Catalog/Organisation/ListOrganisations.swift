package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists organisations by region, part and name.
    package func listOrganisations(
        _ request: ListOrganisationsRequest.Checked, _ call: Call
    ) async throws -> ListOrganisationsResponse {
        let isByName = !request.namePrefix.isEmpty
        let filter = OrganisationStore.Filter(
            region: request.regionCode?.narrowing, part: try request.role.map(OrganisationPart.init(checked:)),
            namePrefix: isByName ? request.namePrefix : nil,
            namePart: request.namePart.isEmpty ? nil : request.namePart,
            state: try request.state.map(OrganisationLife.State.init(checked:)))
        let page = try PageRequest(request.page, call, keys: isByName ? 2 : 1)
        let found = try await database.read { read in
            try OrganisationStore.list(filter, after: page.after, limit: page.limit, in: read)
        }
        let (organisations, next) = page.cut(found) { isByName ? [$0.name, $0.creditCode] : [$0.creditCode] }
        return ListOrganisationsResponse(organisations: organisations, nextPageToken: next)
    }
}
