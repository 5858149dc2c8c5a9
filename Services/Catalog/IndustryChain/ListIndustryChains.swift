package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Lists chains without their members.
    package func listIndustryChains(
        _ request: ListIndustryChainsRequest.Checked, _ call: Call
    ) async throws -> ListIndustryChainsResponse {
        let filter = IndustryChainStore.Filter(
            regions: request.regionCode?.narrowing?.codes, cluster: request.clusterID.isEmpty ? nil : request.clusterID,
            organisation: request.creditCode)
        let page = try PageRequest(request.page, call)
        let statement = IndustryChainStore.list(filter, after: page.text(), limit: page.limit)
        let found = try await database.read { try $0.query(statement, IndustryChainStore.decode) }
        let (chains, next) = page.cut(found) { [$0.message.chainID] }
        return ListIndustryChainsResponse(chains: chains.map(\.message), nextPageToken: next)
    }
}
