package import CatalogMessages
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Dissolves a chain: its leadership and memberships end today.
    package func dissolveIndustryChain(
        _ request: DissolveIndustryChainRequest.Checked, _ call: Call
    ) async throws -> IndustryChain {
        let (id, day) = (request.chainID, call.day)
        return try await database.write(call, request) { write in
            let stored = try IndustryChainStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(ChainMembership.refusalsToDissolve(last: stored.last))
            guard try IndustryChainStore.dissolve(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([ChainMembership.Refusal.dissolved])
            }
            let chain = try IndustryChainStore.complete(id, in: write)
            try write.record(
                "industry_chain.dissolved", subject: id, region: stored.region, chain,
                articles: [ChainMembership.citation])
            return chain
        }
    }
}
