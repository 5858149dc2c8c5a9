package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists published standards, each with the version in force.
    package func listChainStandards(
        _ request: ListChainStandardsRequest.Checked, _ call: Call
    ) async throws -> ListChainStandardsResponse {
        let filter = ChainStandardStore.Filter(
            kind: try request.kind.map(ChainStandardLife.Kind.init(checked:)),
            chain: request.chainID.isEmpty ? nil : request.chainID, occupation: request.occupationCode)
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try ChainStandardStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (standards, next) = page.cut(found) { [$0.standardID] }
        return ListChainStandardsResponse(standards: standards, nextPageToken: next)
    }
}
