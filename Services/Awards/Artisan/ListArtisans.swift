package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists the pool, first proposed first.
    package func listArtisans(_ request: ListArtisansRequest.Checked, _ call: Call) async throws
        -> ListArtisansResponse
    {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = ArtisanStore.Filter(
            region: request.regionCode, state: request.state,
            person: request.personID.isEmpty ? nil : request.personID, after: page.text())
        let rows = try await database.read { try ArtisanStore.list(filter, limit: page.limit, in: $0) }
        let (shown, next) = page.cut(rows) { [$0.artisanID] }
        return ListArtisansResponse(artisans: shown, nextPageToken: next)
    }
}
