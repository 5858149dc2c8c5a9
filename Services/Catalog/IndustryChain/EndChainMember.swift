package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Ends a membership with a last day.
    package func endChainMember(_ request: EndChainMemberRequest.Checked, _ call: Call) async throws -> IndustryChain {
        let (id, day, member) = (request.chainID, call.day, request.creditCode)
        let last = request.effectiveTo ?? day
        return try await database.write(call, request) { write in
            let stored = try IndustryChainStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            guard let first = try ChainPartStore.findOpen(id, member, in: write) else {
                throw CatalogError.chainMemberNotFound
            }
            try CatalogError.check(ChainMembership.refusalsToEnd(first: first, last: last, on: day))
            guard try ChainPartStore.end(id, member, reason: request.reason, last: last, in: write) else {
                throw CatalogError.chainMemberNotFound
            }
            let chain = try IndustryChainStore.complete(id, in: write)
            try write.record(
                "industry_chain.left", subject: id, region: stored.region, chain, articles: [ChainMembership.citation])
            return chain
        }
    }
}
