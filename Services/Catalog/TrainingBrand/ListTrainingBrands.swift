package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists brands by city and state; to the public the confirmed ones.
    package func listTrainingBrands(
        _ request: ListTrainingBrandsRequest.Checked, _ call: Call
    ) async throws -> ListTrainingBrandsResponse {
        var filter = TrainingBrandStore.Filter(
            region: request.regionCode?.narrowing?.city, state: try request.state.map(BrandLife.State.init(checked:)))
        switch DraftVisibility(call.identity) {
        case .all: break
        case .region(let own): filter.visible = .init(region: own)
        case .none: filter.visible = .init(region: nil)
        }
        let page = try PageRequest(request.page, call)
        let found = try await database.read { [filter] read in
            try TrainingBrandStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (brands, next) = page.cut(found) { [$0.message.brandID] }
        return ListTrainingBrandsResponse(brands: brands.map(\.message), nextPageToken: next)
    }
}
