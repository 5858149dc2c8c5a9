package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists programmes by region, country, mark and day.
    package func listInternationalProgrammes(
        _ request: ListInternationalProgrammesRequest.Checked, _ call: Call
    ) async throws -> ListInternationalProgrammesResponse {
        let filter = InternationalProgrammeStore.Filter(
            regions: request.regionCode?.narrowing?.codes, country: request.country.isEmpty ? nil : request.country,
            onlyBeltAndRoad: request.beltAndRoad, day: request.onDate)
        let page = try PageRequest(request.page, call)
        let statement = InternationalProgrammeStore.list(filter, after: page.text(), limit: page.limit)
        let found = try await database.read { try $0.query(statement, InternationalProgrammeStore.decode) }
        let (programmes, next) = page.cut(found) { [$0.message.programmeID] }
        return ListInternationalProgrammesResponse(programmes: programmes.map(\.message), nextPageToken: next)
    }
}
