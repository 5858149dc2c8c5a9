package import CatalogMessages
internal import Ground
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a chain with its leaders and members, past ones too, or those of a day.
    package func getIndustryChain(
        _ request: GetIndustryChainRequest.Checked, _ call: Call
    ) async throws -> IndustryChain {
        try await database.read { try IndustryChainStore.complete(request.chainID, on: request.onDate, in: $0) }
    }
}
